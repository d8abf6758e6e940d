"""The home in Redis, for many hosts.

Documents and rows are kept as datasketch's Redis storage keeps lists, under fixed names and as plain bytes, and are
read through it. Where that storage falls short this home does not use it: its insert is check-then-insert, so two
workers could both be first, and its read of a bucket takes all members, so a hot text would cost more each time. Both
are done by one Lua script, which Redis runs alone.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import numpy as np
import orjson
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.errors import ConfigError, DedupError, IndexDamagedError, UsageError
from dedup.index.parameters import check, parameters_of
from dedup.index.protocol import Answer, Earlier, Entry, Info, Stored
from dedup.similarity import first_match

PREFIX = "dedup"
STEPS = 32
_SWEEP = 100
_TIMEOUT = 30.0  # seconds
_HEAD = struct.Struct("<QII")  # skeleton, shingles, 0: 16 bytes, what forget.lua takes for a row without shingles


class _Row(NamedTuple):
    number: int
    paragraph: int
    skeleton: int
    shingles: NDArray[np.uint32]


class RedisIndex:
    """Remembers in the Redis of ``url``; ``?prefix=NAME`` in the URL keeps several indexes apart.

    An addition that was answered is in Redis' memory; whether it survives the server is the server's configuration
    (appendonly). While another worker forgets a document, an answer may leave out what is being forgotten.

    Raises ConfigError where the ``redis`` extra is not installed, UsageError for a wrong URL, DedupError where the
    server cannot be reached, IndexMismatchError where the index was built with other parameters.
    """

    def __init__(
        self, url: str, settings: Settings, *, keep: float | None = None, clock: Callable[[], float] | None = None
    ) -> None:
        try:
            import redis
            from datasketch.storage import ordered_storage
        except ImportError:
            raise ConfigError(
                "an index in Redis needs redis-py", remedy='install it with: pip install "newsdedup[redis]"'
            ) from None
        self._settings = settings
        self._wanted = parameters_of(settings)
        self._keep = keep
        self._clock = clock
        self._swept = 0.0
        self._errors = redis.RedisError
        options, self._base, self.where = _connection(url)
        self._redis = redis.Redis(**options)
        with self._translated():
            self._check_parameters()
            config = {"type": "redis", "redis": options}
            self._documents = ordered_storage(config, name=self._base + b"documents")
            self._rows = ordered_storage(config, name=self._base + b"rows")
            self._claim = self._redis.register_script(_script("claim.lua"))
            self._forget = self._redis.register_script(_script("forget.lua"))
            if keep is not None:
                self._sweep()

    def _check_parameters(self) -> None:
        name = self._base + b"parameters"
        self._redis.set(name, orjson.dumps(self._wanted), nx=True)
        self._parameters = _parse(self._redis.get(name), self.where)
        check(self._parameters, self._wanted, self.where)

    def add(self, entry: Entry) -> Answer:
        """Remember ``entry``; see Index."""
        with self._translated():
            if self._keep is not None and time.monotonic() - self._swept >= self._keep / STEPS:
                self._sweep()
            return self._ask(entry, keep=True)

    def query(self, entry: Entry) -> Answer:
        """What ``add`` would tell."""
        with self._translated():
            return self._ask(entry, keep=False)

    def forget(self, id: str) -> int:
        """Forget every document of that id; see Index."""
        with self._translated():
            return self._run_forget("id", [_encode(id)])

    def withdraw(self, numbers: Sequence[int]) -> int:
        """Forget single documents; see Index."""
        with self._translated():
            return sum(
                self._run_forget("number", numbers[start : start + _SWEEP]) for start in range(0, len(numbers), _SWEEP)
            )

    def _run_forget(self, kind: str, values: Sequence[Any]) -> int:
        args = [self._settings.bucket_cap, self._settings.bands[0], kind, *values]
        return int(self._forget(keys=[self._base], args=args))

    def _ask(self, entry: Entry, *, keep: bool) -> Answer:
        kept = np.flatnonzero(entry.sketches.keys.any(axis=1)).tolist()
        seen = "" if self._clock is None else repr(self._clock())
        args: list[Any] = [
            int(keep), self._settings.bucket_cap, seen, _encode(entry.id), _encode_site(entry.site),
            self._settings.bands[0], len(kept),
        ]  # fmt: skip
        for i in kept:
            args += _row_arguments(entry, i)
        number, first, found = self._claim(keys=[self._base], args=args)
        wanted = {abs(row) for candidates in found for row in candidates}
        rows = self._fetch_rows(sorted(row for row in wanted if row < first))
        names = self._fetch_documents(sorted({row.number for row in rows.values()}))
        out = []
        for i, candidates in zip(kept, found, strict=True):
            best = self._best(entry, i, sorted(candidates), first, kept, rows)
            if best is None:
                continue
            row, jaccard = best
            same = row >= first
            if same:
                own = kept[row - first]
                place, document, same_site = number, entry.id, True
                paragraph, skeleton = int(entry.paragraphs[own]), int(entry.sketches.skeletons[own])
            else:
                stored = rows[row]
                if stored.number not in names:
                    continue  # is being forgotten
                place, paragraph, skeleton = stored.number, stored.paragraph, stored.skeleton
                document, site = names[stored.number]
                same_site = site == entry.site
            exact = candidates[0] < 0
            template = not exact and skeleton == int(entry.sketches.skeletons[i])
            out.append(Earlier(i, place, document, paragraph, jaccard, template, same, same_site))
        return Answer(number, out)

    def _best(
        self, entry: Entry, i: int, candidates: list[int], first: int, kept: list[int], rows: dict[int, _Row]
    ) -> tuple[int, float] | None:
        """The earliest verified candidate of row ``i`` and its Jaccard similarity."""
        if not candidates:
            return None
        if candidates[0] < 0:
            row = -candidates[0]
            return (row, 1.0) if row >= first or row in rows else None
        here = [row for row in candidates if row >= first or row in rows]
        sets = [entry.sketches.row(kept[row - first]) if row >= first else rows[row].shingles for row in here]
        if not sets:
            return None
        offsets = np.zeros(len(sets) + 1, np.int64)
        np.cumsum([len(one) for one in sets], out=offsets[1:])
        index, jaccard = first_match(entry.sketches.row(i), np.concatenate(sets), offsets, self._settings.threshold)
        return (here[index], jaccard) if index >= 0 else None

    def _fetch_rows(self, rows: list[int]) -> dict[int, _Row]:
        if not rows:
            return {}
        stored = self._rows.getmany(*(str(row).encode() for row in rows))
        # A copy whose representative is being forgotten has no content yet.
        return {row: _row(parts) for row, parts in zip(rows, stored, strict=True) if len(parts) == 3}

    def _fetch_documents(self, numbers: list[int]) -> dict[int, tuple[str, str | None]]:
        if not numbers:
            return {}
        stored = self._documents.getmany(*(str(number).encode() for number in numbers))
        return {
            number: (_decode(parts[0]), _decode_site(parts[1]))
            for number, parts in zip(numbers, stored, strict=True)
            if parts
        }

    def _sweep(self) -> None:
        """Forget what has outlived ``keep``."""
        assert self._keep is not None
        self._swept = time.monotonic()
        if self._clock is None:
            seconds, micros = self._redis.time()
            now = seconds + micros / 1e6
        else:
            now = self._clock()
        old: Any = [b""] * _SWEEP
        while len(old) == _SWEEP:
            old = self._redis.zrangebyscore(self._base + b"seen", "-inf", f"({now - self._keep!r}", start=0, num=_SWEEP)
            if old:
                self._run_forget("number", old)

    def info(self) -> Info:
        """Counts and parameters; bytes are what the server reports for all it holds."""
        with self._translated():
            overflow = int(self._redis.get(self._base + b"overflow") or 0)
            used = int(self._redis.info("memory")["used_memory"])
            return Info(
                "redis", self.where, self._documents.size(), self._rows.size(), overflow, used, self._parameters
            )  # fmt: skip

    def verify(self) -> list[str]:
        """Check that documents, rows, keys and buckets agree; a sentence for each thing wrong. Changes nothing."""
        from dedup.index.redis_check import problems

        with self._translated():
            return problems(self._redis, self._base, self._settings)

    def compact(self) -> None:
        """Forget what has outlived ``keep``. Redis gives room back by itself."""
        if self._keep is not None:
            with self._translated():
                self._sweep()

    def export(self) -> Iterator[Stored]:
        """Every remembered document, in order."""
        with self._translated():
            for number in sorted(map(int, self._documents.keys())):
                parts = self._documents.get(str(number).encode())
                if not parts:
                    continue
                id, site, seen, first, last = parts
                names = [str(row).encode() for row in range(int(first), int(last) + 1)]
                rows = [row for row in self._rows.getmany(*names) if row] if names else []
                paragraphs = tuple(int(row[0].split()[1]) for row in rows)
                keys = tuple(row[1].hex() for row in rows)
                yield Stored(number, _decode(id), _decode_site(site), float(seen), paragraphs, keys)

    def flush(self) -> None:
        """Nothing to do: what the server keeps on disk is its own affair."""

    def close(self) -> None:
        """Close the connections. Twice is once."""
        for client in (self._redis, self._documents._redis, self._rows._redis):
            client.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            raise _unreachable(error, self.where) from None


def read_parameters(url: str) -> dict[str, Any]:
    """What the index at ``url`` was built with. Raises UsageError where there is none."""
    import redis

    options, base, where = _connection(url)
    try:
        with redis.Redis(**options) as client:
            stored = client.get(base + b"parameters")
    except redis.RedisError as error:
        raise _unreachable(error, where) from None
    if stored is None:
        raise UsageError("there is no index", file=where, remedy="make one with dedup index build")
    return _parse(stored, where)


def _parse(stored: Any, where: str) -> dict[str, Any]:
    try:
        found = orjson.loads(stored or b"")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise IndexDamagedError(
            "the parameters cannot be read", file=where, remedy="use another prefix, or put back a copy"
        )
    return found


def _unreachable(error: Exception, where: str) -> DedupError:
    return DedupError(f"Redis: {error}", file=where, remedy="see whether the server runs and may be reached from here")


def _script(name: str) -> str:
    return files("dedup.index").joinpath(name).read_text("utf-8")


def _connection(url: str) -> tuple[dict[str, Any], bytes, str]:
    """Arguments for ``redis.Redis``, the base of all names, and the URL as it may be shown."""
    import redis
    from redis.backoff import NoBackoff
    from redis.connection import parse_url
    from redis.retry import Retry

    parse: Callable[[str], Any] = parse_url
    try:
        parts = urlsplit(url)
        options = dict(parse_qsl(parts.query))
        prefix = options.pop("prefix", PREFIX)
        given = dict(parse(urlunsplit(parts._replace(query=urlencode(options)))))
    except ValueError as error:
        raise UsageError(f"the URL will not do: {error}", remedy="give redis://host:port/database") from None
    if not prefix or any(c in "{}" or c.isspace() for c in prefix):
        raise UsageError(f"prefix {prefix!r} will not do", remedy="give a name without braces and white space")
    kind = given.pop("connection_class", None)
    if kind is not None and issubclass(kind, redis.SSLConnection):
        given["ssl"] = True
    if "path" in given:
        given["unix_socket_path"] = given.pop("path")
    # An addition that is sent twice is two additions, so nothing is tried again behind our back.
    given["retry"] = Retry(NoBackoff(), 0)
    given.setdefault("socket_timeout", _TIMEOUT)
    given.setdefault("socket_connect_timeout", _TIMEOUT)
    shown = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=""))
    return given, f"{{{prefix}}}:".encode(), f"{shown}?prefix={prefix}"


def _row_arguments(entry: Entry, i: int) -> list[Any]:
    sketches = entry.sketches
    shingles = sketches.row(i)
    bands = sketches.bands[i].astype("<u4", copy=False).tobytes() if len(shingles) else b""
    content = _HEAD.pack(int(sketches.skeletons[i]), len(shingles), 0) + shingles.astype("<u4", copy=False).tobytes()
    key = sketches.keys[i].astype(">u8").tobytes()
    return [int(entry.paragraphs[i]), key, content + bands, bands]


def _row(parts: Sequence[bytes]) -> _Row:
    number, paragraph = map(int, parts[0].split())
    skeleton, count, _ = _HEAD.unpack_from(parts[2])
    shingles = np.frombuffer(parts[2], "<u4", count, _HEAD.size).astype(np.uint32, copy=False)
    return _Row(number, paragraph, skeleton, shingles)


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _encode_site(site: str | None) -> bytes:
    return b"" if site is None else b"=" + _encode(site)


def _decode_site(data: bytes) -> str | None:
    return _decode(data[1:]) if data else None
