"""Lines that are nothing but Markdown links, as many scrapers write them: rules read the words a reader would click.

Scrapers that write Markdown also append every link of a page as a list, menus and footer with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from dedup.rules.hit import Mark
from dedup.rules.page import Page
from dedup.text.cut import Lines

_LINK_MARK = "]("  # https://spec.commonmark.org/0.31.2/#links
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*(?:\([^()]*\)[^()\s]*)*)(?: (?:\"[^\"]*\"|'[^']*'))?\)")
_BETWEEN = " \t>*+•·–—|,/#-"  # list marks, emphasis and what parts the links of a bar
_OPENING = np.zeros(256, np.bool_)  # by the first byte of a line
_OPENING[[character.encode()[0] for character in f"[!{_BETWEEN}"]] = True
_ADDRESS = re.compile(r"(?:https?:/?/?|www\.|mailto:|tel:)\S+")
_INTERFACE = frozenset({"ART104", "ART105", "ART106", "ART110", "ART111"})
LIST = 5  # lines: a journalist's own list of links has no menu's words among so few
_TELLING = 3
_HEADINGS = frozenset(["links", "liens", "enlaces", "collegamenti", "verweise", "odkazy", "linki", "ссылки"])


def find_links(lines: Sequence[str], packed: Lines) -> dict[int, str]:
    """The words of the lines that are nothing but links, by index; ``packed`` are the same lines.

    >>> lines = ["- [Privacy Policy](https://example.com/privacy)", "See [the report](https://example.com)."]
    >>> find_links(lines, Lines.of(lines))
    {0: 'Privacy Policy'}
    """
    opening = np.flatnonzero(_OPENING[packed.raw[packed.begins()]]).tolist()
    return {i: words for i in opening if _LINK_MARK in lines[i] and (words := _read(lines[i]))}


def _read(line: str) -> str | None:
    if _IMAGE.search(line):
        line = _IMAGE.sub(r"\1", line)
    if _LINK.sub("", line).strip(_BETWEEN):
        return None
    found = _LINK.findall(line)
    return " | ".join(text.strip() or address for text, address in found) if found else None


def link_lists(page: Page) -> None:
    """ART111: lines of links in a row, where a heading says so or menus' words or bare addresses are among them.

    A list of sources that a journalist made has neither.
    """
    if len(page.links) < LIST:
        return
    run: list[int] = []
    for index in [*sorted(page.links), len(page.lines) + 1]:
        if run and index != run[-1] + 1:
            _judge(page, run)
            run = []
        run.append(index)


def _judge(page: Page, run: list[int]) -> None:
    if len(run) < LIST:
        return
    above = run[0] - 1
    headed = above >= 0 and page.lines[above].strip("# *:-").casefold() in _HEADINGS
    telling = sum(_ADDRESS.fullmatch(page.lines[i]) is not None for i in run)
    telling += sum(any(mark.code in _INTERFACE for mark in page.marks.get(i, ())) for i in run)
    if telling < (1 if headed else _TELLING):
        return
    why = f"one of {len(run)} lines in a row that are nothing but links, {telling} of them addresses or words of menus"
    for index in [above, *run] if headed else run:
        if not page.gone(index):
            page.mark(index, Mark("ART111", True, "list of links", why))
