"""How labels are spelt otherwise: with and without marks, joiners and nuktas, by keyboards of a neighbour's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from dedup.rules.row import Row

Way = Callable[[str], str]


def respelt(rows: Iterable[Row], *ways: Way) -> tuple[Row, ...]:
    """``rows``, those of labels with each label as each of ``ways`` and any of them together spell it.

    >>> row = Row("ART101", "xx", "line", "colour | tone", ("colour",), ("hue",))
    >>> respelt([row], swap("our$", "or"))[0].text
    'colour | color | tone'
    """
    return tuple(row if row.form == "regex" else replace(row, text=spell(row.text, *ways)) for row in rows)


def swap(pattern: str, other: str) -> Way:
    """A way of spelling that writes ``other`` wherever ``pattern`` is."""
    compiled = re.compile(pattern)
    return lambda label: compiled.sub(other, label)


def spell(text: str, *ways: Way, between: str = " | ") -> str:
    """The labels of ``text``, or its words with a space ``between``, as ``respelt`` has them.

    >>> spell("ποιότητα νέα", swap("ό", "ο"), swap("έ", "ε"), between=" ")
    'ποιότητα ποιοτητα νέα νεα'
    """
    spelt: dict[str, None] = {}
    for label in text.split(between):
        forms = [label.strip()]
        for way in ways:
            forms += [other for form in forms if (other := way(form)) != form]
        spelt.update(dict.fromkeys(forms))
    return between.join(spelt)
