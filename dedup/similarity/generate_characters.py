"""Writes characters.py from the Unicode database of the running Python: ``python generate_characters.py > characters.py``.

The table is checked in so that verdicts do not hang on which Unicode version a Python carries.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata

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
# Planes 2 and 3 are kept for ideographs (Unicode, 2.9), also those that this Python does not know yet.
_IDEOGRAPHIC_PLANES = range(0x20000, 0x3FFFE)


def character_class(code: int) -> int:
    """The class of a code point, as ``characters.py`` numbers them."""
    char = chr(code)
    category = unicodedata.category(char)
    if category == "Cf" or any(first <= code <= last for first, last in _IGNORED_RANGES):
        return IGNORED
    if category[0] == "M":
        return MARK
    name = unicodedata.name(char, "")
    if char in _NUMERALS or name.startswith(_NUMERAL_NAMES):
        return NUMERAL
    if category[0] == "N":
        return DIGIT
    if category[0] == "L":
        return SINGLE if name.startswith(_SINGLE_NAMES) else WORD
    if category == "Cn" and code in _IDEOGRAPHIC_PLANES:
        return SINGLE
    return OTHER


def folds() -> list[str]:
    """The case folding: ``first-last/step+delta`` for runs to one code point each, ``from=to.to`` for the others."""
    one: list[tuple[int, int]] = []
    several: list[str] = []
    for code in range(sys.maxunicode + 1):
        folded = chr(code).casefold()
        # What is not in form NFKC never reaches the table.
        if folded == chr(code) or unicodedata.normalize("NFKC", chr(code)) != chr(code):
            continue
        if len(folded) == 1:
            one.append((code, ord(folded) - code))
        else:
            several.append(f"{code:x}=" + ".".join(f"{ord(char):x}" for char in folded))
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
    return runs + several


def wrap(items: list[str]) -> str:
    """Lines of at most 118 characters."""
    return textwrap.fill(" ".join(items), 118, break_long_words=False, break_on_hyphens=False)


def main() -> None:
    """Print the module."""
    runs: list[str] = []
    last = -1
    for code in range(sys.maxunicode + 1):
        now = character_class(code)
        if now != last:
            runs.append(f"{code:x}{'owdsnmi'[now]}")
            last = now
    print('"""Classes of characters, by generate_characters.py from Unicode', end=" ")
    print(f'{unicodedata.unidata_version}. Do not edit."""')
    print("\nfrom __future__ import annotations\n")
    print("OTHER, WORD, DIGIT, SINGLE, NUMERAL, MARK, IGNORED = range(7)")
    print('LETTERS = "owdsnmi"\n"""One letter a class, as RUNS writes them."""\n')
    print("# Each run: its first code point in hexadecimal and its class; it ends where the next begins.")
    print(f'RUNS = """\n{wrap(runs)}\n"""\n')
    print(
        "# Case folding of characters in form NFKC: first-last/step+delta, or from=to.to; code points in hexadecimal."
    )
    print(f'FOLDS = """\n{wrap(folds())}\n"""')


if __name__ == "__main__":
    main()
