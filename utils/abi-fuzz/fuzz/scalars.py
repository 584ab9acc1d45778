"""The scalar types that headers are made of, and how often each is taken."""

from .tree import BitInt, Complex, Scalar

INTEGERS = [
    Scalar("char", "int", 8),
    Scalar("signed char", "int", 8),
    Scalar("unsigned char", "int", 8, False),
    Scalar("short", "int", 16),
    Scalar("unsigned short", "int", 16, False),
    Scalar("int", "int", 32),
    Scalar("unsigned int", "int", 32, False),
    Scalar("long", "int", 64),
    Scalar("unsigned long", "int", 64, False),
    Scalar("long long", "int", 64),
    Scalar("unsigned long long", "int", 64, False),
    Scalar("int8_t", "int", 8),
    Scalar("uint8_t", "int", 8, False),
    Scalar("int16_t", "int", 16),
    Scalar("uint16_t", "int", 16, False),
    Scalar("int32_t", "int", 32),
    Scalar("uint32_t", "int", 32, False),
    Scalar("int64_t", "int", 64),
    Scalar("uint64_t", "int", 64, False),
]
NAMED_INTEGERS = [
    Scalar("size_t", "int", 64, False),
    Scalar("ptrdiff_t", "int", 64),
    Scalar("intptr_t", "int", 64),
    Scalar("uintptr_t", "int", 64, False),
    Scalar("wchar_t", "int", 32),
    Scalar("char16_t", "int", 16, False),
    Scalar("char32_t", "int", 32, False),
]
BOOL = Scalar("_Bool", "bool", 1, False)
FLOAT = Scalar("float", "f32", 32)
DOUBLE = Scalar("double", "f64", 64)
LONG_DOUBLE = Scalar("long double", "f80", 128)
WIDE = [Scalar("__int128", "int", 128), Scalar("unsigned __int128", "int", 128, False)]
ODD_FLOATS = [Scalar("_Float16", "f16", 16), Scalar("__float128", "f128", 128)]
# Debian 12's gcc 12 has none of these.
CLANG_ONLY = [Scalar("__bf16", "bf16", 16)]

# GNU C has complex integers.
COMPLEX_INTEGERS = [INTEGERS[1], INTEGERS[4], INTEGERS[5], INTEGERS[7]]

VECTOR_ELEMENTS = [INTEGERS[1], INTEGERS[4], INTEGERS[5], INTEGERS[9], FLOAT, DOUBLE]

BIT_FIELD_BASES = [scalar for scalar in INTEGERS + NAMED_INTEGERS if scalar.spelling != "char"]

# What survives the default argument promotions unchanged.
PROMOTED = [s for s in INTEGERS if s.bits >= 32] + [DOUBLE]


def random_scalar(rng, compiler):
    """Mostly what headers are full of, now and then something odd."""
    pick = rng.random()
    if pick < 0.52:
        return rng.choice(INTEGERS)
    if pick < 0.60:
        return rng.choice(NAMED_INTEGERS)
    if pick < 0.66:
        return BOOL
    if pick < 0.82:
        return rng.choice((FLOAT, DOUBLE))
    if pick < 0.88:
        return rng.choice((LONG_DOUBLE, *ODD_FLOATS))
    if pick < 0.92:
        return rng.choice(WIDE)
    if pick < 0.96:
        return Complex(rng.choice((FLOAT, FLOAT, DOUBLE, DOUBLE, LONG_DOUBLE, *COMPLEX_INTEGERS)))
    if compiler != "clang":
        return rng.choice(INTEGERS)
    if pick < 0.97:
        return rng.choice(CLANG_ONLY)
    signed = rng.random() < 0.5
    return BitInt(rng.choice((2, 3, 7, 8, 9, 17, 24, 31, 33, 48, 63, 64, 65, 100, 127, 128)), signed)
