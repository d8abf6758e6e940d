"""Extraction with a time limit that holds whatever the parser does: large pages are read in a process that can be killed.

``extract(seconds=…)`` looks at the clock between pieces of markup only. Tens of thousands of end tags without a start,
say, keep lxml busy within a piece, and millions of elements need more memory than a worker has to spare. The process is
started with the first such page and serves page after page; it ends by itself soon after its parent did.
"""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO

from dedup.errors import DedupError, InputError
from dedup.text.html.extract import Extracted, extract
from dedup.text.html.parse import PageLimitError

_HEADER = struct.Struct("<Q")
# What a page may hold to be read in this process: the worst of that size takes some seconds. Of 679 pages of news
# sites, none has more than 10,080 tags or 3 MB.
_HARMLESS_TAGS, _HARMLESS_SIZE = 30_000, 8 << 20
_GRACE = 5  # seconds after which the process ends itself where nobody is left to kill it


class Guard:
    """``extract`` with a time limit, and ``memory`` bytes of address space. Not to be shared between threads.

    >>> with Guard(seconds=30) as guard:
    ...     guard.extract("<p>Rain fell.</p>").text
    'Rain fell.'
    """

    def __init__(self, seconds: float = 60.0, memory: int = 4 << 30) -> None:
        self.seconds = seconds
        self.memory = memory
        self._worker: subprocess.Popen[bytes] | None = None

    def extract(self, markup: str | bytes, **options: Any) -> Extracted:
        """As ``extract``, with its ``options``. Raises PageLimitError where ``seconds`` pass or memory runs out."""
        tags = markup.count("<") if isinstance(markup, str) else markup.count(b"<")
        if tags < _HARMLESS_TAGS and len(markup) < _HARMLESS_SIZE:
            return extract(markup, seconds=self.seconds, **options)
        worker = self._start()
        assert worker.stdin is not None and worker.stdout is not None
        late = threading.Event()

        def kill() -> None:
            late.set()
            worker.kill()

        timer = threading.Timer(self.seconds, kill)
        timer.daemon = True
        timer.start()
        try:
            _send(worker.stdin, (markup, options, self.seconds))
            answer = _receive(worker.stdout)
        except (OSError, EOFError):
            self.close()
            problem = f"takes more than {self.seconds:g} seconds to read" if late.is_set() else "ended its reader"
            raise PageLimitError(f"HTML {problem}", remedy="the page is set aside") from None
        finally:
            timer.cancel()
        if isinstance(answer, BaseException):
            raise answer
        assert isinstance(answer, Extracted)
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        if self._worker is None or self._worker.poll() is not None:
            self.close()
            self._worker = subprocess.Popen(
                [sys.executable, "-c", f"from dedup.text.html.guard import serve; serve({self.memory})"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )
            assert self._worker.stdout is not None
            _receive(self._worker.stdout)  # the clock starts when it is ready
        return self._worker

    def close(self) -> None:
        """End the process, at once."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            for pipe in (worker.stdin, worker.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
            worker.wait()

    def __enter__(self) -> Guard:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # Parsers live as long as their process and are never closed.
        with suppress(Exception):
            self.close()


def serve(memory: int) -> None:
    """Answer requests on standard input until it ends; the process's whole life."""
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _bound_memory(memory)
    _send(answers, "ready")
    while True:
        try:
            markup, options, seconds = _receive(sys.stdin.buffer)
        except EOFError:
            return
        _end_after(seconds + _GRACE)
        try:
            answer: object = extract(markup, **options)
        except DedupError as error:
            answer = error
        except MemoryError:
            answer = PageLimitError("HTML takes more memory to read than it may", remedy="the page is set aside")
        except Exception as error:  # whatever a page provokes, the caller hears of it
            answer = InputError(f"the HTML cannot be read: {type(error).__name__}: {error}")
        _end_after(0)
        try:
            _send(answers, answer)
        except BrokenPipeError:
            return


def _bound_memory(size: int) -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limit, and some systems refuse it
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _end_after(seconds: float) -> None:
    """Let the system end this process after ``seconds``, even inside a call that never returns; 0: do not."""
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _send(pipe: BinaryIO | Any, message: object) -> None:
    data = pickle.dumps(message, protocol=5)
    pipe.write(_HEADER.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: BinaryIO | Any) -> Any:
    (size,) = _HEADER.unpack(_read(pipe, _HEADER.size))
    return pickle.loads(_read(pipe, size))


def _read(pipe: BinaryIO | Any, size: int) -> bytes:
    data: bytes = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data
