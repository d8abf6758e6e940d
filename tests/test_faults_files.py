"""Files and folders as they are found: odd ones are reported, the rest is done; outputs appear whole or not at all."""

import errno
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dedup import io
from dedup.errors import UsageError

LINE = b'{"text": "Rain fell."}\n'


def write(folder, **files):
    for name, data in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def snapshot(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_odd_entries_of_a_folder_are_reported_and_the_rest_done(tmp_path, io_run):
    folder = tmp_path / "in"
    write(folder, a=LINE, z=LINE, deep__b=LINE)
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "dangling").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "fifo")
    (folder / "device").symlink_to("/dev/zero")
    run = io_run(folder)
    assert run.texts == ["Rain fell."] * 3
    reasons = {Path(fault.file).name: fault.reason for fault in run.faults}
    assert reasons == {
        "dangling": "cannot be read: No such file or directory",
        "device": "not a regular file (a pipe, socket or device)",
        "fifo": "not a regular file (a pipe, socket or device)",
        "loop": "a symbolic link that leads back to a folder above it",
    }
    assert sorted(snapshot(run.target)) == ["a", "deep/b", "z"]


def test_unreadable_and_vanishing_files_are_reported(tmp_path, io_run, monkeypatch):
    folder = tmp_path / "in"
    write(folder, a=LINE, b=LINE, c=LINE)
    real = open

    def vanish(path, *args, **kwargs):
        if str(path).endswith("in/b"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        if str(path).endswith("in/c"):
            Path(path).unlink()
        return real(path, *args, **kwargs)

    monkeypatch.setattr("builtins.open", vanish)
    run = io_run(folder)
    assert run.texts == ["Rain fell."]
    assert [fault.reason for fault in run.faults] == [
        "cannot be read: Permission denied",
        "cannot be read: No such file or directory",
    ]


def test_a_file_that_grows_while_it_is_read_ends_where_it_did(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINE * 3)
    source = io.open_input([path], io.InputOptions(chunk_bytes=1))
    texts = []
    parser = io.Parser(io.InputOptions())
    for chunk in source.chunks():
        with path.open("ab") as file:
            file.write(LINE)
        texts += [record.document.text for record in parser.parse(chunk)]
    assert texts == ["Rain fell."] * 3
    assert "grew while it was read" in source.notices[0]


def test_a_file_that_shrinks_while_it_is_read_is_truncated(tmp_path, io_run, monkeypatch):
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINE * 20_000)
    source = io.open_input([path], io.InputOptions(chunk_bytes=1))
    parser = io.Parser(io.InputOptions())
    found = []
    for chunk in source.chunks():
        os.truncate(path, 1000)
        found += parser.parse(chunk)
    assert isinstance(found[-1], io.Fault)
    assert (found[-1].code, found[-1].reason) == ("IN602", "the file shrank while it was read")


def test_equal_names_do_not_collide(tmp_path, io_run):
    for n, folder in enumerate(("x", "y", "z")):
        write(tmp_path / folder, **{"a.jsonl": b'{"text": "%d"}\n' % n, "sub__b.txt": b"%d" % n})
    run = io_run([tmp_path / "x" / "a.jsonl", tmp_path / "y" / "a.jsonl", tmp_path / "z", tmp_path / "y"])
    assert run.texts == ["0", "1", "2", "2", "1", "1"]
    assert sorted(snapshot(run.target)) == [
        "a-2.jsonl", "a.jsonl", "y/a.jsonl", "y/sub/b.txt", "z/a.jsonl", "z/sub/b.txt",
    ]  # fmt: skip
    assert run.output("a-2.jsonl") == b'{"text": "1"}\n'


def test_globs_are_expanded_and_sorted(tmp_path, io_run):
    write(tmp_path, **{"b1.txt": b"1", "b2.txt": b"2", "c.md": b"3"})
    assert io_run([tmp_path / "b*.txt"]).texts == ["1", "2"]
    with pytest.raises(UsageError, match="matches no file"):
        io.open_input([str(tmp_path / "q*.txt")])


