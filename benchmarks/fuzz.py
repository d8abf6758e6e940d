"""Fuzz the readers and the HTML extraction; prints what broke, and leaves each input in a folder.

    python benchmarks/fuzz.py --seconds 60
    python benchmarks/fuzz.py --target html --seconds 600 --crashes crashes
    python benchmarks/fuzz.py --engine atheris --target jsonl --seconds 600     (pip install atheris)

An input breaks a reader if anything but a UsageError or InputError comes out of it, if a record written back unchanged is not the
bytes that were read, if a changed text cannot be read back, or if it takes longer than ``--slow`` seconds a megabyte.
"""

from __future__ import annotations

import argparse
import bz2
import csv
import gzip
import inspect
import io as stdio
import json
import lzma
import random
import sqlite3
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from dedup import io
from dedup.errors import InputError, UsageError
from dedup.io.compression import zstd_module
from dedup.text.html import extract
from dedup.text.segment import segment

ROWS = [
    {"id": n, "url": f"http://example{n}.org/a", "text": f'Rain "{n}" fell.\nÉté, \\ {n}', "x": [n, {"text": "y"}]}
    for n in range(6)
]
PAGE = (
    "<!doctype html><html><head><meta charset=utf-8><title>T</title></head><body><nav><a href=/>Home</a></nav>"
    "<article><h1>Rain</h1><p>Rain fell on <b>Monday</b>, he said.<br>More.</p><ul><li>one<li>two</ul>"
    "<table><tr><td>a<td>b</table><figure><img><figcaption>Rain. AFP</figcaption></figure><!-- c -->"
    "<script>x()</script></article></body>"
)
PIECES = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b"\n", b"\r\n", b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80",
    b"\xe2\x80\xa8", b'"text"', b"\\ud800", b"NaN", b"9" * 400, b'{"index":{}}\n', b'{"delete":{}}\n',
    b"\xef\xbb\xbf", b"\xff\xfe", b'""', b"<p>", b"</", b"<!--", b"-->", b"&#0;", b"&amp;amp;", b"<table>",
    b"<script>", b"<svg>", b"<plaintext>", b"<p hidden>", b"<noscript>", b"<select>", b"<textarea>", b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"\r\n\r\n",
    b"\x1f\x8b", b"{" * 50, b"[" * 50, b"PAR1", b"charset=utf-16", b'{"articles":[',
]  # fmt: skip

SITES = io.Sites()  # loading the public suffix list for every input would be most of the time


