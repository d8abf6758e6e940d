"""The command line on files: what comes out, what is accounted for, and the exit code."""

import gzip
import json
import random
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from dedup.cli import run
from dedup.cli.running import FaultLog
from dedup.io import Fault

STORY = (
    "The harbour bridge will reopen in spring, the transport minister said on Tuesday, two years later than planned.",
    "Engineers found cracks in eleven of its forty-two cables after the storm, and each had to be replaced by hand.",
    "Ferries have carried commuters across the bay since then, at a cost of about a million a month to the city.",
    "A second crossing, long promised by both parties, would not be ready before the end of the decade, she said.",
)


def record(number, *extra, site="example.com", story=STORY):
    text = "\n\n".join([f"Headline number {number} of the day", *story, *extra])
    return {
        "id": number,
        "url": f"https://www.{site}/{number}",
        "text": text,
        "tags": ["a", 1.50],
        "n": 1e400 if False else 10**30,
    }


@pytest.fixture
def dump(tmp_path):
    words = random.Random(7)
    rows = []
    for n in range(40):
        lines = [
            " ".join(
                words.choices(["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine"], k=14)
            )
            + "."
            for _ in range(5)
        ]
        rows.append(
            record(n, "READ MORE: Storm warning for the coast", "Loading...", story=lines, site=f"s{n % 3}.example")
        )
    rows.append(record(90, site="a.example"))
    rows.append(record(91, site="b.example"))
    path = tmp_path / "dump.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def read(path):
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def test_order_and_other_fields_survive(dump, tmp_path):
    assert run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "-q"]) == 0
    before, after = read(dump), read(tmp_path / "out.jsonl")
    assert [row["id"] for row in after] == [row["id"] for row in before]
    for old, new in zip(before, after, strict=True):
        assert {**old, "text": ""} == {**new, "text": ""}
        assert "READ MORE" not in new["text"]
        assert "Loading" not in new["text"]
        assert new["text"] in old["text"]


def test_every_removal_is_accounted_for(dump, tmp_path):
    run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "--verdicts", str(tmp_path / "v.jsonl"), "-q"])
    texts = {str(row["id"]): row["text"] for row in read(dump)}
    cleaned = {str(row["id"]): row["text"] for row in read(tmp_path / "out.jsonl")}
    removed = dict.fromkeys(texts, "")
    for verdict in read(tmp_path / "v.jsonl"):
        assert set(verdict) == {
            "document", "file", "record", "paragraph", "start", "end", "code", "action", "confidence", "text", "evidence",
        }  # fmt: skip
        if verdict["paragraph"] is not None:
            assert texts[verdict["document"]][verdict["start"] : verdict["end"]] == verdict["text"]
        if verdict["action"] == "strip":
            removed[verdict["document"]] += " " + verdict["text"]
    for name, text in texts.items():
        assert sorted((cleaned[name] + removed[name]).split()) == sorted(text.split())


def test_duplicates_are_flagged_and_dropped_only_when_asked(dump, tmp_path):
    run(["clean", str(dump), "-o", str(tmp_path / "flagged.jsonl"), "-q"])
    run(["clean", str(dump), "-o", str(tmp_path / "dropped.jsonl"), "-q", "--drop-duplicates"])
    run(["clean", str(dump), "-o", str(tmp_path / "reused.jsonl"), "-q", "--drop-duplicates=reused"])
    run(["clean", str(dump), "-o", str(tmp_path / "copies.jsonl"), "-q", "--drop-duplicates=copy"])
    assert STORY[1] in read(tmp_path / "flagged.jsonl")[-1]["text"]
    assert read(tmp_path / "dropped.jsonl")[-1]["text"] == "Headline number 91 of the day"
    assert STORY[1] in read(tmp_path / "dropped.jsonl")[-2]["text"]
    assert STORY[1] in read(tmp_path / "reused.jsonl")[-1]["text"]
    assert [row["id"] for row in read(tmp_path / "copies.jsonl")][-1] == 90


def test_annotations_carry_the_verdicts(dump, tmp_path):
    run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "--annotate", "-q"])
    rows = read(tmp_path / "out.jsonl")
    assert {v["code"] for v in rows[0]["_dedup"]["verdicts"]} >= {"ART101", "ART102"}
    assert rows[-1]["_dedup"]["copy_of"][0] == "90"