def test_missing_paths_are_usage_errors(tmp_path):
    with pytest.raises(UsageError, match="no such file or folder"):
        io.open_input([tmp_path / "nothing"])
    with pytest.raises(UsageError, match="no input"):
        io.open_input([])


def test_output_that_is_or_lies_in_the_input_is_refused(tmp_path):
    write(tmp_path, **{"in__a.jsonl": LINE, "b.jsonl": LINE})
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "b.jsonl")
    (tmp_path / "inlink").symlink_to(tmp_path / "in")
    before = snapshot(tmp_path)
    for source, target in [
        ("b.jsonl", "b.jsonl"), ("b.jsonl", "link.jsonl"), ("link.jsonl", "b.jsonl"), ("b.jsonl", "."), ("in", "in"),
        ("in", "in/out"), ("in", "inlink/deep/out"), ("inlink", "in"),
    ]:  # fmt: skip
        with pytest.raises(UsageError, match="-o"):
            io.Output(tmp_path / target, io.open_input([tmp_path / source]))
    assert snapshot(tmp_path) == before


def test_output_over_an_input_file_in_the_output_folder_is_refused(tmp_path, io_run):
    write(tmp_path, **{"out__a.jsonl": LINE, "b.jsonl": LINE})
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match="replace the input"):
        io_run([tmp_path / "out" / "a.jsonl", tmp_path / "b.jsonl"])
    assert snapshot(tmp_path) == before


def test_several_inputs_need_a_folder(tmp_path):
    write(tmp_path, a=LINE, b=LINE, out=b"old")
    with pytest.raises(UsageError, match="folder"):
        io.Output(tmp_path / "out", io.open_input([tmp_path / "a", tmp_path / "b"]))


def test_an_existing_output_folder_keeps_what_else_is_in_it(tmp_path, io_run):
    write(tmp_path, **{"in__a.jsonl": LINE, "in__s__b.jsonl": LINE, "out__a.jsonl": b"old", "out__own": b"own"})
    run = io_run(tmp_path / "in")
    assert snapshot(run.target) == {"a.jsonl": LINE, "own": b"own", "s/b.jsonl": LINE}


def test_a_single_file_goes_into_an_existing_folder(tmp_path, io_run):
    write(tmp_path, **{"a.jsonl": LINE, "out__own": b"own"})
    io_run(tmp_path / "a.jsonl")
    assert (tmp_path / "out" / "a.jsonl").read_bytes() == LINE


@pytest.mark.parametrize("call", ["fsync", "replace", "write", "close"])
@pytest.mark.parametrize("folder", [False, True])
def test_a_failing_disk_leaves_the_old_output_and_no_temporary(tmp_path, io_run, monkeypatch, call, folder):
    write(tmp_path, **{"in__a.jsonl": LINE, "in__b.jsonl": LINE})
    source, target = (tmp_path / "in", tmp_path / "out") if folder else (tmp_path / "in" / "a.jsonl", tmp_path / "o")
    io_run(source, target=target)
    before = snapshot(tmp_path)

    def fail(*args, **kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    if call in ("fsync", "replace"):
        monkeypatch.setattr(os, call, fail)
    else:
        real_fdopen, real_open = os.fdopen, open

        class Broken:
            def __init__(self, file):
                self._file = file

            def __getattr__(self, name):
                return fail if name == call else getattr(self._file, name)

        monkeypatch.setattr(os, "fdopen", lambda *a, **k: Broken(real_fdopen(*a, **k)))

        def opened(path, mode="r", *args, **kwargs):
            file = real_open(path, mode, *args, **kwargs)
            return Broken(file) if "w" in mode else file

        monkeypatch.setattr("builtins.open", opened)
    with pytest.raises(OSError, match="No space left"):
        io_run(source, change=str.upper, target=target)
    monkeypatch.undo()
    assert snapshot(tmp_path) == before
    assert [p for p in tmp_path.rglob("*") if p.name.endswith(".tmp")] == []


def test_a_full_disk_for_real(tmp_path):
    write(tmp_path, **{"a.jsonl": LINE * 50_000})
    code = (
        "import resource, signal, sys\nfrom dedup import io\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nresource.setrlimit(resource.RLIMIT_FSIZE, (100000, 100000))\n"
        "source = io.open_input([sys.argv[1]])\nparser = io.Parser(source.options)\n"
        "with io.Output(sys.argv[2], source) as out:\n"
        "    for chunk in source.chunks():\n        for part in chunk.parts:\n"
        "            out.write(part.file, part.data)\n"
    )
    (tmp_path / "out").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "a.jsonl", tmp_path / "out"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "File too large" in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "out"]
    assert (tmp_path / "out").read_bytes() == b"old"


