"""Runs one program and says what it used; ratios and medians are for the scripts that compare programs."""

import dataclasses
import pathlib
import statistics
import subprocess
import sys
import tempfile

TIMEOUT = 300
LAUNCHER = pathlib.Path(__file__).with_name("launch.py")


@dataclasses.dataclass
class Run:
    """One process: what it used, and how it ended. A negative code is the signal that ended it."""

    code: int
    cpu_ms: float
    wall_ms: float
    peak_mb: float
    said: str


def measure(command, directory, timeout=TIMEOUT, environment=None):
    """Runs a command and returns its own resource usage and what it wrote to standard error."""
    with tempfile.NamedTemporaryFile("r") as result, tempfile.TemporaryFile() as stderr:
        launcher = [sys.executable, "-I", "-S", str(LAUNCHER), result.name, str(timeout)]
        subprocess.run(
            [*launcher, *map(str, command)], cwd=directory, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=stderr, check=True,
        )  # fmt: skip
        code, cpu, wall, peak = result.read().split()
        stderr.seek(0)
        said = stderr.read().decode("utf-8", "replace")
    return Run(int(code), float(cpu) * 1000, float(wall) * 1000, int(peak) / 1024, said)


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)
