"""Lines that are nothing but Markdown links are read by their words; a scraper's list of all links goes."""

from __future__ import annotations

import pytest

from dedup import clean
from dedup.config import Settings
from dedup.rules import RuleSet
from dedup.rules.links import LIST, find_links
from dedup.text.cut import Lines

BODY = "The council met until late on {}, and the mayor said that the bridge would stay closed for another month."


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return RuleSet(Settings())


def stripped(rules: RuleSet, page: list[str]) -> list[str]:
    return [page[hit.index] for hit in rules.find(page, title="Bridge") if hit.action == "strip"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[Home](https://example.com/)", "Home"),
        ("- [Privacy Policy](/privacy)", "Privacy Policy"),
        ("* **[Read more: Bridge shut](https://example.com/a_(b))**", "Read more: Bridge shut"),
        ("### [Bridge shut](https://example.com 'x')", "Bridge shut"),
        ('[Bridge shut](https://example.com "The bridge")', "Bridge shut"),
        ("[Home](/) | [World](/world) | [Sport](/sport)", "Home | World | Sport"),
        ("[![logo](/logo.png)](https://example.com/)", "logo"),
        ("- [](https://example.com/rss)", "https://example.com/rss"),
        ("See [the report](https://example.com).", None),
        ("[the report](https://example.com) says so", None),
        ("![The bridge at night](bridge.jpg)", None),
        ("He wrote f(x)](y)", None),
        ("[1] Doe, J. (1999)", None),
    ],
)
def test_a_line_of_links_is_read_by_its_words(line: str, words: str | None) -> None:
    lines = ["Text", line, ""]
    assert find_links(lines, Lines.of(lines)).get(1) == words


@pytest.mark.parametrize(
    "line",
    [
        "- [Subscribe to our newsletter](https://example.com/newsletter)",
        "[READ MORE: What the engineers found](https://example.com/engineers)",
        "[Privacy Policy](https://example.com/privacy)",
        "**[Share on Facebook](https://facebook.com/sharer)**",
    ],
)
def test_a_linked_label_goes_as_the_label_does(rules: RuleSet, line: str) -> None:
    page = [BODY.format("Monday"), line, BODY.format("Tuesday")]
    assert stripped(rules, page) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "[The report of the engineers](https://example.com/report.pdf)",
        "- [Ministry of Transport](https://transport.example)",
        "[Follow the money](https://example.com/money)",
    ],
)
def test_a_linked_source_stays(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), line, BODY.format("Tuesday")]) == []


MENU = ["- [Home](https://example.com/)", "- [About us](/about)", "- [https://x.example](https://x.example)"]
OTHERS = [f"- [{text}](https://example.com/{n})" for n, text in enumerate(["the report", "Jane Doe", "12,000 people"])]


@pytest.mark.parametrize("heading", ["## Links", "Links", "**Liens**"])
def test_a_list_of_all_links_goes_with_its_heading(rules: RuleSet, heading: str) -> None:
    page = [BODY.format("Monday"), BODY.format("Tuesday"), heading, *MENU, *OTHERS]
    assert stripped(rules, page) == page[2:]
    why = next(hit.evidence["why"] for hit in rules.find(page, title="Bridge") if hit.index == len(page) - 1)
    assert "6 lines in a row that are nothing but links" in why


def test_menus_among_links_tell_a_list_without_a_heading(rules: RuleSet) -> None:
    page = [BODY.format("Monday"), *OTHERS, *MENU, BODY.format("Tuesday")]
    assert stripped(rules, page) == page[1:-1]


def test_a_list_of_sources_stays(rules: RuleSet) -> None:
    sources = [f"- [{text}](https://example.com/{text[:3]})" for text in ("Ministry", "Court ruling", "Budget", "Vote")]
    page = [BODY.format("Monday"), "Sources", *sources, *OTHERS, BODY.format("Tuesday")]
    assert stripped(rules, page) == []


def test_fewer_links_than_a_list_has_stay_what_they_are(rules: RuleSet) -> None:
    few = [*OTHERS, MENU[2]][: LIST - 1]
    page = [BODY.format("Monday"), "## Links", *few, BODY.format("Tuesday")]
    assert stripped(rules, page) == []


def test_verdicts_of_links_cut_whole_lines_of_the_text_as_received() -> None:
    text = "\n\n".join([BODY.format("Monday"), BODY.format("Tuesday"), "## Links", *MENU, *OTHERS])
    found = clean(text)
    assert found.text == "\n\n".join([BODY.format("Monday"), BODY.format("Tuesday")])
    cut = [text[v.span.start : v.span.end] for v in found.verdicts if v.action == "strip"]
    assert cut == ["## Links", *MENU, *OTHERS]
    assert clean(found.text).text == found.text
