"""HTML as records: pages in files, in fields, in WARC responses."""

from __future__ import annotations

import html
from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.io.reading import PageError, Reading
from dedup.io.record import Fault, Part, Record, Source
from dedup.model import Document

if TYPE_CHECKING:
    from dedup.text.html import Extracted


# Pages that this program wrote hold paragraphs that were chosen already.
_OWN = '<meta name="generator" content="newsdedup">'


def with_page(document: Document, page: Extracted) -> tuple[Document, str]:
    """``document`` with a page's text, hints and title, and a note.

    The text is all of the page's; which paragraphs are no part of the article, and why, ``Hints.outside`` says.
    """
    note = "; ".join(page.notes) or ("" if any(page.content) else "no text")
    return replace(document, text=page.text, hints=page.hints, title=document.title or page.title), note


def has_article(document: Document) -> bool:
    """Whether a page has a paragraph that is part of its article."""
    return any(hint is None or not hint.outside for hint in document.hints)


def parse_page(part: Part, reading: Reading) -> Record | Fault:
    """The record that an HTML file is."""
    file = part.file
    # What the reader transcoded (UTF-16) or stripped of its mark is UTF-8; else the page says what it is.
    known = "utf-8" if file.bom or file.encoding != "utf-8" else None
    try:
        page = reading.page(part.data, encoding=known)
    except PageError as error:
        return Fault(file.name, 0, 0, error.code, str(error), part.data)
    own = _OWN.encode() in part.data[:4096]
    document, note = with_page(Document(f"{file.name}#0", ""), page)
    if own:
        document = replace(document, hints=tuple(hint and replace(hint, outside="") for hint in document.hints))
    source = Source(replace(file, encoding="utf-8", bom=b""), b"", language=page.language or "")
    return Record(file.name, 0, document, source, note)


def render_page(source: Source, document: Document, text: str) -> bytes:
    """A plain page of the paragraphs of ``text``: the shell of the old one is not kept."""
    language = f' lang="{html.escape(source.language)}"' if source.language else ""
    title = html.escape(document.title or "", quote=False)
    blocks = "".join(
        "<p>" + html.escape(block, quote=False).replace("\n", "<br>\n") + "</p>\n"
        for block in text.split("\n\n")
        if block
    )
    page = (
        f'<!DOCTYPE html>\n<html{language}>\n<head><meta charset="utf-8">{_OWN}<title>{title}</title></head>\n'
        f"<body>\n<article>\n{blocks}</article>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")
