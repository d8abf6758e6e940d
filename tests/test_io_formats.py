"""Every format is read, and written back in kind: the text replaced, all else as it was."""

import bz2
import csv
import gzip
import io as stdio
import json
import lzma
import sqlite3

import pytest

from dedup import io
from dedup.errors import InputError, UsageError
from dedup.io.compression import zstd_module

ROWS = [
    {
        "id": n,
        "url": f"https://news.example{n}.co.uk/a",
        "title": f"T {n}",
        "text": f'Rain, "he" said {n}.\nÉté {n}.',
        "n": n / 4,
    }
    for n in range(1, 6)
]
TEXTS = [row["text"] for row in ROWS]


def shout(text):
    return text.upper()


def as_csv(delimiter=","):
    out = stdio.StringIO(newline="")
    writer = csv.DictWriter(out, ROWS[0], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(ROWS)
    return out.getvalue().encode()


def from_csv(data, delimiter=","):
    return list(csv.DictReader(stdio.StringIO(data.decode(), newline=""), delimiter=delimiter))


LINES = b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in ROWS)
ARRAY = json.dumps(ROWS, indent=2).encode() + b"\n"
BULK = b"".join(
    json.dumps({"index": {"_id": str(row["id"])}}).encode() + b"\n" + json.dumps(row).encode() + b"\n" for row in ROWS
)
INPUTS = {
    "a.jsonl": LINES,
    "a.json": ARRAY,
    "compact.json": json.dumps(ROWS).encode() + b"\n",
    "bulk.ndjson": BULK,
    "a.csv": as_csv(),
    "semicolons.csv": as_csv(";"),
    "a.tsv": as_csv("\t"),
}
READERS = {
    "a.jsonl": lambda data: [json.loads(line) for line in data.split(b"\n") if line],
    "a.json": json.loads,
    "compact.json": json.loads,
    "bulk.ndjson": lambda data: [json.loads(line) for line in data.split(b"\n") if line][1::2],
    "a.csv": from_csv,
    "semicolons.csv": lambda data: from_csv(data, ";"),
    "a.tsv": lambda data: from_csv(data, "\t"),
}


@pytest.mark.parametrize("name", INPUTS)
def test_unchanged_text_leaves_every_byte(tmp_path, io_run, name):
    (tmp_path / name).write_bytes(INPUTS[name])
    run = io_run(tmp_path / name)
    assert run.texts == TEXTS
    assert run.faults == []
    assert run.output() == INPUTS[name]


@pytest.mark.parametrize("name", INPUTS)
def test_changed_text_changes_nothing_else(tmp_path, io_run, name):
    (tmp_path / name).write_bytes(INPUTS[name])
    run = io_run(tmp_path / name, change=shout)
    before, after = READERS[name](INPUTS[name]), READERS[name](run.output())
    assert [row["text"] for row in after] == [shout(text) for text in TEXTS]
    assert [{**row, "text": ""} for row in after] == [{**row, "text": ""} for row in before]


@pytest.mark.parametrize("name", INPUTS)
def test_dropped_records_are_gone_and_the_rest_is_whole(tmp_path, io_run, name):
    (tmp_path / name).write_bytes(INPUTS[name])
    numbers = [record.number for record in io_run(tmp_path / name).records]
    run = io_run(tmp_path / name, drop={numbers[0], numbers[-1]}, target=tmp_path / "second")
    assert [row["text"] for row in READERS[name](run.output())] == TEXTS[1:-1]


@pytest.mark.parametrize("name", INPUTS)
def test_annotations_are_a_field_of_their_own_and_replace_older_ones(tmp_path, io_run, name):
    (tmp_path / name).write_bytes(INPUTS[name])
    first = io_run(tmp_path / name, annotation={"verdicts": [1]})
    (tmp_path / ("again-" + name)).write_bytes(first.output())
    again = io_run(tmp_path / ("again-" + name), annotation={"verdicts": [2]}, target=tmp_path / "second")
    found = [row["_dedup"] for row in READERS[name](again.output())]
    assert [json.loads(value) if isinstance(value, str) else value for value in found] == [{"verdicts": [2]}] * 5
    assert [row["text"] for row in READERS[name](again.output())] == TEXTS


