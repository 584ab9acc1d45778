#!/usr/bin/env python3
"""Runs the generator on a golden test and compares what it printed with the sections of the test file.

With --update the sections are rewritten instead; a missing bindings.rs section is added. The run-time part is cut
out of both sides (proof/runtime_part.py). An empty bindings.cc section says that there is no glue.
"""

import argparse
import difflib
import pathlib
import sys
import tempfile

from proof import generate, runtime_part, sections


def produce(test, binary):
    """What the generator prints for the test now, cut, by section name."""
    wants_report = "report.txt" in test.sections
    extra = ("--report", "report.txt") if wants_report else ()
    with tempfile.TemporaryDirectory(prefix="golden-") as directory:
        test.write_inputs(pathlib.Path(directory))
        done = generate.generate(test, binary, directory, extra, ("report.txt",) if wants_report else ())
    return {name: runtime_part.cut(name, text) for name, text in done.texts.items()}


def compared(test):
    """The sections held against the output, in the file's order; bindings.rs always."""
    names = [name for name in test.sections if name in sections.EXPECTED]
    return names if "bindings.rs" in names else [*names, "bindings.rs"]


def normal(text):
    """Blank lines at the end carry no meaning: they only set sections apart."""
    return text.rstrip("\n") + "\n" if text.strip("\n") else ""


def differences(test, actual):
    """A unified diff of every section that does not match."""
    lines = []
    for name in compared(test):
        want = normal(runtime_part.cut(name, test.sections.get(name, "")))
        got = normal(actual.get(name, ""))
        lines += difflib.unified_diff(
            want.splitlines(keepends=True), got.splitlines(keepends=True), f"expected/{name}", f"actual/{name}"
        )
    return "".join(lines)


def update(test, actual):
    """Puts the output into the sections. Returns whether the file changed."""
    for name in compared(test):
        if normal(test.sections.get(name, "")) != normal(actual.get(name, "")) or name not in test.sections:
            test.sections[name] = normal(actual.get(name, ""))
    return sections.save(test)


def run(path, binary, rewrite):
    """One test: 0 when it matches or was updated, else 1 with the reason on stderr."""
    test = sections.parse(path)
    try:
        actual = produce(test, binary)
    except generate.GeneratorFailed as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    if rewrite:
        if update(test, actual):
            print(f"{path}: updated")
        return 0
    diff = differences(test, actual)
    if diff:
        sys.stderr.write(diff.encode("utf-8", "backslashreplace").decode())
        print(f"{path}: differs; utils/update-tests.py {path} takes the new output", file=sys.stderr)
    return 1 if diff else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cxx2rs", default=generate.default_binary(), help="the generator")
    parser.add_argument("--update", action="store_true", help="rewrite the expected sections")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    return max(run(path, options.cxx2rs, options.update) for path in options.files)


if __name__ == "__main__":
    sys.exit(main())
