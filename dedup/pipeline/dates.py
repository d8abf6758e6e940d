"""Publication dates, as far as an order needs them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def parse_date(text: str | None) -> datetime | None:
    """A date in ISO 8601, RFC 5322 or seconds since 1970, as UTC; None where it is none of these.

    >>> parse_date("2026-02-28T10:00:00+01:00").isoformat()
    '2026-02-28T09:00:00+00:00'
    """
    if not text:
        return None
    text = text.strip()
    try:
        if text.replace(".", "", 1).isdigit() and len(text.partition(".")[0]) in (9, 10, 13):
            seconds = float(text)
            return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC)
        found = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        try:
            found = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def sort_key(text: str | None) -> tuple[bool, float]:
    """Undated documents come last, in input order."""
    found = parse_date(text)
    return (found is None, found.timestamp() if found else 0.0)
