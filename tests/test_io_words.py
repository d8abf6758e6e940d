"""No word is lost: what comes out or is quarantined holds the words that an independent reader counts going in."""

import csv
import io as stdio
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedup import io

BOUNDED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60) | st.sampled_from(
    [
        'say "x"',
        "a,b",
        "line\nline",
        "cr\r\nlf",
        "\\",
        '\\"',
        "tab\tcell",
        "'",
        '""',
        "{",
        "}]",
        "\u2028",
        "\x1c",
        "<p>",
        "é",
    ]
)
CHUNK = st.integers(1, 200)
KEYS = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r\n"), min_size=1, max_size=6) | st.sampled_from(
    ["text2", "a.b", 'q"', "\\", "{", "text\\"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.just("text"), inner, max_size=3),
    max_leaves=6,
)
RECORDS = st.lists(
    st.tuples(
        TEXT, st.dictionaries(KEYS.filter(lambda key: key not in ("text", "_dedup", "id", "url")), VALUES, max_size=3)
    ),
    max_size=6,
)


def words(text):
    """Words, wherever they stand."""
    return Counter(re.findall(r"\w+", text))


def words_of(*parts):
    return sum((words(part) for part in parts), Counter())


@pytest.fixture
def fresh(tmp_path, io_run):
    """``io_run`` on bytes, in a folder of its own for each example."""
    count = 0

    def run(name, data, **kwargs):
        nonlocal count
        count += 1
        folder = tmp_path / str(count)
        folder.mkdir()
        (folder / name).write_bytes(data)
        return io_run(folder / name, target=folder / ("out-" + name), **kwargs)

    return run


def options(chunk, **more):
    return io.InputOptions(chunk_bytes=chunk, text_field="text", **more)


def encode(records, *, ascii_only, indent=None):
    return [
        json.dumps({**extra, "text": text, "last": 1}, ensure_ascii=ascii_only, indent=indent)
        for text, extra in records
    ]


@given(records=RECORDS, chunk=CHUNK, ascii_only=st.booleans(), ending=st.booleans())
@BOUNDED
def test_json_lines(fresh, records, chunk, ascii_only, ending):
    data = "\n".join(encode(records, ascii_only=ascii_only)).encode() + b"\n" * (ending and bool(records))
    run = fresh("a.jsonl", data, options=options(chunk))
    assert run.texts == [text for text, _ in records]
    assert run.output() == data
    changed = fresh("a.jsonl", data, options=options(chunk), change=lambda text: text and text + " é")
    found = [json.loads(line) for line in changed.output().decode().split("\n") if line]
    wanted = [{**extra, "text": text and text + " é", "last": 1} for text, extra in records]
    assert repr(found) == repr(wanted)


@given(records=RECORDS, chunk=CHUNK, indent=st.sampled_from([None, 1]), array=st.booleans())
@BOUNDED
def test_json_arrays_and_objects(fresh, records, chunk, indent, array):
    items = encode(records, ascii_only=False, indent=indent)
    data = ("[" + ", ".join(items) + "]\n") if array else "\n".join(items)
    run = fresh("a.json", data.encode(), options=options(chunk, input_format="json"))
    assert run.texts == [text for text, _ in records]
    if array or records:
        assert run.output() == data.encode()
    assert run.faults == []


@given(records=RECORDS, chunk=CHUNK)
@BOUNDED
def test_bulk(fresh, records, chunk):
    items = encode(records, ascii_only=False)
    data = "".join(f'{{"index":{{"_id":"{n}"}}}}\n{item}\n' for n, item in enumerate(items)).encode()
    run = fresh("a.ndjson", data, options=options(chunk, input_format="bulk"))
    assert run.texts == [text for text, _ in records]
    assert run.output() == data


@given(
    rows=st.lists(st.tuples(TEXT, TEXT), max_size=6), chunk=CHUNK, delimiter=st.sampled_from(",;\t"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), end=st.sampled_from(["\n", "\r\n"]),
)  # fmt: skip
@BOUNDED
def test_tables(fresh, rows, chunk, delimiter, quoting, end):
    out = stdio.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)
    # The csv module itself takes a lone CR for the end of a row.
    cells = [[n, *(re.sub("\r(?!\n)", "", cell) for cell in row)] for n, row in enumerate(rows)]
    writer.writerows([("id", "text", "other"), *cells])
    data = out.getvalue().encode()
    run = fresh("a.csv", data, options=options(chunk))
    wanted = list(csv.reader(stdio.StringIO(data.decode(), newline=""), delimiter=delimiter))
    assert run.faults == []
    assert run.texts == [row[1] for row in wanted[1:] if row]
    assert run.output() == data
    changed = fresh("a.csv", data, options=options(chunk), change=lambda text: text + ' "é",;\t\n')
    found = list(csv.reader(stdio.StringIO(changed.output().decode(), newline=""), delimiter=delimiter))
    assert found == [wanted[0], *([n, text + ' "é",;\t\n', other] for n, text, other in wanted[1:])]


