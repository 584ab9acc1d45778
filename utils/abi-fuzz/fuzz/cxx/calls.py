"""The tests of calls: constructors, methods on the object itself and on derived ones, free functions."""

from .classes_rs import is_public
from .cxx_side import CxxSide, value
from .signature import Argument, NotUnderstood, Wrong, argument, see_result
from .tree import ancestors, is_abstract, is_concrete, qualified, root_of, spell, virtuals

VARIANTS = 2  # derived classes that a method is tried on


class Calls:
    """`side` writes; a call that the bindings do not have, or in a form that is not known, is counted."""

    def __init__(self, side):
        self.side, self.bound = side, side.bound
        self.numbers = {id(function): number for number, function in enumerate(CxxSide.functions(side.case))}

    def all(self):
        for cls in self.side.classes:
            if self.bound.path(cls) is None:
                continue
            for ctor in cls.ctors:
                if is_concrete(cls):
                    self.attempt(ctor, self.ctor)
            for method in cls.methods:
                self.attempt(method, self.method)
        for function in self.side.case.functions:
            self.attempt(function, self.free)

    def attempt(self, function, write):
        """Counts; a signature that contradicts C++ is a finding."""
        found = self.bound.callable(function)
        is_called = False
        if found:
            try:
                is_called = write(function, *found)
            except NotUnderstood as reason:
                self.bound.count(function, f"signature: {reason}")
            except Wrong as wrong:
                self.side.finding(function.name, f"{function.name}: {wrong}")
        self.side.tried(is_called)

    # ----- the parts of a call -----

    def arguments(self, function, signature):
        """One Argument a parameter; what Rust leaves out has C++'s default."""
        given = []
        for index, param in enumerate(function.params):
            if index >= len(signature.params):
                if param.default is None:
                    raise NotUnderstood("fewer parameters than in C++")
                given.append(Argument(f"s.see(&{param.default}i32);", None))
                continue
            one = argument(self.side, param, signature.params[index][1], index)
            if "= None;" in one.before or (".give()" in one.expression and "kept::" in one.before):
                raise NotUnderstood("an object that cannot be owned")
            given.append(one)
        return given

    @staticmethod
    def body(before, given, call, see, extra=""):
        """Statements: arguments made and summed, the call, the result, what the arguments have become."""
        out = ["let mut s = Stream::open(ARGS);", before, *(one.before for one in given), "s.close();"]
        out.append(f"{{ let mut r = {call}; let mut s = Stream::open(RESULT); {see} s.close(); }}" if see else f"{call};")
        out.append("let mut s = Stream::open(BACK);")
        out += [one.back for one in given]
        out.append("s.close();")
        out += [one.after for one in given]
        return [*out, extra]

    @staticmethod
    def listed(given):
        return ", ".join(one.expression for one in given if one.expression is not None)

    # ----- constructors -----

    def ctor(self, ctor, path, signature):
        cls = ctor.owner
        name = qualified(cls)
        given = self.arguments(ctor, signature)
        call = f"{path}({self.listed(given)})"
        see = "s.object(&*r);" if "CxxBox" in signature.result else "s.object(&r);"
        if ctor.kind == "user":
            native = f"auto *c = make<{name}>(); refill(*c, 8); fz t = fz_open(FZ_RESULT); object(*c, &t); fz_close(&t); delete c;"
            before = f"fz_native({self.side.natives.add(native)}, std::ptr::null_mut());"
            self.side.test(ctor.name, [before, *self.body("", given, call, see)])
            return True
        draws = [f"{spell(param.type)} a{i}; {value('put', param.type, f'a{i}')}" for i, param in enumerate(ctor.params)]
        names = ", ".join(f"a{i}" for i in range(len(ctor.params)))
        native = "fz args = fz_open(FZ_ARGS), *s = &args; " + " ".join(draws) + " fz_close(s);"
        native += f" auto *c = new {name}({names}); fz t = fz_open(FZ_RESULT); object(*c, &t); fz_close(&t); delete c;"
        native += " fz back = fz_open(FZ_BACK); fz_close(&back);"
        before = f"fz_native({self.side.natives.add(native)}, std::ptr::null_mut());"
        self.side.test(ctor.name, [before, *self.body("", given, call, see)])
        return True

    # ----- functions -----

    def free(self, function, path, signature):
        given = self.arguments(function, signature)
        see = see_result(self.bound, function.result, signature.result)
        self.side.test(self.test_name(function), self.body("", given, f"{path}({self.listed(given)})", see))
        return True

    def test_name(self, function, suffix=""):
        return f"{function.name}_n{self.numbers[id(function)]}{suffix}"

    def method(self, method, path, signature):
        cls = method.owner
        if method.static:
            return self.free(method, path, signature)
        self.check_receiver(method, signature)
        name = path.rsplit("::", 1)[-1]
        is_called = False
        if not is_abstract(cls) and self.side.make(cls, 1):
            is_called = self.on(method, name, signature, cls, self.side.make(cls, 1), "")
        derived = [other for other in self.side.classes if cls in ancestors(other) and not is_abstract(other)]
        derived = [other for other in derived if is_public(other, cls)]
        for other in derived[:VARIANTS]:
            owner = self.side.kept(cls, other, 1)
            is_called |= self.on(method, name, signature, other, owner, f"_on_{other.name}")
            if self.inherits(other, method, name, signature) and self.side.make(other, 1):
                self.on(method, name, signature, other, self.side.make(other, 1), f"_in_{other.name}")
        return is_called

    def check_receiver(self, method, signature):
        wanted = "&self" if method.const else "&mut self"
        if signature.receiver != wanted:
            if signature.receiver in ("&self", "&mut self"):
                raise Wrong(f"`{signature.receiver}` for a {'const' if method.const else 'non-const'} method")
            raise NotUnderstood(f"receiver {signature.receiver}")

    def inherits(self, derived, method, name, signature):
        """Whether `object.name()` is the method: through Deref, or repeated on the derived class."""
        at, cls = self.bound.name(derived), method.owner
        target = self.bound.name(cls)
        own = {other.name for near in [derived, *ancestors(derived)] if near is not cls for other in near.methods}
        while at and at != target:
            if name in self.bound.methods[at]:
                same = self.bound.methods[at][name]
                return method.name not in own and same.params == signature.params
            at = self.bound.derefs.get(at)
        return at == target

    def on(self, method, name, signature, full, owner, suffix):
        """A call on an object of class `full`: which body runs, and on which part of the object, C++ says."""
        if method.kind == "getter":
            return self.getter(method, name, signature, full, owner, suffix)
        runs = virtuals(full)[root_of(method)] if method.virtual else method
        if runs.kind != "plain":
            return False
        part, given = runs.owner, self.arguments(method, signature)
        index = self.side.index[id(part)]
        before = f"let mut o = {owner}; let part = {self.part(method, full, part, owner, suffix)};"
        before += f" s.add({self.numbers[id(runs)]}); s.add(fz_whole({index}, part) as u128); s.add(part as usize as u128);"
        see = see_result(self.bound, method.result, signature.result)
        call = f"(&mut *o.at()).{name}({self.listed(given)})"
        body = self.body(before, given, call, see)
        if method.const:
            body.insert(2, f"let self_before = fz_whole({index}, part);")
            body.append(f"UNREAD += (self_before != fz_whole({index}, part)) as u32;")
        else:
            filled = self.side.natives.add(f"auto *d = keep<{qualified(full)}>(1); {qualified(part)} &p = *d; refill(p, 60); " + AFTER)
            body.append(f"fz_native({filled}, std::ptr::null_mut());")
            body.append(f"let mut s = Stream::open(CALL_RESULT); s.add(fz_whole({index}, part) as u128); s.close();")
        self.side.test(self.test_name(method, suffix), body)
        return True

    def part(self, method, full, part, owner, suffix):
        """Where the part that the body runs on lies, found by C++ from what Rust holds."""
        seen = full if suffix.startswith("_in_") or not suffix else method.owner
        text = f"return static_cast<{qualified(part)} *>({self.down(seen, full)});"
        return f"fz_native({self.side.natives.add(text)}, o.at() as *mut u8)"

    @staticmethod
    def down(seen, full):
        """From the class that Rust sees to the whole object, which was kept by that address."""
        if seen is full:
            return f"static_cast<{qualified(full)} *>(a)"
        return f"static_cast<{qualified(full)} *>(fz_kept_whole(a))"

    def getter(self, method, name, signature, full, owner, suffix):
        """The body is in the header, so C++ calls it too."""
        cls = method.owner
        native = f"fz t = fz_open(FZ_RESULT), *s = &t; auto &&r = {self.source(full, cls, suffix)}->{method.name}(); "
        native += value("see", method.result.type, "r") + " fz_close(s);"
        see = see_result(self.bound, method.result, signature.result).split(" s.address")[0]
        body = [f"let mut o = {owner};", f"fz_native({self.side.natives.add(native)}, o.at() as *mut u8);"]
        body.append(f"{{ let r = (&*o.at()).{name}(); let mut s = Stream::open(RESULT); {see} s.close(); }}")
        self.side.test(self.test_name(method, suffix), body)
        return True

    @staticmethod
    def source(full, cls, suffix):
        seen = cls if suffix.startswith("_on_") else full
        return f"static_cast<{qualified(cls)} *>(static_cast<{qualified(seen)} *>(a))"


AFTER = "fz t = fz_open(FZ_CALL_RESULT); fz_add(&t, whole(p)); fz_close(&t); end<std::decay_t<decltype(*d)>>(d);"
