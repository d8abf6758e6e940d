"""Extraction in a process of its own, which can be killed when a page takes too long.

Beautiful Soup and lxml are linear on honest pages and on most hostile ones; what is left (tens of thousands of end
tags without a start, say) is stopped by the clock. The worker is started once and used for page after page.
"""

from __future__ import annotations

import os
import pickle
import select
import struct
import subprocess
import sys
import time
from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO

from dedup.errors import DedupError, InputError
from dedup.text.html.extract import Extracted, extract

_HEADER = struct.Struct("<Q")
_START_SECONDS = 60.0
# Pages below this many tags and bytes end within a second whatever they hold, and are read in this process.
_HARMLESS_TAGS, _HARMLESS_BYTES = 10_000, 4 << 20


class Guard:
    """``extract`` with a time limit. Not to be shared between threads.

    >>> with Guard(seconds=30) as guard:
    ...     guard.extract("<p>Rain fell.</p>").text
    'Rain fell.'
    """

    def __init__(self, seconds: float = 30.0) -> None:
        self.seconds = seconds
        self._worker: subprocess.Popen[bytes] | None = None

    def extract(self, markup: str | bytes, **options: Any) -> Extracted:
        """As ``extract``, with its ``options``. Raises InputError also where ``seconds`` pass."""
        tags = markup.count("<") if isinstance(markup, str) else markup.count(b"<")
        if tags < _HARMLESS_TAGS and len(markup) < _HARMLESS_BYTES:
            return extract(markup, **options)
        worker = self._start()
        assert worker.stdin is not None and worker.stdout is not None
        try:
            _send(worker.stdin, (markup, options))
            answer = _receive(worker.stdout, time.monotonic() + self.seconds)
        except TimeoutError:
            self.close()
            message = f"HTML takes more than {self.seconds:g} seconds to read"
            raise InputError(message, remedy="the page is set aside") from None
        except (OSError, EOFError):
            self.close()
            raise InputError("the HTML reader died", remedy="the page is set aside") from None
        if isinstance(answer, BaseException):
            raise answer
        assert isinstance(answer, Extracted)
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        if self._worker is None or self._worker.poll() is not None:
            self._worker = subprocess.Popen(
                [sys.executable, "-c", "from dedup.text.html.guard import serve; serve()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )
            assert self._worker.stdout is not None
            _receive(self._worker.stdout, time.monotonic() + _START_SECONDS)
        return self._worker

    def close(self) -> None:
        """End the worker, at once."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            for pipe in (worker.stdin, worker.stdout):
                if pipe is not None:
                    with suppress(BrokenPipeError):
                        pipe.close()
            worker.wait()

    def __enter__(self) -> Guard:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def serve() -> None:
    """Answer requests on standard input until it ends; the worker's whole life."""
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _send(answers, "ready")
    while True:
        try:
            markup, options = _receive(sys.stdin.buffer, None)
        except EOFError:
            return
        try:
            answer: object = extract(markup, **options)
        except (DedupError, MemoryError) as error:
            answer = error
        except Exception as error:  # whatever a page provokes, the caller hears of it
            answer = InputError(f"the HTML cannot be read: {type(error).__name__}: {error}")
        _send(answers, answer)


def _send(pipe: BinaryIO | Any, message: object) -> None:
    data = pickle.dumps(message, protocol=5)
    pipe.write(_HEADER.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: BinaryIO | Any, deadline: float | None) -> Any:
    (size,) = _HEADER.unpack(_read(pipe, _HEADER.size, deadline))
    return pickle.loads(_read(pipe, size, deadline))


def _read(pipe: BinaryIO | Any, size: int, deadline: float | None) -> bytes:
    parts = []
    while size:
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise TimeoutError
        part = os.read(pipe.fileno(), min(size, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
