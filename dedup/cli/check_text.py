"""A check for people: site → code → example, what made it fail first, the limits last."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from dedup.check.finding import SITE_CODES, Finding, percent
from dedup.cli.console import console, safe, shorten
from dedup.codes import CODES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from dedup.check.report import CheckReport, Drift, Result, SiteStats

_SITES, _CODES = 6, 3
_QUIET_SITES = 5
_NAMED = 3
"""Sites that a line of totals names."""
_UNREADABLE = 3


def print_report(
    report: CheckReport, stream: IO[str], *, examples: int = 1, statistics: bool = False, plain: bool = False
) -> None:
    """Write the report; readable at 80 columns. Honours NO_COLOR and FORCE_COLOR, unless it is to be ``plain``."""
    from rich.console import Console

    out = Console(file=stream, width=80, color_system=None, highlight=False, markup=False) if plain else console(stream)
    writer = _Writer(out, report, examples)
    writer.header()
    writer.culprits()
    writer.others()
    if statistics:
        writer.statistics()
    writer.limits()
    writer.verdict()


class _Writer:
    def __init__(self, out: Console, report: CheckReport, examples: int) -> None:
        self._out = out
        self._report = report
        self._examples = examples
        self._culprits = report.culprits()
        self._over: dict[str, list[Result]] = {}
        for result in report.failed:
            if result.site is not None:
                self._over.setdefault(result.site, []).append(result)
        self._drifts: dict[str, list[Drift]] = {}
        for drift in report.drifts:
            if drift.significant:
                self._drifts.setdefault(drift.site, []).append(drift)
        self._found: dict[tuple[str, str], list[Finding]] = {}
        for finding in report.findings:
            self._found.setdefault((finding.site, finding.code), []).append(finding)

    def _line(self, *parts: str | Text) -> None:
        from rich.text import Text

        line = Text()
        for part in parts:
            line.append_text(part if isinstance(part, Text) else safe(part))
        self._out.print(line, soft_wrap=True)

    def header(self) -> None:
        """How much was read."""
        totals = self._report.totals
        sites = sum(1 for stats in self._report.sites.values() if stats.articles)
        self._line(
            safe(f"{totals['records']:,} articles of {sites:,} site{'' if sites == 1 else 's'}, "
                 f"{totals['paragraphs']:,} paragraphs, {totals['findings']:,} findings"
                 + (f", {totals['new']:,} of them new" if "new" in totals else ""), "dim")
        )  # fmt: skip
        for notice in self._report.notices:
            self._line(safe(notice, "dim"))
        for code, file, record, reason in self._report.faults[:_UNREADABLE] if not self._report.complete else ():
            self._line(safe("unreadable", "bold red"), f" {file}:{record + 1} {code} {reason}")

    def culprits(self) -> None:
        """The sites that made the check fail, the worst first."""
        ranked = self._ranked()
        for site in ranked[:_SITES]:
            self._line("")
            self._site(self._report.sites[site])
        if len(ranked) > _SITES:
            rest = ranked[_SITES:]
            self._line("")
            self._line(f"and {len(rest):,} more: {_some(rest)}")

    def _ranked(self) -> list[str]:
        def weight(site: str) -> tuple[float, float, float, str]:
            wrong = sum(code in SITE_CODES for code in self._culprits[site])
            over = sum(r.share / max(r.limit.value, 1e-4) if r.limit.share else 1 for r in self._over.get(site, ()))
            rise = sum(d.now - d.then for d in self._drifts.get(site, ()) if d.code not in SITE_CODES)
            return -wrong, -over, -rise, site

        return sorted(self._culprits, key=weight)

    def _site(self, stats: SiteStats) -> None:
        articles = _many(stats.articles, "article")
        over = ", ".join(_over(result) for result in self._over.get(stats.site, ()))
        self._line(safe(stats.site, "bold red"), f"  {articles}" + (f": {over}" if over else ""))
        drifts = self._drifts.get(stats.site, [])
        for drift in drifts[:_CODES]:
            if drift.code not in SITE_CODES:
                self._line(safe("  ▲ ", "red"), drift.text)
        codes = sorted(
            self._culprits[stats.site],
            key=lambda c: (_rank(c), -stats.carriers.get(c, 0), -stats.findings.get(c, 0), c),
        )
        for code in codes[:_CODES]:
            self._code(stats, code)
        if len(codes) > _CODES:
            more = ", ".join(f"{code} {stats.findings.get(code, 0):,}" for code in codes[_CODES:][:4])
            self._line(safe(f"  also {more}", "dim"))

    def _code(self, stats: SiteStats, code: str) -> None:
        name = CODES[code].name if code in CODES else "your rule"
        found = self._found.get((stats.site, code), [])
        if code in SITE_CODES:
            for finding in found[: max(2, self._examples)]:
                self._line("  ", safe(code, "bold"), f" {finding.reason}")
                self._example(finding, site=True)
            return
        n = stats.findings.get(code, 0)
        share = percent(stats.share(code))
        counts = f" {n:,} on {share} of articles: "
        self._line("  ", safe(code, "bold"), counts + shorten(name, self._out.width - len(code) - len(counts) - 2))
        for finding in found[: self._examples]:
            self._example(finding)

    def _example(self, finding: Finding, *, site: bool = False) -> None:
        new = " (new)" if finding.new else ""
        width = max(40, self._out.width - 8)
        text = f"“{shorten(finding.text, width - 2)}”" if finding.text else ""
        if site:
            if finding.place is not None:
                self._line(safe(f"      e.g. {finding.place}", "dim"))
            if text:
                self._line(safe(f"      {text}", "dim"))
            return
        line = f"{finding.place or finding.site} {finding.code}"
        if finding.reason != finding.name:
            line += f" {finding.reason}"
        elif text and len(line) + len(text) <= width:
            self._line(f"      {line} {text}{new}")
            return
        self._line(f"      {line}{new}")
        if text:
            self._line(safe(f"      {text}", "dim"))

    def others(self) -> None:
        """The rest, one line a site."""
        quiet = [s for s in self._report.sites.values() if s.site not in self._culprits and any(s.findings.values())]
        if not quiet:
            return
        quiet.sort(key=lambda s: (-sum(s.stripped.values()), -sum(s.findings.values()), s.site))
        self._line("")
        self._line(safe("Within limits", "bold"))
        for stats in quiet[:_QUIET_SITES]:
            most = sorted(stats.findings.items(), key=lambda item: (-item[1], item[0]))[:3]
            told = ", ".join(f"{code} {n:,}" for code, n in most)
            self._line(f"  {shorten(stats.site, 30):<30} {stats.articles:>7,} articles  {told}")
        if len(quiet) > _QUIET_SITES:
            self._line(f"  and {len(quiet) - _QUIET_SITES:,} more sites")

    def statistics(self) -> None:
        """Findings by code, most frequent first."""
        self._line("")
        report = self._report
        for code in sorted(report.codes, key=lambda c: (-report.count(c), c)):
            name = CODES[code].name if code in CODES else "your rule"
            articles = sum(stats.carriers.get(code, 0) for stats in report.sites.values())
            sites = sum(1 for stats in report.sites.values() if stats.findings.get(code))
            told = f" {name}: {_many(articles, 'article')}, {_many(sites, 'site')}"
            self._line(f"{report.count(code):>9,} ", safe(code, "bold"), told)

    def limits(self) -> None:
        """Each limit with PASS or FAIL: on the whole input, then where single sites exceed it."""
        self._line("")
        by_name: dict[str, list[Result]] = {}
        for result in self._report.results:
            by_name.setdefault(result.name, []).append(result)
        for name, results in by_name.items():
            whole = next((r for r in results if r.site is None), None)
            if whole is not None:
                self._limit(whole.passed, f"{name:<13}{_total(whole)}")
            over = [r for r in results if r.site is not None and not r.passed]
            if over:
                over.sort(key=lambda r: (-r.share, r.site or ""))
                sites = f"{len(over):,} site{'' if len(over) == 1 else 's'}"
                self._limit(False, f"{name:<13}at {sites}: {_named(over)}")

    def _limit(self, passed: bool, text: str) -> None:
        self._line(safe("PASS", "green") if passed else safe("FAIL", "bold red"), f"  {text}")

    def verdict(self) -> None:
        """The last line, which is what a log ends with."""
        report = self._report
        allowed = f"; {report.totals['allowed']:,} findings allowed" if report.totals.get("allowed") else ""
        if not report.complete:
            self._line(
                safe("FAIL", "bold red"), f": part of the input could not be read, so nothing is sure (exit 3){allowed}"
            )
        elif report.passed:
            self._line(safe("PASS", "bold green"), f": every limit is kept{allowed}")
        else:
            sites = self._ranked()
            culprit = ", ".join(f"{site} ({self._main(site) or 'too few articles'})" for site in sites[:2])
            more = f" and {len(sites) - 2:,} more" if len(sites) > 2 else ""
            self._line(safe("FAIL", "bold red"), f": {culprit}{more}{allowed}" if culprit else f": see above{allowed}")
            if sites and self._main(sites[0]):
                hint = f"dedup explain {self._main(sites[0])} tells what it is; --diff shows what clean would take out"
                self._line(safe(hint, "dim"))

    def _main(self, site: str) -> str:
        """The code that best tells what is wrong with a site; none where it only has too few articles."""
        stats = self._report.sites[site]
        rises = [d.code for d in self._drifts.get(site, ())]
        return min(
            self._culprits[site],
            default="",
            key=lambda c: (
                _rank(c),
                c not in rises[:1],
                -stats.carriers.get(c, 0),
                -stats.findings.get(c, 0),
                c,
            ),
        )


def _rank(code: str) -> int:
    return SITE_CODES.index(code) if code in SITE_CODES else len(SITE_CODES)


def _many(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def _over(result: Result) -> str:
    if result.least:
        return f"fewer than {result.limit}"
    return f"{percent(result.share)} {result.name}"


def _total(result: Result) -> str:
    if result.least:
        return f"{result.count:>7,}  at least {result.limit} {result.unit}"
    if not result.limit.share:
        bound = "none allowed" if not result.limit.value else f"limit {result.limit}"
        of = f", {result.of:,} {result.unit} in all" if result.name == "unreadable" and result.count else ""
        return f"{result.count:>7,}  {bound}{of}"
    text = f"{percent(result.share):>7}  limit {result.limit}: {result.count:,} of {result.of:,} {result.unit}"
    if result.interval is not None:
        low, high = result.interval
        text += f"; {percent(low)} to {percent(high)} in all"
    return text


def _named(over: list[Result]) -> str:
    shown = ", ".join(
        f"{r.site} {r.count:,}" if r.least or not r.limit.share else f"{r.site} {percent(r.share)}"
        for r in over[:_NAMED]
    )
    return shown + (" …" if len(over) > _NAMED else "")


def _some(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