def test_atomic_write_keeps_mode_links_and_old_content(tmp_path):
    target = tmp_path / "report"
    target.write_bytes(b"old")
    target.chmod(0o640)
    (tmp_path / "link").symlink_to(target)
    with pytest.raises(ValueError, match="stop"), io.atomic_write(tmp_path / "link") as file:
        file.write(b"half")
        raise ValueError("stop")
    assert target.read_bytes() == b"old"
    with io.atomic_write(tmp_path / "link") as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)
    assert (tmp_path / "link").is_symlink()
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("folder", [False, True])
def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path, io_run, folder):
    write(tmp_path, **{"in__a.jsonl": LINE * 1000, "in__b.jsonl": LINE})
    source = tmp_path / "in" if folder else tmp_path / "in" / "a.jsonl"
    code = (
        "import os, signal, sys\nfrom dedup import io\nsource = io.open_input([sys.argv[1]])\n"
        "out = io.Output(sys.argv[2], source)\n"
        "for chunk in source.chunks():\n    for part in chunk.parts:\n        out.write(part.file, part.data)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, source, tmp_path / "out"], check=False)
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] != []
    io_run(source)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_atomic_write_to_a_device_just_writes():
    with io.atomic_write("/dev/null") as file:
        assert file.write(b"gone") == 4


def test_standard_streams_and_closed_pipes(tmp_path):
    code = (
        "from dedup import io\nsource = io.open_input(['-'])\nparser = io.Parser(source.options)\n"
        "with io.Output('-', source) as out:\n    for chunk in source.chunks():\n"
        "        for r in parser.parse(chunk):\n"
        "            out.write(r.source.file, io.render(r, r.document.text + '!'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], input=gzip.compress(LINE * 3), capture_output=True, check=True)
    assert done.stdout == b'{"text": "Rain fell.!"}\n' * 3


def test_a_named_pipe_that_the_user_gives_is_read(tmp_path, io_run):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; open(sys.argv[1], 'wb').write(sys.argv[2].encode())", pipe, LINE.decode()]
    ):
        assert io_run(pipe).texts == ["Rain fell."]


def test_a_binary_file_is_left_where_it_is(tmp_path, io_run):
    write(tmp_path, **{"in__a.png": b"\x89PNG\r\n\x1a\n" + bytes(9), "in__b.txt": b"Rain.", "in__c.bin": bytes(500)})
    run = io_run(tmp_path / "in")
    assert run.texts == ["Rain."]
    assert [fault.code for fault in run.faults] == ["IN601", "IN601"]
    assert sorted(snapshot(run.target)) == ["b.txt"]


def test_a_folder_file_without_a_text_field_is_quarantined_record_by_record(tmp_path, io_run):
    write(tmp_path, **{"in__a.jsonl": LINE, "in__meta.json": b'{"version": 3}\n'})
    run = io_run(tmp_path / "in")
    assert run.texts == ["Rain fell."]
    assert [(fault.raw, fault.reason) for fault in run.faults] == [(b'{"version": 3}\n', "no text field among version")]


