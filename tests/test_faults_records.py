"""Damaged records: quarantined byte for byte or passed through, counted, neighbours kept, no traceback."""

import csv
import io as stdio
import json

import pytest

from dedup import io

GOOD = b'{"id": "g%d", "text": "Rain fell on day %d."}\n'


def around(*bad):
    """Bad lines with a good one before and after each."""
    return b"".join(GOOD % (n, n) + line for n, line in enumerate((*bad, b""), 1))


def good_texts(count):
    return [f"Rain fell on day {n}." for n in range(1, count + 1)]


@pytest.mark.parametrize(
    "line",
    [
        b'{"id": 1, "text": "half\n',
        b"{'id': 1}\n",
        b"[]\n",
        b'"text"\n',
        b"null\n",
        b"7\n",
        b"garbage\n",
        b'{"text": 5}\n',
        b'{"text": ["a", "b"]}\n',
        b'{"text": {"a": "b"}}\n',
        b'{"text": "ok"} trailing\n',
        b'{"text": "a\xff\xfe\x80 b"}\n',
        b'{"text": "caf\xc3\xa9 and caf\xe9"}\n',
        b'{"x":' * 100_000 + b"1" + b"}" * 100_000 + b"\n",
        b"[" * 100_000 + b"\n",
        '{"text": "\U0010f000 own \\ud800", "x": 1}\n'.encode(),
    ],
    ids=range(16),
)
def test_a_bad_line_is_quarantined_and_its_neighbours_kept(tmp_path, io_run, line):
    data = around(line)
    (tmp_path / "a.jsonl").write_bytes(data)
    run = io_run(tmp_path / "a.jsonl", change=str.upper)
    assert run.texts == good_texts(2)
    assert run.codes == ["IN601"]
    [fault] = run.faults
    assert (fault.raw, fault.number) == (line, 1)
    assert data[fault.offset : fault.offset + len(line)] == line
    assert [json.loads(row)["text"] for row in run.output().splitlines()] == [t.upper() for t in good_texts(2)]


@pytest.mark.parametrize("line", [b'{"id": 1}\n', b'{"text": null, "x": 1}\n', b'{"text": ""}\n', b"{}\n"])
def test_a_record_without_text_passes_through_and_is_counted(tmp_path, io_run, line):
    (tmp_path / "a.jsonl").write_bytes(around(line))
    run = io_run(tmp_path / "a.jsonl")
    assert [record.note for record in run.records] == ["", "no text", ""]
    assert run.output() == around(line)
    assert run.faults == []


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "a\u2028b\u2029c\u0085d", "x": "\u2028"}\n'.encode(),
        b'{"text": "a\x1cb\x1d\x1e c", "x": 1}\n',
        b'{"text": "nul \x00 and \x07 bell", "x": "\x01"}\n',
        b'{"text": "escaped \\u0000 \\u001b[31m", "x": NaN, "y": Infinity}\n',
        b'{"text": "rain", "n": ' + b"9" * 5000 + b', "f": 1e999}\n',
        b'{"text": "first", "text": "last", "x": {"text": "inner"}}\n',
        b'{"te\\u0078t": "spelled", "x": {"text": "spelled"}}\n',
        b'\xef\xbb\xbf{"text": "mark", "x": 1}\n',
        b'{"text": "lone \\ud83d half", "title": "\\udc00", "id": "\\ud800x"}\n',
        b'{"a\\"text": "x", "text" : "say \\"text\\": \\"no\\"", "b": "\\\\"}\n',
        b'{"x": "\\"text\\": \\"y\\"", "text":"\\\\"}\r\n',
    ],
    ids=[
        "separators",
        "file-separators",
        "controls",
        "nan",
        "digits",
        "twice",
        "spelled",
        "mark",
        "surrogate",
        "quotes",
        "backslash",
    ],
)
def test_odd_values_are_preserved_to_the_byte(tmp_path, io_run, line):
    (tmp_path / "a.jsonl").write_bytes(around(line))
    run = io_run(tmp_path / "a.jsonl")
    assert len(run.records) == 3
    assert run.faults == []
    assert run.output() == around(line)
    run.records[1].document.text.encode()
    run.records[1].document.id.encode()
    changed = io_run(tmp_path / "a.jsonl", change=lambda text: text + "!", target=tmp_path / "2").output()
    before, after = (strict(data.split(b"\n")[1]) for data in (around(line), changed))
    assert after.pop("text") == before.pop("text") + "!"
    assert repr(after) == repr(before)


def strict(line):
    """What Python's own reader makes of a line."""
    return json.loads(line.decode("utf-8-sig", "surrogatepass"), strict=False, parse_int=str)


