#!/usr/bin/env python3
"""Holds the standing invariants over the input of every golden and round-trip test; takes the build directory.

Equal bytes from two runs, no file written twice, nothing lost between header and report, Rust without a warning in
both editions and nothing newer than the promised compiler, glue without a warning from two compilers. What did not
change since it last passed is not checked again. A test opts out of compiling with a line `// NO-COMPILE: why`.
"""

import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys

from proof import generate, glue_batch, public_api, report_checks, result_cache, rust_batch, sections

TOOLS = ("clang++-22", "g++", "rustc", "clippy-driver")
MODULES_PER_CRATE = 60


@dataclasses.dataclass
class Case:
    """One test with its directory; `failures` holds (check, text)."""

    test: sections.TestFile
    name: str
    directory: pathlib.Path
    texts: dict = dataclasses.field(default_factory=dict)
    passed: int = 0
    failures: list = dataclasses.field(default_factory=list)

    def verdict(self, check, text):
        """Counts a check; an empty text is a pass."""
        if text:
            self.failures.append((check, text))
        else:
            self.passed += 1


def stamps(directory):
    """Modification times of everything in the directory, to see whether a run wrote something."""
    return {path.name: path.stat().st_mtime_ns for path in directory.iterdir() if path.is_file()}


def prepare(directory, test):
    """A fresh directory with the inputs of the test."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    test.write_inputs(directory)


def generate_case(case, binary):
    """Runs the generator three times: twice in one directory, once in another."""
    elsewhere = case.directory.with_name(case.directory.name + ".again")
    extra, reports = ("--report", "report.json"), ("report.json",)
    try:
        prepare(case.directory, case.test)
        prepare(elsewhere, case.test)
        case.texts = generate.generate(case.test, binary, case.directory, extra, reports).texts
        before = stamps(case.directory)
        generate.generate(case.test, binary, case.directory, extra, reports)
        written = [name for name, stamp in stamps(case.directory).items() if before.get(name) != stamp]
        again = generate.generate(case.test, binary, elsewhere, extra, reports).texts
    except generate.GeneratorFailed as error:
        case.verdict("generates", str(error))
        return
    finally:
        shutil.rmtree(elsewhere, ignore_errors=True)
    case.verdict("second run writes nothing", f"wrote {', '.join(written)}" if written else "")
    different = [name for name in case.texts if again.get(name) != case.texts[name]]
    case.verdict("two runs, equal bytes", f"differ: {', '.join(different)}" if different else "")


def check_report(case, report_paths):
    """Bound or skipped: the report is complete and its paths resolve."""
    report = case.texts.get("report.json")
    if report is None:
        case.verdict("report", "no report.json")
        return
    api = public_api.public_api(case.test, case.directory)
    case.verdict("report", "\n".join(report_checks.complaints(report, api)))
    if report_paths:
        command = [report_paths, "bindings.rs", "report.json"]
        done = subprocess.run(command, cwd=case.directory, capture_output=True, text=True, check=False)
        case.verdict("report paths", done.stdout + done.stderr + "exit code" if done.returncode else "")


def generate_all(cases, binary, report_paths, cache, scripts):
    """The first half: everything that is one process per test. Returns the cases whose output is known."""
    identity = result_cache.file_digest(binary), result_cache.file_digest(report_paths or "none")

    def one(case):
        key = result_cache.digest("generate", scripts, identity, case.test.text())
        outputs = [case.directory / name for name in (*generate.OUTPUTS, "report.json")]
        remembered = cache.get(key)
        if remembered is not None and (case.directory / "bindings.rs").exists():
            case.texts = {path.name: path.read_bytes().decode("utf-8", "surrogateescape") for path in outputs if path.exists()}
            case.passed += int(remembered)
            # The directory may hold the output of a later, failed run.
            if result_cache.digest(sorted(case.texts.items())) == cache.get(key + ".outputs"):
                return
            case.passed = 0
        generate_case(case, binary)
        if not case.failures:
            check_report(case, report_paths)
        if not case.failures:
            cache.put(key, str(case.passed))
            cache.put(key + ".outputs", result_cache.digest(sorted(case.texts.items())))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, cases))


def compile_checks(directory):
    """The Rust checks as (name, command, environment); says what cannot be checked here."""
    checks = [("rustc, edition 2021", rust_batch.rustc("2021"), None)]
    if rust_batch.rustc_version() >= (1, 85):
        checks.append(("rustc, edition 2024", rust_batch.rustc("2024"), None))
    else:
        print("rustc is older than 1.85: edition 2024 is not checked")
    clippy = rust_batch.clippy()
    if clippy:
        checks.append((f"clippy, Rust {rust_batch.MSRV}", clippy, rust_batch.clippy_environment(directory)))
    else:
        print(f"clippy is not installed: uses of what is newer than Rust {rust_batch.MSRV} are not looked for")
    return checks


def split(cases, cache, key_of):
    """The cases that still need the check; those remembered are counted as passed."""
    left = []
    for case in cases:
        if cache.get(key_of(case)) is None:
            left.append(case)
        else:
            case.passed += 1
    return left


def settle(case, check, text, cache, key):
    """Counts a compile check and remembers a pass."""
    case.verdict(check, text)
    if not text:
        cache.put(key)


def compile_rust(cases, cache, build, scripts):
    """Every binding as a module of a crate; the checks run side by side."""

    def one(check):
        name, command, environment = check
        directory = build / name.replace(", ", "-").replace(" ", "-")
        directory.mkdir(parents=True, exist_ok=True)
        key_of = lambda case: result_cache.digest(name, scripts, case.texts["bindings.rs"])
        left = split(cases, cache, key_of)
        for start in range(0, len(left), MODULES_PER_CRATE):
            batch = left[start : start + MODULES_PER_CRATE]
            modules = {f"m{index}": case.directory / "bindings.rs" for index, case in enumerate(batch)}
            failed = rust_batch.compile_batch(command, modules, directory, environment)
            for module, case in zip(modules, batch):
                settle(case, name, failed.get(module, ""), cache, key_of(case))

    build.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, compile_checks(build)))


def compile_glue(cases, cache, scripts):
    """Every glue file with clang and GCC, several files a process."""
    by_path, glues = {}, []
    key_of = lambda case: result_cache.digest("glue", scripts, case.test.text(), case.texts[by_name(case)])
    by_name = lambda case: next(name for name in ("bindings.cc", "bindings.c") if name in case.texts)
    with_glue = [case for case in cases if "bindings.cc" in case.texts or "bindings.c" in case.texts]
    for case in split(with_glue, cache, key_of):
        path = str(case.directory / by_name(case))
        by_path[path] = case
        glues.append((path, case.test.compiler_flags(), case.test.has("CLANG-ONLY")))
    failed = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda job: glue_batch.check_files(*job), glue_batch.jobs(glues)):
            for path, text in result.items():
                failed[path] = failed.get(path, "") + text
    for path, case in by_path.items():
        settle(case, "glue", failed.get(path, ""), cache, key_of(case))


def script_digest():
    """The checks themselves: a changed check makes its old verdicts stale."""
    here = pathlib.Path(__file__).resolve()
    return result_cache.digest([path.read_text() for path in (here, *sorted((here.parent / "proof").glob("*.py")))])


def collect(root, build):
    """Every golden and round-trip test below test/, with a directory each."""
    cases = []
    for test in sections.find(root, "%golden", "%round-trip"):
        name = str(test.path.relative_to(root)) if test.path != root else test.path.name
        cases.append(Case(test, name, build / "inputs" / name.replace("/", "-").replace(".", "-")))
    return cases


def print_verdicts(cases):
    """A line (and its details) per failed check, then the counts. Returns the exit code."""
    for case in cases:
        for check, text in case.failures:
            print(f"FAIL: {case.name}: {check}\n" + "\n".join(f"    {line}" for line in text.strip().splitlines()[:40]))
    failed = sum(len(case.failures) for case in cases)
    print(f"{sum(case.passed for case in cases)} passed, {failed} failed")
    return 1 if failed else 0


def main():
    root = pathlib.Path(__file__).resolve().parents[1]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path, help="the CMake build directory")
    parser.add_argument("--cxx2rs", help="the generator (default: CXX2RS, else BUILD/bin/cxx2rs)")
    parser.add_argument("--report-paths", help="the report-paths program; without it, paths are not resolved")
    parser.add_argument("--tests", type=pathlib.Path, default=root / "test", help="where the tests are")
    parser.add_argument("--no-cache", action="store_true", help="check everything again")
    options = parser.parse_args()
    binary = os.path.abspath(options.cxx2rs or os.environ.get("CXX2RS") or options.build / "bin" / "cxx2rs")
    build = (options.build / "goldens").resolve()
    cache = result_cache.ResultCache(None if options.no_cache else build / f"cache-{result_cache.tools_identity(TOOLS)}")
    report_paths = os.path.abspath(options.report_paths) if options.report_paths else None
    if public_api.libclang() is None:
        print("libclang 22 is not installed: reports are not compared with an independent list of declarations")
    if report_paths is None:
        print("no --report-paths: whether the paths of the reports resolve is not checked")
    cases, scripts = collect(options.tests.resolve(), build), script_digest()
    generate_all(cases, binary, report_paths, cache, scripts)
    compiled = [c for c in cases if c.texts and not c.test.has("NO-COMPILE") and not c.test.foreign_target()]
    compile_rust(compiled, cache, build, scripts)
    compile_glue(compiled, cache, scripts)
    return print_verdicts(cases)


if __name__ == "__main__":
    sys.exit(main())
