"""The two languages of the proof: what makes a header of each, and what both halves are written by."""

import dataclasses
import pathlib
import types

from . import agree, generate, header, reduce
from .bound import Bound
from .c_side import CSide
from .cxx import agree as cxx_agree
from .cxx import generate as cxx_generate
from .cxx import header as cxx_header
from .cxx import reduce as cxx_reduce
from .cxx.halves import cxx_halves
from .plan import make_plan
from .rust_side import RustSide

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Halves:
    """Both programs' texts; what is left out, by reason; (item, text) of what is wrong before anything runs."""

    native: str
    rust: str
    skipped: dict
    findings: list = dataclasses.field(default_factory=list)
    planned: int = 0
    called: int = 0


@dataclasses.dataclass
class Language:
    """levels: how the glue and the case's own source are optimised. tree: how a case is taken apart to reduce it."""

    header: str
    source: str
    standard: str
    compilers: dict
    levels: tuple
    libraries: tuple
    supports: dict
    generate: object
    print_header: object
    agreed: object
    halves: object
    tree: types.ModuleType


def c_halves(case, report, rust):
    bound = Bound(report, rust)
    plan = make_plan(case, bound)
    return Halves(CSide(case, bound).text(plan), RustSide(case, bound).text(plan), dict(bound.skipped))


LANGUAGES = {
    "c": Language(
        "header.h",
        "case.c",
        "-std=gnu17",
        {"clang": "clang-22", "gcc": "gcc"},
        ("-O1", "-O1"),
        ("-lm", "-latomic"),
        {name: HERE / name for name in ("support.h", "support.rs", "conversions.h", "conversions.rs")},
        generate.generate,
        header.print_header,
        agree.agreed,
        c_halves,
        reduce,
    ),
    "c++": Language(
        "header.hpp",
        "case.cpp",
        "-std=c++20",
        {"clang": "clang++-22", "gcc": "g++"},
        ("-O1", "-O0"),
        ("-lstdc++", "-lm"),
        {
            "support.h": HERE / "support.h",
            "support.rs": HERE / "support.rs",
            "support.hpp": HERE / "cxx/support.hpp",
            "support_cxx.rs": HERE / "cxx/support.rs",
        },
        cxx_generate.generate,
        cxx_header.print_header,
        cxx_agree.agreed,
        lambda *texts: Halves(*cxx_halves(*texts)),
        cxx_reduce,
    ),
}


def language_of(case):
    return LANGUAGES[case.language]
