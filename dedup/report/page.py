"""A report as one HTML page: no script, nothing fetched, every piece of data escaped, bounded in size."""

from __future__ import annotations

from dataclasses import fields
from importlib import resources

from dedup.config import Settings
from dedup.report import sections
from dedup.report.data import ReportData
from dedup.report.escape import counted, number, percent, show

MAX_BYTES = 5_000_000
LEAST_BYTES = 200_000
_NAMES = {
    "codes": "By code", "sites": "By site", "documents": "Documents", "clusters": "Duplicates",
    "copies": "Copied articles", "unread": "Unreadable input",
}  # fmt: skip
# Shares of the page's size; documents get what the others leave.
_SHARES = {"codes": 0.12, "sites": 0.1, "clusters": 0.1, "copies": 0.08, "unread": 0.08}
# For headings and notes of the sections, which are not counted.
_SPARE = 8000

_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>dedup report: {title}</title>
<style>
{style}</style>
</head>
<body>
"""


def render_page(data: ReportData, max_bytes: int = MAX_BYTES) -> bytes:
    """The page, UTF-8, at most ``max_bytes`` long; each section says what it left out.

    The same data gives the same bytes. ``max_bytes`` below ``LEAST_BYTES`` counts as that.
    """
    size = max(max_bytes, LEAST_BYTES)
    made = {key: getattr(sections, key)(data, int(size * share)) for key, share in _SHARES.items()}
    style = resources.files("dedup.report").joinpath("style.css").read_text("utf-8")
    head, top, foot = _HEAD.format(title=show(_inputs(data)[:80]), style=style), _top(data), _foot(data)
    used = sum(len(part.encode()) for part in (head, top, foot, *made.values()))
    made["documents"] = sections.documents(data, size - used - _SPARE)
    shown = [key for key in _NAMES if made[key]]
    links = " ".join(f'<a href="#{key}">{_NAMES[key]}</a>' for key in shown)
    nav = f'<nav aria-label="Sections">{links}</nav>' if shown else ""
    body = "\n".join(made[key] for key in shown)
    return f"{head}{top}\n{nav}\n<main>\n{body}\n</main>\n{foot}\n</body>\n</html>\n".encode()


def _inputs(data: ReportData) -> str:
    shown = ", ".join(data.inputs[:3])
    return shown if len(data.inputs) <= 3 else f"{shown} and {len(data.inputs) - 3:,} more"


def _top(data: ReportData) -> str:
    t = data.totals
    flagged = sum(n for (_, action), n in data.codes.items() if action == "flag")
    of_documents = "of the documents"
    stripped = f"of {number(t['paragraphs'])}; {percent(t['characters_stripped'], t['characters'])} of the text"
    tiles = [
        ("Documents in", t["records"] + t["quarantined"], f"{number(t['kept'])} kept, {number(t['dropped'])} dropped"),
        ("Changed", t["changed"], f"{percent(t['changed'], t['records'])} {of_documents}"),
        ("Lines stripped", t["stripped"], stripped),
        ("Flags", flagged, "verdicts that leave the text alone"),
        ("Copied articles", t["copies"], f"{percent(t['copies'], t['records'])} {of_documents}"),
        ("Unreadable", t["quarantined"], "kept out of all else" if t["quarantined"] else "all input was read"),
    ]
    cells = "\n".join(
        f"<div><dt>{name}</dt><dd>{number(value)} <small>{show(more)}</small></dd></div>" for name, value, more in tiles
    )
    notes = list(data.notes)
    if t["overflow"]:
        notes.append(f"{counted(t['overflow'], 'bucket membership')} turned away by the bucket cap")
    lines = "".join(f'<p class="note">{show(line, sections.TEXT)}</p>\n' for line in notes[:20])
    return f"""<header>
<h1>What <code>dedup clean</code> would do</h1>
<p class="lead">with <bdi>{show(_inputs(data), sections.TEXT)}</bdi></p>
<dl class="tiles">
{cells}
</dl>
{lines}</header>"""


def _foot(data: ReportData) -> str:
    from dedup import __version__

    usual = Settings()
    changed = [
        f"{f.name} = {value!r}"
        for f in fields(Settings)
        if (value := getattr(data.settings, f.name)) != getattr(usual, f.name)
    ]
    settings = "; ".join(changed) if changed else "the defaults"
    profile = f" Furniture from <bdi>{show(data.profile, sections.NAME)}</bdi>." if data.profile else ""
    return (
        f"<footer><p>newsdedup {__version__}. Settings: {show(settings, 2000)} "
        f"(fingerprint <code>{data.settings.fingerprint}</code>).{profile} "
        "<code>dedup explain CODE</code> tells what a code means and how to turn it off. "
        "This page holds text of its sources, loads nothing, and runs no script.</p></footer>"
    )
