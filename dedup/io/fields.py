"""Which field is the text, and what the other fields say: id, site, title, date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedup.errors import UsageError
from dedup.model import Document

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

TEXT_FIELDS = (
    "text", "body", "content", "articleBody", "article_body", "maintext", "plaintext", "article", "description",
)  # fmt: skip
MARKUP_FIELDS = ("html", "raw_html")
TITLE_FIELDS = ("title", "headline")
DATE_FIELDS = ("published", "date", "date_publish", "datePublished", "publishing_date", "timestamp")
SITE_FIELDS = ("site", "source", "domain", "outlet")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,62})\.)+[^\W\d_][\w-]{1,62}")
_AUTHORITY = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:[^/?#@]*@)?([^/?#:@\[\]]+)")


class NoTextFieldError(UsageError):
    """No field of the first records could be the text."""


def find_text_field(records: Iterable[Mapping[str, Any]], file: str) -> str | None:
    """The field that holds the text in ``records``, the first ones of a file; None where there is no record.

    Raises UsageError where two could be, and NoTextFieldError where none is.
    """
    seen: dict[str, None] = {}
    filled: set[str] = set()
    for record in records:
        seen.update(dict.fromkeys(record))
        filled.update(key for key, value in record.items() if isinstance(value, str) and value and not value.isspace())
    if not seen:
        return None
    for group in (TEXT_FIELDS, MARKUP_FIELDS):
        found = [name for name in group if name in filled]
        if len(found) > 1:
            raise UsageError(
                f"both {found[0]!r} and {found[1]!r} could be the text",
                file=file,
                remedy=f"choose with --text-field {found[0]} or --text-field {found[1]}",
            )
        if found:
            return found[0]
    empty = [name for name in (*TEXT_FIELDS, *MARKUP_FIELDS) if name in seen]
    if empty:
        return empty[0]
    raise NoTextFieldError(
        "no text field among " + ", ".join(list(seen)[:12]), file=file, remedy="name it with --text-field"
    )


def look_up(record: Mapping[str, Any], field: str) -> Any:
    """``record[field]``, where ``a.b`` may also mean ``record["a"]["b"]``; None where it is missing."""
    if field in record or "." not in field:
        return record.get(field)
    value: Any = record
    for key in field.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def is_markup(field: str | None) -> bool:
    """Whether a text field is HTML by its name."""
    return field in MARKUP_FIELDS or (field is not None and "." in field and field.rpartition(".")[2] in MARKUP_FIELDS)


class Sites:
    """Registered domains (Public Suffix List, bundled), cached by host."""

    def __init__(self) -> None:
        self._rules: dict[str, list[str]] = {}
        self._lists: dict[str, PublicSuffixList] = {}
        self._known: dict[str, str | None] = {}

    def of_url(self, url: str) -> str | None:
        """``https://news.bbc.co.uk/1/hi`` → ``bbc.co.uk``; None where there is no host."""
        match = _AUTHORITY.match(url)
        return self.of_host(match[1]) if match else None

    def of_host(self, host: str) -> str | None:
        """The registered domain of a host name, or the host where it has none (an IP address, ``localhost``)."""
        if host in self._known:
            return self._known[host]
        name = host.lower().strip(".")
        numeric = name.replace(".", "").isdecimal()  # an IPv4 address is no domain
        site = (self._registered(name) if len(name) < 256 and not numeric else None) or name[:255] or None
        if len(self._known) > 1 << 16:
            self._known.clear()
        self._known[host] = site
        return site

    def _registered(self, name: str) -> str | None:
        """By the rules that end as ``name`` does: to parse all of them takes a tenth of a second."""
        if not self._rules:
            self._rules = _rules_by_top_level()
        top = name.rpartition(".")[2]
        if top.startswith("xn--"):  # spelled otherwise in the list
            top = "xn--"
        elif top not in self._rules:
            top = ""
        found = self._lists.get(top)
        if found is None:
            from publicsuffixlist import PublicSuffixList

            found = self._lists[top] = PublicSuffixList(None if top == "xn--" else self._rules.get(top, ()))
        return found.privatesuffix(name)

    def of_name(self, name: str) -> str | None:
        """A site from a field such as ``source``: a host gives its registered domain, else the lower-cased name."""
        name = name.strip().lower()
        if "//" in name and (site := self.of_url(name)):
            return site
        if name.startswith("www."):
            name = name[4:]
        return self.of_host(name) if _HOST.fullmatch(name) else name or None


def _rules_by_top_level() -> dict[str, list[str]]:
    """The lines of the Public Suffix List by the last label of their rules."""
    from publicsuffixlist import PSLFILE

    rules: dict[str, list[str]] = {}
    for line in Path(PSLFILE).read_text("utf-8").lower().split("\n"):
        if line and not line.startswith("//"):
            rules.setdefault(line.split(" ")[0].rstrip().rpartition(".")[2], []).append(line)
    return rules


def make_document(
    record: Mapping[str, Any], text: str, sites: Sites, fallback_id: str, id_field: str | None = None
) -> Document:
    """A Document from a record's fields (DESIGN: "Records in")."""
    url = record.get("url")
    if not isinstance(url, str) or not url:
        url = None
    if id_field is None:
        identity = _as_id(record.get("id")) or url or fallback_id
    else:
        identity = _as_id(look_up(record, id_field)) or fallback_id
    site = sites.of_url(url) if url else None
    if site is None:
        named = _first(record, SITE_FIELDS)
        site = sites.of_name(named) if named else None
    return Document(identity, text, url, site, _first(record, DATE_FIELDS), _first(record, TITLE_FIELDS))


def _as_id(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return None


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = record.get(name)
        if isinstance(value, str):
            if value and not value.isspace():
                return value
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
    return None
