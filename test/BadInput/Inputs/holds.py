#!/usr/bin/env python3
"""`holds.py CXX2RS [--generate-only] HEADER... [-- CLANG-ARGUMENT...]`: what hostile input must never do.

Each header is either refused (exit code 1, a message, no file) or its Rust and its glue compile without a warning, in
a bounded time and memory. One line a header says which; anything else is a line with BROKEN and exit code 1.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "utils"))
from proof import glue_batch, program  # noqa: E402: needs the path above

SECONDS = 60
MEMORY = 3 << 30
OUTPUTS = ("bindings.rs", "bindings.c", "bindings.cc", "report.json")


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def rust_complaint(directory):
    """The first thing that rustc says about the bindings, or None."""
    (directory / "lib.rs").write_text("pub mod bindings;\n")
    for edition in ("2021", "2024") if program.supports_edition_2024() else ("2021",):
        command = [program.rustc(), f"--edition={edition}", "--crate-type=lib", "--emit=metadata", "-Dwarnings",
                   "--error-format=short", "-o", "b.rmeta", "lib.rs"]  # fmt: skip
        done = subprocess.run(command, cwd=directory, capture_output=True)
        if done.returncode != 0:
            return f"edition {edition}: " + done.stderr.decode("utf-8", "replace").strip().splitlines()[0]
    return None


def glue_complaint(directory, clang):
    for suffix, compilers in glue_batch.COMPILERS.items():
        glue = directory / f"bindings{suffix}"
        for compiler in compilers if glue.exists() else ():
            if failed := glue_batch.check_files(compiler, clang, [glue]):
                return next(line for line in failed[glue].splitlines() if ": error:" in line or ": warning:" in line)
    return None


def verdict(cxx2rs, header, clang, generate_only, directory):
    """One line on one header; it begins with BROKEN when the promise is broken."""
    command = [cxx2rs, header, "-o", directory / "bindings.rs", "--report", directory / "report.json"]
    try:
        done = subprocess.run(
            [*command, *(["--", *clang] if clang else [])], stdin=subprocess.DEVNULL, capture_output=True,
            timeout=SECONDS, preexec_fn=limited,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"BROKEN: still running after {SECONDS} s"
    said = done.stderr.decode("utf-8", "replace")
    written = [name for name in OUTPUTS if (directory / name).exists()]
    if done.returncode == 1:
        errors = [line for line in said.splitlines() if "error: " in line]
        if written or not errors:
            return f"BROKEN: refused, but wrote {written} and said {said[:200]!r}"
        return f"refused: {errors[0].partition('error: ')[2]}"
    if done.returncode != 0 or "bindings.rs" not in written:
        return f"BROKEN: exit code {done.returncode}: {said[-200:]!r}"
    complaint = None if generate_only else rust_complaint(directory) or glue_complaint(directory, clang)
    return f"BROKEN: {complaint}" if complaint else "generates" if generate_only else "compiles"


def main():
    arguments = sys.argv[1:]
    clang = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, clang = arguments[:at], arguments[at + 1 :]
    generate_only = "--generate-only" in arguments
    cxx2rs, *headers = [word for word in arguments if word != "--generate-only"]
    broken = False
    for header in headers:
        with tempfile.TemporaryDirectory() as directory:
            said = verdict(cxx2rs, os.path.abspath(header), clang, generate_only, pathlib.Path(directory))
        print(f"{os.path.basename(header)}: {said}")
        broken |= said.startswith("BROKEN")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