def test_duplicate_keys_both_stay_and_the_last_is_replaced(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "first", "text": "last", "text2": "t"}\n')
    run = io_run(tmp_path / "a.jsonl", change=str.upper)
    assert run.output() == b'{"text": "first", "text": "LAST", "text2": "t"}\n'


def test_half_a_last_line_is_truncated_input(tmp_path, io_run):
    data = around(b"") + b'{"id": 3, "text": "Rain fe'
    (tmp_path / "a.jsonl").write_bytes(data)
    run = io_run(tmp_path / "a.jsonl")
    assert run.codes == ["IN602"]
    assert run.faults[0].raw == b'{"id": 3, "text": "Rain fe'
    assert len(run.records) == 2


def test_a_last_line_without_line_end_stays_so(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(around(b"")[:-1])
    assert io_run(tmp_path / "a.jsonl").output() == around(b"")[:-1]


@pytest.mark.parametrize("chunk", [64, 1000, 1 << 20])
def test_a_line_over_the_limit_is_quarantined_in_pieces(tmp_path, io_run, chunk):
    line = b'{"text": "' + b"x" * 3_000_000 + b'"}\n'
    (tmp_path / "a.jsonl").write_bytes(around(line))
    run = io_run(tmp_path / "a.jsonl", options=io.InputOptions(max_record=100_000, chunk_bytes=chunk))
    assert run.texts == good_texts(2)
    assert run.codes == ["IN603"]
    assert b"".join(fault.raw for fault in run.faults) == line
    assert {fault.number for fault in run.faults} == {1}


@pytest.mark.parametrize("data", [b"", b"\n \n\r\n", b"[]", b"[ ]\n"])
def test_input_without_records_is_empty_output(tmp_path, io_run, data):
    (tmp_path / "a.json").write_bytes(data)
    run = io_run(tmp_path / "a.json")
    assert (run.records, run.faults) == ([], [])
    assert run.output().strip() in (b"", b"[]", b"[ ]", b"[\n]")


@pytest.mark.parametrize(
    ("data", "texts", "codes", "raw"),
    [
        (b'[{"text": "a"}, {"text": "b"', ["a"], ["IN602"], b' {"text": "b"'),
        (b'[{"text": "a"}, {"text": tru}, {"text": "c"}]', ["a", "c"], ["IN601"], b' {"text": tru}'),
        (b'[{"text": "a"}, 5, null, {"text": "c"}]', ["a", "c"], ["IN601", "IN601"], b" 5"),
        (b'[{"text": "a"},, {"text": "c"}]', ["a", "c"], ["IN601"], b""),
        (b'[{"text": "a"}] [1]', ["a"], ["IN601"], b" [1]"),
        (b'[{"text": "a"},', ["a"], ["IN602"], b""),
        (b'[{"text": "a\\', [], ["IN602"], b'{"text": "a\\'),
    ],
)
@pytest.mark.parametrize("chunk", [1, 7, 1 << 20])
def test_damaged_arrays(tmp_path, io_run, data, texts, codes, raw, chunk):
    (tmp_path / "a.json").write_bytes(data)
    options = io.InputOptions(text_field="text", chunk_bytes=chunk)
    run = io_run(tmp_path / "a.json", options=options)
    assert (run.texts, run.codes) == (texts, codes)
    assert run.faults[0].raw == raw
    assert [row["text"] for row in json.loads(run.output())] == texts


def test_an_array_element_over_the_limit(tmp_path, io_run):
    big = b' {"text": "' + b"x" * 400_000 + b'"}'
    (tmp_path / "a.json").write_bytes(b'[{"text": "a"},' + big + b', {"text": "c"}]')
    run = io_run(tmp_path / "a.json", options=io.InputOptions(max_record=50_000, chunk_bytes=10_000))
    assert (run.texts, run.codes) == (["a", "c"], ["IN603"])
    assert b"".join(fault.raw for fault in run.faults).strip(b",") == big


def test_bulk_faults_keep_both_lines_together(tmp_path, io_run):
    data = b'{"index":{}}\n{"text": "a"}\n{"index":{}}\n{"text": broken\n{"stray": 1}\n'
    data += b'{"index":{}}\n{"text": "c"}\n{"index":{}}\n'
    (tmp_path / "a.ndjson").write_bytes(data)
    run = io_run(tmp_path / "a.ndjson")
    assert run.texts == ["a", "c"]
    assert [fault.raw for fault in run.faults] == [
        b'{"index":{}}\n{"text": broken\n',
        b'{"stray": 1}\n',
        b'{"index":{}}\n',
    ]
    assert run.output() == b'{"index":{}}\n{"text": "a"}\n{"index":{}}\n{"text": "c"}\n'


HEADER = b"id,text,n\r\n"


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        (b"7,too,many,cells\r\n", []),
        (b"7\r\n", []),
        (b'7,"never closes,1\r\n', []),
        (b'7,"never closes\r\n', []),
        (b'7,"a\xff\xfe\x80",1\r\n', []),
        (b'7,"over\r\ntwo ""lines""",1\r\n', ['over\r\ntwo "lines"']),
        (b'7,5" pipe,1\r\n', ['5" pipe']),
        (b"7,extra empty,1,,\r\n", ["extra empty"]),
        (b'7,"' + b"x" * 200_000 + b'",1\r\n', ["x" * 200_000]),
        (b"7,nul \x00 here,1\r\n", ["nul \x00 here"]),
        (b"7,,1\r\n", [""]),
        (b'7,lone \r here,"1"\r\n', ["lone \r here"]),
    ],
    ids=range(12),
)
def test_odd_rows(tmp_path, io_run, row, texts):
    data = HEADER + b"1,first,1\r\n" + row + b'2,"last, one",2\r\n'
    (tmp_path / "a.csv").write_bytes(data)
    run = io_run(tmp_path / "a.csv")
    assert run.texts == ["first", *texts, "last, one"]
    if texts:
        assert (run.codes, run.output()) == ([], data)
    else:
        assert run.codes == ["IN601"]
        assert run.faults[0].raw == row
        assert data[run.faults[0].offset :].startswith(row)
        assert run.output() == data.replace(row, b"")
    changed = io_run(tmp_path / "a.csv", change=lambda text: text and text + '\n"!"', target=tmp_path / "2").output()
    assert changed.count(b"!") == sum(map(bool, run.texts))
    csv.field_size_limit(1 << 30)
    rows = list(csv.reader(stdio.StringIO(changed.decode(), newline="")))
    assert [cells[1] for cells in rows[1:]] == [text and text + '\n"!"' for text in run.texts]
    assert all(len(cells) >= 3 for cells in rows)


