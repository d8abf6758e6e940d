"""ART108: lines that are nothing but a credit, told by a cue and a name, or by a name and an agency."""

from __future__ import annotations

import re

from dedup.rules.glance_kernel import CREDIT
from dedup.rules.hit import Mark
from dedup.rules.page import BARE, PROSE, Page, shape

# Words that credits have in lower case.
_CREDIT_WORDS = frozenset(
    [
        "photo",
        "photos",
        "image",
        "images",
        "picture",
        "pic",
        "credit",
        "foto",
        "fotos",
        "bild",
        "photograph",
        "illustration",
        "courtesy",
        "by",
        "via",
        "von",
        "de",
        "di",
        "of",
        "for",
        "and",
        "the",
        "file",
        "handout",
        "pool",
        "afp",
        "ap",
        "reuters",
        "getty",
        "epa",
        "efe",
        "dpa",
        "ansa",
        "pa",
        "apa",
        "belga",
        "ritzau",
        "ntb",
        "tt",
        "tass",
        "imago",
        "alamy",
        "nasa",
        "van",
        "da",
        "du",
        "la",
        "le",
        "del",
    ]
)
_PERSON = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,5}"
_AGENCY = (
    r"(?:afp|ap|ap photo|reuters|getty images|getty|shutterstock|epa|epa-efe|efe|dpa|ansa|alamy|rex|pa|pa wire|nurphoto|imago|sipa|sipa usa|zuma|"
    r"zuma press|bloomberg|associated press|the associated press|picture alliance|picture-alliance|istock|unsplash|pexels|adobe stock|anadolu|xinhua|tass|"
    r"usa today sports|usa today network|postmedia|postmedia news|the canadian press|canadian press|wikimedia commons|wikimedia|flickr|youtube|instagram|twitter|keystone|apa|belga|ritzau|ntb|tt|scanpix|"
    r"corbis|redux|magnum|polaris|abaca|backgrid|splash|splash news|imagn|agence france-presse|wireimage|filmmagic|everett|netflix|depositphotos|dreamstime|pixabay|nasa|file)"
)
_CREDIT = re.compile(
    rf"\(?(?:(?:photo|image|picture|pic|credit|foto|bild|photograph|illustration|fotos|photos|quellen?|sources?|fuente|fonte)(?: credit| courtesy| by| via| von| de| di)?s?\s?[:/|]? )?"
    rf"(?:{_PERSON}\s?(?:/|\||,|•|–|-| for | via | / | - )\s?)?{_AGENCY}(?:\s?(?:/|\||,| via |-)\s?(?:{_AGENCY}|{_PERSON})){{0,2}}(?:[,/]? file(?: photo)?)?\)?"
)
_CREDIT_CUE = re.compile(
    r"[(\[]?(?:(?:file |stock |handout )?(?:photo|image|picture|pic|photograph|photography|credit|illustration|graphic|video|photos|images|foto|fotos|bild|bilder|photo credit|image credit|picture credit|photo courtesy|image courtesy|photo by|image by|picture by|photograph by|photos by|photo source|image source|credits)"
    r"(?: courtesy| courtesy of| by| credit)?\s?[:：/|]|photo(?:s|graph)? (?:by|courtesy of|courtesy)|image (?:by|courtesy of|via)|courtesy(?: of)?:?|picture (?:by|courtesy of)|(?:illustration|graphic) by|photograph by|via) (?P<who>.{2,60})"
)


# Names that are a credit beside a photographer or a cue, and a subheading by themselves.
_NO_CREDIT_ALONE = frozenset(
    [
        *("netflix", "youtube", "instagram", "twitter", "flickr", "bloomberg", "nasa", "file", "everett", "magnum"),
        *("polaris", "splash", "keystone", "redux", "rex", "tt", "pa", "tass", "wikimedia", "corbis"),
    ]
)
_WITH_FILES = re.compile(
    rf"[(\[]?(?:[-–—] ?)?with (?:additional )?(?:files|reporting|a file|notes) (?:by|from) (?:the )?{_PERSON}"
    rf"(?:(?:, | and |, and ){_PERSON}){{0,3}}\.?[)\]]?"
)
_SITE_SOURCE = re.compile(r"[(\[]?quellen?: ?[\w-]+\.(?:de|at|ch|com|net|org|tv)(?:,? \w{2,4}(?:/\w{2,4}){0,4})?[)\]]?")

# What a glance must see in a line before it is tried: the words above, without those that only join others.
TRIGGERS = frozenset(
    re.findall(r"[a-z]{2,}", f"{_AGENCY} {_CREDIT_CUE.pattern} {_WITH_FILES.pattern} quelle quellen")
) - {"for", "the", "of", "by", "who", "and", "with", "from"}


def credits(page: Page) -> None:
    """A photographer and an agency, or a credit cue and a name, alone on a line."""
    for index in page.holding(CREDIT):
        line = page.lines[index]
        if len(line) <= 100 and shape(line) != PROSE and not page.gone(index):
            text = line.casefold()
            if (
                _CREDIT.fullmatch(text) and text.strip("()") not in _NO_CREDIT_ALONE and _reads_as_names(line)
            ) or _SITE_SOURCE.fullmatch(text):
                page.mark(index, Mark("ART108", True, "credit", "a credit alone on its line: a name and an agency"))
            elif text.strip("([–—- ").startswith("with ") and _WITH_FILES.fullmatch(text):
                page.mark(index, Mark("ART108", True, "credit", "names whose reporting or files it draws on"))
            elif shape(line) == BARE and (found := _CREDIT_CUE.fullmatch(text)) and len(found["who"].split()) <= 7:
                page.mark(index, Mark("ART108", True, "credit", "a credit alone on its line: a cue and a name"))


def _reads_as_names(line: str) -> bool:
    """Whether no more words open in lower case than credits have: a headline with its source is no credit.

    >>> _reads_as_names("Photo by Jane Doe via Reuters"), _reads_as_names("Rebels release captured men – Reuters")
    (True, False)
    """
    words = [word for word in line.split() if word[0].isalpha()]
    lower = [word for word in words if word[0].islower() and word.casefold().strip(":") not in _CREDIT_WORDS]
    return not lower
