"""JSON objects as bytes: read them leniently, find a value's place, put another there.

Everything but the replaced value stays byte for byte. All functions take UTF-8.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

import orjson

_SPACE = b" \t\r\n"
_ESCAPED = b"\\u00"  # how a key may spell an ASCII letter otherwise
_AFTER_KEY = re.compile(rb'[ \t\r\n]*:[ \t\r\n]*(?=")')
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^"{}\[\]:, \t\r\n]+', re.DOTALL)
_SURROGATES = re.compile("[\ud800-\udfff]")
# Lone surrogates take the last rows of plane 16 while they are inside the program, so that every layer may encode text.
_SHELTER = 0x10F000
_SHELTERED = re.compile("[\U0010f000-\U0010f7ff]")


class _Decoder(json.JSONDecoder):
    """Python's JSON with NaN and control characters allowed, and no limit on the digits of a number."""

    def __init__(self) -> None:
        super().__init__(parse_int=lambda digits: int(digits) if len(digits) < 20 else float(digits), strict=False)


def load(raw: bytes) -> Any:
    """The JSON value of ``raw``. Raises ValueError where it is not JSON, UnicodeDecodeError where it is not UTF-8."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return load_leniently(raw)


def load_leniently(raw: bytes) -> Any:
    """``load`` for what orjson refuses: a byte order mark, NaN, lone surrogates, control characters in strings."""
    try:
        return _Decoder().decode(raw.decode("utf-8-sig", "surrogatepass"))
    except RecursionError:
        raise ValueError("nested too deep") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not valid JSON: {error.msg} (character {error.pos})") from None


def shelter(text: str) -> tuple[str, bool]:
    """``text`` with lone surrogates as private-use characters of equal count, and whether there were any.

    Raises ValueError where it has those characters already.
    """
    if text.isascii() or _SURROGATES.search(text) is None:
        return text, False
    if _SHELTERED.search(text) is not None:
        raise ValueError("lone surrogates beside characters of U+10F000 to U+10F7FF")
    return _SURROGATES.sub(lambda match: chr(ord(match[0]) - 0xD800 + _SHELTER), text), True


def unshelter(text: str) -> str:
    """The inverse of ``shelter``."""
    return _SHELTERED.sub(lambda match: chr(ord(match[0]) - _SHELTER + 0xD800), text)


def dump(value: Any, *, ascii_only: bool = False) -> bytes:
    """Compact JSON; lone surrogates become escapes."""
    if not ascii_only:
        try:
            return orjson.dumps(value)
        except TypeError:
            pass
    try:
        return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def replace_text(raw: bytes, field: str, old: str, new: str, span: tuple[int, int] | None = None) -> bytes:
    """``raw`` with the string at ``field`` (dots reach inside, unless the key has them) replaced.

    ``span`` is where it stands, if that is known. Raises ValueError where the place cannot be found for certain.
    """
    span = span or text_span(raw, field, old) or find_value(raw, field)
    if span is None:
        raise ValueError(f"{field!r} cannot be located")
    # A line that spells other characters as escapes keeps doing so.
    return raw[: span[0]] + dump(new, ascii_only=not new.isascii() and raw.isascii()) + raw[span[1] :]


def text_span(raw: bytes, field: str, old: str) -> tuple[int, int] | None:
    """The span of the string at the only key ``field``, if that is beyond doubt; ``raw`` must be JSON and have it.

    A quote after ``{`` or ``,`` is no closing one, and one before ``:`` ends a key, so the key is real. Where nothing
    else spells it, plainly or with escapes, it is the one meant, at whatever depth it stands.
    """
    key = _quoted(field)
    at = raw.find(key) if key else 0
    if at < 1:
        return None
    before = at - 1
    while before > 0 and raw[before] in _SPACE:
        before -= 1
    match = _AFTER_KEY.match(raw, at + len(key))
    if raw[before] not in b"{," or match is None:
        return None
    start = match.end()
    spelled = dump(old)
    end = start + len(spelled) if raw.startswith(spelled, start) else _string_end(raw, start)
    if not end or raw.find(key, end) >= 0 or raw.find(_ESCAPED, 0, start) >= 0 or raw.find(_ESCAPED, end) >= 0:
        return None
    return start, end


@lru_cache(maxsize=64)
def _quoted(field: str) -> bytes:
    """``field`` as a key of plain ASCII; b"" where it may be spelled otherwise."""
    return b'"%b"' % field.encode() if field.isidentifier() and field.isascii() else b""


def _string_end(raw: bytes, start: int) -> int:
    """The offset after the string that opens at ``start``; 0 where it does not close. Faster than a regex."""
    at = raw.find(b'"', start + 1)
    while at >= 0:
        before = at - 1
        while raw[before] == 0x5C:
            before -= 1
        if (at - before) % 2:
            return at + 1
        at = raw.find(b'"', at + 1)
    return 0


def find_value(raw: bytes, field: str) -> tuple[int, int] | None:
    """The span of the value of ``field`` in an object; of several keys the last, as parsers have it."""
    base = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    spans = _values(raw, base, field)
    if spans is not None or "." not in field:
        return spans
    for key in field.split("."):
        span = _values(raw, base, key)
        if span is None:
            return None
        base = span[0]
    return span


def _values(raw: bytes, start: int, field: str) -> tuple[int, int] | None:
    """The span of the last value of ``field`` in the object that begins at ``start``."""
    found: tuple[int, int] | None = None
    key: object = None
    state = "key"
    depth = value_start = value_end = 0
    for match in _TOKEN.finditer(raw, start):
        token = match[0]
        if depth == 0:
            if token != b"{":
                return None
            depth = 1
            continue
        if depth == 1:
            if state == "key":
                if token == b"}":
                    return found
                key, state = load(token), "colon"
                continue
            if state == "colon":
                state = "value"
                continue
            if state == "value":
                value_start, state = match.start(), "after"
            elif token in (b",", b"}"):
                if key == field:
                    found = (value_start, value_end)
                if token == b"}":
                    return found
                state = "key"
                continue
        if token in (b"{", b"["):
            depth += 1
        elif token in (b"}", b"]"):
            depth -= 1
        value_end = match.end()
    return None


def set_field(raw: bytes, field: str, value: bytes) -> bytes:
    """The object ``raw`` with ``field`` set to the JSON ``value``: replaced where it is, else added at its end.

    Raises ValueError where ``raw`` does not end as an object does.
    """
    if field.encode() in raw and (span := find_value(raw, field)):
        return raw[: span[0]] + value + raw[span[1] :]
    end = len(raw.rstrip(_SPACE)) - 1
    if raw[end : end + 1] != b"}":
        raise ValueError("not an object")
    comma = b"" if raw[:end].rstrip(_SPACE).endswith(b"{") else b", "
    return raw[:end] + comma + dump(field) + b": " + value + raw[end:]
