"""Says what differs between the tests a table of traps names (last column, in backquotes) and those in a directory."""

import pathlib
import re
import sys


def rows(text):
    """The cells of every table row but the head and the rule below it."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not re.match(r"\|[-| :]+\|$", line)]
    return [re.split(r"(?<!\\)\|", line.strip().strip("|")) for line in lines if not line.startswith("| trap ")]


def complaints(table, directory):
    """What is wrong, a line each."""
    named = set()
    for cells in rows(table.read_text()):
        tests = re.findall(r"`([^`]+)`", cells[-1])
        if len(cells) != 4 or not all(cell.strip() for cell in cells):
            yield f"a row without four cells: {'|'.join(cells).strip()}"
        elif not tests:
            yield f"a row that names no test: {cells[0].strip()}"
        named.update(tests)
    there = {path.name for path in directory.iterdir() if path.suffix in (".h", ".hpp")}
    yield from (f"named, but not there: {name}" for name in sorted(named - there))
    yield from (f"there, but not named: {name}" for name in sorted(there - named))
    if not named:
        yield "no table"


wrong = list(complaints(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
print("\n".join(wrong) or "the table and the tests agree")
sys.exit(bool(wrong))
