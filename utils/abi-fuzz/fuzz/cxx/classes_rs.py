"""The tests of classes: layout, members read and written, moves, copies, casts, and that nothing is made or ended twice."""

from .tree import ancestors, is_concrete, is_copyable, qualified


class ClassTests:
    """`side` writes; each test is one function of the program."""

    def __init__(self, side):
        self.side, self.bound, self.shape = side, side.bound, side.shape

    def all(self):
        for cls in self.side.classes:
            path = self.bound.path(cls)
            if path is None:
                self.side.tried(False)
                continue
            self.side.tried(True)
            self.rules(cls)
            if self.side.make(cls, 1) is None:
                continue
            if self.bound.is_sized(cls):
                self.layout(cls, path)
            self.read(cls)
            self.write(cls)
            self.fields(cls)
            if self.bound.is_sized(cls):
                self.moves(cls)
            self.copies(cls, path)
            self.default(cls, path)
            for base in ancestors(cls):
                self.cast(cls, base)

    def rules(self, cls):
        """What must not be, whatever the values are."""
        traits = self.bound.traits[self.bound.name(cls)]
        copies = sorted({"Clone", "Copy", "ToOwned"} & traits)
        if copies and not is_copyable(cls) and not cls.is_union:
            self.side.finding(cls.name, f"{', '.join(copies)} for a class that C++ does not copy")
        if "CxxDelete" in traits and cls.dtor == "protected":
            self.side.finding(cls.name, "CxxBox of a class whose destructor is protected")

    def fields(self, cls):
        """Every public member counts as planned, twice: read and written."""
        readable = {id(member.field) for member in self.shape.readable(cls)}
        writable = {id(member.field) for member in self.shape.writable(cls)}
        for field in cls.fields:
            if field.access == "public":
                self.side.tried(id(field) in readable)
                self.side.tried(id(field) in writable)

    def layout(self, cls, path):
        name = qualified(cls)
        items = [("size", f"sizeof({name})", f"size_of::<{path}>()"), ("alignment", f"alignof({name})", f"align_of::<{path}>()")]
        for member in self.shape.readable(cls):
            if member.shape == "field":
                place = f"__builtin_offsetof({name}, {member.field.name})"
                items.append((f"offset of {member.rust}", place, f"std::mem::offset_of!({path}, {member.rust})"))
        first = len(self.side.natives.numbers)
        for _, text, _ in items:
            self.side.natives.number(text)
        listed = ", ".join(f'("{label} in {name}", {rust})' for label, _, rust in items)
        self.side.test(f"layout_of_{cls.name}", [f"layout({first}, &[{listed}]);"], True)

    def read(self, cls):
        if not self.shape.readable(cls) and not self.shape.bases[id(cls)]:
            return
        name = qualified(cls)
        native = self.side.natives.add(f"fz t = fz_open(FZ_ARGS); see(*({name} *)a, &t); fz_close(&t);")
        body = [f"let mut o = {self.side.make(cls, 1)};", f"fz_native({native}, o.at() as *mut u8);"]
        body += ["let mut s = Stream::open(ARGS);", "(*o.at()).get(&mut s);", "s.close();"]
        self.side.test(f"read_of_{cls.name}", body)

    def write(self, cls):
        """Written through the bindings and by C++, both must be the same in every part."""
        if not self.shape.writable(cls):
            return
        maker = self.side.maker(cls)
        text = f"auto *d = keep<{qualified(maker)}>(1); {qualified(cls)} &c = *d; fz t = fz_open(FZ_ARGS); put(c, &t); "
        native = self.side.natives.add(text + "fz_add(&t, whole(c)); fz_close(&t); end<std::decay_t<decltype(*d)>>(d);")
        body = [f"let mut o = {self.side.make(cls, 1)};", f"fz_native({native}, std::ptr::null_mut());"]
        body += ["let mut s = Stream::open(ARGS);", "(*o.at()).put(&mut s);", "s.add(whole(&*o.at()));", "s.close();"]
        body += ["let mut s = Stream::open(BACK);", "(*o.at()).get(&mut s);", "s.close();"]
        again = self.side.natives.add(f"fz t = fz_open(FZ_BACK); see(*({qualified(cls)} *)a, &t); fz_close(&t);")
        self.side.test(f"write_of_{cls.name}", [*body, f"fz_native({again}, o.at() as *mut u8);"])

    def moves(self, cls):
        """Into a box, a vector that grows, and through a swap."""
        body = [f"let mut o = {self.side.make(cls, 1)}; let one = whole(&*o.at());"]
        body += [f"let mut p = {self.side.make(cls, 2)}; let two = whole(&*p.at());"]
        body += ["let mut all = vec![o.give()]; all.push(p.give()); all.reserve(64); all.swap(0, 1);"]
        body += ["UNREAD += (whole(&all[0]) != two || whole(&all[1]) != one) as u32;"]
        body += ["let last = Box::new(all.pop().unwrap()); UNREAD += (whole(&*last) != one) as u32;"]
        self.side.test(f"moves_of_{cls.name}", body)
        self.side.tried(True)

    def copies(self, cls, path):
        """A copy is equal; what is done to it is not done to the original."""
        if not (is_copyable(cls) and is_concrete(cls)):
            return
        traits = self.bound.traits[self.bound.name(cls)]
        how = "Clone::clone" if "Clone" in traits else "ToOwned::to_owned" if "ToOwned" in traits else None
        self.side.tried(how)
        if how is None:
            return
        owned = "&mut copy" if how == "Clone::clone" else "&mut *copy"
        body = [f"let mut o = {self.side.make(cls, 1)}; let first = whole(&*o.at());"]
        body += [f"let mut copy = {how}(&*o.at());", f"let c: *mut {path} = {owned};"]
        body += ["UNREAD += (whole(&*c) != first) as u32;", f"fz_fill({self.side.index[id(cls)]}, c as *mut u8, 9);"]
        body += ["UNREAD += (whole(&*o.at()) != first) as u32;"]
        if "Copy" in traits:
            body += ["let again = *o.at(); UNREAD += (whole(&again) != first) as u32;"]
        self.side.test(f"copies_of_{cls.name}", body)

    def default(self, cls, path):
        """`new()`, where C++ has a constructor without parameters."""
        if not is_concrete(cls) or cls.is_union:
            return
        methods = self.bound.methods[self.bound.name(cls)]
        new = next((name for name in ("new", "new_") if name in methods and not methods[name].params), None)
        self.side.tried(new)
        if new is None:
            return
        native = f"auto *c = new {qualified(cls)}(); fz t = fz_open(FZ_RESULT); object(*c, &t); fz_close(&t); delete c;"
        if "CxxBox" not in methods[new].result and not self.bound.is_sized(cls):
            return
        boxed = "CxxBox" in methods[new].result
        body = [f"fz_native({self.side.natives.add(native)}, std::ptr::null_mut());", f"let mut o = {path}::{new}();"]
        body += ["let mut s = Stream::open(RESULT);", f"s.object({'&*o' if boxed else '&o'});", "s.close();"]
        self.side.test(f"default_of_{cls.name}", body)

    # ----- bases -----

    def cast(self, cls, base):
        """Addresses of bases, by reference and in a box; a base that may be written whole leaves the rest alone."""
        if not is_public(cls, base) or self.bound.path(base) is None:
            return
        is_bound = self.bound.upcast(cls, base)
        if any(direct.type is base for direct in cls.bases):
            self.side.tried(is_bound)
        if not is_bound:
            return
        derived, name, path = qualified(cls), qualified(base), self.bound.path(base)
        native = self.side.natives.add(f"return static_cast<{name} *>(static_cast<{derived} *>(a));")
        label = f"cast_of_{cls.name}_to_{base.name}"
        body = [f"let mut o = {self.side.make(cls, 1)};"]
        body.append(f"let cast = fz_native({native}, o.at() as *mut u8);")
        body.append(f"let up: &{path} = b::rt::upcast_ref(&*o.at()); UNREAD += (up as *const _ as *const u8 != cast) as u32;")
        if self.bound.upcast(cls, base, "UpcastMut"):
            body.append(f"let up: &mut {path} = b::rt::upcast_mut(&mut *o.at());")
            body.append("UNREAD += (up as *mut _ as *mut u8 != cast) as u32;")
        if self.bound.derefs.get(self.bound.name(cls)) == self.bound.name(base):
            body.append(f"let up: &{path} = &**o.at(); UNREAD += (up as *const _ as *const u8 != cast) as u32;")
        self.side.test(label, body)
        self.down(cls, base, native)
        if self.bound.upcast(cls, base, "UpcastBox") and self.bound.is_boxed(cls) and is_concrete(cls):
            self.box(cls, base, native)
        if self.bound.upcast(cls, base, "UpcastMut") and self.bound.is_sized(base) and self.bound.is_sized(cls):
            self.swap(cls, base)

    def down(self, cls, base, native):
        """`dynamic_cast`: to where the object began; nothing for an object of the base class itself."""
        if f"DowncastFrom<{self.bound.name(base)}>" not in self.bound.traits[self.bound.name(cls)]:
            return
        derived, path = self.bound.path(cls), self.bound.path(base)
        body = [f"let mut o = {self.side.make(cls, 1)}; let at = o.at() as *const {derived};"]
        body.append(f"let up = fz_native({native}, o.at() as *mut u8) as *const {path};")
        body.append(f"UNREAD += (<{derived} as b::rt::DowncastFrom<{path}>>::downcast(&*up) as *const {derived} != at) as u32;")
        if is_concrete(base) and self.side.make(base, 1):
            body.append(f"let mut p = {self.side.make(base, 2)};")
            body.append(f"UNREAD += !<{derived} as b::rt::DowncastFrom<{path}>>::downcast(&*p.at()).is_null() as u32;")
        self.side.test(f"down_of_{cls.name}_from_{base.name}", body)

    def box(self, cls, base, native):
        body = [f"let mut o = {self.side.make(cls, 1, True)};", f"let cast = fz_native({native}, o.at() as *mut u8);"]
        body.append(f"let up: b::rt::CxxBox<{self.bound.path(base)}> = o.give().upcast();")
        body.append("UNREAD += (up.as_ptr() as *const u8 != cast) as u32;")
        self.side.test(f"box_of_{cls.name}_to_{base.name}", body)

    def swap(self, cls, base):
        """Two objects exchange their bases: what C++ does member by member must come out."""
        name, path = qualified(cls), self.bound.path(base)
        text = f"{qualified(base)} &b = *static_cast<{name} *>(a); refill(b, 31);"
        native = self.side.natives.add(text)
        body = [f"let mut o = {self.side.make(cls, 1)}; let mut p = {self.side.make(cls, 1)};"]
        body.append(f"fz_native({native}, p.at() as *mut u8); let changed = whole(&*p.at());")
        body.append(f"let mut q = {self.side.make(base, 31)};")
        body.append(f"std::mem::swap(b::rt::upcast_mut::<{path}, _>(&mut *o.at()), &mut *q.at());")
        body.append("UNREAD += (whole(&*o.at()) != changed) as u32;")
        self.side.test(f"swap_of_{cls.name}_to_{base.name}", body)


def is_public(cls, base):
    """Whether everybody may convert to the base."""
    for direct in cls.bases:
        if direct.access == "public" and (direct.type is base or is_public(direct.type, base)):
            return True
    return False

