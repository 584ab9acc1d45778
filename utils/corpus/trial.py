"""Puts the generator through one library and says how it went: the row of the table.

It judges nothing; what is a failure is decided in verdict.py.
"""

import json
import os
import pathlib
import re
import shutil

from corpus import coverage, declared, symbols, values
from proof.measured import measure, median
from proof.generate import environment

TIMEOUT = 300
EDITIONS = ("2021", "2024")
SHORT_MS = 50  # below this, one run of Clang says little, so more are made
SHORT_REPS = 7
SAMPLE = 8  # how many lines of a failure the row keeps


class Tools:
    """The programs that one run uses."""

    def __init__(self, generator, bindgen=None, clang="clang-22", reps=3, report_paths=None):
        self.generator, self.bindgen, self.clang, self.reps = generator, bindgen, clang, reps
        self.report_paths = report_paths


def run(command, directory):
    return measure(command, directory, TIMEOUT, environment())


def sample(said, pattern):
    return [line[:200] for line in said.splitlines() if re.search(pattern, line)][:SAMPLE]


def try_library(library, tools, directory):
    """Everything about one library. `directory` is emptied."""
    shutil.rmtree(directory, ignore_errors=True)
    directory = pathlib.Path(directory)
    directory.mkdir(parents=True)
    row = {"name": library.name, "version": library.version, "lang": library.lang, "remarks": library.remarks}
    unit = directory / ("unit.cpp" if library.lang == "c++" else "unit.c")
    unit.write_text("".join(f"#include {library.spelling(header)}\n" for header in library.headers))
    row |= generate(library, tools, unit)
    if row["exit_code"] != 0:
        return row
    row |= compile_rust(directory) | compile_glue(library, directory)
    public = declared.public(unit, library.flags(), library.own)
    report = json.loads((directory / "report.json").read_text())
    row |= coverage.measure(report, public[0] if public else None)
    row |= link(library, directory, public[1] if public else set(), row)
    rust = (directory / "bindings.rs").read_text(errors="replace")
    row |= values.check(library, unit, rust, report["items"], tools.clang)
    if tools.report_paths:
        said = os.popen(f"'{tools.report_paths}' '{directory}/bindings.rs' '{directory}/report.json'").read()
        row["bad_paths"], row["bad_paths_sample"] = len(said.splitlines()), said.splitlines()[:SAMPLE]
    return row


def generate(library, tools, unit):
    """The generator, Clang and bindgen in turns; ratios of medians."""
    directory = unit.parent
    own = ["--allowlist-file", "|".join(library.own)]
    to_clang = ["--", *library.flags()]
    ours = [tools.generator, *library.headers, "-o", "bindings.rs", "--report", "report.json", *own, *to_clang]
    clang = [tools.clang, "-fsyntax-only", "-w", *library.flags(), unit.name]
    bindgen = [tools.bindgen, unit.name, "-o", "bindgen.rs", "--formatter=none", *own, *to_clang]
    runs = {"ours": [], "clang": [], "bindgen": []}
    reps = tools.reps
    while len(runs["ours"]) < reps:
        for name in ("bindings.rs", "bindings.cc", "bindings.c"):  # what has not changed would not be written
            (directory / name).unlink(missing_ok=True)
        runs["ours"].append(run(ours, directory))
        runs["clang"].append(run(clang, directory))
        if tools.bindgen:
            runs["bindgen"].append(run(bindgen, directory))
        if reps > 1 and runs["clang"][0].cpu_ms < SHORT_MS:
            reps = max(reps, SHORT_REPS)
    return ratios(runs)


def ratios(runs):
    last = runs["ours"][-1]
    row = {"exit_code": last.code, "clang_ms": round(median(runs["clang"], "cpu_ms"), 1)}
    for key, other in (("", "clang"), ("bindgen_", "bindgen")):
        if runs[other] and all(each.code == 0 for each in runs[other]):
            for name, what in (("time", "cpu_ms"), ("memory", "peak_mb")):
                row[f"{key}{name}"] = round(median(runs["ours"], what) / median(runs[other], what), 3)
        elif runs[other]:
            row[f"{other}_failed"] = sample(runs[other][-1].said, "error|panic")[:1] or [f"code {runs[other][-1].code}"]
    if last.code != 0:
        row["said"] = sample(last.said, "error") or last.said.strip().splitlines()[-SAMPLE:]
    return row


def compile_rust(directory):
    """The bindings as a module of a library crate; the worse of two editions counts."""
    row = {"rust_errors": 0, "rust_warnings": 0, "rust_lines": lines(directory / "bindings.rs")}
    (directory / "lib.rs").write_text("pub mod bindings;\n")
    for edition in EDITIONS:
        done = run(
            ["rustc", f"--edition={edition}", "--crate-type=lib", "--crate-name=b", "--emit=metadata",
             "--error-format=short", "-o", "b.rmeta", "lib.rs"],
            directory,
        )  # fmt: skip
        errors = len(re.findall(r"error(?:\[E\d+\])?: (?!aborting)", done.said))
        row["rust_errors"] = max(row["rust_errors"], errors or int(done.code != 0))
        row["rust_warnings"] = max(row["rust_warnings"], len(re.findall(r"^bindings\.rs\S* warning", done.said, re.M)))
        if found := sample(done.said, r"error|warning"):
            row["rust_sample"] = found
    return row


def compile_glue(library, directory):
    """The glue with both compilers. Warnings count when they are about the glue itself."""
    row = {"glue_errors": 0, "glue_warnings": 0, "glue_lines": 0}
    cxx = library.lang == "c++"
    glue = directory / ("bindings.cc" if cxx else "bindings.c")
    if not glue.exists():
        return row
    row["glue_lines"] = lines(glue)
    for compiler in ("g++", "clang++-22") if cxx else ("gcc", "clang-22"):
        flags = [f"-std={library.std}", *library.cflags]
        psabi = ["-Wno-psabi"] if compiler.startswith("g") else []
        command = [compiler, "-c", "-O1", "-Wall", "-Wextra", *psabi, "-fPIC", *flags, glue.name, "-o", "glue.o"]
        done = run(command, directory)
        row["glue_errors"] += max(len(re.findall(r" error: ", done.said)), int(done.code != 0))
        row["glue_warnings"] += len(re.findall(r"^bindings\.cc?:[\d:]+ warning:", done.said, re.M))
        if found := sample(done.said, r" error: |^bindings\.cc?:[\d:]+ warning:"):
            row["glue_sample"] = found
    return row


def link(library, directory, known, row):
    """Undefined symbols: those that the headers declare and the library lacks are `absent`, the others are ours.

    A class whose virtual functions the library does not export has no virtual table or type information there either.
    """
    if row["rust_errors"] or row["glue_errors"]:
        return {}
    names = symbols.foreign((directory / "bindings.rs").read_text(errors="replace"))
    objects = ["glue.o"] if (directory / "glue.o").exists() else []
    undefined, failure = symbols.link(names, objects, library.libs, library.lang == "c++", directory)
    ours = sorted(name for name in undefined - known if not re.match(r"_ZT[VTI]", name))
    found = {"symbols": len(names), "undefined": len(ours), "absent": len(undefined) - len(ours)}
    if ours:
        found["undefined_sample"] = ours[:SAMPLE]
    if failure:
        found |= {"undefined": found["undefined"] + 1, "undefined_sample": [failure]}
    return found


def lines(path):
    return len(path.read_bytes().splitlines())
