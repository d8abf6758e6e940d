"""A page's tree to paragraphs, each with what the markup knew about it.

What a browser would start on a new line starts a paragraph; inline tags vanish without a gap. A table row is a
paragraph with " | " between its cells, unless its cells hold blocks of their own, as in pages laid out by tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from bs4.element import NavigableString, Tag

from dedup.text.html.lines import break_lines
from dedup.text.html.parse import MUTED, Page, names
from dedup.text.tidy import tidy_line

_INLINE = names(
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark math nobr q rb rp rt rtc "
    "ruby s samp small span strike strong sub sup time tt u var wbr mi mn mo ms mtext mrow msup msub mfrac msqrt"
)
# Elements that may hold custom elements as words of a sentence; elsewhere custom elements are boxes.
_TEXT = names("p h1 h2 h3 h4 h5 h6 li dd dt figcaption blockquote td th caption summary pre")
_PREFORMATTED = names("pre listing xmp plaintext")
_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_CELLS = frozenset(("td", "th"))
# Fallback content, for a browser that cannot play or draw.
_FALLBACK = names("audio canvas object video")
_INVISIBLE_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table)", re.IGNORECASE)
# Names that style sheets give to text for screen readers only.
_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|hidden-visually)(?:$|\s)",
    re.IGNORECASE,
)
_VEILED = re.compile(r"(?:^|\s|--|__|\bis-)hidden(?:\s|$)")
# WordPress writes an article's categories and tags into the classes of its wrapper.
_TOPIC = re.compile(r"(?:^|\s)(?:category|tag|post_tag)-\S+", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z]+(?![0-9])|[A-Z]+(?![a-z0-9])|[^\W_]+")
MAX_PATH, MAX_WORDS, MAX_NAMES = 64, 128, 1000
_CELL_GAP = " | "


@dataclass(slots=True, eq=False)
class Element:
    """An element that paragraphs hang from. ``words`` are those of its own class and id."""

    tag: str
    parent: Element | None
    index: int
    path: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    all_words: frozenset[str] = frozenset()
    role: str = ""
    itemprop: str = ""
    hidden: str = ""
    """Why a reader does not see it, "" where one does."""
    veiled: bool = False
    """Whether a class calls it hidden, which a style sheet or a script may undo."""
    inline: bool = False
    in_text: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A visible paragraph: ``element`` is the innermost that holds all of it, ``linked`` the share inside ``<a>``."""

    text: str
    element: Element
    linked: float = 0.0
    href: str = ""
    """Where its first link goes."""


@dataclass(slots=True)
class _Run:
    """Text since the last block boundary: lines between ``<br>``, each with its parts and which of them are links."""

    lines: list[list[tuple[str, bool]]] = field(default_factory=lambda: [[]])
    low: int = 0
    seen: bool = False
    cells: bool = False
    preformatted: bool = False
    href: str = ""


class Hidden(NamedTuple):
    """A paragraph that a reader does not see: ``before`` counts the visible ones before it, ``why`` says why not."""

    before: int
    text: str
    element: Element
    why: str


class _Names(NamedTuple):
    """What class and id names say: their words, and whether they call an element.hidden or for screen readers only."""

    words: frozenset[str]
    veiled: bool
    unseen: bool


