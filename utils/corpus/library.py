"""One library to measure on: which headers, which flags, which files are its own.

A Library comes from the manifest or from a sampled package; nothing behind it asks which.
"""

import dataclasses
import pathlib
import re
import tomllib

from corpus import packages

MANIFEST = pathlib.Path(__file__).with_name("manifest.toml")
SYSTEM_ROOTS = ("/usr/include/x86_64-linux-gnu", "/usr/include/aarch64-linux-gnu", "/usr/include")
KEYS = {"name", "packages", "lang", "std", "headers", "pkg_config", "cflags", "libs", "own", "small"}
LONGEST_FILE_LIST = 300


@dataclasses.dataclass
class Library:
    """What the measuring part must know."""

    name: str
    version: str
    lang: str
    std: str
    headers: list  # absolute paths
    cflags: list
    libs: list
    own: list  # regular expressions over paths
    remarks: list = dataclasses.field(default_factory=list)  # what was left out, for the reader

    def flags(self):
        """What goes to Clang, whoever runs it."""
        return ["-x", self.lang, f"-std={self.std}", *self.cflags]

    def spelling(self, header):
        return spelling(header, self.cflags)


class BadManifest(Exception):
    """An entry of the manifest is wrong or cannot be used here."""


def entries(path=MANIFEST):
    """The manifest's tables, checked for misspelt keys."""
    found = tomllib.loads(path.read_text())["library"]
    for entry in found:
        if unknown := set(entry) - KEYS:
            raise BadManifest(f"{path.name}: {entry.get('name')}: unknown key {', '.join(sorted(unknown))}")
    return found


def from_entry(entry):
    """The Library of a manifest entry whose packages are installed."""
    modules = entry.get("pkg_config", [])
    cflags, libs = ([], []) if not modules else (packages.pkg_config(w, modules) for w in ("--cflags", "--libs"))
    if cflags is None or libs is None:
        raise BadManifest(f"{entry['name']}: pkg-config does not know {' '.join(modules)}")
    cflags = [*cflags, *entry.get("cflags", [])]
    return Library(
        name=entry["name"],
        version=packages.version(entry["packages"][0]),
        lang=entry["lang"],
        std=entry["std"],
        headers=[resolve(header, cflags) for header in entry["headers"]],
        cflags=cflags,
        libs=[*libs, *entry.get("libs", [])],
        own=entry.get("own") or own_files(entry["packages"]),
    )


def search_path(cflags):
    """Directories given by flags come before the compiler's own; there, the machine's own directory first."""
    given = [flag[2:].rstrip("/") for flag in cflags if flag.startswith("-I") and len(flag) > 2]
    return [*given, *SYSTEM_ROOTS]


def spelling(header, cflags):
    """<name> where the search path finds it: whether a header is a system header depends on how it was found."""
    for folder in search_path(cflags):
        if header.startswith(folder + "/"):
            return f"<{header.removeprefix(folder + '/')}>"
    return f'"{header}"'


def resolve(header, cflags):
    """The header's path, searched as a compiler would."""
    for folder in search_path(cflags):
        path = pathlib.Path(folder) / header
        if path.exists():
            return str(path)
    raise BadManifest(f"{header} is not installed")


def own_files(names):
    """Expressions that match the headers of these packages: file by file, or by directory where they are many."""
    found = {spelling for name in names for path in packages.headers(name) for spelling in (path, path.resolve())}
    if len(found) <= LONGEST_FILE_LIST:
        return [re.escape(str(path)) for path in sorted(found)]
    folders = {path.parent for path in found} - {pathlib.Path(root) for root in SYSTEM_ROOTS}
    loose = [path for path in found if path.parent not in folders]
    return [re.escape(f"{folder}/") + "[^/]*" for folder in sorted(folders)] + [re.escape(str(path)) for path in loose]
