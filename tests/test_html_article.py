"""Which paragraphs are the article: what must be left out, and as many that must stay."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.text.html import Extracted, extract

SENTENCES = [
    "Rain fell on the city for a third day on Monday, and the river rose again to the height of the old bridge.",
    "Officials said that most of the houses near the water had been cleared by the evening, and that no one was hurt.",
    "“We have seen nothing like it since I was a child,” said a baker who had carried his flour up two flights of stairs.",
    "The mayor is to speak on Tuesday about help for those who cannot go home before the weekend.",
    "Schools in the valley stay closed, while trains run again between the two stations in the north.",
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
HEADLINE = "River rises again after a third day of rain"
TEASER = (
    "<div class=card><h3><a href='/other-{0}'>Another story of the day, number {0}</a></h3>"
    "<p>Somebody said something else about it this morning.</p></div>"
)
PAGE = """<html lang=en><head><title>{headline} | The Paper</title><meta property=og:title content="{headline}">
{head}</head><body><header><a href=/>The Paper</a><nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav></header>
<main><article><h1>{headline}</h1>{before}<div class=text>{body}</div>{after}</article></main>
<footer><p>The Paper is published by a company that has its seat in the town of that name, since 1901.</p></footer>"""


def page(body: str = BODY, before: str = "", after: str = "", head: str = "", url: str | None = None) -> Extracted:
    return extract(PAGE.format(headline=HEADLINE, body=body, before=before, after=after, head=head), url=url)


def article(**parts: str) -> list[str]:
    return page(**parts).article()[0].split("\n\n")


def test_the_article_is_its_sentences() -> None:
    assert article() == SENTENCES
    found = page()
    assert found.title == HEADLINE
    assert found.language == "en"


@pytest.mark.parametrize(
    "junk",
    [
        "<aside><p>Also today: the price of bread rises for the third time this year.</p></aside>",
        "<div class='related-stories'><p>Why bridges fall, and what the town can do about it now.</p></div>",
        "<div class='c-newsletter-signup'><p>Sign up here to get our best stories in your inbox every morning.</p></div>",
        "<div id=comments><p>I have lived here for fifty years and never seen this, said nobody ever.</p></div>",
        "<div class=cookie-consent><p>We and our partners use cookies to measure what you read on this page.</p></div>",
        "<form><p>Tell us what you think of this page by writing a few words in the box below.</p></form>",
        "<figure><img><figcaption>The old bridge on Monday, seen from the market. Photo: A. Name</figcaption></figure>",
        "<div class=ad-slot><p>A better mattress is waiting for you, for less than you would think.</p></div>",
        "<ul><li><a href=/a>One other story of the day</a><li><a href=/b>Yet another story of the day</a></ul>",
        "<div class=share-bar>Share on Facebook</div>",
        "<div class=author-bio><p>The author writes about weather and rivers for The Paper since 2011.</p></div>",
        TEASER.format(1) + TEASER.format(2) + TEASER.format(3),
        "<div><h3>More on this</h3><ul><li><a href=/a>One other story of the day</a></ul></div>",
    ],
)
def test_left_out(junk: str) -> None:
    for found in (
        article(after=junk),
        article(body=BODY[: BODY.index("<p>Officials")] + junk + BODY[BODY.index("<p>Officials") :]),
    ):
        assert found == SENTENCES


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<h2>What happens next</h2>", "What happens next"),
        ("<blockquote><p>I will stay where I am.</p></blockquote>", "I will stay where I am."),
        ("<figure><blockquote><p>I will stay where I am, she said.</p></blockquote></figure>", "I will stay where I am, she said."),
        ("<ul><li>Two bridges closed</li><li>One road open</li></ul>", "Two bridges closed"),
        ("<table><tr><td>Monday</td><td>31 mm</td></tr></table>", "Monday | 31 mm"),
        ("<p>No.</p>", "No."),
        ("<p>“Never again!”</p>", "“Never again!”"),
        ("<p>Read <a href=/x>what the engineers said last year</a> and you know why this could not be helped.</p>", "engineers"),
        ("<p>Correction: an earlier version of this story named the wrong bridge.</p>", "Correction"),
        ("<p><a href='https://example.org/report'>The report</a> was written in 2011, and nobody has read it since.</p>", "The report"),
    ],
)  # fmt: skip
def test_kept_between_the_sentences(content: str, text: str) -> None:
    middle = BODY.index("<p>The mayor")
    found = article(body=BODY[:middle] + content + BODY[middle:])
    assert any(text in paragraph for paragraph in found)
    assert [paragraph for paragraph in found if paragraph in SENTENCES] == SENTENCES


@pytest.mark.parametrize(
    "wrap",
    [
        "<div class='post has-sidebar comments-open ads-enabled'>{}</div>",
        "<form action=/page.aspx>{}</form>",
        "<div class='related-free share-enabled'>{}</div>",
        "<div class='post category-advertising tag-newsletter'>{}</div>",
        "<aside>{}</aside>",
        "<div class='field--label-hidden overflow-hidden'>{}</div>",
        "<table><tr><td>{}</td></tr></table>",
    ],
)
def test_a_wrapper_of_the_text_condemns_nothing(wrap: str) -> None:
    assert article(body=wrap.format(BODY)) == SENTENCES


def test_a_text_cut_in_two_boxes_by_an_advertisement_is_whole() -> None:
    middle = BODY.index("<p>The mayor")
    body = f"{BODY[:middle]}</div><div class=ad-slot><p>Buy a mattress, it is cheap today.</p></div><div class=text>{BODY[middle:]}"
    assert article(body=body) == SENTENCES


def test_the_summary_is_kept_and_byline_and_date_are_not() -> None:
    summary = "The town waits for the water to fall while help is on its way"
    before = f"<p class=standfirst>{summary}</p><div class=byline>By Jo Bloggs</div><time>3 May 2024</time>"
    assert article(before=before) == [summary, *SENTENCES]
    assert article(before=f"<p>{summary}</p>", head=f'<meta name=description content="{summary}">') == [
        summary,
        *SENTENCES,
    ]


def test_article_body_confirms_and_condemns() -> None:
    script = json.dumps({"@graph": [{"@type": "NewsArticle", "articleBody": " ".join(SENTENCES)}]})
    head = f'<script type="application/ld+json">{script}</script>'
    promo = "<section class=x1><p>Our reporters worked all night so that you could read this story here, for nothing.</p></section>"
    assert article(body=f"<div class=related>{BODY}</div>", after=promo, head=head) == SENTENCES


def test_article_body_is_read_where_the_page_shows_no_text() -> None:
    script = json.dumps({"articleBody": "\n\n".join(SENTENCES)})
    found = page(body="", head=f'<script type="application/ld+json">{script}</script>')
    assert found.article()[0].split("\n\n") == SENTENCES
    assert any("articleBody" in note for note in found.notes)


@pytest.mark.parametrize("script", ["{", "[]", "null", '{"articleBody": 3}', "[" * 5000, '"articleBody"'])
def test_broken_linked_data_is_passed_over(script: str) -> None:
    assert article(head=f'<script type="application/ld+json">{script}</script>') == SENTENCES


def test_a_list_that_closes_the_text_is_kept() -> None:
    closing = "<h2>Winners so far</h2><ul><li>2011: Ajax Amsterdam<li>2012: PSV Eindhoven</ul>"
    assert article(body=BODY + closing)[5:] == ["Winners so far", "2011: Ajax Amsterdam", "2012: PSV Eindhoven"]


def test_a_page_of_few_words_is_kept() -> None:
    assert extract("<p>Rain fell.</p>").article()[0] == "Rain fell."


def test_what_is_left_out_is_accounted_for() -> None:
    found = page(after="<aside><p>Also today: the price of bread rises again.</p></aside>")
    why = dict(zip(found.paragraphs, (hints.outside for hints in found.hints), strict=True))
    assert why["Also today: the price of bread rises again."] == "stands in <aside>"
    left_out = [text for text, reason in zip(found.paragraphs, found.reasons, strict=True) if reason]
    assert all(bool(reason) == bool(why[text]) for text, reason in zip(found.paragraphs, found.reasons, strict=True))
    assert sorted([*left_out, *found.article()[0].split("\n\n")]) == sorted(found.paragraphs)


@settings(max_examples=30, deadline=None)
@given(st.permutations(SENTENCES), st.integers(0, 4), st.sampled_from(["p", "div", "section"]))
def test_the_order_of_sentences_and_their_tag_do_not_matter(sentences: list[str], depth: int, tag: str) -> None:
    body = "".join(f"<{tag}>{sentence}</{tag}>" for sentence in sentences)
    assert article(body="<div>" * depth + body + "</div>" * depth) == list(sentences)