def test_workers_change_nothing(dump, tmp_path, monkeypatch):
    outputs = []
    for jobs in ("1", "3"):
        out, verdicts = tmp_path / f"out{jobs}.jsonl", tmp_path / f"v{jobs}.jsonl"
        assert run(["clean", str(dump), "-o", str(out), "--verdicts", str(verdicts), "-q", "-j", jobs]) == 0
        outputs.append((out.read_bytes(), verdicts.read_bytes()))
    assert outputs[0] == outputs[1]


def test_cleaning_the_output_changes_nothing(dump, tmp_path):
    run(["clean", str(dump), "-o", str(tmp_path / "one.jsonl"), "-q"])
    run(["clean", str(tmp_path / "one.jsonl"), "-o", str(tmp_path / "two.jsonl"), "-q"])
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_gzip_in_gzip_out(dump, tmp_path):
    packed = tmp_path / "dump.jsonl.gz"
    packed.write_bytes(gzip.compress(dump.read_bytes()))
    run(["clean", str(packed), "-o", str(tmp_path / "out.jsonl.gz"), "-q"])
    run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "-q"])
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()) == (tmp_path / "out.jsonl").read_bytes()


def test_a_folder_is_mirrored(tmp_path):
    source = tmp_path / "in"
    (source / "deep").mkdir(parents=True)
    (source / "a.txt").write_text("Rain fell on Monday.\nLoading...\n")
    (source / "deep" / "b.txt").write_text("Snow fell on Tuesday.\n")
    assert run(["clean", str(source), "-o", str(tmp_path / "out"), "-q"]) == 0
    assert (tmp_path / "out" / "a.txt").read_text() == "Rain fell on Monday.\n"
    assert (tmp_path / "out" / "deep" / "b.txt").read_text() == "Snow fell on Tuesday.\n"


