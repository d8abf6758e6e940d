"""The join against the parity contract written out naively."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.similarity import Corpus, Matches, Sketcher, Sketches, clusters, echoes

WORDS = [*"abcdefghijkl", "monday", "12", "7"]
line = st.one_of(
    st.lists(st.sampled_from(WORDS[:6]), max_size=14).map(" ".join),
    st.lists(st.sampled_from(WORDS), min_size=6, max_size=9).map(lambda ws: " ".join(ws * 2)),
    st.sampled_from(
        ["", "…", "a b c d e f g 1 2 3", "A b c d, e f g 7!", "a b c d e f g h i j k l", "a b c d e f g h i j k"]
    ),
)
corpus = st.lists(line, max_size=40)


def naive(sketches: Sketches, conf: Settings) -> tuple[list[int], list[float], list[bool], int]:
    """The contract of DESIGN 4, one paragraph at a time."""
    t = Fraction(str(conf.threshold))
    sets = [set(sketches.row(p).tolist()) for p in range(len(sketches))]
    first: dict[bytes, int] = {}
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    representatives: list[int] = []
    overflow = 0
    earlier, similar, template = [], [], []
    for p, mine in enumerate(sets):
        key = sketches.keys[p].tobytes()
        best, value = -1, Fraction(0)
        if sketches.tokens[p] and key in first:
            best, value = first[key], Fraction(1)
        elif mine:
            slots = list(enumerate(sketches.bands[p].tolist()))
            for q in representatives if conf.exact else sorted({q for slot in slots for q in buckets[slot]}):
                value = Fraction(len(mine & sets[q]), len(mine | sets[q]))
                if value >= t:
                    best = q
                    break
            representatives.append(p)
            for slot in slots:
                if len(buckets[slot]) < conf.bucket_cap:
                    buckets[slot].append(p)
                else:
                    overflow += 1
        first.setdefault(key, p)
        earlier.append(best)
        similar.append(float(value) if best >= 0 else 0.0)
        template.append(
            best >= 0
            and sketches.keys[best].tobytes() != key
            and bool(sketches.skeletons[p] == sketches.skeletons[best])
        )
    return earlier, similar, template, 0 if conf.exact else overflow


SETTINGS = [
    Settings(threshold=0.5),
    Settings(threshold=0.8, shingle=2, bucket_cap=2),
    Settings(threshold=0.3, shingle=1, min_tokens=1, num_perm=16, recall=0.5, bucket_cap=1),
    Settings(threshold=1.0, shingle=1, min_tokens=0, bucket_cap=3),
    Settings(threshold=0.5, exact=True),
    Settings(threshold=0.7, shingle=1, min_tokens=1, exact=True),
]


@pytest.fixture(scope="module")
def sketchers() -> list[Sketcher]:
    return [Sketcher(conf) for conf in SETTINGS]


def join(parts: list[Sketches], conf: Settings, jobs: int = 1, memory: int | None = None) -> Matches:
    corpus = Corpus(conf, memory=memory)
    for part in parts:
        corpus.append(part)
    return corpus.join(jobs=jobs)


def check(matches: Matches, expected: tuple[list[int], list[float], list[bool], int]) -> None:
    earlier, similar, template, overflow = expected
    assert matches.earlier.tolist() == earlier
    assert matches.jaccard.tolist() == np.array(similar, np.float32).tolist()
    assert matches.template.tolist() == template
    assert matches.overflow == overflow


@pytest.mark.parametrize("which", range(len(SETTINGS)))
@settings(max_examples=80, deadline=None)
@given(
    lines=corpus,
    cuts=st.lists(st.integers(0, 40), max_size=3),
    jobs=st.integers(1, 3),
    memory=st.sampled_from([None, 0, 150_000]),
)
def test_join_is_the_contract(
    sketchers: list[Sketcher], which: int, lines: list[str], cuts: list[int], jobs: int, memory: int | None
) -> None:
    conf, sketcher = SETTINGS[which], sketchers[which]
    bounds = sorted({0, len(lines), *(min(cut, len(lines)) for cut in cuts)})
    parts = [sketcher.sketch(lines[a:b]) for a, b in pairwise(bounds)]
    whole = sketcher.sketch(lines)
    check(join(parts, conf, jobs, memory), naive(whole, conf))


@pytest.mark.parametrize("conf", [Settings(), Settings(threshold=0.6, bucket_cap=50), Settings(exact=True)])
def test_hot_buckets_are_the_contract(conf: Settings) -> None:
    draw = random.Random(4)
    words = [f"word{i}" for i in range(300)]
    templates = [draw.sample(words, 60) for _ in range(3)]
    lines = []
    for _ in range(400):
        line = list(draw.choice(templates)) if draw.random() < 0.7 else draw.sample(words, draw.randrange(3, 40))
        for _ in range(draw.randrange(4)):
            line[draw.randrange(len(line))] = str(draw.randrange(100))
        lines.append(" ".join(line))
    sketcher = Sketcher(conf)
    expected = naive(sketcher.sketch(lines), conf)
    parts = [sketcher.sketch(lines[:100], bands=False), sketcher.sketch(lines[100:])]
    for jobs, memory in ((1, None), (3, 0)):
        check(join(parts, conf, jobs, memory), expected)
    assert conf.exact or expected[3]  # some are turned away


@settings(max_examples=60, deadline=None)
@given(documents=st.lists(corpus, max_size=4))
def test_echoes_are_the_contract_within_a_document(sketchers: list[Sketcher], documents: list[list[str]]) -> None:
    conf, sketcher = SETTINGS[1], sketchers[1]
    sketches = sketcher.sketch([line for document in documents for line in document])
    earlier, similar, template = echoes(sketches, [len(document) for document in documents], conf)
    start = 0
    for document in documents:
        end = start + len(document)
        expected = naive(sketcher.sketch(document), conf)
        here = Matches(earlier[start:end], similar[start:end], template[start:end], expected[3])
        check(here, expected)
        start = end


@given(lines=corpus, rows=st.lists(st.integers(0, 39), max_size=10))
@settings(max_examples=40, deadline=None)
def test_take_and_without_are_the_rows_themselves(sketchers: list[Sketcher], lines: list[str], rows: list[int]) -> None:
    sketcher = sketchers[0]
    rows = [row for row in rows if row < len(lines)]
    whole = sketcher.sketch(lines)
    rest = [row for row in range(len(lines)) if row not in rows]
    for part, chosen in ((whole.take(rows), rows), (whole.without(rows), rest)):
        again = sketcher.sketch([lines[row] for row in chosen])
        for name in ("keys", "skeletons", "tokens", "offsets", "shingles", "bands"):
            assert np.array_equal(getattr(part, name), getattr(again, name)), name


def test_a_template_differs_in_figures_only() -> None:
    conf = Settings(threshold=0.5)
    lines = [
        "Gold rose 1% on Monday in thin trade while silver fell for a third week in London",
        "Gold rose 27.5% on Monday in thin trade while silver fell for a third week in London",
        "Gold rose 1% on Monday in thin trade while copper fell for a third week in London",
        "GOLD rose 1% on Monday, in thin trade, while silver fell for a third week in London.",
    ]
    matches = join([Sketcher(conf).sketch(lines)], conf)
    assert matches.earlier.tolist() == [-1, 0, 0, 0]
    assert matches.template.tolist() == [False, True, False, False]


def test_nothing_matches_in_an_empty_corpus() -> None:
    matches = join([], Settings())
    assert len(matches.earlier) == 0
    assert matches.overflow == 0


def test_sketches_of_other_settings_are_refused() -> None:
    with pytest.raises(ValueError, match="other settings"):
        Corpus(Settings()).append(Sketcher(Settings(num_perm=64)).sketch(["one"]))


def test_progress_goes_up_to_the_total() -> None:
    seen: list[tuple[str, int, int]] = []
    conf = Settings()
    corpus = Corpus(conf)
    corpus.append(Sketcher(conf).sketch(["one two three four five six seven", "one two three four five six eight"]))
    corpus.join(progress=lambda stage, done, total: seen.append((stage, done, total)))
    stages = list(dict.fromkeys(stage for stage, _, _ in seen))
    assert stages == ["collapse", "bands", "verify"]
    for stage in stages:
        counts = [(done, total) for name, done, total in seen if name == stage]
        assert counts == sorted(counts)
        assert counts[-1][0] == counts[-1][1]


@given(st.lists(st.integers(-1, 60), max_size=60))
def test_a_canonical_is_where_pointers_end(pointers: list[int]) -> None:
    earlier = np.array([min(p, i - 1) for i, p in enumerate(pointers)], np.int64)
    roots = clusters(earlier)
    for i in range(len(earlier)):
        j = i
        while earlier[j] >= 0:
            j = int(earlier[j])
        assert roots[i] == j


def test_a_pointer_forwards_is_refused() -> None:
    with pytest.raises(ValueError, match="earlier"):
        clusters(np.array([1, -1]))


def test_keys_that_agree_in_one_half_are_not_equal() -> None:
    sketches = Sketcher(Settings()).sketch(["one", "two", "one", "…", "two", "three", "…"])
    keys = sketches.keys.copy()
    keys[sketches.tokens > 0, 0] = 7
    corpus = Corpus(Settings())
    corpus.append(replace(sketches, keys=keys))
    assert corpus.join().earlier.tolist() == [-1, -1, 0, -1, 1, -1, -1]


def test_spilled_columns_leave_no_file(tmp_path: Path) -> None:
    conf = Settings()
    corpus = Corpus(conf, memory=0, folder=tmp_path)
    sketcher = Sketcher(conf)
    for _ in range(3):
        corpus.append(sketcher.sketch(["one two three four five six seven eight nine ten"] * 2))
    assert corpus.join().earlier.tolist() == [-1, 0, 0, 0, 0, 0]
    del corpus
    assert list(tmp_path.iterdir()) == []
