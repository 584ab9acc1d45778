#!/usr/bin/env python3
"""Generates bindings for a round-trip test, builds library, glue and Rust program in several ways, and runs them all.

What the program prints is printed once, for FileCheck, after a check that every way printed the same. Lines of the
test: ARGS (generator), CXXFLAGS, RUSTFLAGS, ASAN and VALGRIND (one more way each), CLANG-ONLY (GCC cannot compile the
header); sections compile_fail/*.rs must not compile, with the errors their first line names.
"""

import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import shutil
import sys
import tempfile

from proof import generate, program, result_cache, sections

JOBS = 2  # lit runs tests side by side already


def ways(test):
    """The builds that the test asks for; valgrind is left out, and that is said, where it is not installed.

    The sanitizers and valgrind are GCC's ways: `CLANG-ONLY` leaves them out too.
    """
    gcc = program.GCC
    if not program.supports_edition_2024():
        gcc = dataclasses.replace(gcc, edition="2021")
    if test.has("CLANG-ONLY"):
        return [program.CLANG]
    wanted = [program.CLANG, gcc]
    if test.has("ASAN"):
        wanted.append(program.ASAN)
    if test.has("VALGRIND"):
        if shutil.which("valgrind"):
            wanted.append(program.VALGRIND)
        else:
            print(f"{test.path}: valgrind is not installed, so not run under it", file=sys.stderr)
    return wanted


def key(test, generated):
    """Everything the verdict depends on. The compilers' versions are part of the cache's directory name."""
    here = pathlib.Path(__file__).resolve().parent
    scripts = [path.read_text() for path in (pathlib.Path(__file__), *sorted((here / "proof").glob("*.py")))]
    return result_cache.digest(
        "round-trip", scripts, test.text(), [f"{name}={text}" for name, text in sorted(generated.texts.items())]
    )


def check(test, directory, cache, generated):
    """The output that all ways agree on, from the cache when nothing changed."""
    name = key(test, generated)
    known = cache.get(name)
    if known is not None:
        return known
    flags, rust_flags, wanted = test.compiler_flags(), test.words("RUSTFLAGS"), ways(test)
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        built = {way.name: pool.submit(program.build_and_run, way, directory, flags, rust_flags) for way in wanted}
        editions = {way.edition for way in wanted}
        failing = [
            pool.submit(program.check_compile_failure, section, text, directory, edition)
            for section, text in test.sections.items()
            if section.startswith("compile_fail/")
            for edition in sorted(editions)
        ]
        outputs = {way: future.result() for way, future in built.items()}
        for future in failing:
            future.result()
    first, *others = outputs.items()
    for other in others:
        if other[1] != first[1]:
            raise program.StepFailed(f"{first[0]} printed\n{first[1]}\nbut {other[0]} printed\n{other[1]}")
    cache.put(name, first[1])
    return first[1]


def run(path, binary, cache, keep):
    """One test, in a directory of its own that --keep leaves behind."""
    test = sections.parse(path)
    directory = tempfile.mkdtemp(prefix="round-trip-")
    try:
        test.write_inputs(pathlib.Path(directory))
        generated = generate.generate(test, binary, directory)
        sys.stdout.write(check(test, directory, cache, generated))
        return 0
    except (generate.GeneratorFailed, program.StepFailed) as error:
        print(f"{path}: failed: {error}", file=sys.stderr)
        return 1
    finally:
        if keep:
            print(f"kept {directory}", file=sys.stderr)
        else:
            shutil.rmtree(directory, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cxx2rs", default=generate.default_binary(), help="the generator")
    parser.add_argument("--cache", default=os.environ.get("CXX2RS_TEST_CACHE"), help="directory of remembered results")
    parser.add_argument("--keep", action="store_true", help="leave the working directory behind")
    parser.add_argument("file")
    options = parser.parse_args()
    cache = result_cache.ResultCache(None if options.keep else options.cache)
    return run(options.file, options.cxx2rs, cache, options.keep)


if __name__ == "__main__":
    sys.exit(main())
