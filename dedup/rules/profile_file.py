"""The profile file: JSON lines that a person can read, edit and compare.

A header, then one entry a line, sorted by site and text. An entry needs ``site`` and ``text``
only; ``"keep": true`` tells that the line is never furniture.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dedup.errors import ConfigError
from dedup.rules.entry import POSITIONS, WHENS, Entry

FORMAT, VERSION = "newsdedup profile", 1

# Fields of a line and their types; the order is that of the file.
_FIELDS: dict[str, tuple[type, ...]] = {
    "site": (str,),
    "text": (str,),
    "keep": (bool,),
    "when": (str,),
    "documents": (int,),
    "of": (int,),
    "position": (str,),
    "beside": (int, float),
    "block": (int,),
    "after": (str,),
    "before": (str,),
}


def render(rows: Iterable[tuple[str, Entry]]) -> bytes:
    """The file: equal entries give equal bytes, in whatever order they come."""
    data = sorted((_row(site, entry) for site, entry in rows), key=lambda row: (row["site"], row["text"]))
    header = {"format": FORMAT, "version": VERSION}
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in (header, *data))


def _row(site: str, entry: Entry) -> dict[str, Any]:
    row: dict[str, Any] = {"site": site, "text": entry.text}
    if entry.keep:
        row["keep"] = True
    elif entry.when != "always" or entry.of:
        row["when"] = entry.when
    if entry.of:
        row |= {"documents": entry.documents, "of": entry.of}
    if entry.position:
        row |= {"position": entry.position, "beside": entry.beside}
    if entry.block:
        row["block"] = entry.block
    if entry.when == "beside":
        row |= {key: text for key, text in (("after", entry.after_text), ("before", entry.before_text)) if text}
    return row


def parse(data: bytes, file: str) -> list[tuple[int, str, Entry]]:
    """(line number, site, entry) of every entry. Raises ConfigError that names file, line and remedy."""
    lines = [(n, line) for n, line in enumerate(data.split(b"\n"), 1) if line.strip()]
    header = _parse(lines[0][1], lines[0][0], file) if lines else {}
    if header.get("format") != FORMAT:
        remedy = f'begin it with {{"format": "{FORMAT}", "version": {VERSION}}}'
        raise ConfigError("is not a profile", file=file, place="1", remedy=remedy)
    if header.get("version") != VERSION:
        message = f"version {header.get('version')!r}, this program reads {VERSION}"
        raise ConfigError(message, file=file, place="1", remedy="learn it again")
    return [(n, *_entry(_parse(line, n, file), n, file)) for n, line in lines[1:]]


def _parse(line: bytes, number: int, file: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ConfigError(f"not valid JSON: {error}", file=file, place=str(number), remedy="mend the line") from None
    if not isinstance(row, dict):
        raise ConfigError("not a JSON object", file=file, place=str(number), remedy='write {"site": …, "text": …}')
    return row


def _entry(row: dict[str, Any], number: int, file: str) -> tuple[str, Entry]:
    place = str(number)
    for key, value in row.items():
        if key not in _FIELDS:
            raise ConfigError(f"unknown field {key!r}", file=file, place=place, remedy="one of " + ", ".join(_FIELDS))
        if not isinstance(value, _FIELDS[key]) or (isinstance(value, bool) and key != "keep"):
            wanted = {bool: "true or false", int: "a number", str: "a text in quotes"}[_FIELDS[key][0]]
            raise ConfigError(f"{key} is {value!r}", file=file, place=place, remedy=f"give {key} {wanted}")
        if isinstance(value, (int, float)) and value < 0:
            raise ConfigError(f"{key} is {value!r}", file=file, place=place, remedy=f"give {key} a number, 0 or more")
    for key in ("site", "text"):
        if not row.get(key, "").strip():
            raise ConfigError(f"{key} is missing", file=file, place=place, remedy='write {"site": …, "text": …}')
    if row.get("when", "always") not in WHENS:
        raise ConfigError(f"when is {row['when']!r}", file=file, place=place, remedy="one of " + ", ".join(WHENS))
    if row.get("position", "inside") not in ("", *POSITIONS):
        raise ConfigError(
            f"position is {row['position']!r}", file=file, place=place, remedy="one of " + ", ".join(POSITIONS)
        )
    return row["site"], Entry(
        text=row["text"],
        when=row.get("when", "always"),
        documents=row.get("documents", 0),
        of=row.get("of", 0),
        position=row.get("position", ""),
        beside=float(row.get("beside", 0.0)),
        block=row.get("block", 0),
        keep=row.get("keep", False),
        after_text=row.get("after", ""),
        before_text=row.get("before", ""),
    )
