"""Random initialisers for constants that the header itself defines."""

from .records import bits_of
from .scalars import BOOL
from .tree import Array, Atomic, BitInt, Complex, Enum, Pointer, Record, Scalar, Text, resolve


def integer_range(scalar):
    return (-(2 ** (scalar.bits - 1)), 2 ** (scalar.bits - 1) - 1) if scalar.signed else (0, 2**scalar.bits - 1)


class Initial:
    """`values` gives what header.initialiser prints: numbers, lists of them, or C text."""

    def __init__(self, rng):
        self.rng = rng

    def values(self, node):
        """A random initialiser, or None where C has none to give."""
        node = resolve(node)
        if isinstance(node, Scalar):
            return self.number(node)
        if isinstance(node, Enum):
            return self.rng.choice(node.values)
        if isinstance(node, Pointer):
            return Text(self.rng.choice(("0", "(void *)4096")))
        if isinstance(node, Complex):
            return self.complex(node.element)
        if isinstance(node, Array):
            return self.all([self.values(node.element) for _ in range(node.count)])
        if isinstance(node, Record):
            return self.record(node)
        return None

    @staticmethod
    def all(parts):
        return None if None in parts else parts

    def record(self, record):
        """Unnamed bit-fields have no initialiser. A union has one, but both sides read any of its members."""
        fields = [field for field in record.fields if field.name or isinstance(field.type, Record)]
        if not fields or record.is_union or record.is_flexible or any(isinstance(field.type, (Atomic, BitInt)) for field in fields):
            return None
        return self.all([self.field(field) for field in fields])

    def field(self, field):
        if field.width is None:
            return self.values(field.type)
        if resolve(field.type) is BOOL:
            return self.rng.randint(0, 1)
        low, high = integer_range(Scalar("", "int", min(field.width, 63), bits_of(field.type)[1]))
        return self.rng.randint(low, high)

    def number(self, scalar):
        if scalar is BOOL:
            return self.rng.randint(0, 1)
        if scalar.group == "int" and scalar.bits <= 64:
            low, high = integer_range(scalar)
            return self.rng.choice((low, high, self.rng.randint(low, high), 7))
        if scalar.group == "int":
            high, low = self.rng.getrandbits(64), self.rng.getrandbits(64)
            return Text(f"({scalar.spelling})((unsigned __int128){high}ull << 64 | {low}ull)")
        value = self.rng.randint(-4000, 4000) / 16.0
        return value if scalar.group in ("f32", "f64", "f80") else Text(f"({scalar.spelling}){value!r}")

    def complex(self, element):
        """GNU C writes complex integers with an i, and there is no other way in a constant."""
        if element.group not in ("f32", "f64", "f80"):
            return None
        real, imaginary = (f"({element.spelling}){self.number(element)!r}" for _ in range(2))
        return Text(f"__builtin_complex({real}, {imaginary})")
