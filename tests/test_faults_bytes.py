"""Damage below the records: compression, limits, encodings. What was whole is kept, the rest reported."""

import bz2
import gzip
import io as stdio
import json
import lzma
import random
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from dedup import io
from dedup.io.compression import zstd_module

PACK = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstd_module().compress}
NOISE = random.Random(5)
LINES = [
    json.dumps({"id": n, "text": " ".join(f"w{NOISE.randrange(10**6)}" for _ in range(40))}).encode() + b"\n"
    for n in range(1000)
]
DATA = b"".join(LINES)
TEXTS = [json.loads(line)["text"] for line in LINES]


def stream_of(kind, cut):
    """What the format's own library gives of data cut short: the independent reader."""
    packed = PACK[kind](DATA)[:cut]
    out = b""
    opener = {"gz": gzip.open, "bz2": bz2.open, "xz": lzma.open, "zst": zstd_module().open}[kind]
    try:
        with opener(stdio.BytesIO(packed), "rb") as file:
            while piece := file.read1(512) if hasattr(file, "read1") else file.read(512):
                out += piece
    except (EOFError, OSError, lzma.LZMAError, zstd_module().ZstdError):
        pass
    return packed, out


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.999])
def test_truncated_files_keep_their_whole_records(tmp_path, io_run, kind, share):
    packed, readable = stream_of(kind, int(len(PACK[kind](DATA)) * share))
    (tmp_path / "a.jsonl").write_bytes(packed)
    run = io_run(tmp_path / "a.jsonl")
    assert run.codes == ["IN602"]
    assert run.texts == TEXTS[: len(run.texts)]
    assert len(run.texts) >= readable.count(b"\n")
    assert f"near byte {len(packed)} on disk" in run.faults[0].reason
    assert run.output() + run.faults[0].raw == DATA[: len(run.output()) + len(run.faults[0].raw)]
    assert run.faults[0].number == len(run.texts)


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize("seed", range(6))
def test_bit_flips_are_reported(tmp_path, io_run, kind, seed):
    packed = bytearray(PACK[kind](DATA, **({"options": {100: 3, 201: 1}} if kind == "zst" else {})))
    at = random.Random(seed).randrange(len(packed) // 4, len(packed) - 40)
    packed[at] ^= 1 << (seed % 8)
    (tmp_path / "a.jsonl").write_bytes(packed)
    run = io_run(tmp_path / "a.jsonl")
    assert run.codes[-1] == "IN602"
    assert "near byte" in run.faults[-1].reason
    assert run.output() + b"".join(fault.raw for fault in run.faults)
    # Damage shows at the latest in the check sum of its block; what came long before it is untouched.
    assert run.texts[:100] == TEXTS[:100] or kind in ("bz2", "xz", "zst")


@pytest.mark.parametrize("kind", PACK)
def test_damage_in_the_second_member_keeps_the_first(tmp_path, io_run, kind):
    half = len(DATA) // 2
    first = DATA[:half].rpartition(b"\n")[0] + b"\n"
    rest = bytearray(PACK[kind](DATA[len(first) :]))
    rest[len(rest) // 2 :] = b"\xff" * (len(rest) - len(rest) // 2)
    (tmp_path / "a.jsonl").write_bytes(PACK[kind](first) + bytes(rest))
    run = io_run(tmp_path / "a.jsonl")
    assert run.codes[-1] == "IN602"
    assert run.output().startswith(first)


@pytest.mark.parametrize("kind", PACK)
def test_trailing_garbage_is_reported_and_padding_is_not(tmp_path, io_run, kind):
    (tmp_path / "a.jsonl").write_bytes(PACK[kind](DATA) + b"garbage that is no member")
    (tmp_path / "b.jsonl").write_bytes(PACK[kind](DATA) + bytes(1024))
    run = io_run(tmp_path / "a.jsonl")
    assert (run.texts, run.codes) == (TEXTS, ["IN602"])
    assert io_run(tmp_path / "b.jsonl", target=tmp_path / "2").faults == []


def bomb():
    """200 KB of gzip that decompress to 200 MB."""
    out = stdio.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as file:
        for _ in range(200):
            file.write(b"\0" * (1 << 20))
    return out.getvalue()


def test_a_bomb_is_stopped_by_its_ratio_in_bounded_memory(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(bomb())
    options = io.InputOptions(max_ratio=500, max_ratio_from=1 << 20, max_record=1 << 20)
    tracemalloc.start()
    run = io_run(tmp_path / "a.jsonl", options=options)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert run.codes[-1] == "IN603"
    assert run.records == []
    assert peak < 100 << 20


def test_a_bomb_is_stopped_by_the_limits_as_they_are(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(bomb())
    run = io_run(tmp_path / "a.jsonl")
    assert run.codes == ["IN603"]
    assert sum(len(fault.raw) for fault in run.faults) < 100 << 20


def test_the_size_limit_stops_too_and_default_limits_let_news_through(tmp_path, io_run):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(DATA))
    run = io_run(tmp_path / "a.jsonl.gz", options=io.InputOptions(max_size=100_000))
    assert run.codes == ["IN603"]
    assert 0 < len(run.texts) < len(TEXTS)
    assert io_run(tmp_path / "a.jsonl.gz", target=tmp_path / "2").faults == []


@pytest.mark.parametrize("cut", [1, 10, 300, 700])
def test_truncated_warc(tmp_path, io_run, cut):
    pytest.importorskip("fastwarc")
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + b"Rain fell. " * 60
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.org/%d\r\nContent-Type: application/http\r\n"
    records = [head % n + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n" for n in range(3)]
    for name, data in (
        ("a.warc", b"".join(records)[: -cut - 4]),
        ("b.warc.gz", gzip.compress(b"".join(records)[: -cut - 4])),
    ):
        (tmp_path / name).write_bytes(data)
        run = io_run(tmp_path / name, target=tmp_path / (name + ".out"))
        assert [record.document.url for record in run.records] == ["http://x.org/0", "http://x.org/1"]
        assert run.codes == ["IN602"]
        assert run.faults[0].raw == records[2][: -cut - 4]
        assert run.faults[0].offset == len(records[0]) * 2
    members = b"".join(map(gzip.compress, records))
    (tmp_path / "c.warc.gz").write_bytes(members[: -cut // 20 - 9])
    run = io_run(tmp_path / "c.warc.gz", target=tmp_path / "c.out")
    assert len(run.records) >= 2
    assert run.codes == ["IN602"]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("kind", ["gz", "zst", "bz2", "xz"])
@pytest.mark.parametrize("name", ["a.warc", "a.jsonl"])
def test_members_behind_damage_are_read(tmp_path, io_run, seed, kind, name):
    pytest.importorskip("fastwarc")
    rng = random.Random(seed)
    body = [f"Rain {n}. ".encode() + rng.randbytes(300).hex().encode() for n in range(10)]
    head = b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://x.org/%d\r\nContent-Type: text/plain\r\n"
    if name == "a.warc":
        records = [head % n + b"Content-Length: %d\r\n\r\n" % len(b) + b + b"\r\n\r\n" for n, b in enumerate(body)]
    else:
        records = [b'{"text": "' + b + b'"}\n' for b in body]
    checked = {"options": {201: 1}} if kind == "zst" else {}  # zstd writes no check sum unless asked
    members = [bytearray(PACK[kind](record, **checked)) for record in records]
    for _ in range(3):
        members[4][rng.randrange(20, len(members[4]))] ^= 1 << rng.randrange(8)
    (tmp_path / name).write_bytes(b"".join(members))
    run = io_run(tmp_path / name)
    kept = [text.encode() for text in run.texts]
    assert [text for text in kept if text in body] == body[:4] + body[5:] or kept == body
    assert "IN602" in run.codes


def test_damaged_parquet_does_not_end_the_process(tmp_path):
    """Found by fuzzing: pyarrow lets a C++ exception out of a damaged column's metadata."""
    pytest.importorskip("pyarrow")
    code = (
        "import sys\nfrom dedup import io\nsource = io.open_input([sys.argv[1]])\n"
        "with io.Output(sys.argv[2], source) as out:\n    for chunk in source.chunks():\n"
        "        for part in chunk.parts:\n            print(*(fault.code for fault in part.faults))\n"
        "            out.write(part.file, b'')\n"
    )
    path = Path(__file__).parent / "data" / "io" / "damaged-type.parquet"
    done = subprocess.run(
        [sys.executable, "-c", code, path, tmp_path / "out"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["IN602"])


def write_parquet(path, texts):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    columns = {"other": [f"{n:09}" for n in range(len(texts))], "text": texts}
    pq.write_table(pa.table(columns), path, row_group_size=10, compression="none", use_dictionary=False)
    return pq


@pytest.mark.parametrize("column", [0, 1], ids=["a column that nobody reads", "the text"])
def test_damaged_parquet_costs_its_row_group(tmp_path, io_run, column):
    path = tmp_path / "a.parquet"
    texts = [f"Rain fell {n}." for n in range(40)]
    pq = write_parquet(path, texts)
    place = pq.ParquetFile(path).metadata.row_group(2).column(column).data_page_offset
    data = bytearray(path.read_bytes())
    data[place : place + 8] = b"\xff" * 8
    path.write_bytes(data)
    run = io_run(path, change=str.upper)
    assert run.texts == texts[:20] + texts[30:]
    assert run.codes == ["IN602"]
    assert "rows 20 to 29 of row group 2" in run.faults[0].reason
    written = pq.read_table(run.target).to_pylist()
    assert [row["text"] for row in written] == [text.upper() for text in texts[:20] + texts[30:]]
    assert [row["other"] for row in written] == [f"{n:09}" for n in [*range(20), *range(30, 40)]]


def test_parquet_text_that_is_not_utf_8_passes_through(tmp_path, io_run):
    path = tmp_path / "a.parquet"
    pq = write_parquet(path, ["Rain fell 0.", "Rain fell ~.", "Rain fell 2."])
    path.write_bytes(path.read_bytes().replace(b"fell ~.", b"fell \xff."))
    run = io_run(path, change=lambda text: text and text + "!")
    assert (run.texts, run.codes) == (["Rain fell 0.", "", "Rain fell 2."], [])
    assert run.records[1].note == "passed through: text that is not UTF-8"
    column = pq.read_table(run.target).column("text").combine_chunks()
    assert column.cast("binary").to_pylist() == [b"Rain fell 0.!", b"Rain fell \xff.", b"Rain fell 2.!"]


def test_a_file_of_nothing_but_beginnings_ends(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes(b"\x1f\x8b\x08" * 200_000)
    run = io_run(tmp_path / "a.jsonl")
    assert run.records == []
    assert 1 <= len(run.codes) <= 1001


def test_garbage_between_warc_records_does_not_end_the_file(tmp_path, io_run):
    pytest.importorskip("fastwarc")
    head = b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://x.org/%d\r\nContent-Type: text/plain\r\n"
    records = [head % n + b"Content-Length: 5\r\n\r\nRain.\r\n\r\n" for n in range(2)]
    (tmp_path / "a.warc").write_bytes(records[0] + b"garbage\nWARCX\n" + records[1])
    run = io_run(tmp_path / "a.warc")
    assert (run.texts, run.codes) == (["Rain.", "Rain."], ["IN601"])
    assert run.faults[0].raw == b"garbage\nWARCX\n"


PROSE = "“Il pleut à Genève”, a dit l’élu — c’est déjà l’été, août, façade…\n" * 3


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.json", "a.csv"])
def test_encodings_are_found_and_said(tmp_path, io_run, codec, name):
    record = json.dumps({"text": PROSE, "x": "é"}, ensure_ascii=False)
    text = {"a.txt": PROSE, "a.jsonl": record + "\n", "a.json": f"[{record}]\n", "a.csv": f'text,x\n"{PROSE}",é\n'}[
        name
    ]
    (tmp_path / name).write_bytes(text.encode(codec))
    run = io_run(tmp_path / name)
    assert (run.texts, run.faults) == ([PROSE], [])
    said = " ".join(run.input.notices) + run.records[0].note
    if codec == "cp1252":
        assert "cp1252" in said
        assert run.output().decode() == text
    else:
        assert run.output() == text.encode(codec)
        assert codec.startswith("utf-8") or codec.removesuffix("-le").removesuffix("-be")[:6] in said
    changed = io_run(tmp_path / name, change=lambda text: text + "¡Más!", target=tmp_path / "2").output()
    assert "¡Más!" in changed.decode("utf-8" if codec == "cp1252" else codec)


def test_mixed_encodings_in_one_folder(tmp_path, io_run):
    (tmp_path / "in").mkdir()
    for codec in ("utf-8", "utf-16", "cp1252"):
        (tmp_path / "in" / f"{codec}.txt").write_bytes(PROSE.encode(codec))
    (tmp_path / "in" / "noise.txt").write_bytes(bytes(range(128, 256)) * 4)
    run = io_run(tmp_path / "in")
    assert run.texts == [PROSE] * 3
    assert run.codes == ["IN601"]
    assert run.faults[0].raw == bytes(range(128, 256)) * 4


def test_windows_1252_lines_in_a_utf8_dump(tmp_path, io_run):
    rows = [json.dumps({"text": f"{n}: {PROSE}"}, ensure_ascii=False) + "\n" for n in range(4)]
    (tmp_path / "a.jsonl").write_bytes(b"".join(r.encode("cp1252" if n % 2 else "utf-8") for n, r in enumerate(rows)))
    run = io_run(tmp_path / "a.jsonl")
    assert [record.note for record in run.records] == ["", "decoded as cp1252"] * 2
    assert run.output().decode() == "".join(rows)


def test_the_encoding_option_is_above_detection(tmp_path, io_run):
    text = "Дождь шёл весь день."
    (tmp_path / "a.txt").write_bytes(text.encode("koi8-r"))
    run = io_run(tmp_path / "a.txt", options=io.InputOptions(encoding="koi8-r"))
    assert run.texts == [text]
    assert "koi8-r" in run.input.notices[0]
    assert run.output().decode() == text


CYRILLIC = "Дождь шёл весь день в Москве, сообщил журналистам представитель мэрии в понедельник, и завтра тоже."
POLISH = "W poniedziałek nad miastem padał deszcz, powiedział rzecznik. Jutro spodziewane są kolejne opady."
HUNGARIAN = "Hétfőn eső esett a városra, mondta a szóvivő. Kedden további esőt várnak, tette hozzá őszintén."
JAPANESE = "月曜日に市内で雨が降った、と報道官は述べた。火曜日にはさらに雨が予想されると記者団に語った。"


@pytest.mark.parametrize(
    ("text", "codec", "sure"),
    [
        (CYRILLIC, "cp1251", True),
        (CYRILLIC, "koi8-r", False),
        (JAPANESE, "shift_jis", True),
        ("Müller’s café – closed £5", "cp1252", True),
        ("Það er rigning í bænum, sagði hún.", "cp1252", True),
        (POLISH, "iso8859-2", False),
        (HUNGARIAN, "cp1250", False),
        ("žluťoučký kůň úpěl", "cp1250", False),
    ],
)
def test_a_guess_is_right_or_refused(tmp_path, io_run, text, codec, sure):
    (tmp_path / "a.txt").write_bytes(text.encode(codec))
    run = io_run(tmp_path / "a.txt")
    if sure:
        assert run.texts == [text]
        assert run.records[0].note.startswith("decoded as ")
    else:
        assert run.codes == ["IN601"]
        assert run.faults[0].raw == text.encode(codec)


def test_an_odd_byte_at_the_end_of_utf16_is_truncation(tmp_path, io_run):
    (tmp_path / "a.jsonl").write_bytes('{"text": "Rain."}\n{"text": "More."}\n'.encode("utf-16")[:-1])
    run = io_run(tmp_path / "a.jsonl")
    assert run.texts[0] == "Rain."
    assert run.codes == ["IN602"]
