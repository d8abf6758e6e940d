"""The sections of a report. Each takes a ``ReportData`` and room in bytes, gives "" where it has nothing to say,
and tells what it left out."""

from __future__ import annotations

from collections import Counter

from dedup.codes import CODES
from dedup.pipeline.reasons import reason
from dedup.report.data import Copy, Group, ReportData, Unread
from dedup.report.documents import document_block
from dedup.report.escape import counted, fit, more, number, percent, show
from dedup.report.gather import Sample

NAME, TEXT = 200, 400
_EXAMPLES = 3
_SITES = 100


def section(key: str, title: str, intro: str, body: str, note: str = "") -> str:
    """A section of the page with a heading and an anchor."""
    note = f'\n<p class="note">{note}</p>' if note else ""
    return f'<section id="{key}">\n<h2>{title}</h2>\n<p class="soft">{intro}</p>\n{body}{note}\n</section>'


def table(first: str, numbers: tuple[str, ...], rows: str) -> str:
    """A table whose first column is text and whose others are numbers."""
    heads = "".join(f'<th scope="col" class="n">{name}</th>' for name in numbers)
    return f'<table>\n<thead><tr><th scope="col">{first}</th>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'


def codes(data: ReportData, room: int) -> str:
    """Counts by code, and examples."""
    if not data.codes:
        quiet = "Nothing was found: every document would be written as it came."
        return section("codes", "By code", quiet, "") if data.totals["records"] else ""
    found = sorted({code for code, _ in data.codes})
    rows, shown = fit((_code_row(data, code) for code in found), room // 2)
    # Where every document is shown whole, examples would only say it twice.
    every = data.totals["records"] <= len(data.gathered.views)
    samples, _ = fit((_code_samples(data, code) for code in found if not every), room // 2)
    body = table("Code", ("Stripped", "Flagged"), rows)
    intro = "Stripped lines are taken out of the text; flagged ones stay."
    if samples:
        body += f'\n<ul class="samples">\n{samples}\n</ul>'
        intro += " Below the table, examples drawn at random."
    note = f"{counted(len(found) - shown, 'more code')} left out for size." if shown < len(found) else ""
    return section("codes", "By code", intro, body, note)


def _tag(code: str, action: str) -> str:
    return f'<span class="tag {action}">{show(code, 40)}</span>'


def _code_name(code: str) -> str:
    return CODES[code].name if code in CODES else "your rule"


def _code_row(data: ReportData, code: str) -> str:
    strip, flag = data.codes[code, "strip"], data.codes[code, "flag"]
    name = f"{_tag(code, 'strip' if strip else 'flag')} {show(_code_name(code))}"
    return f'<tr><th scope="row">{name}</th>{_count(strip)}{_count(flag)}</tr>'


def _count(n: int) -> str:
    return f'<td class="n">{number(n)}</td>' if n else '<td class="n zero">0</td>'


def _code_samples(data: ReportData, code: str) -> str:
    meaning = show(CODES[code].meaning) if code in CODES else "A rule from your settings."
    parts = []
    for action, label in (("strip", "stripped"), ("flag", "flagged")):
        seen: dict[str, Sample] = {}
        for sample in sorted(data.gathered.samples.get((code, action), []), key=lambda s: s.draw):
            seen.setdefault(sample.text.casefold(), sample)
        parts += [_sample(sample, label) for sample in list(seen.values())[:_EXAMPLES]]
    action = "strip" if data.codes[code, "strip"] else "flag"
    items = "\n".join(parts)
    return (
        f"<li><h3>{_tag(code, action)} {show(_code_name(code))}</h3>\n"
        f'<span class="soft">{meaning}</span>\n<ul>\n{items}\n</ul></li>'
    )


def _sample(sample: Sample, label: str) -> str:
    element = "del" if sample.action == "strip" else "mark"
    text = f'<{element} class="text" dir="auto">{show(sample.text)}</{element}>{more(sample.text, sample.length)}'
    where = f"{label} in <bdi>{show(sample.document, NAME)}</bdi>"
    return f'<li>{text}<br><span class="soft">{where}: {show(reason(sample.evidence), TEXT)}</span></li>'


def sites(data: ReportData, room: int) -> str:
    """Counts by site; nothing where there is one site only."""
    strips: Counter[str] = Counter()
    flags: Counter[str] = Counter()
    by_code: dict[str, Counter[str]] = {}
    for (site, key), n in data.sites.items():
        code, _, action = key.partition(".")
        if code:
            (strips if action == "strip" else flags)[site] += n
            by_code.setdefault(site, Counter())[code] += n
    found = sorted({site for site, _ in data.sites}, key=lambda s: (-strips[s], -flags[s], s))
    if len(found) < 2:
        return ""
    rows, shown = fit(
        (_site_row(s, data.sites[s, ""], strips[s], flags[s], by_code.get(s, Counter())) for s in found[:_SITES]), room
    )
    note = ""
    if left := found[shown:]:
        stripped = counted(sum(strips[s] for s in left), "stripped line")
        note = f"{counted(len(left), 'more site')} left out, with {stripped}; <code>dedup stats</code> lists them all."
    intro = "Most stripped first, with the codes each site meets most often."
    return section("sites", "By site", intro, table("Site", ("Documents", "Stripped", "Flagged"), rows), note)


def _site_row(site: str, documents: int, strip: int, flag: int, by_code: Counter[str]) -> str:
    most = ", ".join(f"{code} {number(n)}" for code, n in sorted(by_code.items(), key=lambda c: (-c[1], c[0]))[:4])
    line = f'<br><span class="soft">{show(most, NAME)}</span>' if most else ""
    return (
        f'<tr><th scope="row"><bdi>{show(site, NAME)}</bdi>{line}</th>'
        f"{_count(documents)}{_count(strip)}{_count(flag)}</tr>"
    )


def documents(data: ReportData, room: int) -> str:
    """The documents with most removals, their lines in context."""
    if not data.gathered.views:
        return ""
    # One endless document must not push out all others.
    body, shown = fit((document_block(view, room // 4) for view in data.gathered.views), room)
    key = (
        '<ul class="key"><li><span class="tag strip">CODE</span> <del>stripped</del></li>'
        '<li><span class="tag flag">CODE</span> <mark>flagged, stays</mark></li>'
        '<li class="soft">context, stays</li></ul>'
    )
    intro = "Most stripped lines first. The text is as received; ¶ counts paragraphs from 0."
    note = ""
    if (left := data.totals["records"] - shown) > 0:
        note = f"{counted(left, 'document')} with fewer or none left out; "
        note += "<code>dedup clean --dry-run --verdicts FILE</code> lists every verdict of every document."
    return section("documents", "Documents", intro, key + body, note)


def clusters(data: ReportData, room: int) -> str:
    """The clusters that repeat most words."""
    if not data.groups:
        return ""
    rows, shown = fit(map(_group_row, data.groups), room)
    note = ""
    if left := data.clusters - shown:
        note = f"{counted(left, 'smaller cluster')} left out; <code>dedup dups --clusters</code> lists them all."
    intro = "Paragraphs that repeat one another, those that repeat most words first. The earliest one is shown."
    body = table("Paragraph", ("Documents", "Times"), rows)
    return section("clusters", "Largest clusters of duplicates", intro, body, note)


def _group_row(group: Group) -> str:
    names = ", ".join(f"<bdi>{show(site, 60)}</bdi>" for site in group.sites[:6])
    if len(group.sites) > 6:
        names += f" and {counted(len(group.sites) - 6, 'more site')}"
    where = f"{group.kind}; first in <bdi>{show(group.document, NAME)}</bdi> ¶{group.paragraph}"
    return (
        f'<tr><td><span class="text" dir="auto">{show(group.text)}</span>{more(group.text, group.length)}<br>'
        f'<span class="soft">{where}{"; " + names if names else ""}</span></td>'
        f"{_count(group.documents)}{_count(group.paragraphs)}</tr>"
    )


def copies(data: ReportData, room: int) -> str:
    """Articles that copy an earlier one."""
    if not data.copies:
        return ""
    rows, shown = fit(map(_copy_row, data.copies), room)
    note = ""
    if (left := data.totals["copies"] - shown) > 0:
        note = f"{counted(left, 'more copy')} left out; <code>dedup dups --articles</code> lists them all."
    intro = "Articles most of whose words stand in one earlier article, and the share of their words that does."
    return section("copies", "Copied articles", intro, table("Article, and the one it copies", ("Share",), rows), note)


def _copy_row(copy: Copy) -> str:
    later = _article(copy.id, copy.title, copy.site)
    title = "" if copy.original_title == copy.title else copy.original_title
    earlier = _article(copy.original, title, copy.original_site)
    share = f'<td class="n">{show(percent(copy.share, 1))}</td>'
    return f'<tr><td>{later}<br><span class="soft">copies {earlier}</span></td>{share}</tr>'


def _article(identity: str, title: str, site: str) -> str:
    rest = " · ".join(f"<bdi>{show(part, 120)}</bdi>" for part in (identity if title else "", site) if part)
    return f"<bdi>{show(title or identity, NAME)}</bdi>" + (f' <span class="soft">({rest})</span>' if rest else "")


def unread(data: ReportData, room: int) -> str:
    """Input that could not be read."""
    if not data.unread:
        return ""
    rows, shown = fit(map(_unread_row, data.unread), room)
    note = ""
    if (left := data.totals["quarantined"] - shown) > 0:
        note = f"{counted(left, 'more record')} left out; <code>--quarantine FILE</code> keeps all, byte for byte."
    intro = "Records that could not be read. They are in no count but their own, and their neighbours were read."
    return section("unread", "Unreadable input", intro, table("Where and why", ("Byte",), rows), note)


def _unread_row(item: Unread) -> str:
    raw = item.raw.decode("utf-8", "backslashreplace")
    size = f' <span class="more">of {counted(item.length, "byte")}</span>' if item.length > len(item.raw) else ""
    return (
        f"<tr><td>{_tag(item.code, 'strip')} <bdi>{show(item.file, NAME)}</bdi>, record {item.record}: "
        f'<bdi>{show(item.reason, TEXT)}</bdi><br><code class="text">{show(raw)}</code>{size}</td>'
        f"{_count(item.offset)}</tr>"
    )
