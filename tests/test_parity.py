"""Batch, crawler and every home of an index give the same verdicts."""

from __future__ import annotations

import itertools
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedup import Deduplicator, Document, Settings, dedupe
from dedup.rules.profile import Profile
from dedup.similarity import Sketcher

SENTENCES = (
    "the council met on the bridge and voted to mend it before winter came to the valley",
    "gold rose one percent on monday to its highest price since the ministers met in spring",
    "rain fell on the three valleys for a week and the wind took the roofs of forty houses",
    "a spokeswoman for the port said that the two cranes would be put up again by may",
    "storm",
    "she said no",
    "…",
)
WORDS = ("rain", "2", "monday", "harbour", "three", "again", "said")
FEW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def paragraphs(draw):
    """A known sentence, as it is or with a few words changed, so that all kinds of match turn up."""
    words = draw(st.sampled_from(SENTENCES)).split()
    for _ in range(draw(st.sampled_from([0, 0, 1, 1, 2, 4]))):
        words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS))
    return draw(st.sampled_from(["", "", "", "READ MORE: "])) + " ".join(words).capitalize() + "."


@st.composite
def corpora(draw):
    """Documents, some of one id, of two sites and of none."""
    texts = draw(st.lists(st.lists(paragraphs(), max_size=5).map("\n\n".join), min_size=2, max_size=10))
    ids = st.sampled_from(["again", None, None, None])
    sites = st.sampled_from([None, "a.example", "b.example"])
    return [Document(draw(ids) or f"d{n}", text, site=draw(sites)) for n, text in enumerate(texts)]


SETTINGS = st.builds(
    Settings,
    furniture=st.just(False),
    bucket_cap=st.sampled_from([1, 2, 32]),
    threshold=st.sampled_from([0.5, 0.8]),
    drop=st.sampled_from([(), ("reused", "copy")]),
)


@pytest.fixture(scope="module", params=["memory", "sqlite", "redis"])
def fresh(request, tmp_path_factory):
    """Makes the word for a new index; opening it twice in memory gives two indexes, elsewhere one."""
    numbers = itertools.count()
    if request.param == "memory":
        return lambda: None
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("indexes")
        return lambda: str(folder / f"seen-{next(numbers)}.db")
    url = request.getfixturevalue("redis_url")
    return lambda: f"{url}?prefix=parity-{next(numbers)}"


@FEW
@given(corpora(), SETTINGS, st.data())
def test_one_by_one_is_one_batch(fresh, documents, conf, data):
    report = dedupe(documents, conf)
    where = fresh()
    with ExitStack() as stack:
        workers = 1 if where is None else 2
        seen = [stack.enter_context(Deduplicator(where, conf)) for _ in range(workers)]
        for document, expected in zip(documents, report.documents, strict=True):
            worker = data.draw(st.integers(0, workers - 1))
            if data.draw(st.booleans()):
                assert seen[worker].query(document) == expected
            assert seen[worker].add(document) == expected
        for one in seen:
            info = one.index.info()
            assert info.overflow == report.counts["overflow"]
            assert info.documents == len(documents)
            assert one.index.verify() == []


@FEW
@given(corpora(), SETTINGS, st.data())
def test_forgetting_is_never_having_seen(fresh, documents, conf, data):
    cut = data.draw(st.integers(1, len(documents) - 1))
    before, after = documents[:cut], documents[cut:]
    gone = data.draw(st.lists(st.sampled_from(before), min_size=1, max_size=3))
    ids = sorted({document.id for document in gone})
    report = dedupe([d for d in before if d.id not in ids] + after, conf)
    where = fresh()
    with ExitStack() as stack:
        workers = 1 if where is None else 2
        seen = [stack.enter_context(Deduplicator(where, conf)) for _ in range(workers)]
        for document in before:
            seen[-1].add(document)
        for id in ids:
            assert seen[0].forget(id) == sum(document.id == id for document in before)
            assert seen[0].forget(id) == 0
        if data.draw(st.booleans()):
            seen[0].index.compact()
        assert [one.id for one in seen[-1].index.export()] == [d.id for d in before if d.id not in ids]
        answers = [seen[-1].add(document) for document in after]
        assert answers == list(report.documents)[len(report.documents) - len(after) :]
        assert seen[0].index.info().overflow == report.counts["overflow"]
        assert seen[0].index.verify() == []


def test_a_profile_strips_as_in_a_batch(fresh):
    conf = Settings()
    sketcher = Sketcher(conf)
    line = "The Gazette is published by the Valley Press from Monday to Saturday"
    header = b'{"format": "newsdedup profile", "version": 1}\n'
    entry = f'{{"site": "a.example", "text": "{line}"}}\n'.encode()
    profile = Profile.from_bytes(header + entry, lambda lines: sketcher.sketch(lines).skeletons)
    documents = [
        Document(f"d{n}", f"{text.capitalize()}.\n\n{line}\n\n{text.capitalize()}, she said again.", site=site)
        for n, (text, site) in enumerate(itertools.product(SENTENCES[:3], ["a.example", "b.example"]))
    ]
    report = dedupe(documents, conf, profile)
    assert sum(v.code == "SITE401" and v.action == "strip" for d in report.documents for v in d.verdicts) == 3
    with Deduplicator(fresh(), conf, profile) as seen:
        assert [seen.add(document) for document in documents] == list(report.documents)


def test_a_copy_made_of_two_documents_of_one_id_names_no_whole(fresh):
    """Two versions under one id are two documents: half from each is no copy of either."""
    halves = [f"{a.capitalize()}.\n\n{b.capitalize()}." for a, b in (SENTENCES[:2], SENTENCES[2:4])]
    documents = [Document("story", halves[0]), Document("story", halves[1]), Document("mix", "\n\n".join(halves))]
    conf = Settings(copy_share=0.6, furniture=False)
    report = dedupe(documents, conf)
    assert report.documents[2].copy_of is None
    with Deduplicator(fresh(), conf) as seen:
        assert [seen.add(document) for document in documents] == list(report.documents)
