"""A random C++ header from a seed: the same seed gives the same header, byte for byte."""

import random

from ..scalars import BOOL, DOUBLE, FLOAT, INTEGERS, NAMED_INTEGERS
from .classes import ClassMaker
from .tree import Case, Class, Constant, Enum, Function, Param, Text, Unique
from .tree import ancestors, is_concrete, is_copyable, is_movable, method_key

SPACES = ("", "n1", "n1", "n2", "n2::inner")
ENUM_BASES = [scalar for scalar in INTEGERS if scalar.spelling != "char"]
DEFAULTABLE = INTEGERS[3:9]


class Generator:
    """One header's worth of choices. Names are numbered through, so that each is used once."""

    def __init__(self, seed, compiler):
        self.rng = random.Random(f"abi-fuzz c++ {seed} {compiler}")
        self.case = Case(seed, compiler, [], [], [])
        self.numbers = {}
        self.classes = ClassMaker(self)

    def name(self, prefix):
        self.numbers[prefix] = self.numbers.get(prefix, 0) + 1
        return f"{prefix}{self.numbers[prefix]}"

    def chance(self, rate):
        return self.rng.random() < rate

    def pick(self, weights):
        """One of a dictionary's keys, by weight."""
        return self.rng.choices(list(weights), list(weights.values()))[0]

    def known(self, test=lambda cls: True):
        return [node for node in self.case.types if isinstance(node, Class) and test(node)]

    # ----- types -----

    def scalar(self):
        pick = self.rng.random()
        if pick < 0.6:
            return self.rng.choice(INTEGERS)
        if pick < 0.7:
            return self.rng.choice(NAMED_INTEGERS)
        return self.rng.choice((BOOL, FLOAT, DOUBLE, DOUBLE))

    def enum(self, outer=None):
        base = self.rng.choice(ENUM_BASES)
        low, high = (-(2 ** (base.bits - 1)), 2 ** (base.bits - 1) - 1) if base.signed else (0, 2**base.bits - 1)
        values = {0, self.rng.randint(low, high), self.rng.choice((low, high, 1))}
        space = outer.space if outer else self.rng.choice(SPACES)
        node = Enum(self.name("E"), space, sorted(values), base, self.chance(0.6), outer)
        self.case.types.append(node)
        return node

    def known_enum(self):
        enums = [node for node in self.case.types if isinstance(node, Enum)]
        return self.rng.choice(enums) if enums else self.scalar()

    def object_class(self, test=lambda cls: True):
        """A class that there can be objects of, if only of a derived class. New ones are taken more often."""
        known = self.known(lambda cls: self.made_as(cls) and test(cls))
        if not known:
            return None
        return self.rng.choice(known[-10:] if self.chance(0.4) else known)

    def made_as(self, cls):
        """The class itself, or a derived one, of which an object can be made."""
        return next((other for other in self.known(is_concrete) if other is cls or cls in ancestors(other)), None)

    # ----- parameters and results -----

    def param(self):
        kind = self.pick({"scalar": 44, "enum": 8, "class": 36, "text": 9, "unique": 3})
        if kind == "class":
            return self.class_param()
        if kind == "text":
            return self.text_param()
        if kind == "unique":
            cls = self.object_class(lambda cls: is_concrete(cls) and not cls.is_union)
            return Param(Unique(cls), self.pick({"value": 3, "rref": 1})) if cls else Param(self.scalar())
        mode = self.pick({"value": 80, "cref": 7, "ref": 6, "ptr": 4, "cptr": 3})
        return self.number(kind, mode)

    def number(self, kind, mode):
        """A pointer to plain `char` would be text."""
        node = self.known_enum() if kind == "enum" else self.scalar()
        return Param(INTEGERS[1] if mode in ("ptr", "cptr") and node is INTEGERS[0] else node, mode)

    def class_param(self):
        mode = self.pick({"value": 25, "cref": 25, "ref": 15, "rref": 10, "ptr": 12, "cptr": 13})
        needed = {"value": is_given, "rref": is_concrete}.get(mode, lambda cls: True)
        cls = self.object_class(needed)
        return Param(cls, mode) if cls else Param(self.scalar())

    def text_param(self):
        kind = self.pick({"string": 5, "view": 2, "cstr": 2})
        modes = {"string": {"value": 3, "cref": 5, "ref": 2, "rref": 1}, "view": {"value": 4, "cref": 1}}
        return Param(Text(kind), self.pick(modes.get(kind, {"value": 1})))

    def result(self):
        kind = self.pick({"void": 12, "scalar": 36, "enum": 8, "class": 34, "text": 8, "unique": 2})
        if kind == "void":
            return None
        if kind == "text":
            kind = self.pick({"string": 4, "view": 1, "cstr": 1})
            return Param(Text(kind), self.pick({"value": 3, "cref": 2} if kind == "string" else {"value": 1}))
        if kind in ("class", "unique"):
            return self.class_result(kind)
        return self.number(kind, self.pick({"value": 84, "cref": 5, "ref": 5, "ptr": 3, "cptr": 3}))

    def class_result(self, kind):
        mode = self.pick({"value": 45, "cref": 18, "ref": 14, "ptr": 10, "cptr": 10, "rref": 3})
        cls = self.object_class(is_concrete if mode in ("value", "rref") or kind == "unique" else lambda cls: True)
        if cls is None:
            return Param(self.scalar())
        return Param(Unique(cls)) if kind == "unique" and not cls.is_union else Param(cls, mode)

    def params(self, most=6):
        count = min(most, self.rng.choice((0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6)))
        params = [self.param() for _ in range(count)]
        if params and self.chance(0.12):
            params[-1] = Param(self.rng.choice(DEFAULTABLE), default=self.rng.randint(-100, 100) % 2**15)
        return params

    # ----- declarations -----

    def function(self):
        space = self.rng.choice(SPACES)
        name = self.name("fn")
        taken = set()
        for _ in range(self.pick({1: 80, 2: 14, 3: 6})):
            function = Function(name, space, None, self.result(), self.params(), noexcept=self.chance(0.3))
            if method_key(function) not in taken and not any(param.default is not None and taken for param in function.params):
                taken.add(method_key(function))
                self.case.functions.append(function)
                if any(param.default is not None for param in function.params):
                    return

    def constant(self):
        type_ = self.rng.choice(INTEGERS[1:])
        limit = 2 ** (type_.bits - 1) - 1
        value = self.rng.randint(-limit if type_.signed else 0, limit)
        kind = self.pick({"constexpr": 3, "extern": 1})
        owner = self.rng.choice(self.known() or [None]) if kind == "constexpr" and self.chance(0.5) else None
        if owner is not None and (owner.is_union or owner.outer):
            owner = None
        space = owner.space if owner else self.rng.choice(SPACES)
        self.case.constants.append(Constant(self.name("K"), space, type_, value, kind, owner))

    def make(self, size):
        """About `size` functions, methods included."""
        for number in range(max(3, size // 6)):
            if number % 6 == 1:
                self.enum()
            self.classes.make()
        for _ in range(max(2, size // 3)):
            self.function()
        for _ in range(max(1, size // 25)):
            self.constant()
        return self.case


def is_given(cls):
    """Whether it can be handed over by value."""
    return is_concrete(cls) and (is_copyable(cls) or is_movable(cls))


def generate(seed, compiler, size):
    return Generator(seed, compiler).make(size)

