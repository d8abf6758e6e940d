"""Write docs/codes.md from the table of codes: ``python docs/make_codes.py``. A test keeps the two together."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from dedup.codes import CODES, Code

PAGE = Path(__file__).with_name("codes.md")

_FAMILIES = {
    "ART": "Artefacts: lines that the page made",
    "CAP": "Captions",
    "DUP": "Duplicates",
    "SITE": "Furniture of a site",
    "USR": "Your own rules",
    "ENC": "Encoding",
    "IN": "Input that could not be read",
    "OUT": "A scraper's output as a whole",
}


def page() -> str:
    """The whole page as Markdown."""
    out = [
        "# Codes",
        "",
        "Every verdict and every finding has one of these codes. `dedup explain CODE` prints the same.",
        "*strip* means that `dedup clean` takes the text out, *flag* that it only says so, *quarantine* that the input",
        "is kept aside byte for byte. This page is made by `docs/make_codes.py` from `dedup/codes.py`.",
        "",
        "| code | what | default |",
        "|---|---|---|",
        *(f"| [{c.code}](#{c.code.lower()}) | {_cell(c.name)} | {c.action} |" for c in CODES.values()),
    ]
    for family, codes in groupby(CODES.values(), key=_family):
        out += ["", f"## {_FAMILIES.get(family, family)}"]
        for code in codes:
            out += ["", *_section(code)]
    return "\n".join(out) + "\n"


def _family(code: Code) -> str:
    return code.code.rstrip("0123456789")


def _section(code: Code) -> list[str]:
    lines = [
        f"### {code.code}",
        "",
        f"**{code.name[:1].upper()}{code.name[1:]}** · default: {code.action}",
        "",
        _text(code.meaning),
    ]
    lines.append("")
    if code.caught:
        lines.append(f"- caught: {_text(code.caught)}")
    if code.spared:
        lines.append(f"- left alone: {_text(code.spared)}")
    lines.append(f"- to turn it off: {_text(code.turn_off)}")
    return lines


def _text(text: str) -> str:
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def _cell(text: str) -> str:
    return _text(text).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
