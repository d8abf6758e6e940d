"""Options that several commands share."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedup.config import Settings, find_config, load_table, make_settings
from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.io import InputOptions

Inputs = Annotated[
    list[str],
    typer.Argument(metavar="IN...", help="Files, folders, globs, or - for standard input.", show_default=False),
]
Threshold = Annotated[
    float | None, typer.Option("--threshold", "-t", help="Least Jaccard similarity of a near duplicate. [default: 0.8]")
]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", help="Processes to work with. [default: one a processor for large input]", show_default=False
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config", help="Settings file. [default: the nearest dedup.toml or pyproject.toml]", show_default=False
    ),
]
Profile = Annotated[
    Path | None, typer.Option("--profile", help="Furniture per site, from dedup learn.", show_default=False)
]
TextField = Annotated[
    str | None, typer.Option("--text-field", help="Field that holds the text. [default: found]", show_default=False)
]
IdField = Annotated[
    str | None, typer.Option("--id-field", help="Field that holds the id. [default: id, else url]", show_default=False)
]
Table = Annotated[
    str | None, typer.Option("--table", help="Table of an SQLite file. [default: the only one]", show_default=False)
]
InputFormat = Annotated[
    str | None,
    typer.Option("--input-format", help="Format of the input, above what content and name say.", show_default=False),
]
Encoding = Annotated[
    str | None, typer.Option("--encoding", help="Encoding of the input. [default: detected]", show_default=False)
]
Memory = Annotated[
    str | None, typer.Option("--memory", help="Limit such as 2GB, above which columns go to disk.", show_default=False)
]
Exact = Annotated[
    bool | None, typer.Option("--exact", help="Exact join instead of LSH: recall 1, slower.", show_default=False)
]
Quarantine = Annotated[
    Path | None, typer.Option("--quarantine", help="Where unreadable input goes, byte for byte.", show_default=False)
]
AllowErrors = Annotated[
    int, typer.Option("--allow-errors", help="Unreadable records that do not change the exit code.")
]
Order = Annotated[
    str | None, typer.Option(help="What earlier means: input or published. [default: input]", show_default=False)
]
Furniture = Annotated[
    bool | None,
    typer.Option(
        "--furniture/--no-furniture", help="Learn and strip what each site repeats. [default: on]", show_default=False
    ),
]
DropDuplicates = Annotated[
    str | None,
    typer.Option(
        metavar="[=KINDS]",
        help="Drop duplicates across documents too: reused, syndicated, template, copy. [bare: reused,syndicated]",
        show_default=False,
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary.")]

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?", re.IGNORECASE)


def settings_from(config: Path | None, **flags: Any) -> Settings:
    """Settings by flag > environment > file > default."""
    path = config or find_config(Path.cwd())
    if path is None:
        return make_settings(**flags)
    return make_settings(load_table(path), file=str(path), **flags)


def kinds(text: str | None) -> tuple[str, ...] | None:
    """The kinds that ``--drop-duplicates`` names, None where it is not given."""
    return None if text is None else tuple(kind.strip() for kind in text.split(","))


def size(text: str | None) -> int | None:
    """Bytes of "2GB", "512 MiB" or "1000"; powers of 1024.

    Raises UsageError for anything else.

    >>> size("2GB")
    2147483648
    """
    if text is None:
        return None
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise UsageError(f"{text!r} is not a size", remedy="give a number with KB, MB, GB or TB, such as 2GB")
    return int(float(match[1]) * 1024 ** " kmgt".index(match[2].lower() or " "))


def input_options(
    text_field: str | None, input_format: str | None, encoding: str | None, id_field: str | None, table: str | None
) -> InputOptions:
    """How to read, from flags."""
    from dedup.io import InputOptions

    return InputOptions(
        text_field=text_field, id_field=id_field, input_format=input_format, encoding=encoding, table=table
    )
