"""All commands in one place. Each body imports what it needs when called, so that --help stays instant."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedup.cli import options as opt
from dedup.cli.check import check
from dedup.cli.index import app as index_app

app = typer.Typer(
    name="dedup",
    help="Finds duplicates and boilerplate in scraped news, and accounts for every line it removes.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(value: bool) -> None:
    if value:
        from dedup import __version__

        typer.echo(f"dedup {__version__}")
        raise typer.Exit


app.command()(check)


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def clean(
    inputs: opt.Inputs,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="File or folder to write; - for standard output.", show_default=False
        ),
    ] = None,
    verdicts: Annotated[
        Path | None, typer.Option(help="Write every verdict, one JSON object a line.", show_default=False)
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "-n", help="Write no output; show what would be removed.")
    ] = False,
    annotate: Annotated[bool, typer.Option(help="Add a _dedup field with the verdicts to every record.")] = False,
    drop_duplicates: opt.DropDuplicates = None,
    profile: opt.Profile = None,
    index: Annotated[
        str | None, typer.Option(help="Clean against what an index has seen, and add to it.", show_default=False)
    ] = None,
    threshold: opt.Threshold = None,
    exact: opt.Exact = None,
    order: opt.Order = None,
    normalise: Annotated[
        bool | None,
        typer.Option(
            "--normalise/--no-normalise", help="Tidy white space, entities, NFC. [default: on]", show_default=False
        ),
    ] = None,
    furniture: opt.Furniture = None,
    fix_mojibake: Annotated[
        bool | None, typer.Option("--fix-mojibake", help="Repair wrongly decoded text (ftfy).", show_default=False)
    ] = None,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
    min_records: Annotated[int, typer.Option(help="Exit with 1 where fewer records were read.")] = 0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from an interrupted run with the same output.")
    ] = False,
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
    """Write cleaned documents: artefacts, repeated captions, echoes and site furniture out.

    Duplicates across documents are flagged, and dropped only when asked.
    """
    from dedup.cli.clean import CleanCall, clean_command

    settings = opt.settings_from(
        config,
        threshold=threshold,
        exact=exact,
        order=order,
        normalise=normalise,
        furniture=furniture,
        fix_mojibake=fix_mojibake,
        drop=opt.kinds(drop_duplicates),
    )
    return clean_command(
        CleanCall(
            inputs, output, settings, verdicts=verdicts, dry_run=dry_run, annotate=annotate, profile=profile, index=index,
            quarantine=quarantine, allow_errors=allow_errors, min_records=min_records, resume=resume, jobs=jobs,
            memory=opt.size(memory), quiet=quiet, input=opt.input_options(text_field, input_format, encoding, id_field, table),
        )
    )  # fmt: skip


app.add_typer(index_app, name="index")


@app.command()
def dups(
    inputs: opt.Inputs,
    pairs: Annotated[bool, typer.Option("--pairs", help="One line a verified pair.")] = False,
    clusters: Annotated[bool, typer.Option("--clusters", help="One line a cluster. [default]")] = False,
    articles: Annotated[
        bool, typer.Option("--articles", help="Articles that copy one another instead of paragraphs.")
    ] = False,
    rules: Annotated[
        bool, typer.Option("--rules/--no-rules", help="Leave out what clean strips as artefacts.")
    ] = False,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="File to write; - for standard output.")
    ] = "-",
    threshold: opt.Threshold = None,
    exact: opt.Exact = None,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
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
    """List clusters or pairs of duplicate paragraphs or articles, as JSON lines."""
    from dedup.cli.dups import DupsCall, dups_command

    settings = opt.settings_from(config, threshold=threshold, exact=exact)
    return dups_command(
        DupsCall(
            inputs, output, settings, pairs=pairs, articles=articles, rules=rules, quarantine=quarantine,
            allow_errors=allow_errors, jobs=jobs, memory=opt.size(memory), quiet=quiet,
            input=opt.input_options(text_field, input_format, encoding, id_field, table),
        )
    )  # fmt: skip


@app.command()
def explain(
    what: Annotated[
        str, typer.Argument(metavar="CODE|FILE", help="A code such as ART101, or a file.", show_default=False)
    ],
    record: Annotated[int, typer.Option("--record", "-r", help="Which record of the file, counted from 0.")] = 0,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a paragraph.")] = False,
    threshold: opt.Threshold = None,
    profile: opt.Profile = None,
    text_field: opt.TextField = None,
    input_format: opt.InputFormat = None,
    encoding: opt.Encoding = None,
    id_field: opt.IdField = None,
    table: opt.Table = None,
    config: opt.Config = None,
) -> int:
    """Explain a rule, or every paragraph of a document with its verdict, code and evidence."""
    from dedup.cli.explain import explain_code, explain_file

    if explain_code(what):
        return 0
    settings = opt.settings_from(config, threshold=threshold)
    return explain_file(
        what,
        record,
        settings,
        profile,
        opt.input_options(text_field, input_format, encoding, id_field, table),
        as_json=json,
    )


@app.command()
def learn(
    inputs: opt.Inputs,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="PROFILE", help="Profile to write.", show_default=False)
    ],
    merge: Annotated[
        bool, typer.Option("--merge", help="Keep what the profile that is there says, such as lines marked keep.")
    ] = False,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
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
    """Learn what each site repeats, into a file that a person can read and edit."""
    from dedup.cli.learn import LearnCall, learn_command

    return learn_command(
        LearnCall(
            inputs, output, opt.settings_from(config), merge=merge, quarantine=quarantine, allow_errors=allow_errors,
            jobs=jobs, memory=opt.size(memory), quiet=quiet,
            input=opt.input_options(text_field, input_format, encoding, id_field, table),
        )
    )  # fmt: skip


@app.command()
def report(
    inputs: opt.Inputs,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="HTML", help="Page to write; - for standard output.")
    ] = "dedup-report.html",
    documents: Annotated[int, typer.Option(min=0, help="Documents to show in full, those with most removals.")] = 40,
    max_size: Annotated[
        str | None,
        typer.Option(help="Limit of the page; what is left out is said. [default: 5 MB]", show_default=False),
    ] = None,
    drop_duplicates: opt.DropDuplicates = None,
    profile: opt.Profile = None,
    threshold: opt.Threshold = None,
    order: opt.Order = None,
    furniture: opt.Furniture = None,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
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
    """Write one offline page that shows what clean would do: counts, removed lines in context, duplicates."""
    from dedup.cli.report import ReportCall, report_command

    settings = opt.settings_from(
        config, threshold=threshold, order=order, furniture=furniture, drop=opt.kinds(drop_duplicates)
    )
    return report_command(
        ReportCall(
            inputs, output, settings, documents=documents, max_size=opt.size(max_size), profile=profile,
            quarantine=quarantine, allow_errors=allow_errors, jobs=jobs, memory=opt.size(memory), quiet=quiet,
            input=opt.input_options(text_field, input_format, encoding, id_field, table),
        )
    )  # fmt: skip


@app.command()
def stats(
    inputs: opt.Inputs,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="File to write; - for standard output.")
    ] = "-",
    format: Annotated[str, typer.Option("--format", "-f", help="table, json or csv.")] = "table",
    by: Annotated[str, typer.Option(help="What to count by: site, code, day.")] = "site,code,day",
    top: Annotated[int, typer.Option(min=1, help="Rows a table; json and csv have all.")] = 20,
    profile: opt.Profile = None,
    threshold: opt.Threshold = None,
    order: opt.Order = None,
    furniture: opt.Furniture = None,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
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
    """Count documents, removals and duplicates by site, by rule, and by day of publication."""
    from dedup.cli.stats import StatsCall, stats_command

    settings = opt.settings_from(config, threshold=threshold, order=order, furniture=furniture)
    return stats_command(
        StatsCall(
            inputs, output, settings, format=format, by=tuple(part.strip() for part in by.split(",")), top=top,
            profile=profile, quarantine=quarantine, allow_errors=allow_errors, jobs=jobs, memory=opt.size(memory),
            quiet=quiet, input=opt.input_options(text_field, input_format, encoding, id_field, table),
        )
    )  # fmt: skip
