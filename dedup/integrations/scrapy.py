"""Scrapy: an add-on that cleans and annotates every item, drops copies where asked, and watches their share.

    ADDONS = {"dedup.integrations.scrapy.DedupAddon": 500}

Settings, all optional:

=======================  ===========================================================================================
DEDUP_INDEX              where seen paragraphs live: a path or ``redis://…``; none: this process's memory
DEDUP_KEEP               how long they are remembered, such as "30 days"
DEDUP_SETTINGS           table of ``dedup.Settings``, such as ``{"threshold": 0.7}``
DEDUP_PROFILE            path of a furniture profile (dedup learn)
DEDUP_TEXT_FIELD         field of the text; none: found as ``dedup clean`` finds it
DEDUP_ID_FIELD           field of the id; none: ``id``, else ``url``, else the item's number
DEDUP_ANNOTATION_FIELD   field that takes the verdicts, "_dedup"; items that have no such field are not annotated
DEDUP_CLEAN              whether the text is replaced by the cleaned text, True
DEDUP_DROP_DUPLICATES    whether an item that copies an earlier one is dropped, False
DEDUP_MAX_RATIO          share of duplicates (0 to 1) above which the monitor complains; none: never
DEDUP_MIN_ITEMS          items before it does, 20
=======================  ===========================================================================================

Stats: ``dedup/items``, ``dedup/duplicates``, ``dedup/dropped``, ``dedup/removed_chars``, ``dedup/errors``,
``dedup/verdicts/CODE``, and at the end ``dedup/duplicate_ratio`` and ``dedup/monitor`` ("passed" or "failed").
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from itemadapter import ItemAdapter
from scrapy import signals
from scrapy.exceptions import DropItem
from scrapy.utils.reactor import is_asyncio_reactor_installed

from dedup.config import make_settings
from dedup.io.fields import TEXT_FIELDS, Sites, make_document
from dedup.model import Cleaned, Document
from dedup.pipeline.stream import Deduplicator
from dedup.rules.profile import Profile

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings

logger = logging.getLogger(__name__)


class DedupAddon:
    """Puts ``DedupPipeline`` after the pipelines that fill items, and the monitor among the extensions."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy. What the project's settings say of the two components stands."""
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", DedupPipeline, 800)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", RatioMonitor, 500)


