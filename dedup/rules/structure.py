"""Rules that need to see where a line stands: captions, credits, share bars, blocks of links, the tail."""

from __future__ import annotations

import re
from collections.abc import Callable

from dedup.rules.hit import Mark
from dedup.rules.page import BARE, PROSE, Page
from dedup.rules.phrases.sharing import SHARE_WORDS

CAPTION_REACH = 3  # lines that stay, between a caption and its copy (108 junk : 1 content; at ten lines 169 : 50)
CAPTION_MIN = 30
VERSE = 60
_SHARE_EDGE = "·•|,:+()[]/&"
_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,5}"
_AGENCY = (
    r"(?:afp|ap|ap photo|reuters|getty images|getty|shutterstock|epa|epa-efe|efe|dpa|ansa|alamy|rex|pa|pa wire|nurphoto|imago|sipa|sipa usa|zuma|"
    r"zuma press|bloomberg|associated press|the associated press|picture alliance|picture-alliance|istock|unsplash|pexels|adobe stock|anadolu|xinhua|tass|"
    r"usa today sports|usa today network|postmedia|postmedia news|the canadian press|canadian press|wikimedia commons|wikimedia|flickr|youtube|instagram|twitter|keystone|apa|belga|ritzau|ntb|tt|scanpix|"
    r"corbis|redux|magnum|polaris|abaca|backgrid|splash|splash news|imagn|agence france-presse|wireimage|filmmagic|everett|netflix|depositphotos|dreamstime|pixabay|nasa|file)"
)
_CREDIT = re.compile(
    rf"\(?(?:(?:photo|image|picture|pic|credit|foto|bild|photograph|illustration|fotos|photos)(?: credit| courtesy| by| via| von| de| di)?s?\s?[:/|]? )?"
    rf"(?:{_NAME}\s?(?:/|\||,|•|–|-| for | via | / | - )\s?)?{_AGENCY}(?:\s?(?:/|\||,| via |-)\s?(?:{_AGENCY}|{_NAME})){{0,2}}(?:[,/]? file(?: photo)?)?\)?"
)
_CREDIT_CUE = re.compile(
    r"[(\[]?(?:(?:file |stock |handout )?(?:photo|image|picture|pic|photograph|photography|credit|illustration|graphic|video|photos|images|foto|fotos|bild|bilder|photo credit|image credit|picture credit|photo courtesy|image courtesy|photo by|image by|picture by|photograph by|photos by|photo source|image source|credits)"
    r"(?: courtesy| courtesy of| by| credit)?\s?[:：/|]|photo(?:s|graph)? (?:by|courtesy of|courtesy)|image (?:by|courtesy of|via)|courtesy(?: of)?:?|picture (?:by|courtesy of)|(?:illustration|graphic) by|photograph by|via) (?P<who>.{2,60})"
)


def share_bars(page: Page) -> None:
    """Lines made of nothing but names of networks and words of sharing, two at least."""
    for index in page.short:
        line = page.lines[index]
        if page.shapes[index] == BARE and not page.gone(index):
            words = [word for word in (w.strip(_SHARE_EDGE) for w in line.casefold().split()) if word]
            if len(words) >= 2 and all(word in SHARE_WORDS for word in words):
                page.mark(
                    index, Mark("ART106", True, "share bar", f"{len(words)} words, all names of networks or of sharing")
                )


def credits(page: Page) -> None:
    """A photographer and an agency, or a credit cue and a name, alone on a line."""
    for index in page.short:
        line = page.lines[index]
        if len(line) <= 100 and page.shapes[index] != PROSE and not page.gone(index):
            text = line.casefold()
            if _CREDIT.fullmatch(text):
                page.mark(index, Mark("ART108", True, "credit", "a credit alone on its line: a name and an agency"))
            elif (
                page.shapes[index] == BARE and (found := _CREDIT_CUE.fullmatch(text)) and len(found["who"].split()) <= 7
            ):
                page.mark(index, Mark("ART108", True, "credit", "a credit alone on its line: a cue and a name"))


def captions(page: Page) -> None:
    """CAP201: a line that repeats, with at most ``CAPTION_REACH`` lines between that stay.

    It must read as a caption does: a sentence, or longer than a verse, or with a credit beside it.
    """
    lines = page.lines
    if len(set(lines)) == len(lines):
        return
    seen: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if len(line) >= CAPTION_MIN and not page.gone(index):
            seen.setdefault(line, []).append(index)
    for line, places in seen.items():
        if len(places) != 2:
            continue  # three copies are a refrain or a live blog's label: for echoes to weigh
        first, second = places
        kept = [i for i in range(first + 1, second) if not page.gone(i)]
        credit = any(mark.code == "ART108" for i in range(first, second + 2) for mark in page.marks.get(i, ()))
        if len(kept) > CAPTION_REACH or second == page.headline or not (credit or _reads_as_caption(page, line, kept)):
            continue
        between = "no line" if not kept else "one line" if len(kept) == 1 else f"{len(kept)} lines"
        why = f"the same line stands at {first}, with {between} between that stay"
        page.mark(second, Mark("CAP201", True, "caption repeats", why))


def _reads_as_caption(page: Page, line: str, between: list[int]) -> bool:
    """Verses are short, do not end as sentences do, and stand among their like."""
    if page.shapes[page.lines.index(line)] != BARE:
        return True
    verses = sum(page.shapes[i] == BARE and len(page.lines[i]) <= VERSE for i in between)
    return len(line) > VERSE or not verses


def residue(page: Page) -> None:
    """ART112: a short unpunctuated fragment at the very end, right after an artefact."""
    last = len(page.lines) - 1
    body = page.last_body()
    if last < 2 or body < 0 or page.marks.get(last) or last == page.headline:
        return
    line = page.lines[last]
    if page.shapes[last] != BARE or len(line) > 40 or len(line.split()) > 4 or line[0] in "\"“«„'‘":
        return
    tail = Mark(
        "ART112",
        False,
        "last line",
        "a short unpunctuated fragment, the last line, after the last sentence of the body",
    )
    page.mark(last, tail)
    if page.gone(last - 1):
        page.mark(last, Mark("ART112", False, "after an artefact", "the line before it is an artefact", 0.9))


STRUCTURE: tuple[Callable[[Page], None], ...] = (share_bars, credits, captions, residue)
__all__ = ["PROSE", "STRUCTURE"]
