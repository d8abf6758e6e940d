"""Furniture counted as documents come."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.config import Settings
from dedup.rules.counter import FurnitureCounter
from dedup.similarity import Sketcher

FOOT = ["Follow us on social media", "Our other titles", "About the Gazette"]


@pytest.fixture(scope="module")
def sketcher() -> Sketcher:
    return Sketcher(Settings())


def story(n: int) -> list[str]:
    name = chr(97 + n % 26) + "x" * (n // 26)
    return [
        f"The {thing} of {name} was opened to the public on a rainy day." for thing in ("bridge", "library", "pool")
    ]


def feed(counter: FurnitureCounter, sketcher: Sketcher, lines: list[str], site: str = "a.example") -> list[str]:
    sketches = sketcher.sketch(lines)
    counter.add(site, lines, skeletons=sketches.skeletons, keys=sketches.keys[:, 0])
    return [lines[h.index] for h in counter.find(site, lines, skeletons=sketches.skeletons) if h.action == "strip"]


def test_furniture_is_known_once_enough_pages_came(sketcher: Sketcher) -> None:
    counter = FurnitureCounter()
    found = [feed(counter, sketcher, [*story(n), *FOOT]) for n in range(12)]
    assert found[0] == found[1] == []
    assert found[-1] == FOOT


def test_sites_are_counted_apart(sketcher: Sketcher) -> None:
    counter = FurnitureCounter()
    for n in range(12):
        feed(counter, sketcher, [*story(n), *FOOT])
    assert feed(counter, sketcher, [*story(30), *FOOT], "b.example") == []
    assert counter.find(None, FOOT, skeletons=sketcher.sketch(FOOT).skeletons) == []


def test_memory_is_bounded_and_old_furniture_forgotten(sketcher: Sketcher) -> None:
    counter = FurnitureCounter(rows=60, sites=2)
    for n in range(12):
        feed(counter, sketcher, [*story(n), *FOOT])
    new = ["Have your say", "Meet the team", "Terms and conditions"]
    for n in range(12, 40):
        last = feed(counter, sketcher, [*story(n), *new])
    assert last == new
    assert feed(counter, sketcher, [*story(50), *FOOT]) == []
    assert counter._sites["a.example"].rows <= 60
    for site in ("b.example", "c.example"):
        feed(counter, sketcher, story(60), site)
    assert list(counter._sites) == ["b.example", "c.example"]


def test_one_long_document_is_kept_whole(sketcher: Sketcher) -> None:
    counter = FurnitureCounter(rows=3)
    assert feed(counter, sketcher, [*story(1), *FOOT]) == []
    assert len(counter.profile("a.example")) == 0


def test_the_title_is_not_counted(sketcher: Sketcher) -> None:
    title = "The daily briefing"
    value = int(sketcher.sketch([title]).skeletons[0])
    counter = FurnitureCounter()
    for n in range(10):
        lines = [title, *story(n), *FOOT]
        sketches = sketcher.sketch(lines)
        counter.add("a.example", lines, skeletons=sketches.skeletons, keys=sketches.keys[:, 0], title=value)
    assert value not in counter.profile("a.example").entries["a.example"]


def test_what_rules_stripped_beside_a_line_counts(sketcher: Sketcher) -> None:
    def known(boxed: bool) -> int:
        counter = FurnitureCounter()
        for n in range(12):
            lines = [*story(n), *(["Our other titles"] if n % 3 else []), f"Tale of the {chr(97 + n)}q people"]
            sketches = sketcher.sketch(lines)
            beside = [boxed and line == "Our other titles" for line in lines]
            columns = {"skeletons": sketches.skeletons, "keys": sketches.keys[:, 0]}
            counter.add("a.example", lines, **columns, boxed=beside, stripped=1)
        return sum(entry.when != "flag" for entry in counter.profile("a.example").entries["a.example"].values())

    assert (known(True), known(False)) == (1, 0)


def test_limits_are_checked() -> None:
    with pytest.raises(ValueError, match="rows = 0"):
        FurnitureCounter(rows=0)


def test_nothing_is_counted_without_a_site(sketcher: Sketcher) -> None:
    counter = FurnitureCounter()
    counter.add(None, FOOT, skeletons=np.zeros(3, np.uint64), keys=np.zeros(3, np.uint64))
    counter.add("a.example", [], skeletons=np.zeros(0, np.uint64), keys=np.zeros(0, np.uint64))
    assert counter._sites == {}
