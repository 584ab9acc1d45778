"""Runs one case: cxx2rs, both compilers, the program. Whatever goes wrong on the way is a finding, not an exception."""

import dataclasses
import pathlib
import re
import shutil
import subprocess

from .bound import Contradiction
from .language import language_of

TIMEOUT = 300
RUST_ERROR = re.compile(r"^error(?:\[(E\d+)\])?: (.*)$", re.M)


@dataclasses.dataclass
class Finding:
    """One difference. `what` is compared when a case is reduced; `item` is what to keep."""

    what: str
    item: str
    text: str
    seed: str = ""


@dataclasses.dataclass
class Result:
    """planned and called: how much there was to try, and how much of it was tried, where the language counts that."""

    calls: int
    findings: list
    skipped: dict
    planned: int = 0
    called: int = 0


class Stop(Exception):
    """A step failed: its finding."""

    def __init__(self, what, text, item=""):
        super().__init__(what)
        self.finding = Finding(what, item, text)


def run_step(what, command, directory):
    """The step's output; a failure is a finding named after the first thing that it complains of."""
    try:
        done = subprocess.run(
            command,
            cwd=directory,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired as late:
        raise Stop(f"{what}: still running after {TIMEOUT} s", " ".join(command)) from late
    if done.returncode != 0:
        first = RUST_ERROR.search(done.stderr)
        detail = (first.group(1) or first.group(2)) if first else ""
        raise Stop(f"{what} failed {detail}".strip(), f"{' '.join(command)}\n{done.stderr[:6000]}")
    return done.stdout


class Tools:
    """The programs, and how they are called."""

    def __init__(self, cxx2rs):
        self.cxx2rs = str(pathlib.Path(cxx2rs).resolve())
        self.rustc = shutil.which("rustc") or "rustc"

    def generate(self, language, directory):
        """The bindings; two glue names are possible, and no glue at all. The texts of report and bindings."""
        command = [self.cxx2rs, language.header, "-o", "bindings.rs", "--crate-name", "fuzz", "--report", "report.json"]
        run_step("cxx2rs", [*command, "--", language.standard], directory)
        return (directory / "report.json").read_text(), (directory / "bindings.rs").read_text()

    def compile_c(self, case, directory):
        language, objects = language_of(case), []
        for name in (language.source, "bindings.c", "bindings.cc"):
            if (directory / name).exists():
                level = language.levels[name == language.source]
                command = [language.compilers[case.compiler], language.standard, "-w", level, "-c", name]
                run_step(f"{case.compiler} on {name}", [*command, "-o", f"{name}.o"], directory)
                objects.append(f"{name}.o")
        return objects

    def compile_rust(self, language, directory, objects):
        command = [
            self.rustc,
            "--edition=2021",
            "-Copt-level=0",
            "-Cdebuginfo=0",
            "-Ccodegen-units=2",
            "case.rs",
            "-o",
            "case",
        ]
        links = [f"-Clink-arg={name}" for name in (*objects, *language.libraries)]
        run_step("rustc", [*command, *links], directory)


def write_case(case, directory, tools, everything):
    """Header, bindings and both halves; what both sides can check."""
    language = language_of(case)
    directory.mkdir(parents=True, exist_ok=True)
    printed = language.print_header(case, everything)
    (directory / language.header).write_text(printed)
    for name, path in language.supports.items():
        shutil.copy(path, directory / name)
    for name in ("bindings.c", "bindings.cc"):
        (directory / name).unlink(missing_ok=True)
    report, rust = tools.generate(language, directory)
    try:
        halves = language.halves(case, report, rust)
    except Contradiction as error:
        raise Stop("report and bindings contradict each other", str(error)) from error
    (directory / language.source).write_text(halves.native)
    (directory / "case.rs").write_text(halves.rust)
    return halves


def read_output(text, crashed):
    """The findings in what the program printed; after a crash, the last test that it began."""
    findings, calls, last, failed = [], 0, "", set()
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if word == "AT":
            last, so_far = rest.split()
            calls = int(so_far)
        elif word == "CALLS":
            calls = int(rest)
        elif word == "DIFF" and last not in failed:
            failed.add(last)
            kind = rest.split(":")[0]
            seed = re.search(r" seed (0x[0-9a-f]+)", rest)
            findings.append(Finding(f"difference: {kind}", last, rest, seed.group(1) if seed else ""))
    if crashed:
        findings.append(Finding(f"crash {crashed}", last, f"the program ended with {crashed} in {last}"))
    return calls, findings


def run_program(directory, arguments):
    try:
        done = subprocess.run(
            ["./case", *arguments], cwd=directory, capture_output=True, text=True, errors="replace", timeout=TIMEOUT
        )
    except subprocess.TimeoutExpired as late:
        return (late.stdout or b"").decode("utf-8", "replace"), "", "a timeout"
    crashed = "" if done.returncode == 0 else f"exit code {done.returncode}"
    return done.stdout, done.stderr, crashed


def run_case(case, directory, tools, rounds, everything=True):
    """All steps of one case."""
    skipped, planned, called = {}, 0, 0
    try:
        halves = write_case(case, directory, tools, everything)
        skipped, planned, called = halves.skipped, halves.planned, halves.called
        objects = tools.compile_c(case, directory)
        tools.compile_rust(language_of(case), directory, objects)
    except Stop as stop:
        return Result(0, [stop.finding], skipped)
    out, _, crashed = run_program(directory, [str(rounds)])
    calls, findings = read_output(out, crashed)
    rules = [Finding(f"rule: {re.sub('[0-9]+', '', text)}", item, text) for item, text in halves.findings]
    return Result(calls, rules + findings, skipped, planned, called)


def is_in_bindings(finding):
    """rustc's complaint about the bindings themselves, which needs no C and no program to be seen again."""
    return finding.what.startswith("rustc failed E") and re.search(r"^ *--> bindings.rs", finding.text, re.M)


def check_bindings(case, directory, tools):
    """What rustc says of the bindings alone, as findings; much faster than a whole case."""
    try:
        write_case(case, directory, tools, everything=True)
        command = [tools.rustc, "--edition=2021", "--crate-type=lib", "--emit=metadata", "-Awarnings", "bindings.rs"]
        run_step("rustc", [*command, "-o", "bindings.rmeta"], directory)
    except Stop as stop:
        return [stop.finding]
    return []


def trace(directory, finding):
    """The leaves that differ in one call: what each side wrote or read there."""
    _, err, _ = run_program(directory, ["trace", finding.item, finding.seed])
    leaves = {}
    for line in err.splitlines():
        words = line.split()
        if len(words) == 5 and words[0] == "leaf":
            leaves.setdefault((int(words[2]), int(words[3])), {})[words[1]] = words[4]
    out = []
    for (stream, leaf), sides in sorted(leaves.items()):
        if sides.get("C") != sides.get("Rust"):
            out.append(f"  stream {stream}, leaf {leaf}: C {sides.get('C', '-')}, Rust {sides.get('Rust', '-')}")
    return "\n".join(out[:20])
