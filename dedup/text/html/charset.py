"""Bytes of a page to text: the charset by label, by byte-order mark, by meta element, then by looking.

Labels are those of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels), in which
"iso-8859-1" and "ascii" mean windows-1252. A label is believed only as far as the bytes agree with it.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import NamedTuple

import webencodings
from bs4.dammit import EncodingDetector

from dedup.errors import InputError
from dedup.text.html.parse import names

# The decoders that the Encoding Standard means by these names are supersets of the codecs Python gives them.
_CODECS = {"gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs", "windows-874": "cp874"}
_CHARSET_PARAMETER = re.compile(r"charset\s*=\s*[\"']?([^\s;\"',]+)", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]{0,4096}>")
_SAMPLE = 1 << 16
_LANG = re.compile(rb"<html\b[^<>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2})", re.IGNORECASE)
# What browsers take for pages without a label, by language (HTML standard, 13.2.3.2); windows-1252 for those whose
# script it holds. Statistics take French for windows-1257 too easily.
_BY_LANGUAGE = {
    **dict.fromkeys(names("ar fa"), "windows-1256"),
    **dict.fromkeys(names("be bg kk ky mk ru sr tg tt uk"), "windows-1251"),
    **dict.fromkeys(names("cs hr hu pl sk sl"), "windows-1250"),
    **dict.fromkeys(names("da de en es fi fr is it nb nl nn no pt sv"), "windows-1252"),
    **dict.fromkeys(names("et lt lv"), "windows-1257"),
    **dict.fromkeys(names("ku tr"), "windows-1254"),
    "el": "iso-8859-7",
    "he": "windows-1255",
    "ja": "shift_jis",
    "ko": "euc-kr",
    "th": "windows-874",
    "vi": "windows-1258",
}
# Text in a legacy encoding forms a valid multi-byte UTF-8 sequence by chance about once in a hundred tries.
_MIN_SEQUENCES = 3
# Most invalid bytes, as a share of the multi-byte sequences, of a page that is UTF-8 with foreign bits pasted in.
_STRAY_SHARE = 0.05


class Decoded(NamedTuple):
    """``encoding`` is a WHATWG name; ``notes`` say where the bytes and their label disagree."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, encoding: str | None = None, charset_header: str | None = None) -> Decoded:
    """The text of ``data``.

    ``encoding`` is a label that is obeyed; ``charset_header`` is a Content-Type header or a bare label.
    Raises InputError for an unknown ``encoding``, and where no encoding fits.
    """
    if encoding is not None:
        known = webencodings.lookup(encoding)
        if known is None:
            raise InputError(f"unknown charset {encoding!r}", remedy="give a label such as utf-8 or windows-1252")
        return Decoded(data.decode(_codec(known.name), "replace"), known.name)
    body, mark = EncodingDetector.strip_byte_order_mark(data)
    if mark is not None:
        return Decoded(body.decode(mark, "replace"), mark)
    for origin, label in (("header", _header_label(charset_header)), ("meta", _meta_label(data))):
        known = webencodings.lookup(label) if label else None
        if known is not None:
            decoded = _try_label(data, known.name, origin)
            if decoded is not None:
                return decoded
    return _detect(data)


def _header_label(header: str | None) -> str | None:
    if not header:
        return None
    match = _CHARSET_PARAMETER.search(header)
    if match:
        return match[1]
    return None if "/" in header else header.strip()


def _meta_label(data: bytes) -> str | None:
    label = EncodingDetector.find_declared_encoding(data, is_html=True)
    # A page whose meta element can be read is not UTF-16, whatever it says (HTML standard, 13.2.3.2).
    return "utf-8" if label and label.lower().startswith("utf-16") else label


def _codec(name: str) -> str:
    return _CODECS.get(name, name) if name != "x-user-defined" else "latin-1"


def _decode_vendor_row(error: UnicodeError) -> tuple[str, int]:
    """An error handler: the circled digits, units and kanji that EUC-JP has in browsers and not in Python.

    The Encoding Standard decodes it by the table of Shift_JIS, so the pair is moved there (JIS X 0208, Annex 1).
    """
    assert isinstance(error, UnicodeDecodeError)
    pair = error.object[error.start : error.start + 2]
    if len(pair) < 2 or min(pair) < 0xA1 or max(pair) > 0xFE:
        return "\ufffd", error.start + 1
    row, cell = pair[0] - 0xA1, pair[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell > 62)
    return bytes((lead, trail)).decode("cp932", "replace")[:1], error.start + 2


_VENDOR_ROWS = "dedup.vendor_rows"
codecs.register_error(_VENDOR_ROWS, _decode_vendor_row)


def _try_label(data: bytes, name: str, origin: str) -> Decoded | None:
    if name == "utf-8":
        return _utf8(data, origin)
    if not name.startswith("utf-16"):
        found = _utf8(data, origin)
        if found is not None and not found.notes and _sequences(data) >= _MIN_SEQUENCES:
            return found._replace(notes=(f"{origin} says {name}, the bytes are utf-8",))
    try:
        return Decoded(data.decode(_codec(name)), name)
    except UnicodeDecodeError:
        text = data.decode(_codec(name), _VENDOR_ROWS if name == "euc-jp" else "replace")
    bad = text.count("\ufffd")
    if not bad:
        return Decoded(text, name)
    if bad <= max(1, _STRAY_SHARE * sum(map(data.count, _HIGH_BYTES)) if len(data) < 1 << 22 else len(data) // 1000):
        return Decoded(text, name, (f"{bad} bytes are not {name}",))
    return None


_HIGH_BYTES = [bytes([value]) for value in range(0x80, 0x100)]


def _sequences(data: bytes) -> int:
    """Count of lead bytes of multi-byte sequences."""
    return len(data) - len(data.translate(None, bytes(range(0xC2, 0xF5))))


def _utf8(data: bytes, origin: str) -> Decoded | None:
    """``data`` as UTF-8, stray bytes read as windows-1252; None where it is something else."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    stray = sum(text.count(chr(0xDC00 + value)) for value in range(0x80, 0x100))
    if stray > max(1, _STRAY_SHARE * _sequences(data)):
        return None
    for value in range(0x80, 0x100):
        escaped = chr(0xDC00 + value)
        if escaped in text:
            text = text.replace(escaped, bytes([value]).decode("cp1252", "replace"))
    return Decoded(text, "utf-8", (f"{origin}: {stray} bytes are not utf-8, read as windows-1252",))


def _detect(data: bytes) -> Decoded:
    found = _utf8(data, "looking")
    if found is not None:
        return found
    language = _LANG.search(data, 0, 4096)
    name = _BY_LANGUAGE.get(language[1].decode().lower(), "") if language else ""
    if name:
        with suppress(UnicodeDecodeError):
            return Decoded(data.decode(_codec(name)), name, (f"charset {name} is a guess from the page's language",))
    from charset_normalizer import from_bytes  # 40 ms to import, and rarely needed

    visible = _TAG.sub(b" ", data)
    lines = [line for line in visible.split(b"\n") if not line.isascii()]
    best = from_bytes(b"\n".join(lines)[:_SAMPLE]).best()
    known = webencodings.lookup(best.encoding.replace("_", "-")) if best is not None else None
    name = known.name if known else best.encoding if best is not None else ""
    if not name:
        raise InputError("no charset fits the bytes", remedy="name it with --encoding")
    codec = codecs.lookup(_codec(name)).name
    return Decoded(data.decode(codec, "replace"), name, (f"charset {name} is a guess",))
