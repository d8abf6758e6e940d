"""What every home of an index can do, and what goes in and out of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dedup.similarity import Sketches


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as an index sees it: n rows, those that rules left, in order."""

    id: str
    site: str | None
    paragraphs: NDArray[np.int64]
    """(n,) the paragraph of each row."""
    sketches: Sketches
    """n rows."""


class Earlier(NamedTuple):
    """The earliest match of one row of an entry."""

    row: int
    """Which of the entry's rows."""
    number: int
    """The earlier document's number; tells apart documents that share an id."""
    document: str
    paragraph: int
    jaccard: float
    template: bool
    same_document: bool
    same_site: bool


class Answer(NamedTuple):
    """What an index tells of an entry."""

    number: int
    """The entry's own number: numbers rise in the order of the index and are never given twice."""
    earlier: list[Earlier]
    """The earliest match of each row that has one, in order of rows."""


class Stored(NamedTuple):
    """A remembered document, as ``export`` lists it."""

    number: int
    id: str
    site: str | None
    seen: float
    """Seconds since 1970 when it was added."""
    paragraphs: tuple[int, ...]
    keys: tuple[str, ...]
    """Match keys of the paragraphs: 32 hex digits each."""


@dataclass(frozen=True, slots=True)
class Info:
    """What an index holds."""

    home: str
    """"memory", "sqlite" or "redis"."""
    where: str
    documents: int
    paragraphs: int
    overflow: int
    """Memberships that ``bucket_cap`` turned away."""
    bytes: int
    """In memory, in the file and its write-ahead log, or what Redis reports for all it holds."""
    parameters: Mapping[str, Any] = field(default_factory=dict)


class Index(Protocol):
    """A home of seen paragraphs.

    The order of documents is the order in which ``add`` took them. An answer is what one batch run over all
    documents remembered so far and this one would give (docs/architecture.md, "match"). A home is safe to share
    between threads; the file and Redis homes also between processes.
    """

    def add(self, entry: Entry) -> Answer:
        """Remember ``entry`` and tell what it matches."""
        ...

    def query(self, entry: Entry) -> Answer:
        """What ``add`` would tell, remembering nothing; the number may be given to another document."""
        ...

    def forget(self, id: str) -> int:
        """Forget every document of that id; how many there were.

        From then on answers are those of an index that never saw them: the earliest copy left takes the place of
        a forgotten representative, and paragraphs that ``bucket_cap`` turned away move up.
        """
        ...

    def withdraw(self, numbers: Sequence[int]) -> int:
        """``forget`` single documents by number; how many there were."""
        ...

    def info(self) -> Info:
        """Counts and parameters."""
        ...

    def verify(self) -> list[str]:
        """Check everything; a sentence for each thing wrong, none where the index is whole. Changes nothing."""
        ...

    def compact(self) -> None:
        """Forget what has outlived ``keep`` and give room back."""
        ...

    def export(self) -> Iterator[Stored]:
        """Every remembered document, in order."""
        ...

    def flush(self) -> None:
        """Make all that was acknowledged survive a loss of power, where the home can."""
        ...

    def close(self) -> None:
        """Flush and let go of files and connections. Twice is once."""
        ...
