"""Writes the C half: functions that sum what they get, field by field, and make what they give."""

from .bound import members
from .header import getter_prototype, initialiser, prototype
from .records import bits_of
from .tree import Array, Atomic, BitInt, Complex, Enum, FnPointer, Pointer, Record, Scalar, Typedef, Void
from .tree import declare, records_of, resolve, spell


class CSide:
    """The text of one case's C file; `bound` says which members are left out."""

    def __init__(self, case, bound):
        self.case, self.bound = case, bound
        self.depth = 0
        self.lines = ['#include "header.h"', '#include "support.h"', '#include "conversions.h"', ""]

    def value(self, how, node, at):
        """C statements that put a value at an lvalue, or see it there. `how` is put or see."""
        node = resolve(node)
        if isinstance(node, Record):
            return self.record(how, node, at)
        if isinstance(node, Array):
            return self.array(how, node, at)
        if isinstance(node, Typedef):
            return self.repeat(how, node.target, at, node.vector_bytes * 8 // node.target.bits)
        if isinstance(node, Atomic):
            return self.value(how, node.element, at)
        if isinstance(node, Complex):
            return "".join(self.scalar(how, node.element, f"__{part}__({at})") for part in ("real", "imag"))
        if isinstance(node, BitInt):
            return self.bits(how, node, node.bits, node.signed, at)
        if isinstance(node, (Pointer, FnPointer)):
            return f"FZ_PUT_POINTER(__typeof__({at}), {at})" if how == "put" else f"FZ_SEE_POINTER({at})"
        if isinstance(node, Void):
            return ""
        return self.scalar(how, node, at)

    def scalar(self, how, node, at):
        if isinstance(node, Enum) or node.group == "int":
            return f"FZ_PUT_INT({spell(node)}, {at})" if how == "put" else f"FZ_SEE({at})"
        if node.group == "bool":
            return f"FZ_PUT_BOOL({at})" if how == "put" else f"FZ_SEE({at})"
        return f"{at} = fz_make_{node.group}(s);" if how == "put" else f"fz_see_{node.group}(s, {at});"

    def bits(self, how, node, width, signed, at):
        return f"FZ_PUT_BITS({spell(node)}, {width}, {int(signed)}, {at})" if how == "put" else f"FZ_SEE({at})"

    def array(self, how, node, at):
        """In a copy: gcc 12 forgets that an element `p->packed[i]` of an aligned type may lie anywhere (movdqa)."""
        inner = resolve(node.element)
        while isinstance(inner, Array):
            inner = resolve(inner.element)
        if not isinstance(inner, Record) or not inner.name:
            return self.repeat(how, node.element, at, node.count)
        self.depth += 1
        copy = f"c{self.depth}_"
        body = self.repeat(how, node.element, copy, node.count)
        self.depth -= 1
        fetch, store = f"memcpy({copy}, (const char *){at}, sizeof {copy});", f"memcpy((char *){at}, {copy}, sizeof {copy});"
        return f"{{ {declare(node, copy)}; {fetch} {body} {store if how == 'put' else ''} }}"

    def repeat(self, how, element, at, count):
        self.depth += 1
        index = f"i{self.depth}"
        body = self.value(how, element, f"{at}[{index}]")
        self.depth -= 1
        return f"for (int {index} = 0; {index} < {count}; {index}++) {{ {body} }}"

    def record(self, how, node, at):
        """A named record goes through its own function, in a copy: a member of a packed one may lie anywhere."""
        if not node.name:
            return self.members(how, node, at)
        copy = f"{spell(node)} t_; memset(&t_, 0, sizeof t_); "
        if how == "put":
            return f"{{ {copy}fz_put_{node.name}(&t_, s); {at} = t_; }}"
        return f"{{ {copy}t_ = {at}; fz_see_{node.name}(&t_, s); }}"

    def members(self, how, node, at):
        parts = [self.member(how, member, at) for member in members(self.bound, node)]
        if node.is_union and parts:
            cases = " ".join(f"case {i}: {{ {part} break; }}" for i, part in enumerate(parts))
            return f"switch (fz_choice(s, {len(parts)})) {{ {cases} }}"
        return "\n  ".join(parts)

    def member(self, how, member, at):
        field = member.field
        place = f"{at}.{field.name}" if field.name else at
        if field.width is None:
            return self.value(how, field.type, place)
        _, signed = bits_of(field.type)
        if resolve(field.type).__class__ is Scalar and resolve(field.type).group == "bool":
            return self.value(how, field.type, place)
        return self.bits(how, field.type, field.width, signed, place)

    def record_functions(self, record):
        name = spell(record)
        for how in ("put", "see"):
            const = "const " if how == "see" else ""
            self.lines.append(f"static void fz_{how}_{record.name}({const}{name} *p, fz *s) {{")
            self.lines.append(f"  {self.members(how, record, '(*p)')}\n}}")

    def function(self, function):
        """The function's body: what it got, the callback, what the pointers point to, the result."""
        name = {"inline": f"{function.name}_body", "getter": f"{function.name}_target"}.get(
            function.kind, function.name
        )
        names = [f"a{i}" for i in range(len(function.params))]
        static = "static " if function.kind == "getter" else ""
        body = [f"{static}{prototype(function, name, names)} {{", "  fz args = fz_open(FZ_ARGS), *s = &args;"]
        for param, at in zip(function.params, names):
            body.append("  " + self.see_param(param, at))
        body += self.see_extra(function, names[-1] if names else "")
        body.append("  fz_close(s);")
        for param, at in zip(function.params, names):
            if param.mode == "callback":
                body += self.call_back(param.type, at)
        pointers = [(param, at) for param, at in zip(function.params, names) if param.mode in ("pointer", "array")]
        if pointers:
            body.append("  fz back = fz_open(FZ_BACK); s = &back;")
            for param, at in pointers:
                is_array = param.mode == "array"
                body.append("  " + (self.value("put", param.type, at if is_array else f"(*{at})")))
            body.append("  fz_close(s);")
        body += self.give(function.result)
        self.lines += [*body, "}"]
        if function.kind == "getter":
            self.lines.append(f"{getter_prototype(function)} {{ return {name}; }}")

    def see_param(self, param, at):
        if param.mode == "callback":
            return ""
        return self.value("see", param.type, f"(*{at})" if "pointer" in param.mode else at)

    def see_extra(self, function, last):
        if function.kind != "variadic":
            return []
        out = [f"  va_list more; va_start(more, {last});"]
        for node in function.extra:
            out.append(f"  {{ {declare(node, 'v')} = va_arg(more, {spell(node)}); {self.value('see', node, 'v')} }}")
        return [*out, "  va_end(more);"]

    def call_back(self, pointer, at):
        names = [f"c{i}" for i in range(len(pointer.params))]
        out = ["  fz call = fz_open(FZ_CALL_ARGS); s = &call;"]
        for param, name in zip(pointer.params, names):
            out.append(f"  {declare(param.type, name)}; memset(&{name}, 0, sizeof {name});")
            out.append(f"  {self.value('put', param.type, name)}")
        out.append("  fz_close(s);")
        call = f"{at}({', '.join(names)});"
        out.append(f"  {call}" if isinstance(pointer.result, Void) else f"  {declare(pointer.result, 'got')} = {call}")
        out.append("  fz answer = fz_open(FZ_CALL_RESULT); s = &answer;")
        return [*out, f"  {self.value('see', pointer.result, 'got')}", "  fz_close(s);"]

    @staticmethod
    def is_void(node):
        return isinstance(node, Void)

    def give(self, node):
        if self.is_void(node):
            return []
        return [
            "  fz given = fz_open(FZ_RESULT); s = &given;",
            f"  {declare(node, 'r')}; memset(&r, 0, sizeof r);",
            f"  {self.value('put', node, 'r')}",
            "  fz_close(s);",
            "  return r;",
        ]

    def variables(self, variables):
        """One function for all: C writes (1) or reads (2) the variable, in the stream of its own."""
        bodies = []
        for index, variable in enumerate(variables):
            if variable.kind in ("plain", "thread"):
                word = "__thread " if variable.kind == "thread" else ""
                self.lines.append(f"{word}{declare(variable.type, variable.name)};")
            elif variable.kind == "const":
                # C has no {} for scalars before C23, and {0} not for arrays of empty records.
                nothing = "{}" if isinstance(resolve(variable.type), (Array, Record)) else "{0}"
                start = nothing if variable.values is None else initialiser(variable.values)
                self.lines.append(f"const {declare(variable.type, variable.name)} = {start};")
            put = ""
            if variable.kind in ("plain", "thread"):
                put = self.value("put", variable.type, variable.name)
            see = self.value("see", variable.type, variable.name)
            bodies.append(f"  case {index}: if (how == 1) {{ {put} }} else {{ {see} }} break;")
        self.lines.append("void fz_variable(int index, int how) {")
        self.lines.append("  fz stream = fz_open(how == 1 ? FZ_RESULT : FZ_ARGS), *s = &stream;")
        self.lines += ["  switch (index) {", *bodies, "  }", "  fz_close(s);", "}"]

    def flexible(self, entries):
        """The same for the elements of flexible arrays."""
        self.lines.append("void fz_flexible(int index, void *at, int count, int how) {")
        self.lines.append("  fz stream = fz_open(how == 1 ? FZ_RESULT : FZ_ARGS), *s = &stream;")
        self.lines.append("  switch (index) {")
        for index, entry in enumerate(entries):
            place = f"(({spell(entry.record)} *)at)->{entry.field.name}"
            put, see = (self.repeat(how, entry.field.type, place, "count") for how in ("put", "see"))
            self.lines.append(f"  case {index}: if (how == 1) {{ {put} }} else {{ {see} }} break;")
        self.lines += ["  }", "  fz_close(s);", "}"]

    def tables(self, plan):
        numbers = [number.c for layout in plan.layouts for number in layout.numbers]
        self.lines.append(f"const uint64_t fz_layouts[] = {{{', '.join(numbers) or '0'}}};")
        self.lines.append("void fz_ones(int index, unsigned char *to) {")
        self.lines.append("  switch (index) {")
        fills = [fill.c for layout in plan.layouts for fill in layout.ones]
        self.lines += [f"  case {i}: {text}" for i, text in enumerate(fills)]
        self.lines += ["  }", "}"]

    def text(self, plan):
        """`plan` has the records, functions and variables that both sides use."""
        for record in records_of(self.case):
            if self.bound.record_type(record):
                self.record_functions(record)
        for function in plan.defined:
            self.function(function)
        self.variables([entry.variable for entry in plan.variables])
        self.flexible(plan.flexible)
        self.tables(plan)
        return "\n".join(self.lines) + "\n"
