"""Lines that no phrase tells: what the measures of a page amount to, and what is never weighed."""

import pytest

from dedup.config import Settings
from dedup.rules import RuleSet

BODY = [
    "The river rose by two metres in the night, and the town was cut off for the second time in two days.",
    "Boats of the fire service took forty people from their roofs before the bridge was closed at noon, the mayor said.",
    "Schools stay closed until the water has gone, and the council has opened the sports hall for those who need a bed.",
]
FOOT = [
    "Related stories",
    "Bus fares to rise in spring",
    "Ten gardens to see before winter",
    "Gallery reopens with a show of glass",
    "Local team wins at last",
    "Share",
    "Tweet",
    "Newsletter",
]


@pytest.fixture(scope="module")
def rules():
    return RuleSet(Settings())


def stripped(rules, lines, title=None):
    return {hit.index: hit for hit in rules.find(lines, title=title) if hit.action == "strip"}


def test_teasers_below_an_artefact_go_and_the_article_stays(rules):
    lines = ["River cuts town off again", *BODY, *FOOT]
    hits = stripped(rules, lines, lines[0])
    teasers = {i for i, line in enumerate(lines) if line in FOOT[1:5]}
    assert teasers <= hits.keys()
    assert not hits.keys() & {*range(1 + len(BODY))}


def test_the_evidence_names_where_a_line_stands_and_what_was_measured(rules):
    lines = ["River cuts town off again", *BODY, *FOOT]
    hit = next(hit for hit in stripped(rules, lines, lines[0]).values() if hit.code == "ART112")
    assert hit.evidence["signals"][0] == "after the body, below a heading of other stories"
    assert len(hit.evidence["signals"]) >= 2
    assert "{}" not in hit.evidence["why"]


def test_the_same_lines_without_an_artefact_stay(rules):
    lines = ["River cuts town off again", *BODY, *FOOT[1:5]]
    assert stripped(rules, lines, lines[0]) == {}


@pytest.mark.parametrize(
    "inline",
    ["Image zoom Getty Images", "Advertisement", "The video will start in 8 Cancel", "Photo: Jane Doe/Reuters"],
)
def test_what_stands_within_articles_too_does_not_end_them(rules, inline):
    lines = ["River cuts town off again", *BODY, inline, "Jane Roe, 49", "Job: head of the fire service", "Boats: 12"]
    hits = stripped(rules, lines, lines[0])
    assert {lines[i] for i in hits} == {inline}


def test_a_prompt_within_a_list_does_not_end_it(rules):
    prompt = "Sign up for our newsletter"
    lines = [
        "River cuts town off again",
        *BODY,
        "Levels, by town:",
        prompt,
        "44 percent of houses",
        "48 percent of roads",
    ]
    hits = stripped(rules, lines, lines[0])
    assert {lines[i] for i in hits} == {prompt}


LISTS = [
    ["Saturday", "Book fair, Library, 10am", "Sunday", "Organ recital, Minster, 4pm"],
    ["Built: 1904", "Length: 412 metres", "Cost: £2m", "Traffic: 40,000 cars a day"],
    ["Premier League", "Arsenal 2-1 Chelsea", "Leeds 0-0 Everton", "Spurs 3-3 Fulham"],
    ["“I never saw the bill”", "John Roe, minister", "“We all saw it”", "Ann Poe, opposition"],
    ["1. It is old", "2. It is long", "3. It is closed", "4. It was painted in 1989"],
]


@pytest.mark.parametrize(
    "prompt", ["READ MORE: Bus fares to rise in spring", "Sign up for our newsletter", "Lesen Sie auch: Busse"]
)
@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed[0])
def test_one_link_or_prompt_does_not_end_an_article(rules, listed, prompt):
    for place in range(len(listed)):
        lines = ["River cuts town off again", *BODY, *listed[:place], prompt, *listed[place:]]
        hits = stripped(rules, lines, lines[0])
        assert {lines[i] for i in hits} == {prompt}


