"""Learning what a site repeats: what is furniture and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.rules.body import is_sentence
from dedup.rules.furniture import FurnitureColumns, learn
from dedup.rules.profile import Profile
from dedup.similarity import Sketcher


@dataclass(frozen=True)
class Doc:
    site: str
    lines: Sequence[str]
    title: str = ""
    stripped: int = 0
    """Paragraphs that other rules stripped."""
    boxed: Sequence[str] = ()
    """Lines that stood beside one of them."""


@pytest.fixture(scope="module")
def sketcher() -> Sketcher:
    return Sketcher(Settings())


Learn = Callable[..., Profile]


@pytest.fixture(scope="module")
def learned(sketcher: Sketcher) -> Learn:
    def run(docs: Sequence[Doc], **options: int) -> Profile:
        names = sorted({doc.site for doc in docs})
        lines = [line for doc in docs for line in doc.lines]
        sketches = sketcher.sketch(lines)
        columns = FurnitureColumns(
            offsets=np.concatenate(([0], np.cumsum([len(doc.lines) for doc in docs]))).astype(np.int64),
            sites=np.array([names.index(doc.site) if doc.site else -1 for doc in docs], np.int32),
            names=names,
            skeletons=sketches.skeletons,
            keys=sketches.keys[:, 0],
            characters=np.array([len(line) for line in lines], np.uint32),
            sentences=np.array([is_sentence(line) for line in lines], bool),
            titles=sketcher.sketch([doc.title for doc in docs]).skeletons,
            stripped=np.array([doc.stripped for doc in docs], np.int32),
            boxed=np.array([line in doc.boxed for doc in docs for line in doc.lines], bool),
        )
        profile = learn(columns, **options).with_examples(lines.__getitem__)
        return Profile(profile.entries, lambda texts: sketcher.sketch(texts).skeletons)

    return run


def body(n: int, length: int = 4) -> list[str]:
    """``length`` sentences that no other number gives."""
    words = ["harbour", "council", "bridge", "winter", "market", "teacher", "railway", "orchard"]
    made = []
    for i in range(length):
        first, second = chr(97 + n % 26) + "x" * (n // 26), chr(97 + i % 26)
        place, thing = words[(n + i) % 8], words[(5 * n + i + 1) % 8]
        made.append(
            f"The {place} of {first}{second} reopened after the {thing} near {second}{first} was repaired at last."
        )
    return made


def stripped(profile: Profile, doc: Doc) -> list[str]:
    return [doc.lines[h.index] for h in profile.find(doc.site, doc.lines, title=doc.title) if h.action == "strip"]


FOOT = ["Follow us on social media", "Our other titles", "About the Gazette"]


def page(n: int, *, head: Sequence[str] = (), foot: Sequence[str] = FOOT, site: str = "gazette.example") -> Doc:
    title = f"Headline number {chr(97 + n % 26)}{'y' * (n // 26)} of the day"
    return Doc(site, [*head, title, *body(n), *foot], title)


def test_a_footer_is_learned_and_nothing_else(learned: Learn) -> None:
    profile = learned([page(n) for n in range(8)])
    new = page(9)
    assert stripped(profile, new) == FOOT
    hit = profile.find(new.site, new.lines)[-1]
    assert (hit.code, hit.evidence["documents"], hit.evidence["of"]) == ("SITE401", 8, 8)
    assert hit.evidence["site"] == "gazette.example"
    assert "8 of 8" in hit.evidence["why"]
    assert 0 < hit.confidence <= 1


def test_another_site_is_left_alone(learned: Learn) -> None:
    profile = learned([page(n) for n in range(8)])
    assert stripped(profile, page(3, site="courier.example")) == []
    assert stripped(profile, Doc("", page(3).lines)) == []


@pytest.mark.parametrize("number", [1, 2])
def test_too_few_documents_teach_nothing(learned: Learn, number: int) -> None:
    assert len(learned([page(n) for n in range(number)])) == 0


def test_figures_days_and_months_do_not_hide_a_line(learned: Learn) -> None:
    docs = [page(n, foot=[*FOOT[:2], f"Page {n} of Monday {n + 1} March", FOOT[2]]) for n in range(8)]
    new = page(9, foot=[*FOOT[:2], "Page 77 of Sunday 3 June", FOOT[2]])
    assert "Page 77 of Sunday 3 June" in stripped(learned(docs), new)


def test_a_notice_on_few_documents_that_is_always_last(learned: Learn) -> None:
    notice = "All content of this agency is licensed under a Creative Commons licence."
    docs = [page(n, foot=[notice] if n % 5 == 0 else []) for n in range(60)]
    assert stripped(learned(docs), page(99, foot=[notice])) == [notice]


def test_a_line_beside_what_rules_stripped_stands_beside_furniture(learned: Learn) -> None:
    line = "Our other titles"

    def docs(boxed: bool) -> list[Doc]:
        made = [page(n, foot=[*([line] if n % 3 else []), f"Tale of the {chr(97 + n)}q people"]) for n in range(10)]
        return [Doc(d.site, d.lines, d.title, 1, (line,) if boxed else ()) for d in made]

    assert stripped(learned(docs(True)), docs(True)[1]) == [line]
    assert stripped(learned(docs(False)), docs(False)[1]) == []


def test_what_rules_stripped_shows_that_whole_pages_were_scraped(learned: Learn) -> None:
    topics = [f"Topic of {chr(97 + n)}q{chr(97 + n)}" for n in range(24)]

    def known(gone: int) -> set[str]:
        feet = [[FOOT[0], *(topics[(n + step) % 24] for step in (0, 5, 11)), FOOT[1]] for n in range(24)]
        profile = learned([Doc("gazette.example", [*body(n, 12), *foot], stripped=gone) for n, foot in enumerate(feet)])
        return {entry.text for entry in profile.entries["gazette.example"].values() if entry.when != "flag"}

    assert known(0) == set(FOOT[:2])
    assert known(6) == {*FOOT[:2], *topics}


def test_wire_copy_fetched_again_and_again_is_not_furniture(learned: Learn) -> None:
    same = body(50, 8)
    copies = [Doc("gazette.example", ["Storm hits the coast", *same, *FOOT]) for _ in range(4)]
    profile = learned([page(n) for n in range(6)] + copies)
    assert stripped(profile, copies[0]) == FOOT


def test_a_site_of_one_article_many_times_teaches_nothing(learned: Learn) -> None:
    docs = [Doc("gazette.example", ["Storm hits the coast", *body(50, 8)]) for _ in range(6)]
    assert [stripped(learned(docs), doc) for doc in docs] == [[]] * 6


def test_updated_versions_of_a_story_are_not_furniture(learned: Learn) -> None:
    base = body(50, 8)
    versions = [
        Doc("gazette.example", [*base[:6], f"Update {chr(97 + n)}: the wind fell.", *base[6:]]) for n in range(4)
    ]
    profile = learned([page(n, foot=[]) for n in range(12)] + versions)
    assert all(stripped(profile, doc) == [] for doc in versions)


def test_a_background_paragraph_of_five_stories_stays(learned: Learn) -> None:
    background = "The two sides have been at odds since the dam was built above the valley in 1974."
    docs = [page(n) for n in range(40)]
    docs = [Doc(d.site, [*d.lines[:3], background, *d.lines[3:]], d.title) if n < 5 else d for n, d in enumerate(docs)]
    assert background not in stripped(learned(docs), docs[0])


def test_a_subheading_of_every_article_is_only_flagged(learned: Learn) -> None:
    docs = [Doc("gazette.example", [*body(n, 3), "What happens next", *body(n + 20, 3)]) for n in range(9)]
    profile = learned(docs)
    assert stripped(profile, docs[0]) == []
    assert [(h.action, docs[0].lines[h.index]) for h in profile.find("gazette.example", docs[0].lines)] == [
        ("flag", "What happens next")
    ]


def test_transcript_cues_stay(learned: Learn) -> None:
    docs = [
        Doc("gazette.example", [body(n, 6)[0], "(LAUGHTER)", *body(n, 6)[1:4], "(LAUGHTER)", *body(n, 6)[4:]])
        for n in range(9)
    ]
    assert stripped(learned(docs), docs[0]) == []


def test_a_dateline_of_its_own_stays(learned: Learn) -> None:
    head = ["Print this page", "Order a reprint"]
    docs = [page(n, head=head) for n in range(10)]
    docs = [
        Doc(d.site, [*head, d.title, *(["WASHINGTON"] if n % 2 else []), *body(n)], d.title) for n, d in enumerate(docs)
    ]
    assert "WASHINGTON" not in stripped(learned(docs), docs[1])


def test_tables_of_figures_are_not_furniture(learned: Learn) -> None:
    docs = [
        Doc("wire.example", [*body(n, 2), f"Shr {n} cts vs {n + 3}", f"Net {n}1 mln vs {n}7 mln", f"Revs {n}9 mln"])
        for n in range(12)
    ]
    assert stripped(learned(docs), docs[5]) == []


def test_the_title_is_spared_where_other_pages_list_it(learned: Learn) -> None:
    listed = [f"Story {word} is told" for word in ("amber", "birch", "cedar", "elder")]
    docs = [page(n, foot=["Most read", *listed, *FOOT]) for n in range(8)]
    profile = learned(docs)
    own = Doc(
        "gazette.example", [listed[1], *body(60), "Most read", *listed, *FOOT], "Story birch is told | The Gazette"
    )
    found = profile.find(own.site, own.lines, title=own.title)
    assert {own.lines[h.index] for h in found} == {"Most read", *FOOT, *listed} - {listed[1]}
    untitled = [h.index for h in profile.find(own.site, own.lines)]
    assert 0 not in untitled, "the headline above the article stands where no list was"
    assert own.lines.index(listed[1], 1) in untitled


def test_a_headline_between_menu_words_stays_where_no_title_is_given(learned: Learn) -> None:
    listed = [f"Story {word} is told" for word in ("amber", "birch", "cedar", "elder")]
    menu, teaser = (
        ["Front page", "All sections", "My page"],
        "The ferry to the islands was late again, and nobody knew why.",
    )

    def made(n: int, headline: str) -> Doc:
        lines = [teaser, *menu, headline, "Text size", "Larger", *body(n, 20), "Most read", *listed, *FOOT]
        return Doc("gazette.example", lines)

    profile = learned([made(n, f"Headline number {chr(97 + n)} of the day") for n in range(8)])
    own = made(60, listed[1])
    assert stripped(profile, own) == [teaser, *menu, "Text size", "Larger", "Most read", *listed, *FOOT]


def test_new_headlines_in_a_known_list_go_with_it(learned: Learn) -> None:
    def listing(n: int) -> list[str]:
        return ["Most read", *(f"Tale of the {chr(97 + n % 26)}{'z' * (n // 26)}{c} people" for c in "qrs"), *FOOT]

    profile = learned([page(n, foot=listing(n)) for n in range(8)])
    new = page(9, foot=listing(30))
    assert stripped(profile, new) == listing(30)
    why = [h.evidence["why"] for h in profile.find(new.site, new.lines) if "block" in h.evidence["signals"]]
    assert len(why) == 3
    assert "'Most read'" in why[0]


def test_a_sentence_between_two_pieces_of_furniture_is_no_headline(learned: Learn) -> None:
    def listing(n: int, last: str = "Will it rain?") -> list[str]:
        return ["Most read", f"Tale of the {chr(97 + n % 26)}{'z' * (n // 26)} people", last, *FOOT]

    profile = learned([page(n, foot=listing(n, f"Will {chr(97 + n)} win?")) for n in range(8)])
    assert stripped(profile, page(9, foot=listing(30))) == listing(30)
    said = page(9, foot=listing(30, "It rained."))
    assert set(stripped(profile, said)) == {"Most read", *FOOT}


def test_a_list_that_holds_the_article_is_kept(learned: Learn) -> None:
    profile = learned([page(n, foot=["Most read", f"Tale of the {chr(97 + n)} people", *FOOT]) for n in range(8)])
    turned = Doc("gazette.example", ["Most read", *body(33), *FOOT])
    assert not set(stripped(profile, turned)) & set(body(33))


def test_wire_copy_on_many_sites_is_not_the_furniture_of_one(learned: Learn) -> None:
    line = "The agency's reporters in three countries contributed to this account of the talks."
    here = [page(n, foot=[line] if n < 5 else []) for n in range(12)]
    there = [Doc(f"site{n}.example", [*body(n + 40), line, body(n + 80)[0]]) for n in range(9)]
    assert line not in stripped(learned(here + there), here[0])


def test_documents_without_a_site_are_not_learned_from(learned: Learn) -> None:
    assert len(learned([Doc("", page(n).lines) for n in range(8)])) == 0


def test_nothing_to_learn_from(learned: Learn) -> None:
    assert len(learned([])) == 0
    assert len(learned([Doc("a.example", []), Doc("a.example", ["…"])])) == 0


def test_a_minimum_below_two_is_refused(learned: Learn) -> None:
    with pytest.raises(ValueError, match="minimum = 1"):
        learned([page(0)], minimum=1)


def test_copies_named_by_the_caller_are_not_counted(sketcher: Sketcher) -> None:
    docs = [page(n) for n in range(4)]
    lines = [line for doc in docs for line in doc.lines]
    sketches = sketcher.sketch(lines)
    columns = FurnitureColumns(
        offsets=np.concatenate(([0], np.cumsum([len(doc.lines) for doc in docs]))).astype(np.int64),
        sites=np.zeros(4, np.int32),
        names=["gazette.example"],
        skeletons=sketches.skeletons,
        keys=sketches.keys[:, 0],
        characters=np.array([len(line) for line in lines], np.uint32),
        sentences=np.array([is_sentence(line) for line in lines], bool),
        copies=np.array([False, True, True, False]),
    )
    assert {e.of for e in learn(columns).entries.get("gazette.example", {}).values()} <= {2}


page_lines = st.lists(
    st.sampled_from([*FOOT, "Menu", "Sport", "Weather", *body(1), *body(2), "Story told", "7", "…"]), max_size=14
)


@settings(max_examples=60, deadline=None)
@given(st.lists(page_lines, min_size=1, max_size=9), page_lines)
def test_a_second_look_finds_nothing_new(learned: Learn, corpus: list[list[str]], lines: list[str]) -> None:
    profile = learned([Doc("a.example", doc) for doc in corpus])
    hits = profile.find("a.example", lines)
    assert [h.index for h in hits] == sorted({h.index for h in hits})
    left = [line for i, line in enumerate(lines) if i not in {h.index for h in hits if h.action == "strip"}]
    assert [h for h in profile.find("a.example", left) if h.action == "strip"] == []


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(7)))
def test_the_order_of_documents_does_not_matter(learned: Learn, order: list[int]) -> None:
    docs = [page(n, head=["Menu", "Sport"]) for n in range(7)]
    new = page(20, head=["Menu", "Sport"])
    assert stripped(learned([docs[n] for n in order]), new) == stripped(learned(docs), new)