class Blocks:
    """Reads ``page`` once, without recursion, in time linear in its size.

    ``show_hidden`` and ``show_noscript`` are for pages that have nothing else.
    """

    def __init__(self, page: Page, *, show_hidden: bool = False, show_noscript: bool = False) -> None:
        self.blocks: list[Block] = []
        self.hidden: list[Hidden] = []
        self._root = Element("", None, 0)
        self.elements: list[Element] = [self._root]
        self._show_hidden = show_hidden
        self._show_noscript = show_noscript
        self._open: list[Element] = []
        self._links: list[str] = []
        self._run = _Run()
        self._names: dict[str, _Names] = {}
        self._gap = ""
        self._unseen: list[str] = []
        """Hidden text since the last boundary, and closed hidden lines that wait for the visible ones before them."""
        self._closed: list[tuple[str, Element]] = []
        self._walk(page)
        self._flush()

    def _walk(self, page: Page) -> None:
        levels: list[tuple[Tag | None, Iterator[object]]] = [(None, iter(page.contents))]
        while levels:
            tag, children = levels[-1]
            for child in children:
                if isinstance(child, Tag):
                    if child.name == "br":
                        self._break()
                    elif child.name != "hr":
                        self._start(child)
                        levels.append((child, iter(child.contents)))
                        break
                    else:
                        self._flush()
                elif isinstance(child, NavigableString):
                    self._text(str(child))
            else:
                levels.pop()
                if tag is not None:
                    self._end()

    def _start(self, tag: Tag) -> None:
        parent = self._open[-1] if self._open else self._root
        element = self._element(tag, parent)
        name = element.tag
        if self._unseen and not element.inline:
            self._close_unseen(parent)
        if name in _CELLS and self._run.seen and parent.tag == "tr":
            self._run.lines[-1].append((_CELL_GAP, False))
            self._run.cells = True
        elif not element.inline:
            self._flush()
            self._run.preformatted = name in _PREFORMATTED
        elif name in ("a", "span", "time", "label"):
            self._gap += ">" + name
        if name == "a":
            self._links.append(str(tag.attrs.get("href", "")))
        self._open.append(element)

    def _end(self) -> None:
        element = self._open[-1]
        name = element.tag
        if self._unseen and (not element.inline or element.parent is None or not element.parent.hidden):
            self._close_unseen(element)
        if name in _CELLS:
            pass
        elif not element.inline:
            self._flush()
        elif name in ("a", "span", "time", "label"):
            self._gap += "<" + name
        if name == "a":
            self._links.pop()
        self._open.pop()
        self._run.low = min(self._run.low, len(self._open))

    def _element(self, tag: Tag, parent: Element) -> Element:
        name = tag.name
        attrs = cast("Mapping[str, str]", tag.attrs)  # no multi-valued ones: see parse.py
        element = Element(name, parent, len(self.elements), parent.path, hidden=parent.hidden, in_text=parent.in_text)
        self.elements.append(element)
        element.all_words = parent.all_words
        element.inline = name in _INLINE or name in MUTED or ("-" in name and parent.in_text)
        if name in _TEXT:
            element.in_text = True
        depth = len(element.path)
        if name != "html" and (depth < MAX_PATH or (depth < 2 * MAX_PATH and name not in element.path)):
            element.path += (name,)
        if element.hidden:
            pass
        elif name == "noscript":
            element.hidden = "" if self._show_noscript else "stands in <noscript>"
        elif name in MUTED:
            element.hidden = f"stands in <{name}>"
        elif name in _FALLBACK or (name == "dialog" and "open" not in attrs):
            element.hidden = "" if self._show_hidden else f"stands in <{name}>, which does not show it"
        if attrs:
            self._attributes(element, attrs)
        return element

    def _attributes(self, element: Element, attrs: Mapping[str, str]) -> None:
        # The id of a heading is a slug of its text and says nothing about its place.
        named, unseen = attrs.get("class", ""), False
        if "id" in attrs and element.tag not in _HEADINGS:
            named = f"{named} {attrs['id']}"
        if len(named) > 1 and element.tag not in ("html", "body"):
            read = self._names.get(named)
            if read is None:
                short = named[:MAX_NAMES]
                read = self._names[named] = _Names(
                    _words(short), _VEILED.search(short) is not None, _UNSEEN_CLASS.search(short) is not None
                )
            element.words, element.veiled, unseen = read
            if len(element.all_words) < MAX_WORDS and not element.words <= element.all_words:
                element.all_words = element.all_words | element.words
        style = attrs.get("style", "")
        if element.inline and style and _BLOCK_STYLE.search(style) is not None:
            element.inline = False
        element.role = attrs.get("role", "")
        element.itemprop = attrs.get("itemprop", "")
        if not self._show_hidden and not element.hidden:
            if "hidden" in attrs and attrs["hidden"] != "until-found":
                element.hidden = "hidden by its markup"
            elif style and _INVISIBLE_STYLE.search(style) is not None:
                element.hidden = "hidden by its style"
            elif unseen:
                element.hidden = "hidden by its class"
            elif element.inline and attrs.get("aria-hidden", "") == "true":
                element.hidden = "hidden by its markup (aria-hidden)"

    def _text(self, text: str) -> None:
        if not text:
            return
        if self._open and self._open[-1].hidden:
            if self._unseen or not text.isspace():
                self._unseen.append(text)
            return
        run = self._run
        if not run.seen:
            if text.isspace():
                return
            run.seen = True
            run.low = len(self._open)
        link = bool(self._links)
        if link and not run.href:
            run.href = self._links[-1]
        line = run.lines[-1]
        if self._gap:
            if line and _needs_gap(self._gap, line[-1][0], text):
                line.append((" ", False))
            self._gap = ""
        if run.preformatted and "\n" in text:
            first, *others = text.split("\n")
            line.append((first, link))
            run.lines.extend([(other, link)] for other in others)
        else:
            line.append((text, link))

    def _break(self) -> None:
        if self._open and self._open[-1].hidden:
            self._unseen.append(" ")
        elif self._run.seen:
            self._run.lines.append([])

    def _close_unseen(self, element: Element) -> None:
        text, self._unseen = " ".join("".join(self._unseen).split()), []
        if tidy_line(text):
            self._closed.append((text, element))
            if not self._run.seen:
                self._put_closed()

    def _put_closed(self) -> None:
        before = len(self.blocks)
        self.hidden.extend(Hidden(before, text, element, element.hidden) for text, element in self._closed)
        self._closed = []

    def _flush(self) -> None:
        run, self._gap = self._run, ""
        if run.seen:
            self._end_run(run)
        if self._closed:
            self._put_closed()

    def _end_run(self, run: _Run) -> None:
        self._run = _Run(preformatted=run.preformatted)
        element = self._open[run.low - 1] if run.low else self._root
        lines = [" ".join("".join(text for text, _ in line).split()) for line in run.lines]
        for first, last in break_lines(lines, one=run.cells):
            text = " ".join(filter(None, lines[first:last]))
            if tidy_line(text):
                self.blocks.append(Block(text, element, _linked(run.lines[first:last], len(text)), run.href))


def _words(names: str) -> frozenset[str]:
    """The words of class and id names: ``relatedStories ad-box`` has related, stories, ad and box."""
    return frozenset(word.lower() for word in _WORD.findall(_TOPIC.sub(" ", names) if "-" in names else names))


def _linked(lines: list[list[tuple[str, bool]]], length: int) -> float:
    links = [text for line in lines for text, link in line if link]
    return min(1.0, len(" ".join("".join(links).split())) / length) if links else 0.0


def _needs_gap(tags: str, before: str, after: str) -> bool:
    """Whether two texts that only these tags part are two words: tabs, labels and bylines that a style sheet spaces."""
    left, right = before[-1:], after[0]
    if left.isspace() or right.isspace() or not right.isalnum():
        return False
    if "<a>a" in tags or "time" in tags or "label" in tags:
        return True
    return "<span>span" in tags and right.isupper() and (left.islower() or left.isdigit() or left in ".!?:;,)”»")