PACKERS = {
    "gz": (gzip.compress, gzip.decompress),
    "bz2": (bz2.compress, bz2.decompress),
    "xz": (lzma.compress, lzma.decompress),
    "zst": (zstd_module().compress, zstd_module().decompress),
}


@pytest.mark.parametrize("kind", PACKERS)
@pytest.mark.parametrize("named", [True, False])
def test_compression_is_known_by_content_and_kept_in_a_folder(tmp_path, io_run, kind, named):
    pack, unpack = PACKERS[kind]
    (tmp_path / "in").mkdir()
    name = f"a.jsonl.{kind}" if named else "a.jsonl"
    (tmp_path / "in" / name).write_bytes(pack(LINES))
    run = io_run(tmp_path / "in", change=shout)
    assert run.texts == TEXTS
    assert READERS["a.jsonl"](unpack(run.output(name)))[4]["text"] == shout(TEXTS[4])


@pytest.mark.parametrize("kind", PACKERS)
def test_several_members_are_one_stream(tmp_path, io_run, kind):
    pack, _ = PACKERS[kind]
    (tmp_path / "a.jsonl").write_bytes(pack(LINES[:100]) + pack(b"") + pack(LINES[100:]))
    run = io_run(tmp_path / "a.jsonl")
    assert run.texts == TEXTS
    assert run.output() == LINES


def test_a_single_target_is_compressed_as_its_name_says(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(LINES)
    run = io_run(tmp_path / "a.jsonl", target=tmp_path / "b.jsonl.gz")
    assert gzip.decompress(run.output()) == LINES


def test_large_output_is_the_same_in_whatever_pieces_it_is_written(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(LINES * 8_000)
    small = io_run(tmp_path / "a.jsonl", options=io.InputOptions(chunk_bytes=100_001), target=tmp_path / "s.zst")
    large = io_run(tmp_path / "a.jsonl", target=tmp_path / "l.zst")
    assert small.output() == large.output()
    assert zstd_module().decompress(small.output()) == LINES * 8_000


def test_bulk_keeps_actions_with_their_sources_and_deletions_alone(tmp_path, io_run):
    body = (
        b'{"index":{"_id":"a"}}\n{"text":"one"}\n{"delete":{"_id":"b"}}\n'
        b'{"update":{"_id":"c"}}\n{"doc":{"text":"three"}}\n'
    )
    (tmp_path / "b.ndjson").write_bytes(body)
    run = io_run(tmp_path / "b.ndjson", change=shout, annotation={"v": 1}, options=io.InputOptions(chunk_bytes=30))
    assert [record.document.id for record in run.records][0::2] == ["a", "c"]
    assert run.output().split(b"\n") == [
        b'{"index":{"_id":"a"}}',
        b'{"text":"ONE", "_dedup": {"v":1}}',
        b'{"delete":{"_id":"b"}}',
        b'{"update":{"_id":"c"}}',
        b'{"doc":{"text":"THREE", "_dedup": {"v":1}}}',
        b"",
    ]


def test_json_one_object_and_objects_after_one_another(tmp_path, io_run):
    (tmp_path / "one.json").write_text(json.dumps(ROWS[0], indent=2))
    (tmp_path / "many.json").write_text("\n".join(json.dumps(row, indent=1) for row in ROWS))
    assert io_run(tmp_path / "one.json").texts == TEXTS[:1]
    many = io_run(tmp_path / "many.json", target=tmp_path / "m")
    assert many.texts == TEXTS
    assert many.output() == (tmp_path / "many.json").read_bytes()


@pytest.mark.parametrize("codec", ["none", "snappy", "gzip", "brotli", "zstd", "lz4"])
def test_parquet_of_every_codec_is_written_in_it(tmp_path, io_run, codec):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"text": ["Rain fell."] * 9}), tmp_path / "a.parquet", compression=codec)
    run = io_run(tmp_path / "a.parquet", change=shout)
    assert pq.read_table(run.target).to_pylist() == [{"text": "RAIN FELL."}] * 9
    written, given = (
        pq.ParquetFile(path).metadata.row_group(0).column(0).compression
        for path in (run.target, tmp_path / "a.parquet")
    )
    assert written == given


