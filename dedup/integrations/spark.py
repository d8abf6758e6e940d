"""Deduplication of a Spark DataFrame, for corpora that outgrow one machine: the verdicts of a batch run.

Needs the ``spark`` extra, Java 17 or newer, and this package on every executor. Spark starts whatever
``PYSPARK_PYTHON`` names, which must be an interpreter that has the package: set it before the session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dedup.config import Settings
from dedup.errors import UsageError

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import Column, DataFrame, Observation

    from dedup.rules.profile import Profile


def dedupe_dataframe(
    df: DataFrame,
    settings: Settings | None = None,
    profile: Profile | None = None,
    *,
    id: str = "id",
    text: str = "text",
    url: str | None = None,
    site: str | None = None,
    published: str | None = None,
    title: str | None = None,
    order: str | None = None,
    reliable: bool = False,
    overflow: Observation | None = None,
) -> DataFrame:
    """``df`` with the text cleaned and a column ``_dedup``: the verdicts that ``dedupe`` gives the same documents.

    ``_dedup`` is a struct of ``verdicts`` (an array of ``paragraph, start, end, code, action, confidence`` and
    ``evidence`` as JSON; offsets count characters of the text as received), ``copy_of`` and ``share`` (the article
    that this one copies), and ``dropped``. Rows come in any order. ``df`` is read once; what was scanned is kept
    on the executors' disks until the result is garbage.

    Args:
        df: One row a document.
        settings: As for ``dedupe``, but furniture is not learned here; the default is ``Settings(furniture=False)``.
        profile: Furniture per site, from ``dedup learn``.
        id: Column that names a document; null gives a name by number.
        text: Column of the text.
        url: Column of the address, which tells the site; None: ``url`` if there is one.
        site: Column of the site where there is no address; None: ``site`` if there is one.
        published: Column of the date, as text or timestamp; None: ``published`` if there is one.
        title: Column of the title; None: ``title`` if there is one.
        order: Column that tells which of two documents is the earlier. None: the order of rows in ``df``, which is
            only defined where ``df`` comes straight from files or memory; give a column after any shuffle.
        reliable: Keep what was scanned in the session's checkpoint folder instead, for executors that come and go.
        overflow: Gets ``overflow``, the bucket memberships that ``bucket_cap`` turned away, once the result is used.

    Raises:
        UsageError: A column is missing or of the wrong type, or the settings ask for what Spark cannot do.
    """
    settings = settings or Settings(furniture=False)
    _check_settings(settings, profile)
    names = _names(df, id, text, url, site, published, title)
    if order is not None:
        _require(df, order)

    def keep(frame: DataFrame) -> DataFrame:
        return frame.checkpoint(eager=False) if reliable else frame.localCheckpoint(eager=False)

    scanned = keep(_scan(df, settings, names))
    found = _match(scanned, settings, order, keep, overflow)
    return _finish(df, scanned, found, settings, profile, names)


def _check_settings(settings: Settings, profile: Profile | None) -> None:
    if settings.furniture and profile is None:
        raise UsageError(
            "Spark does not learn furniture",
            remedy="give Settings(furniture=False), or a profile from dedup learn on a sample",
        )
    if settings.exact:
        raise UsageError("the exact join does not run on Spark", remedy="leave exact out, or use dedup clean --exact")


def _names(
    df: DataFrame, id: str, text: str, url: str | None, site: str | None, published: str | None, title: str | None
) -> Any:
    from dedup.integrations.spark_tasks import RESULT, Names

    for name in (id, text, url, site, published, title):
        if name is not None:
            _require(df, name)
    kind = df.schema[text].dataType.typeName()
    if kind != "string":
        raise UsageError(f"column {text!r} is of type {kind}, not string", remedy="name the text column with text=")
    taken = [name for name in df.columns if name == RESULT or name.startswith("__")]
    if taken:
        raise UsageError(f"column {taken[0]!r} is in the way", remedy="rename or drop it first")
    usual = {"url": url, "site": site, "published": published, "title": title}
    return Names(id, text, **{key: name or (key if key in df.columns else None) for key, name in usual.items()})


def _require(df: DataFrame, name: str) -> None:
    if name not in df.columns:
        raise UsageError(f"there is no column {name!r}", remedy="one of " + ", ".join(df.columns))


def _scan(df: DataFrame, settings: Settings, names: Any) -> DataFrame:
    from pyspark.sql import functions as F  # noqa: N812

    from dedup.integrations.spark_tasks import DOC, SCANNED_SCHEMA, scan_batches

    numbered = df.withColumn(DOC, F.monotonically_increasing_id())
    schema = _extended(numbered, SCANNED_SCHEMA)
    arrow = _arrow(schema)

    def scan(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return scan_batches(batches, settings, names, arrow)

    return numbered.mapInArrow(scan, schema)


def _match(
    scanned: DataFrame, settings: Settings, order: str | None, keep: Callable[[DataFrame], DataFrame],
    overflow: Observation | None,
) -> DataFrame:  # fmt: skip
    """Each row's earliest match: doc, row, and the struct ``to``; see the parity contract."""
    from pyspark.sql import Window
    from pyspark.sql import functions as F  # noqa: N812

    from dedup.integrations.spark_tasks import DOC, ID, ROWS, SECONDS, SITE, UNDATED

    # Structs compare field by field: this is the total order of paragraphs.
    place: list[Column] = [F.col(UNDATED).alias("undated"), F.col(SECONDS).alias("seconds")]
    if order is not None:
        place.append(F.col(f"`{order}`").alias("given"))
    place += [F.col(DOC).alias("doc"), F.col("row")]
    rows = (
        scanned.select("*", F.posexplode(ROWS).alias("row", "it"))
        .select(F.struct(*place).alias("at"), F.struct(ID, SITE, "it.paragraph").alias("home"), "it.*")
        .where("key_high != 0 or key_low != 0")
    )
    # A running frame: a text that stands a million times over is streamed, not held.
    equal = Window.partitionBy("key_high", "key_low").orderBy("at").rowsBetween(Window.unboundedPreceding, 0)
    rows = keep(
        rows.withColumn("first", F.first(F.struct("at", "home")).over(equal)).drop("key_high", "key_low", "paragraph")
    )
    exact = rows.where("at != first.at").select(
        F.col("at.doc").alias("doc"),
        F.col("at.row").alias("row"),
        _target("first.at", "first.home", F.lit(1.0), F.lit(False)),
    )
    leaders = rows.where("at = first.at and size(bands) > 0").drop("first")
    return exact.unionByName(_near(leaders, settings, overflow))


