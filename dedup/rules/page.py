"""One document's lines as structural rules see them: shapes, marks, where the body lies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache, reduce
from operator import or_

from dedup.model import Hints
from dedup.rules.hit import INLINE, PROMPTS, Mark

SENTENCE_END = frozenset(".!?…。！？।۔؟։")
_CLOSERS = "\"'”’»“)]）」』›*"
# One character of these scripts carries about as much as two or three Latin letters.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

BARE, SENTENCE, PROSE = 0, 1, 2
PROSE_WIDTH = 80
LONG_WIDTH = 160
SHORT_LINE = 160
_SPEAKER = re.compile(r"[^\W\d_a-zß-ÿ][\w.'’-]*+(?: [^\W\d_a-zß-ÿ][\w.'’-]*+){0,3} ?(?:\([^()]{1,24}\))?:\s")
_SITE_NAME = re.compile(r"\s[|•·–—-]\s|\s::\s")
_SPARE = 12  # characters that a line may have more than the title it repeats: spaces, quotation marks, a full stop
_SHORTEST_TITLE = 20  # characters: a part of a title that is shorter may be the site's name


def width(line: str) -> int:
    """Length of a line in characters of an alphabet."""
    return len(line) if line.isascii() else len(line) + len(_DENSE.findall(line))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside."""
    last = line[-1:]
    if last in _CLOSERS:
        line = line.rstrip(_CLOSERS)
        last = line[-1:]
    return last in SENTENCE_END


def shape(line: str) -> int:
    """``PROSE`` for what reads as body text, ``SENTENCE`` for a short sentence, ``BARE`` for the rest."""
    size = len(line)
    if size >= 2 * PROSE_WIDTH:
        return PROSE
    if not ends_sentence(line):
        return PROSE if not line.isascii() and width(line) >= LONG_WIDTH else BARE
    return PROSE if size >= PROSE_WIDTH or width(line) >= PROSE_WIDTH else SENTENCE


def speaker(line: str) -> str:
    """The name that a line of a transcript opens with, colon and all; "" for none.

    >>> speaker("JANE DOE (mayor): Thank you."), speaker("The river rose: a boat")
    ('JANE DOE (mayor): ', '')
    """
    found = _SPEAKER.match(line)
    return found[0] if found is not None else ""


class Page:
    """The lines of one document and what has been said about them so far.

    ``seen`` has what each line may hold (bits of ``glance_kernel``), ``held`` what any may, ``repeats`` whether two lines may be
    equal, ``links`` the lines that are nothing but links, here by their words, ``site`` the document's, ``marks`` the signals by line, ``headline`` the index of
    the line that must stay (the title where it is given and found, else the first). Most pages never ask for shapes
    and headline, which are found when first asked for.
    """

    def __init__(
        self,
        lines: Sequence[str],
        title: str | None,
        hints: Sequence[Hints | None],
        seen: Sequence[int],
        *,
        site: str | None = None,
        repeats: bool = True,
        links: frozenset[int] = frozenset(),
    ) -> None:
        self.lines = lines
        self.seen = seen
        self.held = reduce(or_, set(seen), 0)
        self.site = site
        self.repeats = repeats
        self.links = links
        self.marks: dict[int, list[Mark]] = {}
        self.hints = hints if len(hints) == len(lines) else ()
        self._title = title

    @cached_property
    def shapes(self) -> list[int]:
        """BARE, SENTENCE or PROSE, a line each."""
        return list(map(shape, self.lines))

    @cached_property
    def short(self) -> list[int]:
        """The lines no longer than a label."""
        return [index for index, line in enumerate(self.lines) if len(line) <= SHORT_LINE]

    @cached_property
    def speakers(self) -> Counter[str]:
        """How many lines open with each name that a colon follows; nothing under ""."""
        names = Counter(map(speaker, self.lines))
        del names[""]
        return names

    @property
    def headline(self) -> int:
        """Index of the line that must stay."""
        return self._headline[0]

    def is_headline(self, index: int) -> bool:
        """Whether the line must stay: for most lines told sooner than which one must."""
        if index:
            line = self.lines[index]
            if len(line) > len(self._bare_title) + _SPARE or _bare(line) not in self._bare_title:
                return False
        return index == self.headline

    @property
    def title_given(self) -> bool:
        """Whether the document came with a title, found or not."""
        return bool(self._title)

    @property
    def title_known(self) -> bool:
        """Whether that line is the document's title."""
        return self._headline[1]

    @cached_property
    def _bare_title(self) -> str:
        return _bare(self._title or "")

    @cached_property
    def _headline(self) -> tuple[int, bool]:
        return _headline(self.lines, self._title)

    def holding(self, bit: int) -> list[int]:
        """The lines that may hold something, in order."""
        return [index for index, bits in enumerate(self.seen) if bits & bit] if self.held & bit else []

    def mark(self, index: int, mark: Mark) -> None:
        """Add a signal about a line."""
        self.marks.setdefault(index, []).append(mark)

    def strong(self, index: int) -> Mark | None:
        """The signal that is enough to strip the line, if there is one."""
        for mark in self.marks.get(index, ()):
            if mark.strong:
                return mark
        return None

    def gone(self, index: int) -> bool:
        """Whether the line will be stripped as far as is known."""
        return self.strong(index) is not None

    def ends(self, index: int) -> bool:
        """Whether the line is an artefact that stands around articles, not in them."""
        return any(mark.strong and mark.code not in INLINE for mark in self.marks.get(index, ()))

    def prompts(self, index: int) -> bool:
        """Whether the line is a link or prompt that articles have between paragraphs too, and no heading of a list."""
        mark = self.strong(index)
        return mark is not None and mark.code in PROMPTS and mark.signal != "heading label"

    def first_body(self) -> int:
        """Index of the first line of body text, -1 where there is none."""
        return next(filter(self._is_body, range(len(self.lines))), -1)

    def last_body(self) -> int:
        """Index of the last line of body text, -1 where there is none."""
        return next(filter(self._is_body, range(len(self.lines) - 1, -1, -1)), -1)

    def _is_body(self, index: int) -> bool:
        return shape(self.lines[index]) == PROSE and not self.gone(index)


def _headline(lines: Sequence[str], title: str | None) -> tuple[int, bool]:
    if title:
        wanted = _titles(title)
        longest = max(map(len, wanted)) + _SPARE
        openings = {part[:1] for part in wanted}
        for index, line in enumerate(lines[:40]):
            # Most lines are told by their first letter.
            if len(line) > longest or (line[:1].isalnum() and line[0].casefold()[0] not in openings):
                continue
            if _bare(line) in wanted:
                return index, True
    return 0, False


def _titles(title: str) -> set[str]:
    """A title as a headline may read: whole, or without the site's name that stands before or after a separator."""
    found = {_bare(title)}
    for place in _SITE_NAME.finditer(title):
        parts = title[: place.start()], title[place.end() :]
        found.update(_bare(part) for part in parts if len(part) >= _SHORTEST_TITLE)
    return found


@lru_cache(maxsize=2048)  # labels come again, and a page's title
def _bare(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .")
