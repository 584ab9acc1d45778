#!/usr/bin/env python3
"""Holds the include wall between the floors, the length of source files and the banned file names.

The compiler cannot: Debian puts clang/ and llvm/ in one include directory. It prints file:line for each violation and
does not look into what a file does with what it includes.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

# Floor: the floors below it that it may include; its own is always allowed.
FLOORS = {
    "Support": (),
    "IR": ("Support",),
    "Frontend": ("IR", "Support"),
    "Classify": ("IR", "Support"),
    "Import": ("Frontend", "Classify", "IR", "Support"),
    "Plan": ("IR", "Support"),
    "Emit": ("Plan", "IR", "Support"),
    "Driver": ("Emit", "Plan", "Import", "Classify", "Frontend", "IR", "Support"),
    "tools": ("Driver", "Support"),
}
CLANG_FLOORS = ("Frontend", "Classify", "Import")
# Floors without clang use only LLVM's containers and its support library.
LLVM_EVERYWHERE = ("ADT", "Support", "Config")
LLVM_EXTRA = {"Driver": ("TargetParser",), "tools": ("Option",)}
BACKENDS = ("Rust", "Glue", "Report")

MAX_LINES = 400
SOURCES = (".cpp", ".cc", ".c", ".h", ".hpp", ".rs", ".py", ".cmake", ".sh")
CODE = (".cpp", ".cc", ".c", ".h", ".hpp", ".inc")
BANNED = re.compile(r"utils|helper|manager|common|misc", re.I)
SKIPPED = {".git", "build", "target", "__pycache__", "node_modules"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def project_files(root):
    """Relative paths of the files git would take, or of all files where there is no repository."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if (root / ".git").exists():
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            names = done.stdout.decode("utf-8", "surrogateescape").split("\0")
            return sorted(pathlib.Path(name) for name in names if name and (root / name).is_file())
    found = []
    for directory, subdirectories, names in os.walk(root):
        subdirectories[:] = sorted(set(subdirectories) - SKIPPED)
        found += [(pathlib.Path(directory) / name).relative_to(root) for name in names]
    return sorted(found)


def location(path):
    """(floor, backend, is_public) of a project path; floor is None outside the walls."""
    parts = path.parts
    if parts[:2] == ("include", "cxx2rs") and len(parts) > 3 and parts[2] in FLOORS:
        return parts[2], None, True
    if parts[0] == "lib" and len(parts) > 2 and parts[1] in FLOORS:
        backend = parts[2] if parts[1] == "Emit" and len(parts) > 3 and parts[2] in BACKENDS else None
        return parts[1], backend, False
    if parts[:2] == ("tools", "cxx2rs"):
        return "tools", None, False
    return None, None, False


def resolve(root, includer, spelled):
    """The project file that an include names, or None when it is not one of ours."""
    candidates = [includer.parent / spelled, pathlib.Path("include") / spelled, pathlib.Path("lib") / spelled]
    for candidate in candidates:
        path = pathlib.Path(os.path.normpath(candidate))
        if path.parts[0] != ".." and (root / path).is_file():
            return path
    # A header that is generated or not there yet still tells its floor.
    return pathlib.Path("include") / spelled if spelled.startswith("cxx2rs/") else None


def foreign_include(floor, spelled):
    """What is wrong with an include of clang or LLVM, or None."""
    library, _, rest = spelled.partition("/")
    if library in ("clang", "clang-c", "clang-tidy"):
        return None if floor in CLANG_FLOORS else f"{floor} must not include clang headers ({spelled})"
    if library in ("llvm", "llvm-c") and floor not in CLANG_FLOORS:
        allowed = LLVM_EVERYWHERE + LLVM_EXTRA.get(floor, ())
        if rest.split("/")[0] not in allowed:
            return f"{floor} may include only llvm/{{{','.join(allowed)}}} ({spelled})"
    return None


def own_include(root, path, spelled):
    """What is wrong with an include of one of our own headers, or None."""
    floor, backend, _ = location(path)
    target = resolve(root, path, spelled)
    if target is None:
        return None
    target_floor, target_backend, is_public = location(target)
    if target_floor is None:
        return None
    if target_floor != floor:
        if target_floor not in FLOORS[floor]:
            return f"{floor} must not include {target_floor} ({spelled})"
        if not is_public:
            return f"{spelled} is private to {target_floor}: only include/cxx2rs/{target_floor} is for other floors"
    if backend and target_backend and backend != target_backend:
        return f"backend Emit/{backend} must not include backend Emit/{target_backend} ({spelled})"
    return None


def check_includes(root, path, lines):
    """file:line: text for every include that breaks the wall."""
    floor = location(path)[0]
    if floor is None or path.suffix not in CODE or "Prelude" in path.parts:  # Prelude holds output, not our code
        return
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if match:
            problem = foreign_include(floor, match[2]) or own_include(root, path, match[2])
            if problem:
                yield f"{path}:{number}: {problem}"


def is_source(path, lines):
    """Tables, tests and goldens may be long; everything with code in it may not."""
    if path.parts[0] == "test" or "tests" in path.parts or path.suffix in (".def", ".td"):
        return False
    is_script = not path.suffix and bool(lines) and lines[0].startswith("#!")
    return path.suffix in SOURCES or path.name == "CMakeLists.txt" or is_script


def check_file(root, path):
    """Every violation of one file."""
    if BANNED.search(path.name):
        yield f"{path}:1: banned file name: say what the file decides"
    if path.suffix not in SOURCES + CODE and path.suffix and path.name != "CMakeLists.txt":
        return
    lines = (root / path).read_bytes().decode("utf-8", "replace").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    if len(lines) > MAX_LINES and is_source(path, lines):
        yield f"{path}:{MAX_LINES + 1}: {len(lines)} lines, at most {MAX_LINES}: split it by item kind"
    yield from check_includes(root, path, lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?", default=pathlib.Path(__file__).resolve().parents[1], type=pathlib.Path)
    root = parser.parse_args().root.resolve()
    files = project_files(root)
    problems = [problem for path in files for problem in check_file(root, path)]
    for problem in problems:
        print(problem)
    print(f"{len(files)} files, {len(problems)} violations")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