@pytest.mark.parametrize(
    "line",
    [
        "Nobody had seen the water rise so fast.",
        "Sources:",
        "Jane Doe is a writer in Rome",
        "John Roe contributed from Denver",
        "By Jane Doe, Rome",
    ],
)
def test_sentences_headings_of_lists_and_notes_on_writers_are_never_weighed(rules, line):
    lines = ["River cuts town off again", *BODY, "Share", "Tweet", line, *FOOT]
    assert lines.index(line) not in stripped(rules, lines, lines[0])


@pytest.mark.parametrize("title", ["River cuts town off again - Example News", "Example | River cuts town off again"])
def test_a_title_is_known_with_the_name_of_its_site(rules, title):
    lines = ["Home", "News", "Weather", "Menu", "River cuts town off again", *BODY, *FOOT]
    assert 4 not in stripped(rules, lines, title)
    assert {0, 3} <= stripped(rules, lines, title).keys()


@pytest.mark.parametrize("headline", ["River cuts town off again", "River rises"])
def test_what_may_be_the_headline_stays_where_no_title_is_given(rules, headline):
    lines = ["Menu", "Search", "Sign in", "Home", "Weather", headline, "Share", "Tweet", *BODY, *FOOT]
    assert 5 not in stripped(rules, lines)
    assert {2, 3, 4} <= stripped(rules, lines).keys()


def test_a_chinese_headline_is_told_from_menu_words_by_its_length(rules):
    body = "昨夜河水上漲兩公尺，低窪地區的居民只能乘船離開，市長表示橋樑將關閉到下個月，學校也會停課到水退為止，請民眾留意最新公告。"
    menu = ["首頁", "財經", "登入", "運動", "娛樂", "會員專區"]
    foot = ["相關新聞", "市場明春漲價", "球隊終於贏球", "分享", "免責聲明"]
    lines = [*menu, "一夜無眠待天明", "小", "中", "大", body, body[5:], *foot]
    assert [lines[i] for i in stripped(rules, lines)] == [*menu, "小", "中", *foot]


def test_an_article_goes_on_until_its_last_short_sentence(rules):
    box = FOOT[:3]
    rest = ["The vote", "Bread and boats", "Three hours of talk", "It was over by nine."]
    lines = ["River cuts town off again", *BODY, *box, *rest, "Share", "Tweet", *FOOT[3:5]]
    start = 1 + len(BODY) + len(box)
    gone = stripped(rules, lines, lines[0]).keys()
    assert not gone & {*range(start, start + len(rest))}
    assert {start + len(rest), start + len(rest) + 1} <= gone


def test_an_article_has_begun_with_its_first_short_sentence(rules):
    times = ["Most popular", "The river rose again.", "Saturday", "Upper town", "Boats"]
    lines = ["Home", "Menu", "Search", "River cuts town off again", *times, *BODY, *FOOT]
    assert not {5, 6, 7, 8} & stripped(rules, lines, lines[3]).keys()


def test_a_kicker_of_some_words_stays_above_the_headline_and_a_section_goes(rules):
    lines = ["Home", "Menu", "Weather", "Sport", "Talk with a boatman", "River cuts town off again", *BODY, *FOOT]
    gone = stripped(rules, lines, lines[5]).keys()
    assert 4 not in gone
    assert {1, 2, 3} <= gone


def test_subheadings_and_quotations_within_the_body_stay(rules):
    short = ["Boats in the street", "“We had an hour”", "Bread from the next town"]
    lines = ["River cuts town off again", BODY[0], short[0], BODY[1], short[1], short[2], BODY[2], *FOOT]
    assert not {2, 4, 5} & stripped(rules, lines, lines[0]).keys()


def test_a_word_of_share_bars_goes_beside_another_artefact_only(rules):
    beside = ["River cuts town off again", *BODY, "Instagram", "Sign up for our newsletter", BODY[0] + " Again."]
    alone = ["River cuts town off again", *BODY, "Instagram", BODY[0] + " Again.", "Sign up for our newsletter"]
    assert 4 in stripped(rules, beside, beside[0])
    assert 4 not in stripped(rules, alone, alone[0])
