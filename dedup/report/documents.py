"""One document of a report, its removed and flagged lines in context."""

from __future__ import annotations

from dedup.codes import CODES
from dedup.model import Verdict
from dedup.pipeline.reasons import reason
from dedup.report.escape import counted, fit, more, show
from dedup.report.gather import Gap, Line, View

_NAME, _REASON = 300, 600


def document_block(view: View, room: int) -> str:
    """The document as an ``<article>`` of at most about ``room`` bytes."""
    lines, shown = fit(map(_line, view.lines), room)
    left = view.left_out + sum(bool(item.verdicts) for item in view.lines[shown:] if isinstance(item, Line))
    rest = f'\n<li class="gap">{counted(left, "more line")} with a verdict left out for size</li>' if left else ""
    return f'<article>\n{_header(view)}\n<ol class="lines">\n{lines}{rest}\n</ol>\n</article>'


def _header(view: View) -> str:
    facts = [view.id if view.title else "", view.site, view.published]
    place = f"{show(view.file, _NAME)}, record {view.record}"
    meta = " · ".join([f"<bdi>{show(fact, _NAME)}</bdi>" for fact in facts if fact] + [f"<bdi>{place}</bdi>"])
    url = f'<p class="soft"><bdi>{show(view.url, _NAME)}</bdi></p>' if view.url and view.url != view.id else ""
    counts = f"{view.stripped:,} of {counted(view.paragraphs, 'paragraph')} stripped, {view.flagged:,} flagged"
    if view.dropped:
        counts = "the whole document would be dropped"
    whole = "".join(f"<li>{verdict_line(verdict)}</li>" for verdict in view.whole)
    whole = f'<ul class="why">{whole}</ul>' if whole else ""
    return (
        f"<header><h3><bdi>{show(view.title or view.id, _NAME)}</bdi></h3>"
        f'<p class="soft">{meta}</p>{url}<p>{counts}</p>{whole}</header>'
    )


def _line(item: Line | Gap) -> str:
    if isinstance(item, Gap):
        return f'<li class="gap">{counted(item.count, "paragraph")} without a verdict</li>'
    if not item.verdicts:
        text = _text("span", item)
        return f'<li class="keep"><span class="n">¶{item.paragraph}</span><div>{text}</div></li>'
    strips = any(verdict.action == "strip" for verdict in item.verdicts)
    text = _text("del" if strips else "mark", item)
    why = "".join(f"<li>{verdict_line(verdict)}</li>" for verdict in item.verdicts)
    kind = "strip" if strips else "flag"
    return (
        f'<li class="{kind}"><span class="n">¶{item.paragraph}</span><div>{text}<ul class="why">{why}</ul></div></li>'
    )


def _text(element: str, item: Line) -> str:
    return f'<{element} class="text" dir="auto">{show(item.text)}</{element}>{more(item.text, item.length)}'


def verdict_line(verdict: Verdict) -> str:
    """A verdict's code, name, evidence in words, and confidence."""
    name = CODES[verdict.code].name if verdict.code in CODES else "your rule"
    said = "stripped" if verdict.action == "strip" else "flagged"
    return (
        f'<span class="tag {verdict.action}">{show(verdict.code, 40)}</span> {said}, {show(name)}: '
        f'<bdi>{show(reason(verdict.evidence), _REASON)}</bdi> <span class="soft">({verdict.confidence:.2f})</span>'
    )
