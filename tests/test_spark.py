"""Spark gives the verdicts of a batch run, however the documents are spread over partitions."""

import json
import os
import random
import shutil
import sys

import pytest

from dedup import Document, Settings, dedupe
from dedup.errors import UsageError
from dedup.similarity import Sketcher

pyspark = pytest.importorskip("pyspark", reason="pyspark is not installed (the spark extra)")
pytest.importorskip("pandas", reason="pandas is not installed, which pyspark asks for (the spark extra)")
pytest.importorskip("pyarrow", reason="pyarrow is not installed (the spark extra)")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("there is no Java, which Spark runs on", allow_module_level=True)

from dedup.integrations.spark import dedupe_dataframe  # noqa: E402

SCHEMA = "id string, text string, site string, title string, published string, place bigint, tags array<string>"
WORDS = [f"{a}{b}" for a in ("ka", "lo", "mi", "ne", "ru") for b in ("bas", "dor", "fen", "gil", "hun", "jet", "kol")]


@pytest.fixture(scope="session")
def spark():
    keep = {name: os.environ.get(name) for name in ("PYSPARK_PYTHON", "SPARK_LOCAL_IP")}
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    session = (
        pyspark.sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "2")
        # For a few hundred rows, planning as one goes and compiling each stage take longer than the work.
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    for name, value in keep.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


def sentence(rng, words):
    return " ".join(rng.choices(WORDS, k=words)).capitalize() + "."


def corpus():
    """Exact and near repeats within and across documents and sites, templates, copies, artefacts, a full bucket."""
    rng = random.Random(4)
    pool = [sentence(rng, rng.randint(6, 30)) for _ in range(20)]
    wire = [sentence(rng, 25) for _ in range(6)]
    documents = []
    for n in range(60):
        lines = [f"Headline {n} of the day"]
        for _ in range(rng.randint(0, 6)):
            words = rng.choice(pool).split()
            words[rng.randrange(len(words))] = rng.choice(WORDS)
            gold = f"Gold rose {rng.randint(1, 9)}% in the week as traders waited for {sentence(random.Random(8), 30)}"
            hot = f"{' '.join(WORDS[:30])} {rng.choice(WORDS)} {rng.choice(WORDS)}"
            lines.append(
                rng.choice([rng.choice(pool), " ".join(words), gold, hot, lines[-1], sentence(rng, rng.randint(2, 25))])
            )
        if n % 9 == 5:
            lines += wire
        lines += ["READ MORE: Storm warning for the coast", f"From the harbour desk of {n % 4}"][: rng.randint(0, 2)]
        documents.append(
            Document(
                f"d{n}", "\n".join(lines), site=f"s{n % 4}.example", title=lines[0],
                published=None if n % 11 == 3 else f"2026-02-{28 - n % 27:02}",
            )
        )  # fmt: skip
    return documents


def frame(spark, documents, partitions):
    rows = [(d.id, d.text, d.site, d.title, d.published, n, ["x", d.id]) for n, d in enumerate(documents)]
    return spark.createDataFrame(spark.sparkContext.parallelize(rows, partitions), SCHEMA)


def outcome(cleaned):
    verdicts = [
        (v.paragraph, *v.span, v.code, v.action, v.confidence, json.dumps(dict(v.evidence), sort_keys=True))
        for v in cleaned.verdicts
    ]
    return cleaned.text, verdicts, cleaned.copy_of, cleaned.dropped


def outcome_of_row(row, text="text"):
    found = row["_dedup"]
    verdicts = [(*v[:-1], json.dumps(json.loads(v.evidence), sort_keys=True)) for v in found.verdicts]
    copy = None if found.copy_of is None else (found.copy_of, found.share)
    return row[text] or "", verdicts, copy, found.dropped


def profile_of(settings, documents):
    from dedup.rules.profile import Profile

    lines = ["From the harbour desk of 1", "From the harbour desk of 3"]
    rows = [{"format": "newsdedup profile", "version": 1}]
    rows += [{"site": site, "text": line} for site in ("s1.example", "s3.example") for line in lines]
    sketcher = Sketcher(settings)
    return Profile.from_bytes("\n".join(map(json.dumps, rows)).encode(), lambda texts: sketcher.sketch(texts).skeletons)


