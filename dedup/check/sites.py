"""What a site's articles look like together, and what is wrong with a site as a whole (OUT703 to OUT707)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.check.finding import Finding, Place, percent
from dedup.check.options import FIELDS, CheckOptions
from dedup.check.report import SiteStats
from dedup.check.tally import Tally
from dedup.check.task import NO_SITE
from dedup.rules.user import fingerprint

if TYPE_CHECKING:
    from numpy.typing import NDArray

DAMAGED_SHARE = 0.05
"""Of a site's articles with wrong decoding; single ones are quotations of broken sources."""
FOREIGN_SHARE = 0.05
MISSING_SHARE = 0.5
"""Of a site's articles without a field that the rest of the input has."""
_LEAST = 3
"""Articles that must show it, whatever their share."""

Reader = Callable[[int], str]


class SiteTable:
    """Documents grouped by site. ``sites`` has one name a document, ``words`` one count."""

    def __init__(self, tally: Tally, sites: list[str], words: NDArray[np.int64]) -> None:
        self.tally = tally
        numbers: dict[str, int] = {}
        codes = np.fromiter((numbers.setdefault(s, len(numbers)) for s in sites), np.int64, len(sites))
        order = np.argsort(codes, kind="stable")
        bounds = np.searchsorted(codes[order], np.arange(len(numbers) + 1))
        self.rows: Mapping[str, NDArray[np.int64]] = {
            site: order[bounds[i] : bounds[i + 1]] for site, i in numbers.items()
        }
        self.words = words

    def stats(self) -> dict[str, SiteStats]:
        """By site, the one with most articles first."""
        tally = self.tally
        missing = tally.column(0)
        codes: dict[str, list[str]] = {}
        for site, code in tally.findings:
            codes.setdefault(site, []).append(code)
        counted: dict[str, dict[str, int]] = {}
        for (site, name), n in tally.counted.items():
            counted.setdefault(site, {})[name] = n
        moments: dict[str, dict[str, int]] = {}
        for (site, name), n in tally.moments.items():
            moments.setdefault(site, {})[name] = n
        out = {}
        for site in sorted(self.rows, key=lambda s: (-len(self.rows[s]), s)):
            rows = self.rows[site]
            words = self.words[rows]
            median, tenth = (float(np.quantile(words, q, method="lower")) for q in (0.5, 0.1))
            own = sorted(codes.get(site, ()))
            out[site] = SiteStats(
                site, len(rows), tally.paragraphs[site], median, int((words < median).sum()),
                tenth, int((words < tenth).sum()),
                dict(tally.languages(rows).most_common()),
                {name: int((missing[rows] >> bit & 1).sum()) for bit, name in enumerate(FIELDS)},
                counted.get(site, {}),
                {code: tally.findings[site, code] for code in own},
                {code: tally.documents[site, code] for code in own},
                {code: n for code in own if (n := tally.stripped[site, code])},
                {code: n for code in own if (n := tally.new[site, code])},
                moments.get(site, {}),
            )  # fmt: skip
        return out


