"""Finds the classes that g++ and clang++ lay out differently: no bindings can be right for both, so they are left out."""

import subprocess
import tempfile

from .header import print_header
from .reduce import without
from .tree import Enum, classes_of, is_abstract, qualified, spell

PRINTING = """#include "header.hpp"
#include <cstdio>
#include <cstring>
static void show(const void *at, size_t size) {
  for (size_t i = 0; i < size; i++) printf("%02x", ((const unsigned char *)at)[i]);
  printf(" ");
}
struct Probe { static void all(); };
void Probe::all() {
"""


def base_places(cls):
    """C++ that prints where the bases lie; of virtual ones only an object could say."""
    name = qualified(cls)
    for base in cls.bases:
        if not base.virtual and not is_abstract(cls):
            at = f"({name} *)(char *)4096"
            yield f'printf("%zu ", (size_t)static_cast<{qualified(base.type)} *>({at}) - 4096);'


def class_line(cls):
    """C++ that prints one line about the class: size, bases, offsets, and where each bit-field's bits are."""
    name = qualified(cls)
    out = [f'  printf("{cls.name} %zu %zu ", sizeof({name}), alignof({name}));', *base_places(cls)]
    for field in cls.fields:
        if field.width is None:
            out.append(f'  printf("%zu ", (size_t)__builtin_offsetof({name}, {field.name}));')
        else:
            kind = f"({spell(field.type)})" if isinstance(field.type, Enum) else ""
            memory = f"alignas(64) static unsigned char t_[sizeof({name})];"
            out.append(f"  {{ {memory} (({name} *)t_)->{field.name} = {kind}-1; show(t_, sizeof t_); }}")
    return "\n".join([*out, '  printf("\\n");'])


def lines_of(compiler, case):
    """What one compiler's program prints, by class."""
    with tempfile.TemporaryDirectory(prefix="abi-fuzz-agree-") as directory:
        with open(f"{directory}/header.hpp", "w") as file:
            file.write(print_header(case))
        with open(f"{directory}/layout.cpp", "w") as file:
            file.write(PRINTING + "\n".join(map(class_line, classes_of(case))) + "\n}\nint main() { Probe::all(); }\n")
        command = [compiler, "-std=c++20", "-w", "-O0", "-fno-rtti", "layout.cpp", "-o", "layout"]
        done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{compiler} refuses the random header of seed {case.seed}:\n{done.stderr[:3000]}")
        out = subprocess.run(["./layout"], cwd=directory, capture_output=True, text=True, check=True).stdout
    return {line.split()[0]: line for line in out.splitlines()}


def agreed(case, compilers):
    """The case without the classes that the compilers differ on, and how many these were."""
    if len(compilers) < 2:
        return case, 0
    first, second = (lines_of(compiler, case) for compiler in compilers)
    different = [cls for cls in classes_of(case) if first.get(cls.name) != second.get(cls.name)]
    return (without(case, different), len(different)) if different else (case, 0)

