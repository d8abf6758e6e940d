"""Whether an index in Redis is whole."""

from __future__ import annotations

from typing import Any

from dedup.config import Settings


def problems(client: Any, base: bytes, settings: Settings) -> list[str]:
    """A sentence for each disagreement between documents, rows, keys and buckets. Reads only; not atomic."""
    wrong: list[str] = []
    width = settings.bands[0]
    keys = client.hgetall(base + b"keys")
    rows: set[int] = set()
    for field in sorted(client.hkeys(base + b"documents"), key=int):
        parts = client.lrange(base + b"documents" + field, 0, -1)
        if len(parts) != 5:
            wrong.append(f"document {field.decode()} is incomplete")
            continue
        span = range(int(parts[3]), int(parts[4]) + 1)
        rows.update(span)
        with client.pipeline(transaction=False) as pipe:
            for row in span:
                pipe.lrange(base + b"rows%d" % row, 0, -1)
            stored = pipe.execute()
        for row, row_parts in zip(span, stored, strict=True):
            wrong += _row_problems(client, base, row, row_parts, keys, width)
    extra = {int(row) for row in client.hkeys(base + b"rows")} - rows
    wrong += [f"row {row} belongs to no document" for row in sorted(extra)]
    known = {int(row) for row in keys.values()}
    wrong += [f"a match key points to row {row}, which is not there" for row in sorted(known - rows)]
    return wrong


def _row_problems(
    client: Any, base: bytes, row: int, parts: list[bytes], keys: dict[bytes, bytes], width: int
) -> list[str]:
    if len(parts) not in (2, 3):
        return [f"row {row} is incomplete"]
    representative = keys.get(parts[1])
    if representative is None:
        return [f"row {row} has a match key that is not known"]
    if int(representative) != row:
        if len(parts) == 3:
            return [f"row {row} and row {int(representative)} both stand for one text"]
        if client.lpos(base + b"copies" + representative, row) is None:
            return [f"row {row} is not among the copies of row {int(representative)}"]
        return []
    if len(parts) != 3:
        return [f"row {row} has no content"]
    count = int.from_bytes(parts[2][8:12], "little")
    if len(parts[2]) != 16 + (4 * count + 4 * width if count else 0):
        return [f"row {row} has content of a wrong length"]
    if not count:
        return []
    bands = parts[2][-4 * width :]
    with client.pipeline(transaction=False) as pipe:
        for band in range(width):
            pipe.lpos(base + b"bucket%d:" % (band + 1) + bands[4 * band : 4 * band + 4], row)
        missing = sum(place is None for place in pipe.execute())
    return [f"row {row} is missing in {missing} of its buckets"] if missing else []
