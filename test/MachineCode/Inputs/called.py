"""Prints for each function of an object file whose name begins with `use_` what it calls, in the order of the code.

Calls are told by their relocations: thunks of the glue by their name, the library's functions by their C++ name, Rust's
own (the end of a call that threw, the end of a value) as `rust`.
"""

import re
import subprocess
import sys

FUNCTION = re.compile(r"^[0-9a-f]+ <(use_\w+)>:$")
INSTRUCTION = re.compile(r"^\s+[0-9a-f]+:\s+(\w+)")
RELOCATION = re.compile(r"^\s+[0-9a-f]+:\s+R_\w+\s+([^\s+-]+)")
CALLS = ("call", "callq", "jmp", "jmpq")


def called(text):
    """(function, [names]) for each function: targets of calls and of jumps out of it."""
    found, last = {}, ""
    name = None
    for line in text.splitlines():
        if match := FUNCTION.match(line):
            name = match.group(1)
            found[name] = []
        elif line.endswith(">:"):
            name = None
        elif name and (match := RELOCATION.match(line)):
            if last in CALLS:
                found[name].append(match.group(1))
        elif match := INSTRUCTION.match(line):
            last = match.group(1)
            if last in CALLS and name and "*" in line and "rip" not in line:
                found[name].append("through a pointer")
    return found


def word(symbol):
    """What stands for a symbol in the output."""
    if symbol.startswith("cxx2rs_"):
        return f"thunk {symbol}"
    if re.match(r"_Z(?!N\w*17h[0-9a-f]{16}E)", symbol):
        demangled = subprocess.run(["c++filt", symbol], capture_output=True, text=True, check=True).stdout.strip()
        return "rust" if re.search(r"::h[0-9a-f]{16}$", demangled) else f"library {demangled}"
    return "rust"


def main():
    command = [sys.argv[1], "-dr", "--no-show-raw-insn", sys.argv[2]]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for name, symbols in sorted(called(text).items()):
        print(f"{name}: {', '.join(map(word, symbols)) or 'nothing'}")


main()
