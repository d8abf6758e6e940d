"""Which files the given paths mean: files, folders, globs, standard input; listed as they are found."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH100, PTH112, PTH116, PTH118, PTH119, PTH207
from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dedup.errors import UsageError

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file to read, or why there is none to read at ``path`` (``problem``).

    ``target`` is its relative place in an output folder; ``named`` tells that the user named it itself.
    """

    path: str
    target: str
    size: int = 0
    named: bool = True
    problem: str = ""


def expand(paths: Sequence[str]) -> list[str]:
    """Paths with globs expanded, sorted. Raises UsageError where one is not there or matches nothing."""
    out: list[str] = []
    for path in paths:
        if path == STDIN or os.path.lexists(path):
            out.append(path)
        elif glob.has_magic(path):
            found = sorted(glob.iglob(path, recursive=True))
            if not found:
                raise UsageError("matches no file", file=path, remedy="quote the pattern as it is, or name a folder")
            out += found
        else:
            raise UsageError("no such file or folder", file=path, remedy="check the path")
    if not out:
        raise UsageError("no input", remedy="name files, folders, globs, or - for standard input")
    return out


def walk(roots: Sequence[str]) -> Iterator[Listed]:
    """Files under ``roots``, in order, each folder sorted by name. Targets of different roots never collide."""
    taken: set[str] = set()
    alone = len(roots) == 1
    for root in roots:
        if root == STDIN:
            yield Listed(STDIN, _free("stdin", taken))
        elif os.path.isdir(root):
            base = "" if alone else _free(os.path.basename(os.path.abspath(root)), taken)
            yield from _walk_folder(root, base, ())
        else:
            yield _look(root, _free(os.path.basename(root), taken), named=True)


def _free(name: str, taken: set[str]) -> str:
    """``name``, or ``name`` with a number before its first suffix where another root has it."""
    stem, dot, suffix = name.partition(".") if not name.startswith(".") else (name, "", "")
    count = 1
    candidate = name
    while candidate in taken:
        count += 1
        candidate = f"{stem}-{count}{dot}{suffix}"
    taken.add(candidate)
    return candidate


def _walk_folder(folder: str, target: str, above: tuple[tuple[int, int], ...]) -> Iterator[Listed]:
    try:
        info = os.stat(folder)
        if (info.st_dev, info.st_ino) in above:
            yield Listed(folder, target, named=False, problem="a symbolic link that leads back to a folder above it")
            return
        with os.scandir(folder) as entries:
            # Names only: a folder may hold a million.
            names: list[str] = []
            folders: set[str] = set()
            for entry in entries:
                if not entry.name.startswith("."):
                    names.append(entry.name)
                    if entry.is_dir():
                        folders.add(entry.name)
            names.sort()
    except OSError as error:
        yield Listed(folder, target, named=False, problem=f"cannot be listed: {error.strerror or error}")
        return
    above = (*above, (info.st_dev, info.st_ino))
    for name in names:
        path, below = os.path.join(folder, name), os.path.join(target, name)
        if name in folders:
            yield from _walk_folder(path, below, above)
        else:
            yield _look(path, below, named=False)


def _look(path: str, target: str, named: bool) -> Listed:
    try:
        info = os.stat(path)
    except OSError as error:
        return Listed(path, target, named=named, problem=f"cannot be read: {error.strerror or error}")
    kind = info.st_mode
    # A pipe that the user names (process substitution) is input; one that lies in a folder would block for ever.
    if stat.S_ISREG(kind) or (named and stat.S_ISFIFO(kind)):
        return Listed(path, target, info.st_size if stat.S_ISREG(kind) else -1, named)
    return Listed(path, target, named=named, problem="not a regular file (a pipe, socket or device)")
