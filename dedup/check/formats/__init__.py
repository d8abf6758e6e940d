"""Reports for machines, and for pages that show them.

``DOCUMENTS`` make one file of a report; ``STREAMS`` list every finding as it is found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from dedup.check.formats.annotations import github, gitlab
from dedup.check.formats.documents import json_report
from dedup.check.formats.junit import junit
from dedup.check.formats.markdown import markdown
from dedup.check.formats.sarif import sarif
from dedup.check.formats.streams import CsvStream, JsonLines, Stream

if TYPE_CHECKING:
    from dedup.check.report import CheckReport

DOCUMENTS: Mapping[str, Callable[[CheckReport], bytes]] = {
    "json": json_report,
    "sarif": sarif,
    "github": github,
    "gitlab": gitlab,
    "junit": junit,
    "markdown": markdown,
}
STREAMS: Mapping[str, Callable[[BinaryIO], Stream]] = {"jsonl": JsonLines, "csv": CsvStream}
NAMING = ("json", "jsonl", "sarif", "gitlab", "csv")
"""Formats that give the fingerprint of a finding."""
NAMES = ("text", *DOCUMENTS, *STREAMS)
