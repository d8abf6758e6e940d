"""ART108: lines that are nothing but a credit, told by a cue and a name, or by a name and an agency."""

from __future__ import annotations

import re
from functools import lru_cache

from dedup.rules.glance_kernel import CREDIT
from dedup.rules.hit import Mark
from dedup.rules.page import BARE, PROSE, Page, shape

# Words that credits have in lower case.
_CREDIT_WORDS = frozenset(
    """
    photo photos image images picture pic credit credits foto fotos bild photograph photographs illustration graphic
    video courtesy by via von de di of for and the at on in file files handout pool stock source photographer photography
    licensed under public domain commons screenshot screengrab supplied provided submitted contributed archive staff
    afp ap reuters getty epa efe dpa ansa pa apa belga ritzau ntb tt tass imago alamy nasa van da du la le del cc
    """.replace("\n", " ").split()
)
_EDGES = "()[]:,.|"
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
    r"(?: courtesy| courtesy of| by| credit)?\s?[:：/|]|photo(?:s|graph)? (?:by|courtesy of|courtesy)|image (?:by|courtesy of|via)|courtesy(?: of)?:?|picture (?:by|courtesy of)|(?:illustration|graphic) by|photograph by"
    rf"|via(?= .*(?:@|\b{_AGENCY}\b|\.(?:com|org|net|tv)\b|\b(?:facebook|tiktok|google|cbs|abc|nbc|cnn|fox|wikipedia|news|images)\b))) (?P<who>.{{2,60}})"
)


# Names that are a credit beside a photographer or a cue, and a subheading by themselves.
_NO_CREDIT_ALONE = frozenset(
    [
        *("netflix", "youtube", "instagram", "twitter", "flickr", "bloomberg", "nasa", "file", "everett", "magnum"),
        *("polaris", "splash", "keystone", "redux", "rex", "tt", "pa", "tass", "wikimedia", "corbis"),
    ]
)
# "Allentown, PA", "The Crown, Netflix", "Game Changer for Bloomberg"; "NA/PA" are a desk's initials.
_NO_NAME_BEFORE_AGENCY = re.compile(
    r"[^/|:]*(?:, | for )(?:bloomberg|instagram|nasa|netflix|pa|twitter|youtube)|\(?(?!afp|ap/|epa|rex)\w{1,3}/pa\)?"
)
# "Keystone, Alberta", "Magnum, P.I.": a comma behind such a name opens no photographer's.
_NAME_AND_PLACE = re.compile(r"\(?(?:everett|keystone|magnum|polaris|redux|rex|splash|corbis)(?:, | - )[^/|]*")
_LINKED = re.compile(r"\(?(?:photos|videos?|graphic)\b")  # what a gallery is linked as, too
_WITH_FILES = re.compile(
    rf"[(\[]?(?:[-–—]+ ?)?with (?:additional )?(?P<what>files|reporting|a file|notes) (?:by|from) (?:the )?{_PERSON}"
    rf"(?:(?:, | and |, and ){_PERSON}){{0,3}}\.?[)\]]?"
)
_SITE_SOURCE = re.compile(r"[(\[]?quellen?: ?[\w-]+\.(?:de|at|ch|com|net|org|tv)(?:,? \w{2,4}(?:/\w{2,4}){0,4})?[)\]]?")

# What a glance must see in a line before it is tried: the words above, without those that only join others.
TRIGGERS = frozenset(
    re.findall(r"[a-z]{2,}", f"{_AGENCY} {_CREDIT_CUE.pattern} {_WITH_FILES.pattern} quelle quellen")
) - {"for", "the", "of", "by", "who", "what", "and", "with", "from"}


def credits(page: Page) -> None:
    """A photographer and an agency, or a credit cue and a name, alone on a line."""
    for index in page.holding(CREDIT):
        line = page.lines[index]
        if len(line) <= 100 and shape(line) != PROSE and not page.gone(index):
            mark = _credit(line)
            if mark is not None:
                page.mark(index, mark)


@lru_cache(maxsize=2048)
def _credit(line: str) -> Mark | None:
    text = line.casefold()
    if _CREDIT.fullmatch(text):
        alone = (
            text.strip("()") in _NO_CREDIT_ALONE
            or _NO_NAME_BEFORE_AGENCY.fullmatch(text)
            or _NAME_AND_PLACE.fullmatch(text)
        )
        if not alone and _reads_as_names(line):
            return Mark("ART108", True, "credit", "a credit alone on its line: a name and an agency")
    if _SITE_SOURCE.fullmatch(text):
        return Mark("ART108", True, "credit", "a credit alone on its line: a name and an agency")
    if text.strip("([-–— ").startswith("with ") and (found := _WITH_FILES.fullmatch(text)):
        if found["what"] in ("reporting", "notes"):
            return Mark("ART113", True, "credit", "names who reported besides its writer")
        return Mark("ART108", True, "credit", "names whose files it draws on")
    if shape(line) != BARE or not (found := _CREDIT_CUE.fullmatch(text)) or len(found["who"].split()) > 7:
        return None
    # "Via CBS Boston:" leads up to what is quoted.
    who = line[found.start("who") :] if len(line) == len(text) else found["who"]
    if line[-1] not in ":：" and _reads_as_names(who, spare=1):
        return Mark("ART108", True, "credit", "a credit alone on its line: a cue and a name")
    if _LINKED.match(text) and ":" in text:
        return Mark("ART101", True, "credit", "a gallery or a video, and what it shows")
    return None


def _reads_as_names(line: str, spare: int = 0) -> bool:
    """Whether no more words than ``spare`` open in lower case, but for those that credits have, and addresses.

    A headline with its source, or what a picture shows, is no credit.

    >>> _reads_as_names("Photo by Jane Doe via Reuters"), _reads_as_names("Rebels release captured men – Reuters")
    (True, False)
    """
    lower = [
        word
        for word in line.split()
        if word.lstrip("([@#")[:1].islower() and word.casefold().strip(_EDGES) not in _CREDIT_WORDS
    ]
    return sum(not any(sign in word for sign in "/@.") for word in lower) <= spare
