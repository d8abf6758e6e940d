"""The kernel against its definition in plain Python and against datasketch."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import xxhash
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.similarity import Sketcher, Sketches, first_match, jaccard, match_key, reference
from dedup.similarity.figures import FIGURE_WORDS

HOSTILE = [
    "",
    " \t\u00a0",
    "…!?—",
    "\u0301\u0302 \ufe0f",
    "\ud800 lone \udfff surrogates stay apart from words here",
    "a" * 10_000,
    "a " * 5_000,
    "o\u0301" * 400,
    "x" + "\u0300\u0316" * 300,
    "\u0390\u0390 İIıi ẞß ŉ ǰ ﬁ ﬃ ½ ㎏ ℡ Ⅷ",
    "soft\u00adhyphen zero\u200bwidth jo\u200diner non\u200cjoiner word\u2060joiner",
    "東京タワーは1958年に開業。ﾊﾟﾝ ガ か\u3099 葛\U000e0100飾区",
    "ภาษาไทยน้ำ ພາສາລາວ ភាសាខ្មែរ မြန်မာဘာသာ हिन्दी বাংলা العربية עברית",
    "iPhone発売 3月11日 abcไทยdef",
    "\U00020000\U0003fffd\U0010ffff 😀👨‍👩‍👧 1️⃣",
    "line\nfeeds\n\nwithin one paragraph of some words",
    "gold rose 1% on Monday 12 March while two banks fell",
    "㌘" * 300 + "½" * 300,
    "word",
    "six words are just enough here",
]

text = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(codec="utf-8", categories=["L", "M", "N", "Zs", "Cf"]), max_size=80),
    st.lists(
        st.sampled_from(["one", "May", "12", "Straße", "東", "ไทย", "\u200d", "\u0301", "é", "a"]), max_size=60
    ).map(" ".join),
    st.sampled_from(HOSTILE),
)


@pytest.fixture(scope="module")
def sketcher() -> Sketcher:
    return Sketcher(Settings())


def check_row(sketches: Sketches, i: int, line: str, conf: Settings) -> None:
    tokens = reference.tokenise(line)
    assert sketches.tokens[i] == len(tokens)
    key = int(sketches.keys[i, 0]) << 64 | int(sketches.keys[i, 1])
    assert key == (xxhash.xxh3_128_intdigest(match_key(line).encode()) if tokens else 0)
    assert int(sketches.skeletons[i]) == reference.skeleton(line)
    assert sketches.row(i).tolist() == reference.shingles(line, conf.shingle, conf.min_tokens)
    if len(sketches.row(i)):
        assert sketches.bands[i].tolist() == reference.band_keys(sketches.signature(i).tolist(), *conf.bands)


@settings(max_examples=300, deadline=None)
@given(st.lists(text, max_size=8))
def test_kernel_computes_what_the_reference_says(sketcher: Sketcher, lines: list[str]) -> None:
    sketches = sketcher.sketch(lines)
    assert len(sketches) == len(lines)
    for i, line in enumerate(lines):
        check_row(sketches, i, line, sketcher.settings)


def test_hostile_lines_in_one_batch(sketcher: Sketcher) -> None:
    sketches = sketcher.sketch(HOSTILE)
    for i, line in enumerate(HOSTILE):
        check_row(sketches, i, line, sketcher.settings)


@pytest.mark.parametrize(
    "conf", [Settings(shingle=1, min_tokens=0), Settings(shingle=5, num_perm=64, seed=7, threshold=0.5)]
)
def test_other_settings(conf: Settings) -> None:
    sketches = Sketcher(conf).sketch(HOSTILE)
    for i, line in enumerate(HOSTILE):
        check_row(sketches, i, line, conf)


def test_words_of_any_length_at_any_place(sketcher: Sketcher) -> None:
    draw = random.Random(3)
    lines = []
    for start in range(70):
        words = ["".join(draw.choices("abyzAZ_059@[`{/:", k=draw.randrange(1, 20))) for _ in range(12)]
        words[start % 12] = draw.choice("aZ9_") * (start * 3)
        words[start % 7] += draw.choice(["é", "’s", "\u00ad", "東", ""])
        lines.append("-" * start + draw.choice([" ", ", ", "\t"]).join(words))
    sketches = sketcher.sketch(lines)
    for i, line in enumerate(lines):
        check_row(sketches, i, line, sketcher.settings)


def test_bands_are_left_out_where_not_asked_for(sketcher: Sketcher) -> None:
    whole, part = sketcher.sketch(HOSTILE), sketcher.sketch(HOSTILE, bands=False)
    assert part.bands.shape == (len(HOSTILE), 0)
    for name in ("keys", "skeletons", "tokens", "offsets", "shingles"):
        assert np.array_equal(getattr(whole, name), getattr(part, name)), name


def test_long_lines_take_the_other_sort(sketcher: Sketcher) -> None:
    draw = random.Random(5)
    line = " ".join(str(draw.randrange(400)) for _ in range(6_000))
    check_row(sketcher.sketch([line]), 0, line, sketcher.settings)


@settings(max_examples=60, deadline=None)
@given(st.lists(text, min_size=1, max_size=5), st.integers(2, 256), st.integers(0, 2**32 - 1))
def test_signature_is_datasketch_affine32(lines: list[str], num_perm: int, seed: int) -> None:
    datasketch = pytest.importorskip("datasketch")
    sketches = Sketcher(Settings(num_perm=num_perm, seed=seed)).sketch(lines)
    for i in range(len(lines)):
        theirs = datasketch.MinHash(num_perm=num_perm, seed=seed, scheme="affine32", hashfunc=int)
        theirs.update_batch(sketches.row(i).tolist())
        assert sketches.signature(i).dtype == np.uint32
        assert np.array_equal(sketches.signature(i), theirs.hashvalues)


def test_datasketch_index_takes_our_signature(sketcher: Sketcher) -> None:
    datasketch = pytest.importorskip("datasketch")
    line = "the council met on the bridge and voted to mend it before winter came to the valley"
    sketches = sketcher.sketch(
        [line, line + " again", "nothing in common with the others but that it has words enough"]
    )
    bands, rows = sketcher.settings.bands
    index = datasketch.MinHashLSH(num_perm=128, params=(bands, rows))
    hashes = [datasketch.MinHash(hashvalues=sketches.signature(i), scheme="affine32", hashfunc=int) for i in range(3)]
    index.insert("first", hashes[0])
    assert index.query(hashes[1]) == ["first"]
    assert index.query(hashes[2]) == []


@settings(max_examples=50, deadline=None)
@given(st.lists(text, max_size=10), st.integers(0, 10))
def test_splitting_a_batch_changes_nothing(sketcher: Sketcher, lines: list[str], cut: int) -> None:
    whole = sketcher.sketch(lines)
    parts = Sketches.concatenate([sketcher.sketch(lines[:cut]), sketcher.sketch(lines[cut:])])
    for name in ("keys", "skeletons", "tokens", "offsets", "shingles", "bands"):
        assert np.array_equal(getattr(whole, name), getattr(parts, name)), name


def test_figure_words_are_tokens_as_they_stand() -> None:
    assert [word for word in sorted(FIGURE_WORDS) if reference.tokenise(word) != [word]] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rain is expected on Monday, 3 March", "Rain is expected on Friday, 12 May"),
        ("Am Dienstag, 2. März, fiel der Kurs um drei Punkte", "Am Freitag, 12. Juni, fiel der Kurs um zwei Punkte"),
        ("В понедельник, 3 марта, курс упал", "В пятницу, 12 июня, курс упал"),
        ("黄金周三下跌三十点", "黄金周五下跌12点"),
        ("ราคาทองวันที่ ๓", "ราคาทองวันที่ ๑๒"),
    ],
)
def test_skeletons_look_past_figures(sketcher: Sketcher, one: str, other: str) -> None:
    sketches = sketcher.sketch([one, other, one + " и"])
    assert sketches.skeletons[0] == sketches.skeletons[1]
    assert sketches.skeletons[0] != sketches.skeletons[2]
    assert not np.array_equal(sketches.keys[0], sketches.keys[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("he may go home", "she may go home"),
        ("gold rose 1% today", "gold fell 1% today"),
        ("two of them 5", "two 5 of them"),
    ],
)
def test_skeletons_keep_words(sketcher: Sketcher, one: str, other: str) -> None:
    sketches = sketcher.sketch([one, other])
    assert sketches.skeletons[0] != sketches.skeletons[1]


def test_first_match_takes_the_earliest_at_the_threshold() -> None:
    row = np.arange(0, 10, dtype=np.uint32)
    sets = [np.arange(1, 30, dtype=np.uint32), np.arange(2, 10, dtype=np.uint32), row]
    flat, offsets = np.concatenate(sets), np.cumsum([0] + [len(s) for s in sets])
    assert first_match(row, flat, offsets, 0.8) == (1, pytest.approx(0.8))
    assert first_match(row, flat, offsets, 0.81) == (2, 1.0)
    assert first_match(row, flat[: offsets[1]], offsets[:2], 0.8) == (-1, 0.0)
    assert jaccard(sets[1], row) == 0.8


def test_keys_of_any_length_are_those_of_xxhash(sketcher: Sketcher) -> None:
    draw = random.Random(3)
    sizes = [*range(1, 700), 1023, 1024, 1025, 1088, 1089, 2048, 2049, 5000]
    words = ["".join(draw.choices("abcdefghijklmnopqrstuvwxyz0123456789éß東", k=size)) for size in sizes]
    keys = sketcher.sketch(words, bands=False).keys.tolist()
    for word, (high, low) in zip(words, keys, strict=True):
        assert high << 64 | low == xxhash.xxh3_128_intdigest(match_key(word).encode())


def test_a_kernel_is_as_old_as_all_that_it_calls() -> None:
    from dedup.compiling import sources
    from dedup.similarity import kernel

    names = {Path(file).name for file in sources(kernel.sketch._function)}
    assert names >= {"kernel.py", "words.py", "xxh3.py", "sets.py", "machine.py"}


def test_no_folder_to_cache_in_costs_nothing_but_time(monkeypatch: pytest.MonkeyPatch) -> None:
    import numba

    from dedup.compiling import compiled

    real = numba.njit
    asked = []

    def njit(*args: object, **options: object) -> object:
        asked.append(options.get("cache", False))
        if options.get("cache"):
            raise RuntimeError("cannot cache function: no locator available")
        return real(*args, **options)

    monkeypatch.setattr(numba, "njit", njit)
    double = compiled("i8(i8)")(lambda x: 2 * x)
    assert double(21) == 42
    assert asked[:2] == [True, False]
