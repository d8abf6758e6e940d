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


def test_euc_jp_has_the_rows_of_browsers() -> None:
    text = "送料は①個につき㈱の店で½㍍、髙い﨑の店でも同じです。" * 9
    text = text.replace("½", "")
    pages = "".join(chr(c) for c in range(0x2460, 0x2474))
    data = b"".join(_euc(c) for c in text + pages)
    page = extract(b'<meta charset="euc-jp"><p>' + data + b"</p>")
    assert (page.text, page.encoding, page.notes) == (text + pages, "euc-jp", ())
    damaged = extract(b'<meta charset="euc-jp"><p>' + data + b"\xff" + "終わり".encode("euc_jp") + b"</p>")
    assert damaged.text.startswith(text) and damaged.text.endswith("終わり")
    assert damaged.notes


def _euc(character: str) -> bytes:
    """EUC-JP of a character of cp932, by way of JIS X 0208's rows and cells."""
    data = character.encode("cp932")
    if len(data) == 1:
        return data
    lead, trail = data
    row = 2 * (lead - (0x81 if lead < 0xA0 else 0xC1))
    if trail >= 0x9F:
        return bytes((row + 1 + 0xA1, trail - 0x9F + 0xA1))
    return bytes((row + 0xA1, trail - 0x40 - (trail > 0x7F) + 0xA1))
