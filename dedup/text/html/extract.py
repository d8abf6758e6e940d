"""The one call that callers need: markup in, paragraphs out, the article's marked."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from itertools import compress

from dedup.model import Hints
from dedup.text.html.blocks import Blocks
from dedup.text.html.charset import decode
from dedup.text.html.content import choose
from dedup.text.html.parse import Page, parse

_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Extracted:
    """The visible paragraphs of a page, in order.

    ``text`` joins them by blank lines, so that ``segment(text).lines`` has one line an entry of ``hints`` and
    ``reasons``. A reason says why a paragraph is not part of the article; it is "" for those that are.
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

    def left_out(self) -> dict[str, tuple[int, int]]:
        """For each reason, how many paragraphs and characters are not in the article."""
        counts: dict[str, tuple[int, int]] = {}
        for reason, paragraph in zip(self.reasons, self.paragraphs, strict=True):
            if reason:
                number, size = counts.get(reason, (0, 0))
                counts[reason] = number + 1, size + len(paragraph)
        return counts


def extract(
    markup: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    charset_header: str | None = None,
    seconds: float | None = None,
) -> Extracted:
    """The visible paragraphs of ``markup``, with hints, and which of them are the article.

    ``encoding`` (a charset label) is obeyed; ``charset_header`` is the Content-Type header of the response.
    Raises InputError where no charset fits, or parsing takes more than ``seconds``.

    >>> page = extract("<nav><a href='/'>Home</a></nav><article><p>Rain fell on Monday.</p></article>")
    >>> page.article()[0]
    'Rain fell on Monday.'
    >>> page.text
    'Home\\n\\nRain fell on Monday.'
    """
    deadline = None if seconds is None else time.monotonic() + seconds
    name, notes = None, ()
    if isinstance(markup, bytes):
        markup, name, notes = decode(markup, encoding=encoding, charset_header=charset_header)
    if "\0" in markup:
        markup = markup.replace("\0", "")
    if _SURROGATES.search(markup) is not None:
        markup = _SURROGATES.sub("\ufffd", markup)
        notes += ("lone surrogates became U+FFFD",)
    page = parse(markup.removeprefix("\ufeff"), deadline)
    found = Blocks(page)
    blocks = found.blocks
    reasons = choose(page, blocks, found.elements, url)
    return Extracted(
        "\n\n".join(block.text for block in blocks),
        tuple(block.hints for block in blocks),
        tuple(reasons),
        _title(page),
        page.language,
        name,
        notes,
    )


def _title(page: Page) -> str | None:
    return page.metas.get("og:title") or page.head_title
