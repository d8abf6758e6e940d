"""The command line: parse, call, render, exit code; nothing else."""

from __future__ import annotations

import sys
from typing import Any

_DROP = "--drop-duplicates"
INTERRUPTED = 130


def main(argv: list[str] | None = None) -> None:
    """Run ``dedup`` and exit: 0 clean, 1 findings, 2 usage, 3 input unreadable, 4 internal error, 130 interrupted."""
    import gc
    import os
    import signal

    # numpy's linear algebra starts a thread a processor when it is imported; nothing here uses it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Millions of short-lived objects, few of them in cycles: to look for those every 700 takes 5 % of a run.
    gc.set_threshold(100_000, 10, 10)
    # A batch system asks with SIGTERM what a person asks with Ctrl-C.
    signal.signal(signal.SIGTERM, _interrupt)
    _show_log()
    code = run(sys.argv[1:] if argv is None else argv)
    gc.freeze()  # what there still is goes with the process; to look through all modules for cycles takes 80 ms
    sys.exit(code)


def _show_log() -> None:
    """What the library logs goes to standard error, each message once."""
    import logging

    said: set[str] = set()

    def is_new(record: logging.LogRecord) -> bool:
        known = len(said)
        said.add(record.getMessage())
        return len(said) > known

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("dedup: %(message)s"))
    handler.addFilter(is_new)
    log = logging.getLogger("dedup")
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def run(argv: list[str]) -> int:
    """Run ``dedup`` with arguments; the exit code."""
    from dedup.errors import DedupError

    try:
        return _dispatch(argv)
    except DedupError as error:
        _say(f"dedup: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        _say("dedup: interrupted; nothing half-written is left, the same command with --resume goes on from here")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough (| head). Python would complain once more when it closes the stream.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if isinstance(error, OSError) and (remedy := _remedy(error)):
            where = f"{error.filename}: " if isinstance(error.filename, str) else ""
            _say(f"dedup: {where}{error.strerror} ({remedy}; an older output is as it was)")
            return 4
        import traceback

        traceback.print_exc()
        _say("dedup: internal error; please report it with the lines above and the version (dedup --version)")
        return 4


def _remedy(error: OSError) -> str | None:
    """What to do about a disk that does not take what is written; None for other errors."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "free some space or name another output"
    return "write to another disk" if error.errno in (errno.EIO, errno.EROFS) else None


def _dispatch(argv: list[str]) -> int:
    import typer

    from dedup.cli.app import app

    # Releases of Typer differ in whether click is a package or a part of theirs; the base class is the same.
    usage_error: Any = typer.BadParameter.__mro__[2]
    # An option whose value may be left out is not in Typer's vocabulary.
    argv = [_DROP + "=reused,syndicated" if arg == _DROP else arg for arg in argv]
    try:
        code = typer.main.get_command(app)(argv, prog_name="dedup", standalone_mode=False)
    except typer.Exit as stop:
        code = stop.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as stop:
        if isinstance(stop.__context__, BrokenPipeError):  # Typer's exit code for a closed pipe is 1
            raise stop.__context__ from None
        raise
    except usage_error as error:
        error.show()
        return 2
    if code == INTERRUPTED:  # Typer's word for Ctrl-C in some releases, typer.Abort in others
        raise KeyboardInterrupt
    return code if isinstance(code, int) else 0


def _say(message: str) -> None:
    from dedup.cli.console import visible

    print("\n".join(map(visible, message.split("\n"))), file=sys.stderr)
