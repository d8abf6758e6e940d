"""From a scanned document and what the corpus knows of it to its outcome."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.model import Cleaned, Verdict
from dedup.pipeline.apply import joined, without
from dedup.pipeline.scan import Scanner
from dedup.pipeline.scanned import Scanned
from dedup.pipeline.verdicts import Found, as_action, copy_verdict, match_verdict

if TYPE_CHECKING:
    from dedup.config import Settings
    from dedup.rules.hit import Hit
    from dedup.rules.profile import Profile


def finish(
    scanner: Scanner,
    item: Scanned,
    found: Sequence[Found] = (),
    copy_of: tuple[str, float] | None = None,
    profile: Profile | None = None,
) -> Cleaned:
    """All verdicts on ``item`` and its cleaned text. ``item`` is used up."""
    settings = scanner.settings
    if profile is not None:
        strip_furniture(scanner, item, profile)
    echoed = {(v.paragraph, v.evidence.get("document")) for v in item.verdicts if v.evidence.get("kind")}
    for one in found:
        if one.same_document and (item.rows[one.row], one.document) in echoed:
            continue
        verdict = match_verdict(settings, item, one)
        if verdict is not None:
            item.record(scanner.allowed(item, verdict))
    dropped = False
    if copy_of is not None:
        verdict = copy_verdict(settings, item, *copy_of)
        if verdict is not None:
            item.verdicts.append(verdict)
            dropped = verdict.action == "strip"
    return Cleaned(item.document.id, _text(scanner, item, dropped), _ordered(item.verdicts), copy_of, dropped)


def strip_furniture(scanner: Scanner, item: Scanned, profile: Profile) -> None:
    """Strip what the profile knows of the document's site, then what rules see once it is gone, until neither does."""
    document = item.document
    known = profile.entries.get(document.site or "")
    skeletons = array("Q", item.skeletons)
    if not known or known.keys().isdisjoint(skeletons):
        return
    lines = item.segments.lines
    while True:
        alive = item.alive()
        hits = profile.find(
            document.site,
            [lines[i] for i in alive],
            title=document.title,
            skeletons=[skeletons[i] for i in alive],
        )
        if not scanner.take(item, _by_settings(scanner.settings, hits), alive):
            return
        scanner.strip_artefacts(item)


def _by_settings(settings: Settings, hits: Iterable[Hit]) -> Iterator[Hit]:
    """A profile knows no settings: what they make of each hit."""
    for hit in hits:
        action = settings.action(hit.code, hit.action)
        if action is not None:
            yield hit if action == hit.action else replace(hit, action=as_action(action))


def _text(scanner: Scanner, item: Scanned, dropped: bool) -> str:
    text = item.document.text
    if dropped:
        return ""
    if not scanner.settings.normalise:
        if not item.gone:
            return text
        return without(text, item.segments, item.gone)
    out = text if item.output is None else item.output
    if len(item.gone) != item.scanned_gone:
        out = joined(text, item.segments, item.gone)
    if scanner.settings.fix_mojibake and any(v.code == "ENC501" for v in item.verdicts):
        from dedup.text.mojibake import repair

        out = repair(out)
    return out


def _ordered(verdicts: list[Verdict]) -> tuple[Verdict, ...]:
    if len(verdicts) < 2:
        return tuple(verdicts)
    return tuple(sorted(verdicts, key=lambda v: (-1 if v.paragraph is None else v.paragraph, v.span, v.code)))