def test_dry_run_writes_nothing(dump, tmp_path, capsys):
    assert run(["clean", str(dump), "--dry-run"]) == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dump.jsonl"]
    shown = capsys.readouterr().out
    assert "would be stripped" in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_unreadable_records_are_quarantined_and_neighbours_kept(dump, tmp_path):
    lines = dump.read_bytes().splitlines(keepends=True)
    dump.write_bytes(b"".join([lines[0], b'{"id": 1, "text": "half a rec\n', *lines[1:]]))
    quarantine = tmp_path / "q.jsonl"
    code = run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "--quarantine", str(quarantine), "-q"])
    assert code == 3
    assert len(read(tmp_path / "out.jsonl")) == len(lines)
    assert len(read(quarantine)) == 1
    assert run(["clean", str(dump), "-o", str(tmp_path / "out.jsonl"), "--allow-errors", "1", "-q"]) == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["clean", "{dump}"], "-o OUT"),
        (["clean", "{dump}", "-o", "{dump}"], "-o"),
        (["clean", "{dump}", "-o", "x.jsonl", "--verdicts", "{dump}"], "another output"),
        (["clean", "{dump}", "-o", "x.jsonl", "--quarantine", "{dump}"], "another output"),
        (["dups", "{dump}", "-o", "{dump}"], "another output"),
        (["clean", "nowhere.jsonl", "-o", "x"], "nowhere.jsonl"),
        (["clean", "{dump}", "-o", "x", "--threshold", "7"], "threshold"),
        (["clean", "{dump}", "-o", "x", "--drop-duplicates=everything"], "everything"),
        (["clean", "{dump}", "-o", "x", "--memory", "lots"], "lots"),
        (["explain", "NOPE9"], "NOPE9"),
        (["nonsense"], "nonsense"),
    ],
)
def test_usage_errors_name_the_remedy_and_exit_with_2(arguments, says, dump, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run([a.format(dump=dump) for a in arguments]) == 2
    assert says in capsys.readouterr().err


def test_config_below_environment_below_flag(dump, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dedup.toml").write_text('furniture = false\nignore = ["ART102"]\ndrop = ["syndicated"]\n')
    run(["clean", str(dump), "-o", "one.jsonl", "-q"])
    assert "Loading" in read("one.jsonl")[0]["text"]
    assert STORY[1] not in read("one.jsonl")[-1]["text"]
    monkeypatch.setenv("DEDUP_IGNORE", "ART101")
    run(["clean", str(dump), "-o", "two.jsonl", "-q"])
    assert "READ MORE" in read("two.jsonl")[0]["text"]
    assert "Loading" not in read("two.jsonl")[0]["text"]
    run(["clean", str(dump), "-o", "three.jsonl", "-q", "--drop-duplicates=reused"])
    assert STORY[1] in read("three.jsonl")[-1]["text"]


def test_a_wrong_config_key_is_named(dump, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.dedup]\nthresold = 0.7\n")
    assert run(["clean", str(dump), "-o", "x"]) == 2
    assert "thresold" in capsys.readouterr().err


def test_pairs_and_clusters(dump, tmp_path):
    run(["dups", str(dump), "--pairs", "-o", str(tmp_path / "pairs.jsonl"), "-q"])
    pairs = [p for p in read(tmp_path / "pairs.jsonl") if p["right"]["document"] == "91"]
    assert [(p["left"], p["right"], p["jaccard"], p["kind"]) for p in pairs] == [
        ({"document": "90", "paragraph": n}, {"document": "91", "paragraph": n}, 1.0, "syndicated") for n in range(1, 5)
    ] or pairs[0]["kind"] == "template"
    run(["dups", str(dump), "--clusters", "-o", str(tmp_path / "clusters.jsonl"), "-q"])
    clusters = read(tmp_path / "clusters.jsonl")
    assert any(c["canonical"]["document"] == "90" and c["sites"] == ["a.example", "b.example"] for c in clusters)
    run(["dups", str(dump), "--articles", "-o", str(tmp_path / "articles.jsonl"), "-q"])
    assert [c["members"] for c in read(tmp_path / "articles.jsonl")][-1] == [{"document": "90"}, {"document": "91"}]


def test_standard_input_to_standard_output(dump):
    command = [sys.executable, "-m", "dedup", "clean", "-", "-o", "-"]
    done = subprocess.run(command, stdin=dump.open("rb"), capture_output=True, check=True)
    assert len(done.stdout.splitlines()) == len(read(dump))
    assert b"42 records in" in done.stderr


@pytest.mark.parametrize("command", ["clean {} -o -", "dups {} --pairs -q", "explain {} --json"])
def test_a_closed_pipe_is_silent_and_no_error(dump, command):
    dump.write_text(dump.read_text() * 20)
    if command.startswith("explain"):
        dump.write_text(json.dumps({"text": "Rain fell on Monday, she said.\n" * 5000}) + "\n")
    words = [sys.executable, "-m", "dedup", *command.format(dump).split()]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_in_one_line(dump):
    done = subprocess.run(
        [sys.executable, "-m", "dedup", "clean", str(dump), "-o", "/dev/full"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4
    assert done.stderr.splitlines()[-1].startswith("dedup: ") and "Traceback" not in done.stderr
    assert "No space left on device (free some space" in done.stderr


def test_explain_a_file_and_a_code(tmp_path, capsys):
    story = tmp_path / "story.txt"
    story.write_text("Rain fell on Monday.\nREAD MORE: \x1b[31mStorm [/red] warning\nLoading...\n")
    assert run(["explain", str(story)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "[/red]" in shown
    assert "strip" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert run(["explain", "art101"]) == 0
    assert "ART101" in capsys.readouterr().out
    assert run(["explain", str(story), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [bool(row["verdicts"]) for row in rows] == [False, True, True]


def test_learn_writes_a_profile_that_clean_uses(tmp_path):
    words = random.Random(3)
    vocabulary = [
        "ash",
        "birch",
        "cedar",
        "elm",
        "fir",
        "hazel",
        "larch",
        "maple",
        "oak",
        "pine",
        "rowan",
        "willow",
        "yew",
    ]
    rows = []
    for n in range(12):
        lines = [" ".join(words.choices(vocabulary, k=15)).capitalize() + "." for _ in range(6)]
        text = "\n".join(
            [
                f"Story {vocabulary[n]} of the {n} woods",
                *lines,
                "Your guide to the forests of the north",
                "Trees and friends club",
            ]
        )
        rows.append({"id": str(n), "url": f"https://trees.example/{n}", "text": text})
    source = tmp_path / "trees.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    profile = tmp_path / "profile.jsonl"
    assert run(["learn", str(source), "-o", str(profile), "-q"]) == 0
    assert "Your guide to the forests of the north" in profile.read_text()
    one = tmp_path / "one.jsonl"
    one.write_text(json.dumps(rows[0]) + "\n")
    run(["clean", str(one), "-o", str(tmp_path / "with.jsonl"), "--profile", str(profile), "-q"])
    run(["clean", str(one), "-o", str(tmp_path / "without.jsonl"), "-q"])
    assert "Your guide" not in read(tmp_path / "with.jsonl")[0]["text"]
    assert "Your guide" in read(tmp_path / "without.jsonl")[0]["text"]


def test_help_needs_nothing_heavy():
    code = (
        "import sys\nfrom dedup.cli import run\nrun(['--help'])\n"
        "print([m for m in ('numba', 'numpy', 'scipy', 'lxml', 'bs4', 'datasketch', 'rich.console') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_importing_the_package_loads_nothing_heavy():
    code = "import sys, dedup; print([m for m in ('numba', 'numpy', 'lxml', 'bs4', 'orjson') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_listing_duplicates_needs_no_rules(tmp_path):
    (tmp_path / "in.jsonl").write_text(json.dumps(record(1)) + "\n")
    code = (
        f"import sys\nfrom dedup.cli import run\nrun(['dups', {str(tmp_path / 'in.jsonl')!r}, '-q'])\n"
        "print([m for m in ('dedup.rules', 'scipy.linalg', 'lxml', 'datasketch', 'rich.console') if m in sys.modules])"
    )
    for _ in range(2):  # the first may have to compile the kernels, for which numba loads more
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_the_old_output_and_a_checkpoint(number, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("old\n")
    command = [sys.executable, "-m", "dedup", "clean", "-", "-o", str(out), "-q", "-j", "1"]
    before = signal.signal(number, signal.SIG_DFL)  # what a shell runs in the background inherits deaf ears
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(number, before)
    process.stdin.write(json.dumps(record(1)) + "\n")
    process.stdin.flush()
    while not (tmp_path / ".out.jsonl.dedup-work" / "spool").exists():
        assert process.poll() is None
    process.send_signal(number)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert "--resume" in errors
    assert out.read_text() == "old\n"


def test_documents_that_share_an_id_are_told_apart(tmp_path):
    source = tmp_path / "in.jsonl"
    texts = ["\n".join(STORY), "Something else altogether happened on the same day.", "\n".join(STORY)]
    source.write_text("".join(json.dumps({"id": "same", "text": text}) + "\n" for text in texts))
    run(["clean", str(source), "-o", str(tmp_path / "out.jsonl"), "--verdicts", str(tmp_path / "v.jsonl"), "-q"])
    assert [row["id"] for row in read(tmp_path / "out.jsonl")] == ["same"] * 3
    verdicts = [v for v in read(tmp_path / "v.jsonl") if v["code"] == "DUP301"]
    assert {v["document"] for v in verdicts} == {"same#3"}
    assert {v["evidence"]["document"] for v in verdicts} == {"same"}


def test_an_input_without_records_is_noticed(tmp_path, capsys):
    (tmp_path / "empty.jsonl").write_bytes(b"\n")
    command = ["clean", str(tmp_path / "empty.jsonl"), "-o", str(tmp_path / "out")]
    assert run(command) == 0
    assert "there are no records" in capsys.readouterr().err
    assert run([*command, "--min-records", "1"]) == 1


def test_a_record_that_comes_in_pieces_is_named_by_its_start(capsys):
    with ExitStack() as stack:
        log = FaultLog(None, stack)
        for number, offset, more in ((1, 23, True), (1, 9000, True), (1, 18000, False), (5, 20000, False)):
            log(Fault("a.jsonl", number, offset, "IN603", "a record over the size limit", b"", more))
    said = capsys.readouterr().err
    assert "a.jsonl:1 (byte 23)" in said and "a.jsonl:5 (byte 20000)" in said
    assert (log.count, said.count("IN603")) == (2, 2)
