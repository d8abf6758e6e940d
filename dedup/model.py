"""The words of the project as types; see docs/model.md.

Everything here is a frozen dataclass over the standard library. Offsets are
counted in Python characters (code points) of ``Document.text`` as received.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

Action = Literal["strip", "flag"]
Kind = Literal["echo", "reused", "syndicated", "template", "furniture", "copy"]

KINDS: tuple[Kind, ...] = ("echo", "reused", "syndicated", "template", "furniture", "copy")
NOTHING: Mapping[str, Any] = {}


class Span(NamedTuple):
    """Half-open character offsets ``[start, end)`` into a text as received."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hints:
    """What markup knew about a paragraph; evidence for rules.

    ``path`` is the tags from the outside in (``("body", "article", "figcaption")``),
    ``words`` the lower-cased words of class and id attributes on that path, and
    ``link_density`` the share of the paragraph's characters inside ``<a>`` (0 to 1).
    ``outside`` says why the paragraph is no part of the page's article ("stands in <nav>"), which is ART114; "" for
    the article's own.
    """

    path: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    link_density: float = 0.0
    outside: str = ""

    def __reduce__(self) -> tuple[object, ...]:
        return (Hints, (self.path, self.words, self.link_density, self.outside))

    def inside(self, *tags: str) -> bool:
        """Whether one of ``tags`` is on the path."""
        return any(tag in self.path for tag in tags)


@dataclass(frozen=True, slots=True)
class Document:
    """One scraped article. ``text`` is never changed; verdicts stand beside it.

    >>> Document("a1", "Rain fell.", site="example.com").site
    'example.com'
    """

    id: str
    text: str
    url: str | None = None
    site: str | None = None
    published: str | None = None
    title: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    hints: tuple[Hints | None, ...] = ()
    """One entry a paragraph where the text came from HTML, else empty."""

    def __reduce__(self) -> tuple[object, ...]:
        # What dataclasses give frozen classes with slots costs ten times as much, and millions cross processes.
        fields = (self.id, self.text, self.url, self.site, self.published, self.title, self.extra, self.hints)
        return (Document, fields)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as rules and reports see it; ``text`` is ``Document.text[span]`` tidied."""

    document: str
    index: int
    span: Span
    text: str
    hints: Hints | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about a span, by which rule, and why.

    ``paragraph`` counts from 0 and is None where the verdict is on the whole
    document (DUP310, ENC501). ``confidence`` is between 0 and 1. ``evidence``
    is never empty and holds JSON values only.
    """

    span: Span
    code: str
    action: Action
    confidence: float
    evidence: Mapping[str, Any]
    paragraph: int | None = None

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a {self.code} verdict without evidence would remove text unaccounted for")

    def __reduce__(self) -> tuple[object, ...]:
        return (Verdict, (self.span, self.code, self.action, self.confidence, self.evidence, self.paragraph))


@dataclass(frozen=True, slots=True)
class Match:
    """A verified pair: ``earlier`` and ``later`` are (document id, paragraph index)."""

    earlier: tuple[str, int]
    later: tuple[str, int]
    jaccard: float
    kind: Kind = "reused"


@dataclass(frozen=True, slots=True)
class Cluster:
    """What follows from matches. ``members`` are (document id, paragraph), canonical first.

    For clusters of articles the paragraph is None.
    """

    canonical: tuple[str, int | None]
    members: tuple[tuple[str, int | None], ...]
    sites: tuple[str, ...]
    kind: Kind


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document's outcome: the text to keep and every verdict, in document order.

    ``copy_of`` is None, or the id of the earlier article and the share of this
    one's words (0 to 1) that match it.
    """

    id: str
    text: str
    verdicts: tuple[Verdict, ...] = ()
    copy_of: tuple[str, float] | None = None
    dropped: bool = False
    """True only where dropping whole copies was asked for and this is one."""

    @property
    def stripped(self) -> tuple[Verdict, ...]:
        """The verdicts whose spans are not in ``text``."""
        return tuple(v for v in self.verdicts if v.action == "strip")

    @property
    def flagged(self) -> tuple[Verdict, ...]:
        """The verdicts that left the text alone."""
        return tuple(v for v in self.verdicts if v.action == "flag")

    @property
    def duplicates(self) -> tuple[Match, ...]:
        """What its paragraphs duplicate: the earliest match of each, with the Jaccard similarity and the kind."""
        return tuple(
            Match((e["document"], e["paragraph"]), (self.id, v.paragraph), e["jaccard"], e["kind"])
            for v, e in ((v, v.evidence) for v in self.verdicts)
            if v.paragraph is not None and v.code in ("DUP301", "DUP302", "DUP303")
        )

    @property
    def furniture(self) -> tuple[Verdict, ...]:
        """What the site repeats, with counts as evidence."""
        return tuple(v for v in self.verdicts if v.code == "SITE401")

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict; spans become ``[start, end]``."""
        data = asdict(self)
        for verdict in data["verdicts"]:
            verdict["span"] = list(verdict["span"])
            verdict["evidence"] = dict(verdict["evidence"])
        data["verdicts"] = list(data["verdicts"])
        data["copy_of"] = list(self.copy_of) if self.copy_of else None
        return data


@dataclass(frozen=True, slots=True)
class Report:
    """A corpus's outcome; ``documents`` in input order."""

    documents: Sequence[Cleaned]
    clusters: Sequence[Cluster]
    counts: Mapping[str, int]
    settings: str
    """Fingerprint of the settings that gave these verdicts."""
