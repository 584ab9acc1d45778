"""The distribution's packages: what is installed, what a package holds, which flags its pkg-config files give.

Only this module runs dpkg, apt and pkg-config; it decides nothing about headers or languages.
"""

import os
import pathlib
import re
import shlex
import subprocess

LARGEST_INSTALL_MB = 400  # with everything a package needs
HEADER_SUFFIXES = (".h", ".hh", ".hpp", ".hxx", ".H", ".h++")


class Unavailable(Exception):
    """A package cannot be installed here; the text says why."""


def said_by(command):
    """Standard output of a command, or None when it failed."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    return done.stdout if done.returncode == 0 else None


def version(package):
    """The installed version, or None."""
    said = said_by(["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", package]) or ""
    status, _, number = said.partition(" ")
    return number if status == "installed" else None


def files(package):
    return [pathlib.Path(line) for line in (said_by(["dpkg", "-L", package]) or "").splitlines()]


def headers(package):
    """The files of a package that a C or C++ program could include: those below an include directory."""
    return sorted(
        path
        for path in files(package)
        if "include" in path.parts and (path.suffix in HEADER_SUFFIXES or not path.suffix) and path.is_file()
    )


def as_root(command):
    return command if os.geteuid() == 0 else ["sudo", *command]


def space_needed(package):
    """Megabytes that an installation would add; refuses one that removes or breaks something."""
    said = said_by(["apt-get", "install", "--simulate", "--no-install-recommends", package])
    if said is None:
        raise Unavailable("apt-get finds no way to install it")
    if re.search(r"^Remv ", said, re.M):
        raise Unavailable("it conflicts with an installed package")
    added = re.findall(r"^Inst (\S+) (?!\[)", said, re.M)
    shown = (said_by(["apt-cache", "show", "--no-all-versions", *added]) or "") if added else ""
    return sum(map(int, re.findall(r"^Installed-Size: (\d+)", shown, re.M))) / 1024


def install(package):
    """Installs a package if it is missing."""
    if version(package):
        return
    needed = space_needed(package)
    if needed > LARGEST_INSTALL_MB:
        raise Unavailable(f"it would need {needed:.0f} MB, more than {LARGEST_INSTALL_MB}")
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    wait = ["-o", "DPkg::Lock::Timeout=300"]  # for another apt-get, which is no fault of the package
    if said_by(as_root([*command, *wait, package])) is None or not version(package):
        raise Unavailable("apt-get install failed")


def pkg_config(what, modules):
    """`what` is --cflags or --libs. None when a module, or what it requires, is missing."""
    said = said_by(["pkg-config", what, *modules])
    return None if said is None else shlex.split(said)


def modules(package):
    """The pkg-config modules in a package that work here."""
    found = [path.stem for path in files(package) if path.suffix == ".pc"]
    return [module for module in found if pkg_config("--cflags", [module]) is not None]


def link_flags(package):
    """Flags for the libraries in a package without pkg-config files: libx.so, or libx.a where that is all there is."""
    found = sorted(path for path in files(package) if re.fullmatch(r"lib.+\.(so|a)", path.name) and path.exists())
    shared = [path for path in found if path.suffix == ".so"] or found
    directories = sorted({str(path.parent) for path in shared})
    return [f"-L{directory}" for directory in directories] + [f"-l:{path.name}" for path in shared]
