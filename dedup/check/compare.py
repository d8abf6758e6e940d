"""Then and now: what changed since an earlier run by more than chance."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dedup.check.finding import Finding, percent
from dedup.check.options import FIELDS, CheckOptions
from dedup.check.report import FORMAT, VERSION, Drift, SiteStats
from dedup.check.sites import site_finding
from dedup.check.statistics import discoveries, rise_p
from dedup.errors import ConfigError

if TYPE_CHECKING:
    from numpy.typing import NDArray

FALSE_ALARMS = 0.01
"""Share of reported changes that may be chance (Benjamini and Hochberg)."""
# What is sure need not matter: with a hundred thousand articles a tenth of a point is sure.
_LEAST_RISE, _LEAST_RATIO = 0.02, 1.5
_LEAST_FALL = 0.3
"""By how much the median number of words must fall for OUT704."""
_SHORT_RISE = 0.15
"""Or by how much the share of articles must rise that are shorter than nine in ten were."""
_FIELD_RISE = 0.1
_LANGUAGE_RISE = 0.2
_GONE = 10
"""Articles that a site must have had for its absence to count (OUT708)."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier report says of each site."""

    sites: Mapping[str, SiteStats]
    settings: str


def load_report(path: Path) -> Earlier:
    """The report that ``--format json`` wrote. Raises ConfigError where it is none, or of another version."""
    try:
        data = json.loads(path.read_bytes())
        if data["format"] != FORMAT or data["version"] != VERSION:
            raise ValueError(f"{data['format']} {data['version']}")
        sites = {site: SiteStats.from_dict(site, row) for site, row in data["sites"].items()}
        return Earlier(sites, str(data["settings"]))
    except OSError as error:
        raise ConfigError(
            f"cannot be read: {error.strerror}", file=str(path), remedy="give the file that --format json wrote"
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ConfigError(
            f"not a report of dedup check: {type(error).__name__}: {error}",
            file=str(path),
            remedy=f"write one with --format json={path.name}",
        ) from None


@dataclass(frozen=True, slots=True)
class _Test:
    drift: Drift
    matters: bool
    finding: Finding | None = None


def compare(
    then: Mapping[str, SiteStats],
    now: Mapping[str, SiteStats],
    words: Mapping[str, NDArray[np.int64]],
    options: CheckOptions,
) -> tuple[list[Drift], list[tuple[Finding, int]]]:
    """Every code and site that both runs know, the surest change first, and findings on what changed in a site.

    ``words`` has the words of each article by site. A change is significant where it is large and Fisher's exact
    test, corrected for the number of tests, says that chance makes at most one in a hundred of them.
    """
    tests = [
        test
        for site in sorted(then.keys() & now.keys())
        for test in _tests(then[site], now[site], words[site], options)
    ]
    sure = discoveries([test.drift.p for test in tests], FALSE_ALARMS)
    drifts: list[Drift] = []
    findings: list[tuple[Finding, int]] = []
    for test, certain in zip(tests, sure, strict=True):
        significant = certain and test.matters
        if test.finding is None:
            drifts.append(replace(test.drift, significant=significant))
        elif significant:
            drifts.append(replace(test.drift, significant=True))
            share = test.drift.now if test.drift.then <= 1 else 1.0
            findings.append((test.finding, round(share * test.drift.now_of)))
    if options.wants("OUT708"):
        for site in sorted(then.keys() - now.keys()):
            before = then[site].articles
            if before >= _GONE:
                text = f"{site}: OUT708 {before:,} → 0 articles since the last run"
                drifts.append(Drift(site, "OUT708", before, 0, before, 0, 0.0, True, text))
                why = f"no article, {before:,} in the last run"
                findings.append((site_finding("OUT708", site, {"why": why, "then": before}), 0))
    drifts.sort(key=lambda d: (not d.significant, d.then - d.now if d.then <= 1 else -1.0, d.p, d.site, d.code))
    return drifts, findings


def _tests(then: SiteStats, now: SiteStats, words: NDArray[np.int64], options: CheckOptions) -> Iterator[_Test]:
    site = now.site
    for code in sorted(then.carriers.keys() | now.carriers.keys()):
        if not options.wants(code) or code in ("OUT704", "OUT706", "OUT707", "OUT708"):
            continue
        a, b = then.carriers.get(code, 0), now.carriers.get(code, 0)
        drift = _share(site, code, a, then.articles, b, now.articles, "of articles")
        rise = drift.now - drift.then
        yield _Test(drift, rise >= _LEAST_RISE and drift.now >= _LEAST_RATIO * drift.then)
    if options.wants("OUT704"):
        yield from _length(then, now, words)
    if options.wants("OUT706"):
        yield from _language(then, now)
    if options.wants("OUT707"):
        for name in FIELDS:
            drift = _share(
                site,
                "OUT707",
                then.missing.get(name, 0),
                then.articles,
                now.missing[name],
                now.articles,
                f"of articles without {name}",
            )
            why = f"{percent(drift.then)} → {percent(drift.now)} of its articles have no {name} since the last run"
            finding = site_finding("OUT707", site, {"why": why, "field": name, "then": drift.then, "now": drift.now})
            yield _Test(drift, drift.now - drift.then >= _FIELD_RISE, finding)


def _share(site: str, code: str, a: int, n: int, b: int, m: int, what: str) -> Drift:
    then, now = a / n if n else 0.0, b / m if m else 0.0
    text = f"{site}: {code} {percent(then)} → {percent(now)} {what} since the last run"
    return Drift(site, code, then, now, n, m, rise_p(a, n, b, m), False, text)


def _length(then: SiteStats, now: SiteStats, words: NDArray[np.int64]) -> Iterator[_Test]:
    """Whether the median fell (Mood's median test, one-sided), or more articles than then are shorter than most were.

    The second is the same test at the lowest tenth: it sees a fault in every fourth article, which leaves the median
    where it was.
    """
    site, n, m = now.site, then.articles, now.articles
    shorter = int((words < then.median_words).sum())
    fell = now.median_words <= (1 - _LEAST_FALL) * then.median_words
    change = f"{then.median_words:,.0f} → {now.median_words:,.0f} words"
    text = f"{site}: OUT704 median {change} since the last run"
    p = rise_p(then.below_median, n, shorter, m)
    drift = Drift(site, "OUT704", then.median_words, now.median_words, n, m, p, False, text)
    evidence = {
        "why": f"the median article had {change} since the last run",
        "then": then.median_words,
        "now": now.median_words,
    }
    yield _Test(drift, fell, site_finding("OUT704", site, evidence))
    short = int((words < then.tenth).sum())
    what = f"of articles under {then.tenth:,.0f} words"
    drift = _share(site, "OUT704", then.below_tenth, n, short, m, what)
    why = f"{percent(drift.then)} → {percent(drift.now)} {what} since the last run"
    finding = site_finding("OUT704", site, {"why": why, "then": drift.then, "now": drift.now})
    yield _Test(drift, not fell and drift.now - drift.then >= _SHORT_RISE, finding)


def _language(then: SiteStats, now: SiteStats) -> Iterator[_Test]:
    """Whether more articles than then are in another language than most were."""
    before = {language: n for language, n in then.languages.items() if language}
    after = {language: n for language, n in now.languages.items() if language}
    n, m = sum(before.values()), sum(after.values())
    if not n or not m:
        return
    main = max(before, key=before.__getitem__)
    if before[main] * 2 < n:
        return  # a site in many languages has none to lose
    drift = _share(now.site, "OUT706", n - before[main], n, m - after.get(main, 0), m, f"of articles not in {main}")
    most = max((language for language in after if language != main), key=lambda x: after[x], default="")
    rise = f"{percent(drift.then)} → {percent(drift.now)}"
    why = f"{rise} of its articles are not in {main}, most of them in {most}, since the last run"
    finding = site_finding("OUT706", now.site, {"why": why, "languages": after})
    yield _Test(drift, drift.now - drift.then >= _LANGUAGE_RISE, finding)
