"""Builds the library, the glue and the Rust program of a round-trip test in one of several ways and runs it.

It decides how things are compiled and linked, not which ways a test wants or what the program should print.
"""

import dataclasses
import os
import pathlib
import re
import subprocess

TIMEOUT = 120
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


class StepFailed(Exception):
    """A command failed; the text is the command and what it printed."""


@dataclasses.dataclass(frozen=True)
class Way:
    """One way to build: both C++ compilers and both editions are covered by two ways, not by four."""

    name: str
    cc: str
    cxx: str
    edition: str
    flags: tuple = ()
    rust_flags: tuple = ()
    runner: tuple = ()


CLANG = Way("clang", "clang-22", "clang++-22", "2021")
# -Wno-psabi: GCC's note that an ABI changed long ago; it is about GCC 4, not about this code.
GCC = Way("gcc", "gcc", "g++", "2024", ("-Wno-psabi",))
# GCC, because its sanitizer run time comes with the compiler. rustc links with -nodefaultlibs, so both are named.
ASAN = Way(
    "asan", "gcc", "g++", "2021",
    ("-Wno-psabi", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"),
    ("-Clinker=g++", "-lasan", "-lubsan"),
)  # fmt: skip
# Without debug information: older valgrinds stop at DWARF 5 forms they do not know.
VALGRIND = Way(
    "valgrind", "gcc", "g++", "2021", ("-Wno-psabi",), ("-Cstrip=debuginfo",),
    ("valgrind", "-q", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect"),
)  # fmt: skip


def step(command, directory, environment=None):
    """Runs a command in the test's directory and returns its standard output; failure raises with everything said."""
    shown = " ".join(map(str, command))
    try:
        done = subprocess.run(
            list(map(str, command)), cwd=directory, capture_output=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise StepFailed(f"{shown}\nstill running after {TIMEOUT} s") from error
    except OSError as error:
        raise StepFailed(f"{shown}\n{error}") from error
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        raise StepFailed(f"{shown}\nexit code {done.returncode}\n{said}")
    return done.stdout.decode("utf-8", "replace")


def library_sources(directory):
    """The glue and the library's own source, as far as they exist."""
    names = ("bindings.cc", "bindings.c", "input.cpp", "input.c")
    return [name for name in names if (pathlib.Path(directory) / name).exists()]


def build_library(way, directory, out, flags):
    """Compiles every source into out/liblibrary.a. Returns the Rust flags that link it."""
    objects = []
    for source in library_sources(directory):
        compiler = way.cc if source.endswith(".c") else way.cxx
        # -std=c++... is an error for a C source, and the other way round.
        usable = [f for f in flags if not re.match(r"-std=(c|gnu)\+\+" if source.endswith(".c") else r"-std=(c|gnu)\d", f)]
        target = f"{out}/{source}.o"
        step([compiler, "-O1", *WARNINGS, *way.flags, *usable, "-c", source, "-o", target], directory)
        objects.append(target)
    if not objects:
        return []
    step(["ar", "crs", f"{out}/liblibrary.a", *objects], directory)
    return [f"-Lnative={out}", "-lstatic=library"]


def build_and_run(way, directory, flags, rust_flags):
    """What the program prints when built this way."""
    out = f"build-{way.name}"
    (pathlib.Path(directory) / out).mkdir()
    link = build_library(way, directory, out, flags)
    program = f"{out}/main"
    step(
        [rustc(), "--edition", way.edition, "-Dwarnings", "main.rs", "-o", program, *link, *way.rust_flags, *rust_flags, "-lstdc++"],
        directory,
    )
    return step([*way.runner, f"./{program}"], directory, {"ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1"})


def rustc():
    """The Rust compiler: RUSTC as Cargo understands it, else the one on PATH."""
    return os.environ.get("RUSTC") or "rustc"


def supports_edition_2024():
    """Edition 2024 needs rustc 1.85; 1.82 is still supported with edition 2021."""
    done = subprocess.run([rustc(), "--version"], capture_output=True, text=True, check=True)
    major, minor = re.match(r"rustc (\d+)\.(\d+)", done.stdout).groups()
    return (int(major), int(minor)) >= (1, 85)


def check_compile_failure(name, text, directory, edition):
    """A section compile_fail/x.rs begins with `// error: E0505`: exactly these errors must come, no others."""
    match = re.match(r"// error: (.*)\n", text)
    want = sorted(match.group(1).split()) if match else []
    command = [rustc(), "--edition", edition, "--emit=metadata", "-Awarnings", "-o", f"{name}.{edition}.rmeta", name]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, errors="replace", check=False)
    got = sorted(set(re.findall(r"^error\[(E\d+)\]", done.stderr, re.M)))
    if not want or done.returncode == 0 or got != want:
        raise StepFailed(f"{' '.join(command)}\nwants errors {want}, got {got or 'none'}\n{done.stderr}")
