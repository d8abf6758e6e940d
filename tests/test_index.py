"""Homes of an index: what they refuse, what they survive, what they keep."""

from __future__ import annotations

import itertools
import json
import os
import sqlite3
import subprocess
import sys
import threading

import pytest

from dedup import Deduplicator, Document, Settings
from dedup.cli import run
from dedup.errors import DedupError, IndexDamagedError, IndexMismatchError, UsageError
from dedup.index import open_index
from dedup.index.memory import MemoryIndex
from dedup.index.open import seconds_of
from dedup.index.sqlite import SQLiteIndex, verify_file

CONF = Settings(furniture=False)
TEXT = "The council met on the bridge in the rain and voted to mend it before the winter."


def story(n, words=14):
    return " ".join(f"{chr(97 + (n * 7 + k * k) % 26)}{n}word{k}" for k in range(words)) + "."


@pytest.fixture(params=["memory", "sqlite", "redis"])
def home(request, tmp_path):
    """Opens one index, as often as asked, with a clock of the test's."""
    if request.param == "memory":
        one = []

        def memory(conf=CONF, **options):
            one.append(one[0] if one else MemoryIndex(conf, **options))
            return one[0]

        return memory
    if request.param == "sqlite":
        return lambda conf=CONF, **options: SQLiteIndex(tmp_path / "seen.db", conf, **options)
    from dedup.index.redis import RedisIndex

    url = request.getfixturevalue("redis_url")
    return lambda conf=CONF, **options: RedisIndex(f"{url}?prefix={tmp_path.name}", conf, **options)


def test_documents_outlive_keep_by_little(home):
    now = 1_000_000.0
    index = home(keep=3200.0, clock=lambda: now)
    with Deduplicator(index, CONF) as seen:
        seen.add(Document("first", TEXT))
        now += 1700
        assert seen.add(Document("second", TEXT)).copy_of == ("first", 1.0)
        now += 1700
        index.compact()
        assert [one.id for one in index.export()] == ["second"]
        assert seen.query(Document("third", TEXT)).copy_of == ("second", 1.0)
        now += 1700
        index.compact()
        assert seen.query(Document("third", TEXT)).copy_of is None
        assert index.info().documents == index.info().paragraphs == 0


def test_adding_forgets_in_steps_without_compact(home):
    now = itertools.count(1_000_000.0, 10.0)
    index = home(keep=320.0, clock=lambda: next(now))
    with Deduplicator(index, CONF) as seen:
        for n in range(200):
            seen.add(Document(f"d{n}", story(n)))
    if not hasattr(index, "where"):  # Redis looks at real time for when to sweep
        assert index.info().documents < 60


def test_a_hot_text_costs_the_same_each_time(home):
    index = home()
    hot = [f"{TEXT[:-1]} {word}." for word in ("again", "today", "soon", "now", "there", "here")]
    with Deduplicator(index, Settings(furniture=False)) as seen:
        answers = [seen.add(Document(f"d{n}", hot[n % 6] + "\n\n" + story(n % 3))) for n in range(120)]
    assert {a.verdicts[-1].evidence["document"] for a in answers[6:]} == {"d0", "d1", "d2"}
    assert index.verify() == []
    assert index.forget("d0") == 1
    assert index.verify() == []


def test_of_workers_that_bring_the_same_texts_exactly_one_is_first(home):
    copies = []

    def work(worker, index):
        with Deduplicator(index, CONF) as seen:
            for n in range(25):
                answer = seen.add(Document(f"{worker}-{n}", story(n) + "\n\n" + story(n + 1000)))
                copies.append((n, answer.copy_of))

    homes = [home() for _ in range(4)]
    threads = [threading.Thread(target=work, args=item) for item in enumerate(homes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    firsts = sorted(n for n, copy in copies if copy is None)
    assert firsts == list(range(25))
    assert homes[0].info().documents == 100
    assert homes[0].verify() == []
    for index in homes:
        index.close()


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (Settings(threshold=0.7), "threshold is 0.8 in the index, 0.7 was asked for"),
        (Settings(seed=2), "seed is 1 in the index, 2 was asked for"),
        (Settings(shingle=4), "shingle is 3 in the index, 4 was asked for"),
        (Settings(bucket_cap=5), "bucket_cap is 32 in the index, 5 was asked for"),
    ],
)
def test_other_parameters_are_refused_naming_both_sides(tmp_path, other, said):
    path = tmp_path / "seen.db"
    with Deduplicator(path, CONF) as seen:
        seen.add(Document("a", TEXT))
    with pytest.raises(IndexMismatchError, match=said) as caught:
        Deduplicator(path, other)
    assert str(path) in str(caught.value)
    with Deduplicator(path, Settings(drop=("reused",))) as seen:
        assert seen.query(Document("b", TEXT)).copy_of == ("a", 1.0)


