"""Hold what was counted against the limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from dedup.check.finding import CATEGORIES, SITE_CODES
from dedup.check.options import LIMITS, CheckOptions, Limit
from dedup.check.report import Result, SiteStats
from dedup.check.statistics import effective_size, wilson
from dedup.check.task import NO_SITE

_UNITS = {"artefacts": "paragraphs", "duplicates": "paragraphs", "copies": "articles", "short": "articles"}
_CARRIERS = 3
"""Articles of a site that must carry what a default limit counts: one odd article is not a broken scraper."""


def evaluate(stats: Mapping[str, SiteStats], options: CheckOptions, *, seen: int | None = None) -> Iterator[Result]:
    """Every limit on the whole input, and those that a site exceeds.

    ``seen`` is the number of articles in all, where ``stats`` are of a sample.
    """
    sites = list(stats.values())
    sampled = seen is not None
    articles = sum(s.articles for s in sites) if seen is None else seen
    for name in options.limits:
        limit = options.limits[name]
        count = sum(_count(s, name) for s in sites)
        of = _of(name, sites)
        interval = _interval(name, count, of, sites) if sampled and limit.share else None
        yield _result(name, None, count, of, limit, _codes(name, sites), interval)
    least = Limit(options.min_records, False)
    yield Result("records", None, articles, articles, "articles", least, articles >= options.min_records, least=True)
    broken = {s.site for s in sites if any(s.findings.get(code) for code in SITE_CODES)}
    codes = Counter(code for s in sites for code in SITE_CODES if s.findings.get(code))
    none = Limit(0, False)
    yield Result("broken sites", None, len(broken), len(sites), "sites", none, not broken, _most(codes))
    for site in sites:
        yield from _of_site(site, options, sampled)
    for name, own in options.sites.items():
        if "records" in own and not sampled:
            n = stats[name].articles if name in stats else 0
            yield Result("records", name, n, n, "articles", own["records"], n >= own["records"].value, least=True)


def _of_site(site: SiteStats, options: CheckOptions, sampled: bool) -> Iterator[Result]:
    own = options.sites.get(site.site, {})
    for name in dict.fromkeys((*options.limits, *own)):
        limit = options.limit(name, site.site)
        if limit is None or name == "records":
            continue
        if name not in own:
            # A count that holds for the whole input says nothing of one site.
            if not limit.share or site.site == NO_SITE or site.articles < options.min_site_records:
                continue
            if _carriers(site, name) < _CARRIERS:
                continue
        count, of = _count(site, name), _of(name, [site])
        interval = _interval(name, count, of, [site]) if sampled and limit.share else None
        result = _result(name, site.site, count, of, limit, _codes(name, [site]), interval)
        if name in own or not result.passed:
            yield result


def _result(
    name: str,
    site: str | None,
    count: int,
    of: int,
    limit: Limit,
    codes: tuple[str, ...],
    interval: tuple[float, float] | None,
) -> Result:
    exceeded = limit.exceeded(count, of)
    if interval is not None:
        # Only what the sample makes sure of fails a build.
        exceeded = exceeded and interval[0] > limit.value
    return Result(name, site, count, of, _UNITS.get(name, "articles"), limit, not exceeded, codes, interval)


def _interval(name: str, count: int, of: int, sites: list[SiteStats]) -> tuple[float, float]:
    """The 95 % interval of a share in all of the input, of which ``sites`` are a sample."""
    size = float(of)
    if _UNITS.get(name) == "paragraphs":
        keys = {"yy": f"{name}²", "xy": f"{name}×", "xx": "paragraphs²"}
        squares = {key: sum(s.moments.get(moment, 0) for s in sites) for key, moment in keys.items()}
        size = effective_size(count, of, sum(s.articles for s in sites), squares)
    return wilson(count / of * size if of else 0, size)


def _count(site: SiteStats, name: str) -> int:
    if name in LIMITS:
        return site.counted.get(name, 0)
    # Of several codes under one prefix the most frequent: articles that carry two would count twice.
    return max((n for code, n in site.carriers.items() if code.startswith(name)), default=0)


def _carriers(site: SiteStats, name: str) -> int:
    return site.counted.get(f"{name}.articles", _count(site, name))


def _of(name: str, sites: list[SiteStats]) -> int:
    return sum(s.paragraphs if _UNITS.get(name) == "paragraphs" else s.articles for s in sites)


def _codes(name: str, sites: list[SiteStats]) -> tuple[str, ...]:
    prefixes = CATEGORIES.get(name, (name,))
    codes: Counter[str] = Counter()
    for site in sites:
        found = site.stripped if name == "artefacts" else site.findings
        codes.update({code: n for code, n in found.items() if code.startswith(prefixes)})
    return _most(codes)


def _most(codes: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(codes, key=lambda code: (-codes[code], code)))
