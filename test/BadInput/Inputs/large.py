#!/usr/bin/env python3
"""`large.py CASE`: prints a header that is too large or too deep to keep as a file."""

import sys


def enumerators(count):
    yield "enum many {\n"
    for number in range(count):
        yield f"  value_{number} = {number},\n"
    yield "};\nenum many first(void);\n"


def fields(count):
    yield "struct wide {\n"
    for number in range(count):
        yield f"  {('char', 'int', 'double', 'void *')[number % 4]} field_{number};\n"
    yield "};\nint use(struct wide *w);\n"


def nested_structs(depth):
    """Named structs in structs, anonymous structs and unions in each other, arrays of arrays."""
    yield "".join(f"struct s{n} {{ int x{n};\n" for n in range(depth))
    yield "".join(f"}} m{n};\n" for n in reversed(range(1, depth))) + "};\n"
    yield "struct anonymous { int a;\n"
    yield "".join(f"{'struct' if n % 2 else 'union'} {{ int y{n};\n" for n in range(depth))
    yield "};\n" * depth + "};\n"
    yield f"extern int array{'[1]' * depth};\n"


def nested_types(depth):
    yield f"extern int {'*' * depth}far_away;\n"
    yield "extern int " + "(*" * 60 + "callback" + ")(void)" * 60 + ";\n"
    yield f"#define PARENTHESES {'(' * depth}1{')' * depth}\n"
    yield "".join(f"typedef t{n} t{n + 1};\n".replace("t0 ", "int ") for n in range(depth))


def macro_chain(depth):
    """Macros that lead to each other, and some that name themselves."""
    yield "#define CHAIN_0 1\n"
    yield "".join(f"#define CHAIN_{n} (CHAIN_{n - 1} + 1)\n" for n in range(1, depth))
    yield "#define SELF SELF\n#define PING PONG\n#define PONG PING\n"
    yield "#define CALL(x) CALL(CALL(x))\n#define RECURSIVE CALL(1)\n"


def macro_bomb(doublings):
    """Each macro is twice as long as the one before it, as long as nobody stops expanding."""
    yield "#define BOMB_0 1\nint survivor(void);\n#define AFTER 7\n"
    yield "".join(f"#define BOMB_{n} BOMB_{n - 1} + BOMB_{n - 1}\n" for n in range(1, doublings))


def comment(megabytes):
    line = "a comment that says very little and takes a long time to do so, again and again and again\n"
    yield "/* " + line * (megabytes * 1_000_000 // len(line)) + "*/\nint after(void);\n"


def names(length):
    """Names that fill pages."""
    record, field, function, macro = (letter * length for letter in "sfgM")
    yield f"struct {record} {{ int {field}; }};\nint {function}(struct {record} *p);\n#define {macro} 1\n"
    yield f'#define TEXT "{"t" * length}"\n'


CASES = {
    "enumerators": lambda: enumerators(100_000),
    "enumerators-to-compile": lambda: enumerators(1_000),
    "fields": lambda: fields(10_000),
    "fields-to-compile": lambda: fields(1_000),
    "nested-structs": lambda: nested_structs(200),
    "nested-types": lambda: nested_types(200),
    "macro-chain": lambda: macro_chain(200),
    "macro-bomb": lambda: macro_bomb(40),
    "comment": lambda: comment(50),
    "names": lambda: names(100_000),
}

if __name__ == "__main__":
    sys.stdout.writelines(CASES[sys.argv[1]]())
