"""How each member is reached from Rust, and which bases are: what both halves walk through in the same order."""

from ..bound import Contradiction
from ..tree import Array
from .tree import Class, Std, is_concrete


class Member:
    """A bound public member. shape: field, or accessor. `setter`: field, set, mut, or nothing."""

    def __init__(self, field, rust, shape, setter):
        self.field, self.rust, self.shape, self.setter = field, rust, shape, setter


def is_walked(node):
    """Whether both sides can take the type apart."""
    node = node.element if isinstance(node, Array) else node
    return not isinstance(node, Std) or node.kind == "string"


def member_of(bound, cls, field):
    """The member as the bindings have it, or None. What is not public is never bound."""
    if field.access != "public":
        return None
    name = bound.name(field)
    if name is None or not is_walked(field.type):
        return None
    owner = bound.name(cls)
    if name in bound.fields[owner]:
        return Member(field, name, "field", "field")
    methods = bound.methods[owner]
    if name not in methods:
        raise Contradiction(f"{owner}::{name} is bound, but is neither a field nor a method")
    if f"{name}_mut" in methods and not methods[f"{name}_mut"].params:
        return Member(field, name, "accessor", "mut")
    return Member(field, name, "accessor", "set" if f"set_{name}" in methods else "")


class Shape:
    """The members and bases of every class that Rust reaches."""

    def __init__(self, case, bound):
        self.members, self.bases, self.bound = {}, {}, bound
        for cls in case.types:
            if not isinstance(cls, Class):
                continue
            self.members[id(cls)] = self.bases[id(cls)] = []
            if bound.name(cls) is None:
                continue
            found = [member_of(bound, cls, field) for field in cls.fields]
            self.members[id(cls)] = [member for member in found if member]
            near = [base.type for base in cls.bases if bound.name(base.type) and bound.upcast(cls, base.type)]
            self.bases[id(cls)] = near

    def is_replaced(self, member):
        """Whether the member is an object that Rust writes as a whole: what lies in its tail padding must stay."""
        kind = member.field.type
        is_value = isinstance(kind, Class) and self.bound.is_sized(kind) and is_concrete(kind)
        return is_value and member.setter in ("field", "set")

    def readable(self, cls):
        return self.members[id(cls)]

    def writable(self, cls):
        return [member for member in self.members[id(cls)] if member.setter]
