"""The summary of a clean: by code, by site, and for a handful of removals each of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from dedup.cli.console import console, percent, safe, shorten
from dedup.codes import CODES
from dedup.pipeline.reasons import reason

if TYPE_CHECKING:
    from rich.table import Table

    from dedup.pipeline.tasks import FinishedChunk

_LIST_UP_TO = 25  # removals that are shown one by one; beyond that, counts and examples
_SITES = 10


@dataclass(slots=True)
class Summary:
    """Counts of a run, added up chunk by chunk."""

    totals: Counter[str] = field(default_factory=Counter)
    codes: Counter[tuple[str, str]] = field(default_factory=Counter)
    sites: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, chunk: FinishedChunk) -> None:
        """Take a finished chunk."""
        self.totals.update(chunk.totals)
        self.codes.update(chunk.codes)
        self.sites.update(chunk.sites)
        for key, rows in chunk.examples.items():
            mine = self.examples.setdefault(key, [])
            mine.extend(rows[: max(0, _LIST_UP_TO + 1 - len(mine))])


def print_summary(summary: Summary, stream: IO[str], *, dry_run: bool = False) -> None:
    """Write the summary; at most 80 columns wide where ``stream`` is no terminal."""
    out = console(stream)
    stripped = sum(n for (_, action), n in summary.codes.items() if action == "strip")
    if 0 < stripped <= _LIST_UP_TO:
        out.print(_removals(summary))
        out.print()
    if summary.codes:
        out.print(_by_code(summary))
        out.print()
    sites = {site for site, code in summary.sites if not code}
    if len(sites) > 1:
        out.print(_by_site(summary, sites))
        out.print()
    for line in _closing(summary, dry_run):
        out.print(safe(line))


def _table(*columns: tuple[str, bool], **options: Any) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, **options)
    for name, number in columns:
        table.add_column(name, justify="right" if number else "left", no_wrap=number, overflow="fold")
    return table


def _removals(summary: Summary) -> Table:
    table = _table(("code", False), ("¶", True), ("removed", False), ("why", False))
    rows = [row for key, rows in summary.examples.items() if key.endswith(".strip") for row in rows]
    for row in sorted(rows, key=lambda r: (r["file"], r["record"], r["start"])):
        table.add_row(row["code"], str(row["paragraph"]), safe(shorten(row["text"], 34)), safe(reason(row["evidence"])))
    return table


def _by_code(summary: Summary) -> Table:
    table = _table(("code", False), ("what", False), ("stripped", True), ("flagged", True), ("example", False))
    for code in sorted({code for code, _ in summary.codes}):
        strip, flag = summary.codes[code, "strip"], summary.codes[code, "flag"]
        rows = summary.examples.get(f"{code}.strip") or summary.examples.get(f"{code}.flag") or [{"text": ""}]
        name = CODES[code].name if code in CODES else "your rule"
        text = rows[0]["text"] or str(rows[0].get("document", ""))
        table.add_row(code, name, f"{strip:,}", f"{flag:,}", safe(shorten(text, 30)))
    return table


def _by_site(summary: Summary, sites: set[str]) -> Table:
    table = _table(("site", False), ("documents", True), ("stripped", True), ("flagged", True), ("most", False))
    strips: Counter[str] = Counter()
    flags: Counter[str] = Counter()
    codes: dict[str, Counter[str]] = {}
    for (site, key), n in summary.sites.items():
        code, _, action = key.partition(".")
        if code:
            (strips if action == "strip" else flags)[site] += n
            codes.setdefault(site, Counter())[code] += n
    busiest = sorted(sites, key=lambda s: (-strips[s], -flags[s], s))
    for site in busiest[:_SITES]:
        most = ", ".join(f"{code} {n:,}" for code, n in codes.get(site, Counter()).most_common(2))
        table.add_row(
            safe(shorten(site, 28)), f"{summary.sites[site, '']:,}", f"{strips[site]:,}", f"{flags[site]:,}", most
        )
    if len(busiest) > _SITES:
        table.add_row(f"and {len(busiest) - _SITES:,} more sites", "", "", "", "")
    return table


def plural(count: int, noun: str) -> str:
    """``count`` of ``noun`` in words.

    >>> plural(1, "record"), plural(1200, "record")
    ('1 record', '1,200 records')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _closing(summary: Summary, dry_run: bool) -> list[str]:
    t = summary.totals
    verb = "would be " if dry_run else ""
    lines = [
        f"{plural(t['records'] + t['quarantined'], 'record')} in = {t['kept']:,} kept + {t['dropped']:,} dropped"
        f" + {t['quarantined']:,} quarantined",
        f"{t['stripped']:,} of {t['paragraphs']:,} paragraphs {verb}stripped,"
        f" {percent(t['characters_stripped'], t['characters'])} of the text;"
        f" {plural(t['changed'], 'document')} {verb}changed",
    ]
    if t["copies"]:
        verb = "copies" if t["copies"] == 1 else "copy"
        lines.append(
            f"{plural(t['copies'], 'article')} {verb} an earlier one (flagged; --drop-duplicates=copy drops them)"
        )
    if t["overflow"]:
        lines.append(f"{t['overflow']:,} bucket memberships were turned away by the bucket cap")
    return lines
