"""The one function that cuts. Verdicts stand beside a text; here they take effect."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from dedup.model import Span, Verdict
from dedup.text.segment import Segments, is_wrapped, segment


class Applied(NamedTuple):
    """``text`` to keep, and the two halves of the text as received: together they rebuild it exactly."""

    text: str
    kept: tuple[Span, ...]
    cut: tuple[Span, ...]


def apply(text: str, verdicts: Iterable[Verdict], *, normalise: bool = True) -> Applied:
    """Cut what ``verdicts`` strip out of ``text`` as received, then put the rest in output form if asked.

    A cut takes one of the line ends beside it along, so no hole stays behind. Linear in ``len(text)``.

    >>> from dedup.model import Verdict
    >>> strip = Verdict(Span(6, 16), "ART102", "strip", 1.0, {"why": "placeholder"}, 1)
    >>> apply("Rain.\\nLoading...\\nSun.", [strip])
    Applied(text='Rain.\\nSun.', kept=(Span(start=0, end=5), Span(start=16, end=21)), cut=(Span(start=5, end=16),))
    """
    segments = segment(text)
    index = dict(zip(zip(segments.starts, segments.ends, strict=True), range(len(segments.starts)), strict=True))
    gone = {index[v.span] for v in verdicts if v.action == "strip" and v.span in index}
    cut = cut_spans(text, segments, gone)
    kept = _complement(cut, len(text))
    return Applied(joined(text, segments, gone) if normalise else _pieces(text, kept), kept, cut)


def without(text: str, segments: Segments, gone: Collection[int]) -> str:
    """``text`` as received without the paragraphs ``gone``."""
    return _pieces(text, _complement(cut_spans(text, segments, gone), len(text)))


def _pieces(text: str, spans: Iterable[Span]) -> str:
    return "".join(text[start:end] for start, end in spans)


def joined(text: str, segments: Segments, gone: Collection[int]) -> str:
    """The paragraphs left of ``text`` in output form, blank lines kept where there was one."""
    lines, blanks = segments.lines, segments.blank_after
    if not gone and all(blanks[:-1]):
        body = "\n\n".join(lines)
    else:
        body = _join_mixed(lines, blanks, gone)
    return body + "\n" if body and text.endswith("\n") else body


def is_output_form(text: str, segments: Segments) -> bool:
    """Whether ``joined`` would give ``text`` itself, told by counting. May be false in vain."""
    starts, ends, _, blanks, plain, _ = segments
    if not plain or not starts:
        return False
    size = sum(ends) - sum(starts) + len(starts) - 1 + sum(blanks)
    return size + text.endswith("\n") == len(text)


def _join_mixed(lines: list[str], blanks: list[bool], gone: Collection[int]) -> str:
    blocks: list[list[str]] = [[]]
    cut_in_block = False
    blank = False
    for i, line in enumerate(lines):
        if i not in gone:
            if blank and blocks[-1]:
                _settle(blocks, cut_in_block)
                cut_in_block = False
            blocks[-1].append(line)
            blank = blanks[i]
        else:
            cut_in_block = True
            blank = blank or blanks[i]
    _settle(blocks, cut_in_block)
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _settle(blocks: list[list[str]], cut: bool) -> None:
    # Lines that a cut made neighbours must not read as one hard-wrapped paragraph the next time.
    if cut and is_wrapped(blocks[-1]):
        blocks[-1:] = [[line] for line in blocks[-1]]
    blocks.append([])


def cut_spans(text: str, segments: Segments, gone: Collection[int]) -> tuple[Span, ...]:
    """What to cut of ``text`` so that the paragraphs ``gone`` leave no hole: merged, in order."""
    if not gone:
        return ()
    starts, ends, blanks = segments.starts, segments.ends, segments.blank_after
    n = len(starts)
    spans: list[Span] = []
    i = 0
    while i < n:
        if i not in gone:
            i += 1
            continue
        first = i
        while i < n and i in gone:
            i += 1
        last = i - 1
        if i == n:
            start = ends[first - 1] if first else 0
            end = len(text) if not text.endswith("\n") or not first else len(text) - 1
        elif first == 0:
            start, end = 0, starts[i]
        elif blanks[first - 1] and not blanks[last]:
            start, end = starts[first], starts[i]  # keep the blank line before
        else:
            start, end = ends[first - 1], ends[last]
            if not blanks[last] and any(blanks[first:last]):
                start, end = starts[first], starts[i]
        spans.append(Span(start, end))
    return tuple(spans)


def _complement(cut: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    kept: list[Span] = []
    position = 0
    for start, end in cut:
        if start > position:
            kept.append(Span(position, start))
        position = end
    if position < length:
        kept.append(Span(position, length))
    return tuple(kept)