def test_parquet_keeps_schema_and_other_columns(tmp_path, io_run):
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    rows = [{**row, "tags": [1, row["id"]]} for row in ROWS] + [{**ROWS[0], "text": None, "tags": None}]
    table = pa.Table.from_pylist(rows).append_column("day", pa.array([7] * 6, pa.date32()))
    pq.write_table(table, tmp_path / "a.parquet", compression="zstd", row_group_size=4)
    run = io_run(tmp_path / "a.parquet", change=shout, drop={1}, annotation={"v": 1})
    written = pq.read_table(run.target)
    assert written.schema.remove(written.schema.get_field_index("_dedup")).equals(table.schema)
    kept = table.take([0, 2, 3, 4, 5])
    assert written.column("text").to_pylist() == [shout(t) if t else t for t in kept.column("text").to_pylist()]
    for name in ("id", "tags", "day", "n"):
        assert written.column(name).equals(kept.column(name))
    assert set(written.column("_dedup").to_pylist()) == {'{"v":1}'}


def test_sqlite_is_a_copy_with_one_column_changed(tmp_path, io_run):
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE news (id INTEGER PRIMARY KEY, url TEXT, title TEXT, text TEXT, n REAL)")
    connection.execute("CREATE TABLE other (x)")
    connection.execute("CREATE INDEX by_url ON news (url)")
    connection.executemany("INSERT INTO news VALUES (:id, :url, :title, :text, :n)", ROWS)
    connection.execute("INSERT INTO news (id, text) VALUES (9, NULL), (10, 5.5), (11, x'ff00')")
    connection.execute("INSERT INTO other VALUES ('kept')")
    connection.commit()
    connection.close()
    run = io_run(tmp_path / "a.db", change=shout, drop={0})
    after = sqlite3.connect(run.target)
    found = after.execute("SELECT id, text FROM news ORDER BY id").fetchall()
    assert found == [*((r["id"], shout(r["text"])) for r in ROWS[1:]), (9, None), (10, "5.5"), (11, b"\xff\x00")]
    assert after.execute("SELECT x FROM other").fetchall() == [("kept",)]
    assert after.execute("SELECT count(*) FROM sqlite_master WHERE name = 'by_url'").fetchone() == (1,)
    assert [record.note for record in run.records][-3:] == ["no text", "", "passed through: text that is not UTF-8"]
    after.close()


def test_a_table_that_refuses_the_change_is_named_and_nothing_is_left(tmp_path, io_run):
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (text TEXT CHECK (length(text) < 5))")
    connection.execute("INSERT INTO t VALUES ('rain')")
    connection.commit()
    connection.close()
    with pytest.raises(InputError, match=r"a\.db: .*CHECK"):
        io_run(tmp_path / "a.db", change=lambda text: text + "!")
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_a_damaged_database_is_refused_whole(tmp_path, io_run):
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (text TEXT)")
    connection.executemany("INSERT INTO t VALUES (?)", [("rain " * 50,)] * 400)
    connection.commit()
    connection.close()
    data = bytearray((tmp_path / "a.db").read_bytes())
    data[9000:9400] = b"\xff" * 400
    (tmp_path / "a.db").write_bytes(data)
    run = io_run(tmp_path / "a.db")
    assert (run.records, run.codes) == ([], ["IN601"])
    assert "damaged SQLite" in run.faults[0].reason


def test_two_tables_with_text_are_a_question(tmp_path):
    connection = sqlite3.connect(tmp_path / "a.db")
    for table in ("a", "b"):
        connection.execute(f"CREATE TABLE {table} (text TEXT)")
        connection.execute(f"INSERT INTO {table} VALUES ('rain')")
    connection.commit()
    connection.close()
    with pytest.raises(UsageError, match=r"'a' and 'b'.*--table"):
        list(io.open_input([tmp_path / "a.db"]).chunks())
    assert [len(c.parts) for c in io.open_input([tmp_path / "a.db"], io.InputOptions(table="b")).chunks()] == [2]


