"""Bytes to text: header, byte-order mark, meta, detection."""

from __future__ import annotations

import pytest

from dedup.errors import InputError
from dedup.text.html import extract

GREEK = "Η βροχή έπεσε τη Δευτέρα και την Τρίτη στην πόλη, και ο ποταμός ανέβηκε ξανά. " * 5
FRENCH = "L’été dernier, « la forêt » brûlait déjà à côté des maisons ; c’était très près."


@pytest.mark.parametrize(
    ("data", "options", "encoding"),
    [
        (f"<p>{FRENCH}</p>".encode(), {}, "utf-8"),
        (f"<p>{FRENCH}</p>".encode("cp1252"), {"charset_header": "text/html; charset=iso-8859-1"}, "windows-1252"),
        (f"<p>{FRENCH}</p>".encode("cp1252"), {"encoding": "latin1"}, "windows-1252"),
        (f'<meta charset="us-ascii"><p>{FRENCH}</p>'.encode("cp1252"), {}, "windows-1252"),
        (f"<p>{FRENCH}</p>".encode("utf-8-sig"), {"charset_header": "text/html; charset=latin1"}, "utf-8"),
        (f"<p>{FRENCH}</p>".encode("utf-16"), {}, "utf-16le"),
        (f'<meta charset="utf-16"><p>{FRENCH}</p>'.encode(), {}, "utf-8"),
        (f'<meta charset="utf-8"><p>{FRENCH}</p>'.encode("cp1252"), {"charset_header": "windows-1252"}, "windows-1252"),
    ],
)
def test_the_charset_is_found(data: bytes, options: dict[str, str], encoding: str) -> None:
    page = extract(data, **options)  # type: ignore[arg-type]
    assert page.paragraphs == (FRENCH,)
    assert page.encoding == encoding


def test_utf_8_labelled_otherwise_is_said_and_read_right() -> None:
    page = extract(f'<meta charset="iso-8859-1"><p>{FRENCH}</p>'.encode())
    assert page.paragraphs == (FRENCH,)
    assert "the bytes are utf-8" in page.notes[0]


def test_windows_1252_labelled_utf_8_is_detected_and_said() -> None:
    page = extract(f'<html lang="fr"><meta charset="utf-8"><p>{FRENCH * 5}</p>'.encode("cp1252"))
    assert "brûlait déjà" in page.text
    assert "guess" in page.notes[0]


def test_stray_bytes_in_utf_8_are_read_as_windows_1252() -> None:
    page = extract(f"<p>{FRENCH * 9}</p><p>".encode() + b"caf\xe9</p>")
    assert page.paragraphs[-1] == "café"
    assert "1 bytes are not utf-8" in page.notes[0]


def test_unlabelled_text_is_detected() -> None:
    page = extract(f"<p>{GREEK}</p>".encode("iso-8859-7"))
    assert page.text == GREEK.strip()
    assert "guess" in page.notes[0]


def test_text_that_came_decoded_has_no_encoding() -> None:
    page = extract(f'<meta charset="koi8-r"><p>{FRENCH}</p>')
    assert (page.paragraphs, page.encoding, page.notes) == ((FRENCH,), None, ())


def test_gb2312_means_gb18030() -> None:
    page = extract('<meta charset="gb2312"><p>朱镕基</p>'.encode("gb18030"))
    assert page.text == "朱镕基"


def test_an_unknown_charset_is_an_error() -> None:
    with pytest.raises(InputError, match="unknown charset"):
        extract(b"<p>x</p>", encoding="utf-9")
