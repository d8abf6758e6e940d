"""The kernel cuts as ``segment`` does, and what it gives the other kernels reads back as the same lines."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dedup.text.cut import Lines, cut
from dedup.text.encoding import may_be_damaged
from dedup.text.segment import segment

cut([""])  # compiled before hypothesis looks at its clock
WRAPPED = "\n".join(["The committee met on Tuesday and could not agree on any of"] * 4)
ODD = (
    "\n", "\n\n", "\r\n", "\r", "\r\r\n", " ", "  \n", "\u2028", "\u00a0", "\u200b", "\u00ad", "&amp;", "AT&T", "& ", "&;", "&#x26;", "&ThirtyTwoLettersAndMoreOfAnEntity;", "e\u0301",
    "\u0438\u0306", "\u2019", "\u201cRain,\u201d", "\u00a9 2019", "\u20ac5", "Привет", "天気", "が", "\ud800", "\0",
    "\u1e9b\u0323", "Café", "한국", "\u2126", "\u2fff", "\U0001f600", "\ud7ff", "\ue000", "a", "Rain fell.", WRAPPED, "â€™", "Ã©", "Â ", "Ð¡", "\ufffd",
)  # fmt: skip
PIECES = st.one_of(st.sampled_from(ODD), st.text(max_size=6), st.characters(codec=None))
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(st.lists(TEXTS, max_size=5))
@example(["", "\n", " \n ", WRAPPED, "x\r", "\rx", "x"])
@example(["One.\n\n\n", "&", "Two."])
def test_many_texts_are_cut_as_each_by_itself(texts):
    segments, lines = cut(texts)
    said = [{"plain": part.plain, "suspect": part.suspect} for part in segments]
    assert list(segments) == [segment(text)._replace(**each) for text, each in zip(texts, said, strict=True)]
    every = [line.replace("\n", " ") for part in segments for line in part.lines]
    assert [lines.line(i) for i in range(len(lines))] == every
    assert lines.sizes.tolist() == list(map(len, every))
    for text, part in zip(texts, segments, strict=True):
        if part.plain:
            assert part.lines == [text[start:end] for start, end in zip(part.starts, part.ends, strict=True)]
        if not part.suspect:
            assert not may_be_damaged(text, plain=part.plain)


@pytest.mark.parametrize(
    "character", [chr(code) for code in (0xA0, 0xAD, 0x85, 0x2028, 0x206F, 0x20D0, 0x2126, 0x2ADC)]
)
def test_an_odd_character_after_plain_ones(character):
    text = f"Rain fell” on {character} Tuesday."
    assert [part.lines for part in cut([text])[0]] == [segment(text).lines]


def test_every_character_of_the_basic_plane():
    texts = ["".join(f"a{chr(code)}b\n" for code in range(start, start + 64)) for start in range(0, 0x10000, 64)]
    assert [part.lines for part in cut(texts)[0]] == [segment(text).lines for text in texts]


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=6), st.data())
def test_lines_with_some_replaced(texts, data):
    some = data.draw(st.dictionaries(st.sampled_from(range(len(texts))), st.text(max_size=20), max_size=3))
    lines = Lines.of(texts).replaced(some)
    wanted = [some.get(i, text).replace("\n", " ") for i, text in enumerate(texts)]
    assert [lines.line(i) for i in range(len(lines))] == wanted
    assert lines.sizes.tolist() == list(map(len, wanted))


def test_seeds(request):
    texts = [path.read_text("utf-8") for path in sorted((request.config.rootpath / "seeds").glob("*.txt"))]
    assert [part.lines for part in cut(texts)[0]] == [segment(text).lines for text in texts] != []
