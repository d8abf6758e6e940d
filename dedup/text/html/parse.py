"""Markup to a Beautiful Soup tree of what a reader could see, over lxml.

lxml's own tree builder drops what is nested deeper than 254 and text nodes over 10 MB; fed to Beautiful Soup as events
it loses nothing. Scripts, styles and drawings never become objects, which halves the time of a usual page.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from lxml import etree

from dedup.errors import InputError


def names(text: str) -> frozenset[str]:
    """The words of ``text``, which are names of tags or the like."""
    return frozenset(text.split())


_SKIPPED = names("script style template svg title iframe noembed noframes select datalist textarea")
# Fallback content of these stays: an unclosed <video> would else swallow an article. See blocks.py.
_BREAKS_OUT = names("svg select datalist")
# Start tags that end a foreign element in the HTML standard (13.2.6.5), less those drawings use themselves.
_BREAKOUT = names(
    "article aside blockquote body center dd div dl dt footer h1 h2 h3 h4 h5 h6 header li main nav ol p section table "
    "td tr ul"
)
_DROPPED = names("area base basefont bgsound col embed frame img input keygen link meta param source track")
_GAPS = frozenset(("img", "input", "embed"))
_ATTRIBUTES = names("class id hidden style aria-hidden role itemprop href lang open rel")
# A push parser can be stopped between pieces; within 16 KB even the worst markup takes under a second.
_PIECE = 1 << 14


class Page(BeautifulSoup):
    """The tree of a page, and what its head says.

    ``title``-like values are as the page spells them; ``linked_data`` holds the texts of its JSON-LD scripts.
    """

    head_title: str | None
    language: str | None
    metas: dict[str, str]
    linked_data: list[str]


class _Builder(LXMLTreeBuilder):
    def __init__(self, deadline: float | None) -> None:
        super().__init__(multi_valued_attributes=None, store_line_numbers=False)
        self.deadline = deadline
        self.skipped = 0
        self.skipping = ""
        self.capture: list[str] | None = None
        self.titles: list[list[str]] = []
        self.language: str | None = None
        self.metas: dict[str, str] = {}
        self.linked: list[list[str]] = []

    def prepare_markup(self, markup: Any, *_: Any, **__: Any) -> Iterator[tuple[Any, str | None, str | None, bool]]:
        yield markup, None, None, False

    def feed(self, markup: Any) -> None:
        # Told the encoding, lxml heeds no <meta charset>.
        parser: Any = etree.HTMLParser(target=self, encoding="utf-8", huge_tree=True)
        data = memoryview(markup.encode("utf-8"))
        for start in range(0, len(data), _PIECE):
            parser.feed(bytes(data[start : start + _PIECE]))
            if self.deadline is not None and time.monotonic() > self.deadline:
                raise InputError("HTML takes more seconds to parse than it may", place=f"byte {start}")
        with suppress(etree.XMLSyntaxError):  # "no element found": an empty page
            parser.close()

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        if self.skipped:
            if self.skipping in _BREAKS_OUT and tag in _BREAKOUT:
                self.skipped = 0
            else:
                # Inside a drawing, HTML hangs below this element.
                if tag == "foreignobject":
                    self.skipping = tag
                self.skipped += 1
                return
        if tag in _SKIPPED:
            self.skipped, self.skipping = 1, tag
            if tag == "title":
                self.capture = []
                self.titles.append(self.capture)
            elif tag == "script" and "ld+json" in attrib.get("type", ""):
                self.capture = []
                self.linked.append(self.capture)
            return
        if tag in _DROPPED:
            if tag == "meta":
                self._meta(attrib)
            elif tag in _GAPS:
                self.data(" ")
            return
        if tag == "html" and self.language is None:
            self.language = attrib.get("lang") or attrib.get("xml:lang")
        soup: Any = self.soup
        kept = {key: value for key, value in attrib.items() if key in _ATTRIBUTES} if attrib else {}
        soup.handle_starttag(tag, None, None, kept)

    def end(self, tag: Any) -> None:
        if self.skipped:
            self.skipped -= 1
            if not self.skipped:
                self.capture = None
            return
        if tag not in _DROPPED:
            soup: Any = self.soup
            soup.handle_endtag(tag)

    def data(self, data: Any) -> None:
        if not self.skipped:
            soup: Any = self.soup
            soup.current_data.append(data)
        elif self.capture is not None:
            self.capture.append(data)

    def comment(self, text: Any) -> None:
        pass

    def pi(self, target: Any, data: Any) -> None:
        pass

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        pass

    def _meta(self, attrib: Mapping[str, str]) -> None:
        name = attrib.get("property") or attrib.get("name") or attrib.get("http-equiv") or attrib.get("itemprop")
        if name and "content" in attrib:
            self.metas.setdefault(name.lower(), attrib["content"])


def parse(markup: str, deadline: float | None = None) -> Page:
    """The tree of ``markup``.

    ``deadline`` is a ``time.monotonic`` value after which InputError is raised.
    """
    if "<" not in markup:
        markup = f"<p>{markup}"  # Beautiful Soup takes a short text without markup for a file name and warns
    builder = _Builder(deadline)
    page = Page(markup, builder=builder)
    titles = [" ".join("".join(parts).split()) for parts in builder.titles]
    page.head_title = next(filter(None, titles), None)
    page.language = builder.language
    page.metas = builder.metas
    page.linked_data = ["".join(parts) for parts in builder.linked]
    return page
