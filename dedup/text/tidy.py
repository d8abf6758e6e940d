"""The output form of a line: the same words, without the scraper's escapes and odd white space.

Nothing here changes a word. ``tidy_line`` is idempotent, and the identity on
text that has no odd character, which ``has_odd`` finds in one scan.
"""

from __future__ import annotations

import html
import re
import unicodedata

# Marks of the scripts in which zalgo text is made; UAX #15 (Stream-Safe) allows runs of 30.
_MARK_RANGES = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f"
)
ODD = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000"
    f"{_MARK_RANGES}\ufeff\ufff9-\ufffb]"
)
# The same and "&", one pass over UTF-8 (ten times faster than a class over code points): bytes that are odd themselves,
# or that open a block with odd characters. 0xE2 opens the curly quotes too, so its odd ones are spelled out.
_ODD_BYTES = bytes([*range(0x0A), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0x26])
_ODD_LEADS = _ODD_BYTES + b"\xc2\xcc\xcd\xd2\xd6\xd8\xd9\xdb\xe1\xe3\xef"
_ODD_PUNCTUATION = re.compile(
    rb"\xe2(?:\x80[\x80-\x8b\x8e\x8f\xa8-\xaf]|\x81[\x9f-\xaf]|\x83[\x90-\xb0]|\x84[\xa6\xaa\xab]|\x8c[\xa9\xaa]|\xab\x9c|[\xb3\xb5\xb7])"
)
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf]")  # tidying leaves them, but whoever asks for odd characters means them
_ALL_LEADS = _ODD_LEADS + bytes([*range(0xCC, 0xE2), *range(0xE3, 0xF5)])
_SPACES = re.compile("[\t\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
# ZWNJ and ZWJ (U+200C, U+200D) stay: Persian, Hindi and emoji sequences are spelled with them.
_DROP = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_AMPERSANDS = re.compile(r"&(?:(?:amp|#0{0,5}38|#x0{0,4}26);)+", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BREAKS = re.compile("[\r\n]+")
_MARK_RUN = re.compile(f"([{_MARK_RANGES}]{{30}})[{_MARK_RANGES}]+")
# In every script: no mark is a word character to re, and no text has as many others in a row.
_NO_WORD = re.compile(r"[^\w\s\x00-\x7f]{31,}")
_MAX_MARKS = 30
_MAX_PASSES = 8  # each pass peels one level of nested escapes; real pages have at most three


def has_odd(text: str) -> bool:
    """Whether ``tidy_line`` may change a line of ``text`` otherwise than by stripping it. May be true in vain."""
    raw = text.encode("utf-8", "surrogatepass")
    if text.isascii():
        return len(raw.translate(None, _ODD_BYTES)) != len(raw)
    left = len(raw.translate(None, _ALL_LEADS))
    if left == len(raw) or len(raw.translate(None, _ODD_LEADS)) == len(raw):
        if _ODD_PUNCTUATION.search(raw) is not None or (b"\xed" in raw and _SURROGATE.search(raw) is not None):
            return True
        # Of what is left NFC changes none before U+0300, and of U+2000 on what is spelled out.
        return left != len(raw) and not unicodedata.is_normalized("NFC", text)
    return "&" in text or ODD.search(text) is not None or not unicodedata.is_normalized("NFC", text)


def cap_marks(text: str) -> str:
    """Cut runs of combining marks to 30 (UAX #15, Stream-Safe Text Format), so that NFC and NFKC stay linear."""
    return _NO_WORD.sub(_cap_run, _MARK_RUN.sub(r"\1", text))


def _cap_run(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in match[0]:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        if marks <= _MAX_MARKS:
            kept.append(character)
    return "".join(kept)


def tidy_line(line: str) -> str:
    """``line`` in output form: entities decoded, odd spaces to spaces, invisible characters out, NFC, stripped.

    >>> tidy_line("Caf&eacute;\\u00a0&amp;amp; bar\\u200b ")
    'Café & bar'
    """
    if "&" not in line and line.isascii() and line.isprintable():
        return line.strip()
    for _ in range(_MAX_PASSES):
        before = line
        if "&" in line:
            line = _ENTITY.sub(_decode, _AMPERSANDS.sub("&", line))
        if "\xa0" in line:  # by far the most common, and a plain replace is a tenth of the scans below
            line = line.replace("\xa0", " ")
        if ODD.search(line) is not None:
            line = cap_marks(_DROP.sub("", _SPACES.sub(" ", line)))
        if not unicodedata.is_normalized("NFC", line):  # linear, where normalising marks out of order is not
            line = unicodedata.normalize("NFC", cap_marks(line))
        line = line.strip()
        if line == before:
            break
    return line


def _decode(match: re.Match[str]) -> str:
    # A decoded line break would split the paragraph that a verdict's offsets speak of.
    return _BREAKS.sub(" ", html.unescape(match[0]))


def tidy_block(text: str) -> str:
    """``tidy_line`` for each line of a paragraph, lines kept apart by LF.

    >>> tidy_block("one \\r\\ntwo&nbsp;")
    'one\\ntwo'
    """
    return "\n".join(filter(None, (tidy_line(line) for line in text.splitlines())))
