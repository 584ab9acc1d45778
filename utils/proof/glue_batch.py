"""Compiles many glue files with as few compiler processes as possible and says which of them fail.

A warning counts when it is about the glue itself: what the test's own header provokes is not the generator's doing.
"""

import pathlib
import re
import subprocess

WARNINGS = ["-Wall", "-Wextra"]
FILES_PER_PROCESS = 12
TIMEOUT = 900
COMPILERS = {".cc": ("clang++-22", "g++"), ".c": ("clang-22", "gcc")}


def run(compiler, flags, files):
    """Compiles the files without writing objects; returns the exit code and what was said."""
    # GCC notes on old ABI changes are no warnings about this code.
    extra = ["-Wno-psabi"] if compiler.startswith("g") else []
    command = [compiler, "-fsyntax-only", *WARNINGS, *extra, *flags, *files]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT, check=False)
    return done.returncode, done.stderr


def warns_about(path, said):
    """True when a warning's place is in the glue file."""
    return re.search(rf"^{re.escape(str(path))}:\d+(:\d+)?: warning:", said, re.M) is not None


def check_files(compiler, flags, files):
    """{file: text} of those that fail. All at once first; only a failing group is taken apart."""
    code, said = run(compiler, flags, files)
    suspects = files if code != 0 else [path for path in files if warns_about(path, said)]
    failed = {}
    for path in suspects:
        code, said = run(compiler, flags, [path])
        if code != 0 or warns_about(path, said):
            failed[path] = f"{compiler} {' '.join(map(str, flags))} {path}\n{said}"
    return failed


def jobs(glues):
    """Splits [(file, flags, clang only)] into (compiler, flags, files): one process takes files with equal flags only."""
    groups = {}
    for path, flags, clang_only in glues:
        compilers = COMPILERS[pathlib.Path(path).suffix]
        for compiler in compilers[:1] if clang_only else compilers:
            groups.setdefault((compiler, tuple(flags)), []).append(path)
    for (compiler, flags), files in groups.items():
        for start in range(0, len(files), FILES_PER_PROCESS):
            yield compiler, list(flags), files[start : start + FILES_PER_PROCESS]
