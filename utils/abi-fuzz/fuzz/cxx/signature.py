"""Which Rust expression a parameter takes, and how a result is read, by what the bindings' signature says.

What is not understood is not called and is counted; what contradicts C++'s own words (a `&mut` for a const reference) is
a difference.
"""

import re

from ..tree import Array
from .tree import Class, Text, Unique

# Rust's forms of a class parameter, by C++'s mode: how the argument is written from the owner `o` of an object.
CLASS_FORMS = {
    "value": {"{C}": "move", "CxxBox<{C}>": "move", "&{C}": "ref"},
    "cref": {"&{C}": "ref", "*const {C}": "ref"},
    "ref": {"&mut {C}": "mut", "*mut {C}": "mut"},
    "rref": {"{C}": "move", "CxxBox<{C}>": "move", "&mut {C}": "mut"},
    "ptr": {"*mut {C}": "mut", "Option<&mut {C}>": "some-mut", "&mut {C}": "mut"},
    "cptr": {"*const {C}": "ref", "Option<&{C}>": "some", "&{C}": "ref"},
}
# And of a number's.
SCALAR_FORMS = {
    "value": (("", "plain"),),
    "cref": (("&mut ", None), ("*mut ", None), ("&", "ref"), ("*const ", "ref"), ("", "plain")),
    "ref": (("&mut ", "mut"), ("*mut ", "mut")),
    "ptr": (("*mut ", "mut"), ("Option<&mut ", "some-mut"), ("&mut ", "mut")),
    "cptr": (("*const ", "ref"), ("Option<&mut ", None), ("Option<&", "some"), ("&mut ", None), ("&", "ref")),
}
WRONG = {
    "cref": ("&mut {C}", "*mut {C}"),
    "cptr": ("&mut {C}", "*mut {C}", "Option<&mut {C}>"),
    "ref": ("&{C}", "{C}", "*const {C}"),
    "ptr": ("&{C}", "*const {C}", "Option<&{C}>"),
}


class NotUnderstood(Exception):
    """The signature has a form that the proof does not know: the function is not called."""


class Wrong(Exception):
    """The signature contradicts the header."""


class Argument:
    """Rust text around one argument: statements before the call, the expression, and what BACK reads afterwards."""

    def __init__(self, before, expression, back="", after=""):
        self.before, self.expression, self.back, self.after = before, expression, back, after


def class_form(bound, param, text):
    name = bound.name(param.type)
    if name is None:
        raise NotUnderstood("a parameter of a class that is not bound")
    if any(text == wrong.format(C=name) for wrong in WRONG.get(param.mode, ())):
        raise Wrong(f"`{text}` for a {param.mode} parameter")
    for form, how in CLASS_FORMS[param.mode].items():
        if text == form.format(C=name):
            return how
    if text.startswith("impl ") and param.mode in ("value", "cref"):
        return "move" if "Into<" in text else "ref"  # AsArg takes references, Into takes the value itself
    raise NotUnderstood(f"{param.mode} parameter: {text.replace(name, 'T')}")


def generalise(text):
    return re.sub(r"\b[CE]\d+\b", "T", text)


def class_argument(side, param, text, index):
    how = class_form(side.bound, param, text)
    kind = param.type
    given = "CxxBox" in text
    before = f"let mut o{index} = {side.make(kind, index + 2, given)}; s.object(&*o{index}.at());"
    if param.mode not in ("value", "rref"):
        before += f" s.address(&*o{index}.at());"
    place = {"move": f"o{index}.give()", "ref": f"&*o{index}.at()", "mut": f"&mut *o{index}.at()"}
    place["some"], place["some-mut"] = f"Some({place['ref']})", f"Some({place['mut']})"
    back = f"s.object(&*o{index}.at());" if param.mode in ("ref", "ptr") else ""
    after = ""
    if how == "ref" and param.mode == "value":
        before += f" let kept{index} = whole(&*o{index}.at());"
        after = f"UNREAD += (kept{index} != whole(&*o{index}.at())) as u32;"
    expression = place[how]
    if text.startswith("*mut "):
        expression = f"o{index}.at()"
    return Argument(before, expression, back, after)


def scalar_argument(param, text, index):
    if isinstance(param.type, Array):
        raise NotUnderstood("an array parameter")
    for prefix, how in SCALAR_FORMS[param.mode]:
        if text.startswith(prefix):
            break
    else:
        raise NotUnderstood(f"{param.mode} number: {generalise(text)}")
    if how is None:
        raise Wrong(f"`{text}` for a {param.mode} parameter")
    back = f"s.see(&a{index});" if param.mode in ("ref", "ptr") else ""
    expression = {
        "plain": f"a{index}",
        "ref": f"&a{index}",
        "mut": f"&mut a{index}",
        "some": f"Some(&a{index})",
        "some-mut": f"Some(&mut a{index})",
    }[how]
    return Argument(f"let mut a{index} = s.arg();", expression, back)


