"""Compiles many bindings at once, one crate with one module each, and says which binding each message is about.

It runs rustc or clippy; which bindings are worth compiling, and what follows from a message, is decided above.
"""

import json
import os
import pathlib
import re
import subprocess

MSRV = "1.82"
# Two bindings in one crate may declare one symbol with two types; that is no fault of either of them.
BETWEEN_MODULES = "clashing_extern_declarations"
TIMEOUT = 900


def crate_root(modules):
    """A library whose modules are private: bindings must not warn even where nothing of them is used."""
    return "".join(f'#[path = "{path}"]\nmod {name};\n' for name, path in modules.items())


def messages(command, directory, environment=None):
    """The compiler's diagnostics, parsed. A crash without any is reported as one without a place."""
    done = subprocess.run(
        command, cwd=directory, capture_output=True, text=True, errors="replace", timeout=TIMEOUT, check=False,
        env={**os.environ, **(environment or {})},
    )  # fmt: skip
    found = []
    for line in done.stderr.splitlines():
        if line.startswith("{"):
            found.append(json.loads(line))
    if done.returncode != 0 and not found:
        found.append({"level": "error", "code": None, "spans": [], "rendered": done.stderr or "no output"})
    return found


def module_of(span, modules):
    """The module whose file holds the span, looking through the macros it was expanded from."""
    while span:
        path = pathlib.Path(span["file_name"]).resolve()
        for name, known in modules.items():
            if pathlib.Path(known).resolve() == path:
                return name
        span = (span.get("expansion") or {}).get("span")
    return None


def attribute(found, modules):
    """{module: [messages]} of what matters; messages about no module come under None."""
    blamed = {}
    for message in found:
        if message["level"] not in ("error", "warning") and not message["level"].startswith("error"):
            continue
        if re.match(r"aborting due to|\d+ warnings? emitted", message.get("message", "")):
            continue
        owners = {module_of(span, modules) for span in message["spans"]} - {None}
        if (message.get("code") or {}).get("code") == BETWEEN_MODULES and len(owners) > 1:
            continue
        primary = [module_of(span, modules) for span in message["spans"] if span["is_primary"]]
        owner = next((name for name in primary if name), None) or next(iter(sorted(owners)), None)
        blamed.setdefault(owner, []).append(message["rendered"])
    return blamed


def compile_batch(compiler, modules, directory, environment=None):
    """{module: text} of the modules that do not compile cleanly. `modules` maps module names to files.

    An error in one module hides later phases of all others, so what is left is compiled again without it.
    """
    failed, left = {}, dict(modules)
    while left:
        root = pathlib.Path(directory) / "batch.rs"
        root.write_text(crate_root(left))
        command = [*compiler, "--crate-type=lib", "--crate-name=batch", "--emit=metadata", "--error-format=json",
                   "-o", "batch.rmeta", "batch.rs"]  # fmt: skip
        blamed = attribute(messages(command, directory, environment), left)
        nowhere = blamed.pop(None, [])
        if nowhere and not blamed:
            if len(left) == 1:
                return {**failed, next(iter(left)): "".join(nowhere)}
            for name, path in left.items():  # nobody to blame: ask one by one
                failed.update(compile_batch(compiler, {name: path}, directory, environment))
            return failed
        failed.update({name: "".join(texts) for name, texts in blamed.items()})
        has_error = any(re.match(r"error", text) for texts in blamed.values() for text in texts)
        left = {name: path for name, path in left.items() if name not in blamed} if has_error else {}
    return failed


def rustc(edition):
    """The command of a plain compile: default lints, warnings reported but not fatal, so that all are seen."""
    return [os.environ.get("RUSTC") or "rustc", "--edition", edition]


def rustc_version():
    """(major, minor) of the compiler."""
    command = [os.environ.get("RUSTC") or "rustc", "--version"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return tuple(int(part) for part in re.match(r"rustc (\d+)\.(\d+)", said).groups())


def clippy():
    """The command that finds what is newer than the promised compiler, or None where clippy is not installed."""
    command = ["clippy-driver", "--edition", "2021"]
    try:
        subprocess.run([*command, "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    # Only this lint: rustc itself has already been asked about the others.
    return [*command, "-Awarnings", "-Dclippy::incompatible_msrv"]


def clippy_environment(directory):
    """Writes the clippy.toml that names the promised compiler, and points clippy at it."""
    (pathlib.Path(directory) / "clippy.toml").write_text(f'msrv = "{MSRV}"\n')
    return {"CLIPPY_CONF_DIR": str(directory)}
