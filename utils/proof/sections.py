"""Reads and rewrites test files in split-file form: directive lines at the top, then `//--- name` sections.

It knows what a test file says; it does not run the generator and does not judge what comes out.
"""

import dataclasses
import pathlib
import re
import shlex

EXPECTED = ("bindings.rs", "bindings.cc", "bindings.c", "report.txt")
INPUTS = ("input.hpp", "input.h")
SEPARATOR = re.compile(r"^//--- (\S+)\s*$")
# Flags that mean the same to the generator's clang and to both compilers of the glue; the others (-x, --target,
# -fapinotes, ...) tell only the generator how to read the header.
COMPILER_FLAG = re.compile(r"-(std=|[IDU]|f(no-)?(exceptions|rtti|signed-char|unsigned-char|short-enums)|m|pthread)")
COMPILER_FLAG_WITH_VALUE = ("-include", "-isystem", "-idirafter", "-iquote", "-I", "-D", "-U")


@dataclasses.dataclass
class TestFile:
    """One test file: what stands above the first separator, and the sections in their order."""

    path: pathlib.Path
    preamble: str
    sections: dict

    @property
    def header(self):
        """The name of the section that is bound."""
        names = [name for name in INPUTS if name in self.sections]
        if len(names) != 1:
            raise ValueError(f"{self.path}: needs exactly one section of {', '.join(INPUTS)}")
        return names[0]

    def words(self, directive):
        """The words of every `// DIRECTIVE: words` line of the preamble, as a shell would split them."""
        lines = re.findall(rf"^// {directive}:(.*)$", self.preamble, re.M)
        return [word for line in lines for word in shlex.split(line)]

    def has(self, directive):
        """True when a line `// DIRECTIVE` stands in the preamble, with or without words after a colon."""
        return re.search(rf"^// {directive}\b", self.preamble, re.M) is not None

    def runs(self, substitution):
        """True when a RUN line uses the lit substitution, as in runs("%golden")."""
        return re.search(rf"^// RUN:.*{re.escape(substitution)}(?![\w-])", self.preamble, re.M) is not None

    def generator_arguments(self):
        """Options for the generator before `--`, and clang's after it."""
        words = self.words("ARGS")
        if "--" not in words:
            return words, []
        at = words.index("--")
        return words[:at], [word for word in words[at + 1 :] if word != "--"]

    def compiler_flags(self):
        """What the glue is compiled with: the clang arguments that other compilers share, and CXXFLAGS lines."""
        flags, clang = [], iter(self.generator_arguments()[1])
        for word in clang:
            if word in COMPILER_FLAG_WITH_VALUE:
                flags += [word, next(clang, "")]
            elif COMPILER_FLAG.match(word):
                flags.append(word)
        return flags + self.words("CXXFLAGS")

    def is_c(self):
        """True when the header is C: said by its suffix, unless a flag says otherwise."""
        options, clang = self.generator_arguments()
        said = " ".join(options + clang)
        if re.search(r"--language[= ]c\+\+|-x ?c\+\+|-std=(c|gnu)\+\+", said):
            return False
        return self.header == "input.h" or bool(re.search(r"--language[= ]c(\s|$)|-x ?c(-header)?(\s|$)", said))

    def foreign_target(self):
        """True when the test asks for another target: its output cannot be compiled for this machine."""
        return any("target" in word for word in self.words("ARGS"))

    def write_inputs(self, directory):
        """Writes every section that is not an expected output below `directory`."""
        for name, text in self.sections.items():
            if name in EXPECTED:
                continue
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogateescape"))

    def text(self):
        """The whole file again; parse(text()) is the same test."""
        parts = [self.preamble]
        for name, text in self.sections.items():
            parts.append(f"//--- {name}\n{text}")
            if text and not text.endswith("\n"):
                parts.append("\n")
        return "".join(parts)


def parse(path):
    """Reads a test file. Sections that appear twice are an error: split-file would refuse them too."""
    path = pathlib.Path(path)
    preamble, sections, current = [], {}, None
    # surrogateescape: tests about invalid UTF-8 must survive an update byte for byte.
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    for line in re.findall(r"[^\n]*\n|[^\n]+$", text):  # splitlines() would also break at form feeds and U+2028
        match = SEPARATOR.match(line)
        if match:
            current = match.group(1)
            if current in sections:
                raise ValueError(f"{path}: section {current} appears twice")
            sections[current] = []
        elif current is None:
            preamble.append(line)
        else:
            sections[current].append(line)
    return TestFile(path, "".join(preamble), {name: "".join(lines) for name, lines in sections.items()})


def save(test):
    """Writes the test file back, only when it changed. Returns whether it did."""
    data = test.text().encode("utf-8", "surrogateescape")
    if test.path.read_bytes() == data:
        return False
    test.path.write_bytes(data)
    return True


def find(root, *substitutions):
    """Every test file below `root` (or `root` itself) whose RUN lines use one of the substitutions, sorted."""
    root = pathlib.Path(root)
    paths = [root] if root.is_file() else sorted(root.rglob("*"))
    found = []
    for path in paths:
        if path.suffix not in (".test", ".h", ".hpp", ".c", ".cpp") or not path.is_file():
            continue
        if "Inputs" in path.relative_to(root).parts:  # material of other tests, as for lit
            continue
        head = path.read_bytes()
        if not any(substitution.encode() in head for substitution in substitutions):
            continue
        test = parse(path)
        if any(test.runs(substitution) for substitution in substitutions):
            found.append(test)
    return found