def text_argument(param, text, index):
    before = f"let mut t{index} = s.text(); s.see_text(&t{index}[..]);"
    if text == "&mut StdString":
        if param.mode != "ref":
            raise Wrong(f"`{text}` for a {param.mode} string")
        before += f" let mut t{index} = b::rt::StdString::new(&t{index}[..]);"
        return Argument(before, f"&mut *t{index}", f"s.see_text(t{index}.as_bytes());")
    if text == "&StdString":
        return Argument(f"{before} let t{index} = b::rt::StdString::new(&t{index}[..]);", f"&*t{index}")
    if "AsRef<[u8]>" in text:
        return Argument(before, f"&t{index}[..]")
    if "AsCStr" in text or "CStr" in text:
        before += f" let t{index} = std::ffi::CString::new(t{index}).unwrap();"
        expression = f"Some(t{index}.as_c_str())" if text.startswith("Option<") else f"t{index}.as_c_str()"
        return Argument(before, expression)
    raise NotUnderstood(f"text: {generalise(text)}")


def unique_argument(side, param, text, index):
    name = side.bound.name(param.type.element)
    if text not in (f"CxxBox<{name}>", f"Option<CxxBox<{name}>>"):
        raise NotUnderstood(f"unique_ptr: {generalise(text)}")
    before = f"let mut o{index} = {side.make(param.type.element, index + 2, True)}; s.object(&*o{index}.at());"
    given = f"o{index}.give()"
    return Argument(before, f"Some({given})" if text.startswith("Option") else given)


def argument(side, param, text, index):
    """The Rust for one parameter whose Rust type is `text`."""
    if isinstance(param.type, Class):
        return class_argument(side, param, text, index)
    if isinstance(param.type, Text):
        return text_argument(param, text, index)
    if isinstance(param.type, Unique):
        return unique_argument(side, param, text, index)
    return scalar_argument(param, text, index)


# ----- results -------------------------------------------------------------------------------------------------------


def class_result(bound, result, text):
    name = bound.name(result.type)
    if name is None:
        raise NotUnderstood("a result of a class that is not bound")
    address = result.mode not in ("value", "rref")
    see = "s.object({0}); s.address({0});" if address else "s.object({0});"
    if not address:
        if text in (name, f"CxxBox<{name}>"):
            return see.format("&r" if text == name else "&*r")
        raise NotUnderstood(f"{result.mode} result: {generalise(text)}")
    is_const = result.mode in ("cref", "cptr")
    if is_const and re.search(r"\bmut\b", text):
        raise Wrong(f"`{text}` for a {result.mode} result")
    if text in (f"&{name}", f"&mut {name}", f"*const {name}", f"*mut {name}"):
        return see.format("&*r")
    if text in (f"Option<&{name}>", f"Option<&mut {name}>"):
        return "let r = r.unwrap(); " + see.format("&*r")
    raise NotUnderstood(f"{result.mode} result: {generalise(text)}")


def text_result(text):
    if text in ("CxxString", "&CxxStr", "&StdString", "&mut StdString"):
        return "s.see_text(r.as_bytes());"
    if text == "Option<&CStr>":
        return "s.see_text(r.unwrap().to_bytes());"
    if text == "*const c_char":
        return "s.see_text(std::ffi::CStr::from_ptr(r).to_bytes());"
    raise NotUnderstood(f"text result: {generalise(text)}")


def unique_result(bound, result, text):
    if text != f"Option<CxxBox<{bound.name(result.type.element)}>>":
        raise NotUnderstood(f"unique_ptr result: {generalise(text)}")
    return "s.add(r.is_some() as u128); if let Some(r) = &r { s.object(&**r); }"


def see_result(bound, result, text):
    """Rust that sees the result `r`."""
    if result is None:
        return ""
    if isinstance(result.type, Class):
        return class_result(bound, result, text)
    if isinstance(result.type, Text):
        return text_result(text)
    if isinstance(result.type, Unique):
        return unique_result(bound, result, text)
    if result.mode == "value":
        return "s.see(&r);"
    if re.match(r"(&|\*)", text):
        if result.mode in ("cref", "cptr") and re.match(r"(&mut|\*mut)", text):
            raise Wrong(f"`{text}` for a {result.mode} result")
        return "s.see(&*r); s.address(&*r);"
    if text.startswith("Option<&"):
        return "let r = r.unwrap(); s.see(&*r); s.address(&*r);"
    raise NotUnderstood(f"{result.mode} number result: {generalise(text)}")
