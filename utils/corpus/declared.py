"""The library's public API through libclang: what a report must mention, and which symbols only the library defines.

It is the list that the golden tests use, told which files are the library's own.
"""

import ctypes
import json
import pathlib
import re
import subprocess
import sys

if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from proof import public_api  # noqa: E402: needs the path above

CALLABLE_OR_VARIABLE = {8, 9, 21, 24, 25, 26}  # function, variable, method, constructor, destructor, conversion
DEPENDENT = re.compile("@(ST|SP|FT|PTV|VT)[>@]")


class Strings(ctypes.Structure):
    _fields_ = [("strings", ctypes.POINTER(public_api.Text)), ("count", ctypes.c_uint)]


class OwnLister(public_api.Lister):
    """A lister whose files are those that match an expression, and that notes symbols as it goes."""

    def __init__(self, lib, own):
        super().__init__(lib, ".")
        self.own, self.known, self.symbols = own, {}, set()

    def place(self, cursor):
        file, line = ctypes.c_void_p(), ctypes.c_uint()
        location = self.lib.clang_getCursorLocation(cursor)
        self.lib.clang_getExpansionLocation(location, ctypes.byref(file), ctypes.byref(line), None, None)
        if not file:
            return None
        if file.value not in self.known:
            path = pathlib.Path(public_api.text(self.lib, self.lib.clang_getFileName(file)))
            matches = self.own.fullmatch(str(path)) or self.own.fullmatch(str(path.resolve()))
            self.known[file.value] = path if matches else None
        path = self.known[file.value]
        return f"{path.name}:{line.value}" if path else None

    def visit(self, cursor):
        if cursor.kind in CALLABLE_OR_VARIABLE:
            # Whoever declares it: inline functions call other libraries, too.
            # What depends on a template's parameters has no symbol, and libclang crashes when asked for one.
            if not DEPENDENT.search(public_api.text(self.lib, self.lib.clang_getCursorUSR(cursor))):
                self.note_symbols(cursor)
        super().visit(cursor)

    def record(self, cursor, name, unnamed):
        """A mere mention of what another library defines does not make it this one's."""
        definition = self.lib.clang_getCursorDefinition(cursor)
        if self.lib.clang_Cursor_isNull(definition) or self.place(definition):
            super().record(cursor, name, unnamed)

    def note_symbols(self, cursor):
        """A function's or variable's symbol; constructors and destructors have several."""
        lib = self.lib
        self.symbols.add(public_api.text(lib, lib.clang_Cursor_getMangling(cursor)))
        several = lib.clang_Cursor_getCXXManglings(cursor)
        if several:
            strings = several.contents
            texts = (lib.clang_getCString(strings.strings[n]) or b"" for n in range(strings.count))
            self.symbols.update(text.decode() for text in texts)
            lib.clang_disposeStringSet(several)


def libclang():
    lib = public_api.libclang()
    if lib:
        lib.clang_Cursor_getMangling.restype = public_api.Text
        lib.clang_Cursor_getCXXManglings.restype = ctypes.POINTER(Strings)
    return lib


def public(unit, flags, own):
    """({usr: description}, symbols) of a file that includes the headers; None when libclang cannot say.

    In a process of its own: libclang crashes on some C++, which must not end the run, and it takes memory.
    """
    words = json.dumps([str(unit), flags, own])
    done = subprocess.run([sys.executable, __file__, words], capture_output=True, text=True, cwd=unit.parent)
    if done.returncode != 0 or done.stdout == "null\n":
        return None
    found, symbols = json.loads(done.stdout)
    return found, set(symbols)


def list_public(unit, flags, own):
    lib = libclang()
    if lib is None:
        return None
    arguments = [*flags, "-w"]
    encoded = (ctypes.c_char_p * len(arguments))(*[word.encode() for word in arguments])
    index = ctypes.c_void_p(lib.clang_createIndex(0, 0))
    parsed = lib.clang_parseTranslationUnit(
        index, str(unit).encode(), encoded, len(arguments), None, 0, public_api.SKIP_BODIES_AND_RECORD_MACROS
    )
    if not parsed:
        return None
    parsed = ctypes.c_void_p(parsed)
    own = re.compile("|".join(own))
    lister = OwnLister(lib, own)
    lister.walk(lib.clang_getTranslationUnitCursor(parsed))
    lib.clang_disposeTranslationUnit(parsed)
    lib.clang_disposeIndex(index)
    return without_others(lister.found, unit, flags, own), sorted(lister.symbols)


def without_others(found, unit, flags, own):
    """libclang lists every definition of a macro. What the headers undefine again, or another library defines after
    them, is not part of the API; nor are members of templates, listed where they are defined outside of their class."""
    last = last_definitions(unit, flags)
    gone = lambda usr: not own.fullmatch(last.get(usr[6:], "")) if usr.startswith("macro:") else DEPENDENT.search(usr)
    return {usr: said for usr, said in found.items() if not gone(usr)}


def last_definitions(unit, flags):
    """{macro: the file that has its last word on it}, undefined ones left out."""
    command = ["clang-22", "-E", "-dD", "-w", *flags, str(unit)]
    said = subprocess.run(command, capture_output=True, text=True, errors="replace").stdout
    file, last = "", {}
    for marker, what, name in re.findall(r'^# \d+ "([^"]*)"|^#(define|undef) (\w+)', said, re.M):
        if marker:
            file = str(pathlib.Path(marker).resolve())
        elif what == "define":
            last[name] = file
        else:
            last.pop(name, None)
    return last


if __name__ == "__main__":
    print(json.dumps(list_public(*json.loads(sys.argv[1]))))
