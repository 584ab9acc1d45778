"""Random classes: bases, members, special members, methods."""

from ..tree import Array
from ..scalars import BIT_FIELD_BASES, BOOL
from .tree import Address, Base, Class, Ctor, Enum, Field, Function, Param, Std
from .tree import ancestors, has_virtual_dtor, is_abstract, is_concrete, is_copyable, is_movable, is_plain, method_key
from .tree import parts, virtual_bases, virtuals

FLAVOURS = {
    "aggregate": 22,
    "mixed": 20,
    "self": 10,
    "slot": 13,
    "poly": 17,
    "pinned": 3,
    "union": 4,
    "empty": 4,
    "diamond": 3,
}
# Never outside: a class that a base is privately derived from could not be named in what is derived further.
SPACES = ("n1", "n1", "n2", "n2::inner", "n3")
ALIGNMENTS = (2, 4, 8, 16, 16, 32, 64)


class ClassMaker:
    """Makes the classes of one header; `owner` has the random numbers, the names and the other types."""

    def __init__(self, owner):
        self.owner, self.rng = owner, owner.rng
        self.chance, self.pick, self.name = owner.chance, owner.pick, owner.name

    def make(self, flavour=None, outer=None):
        """One class and what is declared in it, added to the case."""
        flavour = flavour or self.pick(FLAVOURS)
        space = outer.space if outer else self.rng.choice(SPACES)
        cls = Class(self.name("C"), space, outer=outer)
        if flavour == "diamond":
            return self.diamond(cls)
        cls.keyword = {"aggregate": "struct", "union": "union"}.get(flavour) or self.rng.choice(("class", "struct"))
        if outer is None and flavour in ("mixed", "self", "poly") and self.chance(0.12):
            self.make(self.pick({"aggregate": 3, "slot": 1, "self": 1}), cls)
        if outer is None and flavour != "union" and self.chance(0.06):
            self.owner.enum(cls)
        self.fill(cls, flavour)
        self.owner.case.types.append(cls)
        return cls

    def fill(self, cls, flavour):
        if flavour == "union":
            cls.fields = [self.union_field() for _ in range(self.rng.randint(1, 4))]
            return
        if flavour == "slot":
            cls.mark, cls.trivial_abi = "slot", self.chance(0.15)
        elif flavour == "self":
            cls.mark = "self"
        self.bases(cls, flavour)
        if flavour != "empty":
            self.fields(cls, flavour)
        self.special_members(cls, flavour)
        if flavour == "poly" and self.chance(0.1):
            cls.final = True
        if self.chance(0.1):
            cls.align = self.rng.choice(ALIGNMENTS)
        if self.needs_own_new(cls) or (flavour != "aggregate" and self.chance(0.06)):
            cls.own_new = True
        self.overriders(cls)
        self.methods(cls, flavour)
        if flavour not in ("aggregate", "empty"):
            self.ctors(cls)

    @staticmethod
    def needs_own_new(cls):
        """Two bases that do not agree on how to delete, or one whose way is hidden, want a way of the class's own."""
        ways = [base for base in cls.bases if any(other.own_new for other in [base.type, *ancestors(base.type)])]
        return len(ways) > 1 or any(base.access != "public" for base in ways)

    # ----- bases -----

    def bases(self, cls, flavour):
        count = self.pick({0: 60, 1: 26, 2: 10, 3: 4})
        for _ in range(count):
            known = self.owner.known(lambda other: can_derive(cls, other, flavour, self.is_within))
            if known:
                base = self.rng.choice(known[-12:])
                virtual = flavour not in ("aggregate", "slot", "empty") and self.chance(0.2)
                # Whoever derives further has to end a shared base by itself.
                hidden = not virtual and flavour != "aggregate" and not virtual_bases(base)
                access = self.pick({"public": 88, "private": 7, "protected": 5}) if hidden else "public"
                cls.bases.append(Base(base, virtual, access))

    @staticmethod
    def is_within(other):
        return other.outer is not None

    def diamond(self, cls):
        """Two classes that share a virtual base, and one derived from both."""
        top = [one for one in self.owner.known() if not (one.final or one.is_union or one.outer or one.bases)]
        if not top:
            return self.make("poly")
        top = self.rng.choice(top[-12:])
        sides = []
        for _ in range(2):
            side = Class(self.name("C"), top.space, bases=[Base(top, True)])
            self.fields(side, "mixed")
            self.special_members(side, "mixed")
            self.overriders(side)
            self.methods(side, "mixed")
            self.owner.case.types.append(side)
            sides.append(Base(side))
        cls.bases = sides
        self.fields(cls, "mixed")
        self.special_members(cls, "mixed")
        self.overriders(cls, always=True)
        self.methods(cls, "mixed")
        self.owner.case.types.append(cls)
        return cls

    # ----- members -----

    def union_field(self):
        """Nothing with padding or forbidden values: both sides read any member of any bytes."""
        kind = self.owner.scalar()
        while kind is BOOL:
            kind = self.owner.scalar()
        return Field(self.name("f"), Array(kind, self.rng.randint(1, 4)) if self.chance(0.3) else kind)

    def fields(self, cls, flavour):
        count = self.rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 7))
        run = 0
        for _ in range(count):
            if run or self.chance(0.12):
                run = run - 1 if run else self.rng.randint(0, 3)
                cls.fields.append(self.bit_field())
            else:
                cls.fields.append(self.field(cls, flavour))
        if flavour != "aggregate":
            for field in cls.fields:
                field.access = self.pick({"public": 62, "private": 28, "protected": 10})

    def bit_field(self):
        enums = [node for node in self.owner.case.types if isinstance(node, Enum)]
        pick = self.rng.random()
        if pick < 0.15:
            return Field(self.name("f"), BOOL, 1)
        kind = self.rng.choice(enums) if pick < 0.3 and enums else self.rng.choice(BIT_FIELD_BASES)
        bits = kind.base.bits if isinstance(kind, Enum) else kind.bits
        return Field(self.name("f"), kind, self.rng.choice((1, self.rng.randint(1, bits), self.rng.randint(1, min(7, bits)))))

    def field(self, cls, flavour):
        kind = self.pick({"scalar": 50, "enum": 7, "class": 24, "array": 8, "std": 8, "address": 3})
        if flavour == "slot" and kind == "array":
            kind = "scalar"
        node = self.owner.scalar()
        no_unique = False
        if kind == "enum":
            node = self.owner.known_enum()
        elif kind == "array":
            node = Array(node, self.rng.randint(1, 5))
        elif kind == "address":
            node = Address()
        elif kind == "std":
            node = Std(self.pick({"string": 6, "unique_ptr": 3, "shared_ptr": 1, "vector": 2}))
        elif kind == "class":
            needed = is_plain if flavour == "aggregate" and self.chance(0.6) else is_concrete
            known = self.owner.known(lambda other: is_concrete(other) and needed(other) and other.outer in (None, cls))
            node = self.rng.choice(known[-14:]) if known else node
            no_unique = bool(known) and not node.is_union and self.chance(0.25)
        align = self.rng.choice((2, 8, 16, 32)) if not no_unique and self.chance(0.04) else 0
        mutable = kind == "scalar" and self.chance(0.04)
        return Field(self.name("f"), node, align=at_least(node, align), no_unique=no_unique, mutable=mutable)

    def special_members(self, cls, flavour):
        if flavour in ("aggregate", "empty"):
            return
        can_copy, can_move = (all(map(test, parts(cls))) for test in (is_copyable, is_movable))
        cls.default = self.pick({"user": 5, "inline": 3, "default": 2, "protected": 0.4})
        if flavour == "self":
            cls.default = "user"
            cls.copy = "user" if can_copy and self.chance(0.75) else "deleted"
            cls.move = self.pick({"user": 4 if can_move else 0, "implicit": 2, "deleted": 1})
            cls.dtor = "user"
        elif flavour == "slot":
            cls.default, cls.dtor = "user", "user"
            cls.copy = "user" if can_copy and self.chance(0.6) else "deleted"
            cls.move = ("user" if cls.trivial_abi else "inline") if can_move else "deleted"
        elif flavour == "pinned":
            cls.copy = cls.move = "deleted"
            cls.dtor = self.pick({"implicit": 1, "user": 1})
        else:
            cls.copy = self.pick({"implicit": 7, "default": 1, "user": 2 if can_copy else 0, "deleted": 1.2})
            if cls.copy != "implicit":
                cls.move = self.pick({"implicit": 2, "user": 2 if can_move else 0, "deleted": 0.5})
            cls.dtor = self.pick({"implicit": 6, "user": 3, "protected": 0.3})
        if flavour == "poly" and self.chance(0.75):
            cls.dtor = "virtual"
        if cls.default == "protected" and flavour in ("self", "slot"):
            cls.default = "user"

    # ----- functions -----

    def overriders(self, cls, always=False):
        """Overrides of what the bases have: most that are pure, some of the rest, all on which bases disagree."""
        for function in virtuals(cls).values():
            rate = 1.0 if always else 0.9 if function.kind == "pure" else 0.45
            if self.chance(rate):
                cls.methods.append(
                    Function(
                        function.name,
                        cls.space,
                        cls,
                        function.result,
                        function.params,
                        const=function.const,
                        virtual=True,
                        noexcept=function.noexcept,
                        overrides=function,
                    )
                )

    def methods(self, cls, flavour):
        count = {"aggregate": (0, 0, 0, 1, 2), "empty": (0, 1, 1), "union": (0,)}.get(flavour, (0, 1, 2, 3, 4, 5))
        own = []
        for _ in range(self.rng.choice(count)):
            pick = self.rng.random()
            if pick < 0.18 and cls.fields:
                self.getter(cls)
            elif pick < 0.38 and own and not own[-1].virtual:
                self.overload(cls, own)
            else:
                own.append(self.method(cls, flavour))
                cls.methods.append(own[-1])

    def method(self, cls, flavour):
        method = Function(self.name("m"), cls.space, cls, self.method_result(cls), self.owner.params())
        method.virtual = flavour == "poly" and self.chance(0.6)
        if method.virtual and not cls.final and self.chance(0.12) and cls.dtor in ("virtual", "implicit"):
            method.kind = "pure"
        method.static = not method.virtual and self.chance(0.1)
        method.const = not method.static and self.chance(0.5)
        method.noexcept = self.chance(0.3)
        return method

    def method_result(self, cls):
        """Now and then the object itself, or one of its bases."""
        if self.chance(0.12):
            near = [cls, *(base.type for base in cls.bases if base.access == "public")]
            return Param(self.rng.choice(near), self.pick({"cref": 2, "ref": 2, "ptr": 1, "cptr": 1}))
        return self.owner.result()

    def overload(self, cls, own):
        """Another function of the last one's name: const or not, or with other parameters."""
        model = own[-1]
        if not model.static and self.chance(0.5):
            twin = Function(model.name, cls.space, cls, self.method_result(cls), model.params, const=not model.const)
            if any(same_name(other, twin) and other.const == twin.const for other in own):
                return
        else:
            twin = Function(model.name, cls.space, cls, self.method_result(cls), self.owner.params(3), const=self.chance(0.5))
            if any(same_name(other, twin) for other in own):
                return
        if any(param.default is not None for other in (model, twin) for param in other.params):
            return
        own.append(twin)
        cls.methods.append(twin)

    def getter(self, cls):
        """A method whose body in the header is `return field;`."""
        fields = [field for field in cls.fields if field.width is None and not isinstance(field.type, (Array, Std, Class))]
        fields = [field for field in fields if not isinstance(field.type, Address)]
        if fields:
            field = self.rng.choice(fields)
            result = Param(field.type, self.pick({"value": 3, "cref": 1}))
            method = Function(self.name("m"), cls.space, cls, result, [], "getter", True, field=field)
            method.noexcept = self.chance(0.8)
            cls.methods.append(method)

    def ctors(self, cls):
        taken = set()
        for _ in range(self.pick({0: 3, 1: 4, 2: 2, 3: 1})):
            ctor = self.inline_ctor(cls) if not cls.mark and self.chance(0.4) else None
            ctor = ctor or Ctor(self.name("ctor"), cls, self.owner.params(4), "user", self.chance(0.5))
            key = method_key(ctor)
            defaulted = any(param.default is not None for param in ctor.params)
            if ctor.params and key not in taken and not defaulted and not mentions(ctor, cls):
                taken.add(key)
                cls.ctors.append(ctor)

    def inline_ctor(self, cls):
        simple = [field for field in cls.fields if not isinstance(field.type, (Array, Std, Class, Address))]
        simple = [field for field in simple if field.width is None]
        if not simple:
            return None
        fields = [field for field in simple if self.chance(0.7)] or simple[:1]
        fields = fields[:5]
        return Ctor(self.name("ctor"), cls, [Param(field.type) for field in fields], "inline", self.chance(0.5), fields)


