"""What clean would remove from a document, as a unified diff."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from dedup.text.segment import segment

if TYPE_CHECKING:
    from dedup.pipeline.tasks import Kept

_CONTEXT = 2


def diff_of(file: str, record: Kept, gone: Collection[int]) -> bytes:
    """The paragraphs ``gone`` as removals, with two lines of context; line numbers count within the text field.

    Only removals are shown: output form (white space, entities) would touch every other line. Linear in the text.
    """
    scanned = record.scanned
    text, segments = scanned.article, scanned.segments
    if scanned.outside:
        inside = [i for i in range(scanned.size) if i not in scanned.outside]
        gone, segments = [n for n, i in enumerate(inside) if i in gone], segment(text)
    lines = text.split("\n")
    removed: set[int] = set()
    line = position = 0
    for i in sorted(gone):
        start, end = segments.starts[i], segments.ends[i]
        line += text.count("\n", position, start)
        last = line + text.count("\n", start, end)
        removed.update(range(line, last + 1))
        line, position = last, end
    name = _printable(f"{file}#{record.number}")
    out = [f"--- a/{name}", f"+++ b/{name}"]
    taken = 0
    for first, last in _hunks(sorted(removed), len(lines)):
        cut = sum(i in removed for i in range(first, last))
        new = first - taken
        length = last - first
        # The line before, where a side of the hunk is empty (diff -u).
        new_start = new if length == cut else new + 1
        out.append(f"@@ -{first + 1},{length} +{new_start},{length - cut} @@")
        out.extend(("-" if i in removed else " ") + _printable(lines[i]) for i in range(first, last))
        taken += cut
    return ("\n".join(out) + "\n").encode("utf-8", "replace")


def _hunks(removed: list[int], total: int) -> list[tuple[int, int]]:
    hunks: list[tuple[int, int]] = []
    for line in removed:
        first, last = max(0, line - _CONTEXT), min(total, line + _CONTEXT + 1)
        if hunks and first <= hunks[-1][1]:
            hunks[-1] = (hunks[-1][0], last)
        else:
            hunks.append((first, last))
    return hunks


def _printable(line: str) -> str:
    """Without the escape sequences and line ends that scraped text may hold, which a diff on a terminal would obey."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        c if c == "\t" or not ("\x00" <= c < " " or "\x7f" <= c < "\xa0" or c in "\u2028\u2029\u202e") else "�"
        for c in line
    )