def test_redis_refuses_other_parameters_too(redis_url, tmp_path):
    where = f"{redis_url}?prefix={tmp_path.name}"
    open_index(where, CONF).close()
    with pytest.raises(IndexMismatchError, match=r"threshold is 0\.8 in the index, 0\.7 was asked for"):
        open_index(where, Settings(threshold=0.7))


def test_datasketch_reads_what_redis_holds(redis_url, tmp_path):
    storage = pytest.importorskip("datasketch.storage")
    where = f"{redis_url}?prefix={tmp_path.name}"
    with Deduplicator(where, CONF) as seen:
        for n in range(3):
            seen.add(Document(f"d{n}", story(n)))
    host, _, port = redis_url.removeprefix("redis://").partition("/")[0].partition(":")
    config = {"type": "redis", "redis": {"host": host, "port": int(port)}}
    documents = storage.ordered_storage(config, name=f"{{{tmp_path.name}}}:documents".encode())
    assert documents.size() == 3
    assert documents.get(b"2")[0] == b"d1"


@pytest.mark.parametrize("where", ["http://localhost/x", "redis://[", "redis://localhost/0?prefix={}"])
def test_what_is_no_home_is_refused(where):
    with pytest.raises(UsageError):
        open_index(where, CONF)


def test_a_server_that_is_away_is_named(tmp_path):
    pytest.importorskip("redis")
    with pytest.raises(DedupError, match=r"redis://127\.0\.0\.1:1/0.*see whether the server runs"):
        open_index("redis://:secret@127.0.0.1:1/0", CONF)


def test_a_password_is_never_shown():
    pytest.importorskip("redis")
    with pytest.raises(DedupError) as caught:
        open_index("redis://user:secret@127.0.0.1:1/0", CONF)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("text", ["soon", "30", "-1 days", "1e400 days", ""])
def test_what_is_no_span_of_time_is_refused(text):
    with pytest.raises(UsageError):
        seconds_of(text)


def test_exact_search_has_no_index():
    with pytest.raises(UsageError, match="locality-sensitive"):
        open_index(None, Settings(exact=True))