def test_annotations_of_rows_with_surplus_empty_cells_stand_in_their_column(tmp_path, io_run):
    (tmp_path / "a.csv").write_bytes(b"id,text\n1,rain,,\n2,fell\n")
    run = io_run(tmp_path / "a.csv", annotation={"v": 1})
    assert run.output() == b'id,text,_dedup\n1,rain,"{""v"":1}"\n2,fell,"{""v"":1}"\n'


def test_a_quote_that_never_closes_does_not_swallow_the_file(tmp_path, io_run):
    rows = b"".join(b"%d,rain %d,1\n" % (n, n) for n in range(500))
    (tmp_path / "a.csv").write_bytes(b'id,text,n\nx,"open,1\n' + rows)
    run = io_run(tmp_path / "a.csv", options=io.InputOptions(chunk_bytes=1000, max_record=5000))
    assert len(run.records) == 500
    assert run.codes == ["IN601"]


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_row_over_the_limit_is_quarantined_in_pieces(tmp_path, io_run, quote):
    row = b"7," + quote + b"x" * 3_000_000 + quote + b",1\n"
    (tmp_path / "a.csv").write_bytes(HEADER + b"1,first,1\n" + row + b"2,last,2\n")
    run = io_run(tmp_path / "a.csv", options=io.InputOptions(max_record=100_000, chunk_bytes=10_000))
    assert (run.texts, run.codes) == (["first", "last"], ["IN603"])
    assert b"".join(fault.raw for fault in run.faults) == row


def test_missing_ids_are_given_and_never_become_paths(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "a"}\n{"id": "../../etc/x", "text": "b"}\n{"id": 0, "text": "c"}\n')
    run = io_run(tmp_path / "a.jsonl", target=tmp_path / "deep" / "out.jsonl")
    name = str(tmp_path / "a.jsonl")
    assert [record.document.id for record in run.records] == [f"{name}#0", "../../etc/x", "0"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.jsonl", "deep", "out.jsonl"]


def test_quarantine_gives_the_bytes_back(tmp_path):
    from dedup.io.quarantine import raw_bytes

    faults = [
        io.Fault("a.jsonl", 1, 10, "IN601", "not an object", b"[1]\n"),
        io.Fault("a.jsonl", 2, 14, "IN603", "over the limit", b"\xff\x00\x80", more=True),
        io.Fault("a.jsonl", 2, 17, "IN603", "over the limit", "é\ud800".encode("utf-8", "surrogatepass")),
    ]
    with io.Quarantine(tmp_path / "q.jsonl") as quarantine:
        for fault in faults:
            quarantine.write(fault)
        assert not (tmp_path / "q.jsonl").exists()
    assert quarantine.count == 2
    rows = [json.loads(line) for line in (tmp_path / "q.jsonl").read_bytes().splitlines()]
    assert [raw_bytes(row) for row in rows] == [fault.raw for fault in faults]
    assert [(row["file"], row["record"], row["offset"], row["code"]) for row in rows] == [
        (fault.file, fault.number, fault.offset, fault.code) for fault in faults
    ]
