"""A document between its two passes: its paragraphs, and the verdicts that need no other document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.model import Document, Span, Verdict
from dedup.pipeline.apply import is_output_form, joined, without
from dedup.text.segment import Segments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.rules import Look


class Scanned:
    """A document, its paragraphs, and the verdicts that need no other document.

    ``size`` counts paragraphs. ``rows`` are those that enter the index, in order: all that no ART or CAP
    rule strips. ``gone`` are those stripped so far, ``outside`` those of them that a page's markup shows to be no
    part of its article. ``skeletons`` has one a paragraph, for furniture: eight bytes each.
    ``look`` is what each line says by itself, kept while a pass may ask again.
    ``output`` is the text in output form without the paragraphs that were gone when the scan ended, None where that is
    the text itself.
    """

    __slots__ = (
        "_segments",
        "document",
        "gone",
        "look",
        "output",
        "outside",
        "rows",
        "scanned_gone",
        "size",
        "skeletons",
        "verdicts",
    )

    def __init__(self, document: Document, size: int, cut: Callable[[], Segments]) -> None:
        """``cut`` makes its paragraphs, of which there are ``size``, if they are asked for."""
        self.document = document
        self._segments: Segments | Callable[[], Segments] = cut
        self.verdicts: list[Verdict] = []
        self.size = size
        self.rows: list[int] = []
        self.skeletons = b""
        self.gone: set[int] = set()
        self.outside: set[int] = set()
        self.output: str | None = None
        self.scanned_gone = 0
        self.look: Look | None = None

    @property
    def segments(self) -> Segments:
        """The paragraphs, made when they are asked for: most documents of a second pass never are."""
        found = self._segments
        if not isinstance(found, Segments):
            found = self._segments = found()
        return found

    def __reduce__(self) -> tuple[object, ...]:
        return (Scanned.restored, (self.document, self.state()))

    def state(self) -> tuple[object, ...]:
        """All but the document, for ``restored``."""
        rows = self.rows if len(self.rows) != self.size else None
        packed = self.segments.pack()
        return (self.verdicts, self.size, rows, packed, self.skeletons, self.gone, self.outside, self.output)

    @staticmethod
    def restored(document: Document, state: tuple[Any, ...]) -> Scanned:
        """What ``state`` was taken of, with its document."""
        verdicts, size, rows, packed, skeletons, gone, outside, output = state
        item = Scanned(document, size, partial(Segments.unpack, document.text, packed))
        item.verdicts, item.skeletons, item.gone, item.outside, item.output = verdicts, skeletons, gone, outside, output
        item.scanned_gone = len(gone)
        item.rows = list(range(size)) if rows is None else rows
        return item

    def settle(self) -> None:
        """Keep the output form of what is left."""
        text = self.document.text
        if self.gone or not is_output_form(text, self.segments):
            output = joined(text, self.segments, self.gone)
            self.output = None if output == text else output
        self.scanned_gone = len(self.gone)
        self.look = None

    @property
    def article(self) -> str:
        """The text as received; of a page its article alone, before any other rule."""
        text = self.document.text
        return without(text, self.segments, self.outside) if self.outside else text

    def alive(self) -> list[int]:
        """The paragraphs not stripped so far."""
        n = self.size
        return [i for i in range(n) if i not in self.gone] if self.gone else list(range(n))

    @property
    def stripped(self) -> int:
        """How many paragraphs of the article rules stripped within the document."""
        return self.size - len(self.rows) - len(self.outside)

    def boxed(self) -> list[bool]:
        """For each row whether rules stripped a line of a box or bar right beside it."""
        if len(self.rows) == self.size:
            return [False] * self.size
        from dedup.rules.hit import BOXES

        boxes = {v.paragraph for v in self.verdicts if v.action == "strip" and v.code in BOXES}
        return [i - 1 in boxes or i + 1 in boxes for i in self.rows]

    def span(self, paragraph: int) -> Span:
        """Where a paragraph stands in the text as received."""
        return Span(self.segments.starts[paragraph], self.segments.ends[paragraph])

    def rename(self, id: str) -> None:
        """Give the document another id, also where its echoes point to it."""
        old, self.document = self.document.id, replace(self.document, id=id)
        self.verdicts = [
            replace(v, evidence={**v.evidence, "document": id}) if v.evidence.get("document") == old else v
            for v in self.verdicts
        ]

    def record(self, verdict: Verdict) -> None:
        """Add a verdict and let it take effect."""
        self.verdicts.append(verdict)
        if verdict.action == "strip" and verdict.paragraph is not None:
            self.gone.add(verdict.paragraph)


def index_rows(scanned: Sequence[Scanned]) -> NDArray[np.int64]:
    """Which rows of a batch's sketches enter the index."""
    if all(len(item.rows) == item.size for item in scanned):
        return np.arange(sum(item.size for item in scanned))
    out: list[int] = []
    start = 0
    for item in scanned:
        n = item.size
        out.extend(range(start, start + n) if len(item.rows) == n else [start + i for i in item.rows])
        start += n
    return np.array(out, np.int64)
