"""The one call that callers need: markup in, paragraphs out, the article's marked."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from itertools import compress

from dedup.model import Hints
from dedup.text.html.blocks import Block, Blocks, Element, Hidden
from dedup.text.html.charset import decode
from dedup.text.html.content import Choice, choose
from dedup.text.html.items import squeeze
from dedup.text.html.linked_data import article_body
from dedup.text.html.parse import Page, parse

_ENOUGH = 60  # words of an article
_FAR_MORE = 3
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Extracted:
    """The paragraphs of a page, in order, those that a reader does not see among them.

    ``text`` joins them by blank lines, so that ``segment(text).lines`` has one line an entry of ``hints`` and
    ``reasons``. A reason says in a word or two why a paragraph is not part of the article ("hidden" for what a reader
    does not see), ``Hints.outside`` in a sentence; both are "" for those that are. What scripts, styles, templates,
    comments and attributes hold is no text.
    """

    text: str
    hints: tuple[Hints, ...]
    reasons: tuple[str, ...]
    title: str | None = None
    language: str | None = None
    """As the page says it, such as "en-GB"."""
    encoding: str | None = None
    """WHATWG name of the charset; None where the markup came decoded."""
    notes: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs that ``text`` joins."""
        return tuple(self.text.split("\n\n")) if self.text else ()

    @property
    def content(self) -> tuple[bool, ...]:
        """Whether each paragraph is part of the article."""
        return tuple(not reason for reason in self.reasons)

    def article(self) -> tuple[str, tuple[Hints, ...]]:
        """Text and hints of the article alone, in the form of ``text`` and ``hints``."""
        content = self.content
        return "\n\n".join(compress(self.paragraphs, content)), tuple(compress(self.hints, content))


def extract(
    markup: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    charset_header: str | None = None,
    seconds: float | None = None,
) -> Extracted:
    """The paragraphs of ``markup``, with hints, and which of them are the article.

    ``encoding`` (a charset label) is obeyed; ``charset_header`` is the Content-Type header of the response.
    Raises InputError where no charset fits, or parsing takes more than ``seconds``.

    >>> page = extract("<nav><a href='/'>Home</a></nav><article><p>Rain fell on Monday.</p></article>")
    >>> page.article()[0]
    'Rain fell on Monday.'
    >>> page.text
    'Home\\n\\nRain fell on Monday.'
    """
    deadline = None if seconds is None else time.monotonic() + seconds
    name: str | None = None
    notes: tuple[str, ...] = ()
    if isinstance(markup, bytes):
        markup, name, notes = decode(markup, encoding=encoding, charset_header=charset_header)
    if "\0" in markup:
        markup = markup.replace("\0", "")
    if _SURROGATES.search(markup) is not None:
        markup = _SURROGATES.sub("\ufffd", markup)
        notes += ("lone surrogates became U+FFFD",)
    page = parse(markup.removeprefix("\ufeff"), deadline)
    blocks, choices, hidden, more = _read(page, url)
    notes += more
    texts: list[str] = []
    hints: list[Hints] = []
    reasons: list[str] = []

    def add(text: str, element: Element, linked: float, reason: str, why: str) -> None:
        texts.append(text)
        hints.append(Hints(element.path, element.all_words, linked, why))
        reasons.append(reason)

    at = 0
    for number, (block, choice) in enumerate(zip(blocks, choices, strict=True)):
        while at < len(hidden) and hidden[at].before <= number:
            add(hidden[at].text, hidden[at].element, 0.0, "hidden", hidden[at].why)
            at += 1
        add(block.text, block.element, block.linked, choice.reason, choice.why)
    for one in hidden[at:]:
        add(one.text, one.element, 0.0, "hidden", one.why)
    return Extracted(
        "\n\n".join(texts),
        tuple(hints),
        tuple(reasons),
        _title(page),
        page.language,
        name,
        notes,
    )


def _read(page: Page, url: str | None) -> tuple[list[Block], list[Choice], list[Hidden], tuple[str, ...]]:
    """Blocks and choices; where next to nothing can be seen, what is hidden, behind noscript, or in JSON-LD."""
    found = Blocks(page)
    blocks, choices, unseen = found.blocks, choose(page, found.blocks, found.elements, url), found.hidden
    words = _words(blocks, choices)
    if words >= _ENOUGH:
        return blocks, choices, unseen, ()
    notes: tuple[str, ...] = ()
    for note, hidden, noscript in (("hidden elements read", True, False), ("noscript read", False, True)):
        found = Blocks(page, show_hidden=hidden, show_noscript=noscript)
        if len(found.blocks) > len(blocks):
            other = choose(page, found.blocks, found.elements, url)
            if (more := _words(found.blocks, other)) > _FAR_MORE * words:
                blocks, choices, unseen, words = found.blocks, other, found.hidden, more
                notes = (f"nothing else to see: {note}",)
    body = article_body(page.linked_data)
    if body.count(" ") > _FAR_MORE * words and body.count(" ") >= _ENOUGH:
        seen = squeeze(" ".join(block.text for block in blocks))
        added = Blocks(parse("<p>" + "<br><br>".join(body.splitlines()))).blocks
        added = [block for block in added if squeeze(block.text) not in seen]
        whole = squeeze(body)
        for number, block in enumerate(blocks):
            if not choices[number].reason and squeeze(block.text) not in whole:
                choices[number] = Choice("not in articleBody")
        blocks, choices = blocks + added, choices + [Choice("")] * len(added)
        notes = ("nothing else to see: articleBody of the JSON-LD read",)
    return blocks, choices, unseen, notes


def _words(blocks: list[Block], choices: list[Choice]) -> int:
    return sum(block.text.count(" ") + 1 for block, one in zip(blocks, choices, strict=True) if not one.reason)


def _title(page: Page) -> str | None:
    return page.metas.get("og:title") or page.head_title