def seeds() -> dict[str, bytes]:
    """A small valid input of every format."""
    lines = "".join(json.dumps(row, ensure_ascii=row["id"] % 2 == 0) + "\n" for row in ROWS).encode()
    table = stdio.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["id", "text", "n"])
    writer.writerows((row["id"], row["text"], 1) for row in ROWS)
    page = PAGE.encode()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    warc = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(
        http
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (id INTEGER, text TEXT)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", [(row["id"], row["text"]) for row in ROWS])
        connection.commit()
        connection.close()
        database = path.read_bytes()
    found = {
        "jsonl": lines,
        "json": json.dumps(ROWS, indent=1).encode(),
        "wrapped": json.dumps({"status": "ok", "sources": ["a"], "articles": ROWS, "n": 6}).encode(),
        "bulk": b"".join(b'{"index":{}}\n' + line + b"\n" for line in lines.splitlines()) + b'{"delete":{"_id":1}}\n',
        "csv": table.getvalue().encode(),
        "text": "Rain fell.\n\nÉté.".encode(),
        "html": page,
        "warc": (warc + http + b"\r\n\r\n") * 2,
        "sqlite": database,
        "gz": gzip.compress(lines),
        "bz2": bz2.compress(lines),
        "xz": lzma.compress(lines),
        "zst": zstd_module().compress(lines),
        "utf16": lines.decode().encode("utf-16"),
    }
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        return found
    sink = stdio.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": [row["text"] for row in ROWS]}), sink)
    return {**found, "parquet": sink.getvalue()}


def mutate(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """``data`` after a few random edits."""
    for _ in range(rng.choice((1, 1, 2, 3, 5, 9))):
        at, to = sorted((rng.randrange(len(data) + 1), rng.randrange(len(data) + 1)))
        match rng.randrange(8):
            case 0:
                data = data[:at] + rng.choice(PIECES) + data[at:]
            case 1:
                data = data[:at] + data[min(to, at + rng.randrange(1, 40)) :]
            case 2:
                data = data[:at] + data[at : at + 64] * rng.randrange(1, 9) + data[at:]
            case 3 if data:
                at = min(at, len(data) - 1)
                data = data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]
            case 4:
                data = data[:at]
            case 5:
                data = data[:at] + rng.randbytes(rng.randrange(1, 8)) + data[at:]
            case 6:
                other = rng.choice(others)
                cut = rng.randrange(len(other) + 1)
                data = data[:at] + other[cut : cut + 200] + data[at:]
            case _:
                data = data[:at] + rng.choice(PIECES) * rng.randrange(1, 30) + data[to:]
    return data


class BrokenError(AssertionError):
    """An invariant does not hold."""


def check_reader(data: bytes, folder: Path, chunk_bytes: int = 1 << 20) -> None:
    """Read, write back unchanged and changed, read again."""
    path = folder / "input"
    path.write_bytes(data)
    options = io.InputOptions(
        chunk_bytes=chunk_bytes, max_record=1 << 20, max_ratio=200, max_ratio_from=1 << 22, page_seconds=20
    )
    try:
        texts, same = run(path, folder / "same", options, "")
        again, _ = run(path, folder / "changed", options, " é\u2028!")
    except (UsageError, InputError):
        return
    if texts != again:
        raise BrokenError("two readings differ")
    if same is not None and not same:
        raise BrokenError("unchanged records are not the bytes that were read")


def run(path: Path, target: Path, options: io.InputOptions, suffix: str) -> tuple[list[str], bool | None]:
    """The texts, and whether every record written unchanged stands in the input."""
    source = io.open_input([path], options)
    parser = io.Parser(options, SITES)
    data = path.read_bytes()
    texts: list[str] = []
    whole: bool | None = None
    with io.Output(target, source, options, annotate=bool(suffix)) as output:
        for chunk in source.chunks():
            for part in chunk.parts:
                rendered = []
                for found in parser.parse(io.Chunk(0, (part,))):
                    if isinstance(found, io.Fault):
                        io.quarantine.fault_line(found)
                        continue
                    found.document.text.encode()
                    found.document.id.encode()
                    texts.append(found.document.text)
                    text = found.document.text and found.document.text + suffix
                    raw = io.render(found, text, {"v": 1} if suffix else None)
                    plain = part.file.format in ("jsonl", "json", "bulk", "csv", "tsv", "text") and not found.note
                    if not suffix and plain and part.file.compression is None and part.file.text_field not in ("html",):
                        piece = raw[1:] if part.file.format == "json" and part.file.header else raw
                        whole = piece in data and whole is not False
                    rendered.append(raw)
                output.write(part.file, b"".join(rendered))
    if suffix:
        read_back(target, texts, suffix, source)
    return texts, whole


def read_back(target: Path, texts: list[str], suffix: str, source: io.Input) -> None:
    """A changed output must read as it was meant."""
    kinds = " ".join(source.summary())
    if not kinds.startswith(("jsonl", "csv", "tsv", "bulk")) or "html" in kinds or "utf-" in kinds:
        return
    options = io.InputOptions(input_format=kinds.split(",")[0].split(" ")[0])
    again = io.open_input([target], options)
    parser = io.Parser(options, SITES)
    found = [item for chunk in again.chunks() for item in parser.parse(chunk)]
    wanted = [text and text + suffix for text in texts]
    if [r.document.text for r in found if isinstance(r, io.Record)] != wanted:
        raise BrokenError("a changed output reads otherwise")


def check_html(data: bytes, folder: Path, chunk_bytes: int = 0) -> None:
    """Extraction neither fails nor contradicts itself."""
    try:
        page = extract(data, seconds=20)
    except InputError:
        return
    if len(page.paragraphs) != len(page.hints) or len(page.paragraphs) != len(page.reasons):
        raise BrokenError("paragraphs, hints and reasons differ in number")
    if len(segment(page.text).lines) != len(page.hints):
        raise BrokenError("the text has other paragraphs than the page")
    if any(bool(reason) != bool(hints.outside) for reason, hints in zip(page.reasons, page.hints, strict=True)):
        raise BrokenError("a paragraph is left out without a reason, or has one and is kept")


def fuzz(args: argparse.Namespace, check: Callable[[bytes, Path, int], None], corpus: list[bytes]) -> int:
    """Mutate until the time is up; the number of inputs that broke something."""
    rng = random.Random(args.seed)
    end = time.monotonic() + args.seconds
    done, broken, worst = 0, Counter[str](), (0.0, b"")
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        folder = Path(name)
        while time.monotonic() < end and done != args.count:
            data = mutate(rng.choice(corpus), corpus, rng)
            start = time.monotonic()
            try:
                check(data, folder, rng.choice((1, 40, 1 << 20)))
            except Exception as error:
                where = traceback.extract_tb(error.__traceback__)[-1]
                kind = f"{type(error).__name__} at {Path(where.filename).name}:{where.lineno}"
                if kind not in broken:
                    save(args.crashes, data, kind)
                    traceback.print_exc()
                broken[kind] += 1
            taken = (time.monotonic() - start) / (1 + len(data) / 1e6)
            if taken > worst[0]:
                worst = (taken, data)
            done += 1
    print(f"{done:,} inputs, {sum(broken.values())} broken {dict(broken)}, slowest {worst[0]:.2f} s per 1 + MB")
    if worst[0] > args.slow:
        save(args.crashes, worst[1], "slow")
        return sum(broken.values()) + 1
    return sum(broken.values())


def memory_folder() -> str | None:
    """Where files are not on a disk, if there is such a place: every output is synced."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def save(folder: Path, data: bytes, kind: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (kind.replace(" ", "-").replace(":", "-") + ".bin")
    path.write_bytes(data)
    print(f"{kind}: {path}", file=sys.stderr)


def with_atheris(args: argparse.Namespace, check: Callable[[bytes, Path, int], None], corpus: list[bytes]) -> None:
    """Coverage-guided; libFuzzer reports and keeps what breaks."""
    import atheris

    for name, module in list(sys.modules.items()):
        if name.startswith(("dedup.io", "dedup.text")):
            holders = [module, *(kind for kind in vars(module).values() if isinstance(kind, type))]
            for holder in holders:
                for value in list(vars(holder).values()):
                    if inspect.isfunction(value) and value.__module__ == name:
                        atheris.instrument_func(value)
    args.crashes.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        start = Path(name) / "corpus"
        start.mkdir()
        for n, data in enumerate(corpus):
            (start / str(n)).write_bytes(data)
        limits = [
            f"-max_total_time={args.seconds}",
            f"-artifact_prefix={args.crashes}/",
            "-timeout=30",
            "-max_len=20000",
        ]
        atheris.Setup([sys.argv[0], *limits, str(start)], lambda data: check(data, Path(name), 1 << 20))
        atheris.Fuzz()


def main() -> int:
    """Run."""
    corpora = seeds()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--target", choices=["all", "extract", *corpora], default="all", help="a format; extract: HTML alone"
    )
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--count", type=int, default=-1, help="stop after this many inputs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slow", type=float, default=20.0, help="most seconds an input may take, per 1 + megabytes")
    parser.add_argument("--engine", choices=["random", "atheris"], default="random")
    parser.add_argument("--crashes", type=Path, default=Path("crashes"))
    args = parser.parse_args()
    check = check_html if args.target == "extract" else check_reader
    names = {"all": list(corpora), "extract": ["html"]}.get(args.target, [args.target])
    corpus = [corpora[name] for name in names]
    if args.engine == "atheris":
        with_atheris(args, check, corpus)
        return 0
    return 1 if fuzz(args, check, corpus) else 0


if __name__ == "__main__":
    sys.exit(main())
