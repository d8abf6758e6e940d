"""Which of the line breaks inside a block part paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_SENTENCE_END = tuple(".!?:…。！？؟।") + tuple(end + close for end in ".!?…。！？" for close in "\"'”’»)“」』")
_BULLETS = tuple("•·●▪■–—-*►▶»→")
_SHORT = 80


def break_lines(lines: Sequence[str], *, one: bool = False) -> Iterator[tuple[int, int]]:
    """Ranges ``[first, last)`` of ``lines`` that are one paragraph each; empty lines are double breaks.

    A single ``<br>`` parts paragraphs where a sentence ends before it, or a bullet follows, or where all lines
    around are short and none runs on; it joins the lines of a sentence. ``one`` joins all (cells of a row).

    >>> list(break_lines(["One.", "Two.", "", "three is", "broken"]))
    [(0, 1), (1, 2), (3, 5)]
    """
    count = len(lines)
    start = 0
    while start < count:
        if not lines[start] and not one:
            start += 1
            continue
        end = start + 1
        while end < count and (one or lines[end]):
            end += 1
        yield from [(start, end)] if one or end == start + 1 else _part(lines, start, end)
        start = end


def _part(lines: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Paragraphs of a stretch without a double break."""
    runs_on = any(lines[i][0].islower() for i in range(start + 1, end))
    short = not runs_on and all(len(lines[i]) <= _SHORT for i in range(start, end))
    first = start
    for i in range(start + 1, end):
        before, after = lines[i - 1], lines[i]
        if after[0].islower():
            continue
        if before.endswith(_SENTENCE_END) or after.startswith(_BULLETS) or short:
            yield first, i
            first = i
    yield first, end
