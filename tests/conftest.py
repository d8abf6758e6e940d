"""Shared by all tests: one scanner, for building it compiles every rule."""

import pickle
import shutil
import socket
import subprocess
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from dedup import Settings, io
from dedup.pipeline.finish import finish
from dedup.pipeline.scan import Scanner


@pytest.fixture(scope="session")
def scanner():
    return Scanner(Settings())


@pytest.fixture(scope="session")
def clean_with(scanner):
    """``clean`` without building the rules anew."""

    def run(document):
        return finish(scanner, scanner.scan([document]).scanned[0])

    return run


@pytest.fixture
def io_run(tmp_path):
    """Read files and write them back as the pipeline does, without it: ``change`` makes a record's new text."""
    return partial(_io_run, tmp_path / "out")


def _io_run(out, paths, *, change=None, annotation=None, drop=(), options=None, target=None):
    options = options or io.InputOptions()
    target = out if target is None else target
    source = io.open_input([str(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)], options)
    run = IoRun(source, target, [], [])
    parser = io.Parser(options)
    with io.Output(target, source, options, annotate=annotation is not None) as output:
        for chunk in source.chunks():
            for part in pickle.loads(pickle.dumps(chunk)).parts:
                rendered = []
                for found in parser.parse(io.Chunk(chunk.number, (part,))):
                    if isinstance(found, io.Fault):
                        run.faults.append(found)
                        continue
                    run.records.append(found)
                    text = article(found.document) if change is None else change(found.document.text)
                    rendered.append(io.render(found, text, annotation, found.number in drop))
                output.write(part.file, b"".join(rendered))
    return run


def article(document):
    """The text; of a page the paragraphs of its article."""
    if not document.hints:
        return document.text
    paragraphs = zip(document.text.split("\n\n"), document.hints, strict=True)
    return "\n\n".join(paragraph for paragraph, hints in paragraphs if not hints.outside)


@dataclass
class IoRun:
    """What ``io_run`` saw."""

    input: io.Input
    target: Path
    records: list[io.Record]
    faults: list[io.Fault]

    @property
    def texts(self):
        return [article(record.document) for record in self.records]

    @property
    def codes(self):
        return [fault.code for fault in self.faults if not fault.more]

    def output(self, name=None):
        return (self.target if name is None else self.target / name).read_bytes()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory):
    """A Redis server of our own on a free port of the loopback address."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (on Debian: apt-get install redis-server)")
    pytest.importorskip("redis", reason="the redis extra is not installed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = str(tmp_path_factory.mktemp("redis"))
    options = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
    command = [program, "--port", str(port), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        said = []
        for line in server.stdout:
            said.append(line)
            if "Ready to accept connections" in line:
                break
        else:
            pytest.fail("redis-server did not start: " + "".join(said[-3:]))
        # Its output has to go somewhere once nobody reads it.
        threading.Thread(target=server.stdout.read, daemon=True).start()
        yield f"redis://127.0.0.1:{port}/0"
        server.terminate()
