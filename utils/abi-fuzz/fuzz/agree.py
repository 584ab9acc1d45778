"""Finds the records that gcc and clang lay out differently: no bindings can be right for both, so they are left out."""

import subprocess
import tempfile

from .header import print_header
from .reduce import without
from .tree import Record, records_of, spell

PRINTING = """#include "header.h"
#include <stdio.h>
#include <string.h>
static void show(const void *at, size_t size) {
  for (size_t i = 0; i < size; i++) printf("%02x", ((const unsigned char *)at)[i]);
  printf(" ");
}
int main(void) {
"""


def named_fields(record, prefix=""):
    """(place, field) of every member that has a name, those of unnamed aggregates included."""
    for field in record.fields:
        inner = field.type if isinstance(field.type, Record) and not field.type.name else None
        if field.name:
            yield prefix + field.name, field
        if inner:
            yield from named_fields(inner, prefix + field.name + "." if field.name else prefix)


def record_line(record):
    """C that prints one line about the record: sizes, offsets, and where each bit-field's bits are."""
    name = spell(record)
    out = [f'  printf("{record.name} %zu %zu ", sizeof({name}), _Alignof({name}));']
    for place, field in named_fields(record):
        if field.width is None:
            out.append(f'  printf("%zu ", __builtin_offsetof({name}, {place}));')
        else:
            fill = f"{name} t_; memset(&t_, 0, sizeof t_); t_.{place} = ({spell(field.type)})-1ll;"
            out.append(f"  {{ {fill} show(&t_, sizeof t_); }}")
    return "\n".join([*out, '  printf("\\n");'])


def lines_of(compiler, case):
    """What one compiler's program prints, by record."""
    with tempfile.TemporaryDirectory(prefix="abi-fuzz-agree-") as directory:
        with open(f"{directory}/header.h", "w") as file:
            file.write(print_header(case))
        with open(f"{directory}/layout.c", "w") as file:
            file.write(PRINTING + "\n".join(map(record_line, records_of(case))) + "\n}\n")
        command = [compiler, "-std=gnu17", "-w", "-O0", "layout.c", "-o", "layout"]
        done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{compiler} refuses the random header of seed {case.seed}:\n{done.stderr[:3000]}")
        out = subprocess.run(["./layout"], cwd=directory, capture_output=True, text=True, check=True).stdout
    return {line.split()[0]: line for line in out.splitlines()}


def agreed(case, compilers):
    """The case without the records that the compilers differ on, and how many these were."""
    if len(compilers) < 2:
        return case, 0
    first, second = (lines_of(compiler, case) for compiler in compilers)
    different = [record for record in records_of(case) if first.get(record.name) != second.get(record.name)]
    return (without(case, different), len(different)) if different else (case, 0)
