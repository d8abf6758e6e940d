"""Markup to a Beautiful Soup tree of what a reader could see, over lxml.

lxml's own tree builder drops what is nested deeper than 254 and text nodes over 10 MB; fed to Beautiful Soup as events
it loses nothing. Scripts, styles, templates and the tags inside drawings never become objects, which halves the time of
a usual page; of drawings, lists to choose from, and frames the text alone is kept, in one element.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import NavigableString, Tag
from lxml import etree

from dedup.errors import InputError


class PageLimitError(InputError):
    """A page takes more time or memory than it may."""


def names(text: str) -> frozenset[str]:
    """The words of ``text``, which are names of tags or the like."""
    return frozenset(text.split())


_SILENT = names("script style template")
# Their text is not the page's to read, but is accounted for; see blocks.py.
MUTED = names("svg iframe noembed noframes select datalist textarea")
_SKIPPED = _SILENT | MUTED | {"title"}
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
_SPACE = " \n\t\f\r"
# A push parser can be stopped between pieces; within 16 KB even the worst markup takes under a second.
_PIECE = 1 << 14


class _Element(Tag):
    """A tag with its name, attributes and contents."""

    def __init__(self, name: str, attrs: Any, parent: Tag | None) -> None:
        self.name = name
        self.prefix = None
        self.attrs = attrs
        self.parent = parent
        self.contents = []
        self.hidden = False


class Page(BeautifulSoup):
    """The tree of a page, and what its head says.

    ``title``-like values are as the page spells them; ``linked_data`` holds the texts of its JSON-LD scripts.
    """

    head_title: str | None
    language: str | None
    metas: dict[str, str]
    linked_data: list[str]

    # Beautiful Soup links every node to its neighbours in the text, for which it walks up all ancestors, and compares
    # trees where it could compare identities: time quadratic in depth. Nobody here asks for those links, nor for the
    # settings that every tag carries for its own printing.

    def handle_starttag(self, name: str, namespace: Any, nsprefix: Any, attrs: Any, *_: Any, **__: Any) -> Tag:
        """Open an element."""
        self.endData()
        tag = _Element(name, attrs, self.currentTag)
        self.pushTag(tag)
        return tag

    def endData(self, containerClass: Any = None) -> None:  # noqa: N802, N803
        """Add the text since the last tag to the element that is open."""
        if not self.current_data:
            return
        text = "".join(self.current_data)
        self.current_data = []
        if not self.preserve_whitespace_tag_stack and not text.strip(_SPACE):
            text = "\n" if "\n" in text else " "
        parent = self.currentTag
        assert parent is not None
        string = NavigableString(text)
        string.parent = parent
        parent.contents.append(string)

    def popTag(self) -> Tag | None:  # noqa: N802
        """Close the innermost element; the one that is open then."""
        tag = self.tagStack.pop()
        self.open_tag_counter[tag.name] -= 1
        kept = self.preserve_whitespace_tag_stack
        if kept and kept[-1] is tag:
            kept.pop()
        self.currentTag = self.tagStack[-1] if self.tagStack else None
        return self.currentTag


class _Builder(LXMLTreeBuilder):
    def __init__(self, deadline: float | None) -> None:
        super().__init__(multi_valued_attributes=None, store_line_numbers=False, string_containers={})
        self.deadline = deadline
        self.skipped = 0
        self.skipping = self.holder = ""
        """The tag whose end is awaited, and the one that was skipped first."""
        self.silent = 0
        """Depth at which a script or the like began inside what is skipped; 0: none."""
        self.muted: list[str] = []
        """Text of the muted element that is open."""
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
                raise PageLimitError("HTML takes more seconds to parse than it may", place=f"byte {start}")
        with suppress(etree.XMLSyntaxError):  # "no element found": an empty page
            parser.close()

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        if self.skipped:
            if self.skipping in _BREAKS_OUT and tag in _BREAKOUT:
                self._end_skipping()
            else:
                # Inside a drawing, HTML hangs below this element.
                if tag == "foreignobject":
                    self.skipping = tag
                self.skipped += 1
                if not self.silent and tag in _SILENT:
                    self.silent = self.skipped
                self.muted.append(" ")
                return
        if tag in _SKIPPED:
            self.skipped, self.skipping, self.holder = 1, tag, tag
            self.silent = tag in _SILENT
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
            if self.skipped == self.silent:
                self.silent = 0
            self.skipped -= 1
            if not self.skipped:
                self._end_skipping()
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
        elif not self.silent:
            self.muted.append(data)

    def _end_skipping(self) -> None:
        self.skipped = self.silent = 0
        self.capture = None
        if self.muted:
            text, self.muted = "".join(self.muted), []
            if not text.isspace():
                soup: Any = self.soup
                soup.handle_starttag(self.holder, None, None, {})
                soup.current_data.append(text)
                soup.handle_endtag(self.holder)

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