ARTICLES = [
    {"title": f"T [{n}] {{", "text": f'Rain fell {n} times, she said: "]}}".', "tags": [{"a": 1}]} for n in range(5)
]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("suffix", ["json", "jsonl", "json.gz"])
@pytest.mark.parametrize(
    "wrap",
    [
        lambda items: {"status": "ok", "totalResults": 5, "articles": items},
        lambda items: {"response": {"found": 5, "docs": items}, "sources": ["a", "b"]},
        lambda items: {"sources": ["a", ["b"]], "articles": items, "next": {"page": [{"n": 2}]}},
    ],
)
def test_one_object_around_an_array_is_read_as_its_records(tmp_path, io_run, wrap, suffix, indent):
    data = json.dumps(wrap(ARTICLES), indent=indent).encode()
    (tmp_path / f"a.{suffix}").write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    same = io_run(tmp_path / f"a.{suffix}", target=tmp_path / "same")
    assert (same.texts, same.faults, same.output()) == ([item["text"] for item in ARTICLES], [], data)
    changed = io_run(tmp_path / f"a.{suffix}", change=str.upper, drop={1}, options=io.InputOptions(chunk_bytes=64))
    wanted = [{**item, "text": item["text"].upper()} for n, item in enumerate(ARTICLES) if n != 1]
    assert json.loads(changed.output()) == wrap(wanted)


@pytest.mark.parametrize("indent", [None, 1])
def test_a_record_with_a_list_of_objects_stays_a_record(tmp_path, io_run, indent):
    article = {"images": [{"description": "a river"}], "text": "Rain fell."}
    (tmp_path / "a.json").write_text(json.dumps(article, indent=indent))
    assert io_run(tmp_path / "a.json").texts == ["Rain fell."]
    (tmp_path / "b.json").write_text("\n".join(json.dumps({"list": [article]}) for _ in range(3)))
    with pytest.raises(UsageError, match="no text field"):
        io_run(tmp_path / "b.json", target=tmp_path / "b")


@pytest.mark.parametrize(("end", "code"), [('], "total": 5', "IN602"), ("", "IN602"), ("]} and more", "IN601")])
def test_a_broken_end_around_an_array_costs_no_record(tmp_path, io_run, end, code):
    data = '{"articles": [' + ", ".join(map(json.dumps, ARTICLES)) + "," * (not end) + end
    (tmp_path / "a.json").write_text(data)
    run = io_run(tmp_path / "a.json")
    assert run.texts == [item["text"] for item in ARTICLES]
    assert run.codes == [code]
    assert json.loads(run.output()) == {"articles": ARTICLES}


PAGE = b"""<html lang="en"><head><title>Rain &amp; more</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Rain and more of it</h1><p>Rain fell on the city on Monday, a spokesman said.</p>
<p>More <b>rain</b> is expected on Tuesday, he added to reporters.</p></article></body></html>"""


def test_html_files_stay_pages_that_read_the_same_again(tmp_path, io_run):
    (tmp_path / "a.html").write_bytes(PAGE)
    first = io_run(tmp_path / "a.html")
    assert first.records[0].document.title == "Rain & more"
    assert "More rain is expected on Tuesday, he added to reporters." in first.texts[0].split("\n\n")
    assert "Home" not in first.texts[0]
    document = first.records[0].document
    assert document.text.split("\n\n")[0] == "Home"
    assert [hints.outside for hints in document.hints] == ["stands in <nav>", "", "", ""]
    (tmp_path / "b.html").write_bytes(first.output())
    again = io_run(tmp_path / "b.html", target=tmp_path / "second")
    assert again.texts == first.texts
    assert again.output() == first.output()


