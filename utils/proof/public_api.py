"""Lists the public API of a header through libclang: an opinion that does not come from the generator.

It names declarations (by USR) that a report must mention; it does not say what should become of them.
"""

import ctypes
import functools
import glob
import pathlib
import re

SKIP_BODIES_AND_RECORD_MACROS = 0x40 | 0x01
NAMESPACE, LINKAGE, FRIEND, UNEXPOSED, MACRO = 22, 23, 603, 1, 501
RECORDS = {2: "record", 3: "record", 4: "record"}
LISTED = {
    5: "enum", 6: "field", 7: "enumerator", 8: "function", 9: "variable", 20: "typedef", 21: "method", 24: "ctor",
    26: "conversion", 30: "function-template", 31: "class-template", 36: "typedef", 601: "alias-template",
}  # fmt: skip
PUBLIC = (0, 1)  # no access at all (namespace scope), or public
NOT_AVAILABLE = 2  # deleted


class Cursor(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_int), ("xdata", ctypes.c_int), ("data", ctypes.c_void_p * 3)]


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("flags", ctypes.c_uint)]


class Location(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p * 2), ("offset", ctypes.c_uint)]


class Range(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p * 2), ("begin", ctypes.c_uint), ("end", ctypes.c_uint)]


VISITOR = ctypes.CFUNCTYPE(ctypes.c_int, Cursor, Cursor, ctypes.c_void_p)


@functools.cache
def libclang():
    """LLVM 22's libclang with the result types that are not int, or None where it is not installed."""
    found = sorted(glob.glob("/usr/lib/llvm-22/lib/libclang-22*.so*") + glob.glob("/usr/lib/*/libclang-22.so*"))
    if not found:
        return None
    lib = ctypes.CDLL(found[0])
    lib.clang_createIndex.restype = lib.clang_parseTranslationUnit.restype = ctypes.c_void_p
    lib.clang_getTranslationUnitCursor.restype = Cursor
    lib.clang_getCursorDefinition.restype = lib.clang_getCanonicalCursor.restype = Cursor
    lib.clang_getSpecializedCursorTemplate.restype = Cursor
    lib.clang_getCursorUSR.restype = lib.clang_getCursorSpelling.restype = lib.clang_getFileName.restype = Text
    lib.clang_getCString.restype = ctypes.c_char_p
    lib.clang_getCursorLocation.restype = Location
    lib.clang_getCursorExtent.restype = Range
    return lib


def text(lib, value):
    """The Python string of a libclang string, which is freed."""
    result = (lib.clang_getCString(value) or b"").decode("utf-8", "replace")
    lib.clang_disposeString(value)
    return result


