#!/usr/bin/env python3
"""Prints the table of docs/Diagnostics.md from Support/Diagnostics.def; --check FILE says whether a page is current,
--update FILE writes the table into it.

The table stands between two marker lines; what is written around it is a person's and is left alone.
"""

import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
TABLE = "include/cxx2rs/Support/Diagnostics.def"
SOURCES = ("lib", "tools/cxx2rs")
BEGIN = "<!-- list-diagnostics: begin (utils/list-diagnostics.py --update docs/Diagnostics.md) -->"
END = "<!-- list-diagnostics: end -->"

STRING = r'"(?:[^"\\]|\\.)*"'
ROW = re.compile(rf"^DIAG\(\s*(\w+),\s*(\d+),\s*(\w+),\s*({STRING}(?:\s*{STRING})*),\s*({STRING}(?:\s*{STRING})*)\s*\)",
                 re.M)


def unquote(literals):
    """The text of one or more adjacent C string literals."""
    joined = "".join(part[1:-1] for part in re.findall(STRING, literals))
    return re.sub(r"\\(.)", r"\1", joined)


def rows(root):
    """(name, number, severity, text, fix) for every row, in the order of their numbers."""
    text = (root / TABLE).read_text(encoding="utf-8")
    expected = len(re.findall(r"^DIAG\(", text, re.M))
    found = [(m[1], int(m[2]), m[3].lower(), unquote(m[4]), unquote(m[5])) for m in ROW.finditer(text)]
    if len(found) != expected:
        raise ValueError(f"{TABLE}: {expected} rows, but only {len(found)} can be read")
    numbers = [number for _, number, *_ in found]
    if len(set(numbers)) != len(numbers):
        raise ValueError(f"{TABLE}: a number is used twice")
    return sorted(found, key=lambda row: row[1])


def given(root):
    """The names of all messages that the sources give."""
    names = set()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                names |= set(re.findall(r"\bDiagId::(\w+)", path.read_text(encoding="utf-8")))
    return names


def cell(text):
    """Text as a Markdown table takes it; `{}` is shown as the place it stands for."""
    return text.replace("{}", "…").replace("|", "\\|").replace("<", "&lt;") or "–"


def table(root):
    """The whole table, a row a message."""
    used = given(root)
    lines = ["| Code | Severity | Message | What to do |", "|---|---|---|---|"]
    for name, number, severity, text, fix in rows(root):
        note = "" if name in used else " *(reserved: nothing gives it yet)*"
        lines.append(f"| CXX2RS-{number:03} | {severity} | {cell(text)}{note} | {cell(fix)} |")
    return "\n".join(lines)


def split(page):
    """What stands before, between and after the markers."""
    before, begin, rest = page.partition(BEGIN)
    old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no marker lines: " + BEGIN)
    return before + begin + "\n", old.strip("\n"), "\n" + end + after


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=pathlib.Path, default=ROOT, help="the source tree")
    parser.add_argument("--check", type=pathlib.Path, metavar="FILE", help="fail if the page's table is not current")
    parser.add_argument("--update", type=pathlib.Path, metavar="FILE", help="write the table into the page")
    options = parser.parse_args()
    try:
        current = table(options.root)
        file = options.check or options.update
        if not file:
            print(current)
            return 0
        before, old, after = split(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        print(f"list-diagnostics: {error}", file=sys.stderr)
        return 1
    if options.update:
        file.write_text(before + current + after, encoding="utf-8")
        return 0
    if old != current:
        print(f"{file}: not current; run utils/list-diagnostics.py --update {file}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
