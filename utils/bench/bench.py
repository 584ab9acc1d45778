#!/usr/bin/env python3
"""Measures start-up, growth with header size, and generation against `clang -fsyntax-only` of the same headers.

Clang and cxx2rs take turns in one run, and ratios of their medians are what counts: bare times say more about the
machine. Libraries are those installed of a built-in list, or those of a --manifest: a JSON list of objects with name,
lang (c, c++), std, headers, cflags, own_prefixes and include_roots. It judges nothing; the goals are in docs/.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "utils"))
from proof.measured import measure, median  # noqa: E402: needs the path above

SYSTEM_ROOTS = ["/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/include/aarch64-linux-gnu"]
LIBRARIES = [
    {"name": "zlib", "lang": "c", "std": "gnu11", "headers": ["zlib.h"], "own_prefixes": ["zlib.h", "zconf.h"]},
    {"name": "sqlite3", "lang": "c", "std": "gnu11", "headers": ["sqlite3.h"], "own_prefixes": ["sqlite3"]},
    {"name": "tinyxml2", "lang": "c++", "std": "gnu++17", "headers": ["tinyxml2.h"], "own_prefixes": ["tinyxml2"]},
    {
        "name": "leveldb",
        "lang": "c++",
        "std": "gnu++17",
        "headers": ["leveldb/db.h", "leveldb/write_batch.h", "leveldb/cache.h", "leveldb/filter_policy.h"],
        "own_prefixes": ["leveldb/"],
    },
]
GROWTH = 10


def failure(runs):
    """The first thing a failed run said, or None."""
    for run in runs:
        if run.code != 0:
            return next((line for line in run.said.splitlines() if "error" in line), f"exit code {run.code}")[:160]
    return None


class Bench:
    """The generator, the clang it is held against, and a scratch directory."""

    def __init__(self, binary, clang, directory, rounds):
        self.binary, self.clang, self.directory, self.rounds = binary, clang, pathlib.Path(directory), rounds

    def generate(self, headers, options=(), clang_flags=()):
        """One generation into a directory without output: an unchanged file would not be written."""
        out = self.directory / "out"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        command = [self.binary, *headers, "-o", "out/bindings.rs", *options]
        return measure([*command, "--", *clang_flags] if clang_flags else command, self.directory)

    def start_up(self):
        """An empty header: what every run pays."""
        (self.directory / "empty.h").write_text("")
        runs = [self.generate(["empty.h"]) for _ in range(max(self.rounds, 15))]
        return {
            "cpu_ms": round(median(runs, "cpu_ms"), 2),
            "wall_ms": round(median(runs, "wall_ms"), 2),
            "peak_mb": round(median(runs, "peak_mb"), 1),
            "error": failure(runs),
        }

    def growth(self, declarations):
        """GROWTH times as many declarations should take at most GROWTH times as long; start-up is not taken off."""
        times = {}
        for count in (declarations, declarations * GROWTH):
            name = f"grown{count}.h"
            (self.directory / name).write_text(synthetic(count))
            runs = [self.generate([name]) for _ in range(3)]
            if failure(runs):
                return {"error": failure(runs)}
            times[count] = median(runs, "cpu_ms")
        small, large = times.values()
        return {"declarations": declarations, "cpu_ms": round(small, 1), "grown_cpu_ms": round(large, 1),
                "ratio": round(large / small, 2), "error": None}  # fmt: skip

    def library(self, library):
        """Generation against clang, in turns."""
        headers = [resolve(library, header) for header in library["headers"]]
        language = ["-x", library["lang"], f"-std={library['std']}", *library.get("cflags", [])]
        unit = self.directory / ("unit.cpp" if library["lang"] == "c++" else "unit.c")
        unit.write_text("".join(f'#include "{header}"\n' for header in headers))
        own = "|".join(re.escape(prefix) for prefix in library.get("own_prefixes", []))
        options = ["--allowlist-file", f".*({own}).*"] if own else []
        clang, ours = [], []
        for _ in range(self.rounds):
            clang.append(measure([self.clang, "-fsyntax-only", "-w", *language, str(unit)], self.directory))
            ours.append(self.generate(headers, options, language))
        row = {"name": library["name"], "lang": library["lang"], "error": failure(clang) or failure(ours)}
        for key, what, digits in (("cpu", "cpu_ms", 1), ("mem", "peak_mb", 1)):
            base, value = median(clang, what), median(ours, what)
            row[f"clang_{what}"], row[what] = round(base, digits), round(value, digits)
            row[f"{key}_ratio"] = round(value / base, 2) if base else None
        row["rust_lines"], row["glue_lines"] = self.output_lines()
        return row

    def output_lines(self):
        """Lines of Rust and of glue that the last generation wrote."""
        out = self.directory / "out"
        count = lambda name: len((out / name).read_bytes().splitlines()) if (out / name).exists() else 0
        return count("bindings.rs"), count("bindings.cc") + count("bindings.c")


def synthetic(count):
    """A C header of `count` structs and as many functions over them."""
    return "".join(
        f"struct s{i} {{ int a; double b; struct s{max(i - 1, 0)} *p; }};\nint f{i}(struct s{i} *s, const char *t);\n"
        for i in range(count)
    )


def resolve(library, header):
    """The header's path, or None when it is not installed."""
    folders = [flag[2:] for flag in library.get("cflags", []) if flag.startswith("-I") and len(flag) > 2]
    for folder in folders + library.get("include_roots", []) + SYSTEM_ROOTS:
        path = pathlib.Path(folder) / header
        if path.exists():
            return str(path)
    return None


