"""From matches to verdicts: codes, kinds, the policy by kind. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from dedup.config import Settings
from dedup.model import Action, Kind, Span, Verdict

if TYPE_CHECKING:
    from dedup.pipeline.scanned import Scanned


class Found(NamedTuple):
    """The earliest match of one paragraph, as the index tells it. A tuple, for millions are made."""

    row: int
    """Which of the document's ``rows``."""
    document: str
    """Id of the document that holds the earlier paragraph."""
    paragraph: int
    jaccard: float
    template: bool
    same_document: bool
    same_site: bool


def kind_of(found: Found) -> Kind:
    """``template`` before all else: figures that differ are news, wherever the text stood before."""
    if found.template:
        return "template"
    if found.same_document:
        return "echo"
    return "reused" if found.same_site else "syndicated"


def code_of(jaccard: float, template: bool) -> str:
    """The DUP code of a paragraph's match."""
    if template:
        return "DUP303"
    return "DUP301" if jaccard == 1.0 else "DUP302"


def echo_verdict(
    settings: Settings, item: Scanned, earlier: int, later: int, jaccard: float, template: bool, safe: tuple[bool, str]
) -> Verdict | None:
    """The verdict on a paragraph that repeats one of its own document; None where its code is ignored.

    ``safe`` says, with a reason, whether the repeat is a scraper's and not a refrain. Only a safe echo
    whose figures agree is stripped by default.
    """
    found = Found(0, item.document.id, earlier, jaccard, template, same_document=True, same_site=True)
    wanted = tuple(kind for kind in settings.drop if kind != "echo") + (("echo",) if safe[0] else ())
    return _verdict(settings, item, later, found, wanted, {"why": safe[1]})


def match_verdict(settings: Settings, item: Scanned, found: Found) -> Verdict | None:
    """The verdict on a paragraph seen before in the corpus; None where its code is ignored."""
    return _verdict(settings, item, item.rows[found.row], found, settings.drop, {})


def _verdict(
    settings: Settings, item: Scanned, paragraph: int, found: Found, strip_kinds: tuple[str, ...], more: dict[str, Any]
) -> Verdict | None:
    kind = kind_of(found)
    code = code_of(found.jaccard, found.template)
    action = settings.action(code, "strip" if kind in strip_kinds else "flag")
    if action is None:
        return None
    evidence = {
        "document": found.document,
        "paragraph": found.paragraph,
        "jaccard": round(found.jaccard, 4),
        "kind": kind,
        **more,
    }
    return Verdict(item.span(paragraph), code, as_action(action), round(found.jaccard, 4), evidence, paragraph)


def copy_verdict(settings: Settings, item: Scanned, original: str, share: float) -> Verdict | None:
    """DUP310 on the whole document: ``share`` of its words (0 to 1) match the earlier article ``original``."""
    action = settings.action("DUP310", "strip" if "copy" in settings.drop else "flag")
    if action is None:
        return None
    span = Span(0, len(item.document.text))
    evidence = {"document": original, "share": round(share, 4), "kind": "copy"}
    return Verdict(span, "DUP310", as_action(action), round(share, 4), evidence)


def as_action(action: str) -> Action:
    """``action`` as the type checker knows it."""
    return "strip" if action == "strip" else "flag"


def copied(found: Iterable[Found], tokens: Sequence[int], share: float) -> tuple[str, float] | None:
    """The earlier article that most of an article's words match, with their share (0 to 1).

    ``tokens`` are the tokens of each of the document's rows. Templates do not count: their news differs.
    None below ``share``. Of two originals with equal shares the one matched first counts.
    """
    total = sum(tokens)
    words: dict[str, int] = {}
    for item in found:
        if not item.template and not item.same_document:
            words[item.document] = words.get(item.document, 0) + tokens[item.row]
    if not words or not total:
        return None
    original = max(words, key=words.__getitem__)
    covered = words[original] / total
    return (original, covered) if covered >= share else None