def test_one_partition_is_a_batch(spark):
    settings = Settings(furniture=False, bucket_cap=4, drop=("reused",))
    documents = corpus()
    want = dedupe(documents, settings)
    # What the corpus is for: all kinds, and buckets that overflow.
    codes = {(v.code, v.evidence.get("kind")) for c in want.documents for v in c.verdicts}
    kinds = {kind for _, kind in codes}
    assert {"echo", "reused", "syndicated", "template", "copy"} <= kinds
    assert {"ART101", "DUP301", "DUP302", "DUP303", "DUP310"} <= {code for code, _ in codes}
    assert want.counts["overflow"] > 0
    overflow = pyspark.sql.Observation("overflow")
    result = dedupe_dataframe(frame(spark, documents, 1), settings, overflow=overflow)
    got = result.collect()
    assert {row.id: outcome_of_row(row) for row in got} == {c.id: outcome(c) for c in want.documents}
    assert overflow.get["overflow"] == want.counts["overflow"]
    # A line a verdict, as docs/spark.md has it.
    lines = spark.createDataFrame(got, result.schema).selectExpr("id", "inline(_dedup.verdicts)")
    originals = lines.where("code = 'DUP310'").selectExpr("id", "get_json_object(evidence, '$.document')").collect()
    assert dict(map(tuple, originals)) == {c.id: c.copy_of[0] for c in want.documents if c.copy_of}
    assert sorted((row.place, row.title, row.tags) for row in got) == [
        (n, d.title, ["x", d.id]) for n, d in enumerate(documents)
    ]


def test_three_partitions_with_a_profile_by_date(spark):
    settings = Settings(furniture=False, bucket_cap=4, order="published", drop=("copy",))
    documents = corpus()
    profile = profile_of(settings, documents)
    want = dedupe(documents, settings, profile)
    assert any(v.code == "SITE401" for c in want.documents for v in c.verdicts)
    assert any(c.dropped for c in want.documents)
    got = dedupe_dataframe(frame(spark, documents, 3), settings, profile).collect()
    assert {row.id: outcome_of_row(row) for row in got} == {c.id: outcome(c) for c in want.documents}


def test_seven_shuffled_partitions_with_an_order_column(spark):
    settings = Settings(furniture=False, threshold=0.6, num_perm=64)
    # Ids need not be unique, text may be missing.
    documents = [Document("same", d.text, site=d.site, title=d.title) if n < 3 else d for n, d in enumerate(corpus())]
    want = dedupe([*documents, Document("none", "")], settings)
    shuffled = list(enumerate(documents))
    random.Random(1).shuffle(shuffled)
    rows = [(d.id, d.text, d.site, d.title, n) for n, d in shuffled] + [("none", None, None, None, len(documents))]
    schema = "name string, body string, outlet string, headline string, place bigint"
    df = spark.createDataFrame(spark.sparkContext.parallelize(rows, 7), schema)
    names = {"id": "name", "text": "body", "site": "outlet", "title": "headline", "order": "place"}
    got = sorted(dedupe_dataframe(df, settings, **names).collect(), key=lambda row: row.place)
    assert got[-1].body is None
    assert [outcome_of_row(row, "body") for row in got] == [outcome(c) for c in want.documents]


@pytest.mark.parametrize(
    ("settings", "names", "told"),
    [
        (Settings(), {}, "learn"),
        (Settings(furniture=False, exact=True), {}, "exact"),
        (None, {"text": "body"}, "body"),
        (None, {"order": "when"}, "when"),
        (None, {"text": "place"}, "not string"),
        (None, {"title": "headline"}, "headline"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_runs(spark, settings, names, told):
    with pytest.raises(UsageError, match=told) as error:
        dedupe_dataframe(spark.createDataFrame([], SCHEMA), settings, **names)
    assert error.value.remedy