def print_libraries(rows):
    """One line a library; the ratios are to clang, below 1 is better than clang."""
    print(f"\n{'library':20} {'lang':4} {'clang ms':>9} {'ours ms':>9} {'time':>6} {'clang MB':>9} {'ours MB':>8} "
          f"{'memory':>6} {'Rust':>7} {'glue':>7}")  # fmt: skip
    for row in rows:
        print(f"{row['name']:20} {row['lang']:4} {row['clang_cpu_ms']:9.1f} {row['cpu_ms']:9.1f} {row['cpu_ratio']:5.2f}x "
              f"{row['clang_peak_mb']:9.1f} {row['peak_mb']:8.1f} {row['mem_ratio']:5.2f}x {row['rust_lines']:7} "
              f"{row['glue_lines']:7}" + (f"  FAILED: {row['error']}" if row["error"] else ""), flush=True)  # fmt: skip
    good = [row for row in rows if not row["error"]]
    if good:
        print(f"median of {len(good)}: time {statistics.median(row['cpu_ratio'] for row in good):.2f}x, "
              f"memory {statistics.median(row['mem_ratio'] for row in good):.2f}x of clang -fsyntax-only")  # fmt: skip


def run(bench, libraries):
    """Everything, printed as it comes; returns it as one object."""
    start = bench.start_up()
    print(f"start-up: {start['cpu_ms']} ms CPU, {start['wall_ms']} ms wall, {start['peak_mb']} MB"
          + (f"  FAILED: {start['error']}" if start["error"] else ""))  # fmt: skip
    growth = bench.growth(200)
    print(f"growth: FAILED: {growth['error']}" if growth["error"] else
          f"growth: {GROWTH}x the declarations take {growth['ratio']}x the time "
          f"({growth['cpu_ms']} ms, {growth['grown_cpu_ms']} ms)")  # fmt: skip
    rows = []
    for library in libraries:
        missing = [header for header in library["headers"] if resolve(library, header) is None]
        if missing:
            print(f"{library['name']}: not installed ({missing[0]})")
        else:
            rows.append(bench.library(library))
    print_libraries(rows)
    return {"start_up": start, "growth": growth, "libraries": rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cxx2rs", default=os.environ.get("CXX2RS") or ROOT / "build" / "bin" / "cxx2rs")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--manifest", type=pathlib.Path, help="libraries to measure")
    parser.add_argument("--only", help="names of libraries, separated by commas")
    parser.add_argument("--rounds", type=int, default=7, help="how often clang and cxx2rs take turns")
    parser.add_argument("--json", type=pathlib.Path, help="also write the numbers there")
    options = parser.parse_args()
    libraries = json.loads(options.manifest.read_text()) if options.manifest else LIBRARIES
    if options.only:
        libraries = [library for library in libraries if library["name"] in options.only.split(",")]
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        bench = Bench(os.path.abspath(options.cxx2rs), options.clang, directory, options.rounds)
        result = run(bench, libraries)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")
    failed = [row for row in (result["start_up"], result["growth"], *result["libraries"]) if row["error"]]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
