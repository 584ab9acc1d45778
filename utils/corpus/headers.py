"""Which of a package's headers are C, which are C++, and which can be read together: Clang decides.

A header that does not parse alone (it needs a define, another header, another package) is left out and named.
"""

import pathlib
import subprocess
import tempfile

from corpus.library import spelling

STANDARDS = {"c": "gnu17", "c++": "gnu++17"}
MOST_HEADERS = 60  # of a package; the first by depth and name
CXX_ONLY = {".hh", ".hpp", ".hxx", ".H", ".h++", ""}
TIMEOUT = 60
QUICK_LOOK = 6
NAMED = 8  # headers in a remark


def parses(headers, lang, cflags):
    """Whether Clang accepts a file that includes all of them."""
    with tempfile.TemporaryDirectory() as directory:
        unit = pathlib.Path(directory) / "unit"
        unit.write_text("".join(f"#include {spelling(str(header), cflags)}\n" for header in headers))
        command = ["clang-22", "-fsyntax-only", "-w", "-x", lang, f"-std={STANDARDS[lang]}", *cflags, str(unit)]
        try:
            return subprocess.run(command, capture_output=True, timeout=TIMEOUT).returncode == 0
        except subprocess.TimeoutExpired:
            return False


def together(headers, lang, cflags):
    """The headers, less those that fail in the company of the ones before them."""
    if not headers or parses(headers, lang, cflags):
        return headers
    if len(headers) == 1:
        return []
    half = len(headers) // 2
    first, second = (together(part, lang, cflags) for part in (headers[:half], headers[half:]))
    if parses(first + second, lang, cflags):
        return first + second
    for header in second:
        if parses([*first, header], lang, cflags):
            first = [*first, header]
    return first


def looks_like_cxx(found, cflags):
    """A quick look at some headers, since reading every one of a C++ library takes minutes."""
    few = found[:: max(1, len(found) // QUICK_LOOK)]
    return not any(header.suffix not in CXX_ONLY and parses([header], "c", cflags) for header in few)


def choose(found, cflags, wanted):
    """(language, headers, remarks): the language that more headers parse in, C where both do. `wanted` may be None."""
    found = sorted(found, key=lambda path: (len(path.parts), path))
    if wanted == "c" and looks_like_cxx(found, cflags):
        return "c++", [], []
    remarks = []
    if len(found) > MOST_HEADERS:
        remarks.append(f"the first {MOST_HEADERS} of {len(found)} headers")
        found = found[:MOST_HEADERS]
    alone = {"c": [], "c++": [], "neither": []}
    for header in found:
        c = header.suffix not in CXX_ONLY and parses([header], "c", cflags)
        if c or parses([header], "c++", cflags):
            alone["c" if c else "c++"].append(header)
        else:
            alone["neither"].append(header)
    lang = "c" if len(alone["c"]) >= len(alone["c++"]) else "c++"
    candidates = alone["c"] if lang == "c" else [h for h in found if h in alone["c"] or h in alone["c++"]]
    chosen = together(candidates, lang, cflags)
    left_out = {"do not parse alone": alone["neither"], "are C++": alone["c++"] if lang == "c" else []}
    left_out["do not parse with the others"] = [header for header in candidates if header not in chosen]
    remarks += [said(headers, why) for why, headers in left_out.items() if headers]
    return lang, [str(header) for header in chosen], remarks


def said(headers, why):
    """One remark on some headers, however many they are."""
    names = ", ".join(header.name for header in headers[:NAMED])
    return f"{len(headers)} headers {why}: {names}{', ...' if len(headers) > NAMED else ''}"
