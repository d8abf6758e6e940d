"""Readers and writers by format, quarantine, atomic files. Nothing is read whole that can be read in pieces."""

from dedup.io.atomic import AtomicFile, atomic_write
from dedup.io.fields import Sites
from dedup.io.input import Input, open_input
from dedup.io.output import Output, refuse_overlap
from dedup.io.parse import Parser, parse, render
from dedup.io.quarantine import Quarantine
from dedup.io.record import Chunk, Fault, File, InputOptions, Part, Record, Source
from dedup.io.spool import Place, Spool, read_place

__all__ = [
    "AtomicFile", "Chunk", "Fault", "File", "Input", "InputOptions", "Output", "Parser", "Part", "Place", "Quarantine",
    "Record", "Sites", "Source", "Spool", "atomic_write", "open_input", "parse", "read_place", "refuse_overlap", "render",
]  # fmt: skip
