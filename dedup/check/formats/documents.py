"""JSON: the whole report, which ``--compare`` reads again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from dedup.check.report import CheckReport


def json_report(report: CheckReport) -> bytes:
    """The report as one JSON object, a handful of examples of each site and code."""
    return dump(report.to_dict(), indent=True)


def dump(value: object, *, indent: bool = False) -> bytes:
    """JSON and LF; lone surrogates, which UTF-8 has no bytes for, as escapes."""
    try:
        return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if indent else 0))
    except TypeError:
        import json

        return json.dumps(value, indent=2 if indent else None).encode() + b"\n"