def test_many_small_files_are_listed_as_they_are_found(tmp_path):
    for n in range(1500):
        (tmp_path / f"{n:04}.txt").write_bytes(b"Rain.")
    chunks = io.open_input([tmp_path]).chunks()
    first = next(chunks)
    assert len(first.parts) <= 512
    assert [part.file.target for part in first.parts[:2]] == ["0000.txt", "0001.txt"]
    assert sum(len(chunk.parts) for chunk in chunks) == 1500 - len(first.parts)


def test_a_single_unreadable_input_leaves_the_old_output(tmp_path, io_run):
    write(tmp_path, **{"a.pdf": b"%PDF-1.7 ...", "out": b"old"})
    run = io_run(tmp_path / "a.pdf")
    assert (run.codes, run.output()) == (["IN601"], b"old")


def test_names_that_are_not_unicode_are_shown_escaped(tmp_path, io_run):
    (tmp_path / "in").mkdir()
    path = os.fsencode(tmp_path / "in") + b"/caf\xe9.jsonl"
    Path(os.fsdecode(path)).write_bytes(LINE)
    run = io_run(tmp_path / "in")
    assert run.records[0].document.id.endswith("caf\\xe9.jsonl#0")
    assert [os.fsencode(path.name) for path in run.target.iterdir()] == [b"caf\xe9.jsonl"]


def test_hidden_files_are_left_out(tmp_path, io_run):
    write(tmp_path, **{"in__a.jsonl": LINE, "in__.b.jsonl": LINE, "in__.git__c.jsonl": LINE})
    assert len(io_run(tmp_path / "in").records) == 1


def test_spool_gives_back_what_it_was_given_also_after_a_crash(tmp_path):
    entries = [os.urandom(n * 100) for n in range(20)]
    with io.Spool(tmp_path) as spool:
        places = [spool.append(entry) for entry in entries]
        assert [spool.read(place) for place in places] == entries
        assert io.read_place(spool.path, places[3]) == entries[3]
    whole = Path(spool.path).read_bytes()
    for cut in (1, 5, 1000, len(whole) - 10):
        Path(spool.path).write_bytes(whole[:-cut])
        with io.Spool(tmp_path) as again:
            kept = [again.read(place) for place in again.places]
            assert kept == entries[: len(kept)]
            assert len(kept) < len(entries)
            place = again.append(b"more")
            assert again.read(place) == b"more"
        with io.Spool(tmp_path) as third:
            assert len(third.places) == len(kept) + 1


def test_spool_refuses_damaged_entries(tmp_path):
    with io.Spool(tmp_path) as spool:
        place = spool.append(b"rain" * 100)
        spool.sync()
        data = bytearray(Path(spool.path).read_bytes())
        data[50] ^= 1
        Path(spool.path).write_bytes(data)
        with pytest.raises(io.spool.InputError, match="damaged"):
            spool.read(place)


def test_reading_is_bounded_in_memory(tmp_path):
    """A dump far larger than the limit of the process."""
    text = json.dumps({"text": "Rain fell. " * 2000}).encode() + b"\n"
    with gzip.open(tmp_path / "a.jsonl.gz", "wb", compresslevel=1) as file:
        for _ in range(40):
            file.write(text * 250)
    code = (
        "import resource, sys\nfrom dedup import io\n"
        "source = io.open_input([sys.argv[1]])\nparser = io.Parser(source.options)\nn = 0\n"
        "for c in source.chunks():\n    if n == 0:\n        parser.parse(c)\n"
        "        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "    n += len(parser.parse(c))\n"
        "print(n, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "a.jsonl.gz"], capture_output=True, text=True, check=True
    )
    records, grown = map(int, done.stdout.split())
    assert records == 10_000
    assert grown < 40 << 10
