"""Writes characters.py from this Python's Unicode database: ``python generate_characters.py > characters.py``.

The table is checked in so that verdicts do not hang on which Unicode version a Python carries.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from collections.abc import Iterable

OTHER, WORD, DIGIT, SINGLE, NUMERAL, MARK, IGNORED = range(7)

# unicodedata has no Script property; these prefixes of names are the scripts that are written without spaces.
_SINGLE_NAMES = (
    "CJK UNIFIED IDEOGRAPH",
    "CJK COMPATIBILITY IDEOGRAPH",
    "IDEOGRAPHIC ITERATION MARK",
    "IDEOGRAPHIC CLOSING MARK",
    "VERTICAL IDEOGRAPHIC ITERATION MARK",
    "MASU MARK",
    "HIRAGANA",
    "HENTAIGANA",
    "KATAKANA",
    "VERTICAL KANA",
    "THAI ",
    "LAO ",
    "KHMER ",
    "MYANMAR ",
)
_NUMERAL_NAMES = ("IDEOGRAPHIC NUMBER", "HANGZHOU NUMERAL")
# Ideographs that write numbers in running text, Japanese and Chinese, with the banker's forms.
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩廿卅卌壹贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟")
# Default_Ignorable_Code_Point that are letters or marks (DerivedCoreProperties.txt).
_IGNORED_RANGES = (
    (0x034F, 0x034F),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFFA0, 0xFFA0),
    (0xE0000, 0xE0FFF),
)
# Combining Diacritical Marks Extended: its unassigned code points are kept for marks.
_MARK_BLOCK = range(0x1AB0, 0x1B00)
# Planes 2 and 3 are kept for ideographs (Unicode, 2.9), also those that this Python does not know yet.
_IDEOGRAPHIC_PLANES = range(0x20000, 0x3FFFE)


def character_class(code: int) -> int:
    """The class of a code point, as ``characters.py`` numbers them."""
    char = chr(code)
    category = unicodedata.category(char)
    if category == "Cf" or any(first <= code <= last for first, last in _IGNORED_RANGES):
        return IGNORED
    if category[0] == "M" or code in _MARK_BLOCK:
        return MARK
    name = unicodedata.name(char, "")
    if char in _NUMERALS or name.startswith(_NUMERAL_NAMES):
        return NUMERAL
    if category[0] == "N":
        return DIGIT
    if char == "_":  # a word character to regular expressions and to UAX #29 (ExtendNumLet)
        return WORD
    if category[0] == "L":
        return SINGLE if name.startswith(_SINGLE_NAMES) else WORD
    if category == "Cn" and code in _IDEOGRAPHIC_PLANES:
        return SINGLE
    return OTHER


def composing() -> frozenset[int]:
    """Code points that may compose with what precedes them (NFC_Quick_Check=Maybe, UAX #15)."""
    found = {*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)}
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            canonical = chr(int(parts[0], 16)) + chr(int(parts[1], 16))
            if unicodedata.normalize("NFC", canonical) == chr(code):
                found.add(int(parts[1], 16))
    return frozenset(found)


def separates(text: str) -> bool:
    """Whether NFKC ``text`` acts as one separator: a mark without a base is dropped."""
    kinds = [character_class(ord(char)) for char in text]
    return kinds[0] == OTHER and all(kind in (OTHER, MARK) for kind in kinds)


def folds() -> tuple[dict[int, tuple[int, ...]], set[int]]:
    """Casefold of NFKC for each character that it changes, and the characters that want ``unicodedata.normalize``.

    The second are those whose form hangs on their neighbours, those that become more than three code points, and
    rare blocks (compatibility ideographs, presentation forms, mathematical letters) that would swell the table.
    """
    table: dict[int, tuple[int, ...]] = {}
    maybe = composing()
    check = set(maybe)
    for code in range(sys.maxunicode + 1):
        if 0xD800 <= code < 0xE000:
            continue
        char = chr(code)
        form = unicodedata.normalize("NFKC", char)
        if form == char:
            if char.casefold() != char:
                table[code] = tuple(map(ord, char.casefold()))
            continue
        folded = tuple(map(ord, form.casefold()))
        if character_class(code) == OTHER and separates(form):
            continue
        common = code < 0x3400 or 0xFF00 <= code < 0xFFF0
        alone = not any(unicodedata.combining(part) or ord(part) in maybe for part in form)
        if common and alone and len(folded) <= 3:
            table[code] = folded
        else:
            check.add(code)
    return table, check


def fold_runs(table: dict[int, tuple[int, ...]]) -> list[str]:
    """``first-last/step+delta`` for runs that go to one code point each, ``from=to.to`` for the others."""
    one = [(code, target[0] - code) for code, target in sorted(table.items()) if len(target) == 1]
    runs: list[str] = []
    i = 0
    while i < len(one):
        j, step = i, 1
        if i + 1 < len(one) and one[i + 1][1] == one[i][1]:
            step = one[i + 1][0] - one[i][0]
            while j + 1 < len(one) and one[j + 1][1] == one[i][1] and one[j + 1][0] - one[j][0] == step:
                j += 1
        runs.append(f"{one[i][0]:x}-{one[j][0]:x}/{step}{one[i][1]:+d}")
        i = j + 1
    for code, target in sorted(table.items()):
        if len(target) > 1:
            runs.append(f"{code:x}=" + ".".join(f"{part:x}" for part in target))
    return runs


def value_runs(values: Iterable[int]) -> list[str]:
    """``start:value`` wherever the value changes, from code point 0 on."""
    runs: list[str] = []
    last = -1
    for code, value in enumerate(values):
        if value != last:
            runs.append(f"{code:x}:{value}")
            last = value
    return runs


def show(name: str, comment: str, items: list[str]) -> None:
    """Print one table."""
    text = textwrap.fill(" ".join(items), 118, break_long_words=False, break_on_hyphens=False)
    print(f'\n# {comment}\n{name} = """\n{text}\n"""')


def main() -> None:
    """Print the module."""
    codes = range(sys.maxunicode + 1)
    table, check = folds()
    version = unicodedata.unidata_version
    print(f"""\"\"\"Tables of characters, by generate_characters.py; Unicode {version}. Not to be edited.

Code points are in hexadecimal, other numbers in decimal.
\"\"\"

from __future__ import annotations

OTHER, WORD, DIGIT, SINGLE, NUMERAL, MARK, IGNORED = range(7)
\"\"\"Separators; parts of words; those that are figures; characters that are tokens; those that are figures; combining
marks; characters that are skipped.\"\"\"""")
    show("CLASSES", "first:class, up to the next", value_runs(map(character_class, codes)))
    show("FOLDS", "casefold(NFKC): first-last/step+delta, or from=to.to", fold_runs(table))
    show(
        "CHECKS",
        "first:1 where NFKC hangs on the neighbours or is not in FOLDS",
        value_runs(int(c in check) for c in codes),
    )
    show("COMBINING", "first:Canonical_Combining_Class", value_runs(unicodedata.combining(chr(c)) for c in codes))


if __name__ == "__main__":
    main()
