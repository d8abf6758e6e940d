"""From bytes to text: byte order marks first, UTF-8 next, detection only where UTF-8 fails."""

from __future__ import annotations

import codecs

# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows-1252 beyond letters: the punctuation and signs that news text has.
_TYPOGRAPHY = frozenset("‘’“”‚„–—…•·€£§©®™°«»¡¿´ºª½¼\xa0")
# Letters beyond ASCII that the languages of Windows-1252 write.
_WESTERN = tuple(
    map(
        frozenset,
        ("àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíóúüñçàèòï", "áâãàçéêíóôú", "àèéìíîòóùú", "åäöæøéüáó", "áðéíóúýþæö"),
    )
)
_SURE = 0.02  # how much less noise the best reading must have than any other


def find_mark(head: bytes) -> tuple[bytes, str] | None:
    """The byte order mark that ``head`` begins with, and its codec."""
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return mark, codec
    return None


def decode_stray(raw: bytes) -> tuple[bytes, str]:
    """Bytes that are not UTF-8 as UTF-8, and a note that says what they were taken for.

    Raises ValueError where no reading is likely enough.
    """
    codec = guess(raw)
    if codec is None:
        raise ValueError("not valid UTF-8, and no other encoding is likely enough")
    return raw.decode(codec).encode(), f"decoded as {codec}"


def guess(raw: bytes) -> str | None:
    """The likely codec of text that is not UTF-8, or None where the evidence is low: two readings are as likely."""
    if _is_western(raw):
        return "cp1252"
    if len(raw) < 64:
        return None
    from charset_normalizer import from_bytes

    matches = list(from_bytes(raw))
    if not matches or matches[0].chaos > 0.1 or matches[0].encoding in ("ascii", "utf_8"):
        return None
    best = matches[0]
    rivals = (m for m in matches[1:] if m.chaos <= best.chaos + _SURE and m.coherence >= 0.8 * best.coherence)
    return None if any(str(match) != str(best) for match in rivals) else best.encoding


def _is_western(raw: bytes) -> bool:
    """Whether ``raw`` reads well as Windows-1252: letters of one of its languages, and typographic marks."""
    if any(ord(c) > 127 for c in raw.decode("utf-8", "ignore")):
        return False  # some of it is UTF-8: read as Windows-1252 that part would turn to mojibake
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return False
    letters = [c for c in text.lower() if not c.isascii() and c not in _TYPOGRAPHY]
    if len(letters) * 3 > len(text):
        return False
    return not letters or max(sum(c in known for c in letters) for known in _WESTERN) >= 0.9 * len(letters)


def find_wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes of ASCII characters stand."""
    sample = head[:4096]
    if b"\0" not in sample or len(sample) < 4:
        return None
    zeros = [sample[i::4].count(0) / max(len(sample[i::4]), 1) for i in range(4)]
    for codec, wide in (
        ("utf-32-le", (0, 1, 1, 1)),
        ("utf-32-be", (1, 1, 1, 0)),
        ("utf-16-le", (0, 1, 0, 1)),
        ("utf-16-be", (1, 0, 1, 0)),
    ):
        if all(share > 0.7 if zero else share < 0.1 for share, zero in zip(zeros, wide, strict=True)):
            return codec
    return None