def test_a_file_of_something_else_is_left_alone(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (x)")
    before = path.read_bytes()
    with pytest.raises(UsageError, match="database of something else"):
        Deduplicator(path, CONF)
    assert path.read_bytes() == before


def fill(path, count=60):
    with Deduplicator(path, CONF) as seen:
        for n in range(count):
            seen.add(Document(f"d{n}", "\n\n".join(story(20 * n + k) for k in range(6)), site="a.example"))


@pytest.mark.parametrize("harm", ["head", "middle", "half"])
def test_damage_is_reported_and_nothing_deleted(tmp_path, harm):
    path = tmp_path / "seen.db"
    fill(path)
    data = bytearray(path.read_bytes())
    if harm == "head":
        data[:100] = b"\xff" * 100
    elif harm == "middle":
        data[len(data) // 2 : len(data) // 2 + 3000] = b"\x55" * 3000
    else:
        del data[len(data) // 2 :]
    path.write_bytes(data)
    assert verify_file(path)
    with pytest.raises(IndexDamagedError) as caught:
        Deduplicator(path, CONF).index.info()
    assert caught.value.exit_code == 3
    assert "dedup index verify" in str(caught.value)
    assert path.read_bytes() == bytes(data)
    assert run(["index", "verify", str(path)]) == 3


def test_a_changed_sketch_is_found_by_its_checksum(tmp_path):
    path = tmp_path / "seen.db"
    fill(path, 5)
    with sqlite3.connect(path) as base:
        (body,) = base.execute("SELECT body FROM document WHERE number = 3").fetchone()
        changed = bytes([body[0], *body[1:40], body[40] ^ 1, *body[41:]])
        base.execute("UPDATE document SET body = ? WHERE number = 3", (changed,))
    base.close()
    assert verify_file(path) == ["document 3 has a wrong checksum"]


def test_bytes_a_paragraph_stay_below_a_kilobyte(tmp_path):
    path = tmp_path / "seen.db"
    with Deduplicator(path, CONF) as seen:
        for n in range(150):
            seen.add(Document(f"https://news.example/story/{n}", "\n\n".join(story(20 * n + k, 40) for k in range(20))))
        info = seen.index.info()
    assert info.paragraphs == 3000
    assert path.stat().st_size / info.paragraphs < 600


def test_room_is_given_back(tmp_path):
    path = tmp_path / "seen.db"
    fill(path, 80)
    before = path.stat().st_size
    with Deduplicator(path, CONF) as seen, Deduplicator(path, CONF) as other:
        for n in range(70):
            assert seen.forget(f"d{n}") == 1
        seen.index.compact()
        assert [one.id for one in other.index.export()] == [f"d{n}" for n in range(70, 80)]
        assert other.query(Document("x", story(20 * 75))).copy_of == ("d75", 1.0)
        assert other.query(Document("x", story(20 * 5))).copy_of is None
    assert path.stat().st_size < before / 2


def test_forgotten_rows_of_memory_are_given_back():
    with Deduplicator(settings=CONF) as seen:
        for n in range(500):
            seen.add(Document(f"d{n}", "\n\n".join(story(20 * n + k) for k in range(12))))
        full = seen.index.info().bytes
        for n in range(490):
            seen.forget(f"d{n}")
        assert seen.index.info().bytes < full
        seen.index.compact()
        assert seen.index.info().bytes < full / 4
        assert seen.query(Document("x", story(20 * 495))).copy_of == ("d495", 1.0)


KILLER = """
import json, os, signal, sys
from dedup import Deduplicator, Document, Settings
from dedup.index.sqlite import SQLiteIndex, verify_file

path, conf = sys.argv[1], Settings(furniture=False)
with Deduplicator(settings=conf) as warm:  # so that no child compiles
    warm.add(" ".join(f"word{k}" for k in range(20)))
acknowledged, wrong = [], []
for moment in range(10):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with Deduplicator(SQLiteIndex(path, conf, group=[1, 4, 64][moment % 3]), conf) as seen:
            n = 1000 * moment
            while True:
                seen.add(Document(f"d{n}", " ".join(f"{n}word{k}" for k in range(20))))
                os.write(writer, b"%d\\n" % n)
                n += 1
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        # The moment is a number of answers, so that a slow machine tests the same as a fast one.
        lines = [pipe.readline() for _ in range(7 * moment)]
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += pipe.readlines()
    acknowledged += [int(line) for line in lines if line.endswith(b"\\n")]
    wrong += verify_file(path)
json.dump([acknowledged, wrong], sys.stdout)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_a_killed_worker_leaves_the_index_whole_and_loses_nothing_acknowledged(tmp_path):
    path = tmp_path / "seen.db"
    SQLiteIndex(path, CONF).close()
    done = subprocess.run([sys.executable, "-c", KILLER, str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    acknowledged, wrong = json.loads(done.stdout)
    assert wrong == []
    assert len(acknowledged) >= sum(7 * moment for moment in range(10))
    with Deduplicator(path, CONF) as seen:
        there = {one.id for one in seen.index.export()}
    assert {f"d{n}" for n in acknowledged} <= there
    assert len(there) <= len(acknowledged) + 10


def test_processes_share_one_file(tmp_path):
    path = tmp_path / "seen.db"
    SQLiteIndex(path, CONF).close()
    script = (
        "import sys\n"
        "from dedup import Deduplicator, Document, Settings\n"
        "with Deduplicator(sys.argv[1], Settings(furniture=False)) as seen:\n"
        "    for n in range(60):\n"
        "        text = ' '.join(f'{n}word{k}' for k in range(20))\n"
        "        print(n, seen.add(Document(f'{sys.argv[2]}-{n}', text)).copy_of is None)\n"
    )
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(path), str(n)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for n in range(4)
    ]
    firsts = []
    for worker in workers:
        out, errors = worker.communicate()
        assert worker.returncode == 0, errors.decode()
        firsts += [int(line.split()[0]) for line in out.splitlines() if line.endswith(b"True")]
    assert sorted(firsts) == list(range(60))
    assert verify_file(path) == []
    with Deduplicator(path, CONF) as seen:
        assert seen.index.info().documents == 240


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_index_does_not_cross_a_fork(tmp_path):
    script = (
        "import os, sys\n"
        "from dedup import Deduplicator, Document, UsageError\n"
        "seen = Deduplicator(sys.argv[1])\n"
        "seen.add(Document('a', 'x y z'))\n"
        "if os.fork() == 0:\n"
        "    try:\n"
        "        seen.add(Document('b', 'x y z'))\n"
        "    except UsageError as error:\n"
        "        os._exit(0 if 'another process' in str(error) else 2)\n"
        "    os._exit(1)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))\n"
    ).replace("Document, UsageError", "Document\nfrom dedup.errors import UsageError")
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "seen.db")], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


@pytest.fixture
def dump(tmp_path):
    def write(name, documents):
        path = tmp_path / name
        path.write_text("".join(json.dumps({"id": d.id, "text": d.text, "site": d.site}) + "\n" for d in documents))
        return str(path)

    return write


def test_a_dump_is_cleaned_against_what_was_seen_before(tmp_path, dump, capsys):
    conf = ["--no-furniture", "-q", "--config", str(tmp_path / "dedup.toml")]
    (tmp_path / "dedup.toml").write_text("")
    documents = [Document(f"d{n}", f"{story(n)}\n{story(n % 4)}\n{TEXT}", site="a.example") for n in range(12)]
    old, new = dump("old.jsonl", documents[:7]), dump("new.jsonl", documents[7:])
    both = dump("both.jsonl", documents)
    index, out = str(tmp_path / "seen.db"), str(tmp_path / "out.jsonl")
    verdicts = {name: tmp_path / f"{name}.verdicts.jsonl" for name in ("old", "new", "both", "dry")}
    assert run(["clean", both, "-o", str(tmp_path / "all.jsonl"), "--verdicts", str(verdicts["both"]), *conf]) == 0
    assert run(["clean", old, "-o", out, "--verdicts", str(verdicts["old"]), "--index", index, *conf]) == 0
    dry = ["clean", new, "--dry-run", "--verdicts", str(verdicts["dry"]), "--index", index, *conf]
    assert run(dry) == 0
    assert run(["clean", new, "-o", out, "--verdicts", str(verdicts["new"]), "--index", index, *conf]) == 0

    def read(*names):
        rows = [json.loads(line) for name in names for line in verdicts[name].read_text().splitlines()]
        return [{key: row[key] for key in row if key not in ("file", "record")} for row in rows]

    assert read("old", "new") == read("both")
    assert read("dry") == read("new")
    assert run(["index", "info", index, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 12


def test_a_run_that_fails_takes_back_what_it_added(tmp_path, dump, monkeypatch):
    from dedup.pipeline import files

    documents = [Document(f"d{n}", story(n)) for n in range(5)]
    index = str(tmp_path / "seen.db")
    assert run(["index", "build", index, dump("old.jsonl", documents[:2]), "-q"]) == 0

    def fail(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(files.FileRun, "finish", fail)
    assert run(["clean", dump("new.jsonl", documents), "-o", str(tmp_path / "out"), "--index", index, "-q"]) == 130
    with Deduplicator(index, CONF) as seen:
        assert [one.id for one in seen.index.export()] == ["d0", "d1"]


def test_the_commands(tmp_path, dump, capsys):
    index = str(tmp_path / "seen.db")
    data = dump("dump.jsonl", [Document("a", TEXT, site="a.example"), Document("b", TEXT, site="b.example")])
    assert run(["index", "build", index, data]) == 0
    assert "2 documents added, 1 of them copies" in capsys.readouterr().err
    assert run(["index", "query", index, data]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["copy_of"] for row in rows] == [["a", 1.0], ["a", 1.0]]
    assert run(["index", "export", index]) == 0
    exported = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["document"] for row in exported] == ["a", "b"]
    assert exported[0]["paragraphs"][0]["key"] == exported[1]["paragraphs"][0]["key"]
    assert run(["index", "compact", index, "--keep", "30 days"]) == 0
    assert run(["index", "verify", index]) == 0
    assert "is whole" in capsys.readouterr().out
    assert run(["index", "info", str(tmp_path / "none.db")]) == 2
    assert not (tmp_path / "none.db").exists()
