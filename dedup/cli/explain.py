"""dedup explain: a rule, or every paragraph of a document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedup.cli.console import console, safe, shorten
from dedup.codes import CODES
from dedup.errors import InputError, UsageError
from dedup.pipeline.reasons import reason

if TYPE_CHECKING:
    from dedup.config import Settings
    from dedup.io import InputOptions, Record
    from dedup.model import Document, Verdict


def explain_code(what: str) -> bool:
    """Print what ``what`` means if it is a code or a prefix of codes; whether it was."""
    wanted = what.upper()
    found = [code for code in CODES.values() if code.code.startswith(wanted)]
    if not found or Path(what).exists():
        return False
    out = console()
    for n, code in enumerate(found):
        if n:
            out.print()
        out.print(safe(f"{code.code}  {code.name}", "bold"))
        out.print(safe(f"default: {code.action}"))
        out.print(safe(code.meaning))
        for label, text in (("caught", code.caught), ("left alone", code.spared), ("turn off", code.turn_off)):
            if text:
                out.print(safe(f"  {label + ':':<12}{text}"))
    return True


def explain_file(
    path: str, number: int, settings: Settings, profile: Path | None, options: InputOptions, *, as_json: bool
) -> int:
    """Print every paragraph of record ``number`` of ``path`` with what was decided about it; the exit code."""
    from dedup.cli.clean import load_profile
    from dedup.pipeline import clean
    from dedup.text.segment import segment

    if path != "-" and not Path(path).exists():
        raise UsageError(
            f"{path!r} is neither a code nor a file", remedy="dedup explain ART lists the codes of artefacts"
        )
    document = _read(path, number, options).document
    cleaned = clean(document, settings, load_profile(profile, settings))
    segments = segment(document.text)
    by_paragraph: dict[int | None, list[Verdict]] = {}
    for verdict in cleaned.verdicts:
        by_paragraph.setdefault(verdict.paragraph, []).append(verdict)
    rows = [
        (i, start, end, line, by_paragraph.get(i, []))
        for i, (start, end, line) in enumerate(zip(segments.starts, segments.ends, segments.lines, strict=True))
    ]
    if as_json:
        _print_json(document, rows)
    else:
        _print_text(rows)
    return 0


def _read(path: str, number: int, options: InputOptions) -> Record:
    from dedup.io import Fault, Parser, open_input

    parser = Parser(options)
    seen = -1
    for chunk in open_input([path], options).chunks():
        for item in parser.parse(chunk):
            seen = max(seen, item.number)
            if item.number != number:
                continue
            if isinstance(item, Fault):
                raise InputError(
                    item.reason, file=item.file, place=str(item.number), remedy="mend or leave out the record"
                )
            return item
    raise UsageError(f"there is no record {number}", file=path, remedy=f"records are counted from 0 to {seen}")


def _print_json(document: Document, rows: list[tuple[int, int, int, str, list[Verdict]]]) -> None:
    from dedup.pipeline.tasks import json_line

    for i, start, end, line, verdicts in rows:
        found: list[dict[str, Any]] = [
            {"code": v.code, "action": v.action, "confidence": v.confidence, "evidence": dict(v.evidence)}
            for v in verdicts
        ]
        row = {"document": document.id, "paragraph": i, "start": start, "end": end, "text": line, "verdicts": found}
        sys.stdout.write(json_line(row).decode())


def _print_text(rows: list[tuple[int, int, int, str, list[Verdict]]]) -> None:
    out = console()
    indent = " " * 12
    for i, _, _, line, verdicts in rows:
        stripped = any(v.action == "strip" for v in verdicts)
        mark = "strip" if stripped else "flag" if verdicts else "keep"
        style = {"strip": "red", "flag": "yellow", "keep": ""}[mark]
        text = safe(f"{i:>4}  {mark:<5} ", style)
        text.append_text(safe(shorten(line, max(20, out.width - len(indent))), style))
        out.print(text, no_wrap=True, overflow="ellipsis")
        for verdict in verdicts:
            why = safe(f"{indent}└ {verdict.code} {CODES[verdict.code].name if verdict.code in CODES else ''}: ", "dim")
            why.append_text(safe(reason(dict(verdict.evidence)), "dim"))
            _print_hanging(why.plain, indent + "  ")
    gone = sum(any(v.action == "strip" for v in verdicts) for *_, verdicts in rows)
    out.print(safe(f"{len(rows)} paragraphs: {len(rows) - gone} kept, {gone} stripped"))


def _print_hanging(text: str, indent: str) -> None:
    import textwrap

    out = console()
    for line in textwrap.wrap(
        text, out.width, subsequent_indent=indent, drop_whitespace=True, replace_whitespace=False
    ):
        out.print(safe(line, "dim"))
