"""What cxx2rs says of a case: which items are bound, under which Rust names, in which shape.

The report says what is bound; the shape (a Rust field or two methods, a static or a function) is read off the text.
"""

import collections
import json
import re

from .tree import Array, Record, first_named

BLOCK = re.compile(r"^( *)(?:pub struct|pub union|impl) (\w+)\b[^\n;]*\{\n(.*?)^\1\}", re.M | re.S)
RUST_FIELD = re.compile(r"^\s*pub ((?:r#)?\w+): (.*),$", re.M)
METHOD = re.compile(r"^\s*pub (?:const )?(?:unsafe )?fn ((?:r#)?\w+)[(<]", re.M)
ITEM = re.compile(r"^\s*pub (static mut|static|const|unsafe fn|fn) ((?:r#)?\w+)\b", re.M)


class Contradiction(Exception):
    """The report says bound, but the bindings have nothing of the name: a defect."""


def generic_reason(reason):
    """A reason without the names in it, so that reasons can be counted."""
    return f"{reason['code']} {re.sub(r'`[^`]*`', '…', reason['text'])}"


class Bound:
    """The answers for one run of cxx2rs."""

    def __init__(self, report, rust):
        self.rust = rust
        self.items = {}
        for item in json.loads(report)["items"]:
            self.items.setdefault(self.key(item["cpp"]), item)
        self.fields, self.methods = collections.defaultdict(dict), collections.defaultdict(set)
        for _, name, body in BLOCK.findall(rust):
            self.fields[name].update(RUST_FIELD.findall(body))
            self.methods[name].update(METHOD.findall(body))
        self.shapes = {name: shape for shape, name in ITEM.findall(rust)}
        self.skipped = collections.Counter()
        self.counted = set()

    @staticmethod
    def key(cpp):
        """The one name that is declared: `fn3(struct R1)`, `struct R1`, `R1::(anonymous struct)::f7`."""
        words = re.sub(r"\(anonymous \w+\)|\(unnamed \w+\)", "", cpp).split("(")[0]
        return re.split(r"::| ", words)[-1].lstrip("*")

    def path(self, name):
        """The item's Rust path, or None and one more skipped item."""
        item = self.items.get(name)
        if item is not None and item["status"] in ("bound", "degraded") and item["rust"]:
            return item["rust"]
        if name not in self.counted:
            self.counted.add(name)
            self.skipped[generic_reason(item["reason"]) if item and item["reason"] else "not in the report"] += 1
        return None

    def callable(self, function):
        """The function's Rust path. A pointer to a function that only C can call has no signature in Rust."""
        path = self.path(function.name)
        needs_signature = function.kind == "getter" or any(param.mode == "callback" for param in function.params)
        if path and needs_signature and self.items[function.name]["status"] == "degraded":
            self.skipped["degraded, " + generic_reason(self.items[function.name]["reason"])] += 1
            return None
        return path

    def record_type(self, record):
        """The Rust type of a record; an unnamed one is known by its members."""
        if record.name:
            return self.path(record.name)
        for field in record.fields:
            path = self.items.get(field.name, {}).get("rust") if field.name else None
            if path:
                return path.rsplit("::", 1)[0]
        return None

    def anonymous_member(self, owner, record):
        """The Rust field that holds an anonymous member: the one of its type."""
        inner = self.record_type(record)
        for name, text in self.fields[owner].items():
            if inner and re.split(r"[<:]", text.rstrip(">"))[-1] == inner:
                return name
        self.skipped["an anonymous member without a Rust field"] += inner is not None
        return None

    def member(self, owner, field):
        """(Rust name, shape) of a named field, or None. shape: field or accessor."""
        path = self.path(field.name)
        if path is None:
            return None
        name = path.rsplit("::", 1)[-1]
        if name in self.fields[owner]:
            return name, "field"
        if f"set_{field.name}" in self.methods[owner] and name in self.methods[owner]:
            return name, "accessor"
        raise Contradiction(f"{path} is bound, but is neither a field nor a pair of methods")

    def variable(self, variable):
        """(Rust name, shape) of a variable, or None. shape: static mut, static, const, fn."""
        path = self.path(variable.name)
        if path is None:
            return None
        if path not in self.shapes:
            raise Contradiction(f"{path} is bound, but there is no such item")
        return path, self.shapes[path].removeprefix("unsafe ")


def inner_record(node):
    """The unnamed record of a field, or of the elements of its array."""
    while isinstance(node, Array):
        node = node.element
    return node if isinstance(node, Record) and not node.name else None


class Member:
    """A member that both sides use. record: the unnamed record that it is or holds. type: what Rust says it is."""

    def __init__(self, field, rust, shape, record, rust_type):
        self.field, self.rust, self.shape, self.record, self.type = field, rust, shape, record, rust_type


def members(bound, record):
    """The members of a record that both sides can reach, in C's order."""
    owner = bound.record_type(record)
    found = []
    for field in record.fields:
        if field.flexible or (not field.name and not isinstance(field.type, Record)):
            continue
        inner = inner_record(field.type)
        if not field.name:
            name = bound.anonymous_member(owner, inner) if first_named(inner) else None
            entry = (name, "field") if name else None
        else:
            entry = bound.member(owner, field)
        if entry and (inner is None or bound.record_type(inner)):
            found.append(Member(field, *entry, inner, bound.fields[owner].get(entry[0], "")))
    return found