def _target(at: str, home: str, jaccard: Column, template: Column) -> Column:
    from pyspark.sql import functions as F  # noqa: N812

    from dedup.integrations.spark_tasks import ID, SITE, TARGET_SCHEMA

    return (
        F.struct(
            F.col(f"{at}.doc"), F.col(f"{home}.{ID}"), F.col(f"{home}.{SITE}"), F.col(f"{home}.paragraph"),
            jaccard, template,
        )
        .cast(TARGET_SCHEMA)
        .alias("to")
    )  # fmt: skip


def _near(leaders: DataFrame, settings: Settings, overflow: Observation | None) -> DataFrame:
    """``_match`` among paragraphs whose keys differ."""
    from pyspark.sql import functions as F  # noqa: N812

    from dedup.integrations.spark_tasks import verify_batches

    sets = leaders.select("at", "home", "skeleton", "shingles")
    candidates = (
        _pairs(leaders, settings.bucket_cap, overflow)
        .join(sets.toDF("earlier", "home", "earlier_skeleton", "earlier_shingles"), "earlier")
        .join(sets.drop("home").toDF("later", "later_skeleton", "later_shingles"), "later")
        .withColumn("template", F.expr("later_skeleton = earlier_skeleton"))
        .drop("later_skeleton", "earlier_skeleton")
        .sortWithinPartitions("later", "earlier")
    )
    verified = candidates.select("later", "earlier", "home", "template")
    schema = _extended(verified, "jaccard float")
    arrow = _arrow(schema)

    def verify(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return verify_batches(batches, settings, arrow)

    best = F.min(F.struct("earlier", "home", "jaccard", "template")).alias("best")
    return (
        candidates.mapInArrow(verify, schema)
        .groupBy("later")
        .agg(best)
        .select(
            F.col("later.doc").alias("doc"),
            F.col("later.row").alias("row"),
            _target("best.earlier", "best.home", F.col("best.jaccard"), F.col("best.template")),
        )
    )


def _pairs(leaders: DataFrame, cap: int, overflow: Observation | None) -> DataFrame:
    """Candidates: each member of a bucket with the first ``cap`` of those before it."""
    from pyspark.sql import Window
    from pyspark.sql import functions as F  # noqa: N812

    bucket = Window.partitionBy("band", "key").orderBy("at")
    members = leaders.select("at", F.posexplode("bands").alias("band", "key"))
    members = members.withColumn("number", F.row_number().over(bucket))
    if overflow is not None:
        members = members.observe(overflow, F.count_if(F.col("number") > cap).alias("overflow"))
    # A list skips nulls, so it grows to the cap and no further.
    before = F.collect_list(F.when(F.col("number") <= cap, F.col("at"))).over(
        bucket.rowsBetween(Window.unboundedPreceding, -1)
    )
    return (
        members.withColumn("before", before)
        .where("number > 1")
        .select(F.col("at").alias("later"), F.explode("before").alias("earlier"))
        .distinct()
    )


def _finish(
    df: DataFrame, scanned: DataFrame, found: DataFrame, settings: Settings, profile: Profile | None, names: Any
) -> DataFrame:
    from pyspark.sql import functions as F  # noqa: N812

    from dedup.integrations.spark_tasks import DOC, FOUND, RESULT, RESULT_SCHEMA, finish_batches

    grouped = found.groupBy(F.col("doc").alias(DOC)).agg(F.collect_list(F.struct("row", "to")).alias(FOUND))
    joined = scanned.select(*(f"`{name}`" for name in df.columns), DOC).join(grouped, DOC, "left")
    schema = _extended(df, f"{RESULT} {RESULT_SCHEMA}")
    arrow = _arrow(schema)
    # Skeletons come with the scan, and a way to compute them need not travel.
    known = None if profile is None else replace(profile, skeletons=None)

    def finish(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return finish_batches(batches, settings, known, names, arrow)

    return joined.mapInArrow(finish, schema)


def _extended(df: DataFrame, more: str) -> Any:
    from pyspark.sql.types import StructType

    added = StructType.fromDDL(more)
    assert isinstance(added, StructType)
    return StructType([*df.schema.fields, *added.fields])


def _arrow(schema: Any) -> pa.Schema:
    from pyspark.sql.pandas.types import to_arrow_schema

    return to_arrow_schema(schema)
