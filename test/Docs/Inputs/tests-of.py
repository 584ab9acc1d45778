"""Says which tests that the last column of a table in a document names (`Folder/test.ext`) are not there."""

import pathlib
import re
import sys


def rows(text):
    """The cells of the rows of the table below the heading that names tests."""
    part = text.split("## The test that holds each promise", 1)[-1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|") and not re.match(r"\|[-| :]+\|$", line)]
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines if not line.startswith("| promise ")]


def complaints(document, tests):
    """What is wrong, a line each."""
    found = rows(document.read_text())
    for cells in found:
        names = re.findall(r"`([^`]+)`", cells[-1])
        if len(cells) != 3 or not all(cells):
            yield f"a row without three cells: {' | '.join(cells)}"
        elif not names:
            yield f"a promise that no test holds: {cells[0]}"
        yield from (f"named, but not there: {name}" for name in names if not (tests / name).is_file())
    if not found:
        yield "no table"


wrong = list(complaints(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
print("\n".join(wrong) or "every promise has its test")
sys.exit(bool(wrong))