class SiteFindings:
    """Findings on whole sites. ``text_of`` reads a document's text again, for an example."""

    def __init__(
        self, table: SiteTable, stats: Mapping[str, SiteStats], options: CheckOptions, text_of: Reader
    ) -> None:
        self._table = table
        self._stats = stats
        self._options = options
        self._text_of = text_of

    def find(self) -> Iterator[tuple[Finding, int]]:
        """Each with the number of articles that it speaks of."""
        yield from self._same_text()
        for site, stats in self._stats.items():
            if site == NO_SITE or stats.articles < self._options.min_site_records:
                continue
            yield from self._damaged(site, stats)
            yield from self._foreign(site, stats)
        yield from self._missing()

    def _same_text(self) -> Iterator[tuple[Finding, int]]:
        texts, urls = self._table.tally.column(2), self._table.tally.column(3)
        for site, rows in self._table.rows.items():
            if site == NO_SITE or len(rows) < self._options.same_text:
                continue
            own = texts[rows]
            keys, inverse, counts = np.unique(own, return_inverse=True, return_counts=True)
            for k in np.flatnonzero((counts >= self._options.same_text) & (keys != 0)).tolist():
                members = rows[inverse == k]
                distinct = len(np.unique(urls[members]))
                if distinct < self._options.same_text:
                    continue
                first = int(members.min())
                text = " ".join(self._text_of(first)[:400].split())
                share = percent(len(members) / len(rows))
                evidence = {
                    "why": f"{distinct:,} URLs ({share} of its articles) have one and the same text",
                    "urls": distinct,
                    "of": len(rows),
                }
                yield self._finding("OUT703", site, evidence, first, text), len(members)

    def _damaged(self, site: str, stats: SiteStats) -> Iterator[tuple[Finding, int]]:
        damaged = stats.counted.get("damaged", 0)
        if damaged >= _LEAST and damaged >= DAMAGED_SHARE * stats.articles:
            why = f"{percent(damaged / stats.articles)} of its articles are wrongly decoded"
            example = next((f for f in self._table.tally.examples.get((site, "ENC501"), ())), None)
            yield (
                self._finding("OUT705", site, {"why": why, "articles": damaged, "of": stats.articles}, example),
                damaged,
            )

    def _foreign(self, site: str, stats: SiteStats) -> Iterator[tuple[Finding, int]]:
        expected = self._options.languages
        if not expected:
            return
        known = stats.articles - stats.languages.get("", 0)
        foreign = {language: n for language, n in stats.languages.items() if language and language not in expected}
        total = sum(foreign.values())
        if total >= _LEAST and total >= FOREIGN_SHARE * known:
            most = max(foreign, key=foreign.__getitem__)
            why = f"{percent(total / known)} of its articles are not in {' or '.join(expected)}, most of them in {most}"
            row = self._in_language(site, most)
            yield self._finding("OUT706", site, {"why": why, "languages": foreign}, row), total

    def _in_language(self, site: str, language: str) -> int | None:
        from dedup.check.language import LANGUAGES

        rows = self._table.rows[site]
        found = rows[self._table.tally.column(1)[rows] == LANGUAGES.index(language)]
        return int(found[0]) if len(found) else None

    def _missing(self) -> Iterator[tuple[Finding, int]]:
        total = sum(stats.articles for stats in self._stats.values())
        for name in FIELDS:
            lacking = sum(stats.missing[name] for stats in self._stats.values())
            for site, stats in self._stats.items():
                own = stats.missing[name]
                required = name in self._options.require and own > 0
                others = total - stats.articles
                usual = others > 0 and (lacking - own) <= others * (1 - MISSING_SHARE)
                enough = stats.articles >= self._options.min_site_records and site != NO_SITE
                if required or (usual and enough and own > MISSING_SHARE * stats.articles):
                    why = f"{percent(own / stats.articles)} of its articles have no {name}"
                    if not required:
                        why += f", {percent((lacking - own) / others)} of the others"
                    evidence = {"why": why, "field": name, "articles": own, "of": stats.articles}
                    yield self._finding("OUT707", site, evidence, self._lacking(site, name)), own

    def _lacking(self, site: str, name: str) -> int | None:
        rows = self._table.rows[site]
        found = rows[(self._table.tally.column(0)[rows] >> FIELDS.index(name) & 1) == 1]
        return int(found[0]) if len(found) else None

    def _finding(
        self, code: str, site: str, evidence: dict[str, Any], example: int | Finding | None, text: str = ""
    ) -> Finding:
        place: Place | None = None
        document = ""
        if isinstance(example, Finding):
            place, document, text = example.place, example.document, example.text
        elif example is not None:
            found = self._table.tally.place(example)
            place = found if isinstance(found, Place) else None
        return site_finding(code, site, evidence, place=place, document=document, text=text)


def site_finding(
    code: str, site: str, evidence: dict[str, Any], *, place: Place | None = None, document: str = "", text: str = ""
) -> Finding:
    """A finding on a site, named by the site and what is wrong, not by today's figures."""
    content = text or evidence.get("field", "")
    return Finding(code, site, place, document, "flag", text[:200], evidence, fingerprint(code, f"{site} {content}"))