def mentions(ctor, cls):
    """Such a constructor could be taken for a copy."""
    near = {id(cls), *map(id, ancestors(cls))}
    return len(ctor.params) == 1 and id(ctor.params[0].type) in near


def same_name(one, other):
    return one.name == other.name and method_key(one) == method_key(other)


def at_least(node, align):
    """`alignas` must not ask for less than the type has."""
    if not align:
        return 0
    bits = getattr(node, "bits", None)
    return max(align, bits // 8) if bits else 0


def subobjects(cls):
    """Direct and indirect bases that are not shared, once for each time that they occur; and the shared ones."""
    own, shared = [], list(virtual_bases(cls))
    for base in cls.bases:
        if not base.virtual:
            own += [base.type, *subobjects(base.type)[0]]
    for other in shared:
        own += subobjects(other)[0]
    return own, shared


def can_derive(cls, other, flavour, is_within):
    """Whether `other` can be one more base: once in all, with nothing in the way."""
    if other is cls or other.final or other.is_union or is_within(other):
        return False
    if flavour == "aggregate" and not (is_plain(other) and not other.methods):
        return False
    if flavour in ("aggregate", "slot") and (virtual_bases(other) or is_abstract(other)):
        return False
    if flavour == "slot" and not is_movable(other):
        return False
    if flavour == "empty" and (other.fields or has_virtual_dtor(other) or other.bases or other.mark or virtuals(other)):
        return False
    trial = Class("", "", bases=[*cls.bases, Base(other)])
    own, shared = subobjects(trial)
    return len(own) == len(set(map(id, own))) and not set(map(id, own)) & set(map(id, shared))

