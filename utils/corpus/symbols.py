"""Which symbols Rust bindings refer to, and whether glue and library together have them.

Every symbol is referred to from one object file, so that the linker must find each of them.
"""

import pathlib
import re

from proof.measured import measure

# What a Rust file is made of, as far as extern blocks are concerned. A raw string's hashes are matched by the group.
TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<raw>[bc]?r(?P<hashes>\#*)"(?P<rawtext>.*?)"(?P=hashes))
    | (?P<string>[bc]?"(?P<text>(?:[^"\\]|\\.)*)")
    | (?P<char>b?'(?:[^'\\]|\\[^u]|\\u\{[^}]*\}|\\x..)')
    | (?P<word>(?:r\#)?\w+)
    | (?P<mark>[^\s\w])""",
    re.S | re.X,
)
FOREIGN_ABIS = {"C", "C-unwind", "system"}


def tokens(rust):
    """(kind, text) of everything but comments; block comments do not nest in generated code."""
    for found in TOKEN.finditer(rust):
        kind = found.lastgroup if found.lastgroup not in ("hashes", "rawtext", "text") else None
        kind = kind or ("raw" if found.group("raw") else "string")
        if found.group("comment"):
            continue
        if kind in ("string", "raw"):
            yield "string", found.group("rawtext") if found.group("raw") else found.group("text")
        else:
            yield kind, found.group()


def foreign(rust):
    """Every symbol that the extern blocks name: link_name where there is one, else the item's name."""
    found, stream = set(), list(tokens(rust))
    at = 0
    while at < len(stream):
        opens = stream[at : at + 3]
        if len(opens) == 3 and opens[0][1] == "extern" and opens[1] in [("string", abi) for abi in FOREIGN_ABIS]:
            if opens[2] == ("mark", "{"):
                at = block(stream, at + 3, found)
                continue
        at += 1
    return sorted(found)


def block(stream, at, found):
    """Adds the symbols of one extern block and returns the place behind it."""
    depth, link_name = 1, None
    while at < len(stream) and depth:
        kind, text = stream[at]
        if kind == "mark":
            depth += {"{": 1, "}": -1}.get(text, 0)
        elif text == "link_name" and kind == "word":
            link_name = stream[at + 2][1].removeprefix("\\u{1}")
        elif kind == "word" and text in ("fn", "static") and stream[at + 1][0] == "word":
            name = stream[at + 2 if stream[at + 1][1] == "mut" else at + 1][1]
            found.add(link_name or name.removeprefix("r#"))
            link_name = None
        at += 1
    return at


def link(symbols, objects, libs, cxx, directory):
    """Links a shared object that refers to every symbol; returns the undefined ones and, else, what went wrong."""
    directory = pathlib.Path(directory)
    lines = [f'extern char s{n}[] __asm__("{symbol}");\n' for n, symbol in enumerate(symbols)]
    names = ", ".join(f"s{n}" for n in range(len(symbols)))
    (directory / "all.c").write_text("".join(lines) + f"void *all_symbols[] = {{{names or '0'}}};\n")
    strict = ["-Wl,--no-undefined", "-Wl,--no-demangle", "-Wl,--error-limit=0"]
    command = ["clang-22", "-shared", "-fPIC", "-fuse-ld=lld", *strict, "-o", "all.so", "all.c", *objects, *libs]
    run = measure([*command, *(["-lstdc++"] if cxx else []), "-lm"], directory)
    if run.code == 0:
        return set(), None
    blocks = run.said.split("undefined symbol: ")[1:]
    # What a static library lacks is not our doing, as long as nothing of ours refers to it, too.
    undefined = {block.split()[0] for block in blocks if "in archive" not in block or "all_symbols" in block}
    return undefined, None if blocks else run.said.strip()[-600:]
