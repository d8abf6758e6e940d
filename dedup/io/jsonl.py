"""JSON lines: one object a line, cut at LF only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import orjson

from dedup.errors import UsageError
from dedup.io.encoding import decode_stray
from dedup.io.fields import find_text_field, is_markup, look_up, make_document
from dedup.io.jsonvalue import (
    dump,
    find_value,
    load,
    load_leniently,
    replace_text,
    set_field,
    shelter,
    text_span,
    unshelter,
)
from dedup.io.markup import has_article, with_page
from dedup.io.reading import PageError, Reading
from dedup.io.record import MALFORMED, OVER_LIMIT, TRUNCATED, Fault, File, Part, Record, Source
from dedup.model import Document

_SPACE = b" \t\r\n"
_TOO_LONG = "a record over the size limit"


def parse_lines(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of JSON lines; a line of white space is none."""
    file = part.file
    number, offset = part.first, part.offset
    data = part.data
    at = 0
    while at < len(data):
        end = data.find(b"\n", at) + 1 or len(data)
        raw = data[at:end]
        if not raw.isspace() or raw.strip(_SPACE):
            if len(raw) > reading.options.max_record:
                found: Record | Fault = Fault(file.name, number, offset, OVER_LIMIT, _TOO_LONG, raw)
            else:
                found = parse_object(raw, file, number, offset, reading)
            if part.last and isinstance(found, Fault) and found.code == MALFORMED and not raw.endswith(b"\n"):
                reason = "the last line is cut short: " + found.reason
                found = Fault(file.name, number, offset, TRUNCATED, reason, raw)
            yield found
        number += 1
        offset += len(raw)
        at = end


def parse_object(raw: bytes, file: File, number: int, offset: int, reading: Reading) -> Record | Fault:
    """The record that the JSON object ``raw`` is, or why it is none."""
    received, note, lenient, lossy = raw, "", False, False
    try:
        try:
            value = orjson.loads(raw)
        except orjson.JSONDecodeError:
            lenient = True
            try:
                value = load_leniently(raw)
            except UnicodeDecodeError:
                raw, note = decode_stray(raw)
                value = load(raw)
        if not isinstance(value, dict):
            raise ValueError("not an object")
        field = file.text_field
        if field is None and (field := find_text_field([value], file.name)):
            file = replace(file, text_field=field)
        text = look_up(value, field) if field is not None else None
        if text is None or text == "":
            text, note = "", note or "no text"
        elif not isinstance(text, str):
            raise ValueError(f"{field!r} is not a string")
        document = make_document(value, text, reading.sites, f"{file.name}#{number}", reading.options.id_field)
        if lenient:  # what orjson reads has no lone surrogate
            document, lossy = _without_surrogates(document)
        if text and is_markup(field):
            page = reading.page(document.text, url=document.url)
            document, said = with_page(document, page)
            note = note or said
    except (ValueError, UsageError) as error:
        reason = error.message if isinstance(error, UsageError) else str(error)
        code = error.code if isinstance(error, PageError) else MALFORMED
        return Fault(file.name, number, offset, code, reason, received)
    place = None
    if reading.places and field and text and not lenient and not is_markup(field):
        place = text_span(raw, field, text)
    return Record(file.name, number, document, Source(file, raw, lossy, place=place), note)


def _without_surrogates(document: Document) -> tuple[Document, bool]:
    """``document`` with lone surrogates sheltered in its text and replaced elsewhere; whether the text had any."""
    text, lossy = shelter(document.text)
    fields = (document.id, document.url, document.site, document.published, document.title)
    identity, *others = (field and field.encode("utf-8", "replace").decode() for field in fields)
    url, site, published, title = others
    return Document(identity or document.id, text, url, site, published, title), lossy


def render_object(source: Source, document: Document, text: str, annotation: bytes | None) -> bytes:
    """The JSON object of a record with its text replaced and ``_dedup`` set; every other byte as received.

    A record of markup keeps it and gains the cleaned text as ``text``.
    """
    raw = source.raw
    field = source.file.text_field
    if is_markup(field):
        if text or has_article(document):
            raw = set_field(raw, "text", dump(text, ascii_only=not text.isascii() and raw.isascii()))
    elif text != document.text and field is not None:
        old = document.text
        if source.lossy:
            old, text = unshelter(old), unshelter(text)
        raw = replace_text(raw, field, old, text, source.place)
    if annotation is not None and field is not None and field.startswith("doc.") and source.lead:
        # An update's body takes fields in "doc" only.
        if span := find_value(raw, "doc"):
            raw = raw[: span[0]] + set_field(raw[slice(*span)], "_dedup", annotation) + raw[span[1] :]
    elif annotation is not None and not is_bare_action(source):
        raw = set_field(raw, "_dedup", annotation)
    return source.lead + raw


def is_bare_action(source: Source) -> bool:
    """Whether a record of a bulk body is an action alone (a deletion), which takes no field."""
    return source.file.format == "bulk" and not source.lead
