"""Markup to paragraphs: block boundaries, breaks, inline tags, tables, lists, what is hidden; no word lost or fused."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.html import extract
from dedup.text.segment import segment


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<div>One.<div>Two.</div>Three.</div>", ["One.", "Two.", "Three."]),
        ("<p>in<b>ter</b>n<i>al</i> <em>tags</em></p>", ["internal tags"]),
        ("<p><span class=dropcap>T</span>he <span>end</span></p>", ["The end"]),
        ("<p>a\n   b\t\tc&nbsp;d&amp;e &eacute;&#8217;</p>", ["a b c d&e é’"]),
        ("<a href=/>Home</a><a href=/x>News</a>", ["Home News"]),
        ("<span>By Jo Bloggs</span><time>3 May</time>", ["By Jo Bloggs 3 May"]),
        ("<p>zero\u200bwidth <wbr>and e<wbr>g</p>", ["zero\u200bwidth and eg"]),
        ("<ul><li>one<li>two <ul><li>three</ul></ul>", ["one", "two", "three"]),
        ("<dl><dt>term<dd>meaning</dl>", ["term", "meaning"]),
        ("<table><tr><th>Team<th>Won<tr><td>Ajax<td>3</table>", ["Team | Won", "Ajax | 3"]),
        ("<table><tr><td><p>Layout.</p><p>Two.</p></td><td>side</td></tr></table>", ["Layout.", "Two.", "side"]),
        ("<h2>Head</h2>text<hr>more", ["Head", "text", "more"]),
        ("<pre>one\ntwo runs on\n\nnext</pre>", ["one two runs on", "next"]),
        ("<figure><img src=x><figcaption>Caption</figcaption></figure>", ["Caption"]),
        ("<p>word<img src=x>word</p>", ["word word"]),
        ("<my-box>One</my-box><my-box>Two</my-box><p>a <my-term>b</my-term>c</p>", ["One", "Two", "a bc"]),
        ("<span style='display:block'>a</span><span style='display: block'>b</span>", ["a", "b"]),
        ("plain text, no markup", ["plain text, no markup"]),
        ("<details><summary>More</summary>Text</details>", ["More", "Text"]),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["漢(kan)"]),
    ],
)
def test_paragraphs(markup: str, paragraphs: list[str]) -> None:
    assert list(extract(markup).paragraphs) == paragraphs


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("One sentence.<br><br>Another.", ["One sentence.", "Another."]),
        ("One sentence.<br>Another.", ["One sentence.", "Another."]),
        ("a sentence that<br>runs on<br>and on.", ["a sentence that runs on and on."]),
        ("The President of the<br>United States and<br>his aides spoke.", ["The President of the United States and his aides spoke."]),
        ("Ajax 3, PSV 1<br>Feyenoord 0, Twente 2", ["Ajax 3, PSV 1", "Feyenoord 0, Twente 2"]),
        ("We need:<br>- milk<br>- bread", ["We need:", "- milk", "- bread"]),
        ("He said “no.”<br/>\n<br/>She left.", ["He said “no.”", "She left."]),
        ("word<br>word two is a long line of text that goes past eighty characters, as lines of a paragraph do,<br>and on", ["word word two is a long line of text that goes past eighty characters, as lines of a paragraph do, and on"]),
    ],
)  # fmt: skip
def test_line_breaks_part_sentences_and_never_split_one(markup: str, paragraphs: list[str]) -> None:
    assert list(extract(f"<p>{markup}</p>").paragraphs) == paragraphs


SENTENCE = "word " * 69 + "word"


@pytest.mark.parametrize(
    "silent",
    [
        "<script>x()</script>",
        "<style>p{}</style>",
        "<template><p>x</p></template>",
        "<svg><style>x</style></svg>",
        "<!-- x -->",
        "<?php x ?>",
    ],
)
def test_what_is_no_text_leaves_nothing(silent: str) -> None:
    assert extract(f"<p>{SENTENCE}</p>{silent}<p>{SENTENCE}</p>").paragraphs == (SENTENCE,) * 2
    assert extract(f"<p>{SENTENCE} {silent} {SENTENCE}</p>").paragraphs == (f"{SENTENCE} {SENTENCE}",)


@pytest.mark.parametrize(
    ("hidden", "why"),
    [
        ("<svg><title>x</title><text>y</text></svg>", "stands in <svg>"),
        ("<svg><g>x <script>z</script> y</g></svg>", "stands in <svg>"),
        ("<div hidden>x y</div>", "hidden by its markup"),
        ("<p style='color:red; DISPLAY : none'>x y</p>", "hidden by its style"),
        ("<p style='visibility:hidden'>x <b>y</b></p>", "hidden by its style"),
        ("<span class='sr-only'>x<br>y</span>", "hidden by its class"),
        ("<span aria-hidden=true>x y</span>", "hidden by its markup (aria-hidden)"),
        ("<noscript><p>x y</p></noscript>", "stands in <noscript>"),
        ("<select><option>x<option>y</select>", "stands in <select>"),
        ("<video><p>x y</p></video>", "stands in <video>, which does not show it"),
        ("<iframe>x y</iframe>", "stands in <iframe>"),
        ("<textarea>x y</textarea>", "stands in <textarea>"),
        ("<dialog>x y</dialog>", "stands in <dialog>, which does not show it"),
    ],
)
def test_what_a_reader_cannot_see_is_no_part_of_the_article_and_not_lost(hidden: str, why: str) -> None:
    page = extract(f"<p>{SENTENCE}</p>{hidden}<p>{SENTENCE}</p>")
    assert page.paragraphs == (SENTENCE, "x y", SENTENCE)
    assert page.reasons == ("", "hidden", "")
    assert [hints.outside for hints in page.hints] == ["", why, ""]


def test_hidden_blocks_are_paragraphs_of_their_own() -> None:
    page = extract(f"<p>{SENTENCE}</p><div hidden>a<p>b</p><ul><li>c<li>d</ul>e</div>")
    assert page.paragraphs == (SENTENCE, "a", "b", "c", "d", "e")


@pytest.mark.parametrize(
    "hidden", ["<span hidden>x</span>", "<svg><title>x</title></svg>", "<select><option>x</select>"]
)
def test_what_is_hidden_inside_a_sentence_does_not_split_it(hidden: str) -> None:
    page = extract(f"<p>{SENTENCE} {hidden} {SENTENCE}</p>")
    assert page.paragraphs == (f"{SENTENCE} {SENTENCE}", "x")


def test_what_opens_in_a_drawing_and_is_text_is_read() -> None:
    assert extract("<svg><g><p>para</p></g></svg>after").text.split() == ["para", "after"]
    assert extract("<select><option>a<p>para</p>").text.split() == ["a", "para"]
    assert extract("<select><option>a<p>para</p>").article()[0] == "para"


def test_hidden_text_and_noscript_are_read_where_nothing_else_is() -> None:
    story = "<p>" + "Rain fell on the city all day long. " * 30 + "</p>"
    for markup in (f"<div hidden>{story}</div>", f"<noscript>{story}</noscript>"):
        page = extract(markup)
        assert page.article()[0].count("Rain fell") == 30
        assert any("nothing else to see" in note for note in page.notes)


def test_hints_tell_where_a_paragraph_stood() -> None:
    markup = (
        "<body class=theme><article id=mainStory><div class='story__body relatedBox tag-trump'>"
        "<p>Half of <a href=/x>this one</a></p><figure><figcaption>Cap</figcaption></figure><h2 id='ads-and-us'>H</h2>"
    )
    text, caption, heading = extract(markup).hints
    assert text.path == ("body", "article", "div", "p")
    assert text.words == {"main", "story", "body", "related", "box"}
    assert text.link_density == pytest.approx(8 / 16)
    assert caption.inside("figcaption") and heading.inside("h2")
    assert "ads" not in heading.words


TAGS = st.sampled_from(
    ["p", "div", "b", "a", "span", "ul", "li", "table", "tr", "td", "h1", "blockquote", "section", "em"]
)
# No case change that a gap rule could hang on, and no white space of exotic kinds.
WORDS = st.text("abcdefghijklmnopqrstuvwxyzéßжд", min_size=1, max_size=8)
MARKUP = st.recursive(
    st.lists(WORDS, min_size=1, max_size=5).map(" ".join),
    lambda inner: st.one_of(
        st.tuples(TAGS, inner).map(lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0]}>"),
        st.tuples(inner, st.sampled_from(["<br>", "<br><br>", " ", "<p>", "</b>", "</div>", "<!-- x -->", "\n"]), inner).map("".join),
        st.lists(inner, max_size=4).map(" ".join),
    ),
    max_leaves=20,
)  # fmt: skip


class Reader(HTMLParser):
    """An independent reader: the standard library's tokenizer, every tag but inline ones a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.parts.append("" if tag in ("b", "span", "em") else " ")

    def handle_endtag(self, tag: str) -> None:
        self.handle_starttag(tag, None)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


@given(MARKUP)
def test_words_in_equal_words_out_by_an_independent_reader(markup: str) -> None:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    letters = "".join("".join(reader.parts).split())
    text = extract(markup).text.replace(" | ", " ")
    assert "".join(text.split()) == letters
    # An end of <a> or a stray end tag is a gap to one and none to the other; block tags are gaps to both.
    if not re.search(r"</?a>|</b>|</div>", markup):
        assert text.split() == "".join(reader.parts).split()


@given(st.lists(st.tuples(st.sampled_from(["p", "div", "li", "td", "pre"]), st.text(max_size=40)), max_size=8))
def test_the_text_has_one_line_a_hint(parts: list[tuple[str, str]]) -> None:
    page = extract("".join(f"<{tag}>{html.escape(text)}</{tag}>" for tag, text in parts))
    for text, count in ((page.text, len(page.hints)), (page.article()[0], sum(page.content))):
        assert len(segment(text).lines) == count
    assert len(page.paragraphs) == len(page.reasons) == len(page.hints)


@given(st.text(st.sampled_from("<>/!-&;=\"' abp\0\n"), max_size=200))
def test_any_string_is_read_without_error(markup: str) -> None:
    page = extract(markup)
    assert len(segment(page.text).lines) == len(page.hints)
