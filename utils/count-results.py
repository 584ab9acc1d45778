#!/usr/bin/env python3
"""Counts what lit, GoogleTest or `cargo test` reported and prints one line: N passed, N failed, N skipped.

Usage: count-results.py KIND FILE [KIND FILE]..., KIND being lit, gtest (both JSON) or cargo (its output). A file that
is not there counts as nothing: the step that should have written it fails by its exit code.
"""

import collections
import json
import pathlib
import re
import sys

PASSED = {"PASS", "XFAIL", "FLAKYPASS"}
SKIPPED = {"UNSUPPORTED", "SKIPPED", "EXCLUDED"}


def count_lit(text):
    """One result a test file."""
    codes = [test["code"] for test in json.loads(text)["tests"]]
    passed, skipped = sum(code in PASSED for code in codes), sum(code in SKIPPED for code in codes)
    return passed, len(codes) - passed - skipped, skipped


def count_gtest(text):
    """One result a TEST()."""
    report = json.loads(text)
    skipped = sum(
        case.get("result") == "SKIPPED" or case.get("status") == "NOTRUN"
        for suite in report["testsuites"]
        for case in suite["testsuite"]
    )
    failed = report["failures"] + report.get("errors", 0)
    return report["tests"] - failed - skipped, failed, skipped


def count_cargo(text):
    """Cargo prints a summary for each test binary; ignored tests count as skipped."""
    sums = collections.Counter()
    for number, word in re.findall(r"(\d+) (passed|failed|ignored);", text):
        sums[word] += int(number)
    return sums["passed"], sums["failed"], sums["ignored"]


COUNTERS = {"lit": count_lit, "gtest": count_gtest, "cargo": count_cargo}


def main():
    sums = [0, 0, 0]
    for kind, path in zip(sys.argv[1::2], map(pathlib.Path, sys.argv[2::2])):
        if path.exists():
            sums = [total + one for total, one in zip(sums, COUNTERS[kind](path.read_text(errors="replace")))]
    print("{} passed, {} failed, {} skipped".format(*sums))


if __name__ == "__main__":
    main()
