"""Text files: one record a file."""

from __future__ import annotations

import codecs
from dataclasses import replace

from dedup.io.encoding import decode_stray
from dedup.io.jsonvalue import shelter, unshelter
from dedup.io.record import MALFORMED, Fault, Part, Record, Source
from dedup.model import Document


def parse_text(part: Part) -> Record | Fault:
    """The record that a text file is."""
    file, raw, note = part.file, part.data, ""
    try:
        text = raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        try:
            raw, note = decode_stray(raw)
        except ValueError as error:
            return Fault(file.name, 0, 0, MALFORMED, str(error), raw)
        text = raw.decode()
        file = replace(file, encoding="utf-8")
    try:
        text, lossy = shelter(text)
    except ValueError as error:
        return Fault(file.name, 0, 0, MALFORMED, str(error), raw)
    note = note or ("" if text and not text.isspace() else "no text")
    document = Document(f"{file.name}#0", text)
    return Record(file.name, 0, document, Source(file, raw, lossy), note)


def render_text(source: Source, document: Document, text: str) -> bytes:
    """The text as the bytes of a file."""
    if text == document.text:
        return source.raw
    return (unshelter(text) if source.lossy else text).encode("utf-8", "surrogatepass")


def encode(data: bytes, encoding: str) -> bytes:
    """UTF-8 bytes in the Unicode encoding that the file has; other encodings are written as UTF-8."""
    if encoding == "utf-8" or not encoding.startswith(("utf-16", "utf-32")):
        return data
    return codecs.encode(data.decode("utf-8", "surrogatepass"), encoding, "surrogatepass")
