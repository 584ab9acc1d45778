"""Random structs and unions: members, bit-fields, packing, alignment, anonymous aggregates, flexible arrays."""

from .scalars import BIT_FIELD_BASES, BOOL, DOUBLE, FLOAT, INTEGERS, WIDE
from .tree import Array, Atomic, BitInt, Enum, Field, Pointer, Record, Scalar, Typedef, has, resolve

KEYWORDS = ("type", "match", "self", "fn", "crate", "move", "ref", "impl", "super", "Self", "async", "loop", "final")


class RecordMaker:
    """Makes the records of one header; `owner` has the random numbers, the names and the other types."""

    def __init__(self, owner):
        self.owner = owner
        self.rng = owner.rng
        self.keywords = list(KEYWORDS)
        self.rng.shuffle(self.keywords)

    def record(self):
        if self.rng.random() < 0.03:
            self.owner.case.types.append(self.transparent())
            return
        record = self.shape(self.owner.name("R"), depth=0)
        self.attributes(record)
        if self.rng.random() < 0.04:
            record.words.append("ms_struct")
        record.typedefed = self.rng.random() < 0.25
        if not record.is_union and record.fields and self.rng.random() < 0.06:
            element = self.rng.choice((INTEGERS[2], INTEGERS[5], self.owner.scalar()))
            if not isinstance(element, BitInt):
                record.fields.append(Field(self.owner.name("f"), element, flexible=True))
        self.owner.case.types.append(record)

    def transparent(self):
        """As an argument it is passed like its first member, which is why that one's size and alignment are the union's."""
        first, others = self.rng.choice(
            (
                (INTEGERS[5], (INTEGERS[6], FLOAT, INTEGERS[5])),
                (INTEGERS[7], (INTEGERS[8], DOUBLE, Pointer("void"))),
                (Pointer("int"), (Pointer("const char"), INTEGERS[7], Pointer("struct Hidden"))),
            )
        )
        members = [first, *self.rng.sample(others, self.rng.randint(1, 2))]
        fields = [Field(self.owner.name("f"), member) for member in members]
        return Record(self.owner.name("R"), True, fields, words=["transparent_union"])

    def shape(self, name, depth):
        """Members by a style of their own, so that small records and long runs of bit-fields are both common."""
        is_union = self.rng.random() < (0.18 if depth == 0 else 0.4)
        styles = {"mixed": 38, "bits": 24, "small": 18, "sparse": 12, "same": 6, "empty": 2 if depth == 0 else 0}
        style = self.rng.choices(list(styles), list(styles.values()))[0]
        if style == "empty":
            return Record(name, is_union, [])
        count = {"mixed": self.rng.randint(1, 7), "bits": self.rng.randint(2, 9), "small": self.rng.randint(1, 3)}
        count["sparse"] = self.rng.randint(2, 3)
        fields = []
        if style == "same":
            scalar = self.owner.scalar()
            fields = [Field(self.field_name(), scalar) for _ in range(self.rng.randint(1, 4))]
        else:
            for _ in range(count[style]):
                fields.append(self.field(style, depth))
        if not any(field.name or isinstance(field.type, Record) for field in fields):
            fields.append(Field(self.field_name(), self.rng.choice(INTEGERS)))
        return Record(name, is_union, fields)

    def field_name(self):
        if self.keywords and self.rng.random() < 0.03:
            return self.keywords.pop()
        return self.owner.name("f")

    def field(self, style, depth):
        pick = self.rng.random()
        if pick < (0.8 if style == "bits" else 0.08):
            return self.bit_field()
        if style == "small":
            return Field(self.field_name(), self.small())
        if style == "sparse":
            return self.sparse()
        if pick > 0.9 and depth < 2:
            return self.nested(depth)
        kind = self.owner.any_type(arrays=True)
        if pick > 0.87 and isinstance(kind, (Scalar, Record)):
            kind = Atomic(kind)
        align = self.rng.choice((2, 8, 16, 32)) if self.rng.random() < 0.04 else 0
        packed = not has(kind, Atomic) and self.rng.random() < 0.04
        volatile = self.rng.random() < 0.04
        return Field(self.field_name(), kind, align=align, packed=packed, volatile=volatile)

    def sparse(self):
        """Gaps and unaligned members in what still fits two registers."""
        kind = self.rng.choice((FLOAT, FLOAT, FLOAT, INTEGERS[1], INTEGERS[3], INTEGERS[5]))
        pick = self.rng.random()
        align = self.rng.choice((4, 8, 8)) if pick < 0.5 else 0
        return Field(self.field_name(), kind, align=align, packed=pick > 0.8)

    def small(self):
        kind = self.owner.any_type(records=self.rng.random() < 0.3)
        return Array(kind, 2) if isinstance(kind, Scalar) and self.rng.random() < 0.1 else kind

    def nested(self, depth):
        inner = self.shape("", depth + 1)
        self.attributes(inner, 0.3)
        inner.pack = 0
        if self.rng.random() < 0.6:
            return Field("", inner)
        # Its name is in Rust's name for the type, so no keyword.
        name = self.owner.name("f")
        return Field(name, Array(inner, 2) if not inner.align and self.rng.random() < 0.2 else inner)

    def bit_field(self):
        pick = self.rng.random()
        enums = self.owner.known(Enum)
        if pick < 0.1:
            kind, bits = BOOL, 1
        elif pick < 0.2 and enums:
            kind = self.rng.choice(enums)
            bits = enum_bits(kind)
        elif pick < 0.24:
            kind = self.rng.choice(WIDE)
            bits = 128
        elif pick < 0.29 and self.owner.known(Typedef, is_integer_alias):
            kind = self.rng.choice(self.owner.known(Typedef, is_integer_alias))
            bits = resolve(kind).bits
        elif pick < 0.31 and self.owner.case.compiler == "clang":
            bits = self.rng.choice((5, 17, 33, 70))
            kind = BitInt(bits, self.rng.random() < 0.5)
        else:
            kind = self.rng.choice(BIT_FIELD_BASES)
            bits = kind.bits
        width = self.rng.choice((1, self.rng.randint(1, bits), self.rng.randint(1, min(bits, 7)), bits))
        if isinstance(kind, BitInt) and kind.signed:
            width = max(width, 2)
        unnamed = self.rng.random()
        if unnamed < 0.05:
            return Field("", kind, width=0)
        align = self.rng.choice((1, 2, 4, 8, 16)) if self.rng.random() < 0.03 else 0
        packed = self.rng.random() < 0.04
        return Field("" if unnamed < 0.12 else self.field_name(), kind, width=width, align=align, packed=packed)

    def attributes(self, record, rate=1.0):
        """Atomic members stay where they are aligned."""
        if self.rng.random() > rate:
            return
        pick = self.rng.random()
        may_pack = not has(record, Atomic)
        if may_pack and pick < 0.13:
            record.packed = True
        elif may_pack and pick < 0.24:
            record.pack = self.rng.choice((1, 2, 4, 8))
        elif pick < 0.34:
            record.align = self.rng.choice((1, 2, 4, 8, 16, 32, 64))
        elif may_pack and pick < 0.42:
            record.packed, record.align = True, self.rng.choice((2, 4, 8, 16))
        elif may_pack and pick < 0.45:
            record.pack, record.align = self.rng.choice((1, 2, 4)), self.rng.choice((4, 8, 16))


def is_integer_alias(typedef):
    """An alias of an integer, often with an alignment of its own."""
    node = resolve(typedef)
    return isinstance(node, Scalar) and node.group == "int"


def enum_bits(enum):
    """The width of the enum's own type as GNU C chooses it."""
    if enum.base:
        return enum.base.bits
    low, high = min(enum.values), max(enum.values)
    for bits in (8, 16, 32, 64) if enum.packed else (32, 64):
        if (-(2 ** (bits - 1)) <= low and high < 2 ** (bits - 1)) if low < 0 else high < 2**bits:
            return bits
    return 64


def enum_signed(enum):
    if enum.base:
        return enum.base.signed
    return min(enum.values) < 0


def bits_of(node):
    """Width and signedness of an integer type, enums and typedefs included."""
    node = resolve(node)
    if isinstance(node, Enum):
        return enum_bits(node), enum_signed(node)
    return node.bits, node.signed
