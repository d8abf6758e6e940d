"""What the kernel computes, in plain Python: the definition that tests hold the kernel to.

A token is a run of word characters (letters, numbers, underscores, and the
combining marks on them) of casefold(NFKC(line)); in Han, kana, Thai, Lao, Khmer and Burmese
each base character with its marks. All other characters separate tokens, but
for format characters and other default-ignorable ones, which are skipped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.similarity.characters import CLASSES, DIGIT, IGNORED, MARK, NUMERAL, OTHER, SINGLE
from dedup.similarity.figures import FIGURE_WORDS
from dedup.similarity.tables import folding, value_table

MASK64 = (1 << 64) - 1
# Odd constants with no pattern: of MurmurHash3's fmix64 (Appleby, 2011) and of xxHash64 (Collet, PRIME64_1 and 2).
FMIX_1, FMIX_2 = 0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53
PRIME_1, PRIME_2 = 0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F
MAX_MARKS = 30
"""Combining marks in a row that count (UAX #15, Stream-Safe Text Format)."""
FIGURE = 0x165667B19E3779F9
"""Stands for a run of figures in a skeleton."""


@lru_cache(maxsize=1)
def _tables() -> tuple[NDArray[np.uint8], dict[int, tuple[int, ...]], re.Pattern[str]]:
    classes = value_table(CLASSES)
    marks = "".join(map(chr, np.flatnonzero(classes == MARK).tolist()))
    return classes, folding(), re.compile(f"([{marks}]{{{MAX_MARKS}}})[{marks}]+")


def normalise(text: str) -> str:
    """Form NFKC of ``text``, runs of combining marks cut to MAX_MARKS first, so that this is linear."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", _tables()[2].sub(r"\1", text))


def _classified(line: str) -> Iterator[tuple[str, bool]]:
    """The tokens, each with whether it holds a figure by its characters."""
    classes, folds, _ = _tables()
    token = ""
    single = figure = False
    for code in chain.from_iterable(folds.get(code, (code,)) for code in map(ord, normalise(line))):
        kind = int(classes[code])
        if kind == IGNORED or (kind == MARK and not token):
            continue
        if kind == MARK:
            token += chr(code)
            continue
        now_single = kind in (SINGLE, NUMERAL)
        if token and (kind == OTHER or now_single or single):
            yield token, figure
            token, figure = "", False
        if kind != OTHER:
            token += chr(code)
            single = now_single
            figure = figure or kind in (DIGIT, NUMERAL)
    if token:
        yield token, figure


def tokenise(line: str) -> list[str]:
    """The tokens of ``line``.

    >>> tokenise("Don’t pay £1,000 — 東京タワー")
    ['don', 't', 'pay', '1', '000', '東', '京', 'タ', 'ワ', 'ー']
    """
    return [token for token, _ in _classified(line)]


def match_key(line: str) -> str:
    """The normalised text that comparisons use: the tokens, a space between each two. Never shown to anyone.

    >>> match_key("  The ﬁrst — of  MANY!")
    'the first of many'
    """
    return " ".join(tokenise(line))


def _mix(state: int, value: int) -> int:
    """One step of every hash here: takes 64 bits in; multiply and fold."""
    state = (state ^ value) * PRIME_1 & MASK64
    return state ^ state >> 32


def token_hash(token: str) -> int:
    """64 bits: the UTF-8 bytes, eight at a time (little endian, zero-padded), mixed in; then fmix64 of MurmurHash3."""
    data = token.encode()
    state = PRIME_2
    for i in range(0, len(data), 8):
        state = _mix(state, int.from_bytes(data[i : i + 8], "little"))
    state = (state ^ state >> 33) * FMIX_1 & MASK64
    state = (state ^ state >> 33) * FMIX_2 & MASK64
    return state ^ state >> 33


def shingle_hash(tokens: Sequence[str]) -> int:
    """32 bits: the high half of the last product when the token hashes are mixed in, in order."""
    state = PRIME_2
    for token in tokens:
        state = _mix(state, token_hash(token))
    return state >> 32


def shingles(line: str, size: int, min_tokens: int) -> list[int]:
    """The sorted set of shingle hashes; empty where there are fewer than max(size, min_tokens) tokens."""
    tokens = tokenise(line)
    if len(tokens) < max(size, min_tokens):
        return []
    return sorted({shingle_hash(tokens[i : i + size]) for i in range(len(tokens) - size + 1)})


def skeleton(line: str) -> int:
    """64 bits: the token hashes mixed in, with one FIGURE for each run of figure tokens; 0 for no token."""
    state = 0
    in_figures = False
    for token, figure in _classified(line):
        figure = figure or token in FIGURE_WORDS
        if not (figure and in_figures):
            state = _mix(state, FIGURE if figure else token_hash(token))
        in_figures = figure
    return state


def band_keys(signature: Sequence[int], bands: int, rows: int) -> list[int]:
    """32 bits a band: the high half of the last product when the band's number and its rows are mixed in."""
    keys = []
    for band in range(bands):
        state = _mix(PRIME_2, band)
        for value in signature[band * rows : (band + 1) * rows]:
            state = _mix(state, int(value))
        keys.append(state >> 32)
    return keys


def jaccard(a: NDArray[Any], b: NDArray[Any]) -> float:
    """Jaccard similarity of two sorted shingle arrays without repeats; 0.0 for two empty ones."""
    both = len(np.intersect1d(a, b, assume_unique=True))
    union = len(a) + len(b) - both
    return both / union if union else 0.0
