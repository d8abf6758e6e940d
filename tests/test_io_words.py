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

from dedup import Deduplicator, Document, Settings, clean, dedupe, io
from dedup.cli import run as command

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


AROUND = st.sampled_from(
    [
        ("", "\n", ""),
        ("[", ", ", "]\n"),
        ('{"ok": [1, "]"], "a": {"b": [', ",\n", ']}, "n": 5}'),
        ('{"list":[', ",", "]}\n"),
    ]
)


@given(records=RECORDS, chunk=CHUNK, indent=st.sampled_from([None, 1]), around=AROUND)
@BOUNDED
def test_json_arrays_and_objects(fresh, records, chunk, indent, around):
    start, between, end = around if records else ("[", "", "]\n")
    data = start + between.join(encode(records, ascii_only=False, indent=indent)) + end
    run = fresh("a.json", data.encode(), options=options(chunk, input_format="json"))
    assert run.texts == [text for text, _ in records]
    if records:
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
    """An independent reader of pages: all text outside scripts, styles and templates, whether one sees it or not."""

    def __init__(self):
        super().__init__()
        self.found = []
        self._silent = False

    def handle_starttag(self, tag, attrs):
        self._silent = tag in ("script", "style", "template")
        self.found.append(" " * (tag not in ("b", "i", "a", "span")))

    def handle_endtag(self, tag):
        self._silent = False
        self.found.append(" " * (tag not in ("b", "i", "a", "span")))

    def handle_data(self, data):
        if not self._silent:
            self.found.append(data)

    @classmethod
    def words(cls, page):
        reader = cls()
        reader.feed(page.partition("</head>")[2])
        return words("".join(reader.found))


PLAIN = st.text(st.sampled_from("abcé 0.,&<>\u2019ß日"), min_size=1, max_size=25).map(lambda text: f" w {text} ")
INLINE = st.builds(lambda tag, text: f"<{tag}>{escape(text)}</{tag}>", st.sampled_from("bi"), PLAIN) | PLAIN.map(escape)
SILENT = st.sampled_from(
    ["<br>", "<script>x = 1</script>", "<style>p {}</style>", "<template>t</template>", "<!-- c -->"]
)
UNSEEN = st.builds(
    lambda tags, text: f"<{tags}>{escape(text)}</{tags.split()[0]}>",
    st.sampled_from(["span hidden", "b class=sr-only", "noscript", "textarea", "video", "i aria-hidden=true"]),
    PLAIN,
)

BLOCK = st.builds(
    lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
    st.sampled_from(
        [
            "p",
            "p",
            "div",
            "li",
            "h2",
            "blockquote",
            "td",
            "figcaption",
            "nav",
            "aside",
            "footer",
            "form",
            "div hidden",
            "div class=related",
            "p style=display:none",
            "dialog",
        ]
    ),
    st.lists(INLINE | SILENT | UNSEEN, max_size=4),
) | PLAIN.map(lambda text: f"<select><option>{escape(text)}</select><svg><g><text>{escape(text)}</text></g></svg>")


def as_response(page):
    """A WARC file of one response."""
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://x.example/1\r\n"
    head += "Content-Type: application/http; msgtype=response\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


HOLDERS = {
    "a.html": str.encode,
    "a.jsonl": lambda page: json.dumps({"html": page}).encode() + b"\n",
    "a.warc": as_response,
}


@given(blocks=st.lists(BLOCK, max_size=6), name=st.sampled_from(sorted(HOLDERS)))
@BOUNDED
def test_pages(fresh, clean_with, blocks, name):
    pytest.importorskip("fastwarc")
    page = f"<!doctype html><html><head><meta charset=utf-8></head><body>{' '.join(blocks)}</body></html>"
    [record] = fresh(name, HOLDERS[name](page)).records
    cleaned = clean_with(record.document)
    stripped = {verdict.span for verdict in cleaned.stripped}
    text = record.document.text
    assert words_of(cleaned.text, *(text[start:end] for start, end in stripped)) == Visible.words(page)
    assert all(verdict.evidence["why"] for verdict in cleaned.stripped if verdict.code == "ART114")


STORY = "".join(f"<p>The council voted on Monday to repair bridge number {n} before the winter.</p>" for n in range(9))
WHOLE_PAGE = f"""<!doctype html><html><head><meta charset=utf-8><title>Bridges</title><style>p {{ x }}</style></head><body>
<nav><ul><li><a href=/>Front page</a><li><a href=/s>Sport section</a></ul></nav><div class=sr-only>Skip navigation</div>
<article><h1>Bridges to be repaired</h1>{STORY}<noscript>Enable scripts please</noscript><script>var x = 1</script>
<p>READ MORE: <a href=/2>Storm warning for the coast</a></p></article><aside>Weather: <b>rain</b></aside>
<form><select><option>Subscribe weekly<option>Subscribe daily</select></form><footer>Imprint and privacy</footer>"""


