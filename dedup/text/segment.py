"""Cut a text into paragraphs: spans of the text as received.

A paragraph is a non-empty line. Where a block between blank lines is
hard-wrapped (a mail or wire layout that breaks lines at a fixed width) the
block is one paragraph. The decision is local to the block, so that cutting
other paragraphs never changes it.
"""

from __future__ import annotations

import re
from array import array
from itertools import accumulate, pairwise
from typing import NamedTuple

from dedup.text.tidy import has_odd, tidy_block, tidy_line

# What str.splitlines takes for a line end, less 0x1C-0x1E, which scrapers leave as noise inside lines.
# "\r\r\n" is what converting line ends twice leaves behind.
_CRLF = re.compile(r"\r{1,3}\n")
_ODD_LINE_END = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")

# Fixed-width layouts break between 50 (columns) and 100 characters; longer lines are paragraphs.
WRAP_MIN, WRAP_MAX = 50, 100
_SENTENCE_END = (*tuple(".!?:…。！？"), '."', ".”", '?"', '!"', "?”", "!”", ".)", ".'", ".’")


class Segments(NamedTuple):
    """The paragraphs of one text, as columns of equal length.

    ``starts`` and ``ends`` are offsets into the text as received; ``lines`` is the
    text between them in output form (what rules look at), never empty;
    ``blank_after`` tells whether a blank line follows. In ``plain`` texts every line is its own output form;
    ``suspect`` ones may have signs of wrong decoding.
    """

    starts: list[int]
    ends: list[int]
    lines: list[str]
    blank_after: list[bool]
    plain: bool = False
    suspect: bool = True

    def pack(self) -> bytes:
        """For ``unpack``; nothing where cutting the text again is the only way to have the lines."""
        if not self.plain:
            return b""
        return array("I", self.starts + self.ends).tobytes() + bytes(self.blank_after)

    @staticmethod
    def unpack(text: str, data: bytes) -> Segments:
        """What ``pack`` made bytes of, at a quarter of the cost of ``segment``."""
        if not data:
            return segment(text)
        places = array("I")
        count = len(data) // (2 * places.itemsize + 1)
        places.frombytes(data[: 2 * count * places.itemsize])
        starts, ends = places[:count].tolist(), places[count:].tolist()
        lines = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        return Segments(starts, ends, lines, list(map(bool, data[-count:])), True)


def segment(text: str) -> Segments:
    """The paragraphs of ``text``, in order, outer white space left out. Linear in ``len(text)``.

    >>> segment("One.\\n\\n Two&nbsp;2. \\r\\nThree.").lines
    ['One.', 'Two 2.', 'Three.']
    >>> segment("  \\n ").lines
    []
    """
    odd = has_odd(text)
    raws = _unify_line_ends(text, odd).split("\n")
    stripped = list(map(str.strip, raws))
    lines = list(map(tidy_line, stripped)) if odd else stripped
    chosen = [i for i, line in enumerate(lines) if line]
    reach = list(accumulate(map(len, raws)))  # less the line ends, of which there are i before line i
    if stripped == raws:
        ends = [reach[i] + i for i in chosen]
    else:
        ends = [reach[i] + i - len(raws[i]) + len(raws[i].rstrip()) for i in chosen]
    starts = [end - len(stripped[i]) for end, i in zip(ends, chosen, strict=True)]
    blanks = [after - i > 1 for i, after in pairwise(chosen)]
    single = not all(blanks)  # two paragraphs stand without a blank line between them
    if chosen:
        blanks.append(False)
    found = Segments(starts, ends, [lines[i] for i in chosen], blanks, not odd)
    return _join_wrapped(text, found) if single else found


def _unify_line_ends(text: str, odd: bool) -> str:
    """``text`` with LF as its only line end and every offset as before."""
    if "\r" in text:
        text = _CRLF.sub(lambda match: " " * (len(match[0]) - 1) + "\n", text)
    elif not odd:
        return text
    return _ODD_LINE_END.sub("\n", text)


def _join_wrapped(text: str, parts: Segments) -> Segments:
    out = Segments([], [], [], [])
    joined = False
    i, n = 0, len(parts.lines)
    while i < n:
        j = i
        while j < n - 1 and not parts.blank_after[j]:
            j += 1
        if j > i and WRAP_MIN <= len(parts.lines[i]) <= WRAP_MAX and is_wrapped(parts.lines[i : j + 1]):
            joined = True
            start, end = parts.starts[i], parts.ends[j]
            out.starts.append(start)
            out.ends.append(end)
            out.lines.append(tidy_block(text[start:end]))
            out.blank_after.append(parts.blank_after[j])
        else:
            out.starts.extend(parts.starts[i : j + 1])
            out.ends.extend(parts.ends[i : j + 1])
            out.lines.extend(parts.lines[i : j + 1])
            out.blank_after.extend(parts.blank_after[i : j + 1])
        i = j + 1
    return out if joined else parts


def is_wrapped(block: list[str]) -> bool:
    """Whether every line but the last was broken only because the next word did not fit."""
    if len(block) < 3:  # a pair of headlines may only happen to be even
        return False
    # A typesetter's width is at least the longest line of the block.
    width = max(map(len, block))
    if width > WRAP_MAX:
        return False
    runs_on = 0
    for line, following in pairwise(block):
        if len(line) + 1 + len(following.split(None, 1)[0]) <= width:
            return False
        runs_on += not line.endswith(_SENTENCE_END)
    # Lines that mostly end a sentence are paragraphs.
    return runs_on * 2 >= len(block) - 1
