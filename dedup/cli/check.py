"""dedup check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from dedup.cli import options as opt
from dedup.config import find_config, load_table
from dedup.errors import ConfigError

_Limit = str | None


def _limit(name: str, text: str) -> Any:
    return typer.Option(f"--max-{name}", metavar="SHARE", help=text, show_default=False)


def _table(config: Path | None) -> tuple[dict[str, Any], str | None]:
    """The ``[tool.dedup.check]`` table and the file it is from."""
    path = config or find_config(Path.cwd())
    table = load_table(path).get("check", {}) if path is not None else {}
    if not isinstance(table, dict):
        raise ConfigError("check is not a table", file=str(path), remedy="write [tool.dedup.check]")
    return {key.replace("-", "_"): value for key, value in table.items()}, str(path) if path else None


def check(
    inputs: opt.Inputs,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME[=FILE]",
            show_default=False,
            help="text, json, jsonl, sarif, github, gitlab, junit, markdown or csv; may be given several times.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="File for the one format that names none.", show_default=False
        ),
    ] = None,
    max_artefacts: Annotated[
        _Limit, _limit("artefacts", "Most paragraphs that clean would strip. [default: 2%]")
    ] = None,
    max_duplicates: Annotated[
        _Limit, _limit("duplicates", "Most repeated paragraphs, outside of copies. [default: 5%]")
    ] = None,
    max_copies: Annotated[_Limit, _limit("copies", "Most articles that copy an earlier one. [default: 10%]")] = None,
    max_short: Annotated[_Limit, _limit("short", "Most articles below --min-words. [default: 2%]")] = None,
    maximum: Annotated[
        list[str] | None,
        typer.Option("--max", metavar="CODE=SHARE", help="Most articles that carry a code.", show_default=False),
    ] = None,
    max_errors: Annotated[
        _Limit,
        typer.Option(
            metavar="SHARE", help="Most unreadable records; above, the exit code is 3. [default: 0]", show_default=False
        ),
    ] = None,
    min_records: Annotated[
        int | None, typer.Option(help="Least number of articles. [default: 1]", show_default=False)
    ] = None,
    min_words: Annotated[
        int | None, typer.Option(help="Articles of fewer words are very short. [default: 20]", show_default=False)
    ] = None,
    require: Annotated[
        str | None,
        typer.Option(metavar="FIELDS", help="Fields every article must have: title,date,url,site.", show_default=False),
    ] = None,
    languages: Annotated[
        str | None,
        typer.Option(metavar="CODES", help="Expected languages, such as en,de. [default: any]", show_default=False),
    ] = None,
    select: Annotated[
        str | None,
        typer.Option(metavar="CODES", help="Codes or prefixes to report. [default: all]", show_default=False),
    ] = None,
    ignore: Annotated[
        str | None, typer.Option(metavar="CODES", help="Codes or prefixes not to report.", show_default=False)
    ] = None,
    group_by: Annotated[
        str | None,
        typer.Option(metavar="FIELD", help="Count by a field of the record instead of by site.", show_default=False),
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(help="Findings that are known and accepted.", show_default=False)
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(help="Write the fingerprints of all findings, and exit with 0.", show_default=False)
    ] = None,
    fail_on_new: Annotated[
        bool, typer.Option("--fail-on-new", help="Fail for findings that the baseline does not know, only.")
    ] = False,
    compare: Annotated[
        Path | None,
        typer.Option(
            metavar="JSON",
            help="Report of an earlier run (--format json); fail where it got worse.",
            show_default=False,
        ),
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count findings by code.")] = False,
    examples: Annotated[int, typer.Option(help="Examples of each site and code.")] = 1,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 in spite of findings.")] = False,
    diff: Annotated[
        bool,
        typer.Option(
            "--diff", help="Show what clean would remove as a unified diff; the report goes to standard error."
        ),
    ] = False,
    sample: Annotated[
        str | None,
        typer.Option(
            metavar="N", help="Look at about N articles, or a share such as 1%, taken at random.", show_default=False
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="Takes another sample.")] = 0,
    profile: opt.Profile = None,
    threshold: opt.Threshold = None,
    quarantine: opt.Quarantine = None,
    jobs: opt.Jobs = 0,
    memory: opt.Memory = None,
    text_field: opt.TextField = None,
    input_format: opt.InputFormat = None,
    encoding: opt.Encoding = None,
    id_field: opt.IdField = None,
    table: opt.Table = None,
    config: opt.Config = None,
    quiet: opt.Quiet = False,
) -> int:
    """Hold a scraper's output to limits, a baseline or an earlier run; for CI.

    Exits with 0 where all is kept, 1 where a limit is exceeded, 3 where input could not be read.
    """
    from dedup.check.options import Limit, make_options
    from dedup.check.run import CheckCall
    from dedup.cli.check_run import Outputs, check_command, sample_of
    from dedup.pipeline.files import RunOptions

    configured, file = _table(config)
    flags: dict[str, Any] = {
        "max_artefacts": max_artefacts, "max_duplicates": max_duplicates, "max_copies": max_copies,
        "max_short": max_short, "max": maximum or None, "min_records": min_records,
        "min_words": min_words, "require": require, "languages": languages,
        "select": select, "ignore": ignore, "group_by": group_by,
    }  # fmt: skip
    reading = opt.input_options(text_field, input_format, encoding, id_field, table)
    allowed = configured.pop("max_errors", 0)
    call = CheckCall(
        inputs,
        opt.settings_from(config, threshold=threshold),
        make_options(configured, file=file, **flags),
        RunOptions(jobs=jobs, memory=opt.size(memory), input=reading, sample=sample_of(sample, seed, inputs, reading)),
        baseline=baseline, write_baseline=write_baseline, fail_on_new=fail_on_new, compare=compare,
        max_errors=Limit.parse(allowed if max_errors is None else max_errors, "max-errors", file), diff=diff,
    )  # fmt: skip
    outputs = Outputs.of(formats or ["text"], output, diff=diff)
    return check_command(
        call, outputs, profile=profile, quarantine=quarantine, statistics=statistics, examples=examples,
        exit_zero=exit_zero, quiet=quiet,
    )  # fmt: skip