@pytest.mark.parametrize("name", sorted(HOLDERS))
def test_a_page_is_accounted_for_to_the_word_on_the_command_line(tmp_path, capsys, name):
    pytest.importorskip("fastwarc")
    source, out, verdicts = tmp_path / name, tmp_path / "out", tmp_path / "verdicts"
    source.write_bytes(HOLDERS[name](WHOLE_PAGE))
    assert command(["clean", str(source), "-o", str(out), "--verdicts", str(verdicts), "--annotate"]) == 0
    rows = [json.loads(line) for line in verdicts.read_text().split("\n") if line]
    stripped = {(row["start"], row["end"]): row["text"] for row in rows if row["action"] == "strip"}
    kept = out.read_text() if name == "a.html" else json.loads(out.read_text())["text"]
    kept_words = Visible.words(kept) if name == "a.html" else words(kept)
    assert kept_words + words_of(*stripped.values()) == Visible.words(WHOLE_PAGE)
    assert "council" in kept_words and not {"Skip", "Sport", "Enable", "Weather", "weekly", "READ"} & set(kept_words)
    whys = {row["text"]: row["evidence"]["why"] for row in rows if row["code"] == "ART114"}
    assert whys["Sport section"] == "stands in <nav>"
    assert whys["Enable scripts please"] == "stands in <noscript>"
    if name != "a.html":
        annotation = json.loads(out.read_text())["_dedup"]["verdicts"]
        assert len(annotation) == len(rows)
    assert "ART114" in capsys.readouterr().out
    assert command(["stats", str(source), "--format", "json"]) == 0
    [counted] = [row for row in json.loads(capsys.readouterr().out)["codes"] if row["code"] == "ART114"]
    assert counted["stripped"] == len(whys)
    assert command(["explain", str(source)]) == 0
    assert "ART114 outside the article of a page: stands in <nav>" in capsys.readouterr().out


def test_what_stands_outside_the_article_can_be_kept(fresh):
    document = fresh("a.html", WHOLE_PAGE.encode()).records[0].document
    flagged = clean(document, Settings(flag=("ART114",)))
    assert "Sport section" in flagged.text and {v.action for v in flagged.verdicts if v.code == "ART114"} == {"flag"}
    ignored = clean(document, Settings(ignore=("ART114",)))
    assert "Sport section" in ignored.text and "ART114" not in {v.code for v in ignored.verdicts}


def test_what_stands_outside_the_article_is_matched_with_nothing(tmp_path, capsys, fresh):
    pages = [WHOLE_PAGE.replace("bridge number", f"{what} number") for what in ("bridge", "tunnel", "school", "tower")]
    documents = [
        Document(f"d{n}", one.text, site="x.example", hints=one.hints)
        for n, one in enumerate(fresh("a.html", page.encode()).records[0].document for page in pages)
    ]
    batch = dedupe(documents, Settings(furniture=False)).documents
    with Deduplicator(settings=Settings(furniture=False)) as seen:
        assert [seen.add(document) for document in documents] == list(batch)
    for cleaned in (*batch, *dedupe(documents).documents):
        outside = {v.paragraph for v in cleaned.verdicts if v.code == "ART114"}
        assert outside and not [v for v in cleaned.verdicts if v.paragraph in outside and v.code != "ART114"]
    source = tmp_path / "pages.jsonl"
    source.write_text("".join(json.dumps({"html": page, "site": "x.example"}) + "\n" for page in pages))
    assert command(["dups", str(source), "--pairs"]) == 0
    pairs = [json.loads(line) for line in capsys.readouterr().out.split("\n") if line]
    lines = documents[0].text.split("\n\n")
    matched = {lines[pair["left"]["paragraph"]] for pair in pairs}
    assert matched and not matched & {"Sport section", "Weather: rain", "Skip navigation", "Imprint and privacy"}
    assert command(["check", str(source), "--max-duplicates", "100%", "--max-copies", "100%"]) in (0, 1)
    said = capsys.readouterr().out
    inside = sum(not hints.outside for document in documents for hints in document.hints)
    assert "ART114" not in said and f" {inside} paragraphs" in said
    assert command(["learn", str(source), "-o", str(tmp_path / "profile.toml")]) == 0
    assert "Sport section" not in (tmp_path / "profile.toml").read_text()
