#!/usr/bin/env python3
"""`bytes.py CASE`: prints a header whose bytes an editor, or a repository, would not keep as they are."""

import sys

CASES = {
    "invalid-utf8": b"""/** bad \xff\xfe in a comment \xc3 */
int f(void);
#define TEXT "bad \xff\xc3 bytes"
#define LETTER '\xff'
struct s { int a; /**< \xff */ };
// \xff
""",
    "invalid-utf8-message": b'int f(void) __attribute__((deprecated("bad \xff message")));\n',
    "invalid-utf8-symbol": b'int f(void) __asm__("bad_\xff_symbol");\n',
    "invalid-utf8-name": b"int f\xff(void);\n",
    "latin1-name": b"int caf\xe9(void);\n",
    "text-direction": (
        "/** right to left \u202e and isolated \u2066 */\nint f(void);\n"
        'int g(void) __attribute__((deprecated("reads \u202e backwards")));\n'
        '#define TEXT "a\u202eb"\nstruct s { int a; /**< \u2069 \u200f */ };\n'
    ).encode(),
    "carriage-returns": (
        b"/** a bare \r in a comment */\nint f(void);\r\n/// line\r/// more\r\nint g(void);\r\n#define X 1\r\n"
    ),
    "nul": b"/** a \x00 in a comment */\nint f(void);\nint\x00 g(void);\n",
    "byte-order-mark": b"\xef\xbb\xbfint f(void);\n",
    "utf16": "int f(void);\n".encode("utf-16"),
    "binary": bytes(range(256)) * 50,
    "normal-forms": (
        "struct s { int e\u0301; int \u00e9; int K; int \u212a; };\nint f(int e\u0301, int \u00e9);\n"
        "struct \u00e9 { int a; };\nstruct e\u0301 { int a; };\n#define \u00c5 1\n#define A\u030a 2\n"
        "enum z { o\u0308, \u00f6 };\n"
    ).encode(),
    "joiners": "struct s { int a\u200d; int b\u200c; };\n#define M\u200d 1\nint f\u200d(void);\n".encode(),
}

if __name__ == "__main__":
    sys.stdout.buffer.write(CASES[sys.argv[1]])