class DedupPipeline:
    """Asks a ``Deduplicator`` about every item: dicts, ``scrapy.Item``, dataclasses, attrs and pydantic objects.

    An item that cannot be judged (no text, an index that fails) is passed on as it came and counted in
    ``dedup/errors``: a crawl does not lose items to its own checks.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self._stats: Any = crawler.stats
        self._text_field = settings.get("DEDUP_TEXT_FIELD")
        self._id_field = settings.get("DEDUP_ID_FIELD")
        self._annotation_field = settings.get("DEDUP_ANNOTATION_FIELD", "_dedup")
        self._clean = settings.getbool("DEDUP_CLEAN", True)
        self._drop = settings.getbool("DEDUP_DROP_DUPLICATES", False)
        self._sites = Sites()
        self._count = 0
        self._seen: Deduplicator | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        return cls(crawler)

    def open_spider(self, spider: Spider | None = None) -> None:
        """Open the index. Raises DedupError, which stops the crawl before it starts."""
        settings = self._crawler.settings
        conf = make_settings(settings.getdict("DEDUP_SETTINGS"), file="DEDUP_SETTINGS")
        profile = None
        if path := settings.get("DEDUP_PROFILE"):
            from dedup.similarity import Sketcher

            sketcher = Sketcher(conf)
            profile = Profile.load(path, lambda lines: sketcher.sketch(lines).skeletons)
        self._seen = Deduplicator(
            settings.get("DEDUP_INDEX") or None, conf, profile, keep=settings.get("DEDUP_KEEP") or None
        )

    def close_spider(self, spider: Spider | None = None) -> None:
        """Finish what is under way and close the index."""
        if self._seen is not None:
            self._seen.close()

    async def process_item(self, item: Any, spider: Spider | None = None) -> Any:
        """Clean and annotate ``item``. Raises DropItem for a copy, where dropping was asked for."""
        self._stats.inc_value("dedup/items")
        adapter = ItemAdapter(item)
        try:
            field = self._find_text(adapter)
            cleaned = await self._ask(self._document(adapter, field))
            self._apply(adapter, field, cleaned)
        except Exception as error:
            self._stats.inc_value("dedup/errors")
            logger.error("item not judged: %s", error, extra={"spider": self._crawler.spider})
            return item
        if cleaned.copy_of is not None:
            self._stats.inc_value("dedup/duplicates")
            if self._drop or cleaned.dropped:
                self._stats.inc_value("dedup/dropped")
                original, share = cleaned.copy_of
                raise DropItem(f"{cleaned.id}: {share:.0%} of its words are in {original}")
        return item

    async def _ask(self, document: Document) -> Cleaned:
        assert self._seen is not None
        if is_asyncio_reactor_installed():
            return await self._seen.aadd(document)
        from twisted.internet.threads import deferToThread

        answer: Cleaned = await deferToThread(self._seen.add, document)
        return answer

    def _find_text(self, adapter: ItemAdapter) -> str:
        for name in (self._text_field,) if self._text_field else TEXT_FIELDS:
            if isinstance(adapter.get(name), str):
                return str(name)
        raise ValueError(f"no text among the fields {', '.join(adapter)}: name it in DEDUP_TEXT_FIELD")

    def _document(self, adapter: ItemAdapter, field: str) -> Document:
        self._count += 1
        return make_document(adapter, adapter[field], self._sites, f"item-{self._count}", self._id_field)

    def _apply(self, adapter: ItemAdapter, field: str, cleaned: Cleaned) -> None:
        removed = sum(v.span.end - v.span.start for v in cleaned.stripped if v.paragraph is not None)
        self._stats.inc_value("dedup/removed_chars", removed)
        for verdict in cleaned.verdicts:
            self._stats.inc_value(f"dedup/verdicts/{verdict.code}")
        if self._clean and not cleaned.dropped:
            adapter[field] = cleaned.text
        if self._annotation_field and _takes(adapter, self._annotation_field):
            data = cleaned.to_dict()
            adapter[self._annotation_field] = {"verdicts": data["verdicts"], "copy_of": data["copy_of"]}


class RatioMonitor:
    """Says at the end of a crawl whether the share of duplicates stayed within ``DEDUP_MAX_RATIO``.

    A jump in it is how a broken scraper shows first: one page fetched for every URL.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._limit = crawler.settings.get("DEDUP_MAX_RATIO")
        self._least = crawler.settings.getint("DEDUP_MIN_ITEMS", 20)
        crawler.signals.connect(self.spider_closed, signal=signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        return cls(crawler)

    def spider_closed(self, spider: Spider) -> None:
        """Write the ratio and the result into the stats, and a failure into the log."""
        stats: Any = self._crawler.stats
        items = stats.get_value("dedup/items", 0)
        ratio = stats.get_value("dedup/duplicates", 0) / items if items else 0.0
        stats.set_value("dedup/duplicate_ratio", round(ratio, 4))
        if self._limit is None:
            return
        failed = items >= self._least and ratio > float(self._limit)
        stats.set_value("dedup/monitor", "failed" if failed else "passed")
        if failed:
            text = "%.0f %% of %d items copy an earlier one (DEDUP_MAX_RATIO = %s): is one page scraped for every URL?"
            logger.error(text, 100 * ratio, items, self._limit, extra={"spider": spider})


def _takes(adapter: ItemAdapter, name: str) -> bool:
    """Whether the item can hold a field of that name: a dict always, a class where it declares one."""
    return (isinstance(adapter.item, Mapping) and not hasattr(adapter.item, "fields")) or name in adapter.field_names()
