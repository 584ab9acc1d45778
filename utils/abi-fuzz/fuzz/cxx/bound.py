"""What cxx2rs says of a C++ case: by line of the header what is bound, by name what the bindings have for it."""

import collections
import json
import re

from ..bound import Contradiction, generic_reason

BLOCK = re.compile(r"^( *)(?:pub struct|pub union|impl(?:<[^>]*>)?) (\w+)\b[^\n;]*\{\n(.*?)^\1\}", re.M | re.S)
FIELD = re.compile(r"^\s*pub ((?:r#)?\w+): (.*),$", re.M)
FUNCTION = re.compile(r"^( *)pub (?:const )?(unsafe )?fn ((?:r#)?\w+)", re.M)
IMPL = re.compile(r"^ *(?:unsafe )?impl(?:<[^>{]*>)? ([\w:]+)(?:<([^{]*)>)? for ([\w:]+)", re.M)
DEREF = re.compile(r"impl (?:::core::ops::)?Deref for (\w+) \{\s*type Target = ([\w:]+);")
DERIVE = re.compile(r"#\[derive\(([^)]*)\)\]\s*pub (?:struct|union) (\w+)")


class Signature:
    """A Rust function: its parameters as (name, type), without `self`, which is in `receiver`."""

    def __init__(self, is_unsafe, receiver, params, result):
        self.is_unsafe, self.receiver, self.params, self.result = is_unsafe, receiver, params, result


def plain(text):
    """A type's text without paths and lifetimes."""
    text = re.sub(r"'\w+ ", "", " ".join(text.split()))
    text = re.sub(r"<'\w+>", "", text)
    return re.sub(r"(?:::)?(?:\b\w+::)+(?=\w)", "", text).replace("r#", "")


def split(text):
    """Parts between commas that are in no bracket."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "(<[{") - (char in ")]}" or (char == ">" and text[at - 1] != "-"))
        if char == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def closing(text, at):
    """The place of the bracket that closes the one at `at`."""
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] in "(<") - (text[place] == ")" or (text[place] == ">" and text[place - 1] != "-"))
        if depth == 0:
            return place
    return len(text)


def signature_at(text, at, is_unsafe):
    """The signature behind a function's name."""
    if text[at] == "<":
        at = closing(text, at) + 1
    end = closing(text, at)
    params = split(text[at + 1 : end])
    receiver = None
    if params and re.fullmatch(r"(&('\w+ )?)?(mut )?self", params[0]):
        receiver = plain(params.pop(0))
    rest = text[end + 1 : text.find("{", end)].strip()
    result = rest.removeprefix("->").split(" where ")[0].strip()
    pairs = [tuple(part.strip() for part in param.split(":", 1)) for param in params]
    return Signature(is_unsafe, receiver, [(name, plain(kind)) for name, kind in pairs], plain(result))


class CxxBound:
    """The answers for one run of cxx2rs."""

    def __init__(self, report, rust, lines):
        self.rust, self.lines = rust, lines
        self.items = collections.defaultdict(list)
        for item in json.loads(report)["items"]:
            self.items[item["line"]].append(item)
        body = re.split(r"\n *mod ffi ", rust)[0]
        self.fields, self.methods, inside = collections.defaultdict(dict), collections.defaultdict(dict), []
        for match in BLOCK.finditer(body):
            name = match.group(2)
            self.fields[name].update({k.removeprefix("r#"): plain(v) for k, v in FIELD.findall(match.group(3))})
            self.methods[name].update(self.functions_in(match.group(3)))
            inside.append(match.span())
        outside = "".join(body[a:b] for a, b in zip([0, *(e for _, e in inside)], [*(s for s, _ in inside), len(body)]))
        self.functions = self.functions_in(outside)
        self.traits = collections.defaultdict(set)
        for trait, argument, name in IMPL.findall(body):
            self.traits[plain(name)].add(plain(trait) + (f"<{plain(argument)}>" if argument else ""))
        for words, name in DERIVE.findall(body):
            self.traits[name].update(word.strip() for word in words.split(","))
        self.derefs = {name: plain(target) for name, target in DEREF.findall(body)}
        self.constants = {name: kind for kind, name in re.findall(r"^ *pub (const|unsafe fn|fn) (K\d+)\b", body, re.M)}
        self.skipped = collections.Counter()
        self.counted = set()

    @staticmethod
    def functions_in(text):
        found = {}
        for match in FUNCTION.finditer(text):
            found[match.group(3).removeprefix("r#")] = signature_at(text, match.end(), bool(match.group(2)))
        return found

    def item(self, node, kinds=None):
        """The report's item for a node, counted as skipped when it is not bound."""
        for item in self.items.get(self.lines.get(id(node)), []):
            if (kinds is None or item["kind"] in kinds) and item["kind"] != "enumerator":
                if item["status"] in ("bound", "degraded") and item["rust"]:
                    return item
                self.count(node, generic_reason(item["reason"]) if item["reason"] else "no reason")
                return None
        self.count(node, "not in the report")
        return None

    def count(self, node, reason):
        if id(node) not in self.counted:
            self.counted.add(id(node))
            self.skipped[reason] += 1

    def path(self, node):
        """The Rust path of a type or constant, from the root of the bindings."""
        item = self.item(node)
        return f"b::{item['rust']}" if item else None

    def name(self, node):
        item = self.item(node)
        return item["rust"].rsplit("::", 1)[-1].removeprefix("r#") if item else None

    def value_class(self, cls):
        item = self.item(cls)
        return item["class"] if item else None

    def is_sized(self, cls):
        return self.value_class(cls) in ("pod", "relocatable")

    def is_boxed(self, cls):
        """Whether a CxxBox of it exists."""
        return self.name(cls) is not None and "CxxDelete" in self.traits[self.name(cls)]

    def upcast(self, derived, base, word="Upcast"):
        return f"{word}<{self.name(base)}>" in self.traits[self.name(derived)]

    def callable(self, function):
        """(Rust path, signature) of a function, method or constructor, or None."""
        item = self.item(function)
        if item is None:
            return None
        parts = item["rust"].split("::")
        name = parts[-1].removeprefix("r#")
        owner = getattr(function, "owner", None)
        known = self.methods.get(parts[-2], {}) if owner is not None else self.functions
        if name not in known:
            if item["via"] == "trait" or "<" in item["rust"]:
                self.count(function, "a trait's function")
                return None
            raise Contradiction(f"{item['rust']} is bound, but there is no such function")
        return "b::" + item["rust"], known[name]
