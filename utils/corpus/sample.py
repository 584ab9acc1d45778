"""Picks development packages of the distribution by seed and makes libraries of them.

The same seed picks the same packages as long as the package lists are the same.
"""

import random
import re
import sys

from corpus import headers, packages
from corpus.library import Library, own_files

# Development packages of other languages, and those that only name others.
OTHER_LANGUAGES = re.compile(
    r"(golang|librust|libghc|node|ruby|python3?|r-cran|elpa|haskell|fp-|lib.*-(ocaml|perl|java)).*"
)
SMALLEST_KB = 40
TRIES_PER_LIBRARY = 12


def candidates(largest_mb):
    """Names of all packages that may be picked, in an order that does not depend on the machine."""
    found = set()
    for paragraph in (packages.said_by(["apt-cache", "dumpavail"]) or "").split("\n\n"):
        name = re.search(r"^Package: (\S+-dev)$", paragraph, re.M)
        size = re.search(r"^Installed-Size: (\d+)$", paragraph, re.M)
        if not name or not size or OTHER_LANGUAGES.fullmatch(name[1]):
            continue
        if SMALLEST_KB <= int(size[1]) <= largest_mb * 1024 and not re.search(r"metapackage|transitional", paragraph):
            found.add(name[1])
    return sorted(found)


def from_package(package, wanted):
    """The Library of an installed package; refuses one without headers that Clang can read."""
    found = packages.headers(package)
    if not found:
        raise packages.Unavailable("it has no headers")
    modules = packages.modules(package)
    cflags = packages.pkg_config("--cflags", modules) if modules else []
    libs = packages.pkg_config("--libs", modules) if modules else packages.link_flags(package)
    if cflags is None or libs is None:
        cflags, libs = [], packages.link_flags(package)
    lang, chosen, remarks = headers.choose(found, cflags, wanted)
    if wanted not in (None, lang):
        raise packages.Unavailable(f"it is {lang}, or no header of it parses")
    if not chosen:
        raise packages.Unavailable(f"none of its {len(found)} headers parses")
    return Library(package, packages.version(package), lang, headers.STANDARDS[lang], chosen, cflags, libs,
                   own_files([package]), remarks)  # fmt: skip


def libraries(count, seed, lang, largest_mb):
    """Yields `count` libraries, or fewer when too many packages cannot be used; says which could not."""
    names = candidates(largest_mb)
    if not names:
        sys.exit("apt-cache lists no packages: run apt-get update")
    random.Random(seed).shuffle(names)
    given = 0
    for package in names[: count * TRIES_PER_LIBRARY]:
        if given == count:
            return
        try:
            packages.install(package)
            library = from_package(package, lang)
        except packages.Unavailable as reason:
            print(f"{package}: {reason}", flush=True)
            continue
        given += 1
        yield library
