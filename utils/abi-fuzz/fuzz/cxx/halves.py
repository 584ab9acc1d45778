"""From the report and the bindings to both halves of a C++ case."""

from .bound import CxxBound
from .cxx_side import CxxSide
from .header import Header
from .rust_side import RustSide
from .shape import Shape


def cxx_halves(case, report, rust):
    """The fields of `Halves`. The Rust half is first: it says what it needs of C++."""
    bound = CxxBound(report, rust, Header(case).lines)
    shape = Shape(case, bound)
    side = RustSide(case, bound, shape)
    text = side.text()
    native = CxxSide(case, bound, shape, side.natives).text()
    return native, text, dict(bound.skipped), side.findings, side.planned, side.called
