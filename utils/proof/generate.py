"""Runs the generator on a test file in a directory of its own and picks up what it wrote.

It does not compare or compile anything; the scripts above it do.
"""

import dataclasses
import os
import pathlib
import shutil
import subprocess

TIMEOUT = 120  # seconds: a hang is a failure, not a stuck test run
OUTPUTS = ("bindings.rs", "bindings.cc", "bindings.c")


class GeneratorFailed(Exception):
    """The generator did not exit with 0; the text says what it printed."""


@dataclasses.dataclass
class Generated:
    """What one run wrote, and what it said."""

    texts: dict
    stderr: str


def default_binary():
    """The generator: CXX2RS if set, else the build directory beside utils/."""
    root = pathlib.Path(__file__).resolve().parents[2]
    return os.environ.get("CXX2RS") or str(root / "build" / "bin" / "cxx2rs")


def environment():
    """The caller's environment without what would change the output."""
    dropped = ("CXX2RS_CLANG_ARGS", "BINDGEN_EXTRA_CLANG_ARGS", "CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH")
    return {key: value for key, value in os.environ.items() if key not in dropped}


def command_line(test, binary, extra=()):
    """The generator's command line for a test, to be run in the directory of its inputs."""
    options, clang = test.generator_arguments()
    # Absolute, because the generator runs in the directory of its inputs; a bare name is looked up on PATH.
    found = shutil.which(binary)
    command = [os.path.abspath(found) if found else binary, test.header, "-o", "bindings.rs", *extra, *options]
    return command + (["--", *clang] if clang else [])


def generate(test, binary, directory, extra=(), reports=()):
    """Runs the generator in `directory`, which must hold the inputs. `reports` are further files to pick up."""
    command = command_line(test, binary, extra)
    try:
        done = subprocess.run(
            command, cwd=directory, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT
        )
    except subprocess.TimeoutExpired as error:
        raise GeneratorFailed(f"{' '.join(command)}\nstill running after {TIMEOUT} s") from error
    except OSError as error:
        raise GeneratorFailed(f"{' '.join(command)}\n{error}") from error
    stderr = done.stderr.decode("utf-8", "replace")
    if done.returncode != 0:
        raise GeneratorFailed(f"{' '.join(command)}\nexit code {done.returncode}\n{stderr}")
    texts = {}
    for name in (*OUTPUTS, *reports):
        path = pathlib.Path(directory) / name
        if path.exists():
            texts[name] = path.read_bytes().decode("utf-8", "surrogateescape")
    if "bindings.rs" not in texts:
        raise GeneratorFailed(f"{' '.join(command)}\nexit code 0, but there is no bindings.rs\n{stderr}")
    return Generated(texts, stderr)