@given(
    name=st.sampled_from(["a.jsonl", "a.json", "a.csv", "a.ndjson", "a.txt"]), chunk=CHUNK,
    pieces=st.lists(
        st.sampled_from(
            [b'{"text": "rain fell"}', b"\n", b'"', b"\\", b"{", b"}", b"[", b"]", b",", b'{"index":{}}\n',
             b"\xff", b"NaN", b'{"text": "half', b"\r", b"\x00", b'"text"', b":", b"text,id\n", b"rain,1\n",
             "\u2028".encode(), b"null", b"word ", b'{"delete":{}}\n', b"\xc3"]
        ) | st.binary(max_size=6),
        max_size=14,
    ),
)  # fmt: skip
@BOUNDED
def test_any_bytes_are_kept_or_quarantined(fresh, name, pieces, chunk):
    data = b"".join(pieces)
    kind = {"a.jsonl": "jsonl", "a.json": "json", "a.csv": "csv", "a.ndjson": "bulk", "a.txt": "text"}[name]
    choice = {"text_field": "text"} if kind != "csv" or data.startswith(b"text,id\n") else {}
    try:
        run = fresh(name, data, options=io.InputOptions(chunk_bytes=chunk, input_format=kind, **choice))
    except io.input.UsageError:
        return
    out = run.output() + b" ".join(fault.raw for fault in run.faults)
    if any(record.note.startswith("decoded") for record in run.records) or run.input.notices:
        return
    assert words_of(out.decode("latin-1")) >= words_of(data.decode("latin-1")) - words_of("]")
    assert all(fault.raw in data for fault in run.faults)


@given(rows=st.lists(st.none() | TEXT, min_size=1, max_size=6), drop=st.sets(st.integers(0, 5)))
@BOUNDED
def test_parquet(fresh, rows, drop):
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    sink = stdio.BytesIO()
    pq.write_table(pa.table({"n": list(range(len(rows))), "text": pa.array(rows, pa.string())}), sink, row_group_size=2)
    run = fresh("a.parquet", sink.getvalue(), options=options(1), drop=drop, change=lambda text: text and text + "!")
    found = pq.read_table(run.target).to_pylist()
    assert found == [{"n": n, "text": t and t + "!"} for n, t in enumerate(rows) if n not in drop]


@settings(BOUNDED, max_examples=25)
@given(rows=st.lists(st.none() | TEXT | st.integers(-9, 9) | st.binary(max_size=4), min_size=1, max_size=6))
def test_sqlite(fresh, tmp_path, rows):
    path = tmp_path / "source.db"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (n INTEGER, text)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", enumerate(rows))
        connection.commit()
    run = fresh("a.db", path.read_bytes(), options=options(1), change=lambda text: text and text + "!")
    with closing(sqlite3.connect(run.target)) as connection:
        found = connection.execute("SELECT n, text FROM t ORDER BY n").fetchall()

    def written(value):
        return value + "!" if isinstance(value, str) and value else value

    assert found == [(n, written(value)) for n, value in enumerate(rows)]


class Visible(HTMLParser):
    """An independent reader of pages: all text outside scripts and styles."""

    def __init__(self):
        super().__init__()
        self.found = []
        self._silent = False

    def handle_starttag(self, tag, attrs):
        self._silent = tag in ("script", "style")
        self.found.append(" " * (tag not in ("b", "i", "a", "span")))

    def handle_endtag(self, tag):
        self._silent = False
        self.found.append(" " * (tag not in ("b", "i", "a", "span")))

    def handle_data(self, data):
        if not self._silent:
            self.found.append(data)


PLAIN = st.text(st.sampled_from("abcé 0.,&<>\u2019ß日"), min_size=1, max_size=25).map(lambda text: f" w {text} ")
INLINE = st.builds(lambda tag, text: f"<{tag}>{escape(text)}</{tag}>", st.sampled_from("bi"), PLAIN) | PLAIN.map(escape)
BLOCK = st.builds(
    lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
    st.sampled_from(["p", "div", "li", "h2", "blockquote", "td", "figcaption", "nav", "footer"]),
    st.lists(
        INLINE | st.sampled_from(["<br>", "<script>x = 1</script>", "<style>p {}</style>", "<!-- c -->"]), max_size=4
    ),
)


@given(blocks=st.lists(BLOCK, max_size=6), field=st.booleans())
@BOUNDED
def test_pages(fresh, blocks, field):
    page = f"<!doctype html><html><head><meta charset=utf-8></head><body>{' '.join(blocks)}</body></html>"
    reader = Visible()
    reader.feed(page.partition("</head>")[2])
    whole = io.InputOptions(whole_pages=True)
    if field:
        run = fresh("a.jsonl", json.dumps({"html": page}).encode() + b"\n", options=whole)
    else:
        run = fresh("a.html", page.encode(), options=whole)
    [record] = run.records
    assert words(record.document.text) == words("".join(reader.found))
    outside = record.document.extra["outside"]
    article = fresh("a.html", page.encode()).records[0].document
    left_out = sum(count for count, _ in article.extra["left_out"].values())
    assert len(outside) == len(record.document.hints) == left_out + len(article.hints)