@pytest.mark.parametrize("name", ["h.jsonl", "h.csv"])
def test_a_markup_field_is_kept_and_the_text_is_added(tmp_path, io_run, name):
    rows = [{"id": "a", "html": PAGE.decode()}]
    if name == "h.jsonl":
        (tmp_path / name).write_text(json.dumps(rows[0]) + "\n")
    else:
        with (tmp_path / name).open("w", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
    run = io_run(tmp_path / name)
    written = json.loads(run.output()) if name == "h.jsonl" else from_csv(run.output())[0]
    assert written["html"] == PAGE.decode()
    assert written["text"] == run.texts[0]
    assert written["text"].startswith("Rain and more of it\n\nRain fell")


def warc_record(kind, uri, body, content="application/http; msgtype=response"):
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{uri[-1] * 8}>\r\nWARC-Target-URI: {uri}\r\n"
    head += f"WARC-Date: 2024-01-02T03:04:05Z\r\nContent-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNKED += b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE)
PACKED = gzip.compress(PAGE)
PACKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + PACKED
IMAGE = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"
WARC = [
    warc_record("warcinfo", "http://x/0", b"software: x\r\n", "application/warc-fields"),
    warc_record("request", "https://www.news.example.com/1", b"GET / HTTP/1.1\r\n\r\n"),
    warc_record("response", "https://www.news.example.com/1", CHUNKED),
    warc_record("response", "https://www.news.example.com/2", PACKED),
    warc_record("response", "https://www.news.example.com/3", IMAGE),
    warc_record("conversion", "https://www.news.example.com/4", "Rain fell.\nÉté.".encode(), "text/plain"),
]


@pytest.mark.parametrize("packed", [False, True])
def test_warc_becomes_json_lines(tmp_path, io_run, packed):
    pytest.importorskip("fastwarc")
    (tmp_path / "in").mkdir()
    name = "a.warc.gz" if packed else "a.warc"
    data = b"".join(map(gzip.compress, WARC)) if packed else b"".join(WARC)
    (tmp_path / "in" / name).write_bytes(data)
    run = io_run(tmp_path / "in")
    assert run.faults == []
    out = run.output("a.warc.jsonl" + ".gz" * packed)
    rows = [json.loads(line) for line in (gzip.decompress(out) if packed else out).splitlines()]
    assert [row["id"] for row in rows] == ["1" * 8, "2" * 8, "4" * 8]
    assert rows[0]["text"] == rows[1]["text"] == run.texts[0]
    assert "Rain fell on the city on Monday, a spokesman said." in rows[0]["text"]
    assert rows[2]["text"] == "Rain fell.\nÉté."
    assert rows[0]["date"] == "2024-01-02T03:04:05Z"
    assert {record.document.site for record in run.records} == {"example.com"}
    assert "1 response image/png" in " ".join(run.input.notices)


def test_a_name_that_warc_takes_is_not_taken_twice(tmp_path, io_run):
    pytest.importorskip("fastwarc")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.warc").write_bytes(WARC[-1])
    (tmp_path / "in" / "a.warc.jsonl").write_bytes(LINES)
    run = io_run(tmp_path / "in")
    assert json.loads(run.output("a.warc.jsonl"))["text"] == "Rain fell.\nÉté."
    assert run.output("a.warc.jsonl-2") == LINES


def test_format_by_content_then_name_then_option_above_both(tmp_path, io_run):
    (tmp_path / "wrong.csv").write_bytes(LINES)
    (tmp_path / "noname").write_bytes(as_csv())
    (tmp_path / "prose.txt").write_bytes(b"[Update] Rain, text, fell.\nMore.")
    assert io_run(tmp_path / "wrong.csv").texts == TEXTS
    assert io_run(tmp_path / "noname", target=tmp_path / "2").texts == TEXTS
    assert io_run(tmp_path / "prose.txt", target=tmp_path / "3").texts == ["[Update] Rain, text, fell.\nMore."]
    forced = io_run(tmp_path / "wrong.csv", options=io.InputOptions(input_format="text"), target=tmp_path / "4")
    assert forced.texts == [LINES.decode()]


def test_a_folder_of_everything(tmp_path, io_run):
    folder = tmp_path / "in"
    (folder / "deep" / "er").mkdir(parents=True)
    for name, data in INPUTS.items():
        (folder / "deep" / name).write_bytes(data)
    (folder / "deep" / "er" / "t.txt").write_text("Rain.")
    run = io_run(folder, options=io.InputOptions(chunk_bytes=300))
    assert sorted(run.texts) == sorted([*TEXTS * len(INPUTS), "Rain."])
    for name, data in INPUTS.items():
        assert run.output("deep/" + name) == data
    assert run.output("deep/er/t.txt") == b"Rain."
