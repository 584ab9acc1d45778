"""A random case from a seed: the same seed gives the same header, byte for byte."""

import random

from .initial import Initial, integer_range
from .records import RecordMaker
from .scalars import FLOAT, INTEGERS, PROMOTED, VECTOR_ELEMENTS, random_scalar
from .tree import (
    Array,
    Atomic,
    BitInt,
    Case,
    Complex,
    Enum,
    FnPointer,
    Function,
    Param,
    Pointer,
    Record,
    Scalar,
    Typedef,
    Variable,
    Void,
    has,
    resolve,
)

ALIGNMENTS = (1, 2, 4, 8, 16, 32)


class Generator:
    """One header's worth of choices. Names are numbered through, so that each is used once."""

    def __init__(self, seed, compiler):
        self.rng = random.Random(f"abi-fuzz {seed} {compiler}")
        self.case = Case(seed, compiler, [], [], [])
        self.numbers = {}
        self.records = RecordMaker(self)
        self.initial = Initial(self.rng)

    def name(self, prefix):
        self.numbers[prefix] = self.numbers.get(prefix, 0) + 1
        return f"{prefix}{self.numbers[prefix]}"

    def scalar(self):
        return random_scalar(self.rng, self.case.compiler)

    def known(self, kind, test=lambda node: True):
        return [node for node in self.case.types if isinstance(node, kind) and test(node)]

    def enum(self):
        low, high = self.rng.choice(((0, 3), (0, 200), (-3, 5), (0, 2**31), (0, 2**32 - 1), (-(2**31), 7)))
        if self.rng.random() < 0.2:
            low, high = self.rng.choice(((0, 2**40), (-1, 2**33), (0, 2**64 - 1), (-(2**63), 0)))
        values = sorted({low, high, self.rng.randint(low, high)})
        base = None
        if self.case.compiler == "clang" and self.rng.random() < 0.2:
            fits = [s for s in INTEGERS if integer_range(s)[0] <= low and high <= integer_range(s)[1]]
            base = self.rng.choice(fits)
        self.case.types.append(Enum(self.name("E"), values, not base and self.rng.random() < 0.15, base))

    def typedef(self):
        pick = self.rng.random()
        if pick < 0.35:
            element = self.rng.choice(VECTOR_ELEMENTS)
            self.case.types.append(Typedef(self.name("V"), element, vector_bytes=self.rng.choice((8, 16, 16, 32))))
        elif pick < 0.7:
            target = self.rng.choice((self.rng.choice(INTEGERS), FLOAT, self.scalar()))
            self.case.types.append(Typedef(self.name("A"), target, self.rng.choice(ALIGNMENTS)))
        elif pick < 0.8 and self.known(Record, lambda r: not r.is_flexible):
            target = self.rng.choice(self.known(Record, lambda r: not r.is_flexible))
            self.case.types.append(Typedef(self.name("T"), target, self.rng.choice((0, 0, 4, 16))))
        else:
            self.case.types.append(Typedef(self.name("T"), self.any_type(arrays=True)))

    def any_type(self, arrays=False, records=True):
        """A complete type that can be copied by value; an array only where asked."""
        pick = self.rng.random()
        if arrays and pick < 0.15:
            inner = self.any_type(arrays=self.rng.random() < 0.2)
            # An array's element must not be aligned to more than its size.
            return Array(inner, self.rng.choice((1, 2, 3, 3, 4, 7))) if can_repeat(inner) else inner
        if records and pick < 0.35 and self.known(Record):
            known = self.known(Record, lambda r: not r.is_flexible)
            return self.rng.choice(known[-12:] if self.rng.random() < 0.3 else known) if known else self.scalar()
        if pick < 0.42 and self.known(Enum):
            return self.rng.choice(self.known(Enum))
        if pick < 0.52:
            usable = self.known(Typedef, lambda t: arrays or not isinstance(resolve(t), Array))
            return self.rng.choice(usable) if usable else self.scalar()
        if pick < 0.60:
            return self.pointer()
        return self.scalar()

    def pointer(self):
        pick = self.rng.random()
        if pick < 0.3 and self.known(Record):
            record = self.rng.choice(self.known(Record))
            return Pointer("", record)
        if pick < 0.55:
            return FnPointer(
                self.result(records=False), [self.param(records=False) for _ in range(self.rng.randint(0, 3))]
            )
        return Pointer(
            self.rng.choice(("void", "const char", "int", "const void", "double", "char *", "struct Hidden"))
        )

    def result(self, records=True):
        return Void() if self.rng.random() < 0.1 else self.any_type(records=records)

    def param(self, records=True):
        pick = self.rng.random()
        if not records or pick < 0.78:
            kind = self.any_type(records=records)
            if records and pick < 0.02 and isinstance(kind, Scalar):
                kind = Atomic(kind)
            return Param(kind)
        kind = self.any_type()
        if isinstance(resolve(kind), BitInt):
            return Param(kind)
        if pick < 0.95 or isinstance(kind, FnPointer) or not can_repeat(kind):
            return Param(kind, self.rng.choice(("pointer", "const-pointer")))
        return Param(Array(kind, self.rng.randint(1, 4)), "array")

    def signature(self):
        count = self.rng.choice((0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 13))
        return self.result(), [self.param() for _ in range(count)]

    def function(self):
        kind = self.rng.choices(("plain", "inline", "callback", "variadic", "getter"), (50, 15, 15, 8, 12))[0]
        result, params = self.signature()
        extra = []
        if kind == "variadic":
            params = [*params[:4], Param(INTEGERS[5])]
            extra = [self.rng.choice((*PROMOTED, Pointer("void"))) for _ in range(self.rng.randint(0, 12))]
        elif kind == "callback":
            inner = FnPointer(self.result(), [Param(self.callback_type()) for _ in range(self.rng.randint(0, 7))])
            params.insert(self.rng.randint(0, len(params)), Param(inner, "callback"))
            kind = self.rng.choice(("plain", "plain", "inline"))
        function = Function(self.name("fn"), kind, result, params, extra)
        if kind == "plain" and self.rng.random() < 0.05:
            function.label = f"labelled_{function.name}"
        # What would return a pointer to a function takes the attribute for itself.
        if kind == "plain" and not isinstance(resolve(result), FnPointer) and self.rng.random() < 0.06:
            function.convention = self.rng.choice(("ms_abi", "ms_abi", "sysv_abi"))
        self.case.functions.append(function)

    def callback_type(self):
        """What Rust gets and has to make without being told more than its type."""
        kind = self.any_type()
        return INTEGERS[5] if has(kind, BitInt) else kind

    def variable(self):
        kind = self.rng.choice(("plain", "plain", "const", "thread", "static-const", "static-const"))
        node = self.any_type(arrays=True)
        while has(node, (BitInt, FnPointer)) or (kind == "static-const" and self.initial.values(node) is None):
            node = self.any_type(arrays=True)
        values = self.initial.values(node) if kind in ("const", "static-const") else None
        variable = Variable(self.name("var"), kind, node, values)
        if kind in ("plain", "const") and self.rng.random() < 0.1:
            variable.label = f"labelled_{variable.name}"
        self.case.variables.append(variable)

    def make(self, size):
        """`size` functions, and types and variables in proportion."""
        for _ in range(max(2, size // 4)):
            self.rng.choices((self.enum, self.typedef, self.records.record), (2, 2, 8))[0]()
        for _ in range(size):
            self.function()
        for _ in range(max(1, size // 12)):
            self.variable()
        return self.case


def can_repeat(node):
    """C refuses arrays whose element is aligned to more than its size; BitInts are given their width by hand."""
    if isinstance(node, (BitInt, Complex)):
        return not isinstance(node, BitInt)
    return not (isinstance(node, Typedef) and (node.align or not can_repeat(node.target))) and not isinstance(
        node, Void
    )


def generate(seed, compiler, size):
    return Generator(seed, compiler).make(size)
