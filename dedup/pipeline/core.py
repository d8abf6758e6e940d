"""The library's functions over documents in memory: ``clean`` one, ``dedupe`` many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from dedup.config import Settings
from dedup.model import Cleaned, Document, Report
from dedup.pipeline.batch import Batch, columns_of
from dedup.pipeline.finish import finish
from dedup.pipeline.scan import Scanner
from dedup.pipeline.scanned import Scanned

if TYPE_CHECKING:
    from dedup.rules.profile import Profile

_BATCH = 256  # documents a kernel call: enough to make its overhead vanish, few enough to stay in cache


def clean(document: Document | str, settings: Settings | None = None, profile: Profile | None = None) -> Cleaned:
    """Clean one document without memory of others: artefacts, repeated captions, echoes, and known furniture.

    For documents that others may copy make a ``Deduplicator`` or call ``dedupe``.

    >>> result = clean("Rain fell on Monday.\\nREAD MORE: Storm warning for the coast")
    >>> result.text
    'Rain fell on Monday.'
    >>> [(v.code, v.span.start, v.span.end) for v in result.verdicts]
    [('ART101', 21, 59)]
    """
    if isinstance(document, str):
        document = Document("text", document)
    scanner = Scanner(settings or Settings())
    return finish(scanner, scanner.scan([document]).scanned[0], profile=profile)


def dedupe(documents: Iterable[Document], settings: Settings | None = None, profile: Profile | None = None) -> Report:
    """Clean a corpus: what ``clean`` does, and duplicates across documents, and what each site repeats.

    Without a profile furniture is learned from the corpus itself (``Settings.furniture``). Documents are
    matched in input order, or by date with ``Settings(order="published")``, and returned in input order.

    >>> quake = "The quake struck at dawn and was felt in all three valleys, officials said."
    >>> report = dedupe([Document("a", quake, site="a.com"), Document("b", quake, site="b.com")])
    >>> [(v.code, v.action, v.evidence["document"], v.evidence["kind"]) for v in report.documents[1].verdicts]
    [('DUP310', 'flag', 'a', 'copy'), ('DUP301', 'flag', 'a', 'syndicated')]
    """
    settings = settings or Settings()
    scanner = Scanner(settings)
    batch = Batch(settings)
    scanned: list[Scanned] = []
    stream = iter(documents)
    while chunk := list(islice(stream, _BATCH)):
        scan = scanner.scan(chunk)
        batch.add(columns_of(scan, scanner, furniture=settings.furniture and profile is None))
        scanned.extend(scan.scanned)
    resolved = batch.match()
    if profile is None and settings.furniture:
        from dedup.pipeline.learn import learn_profile

        profile = learn_profile(batch.site_columns, resolved)
    cleaned = [finish(scanner, item, resolved.found(n), resolved.copy_of(n), profile) for n, item in enumerate(scanned)]
    counts = count(cleaned)
    counts["paragraphs"] = sum(item.size for item in scanned)
    counts["overflow"] = resolved.overflow
    return Report(cleaned, resolved.clusters(), counts, settings.fingerprint)


def count(cleaned: Iterable[Cleaned]) -> dict[str, int]:
    """Documents, copies, verdicts by action and by ``CODE.action``."""
    counts: Counter[str] = Counter()
    for document in cleaned:
        counts["documents"] += 1
        counts["copies"] += document.copy_of is not None
        counts["dropped"] += document.dropped
        for verdict in document.verdicts:
            counts[verdict.action] += 1
            counts[f"{verdict.code}.{verdict.action}"] += 1
    return dict(counts)
