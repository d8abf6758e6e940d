"""dedup index: build, query, verify, compact, info, export."""

from __future__ import annotations

from typing import Annotated

import typer

from dedup.cli import options as opt

app = typer.Typer(help="Build, query, verify and compact a persistent index of seen paragraphs.", no_args_is_help=True)

Where = Annotated[
    str, typer.Argument(metavar="INDEX", help="A file, or redis://host:port/database.", show_default=False)
]
Keep = Annotated[
    str | None,
    typer.Option(metavar="SPAN", help='Forget documents seen longer ago, such as "30 days".', show_default=False),
]


@app.command()
def build(
    where: Where,
    inputs: opt.Inputs,
    keep: Keep = None,
    threshold: opt.Threshold = None,
    quarantine: opt.Quarantine = None,
    allow_errors: opt.AllowErrors = 0,
    jobs: opt.Jobs = 0,
    text_field: opt.TextField = None,
    input_format: opt.InputFormat = None,
    encoding: opt.Encoding = None,
    id_field: opt.IdField = None,
    table: opt.Table = None,
    config: opt.Config = None,
    quiet: opt.Quiet = False,
) -> int:
    """Add documents to an index, which is made where there is none. Writes no documents."""
    from dedup.cli.index_run import build_command

    settings = opt.settings_from(config, threshold=threshold)
    return build_command(
        where, inputs, settings, keep=keep, quarantine=quarantine, allow_errors=allow_errors, jobs=jobs, quiet=quiet,
        input_options=opt.input_options(text_field, input_format, encoding, id_field, table),
    )  # fmt: skip


@app.command()
def query(
    where: Where,
    inputs: opt.Inputs,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="File to write; - for standard output.")
    ] = "-",
    text_field: opt.TextField = None,
    input_format: opt.InputFormat = None,
    encoding: opt.Encoding = None,
    id_field: opt.IdField = None,
    table: opt.Table = None,
    config: opt.Config = None,
) -> int:
    """Tell of each document what the index has seen before; one JSON object a line. Remembers nothing."""
    from dedup.cli.index_run import query_command

    return query_command(
        where,
        inputs,
        output,
        opt.settings_from(config),
        opt.input_options(text_field, input_format, encoding, id_field, table),
    )


@app.command()
def verify(where: Where) -> int:
    """Check an index; exit with 3 where it is damaged. Changes nothing."""
    from dedup.cli.index_run import verify_command

    return verify_command(where)


@app.command()
def compact(where: Where, keep: Keep = None) -> int:
    """Forget what was seen too long ago, and give room back."""
    from dedup.cli.index_run import open_existing

    with open_existing(where, keep=keep) as index:
        before = index.info()
        index.compact()
        after = index.info()
    typer.echo(
        f"{before.documents - after.documents:,} documents forgotten, {before.bytes - after.bytes:,} bytes given back"
    )
    return 0


@app.command()
def info(where: Where, json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> int:
    """Show what an index holds and how it was built."""
    from dedup.cli.index_run import info_command

    return info_command(where, as_json=json)


@app.command()
def export(
    where: Where,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="File to write; - for standard output.")
    ] = "-",
) -> int:
    """Write one JSON object a remembered document: id, site, when seen, paragraphs with their match keys."""
    from dedup.cli.index_run import export_command

    return export_command(where, output)