class Lister:
    """Walks one translation unit; `found` maps each USR to "kind name file:line"."""

    def __init__(self, lib, directory, is_chosen=lambda _path: True):
        self.lib = lib
        self.directory = str(pathlib.Path(directory).resolve())
        self.is_chosen = is_chosen
        self.found = {}

    def place(self, cursor):
        """file:line within the test's directory, or None for everybody else's files."""
        file, line = ctypes.c_void_p(), ctypes.c_uint()
        location = self.lib.clang_getCursorLocation(cursor)
        self.lib.clang_getExpansionLocation(location, ctypes.byref(file), ctypes.byref(line), None, None)
        if not file:
            return None
        path = pathlib.Path(text(self.lib, self.lib.clang_getFileName(file)))
        path = (self.directory / path).resolve()
        if not path.is_relative_to(self.directory) or not self.is_chosen(str(path)):
            return None
        return f"{path.relative_to(self.directory)}:{line.value}"

    def add(self, cursor, kind, name, usr=None):
        place = self.place(cursor)
        usr = usr or text(self.lib, self.lib.clang_getCursorUSR(cursor))
        if place and usr:
            self.found.setdefault(usr, f"{kind} {name} at {place}")

    def hidden(self, cursor):
        lib = self.lib
        return (
            lib.clang_isInvalidDeclaration(cursor)
            or lib.clang_getCXXAccessSpecifier(cursor) not in PUBLIC
            or lib.clang_getCursorAvailability(cursor) == NOT_AVAILABLE
        )

    def walk(self, parent):
        def visit(cursor, _parent, _data):
            self.visit(cursor)
            return 1  # continue, without recursion: visit() decides where to descend

        self.lib.clang_visitChildren(parent, VISITOR(visit), None)

    def visit(self, cursor):
        kind, lib = cursor.kind, self.lib
        name = text(lib, lib.clang_getCursorSpelling(cursor))
        unnamed = not name or "(unnamed" in name or "(anonymous" in name
        if kind == MACRO:
            self.macro(cursor, name)
        elif kind == NAMESPACE:
            if not unnamed:
                self.walk(cursor)
        elif kind in (LINKAGE, UNEXPOSED):
            self.walk(cursor)
        elif kind == FRIEND:
            self.friend(cursor)
        elif kind in RECORDS:
            self.record(cursor, name, unnamed)
        elif kind == 5 and self.is_using_enum(cursor):
            return
        elif kind in LISTED and not self.hidden(cursor) and not name.startswith("<deduction guide"):
            if not unnamed:
                self.add(cursor, LISTED[kind], name)
            if kind == 5:
                self.walk(cursor)

    def is_using_enum(self, cursor):
        """`using enum E;` looks like an enum, but its definition is another declaration."""
        lib = self.lib
        definition = lib.clang_getCursorDefinition(cursor)
        if lib.clang_Cursor_isNull(definition):
            return False
        return text(lib, lib.clang_getCursorUSR(definition)) != text(lib, lib.clang_getCursorUSR(cursor))

    def record(self, cursor, name, unnamed):
        """A record and its members. Specialisations are left out: libclang cannot tell explicit from implicit ones."""
        lib = self.lib
        if self.hidden(cursor) or lib.clang_getSpecializedCursorTemplate(cursor).kind in LISTED:
            return
        definition = lib.clang_getCursorDefinition(cursor)
        if not unnamed:
            self.add(cursor, "record", name)
        if lib.clang_equalCursors(definition, cursor):
            self.walk(cursor)

    def friend(self, cursor):
        """A function defined in a friend declaration belongs to the API; one only declared there does not."""

        def visit(child, _parent, _data):
            if child.kind == 8 and self.lib.clang_isCursorDefinition(child) and not self.hidden(child):
                self.add(child, "function", text(self.lib, self.lib.clang_getCursorSpelling(child)))
            return 1

        self.lib.clang_visitChildren(cursor, VISITOR(visit), None)

    def macro(self, cursor, name):
        """Object-like macros with a body; include guards have none."""
        lib = self.lib
        if lib.clang_Cursor_isMacroFunctionLike(cursor) or lib.clang_Cursor_isMacroBuiltin(cursor):
            return
        extent = lib.clang_getCursorExtent(cursor)
        if extent.end - extent.begin > len(name.encode()):
            self.add(cursor, "macro", name, f"macro:{name}")


def chosen_files(test):
    """Whether the test's options leave a file to the library: --allowlist-file and --blocklist-file."""
    options = test.generator_arguments()[0]

    def patterns(flag):
        return [re.compile(after) for word, after in zip(options, options[1:]) if word == flag]

    allowed, blocked = patterns("--allowlist-file"), patterns("--blocklist-file")

    def is_chosen(path):
        is_allowed = not allowed or any(pattern.fullmatch(path) for pattern in allowed)
        return is_allowed and not any(pattern.fullmatch(path) for pattern in blocked)

    return is_chosen


def public_api(test, directory):
    """{usr: description} for a test whose inputs are in `directory`; None when libclang cannot say."""
    lib = libclang()
    if lib is None:
        return None
    language = "c" if test.is_c() else "c++"
    arguments = ["-x", language, "-w", f"-working-directory={directory}", *test.generator_arguments()[1]]
    encoded = (ctypes.c_char_p * len(arguments))(*[word.encode() for word in arguments])
    index = ctypes.c_void_p(lib.clang_createIndex(0, 0))
    header = str(pathlib.Path(directory) / test.header).encode()
    unit = lib.clang_parseTranslationUnit(
        index, header, encoded, len(arguments), None, 0, SKIP_BODIES_AND_RECORD_MACROS
    )
    if not unit:
        return None
    unit = ctypes.c_void_p(unit)
    lister = Lister(lib, directory, chosen_files(test))
    lister.walk(lib.clang_getTranslationUnitCursor(unit))
    # Only macros that survive to the end of the header can be bound, but libclang lists each definition.
    undefined = set(re.findall(r"^\s*#\s*undef\s+(\w+)", "\n".join(test.sections.values()), re.M))
    lib.clang_disposeTranslationUnit(unit)
    lib.clang_disposeIndex(index)
    return {usr: said for usr, said in lister.found.items() if usr.removeprefix("macro:") not in undefined}
