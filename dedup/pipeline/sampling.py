"""A random sample of a dump: each record is in or out by a hash of its place, whoever reads it in whatever order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xxhash import xxh3_64_intdigest

from dedup.io import Chunk, InputOptions, Parser, open_input


@dataclass(frozen=True, slots=True)
class Sample:
    """Takes a ``share`` (above 0, at most 1) of all records; another ``seed`` takes others.

    >>> sum(Sample(0.25).takes("a.jsonl", n) for n in range(4000))
    1001
    """

    share: float
    seed: int = 0

    def takes(self, file: str, number: int) -> bool:
        """Whether record ``number`` of ``file`` is in the sample."""
        key = f"{self.seed}\0{file}\0{number}".encode("utf-8", "surrogatepass")
        return xxh3_64_intdigest(key) < self.share * 2.0**64


def count_records(paths: Sequence[str], options: InputOptions) -> int:
    """About how many records there are: lines of JSON lines, which costs reading but no parsing, else records.

    Raises what ``open_input`` raises. Standard input is used up by it.
    """
    parser = Parser(options)
    total = 0
    for chunk in open_input(paths, options).chunks():
        for part in chunk.parts:
            if part.file.format == "jsonl":
                total += part.data.count(b"\n") + (bool(part.data) and not part.data.endswith(b"\n"))
            else:
                total += len(parser.parse(Chunk(chunk.number, (part,))))
    return total
