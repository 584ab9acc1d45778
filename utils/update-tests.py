#!/usr/bin/env python3
"""Rewrites the expected sections of every golden test, or of those below the given paths, until nothing changes.

The result is meant to be read before it is committed: a golden nobody read proves nothing.
"""

import argparse
import concurrent.futures
import os
import pathlib
import sys

import golden
from proof import generate, sections

ROUNDS = 3  # output that has not settled by then is not deterministic


def update_one(test, binary):
    """(changed, error) for one test."""
    try:
        return golden.update(test, golden.produce(test, binary)), None
    except (generate.GeneratorFailed, ValueError) as error:
        return False, f"{test.path}: {error}"


def update_all(tests, binary):
    """One round: the paths that changed, and the errors."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda test: update_one(test, binary), tests))
    changed = [test.path for test, (was_changed, _) in zip(tests, results) if was_changed]
    return changed, [error for _, error in results if error]


def main():
    root = pathlib.Path(__file__).resolve().parents[1]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cxx2rs", default=generate.default_binary(), help="the generator")
    parser.add_argument("paths", nargs="*", default=[root / "test"])
    options = parser.parse_args()
    tests = [test for path in options.paths for test in sections.find(path, "%golden")]
    seen = set()
    for _ in range(ROUNDS):
        changed, errors = update_all(tests, options.cxx2rs)
        for path in changed:
            if path not in seen:
                print(f"updated {path}")
            seen.add(path)
        if not changed:
            break
    for error in errors:
        print(error, file=sys.stderr)
    if changed:
        print("still changing, so not deterministic: " + " ".join(map(str, changed)), file=sys.stderr)
    print(f"{len(tests)} golden tests, {len(seen)} updated, {len(errors)} not generated")
    return 1 if errors or changed else 0


if __name__ == "__main__":
    sys.exit(main())
