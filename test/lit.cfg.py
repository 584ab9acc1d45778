"""How lit runs the tests: their suffixes, the tools they may use and the % words they may write.

What is configured for this build (paths, compilers) comes from lit.site.cfg.py; nothing is searched here.
"""

import os
import platform
import shutil
import sys

import lit.formats

sys.path.insert(0, os.path.join(config.cxx2rs_source_dir, "utils"))
from proof import program, result_cache  # noqa: E402: needs the path above

config.name = "cxx2rs"
# lit's own shell: the same everywhere, and the one that --update-tests understands.
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".test", ".h", ".hpp", ".c", ".cpp"]
config.excludes = ["unittests", "report-paths", "Inputs", "CMakeLists.txt", "project"]
config.test_source_root = os.path.join(config.cxx2rs_source_dir, "test")
config.test_exec_root = os.path.join(config.cxx2rs_binary_dir, "test")

bin_dir = os.path.join(config.cxx2rs_binary_dir, "bin")
utils = os.path.join(config.cxx2rs_source_dir, "utils")
cxx2rs = os.path.join(bin_dir, "cxx2rs")


def script(name, arguments=""):
    """The command line of one of our scripts."""
    return f'"{sys.executable}" "{os.path.join(utils, name)}" {arguments}'.strip()


# Earlier entries win; the names end at a word boundary so that %cxx2rs does not eat the start of a longer one.
config.substitutions += [
    (r"%golden\b", script("golden.py", f'--cxx2rs "{cxx2rs}"')),
    (r"%round-trip\b", script("round-trip.py", f'--cxx2rs "{cxx2rs}"')),
    (r"%check-layers\b", script("check-layers.py")),
    (r"%unit-tests\b", f'"{os.path.join(bin_dir, "cxx2rs-unit-tests")}"'),
    (r"%cxx2rs\b", f'"{cxx2rs}"'),
    (r"%clang\b", f'"{config.clang}"'),
    (r"%gxx\b", f'"{config.gxx}"'),
    (r"%rustc\b", f'"{config.rustc}"'),
    (r"%python\b", f'"{sys.executable}"'),
    (r"%source-dir\b", config.cxx2rs_source_dir),
    (r"%meson-path\b", os.environ.get("PATH", "")),
]

# FileCheck, not, split-file and count under their plain names.
path = [config.llvm_tools_dir, bin_dir, os.environ.get("PATH", "")]
config.environment["PATH"] = os.pathsep.join(path)
# Rust's and ccache's launchers look into the home directory; nothing else of the caller's environment gets in.
for variable in ("HOME", "CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN", "RUSTC"):
    if variable in os.environ:
        config.environment[variable] = os.environ[variable]
config.environment["PYTHONDONTWRITEBYTECODE"] = "1"
# A new compiler gets a new directory, so that no old verdict outlives the compiler that gave it.
identity = result_cache.tools_identity([config.clang, config.gxx, config.rustc])
config.environment["CXX2RS_TEST_CACHE"] = os.path.join(config.test_exec_root, "round-trip-cache", identity)

if shutil.which("meson"):
    config.available_features.add("meson")
config.available_features.add({"arm64": "aarch64"}.get(platform.machine(), platform.machine()))
config.available_features.add(platform.system().lower())
if program.supports_edition_2024():
    config.available_features.add("edition-2024")
if shutil.which("valgrind"):
    config.available_features.add("valgrind")
