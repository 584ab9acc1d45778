"""Remembers verdicts by a hash of everything they depend on, so that unchanged tests cost nothing.

Only successes are stored: a failure is always tried again. Deleting the directory is always safe.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess


def digest(*parts):
    """One hash over texts, bytes and lists of them; lengths are hashed too, so that parts cannot run together."""
    state = hashlib.sha256()
    for part in parts:
        if isinstance(part, (list, tuple)):
            part = digest(*part)
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogateescape")
        state.update(str(len(data)).encode() + b":" + data)
    return state.hexdigest()


def file_digest(path):
    """The hash of a file's bytes, or of its absence."""
    path = pathlib.Path(path)
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "absent"


def tools_identity(tools):
    """A hash of what the compilers call themselves: new compilers make every verdict stale."""
    said = []
    for tool in tools:
        if not shutil.which(tool):
            said.append(f"{tool}: none")
            continue
        done = subprocess.run([tool, "--version"], capture_output=True, text=True, check=False)
        said.append(done.stdout)
    return digest(*said)[:16]


class ResultCache:
    """Texts by key, one file each; without a directory it remembers nothing."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory) if directory else None
        if self.directory:
            self.directory.mkdir(parents=True, exist_ok=True)

    def get(self, key):
        """What put() stored under the key, or None."""
        if not self.directory:
            return None
        try:
            return (self.directory / key).read_text(encoding="utf-8", errors="surrogateescape")
        except FileNotFoundError:
            return None

    def put(self, key, text=""):
        """Stores a text. Written aside and renamed: two lit workers may store at once."""
        if not self.directory:
            return
        aside = self.directory / f"{key}.{os.getpid()}"
        aside.write_text(text, encoding="utf-8", errors="surrogateescape")
        aside.rename(self.directory / key)
