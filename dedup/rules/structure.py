"""Rules that need to see where a line stands: share bars, cues in capitals, credits, captions, second signals."""

from __future__ import annotations

import re
from collections.abc import Callable

from dedup.rules import credits
from dedup.rules.form import has_price
from dedup.rules.glance_kernel import CAPITALS, CREDIT, SHARE
from dedup.rules.hit import Mark
from dedup.rules.links import link_lists
from dedup.rules.matcher import is_text
from dedup.rules.page import BARE, PROSE, SHORT_LINE, Page, shape, speaker
from dedup.rules.phrases.sharing import FILLERS, NETWORKS, SHARE_WORDS
from dedup.rules.second import below, beside, own_name, repeated, residue

CAPTION_REACH = 3  # lines that stay, between a caption and its copy (108 junk : 1 content; at ten lines 169 : 50)
CAPTION_MIN = 30
VERSE = 60
_SHARE_EDGE = "·•|,:+()[]/&!"
_BAR_LINE, _LIST_ITEM, _FIGURE, _JOINED, _MAX_PIECES = 48, 24, 6, 8, 40
_FILLER, _NAME, _ACTION = range(3)
# Stories are shared on these, and followed on others; a list of apps has few of them.
_SHARED_ON = frozenset(["facebook", "twitter", "x", "linkedin", "pinterest", "reddit", "flipboard", "tumblr", "xing"])
_SHARING = frozenset({"ART106", "ART107"})
_CAPITAL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-Þ])")
_COUNT = re.compile(r"\d[\d.,]*[KkMm]?")
# Cues to other stories, told from the opening of a sentence by being in capitals where the rest is not.
_SEVERAL = (
    r"READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|DON[’']T MISS|RELATED (?:STORY|STORIES|ARTICLES?|NEWS|VIDEO|PHOTOS)|WATCH (?:NOW|MORE|ALSO|NEXT)"
    r"|LEIA MAIS|LEIA TAMBÉM|VEJA TAMBÉM|LEE TAMBIÉN|LEA TAMBIÉN|LEER MÁS|LEE MÁS|TE PUEDE INTERESAR|VER TAMBIÉN|LIRE AUSSI|À LIRE(?: AUSSI)?"
    r"|VOIR AUSSI|LEGGI ANCHE|LESEN SIE (?:AUCH|MEHR)|MEHR ZUM THEMA|AUCH INTERESSANT|LEES OOK|LEES MEER|LÄS (?:OCKSÅ|MER|ÄVEN)"
    r"|LES (?:OGSÅ|MER)|LÆS (?:OGSÅ|MERE)|LUE (?:MYÖS|LISÄÄ)|CZYTAJ (?:TEŻ|TAKŻE|WIĘCEJ)|ZOBACZ (?:TEŻ|TAKŻE)|ČTĚTE (?:TAKÉ|VÍCE)"
    r"|CITEȘTE ȘI|ЧИТАЙТЕ (?:ТАКЖЕ|ТАКОЖ|ЩЕ|ОЩЕ)|ПРОЧЕТЕТЕ (?:ОЩЕ|СЪЩО)|BACA JUGA|XEM THÊM|ĐỌC THÊM"
)
_SINGLE = (
    r"READ(?: THIS)?|WATCH|LISTEN(?: NOW)?|MORE|RELATED|RECOMMENDED|UP NEXT|MUST[ -]READ|MEHR|WHAT TO READ|İLGİLİ HABER"
)
_CAPITAL_CUE = re.compile(
    rf"[\[(»›→▶•*\-– ]{{0,3}}(?P<cue>(?:{_SEVERAL})(?=[ :|»›>→])|(?:{_SINGLE})(?=\s?[:|»›>→]|\s[–—-]\s))"
    r"[\s:|»›>→–—-]{1,4}(?P<rest>[\"“‘«„\w#$£€¿¡].{8,160})"
)


# What a glance must see in a line before a rule tries it: its words, without those that only join others.
TRIGGERS = {
    SHARE: frozenset(SHARE_WORDS),
    CREDIT: credits.TRIGGERS,
    CAPITALS: frozenset(re.findall(r"[^\W\d_]+", f"{_SEVERAL} {_SINGLE}")),
}


def capital_cues(page: Page) -> None:
    """ART101: a cue in capitals ("READ MORE", "WATCH:") before what reads as a headline."""
    for index in page.holding(CAPITALS):
        line = page.lines[index]
        if not line[1:3].isupper() or page.gone(index):
            continue
        found = _CAPITAL_CUE.fullmatch(line)
        if found is None:
            continue
        rest = found["rest"]
        # A line all in capitals is a headline or a subheading; small letters after the cue go on with its sentence.
        if rest.upper() == rest or rest[0].islower() or is_text(line, rest, "ART101"):
            continue
        why = f"opens with “{found['cue']}” in capitals, the rest is not in capitals"
        page.mark(index, Mark("ART101", True, "capital cue", why, 0.98))


def share_bars(page: Page) -> None:
    """Lines made of nothing but names of networks and words of sharing: two on a line, or lines of them in a row."""
    marked = {i for i, marks in page.marks.items() if marks[0].code in _SHARING}  # phrases say one thing a line
    asked = {*page.holding(SHARE), *marked}
    if not asked:
        return
    run: list[int] = []
    for index in sorted(asked):
        line = page.lines[index]
        if len(line) > SHORT_LINE or (len(line) > _BAR_LINE and shape(line) != BARE):
            continue
        words = _share_words(line)
        if words:
            kind = _kind_of(words)
            if len(words) >= 2 and _is_bar(words, kind) and shape(line) == BARE and not page.gone(index):
                why = f"{len(words)} words, all names of networks or of sharing"
                page.mark(index, Mark("ART106", True, "share bar", why))
        elif index not in marked:
            continue
        if run and index != run[-1] + 1:
            _share_run(page, run)
            run = []
        run.append(index)
        following = index + 1
        while following < len(page.lines) and following not in marked and _is_count(page.lines[following]):
            run.append(following)
            following += 1
    _share_run(page, run)


def _is_count(line: str) -> bool:
    return len(line) <= _FIGURE and _COUNT.fullmatch(line) is not None


def _share_run(page: Page, run: list[int]) -> None:
    """Mark lines in a row that are each a word of sharing or a network's name.

    Articles list networks too ("Facebook", "Instagram"), so names alone count from three different ones on, and
    not where a sentence announces them or the list goes on with other words.
    """
    while run and _COUNT.fullmatch(page.lines[run[-1]]) and page.lines[run[-1]] != "0":
        run.pop()  # a figure counts between words of sharing; below them it may number a list
    if len(run) < 2:
        return
    words = [_share_words(page.lines[i]) for i in run]
    kinds = [_kind_of(w) if w else _ACTION if page.gone(i) else _FILLER for i, w in zip(run, words, strict=True)]
    names = {word for found in words for word in found if word in NETWORKS and word not in ("line", "google")}
    actions = kinds.count(_ACTION)
    if actions:
        enough = actions + len(names) >= 2 or len(run) >= 3
    else:
        enough = len(names) >= 3 and len(names & _SHARED_ON) >= 2 and not _in_a_list(page, run[0], run[-1])
    if enough:
        why = f"one of {len(run)} lines in a row, all names of networks, words of sharing or their counts"
        for index in run:
            if not page.gone(index):
                page.mark(index, Mark("ART106", True, "share bar", why, 0.98))


def _is_bar(words: list[str], kind: int) -> bool:
    """Whether words of one line make a bar: "Share Twitter", "Facebook X Reddit"; "On Twitter" may announce a quotation."""
    if kind == _ACTION or sum(word in NETWORKS for word in words) >= 2:
        return True
    return kind == _NAME and words[-1] in ("icon", "logo", "button")


def _in_a_list(page: Page, first: int, last: int) -> bool:
    """Whether text announces the lines, or lines as short stand right beside them; on top of a page no list stands."""
    lines = page.lines
    if not first:
        return False
    if lines[first - 1].endswith(":"):
        return True
    beside = [i for i in (first - 1, last + 1) if 0 <= i < len(lines)]
    return any(len(lines[i]) <= _LIST_ITEM and shape(lines[i]) == BARE and not page.gone(i) for i in beside)


def _share_words(line: str) -> list[str]:
    """The words of a line of share words, those run together ("KommentareDrucken") parted; none of any other line."""
    found = []
    for token in line.replace("/", " ").split():
        token = token.strip(_SHARE_EDGE)
        word = token.casefold()
        if word in SHARE_WORDS:
            found.append(word)
        elif word:
            parted = _part(token) if len(token) >= _JOINED else []
            if not parted:
                return []
            found += parted
    return found


def _part(token: str) -> list[str]:
    """Share words set without a space between: parted before capitals, "WhatsApp" left whole."""
    pieces = _CAPITAL.split(token)
    if len(pieces) < 2 or len(pieces) > _MAX_PIECES:
        return []
    words = []
    at = 0
    while at < len(pieces):
        for count in (2, 1):
            word = "".join(pieces[at : at + count]).casefold().strip(_SHARE_EDGE)
            if word in SHARE_WORDS:
                words.append(word)
                at += count
                break
        else:
            return []
    return words


def _kind_of(words: list[str]) -> int:
    """Whether words of sharing say to do something, name networks, or neither."""
    kind = _FILLER
    for word in words:
        if word not in NETWORKS and word not in FILLERS:
            return _ACTION
        if word in NETWORKS and word not in FILLERS:
            kind = _NAME
    return kind


def captions(page: Page) -> None:
    """CAP201: a line that repeats, with at most ``CAPTION_REACH`` lines between that stay.

    It must read as a caption does: a sentence, or longer than a verse, or with a credit beside it.
    """
    lines = page.lines
    if not page.repeats or len(set(lines)) == len(lines):
        return
    seen: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if len(line) >= CAPTION_MIN and not page.gone(index):
            seen.setdefault(line, []).append(index)
    for places in seen.values():
        if len(places) != 2:
            continue  # three copies are a refrain or a live blog's label: for echoes to weigh
        first, second = places
        kept = [i for i in range(first + 1, second) if not page.gone(i)]
        credit = any(mark.code == "ART108" for i in range(first, second + 2) for mark in page.marks.get(i, ()))
        if (
            len(kept) > CAPTION_REACH
            or page.is_headline(second)
            or not (credit or _reads_as_caption(page, first, kept))
        ):
            continue
        between = "no line" if not kept else "one line" if len(kept) == 1 else f"{len(kept)} lines"
        why = f"the same line stands at {first}, with {between} between that stay"
        page.mark(second, Mark("CAP201", True, "caption repeats", why))


def _reads_as_caption(page: Page, index: int, between: list[int]) -> bool:
    """Verses are short, do not end as sentences do, and stand among their like; a price is of a list of offers.

    Speakers of a transcript say a thing twice: other lines open with the same name.
    """
    line = page.lines[index]
    if has_price(line) or page.speakers[speaker(line)] > 2:
        return False
    if shape(line) != BARE:
        return True
    verses = sum(shape(page.lines[i]) == BARE and len(page.lines[i]) <= VERSE for i in between)
    return len(line) > VERSE or not verses


STRUCTURE: tuple[Callable[[Page], None], ...] = (
    share_bars,
    capital_cues,
    credits.credits,
    captions,
    link_lists,
    beside,
    below,
    own_name,
    repeated,
    residue,
)
__all__ = ["PROSE", "STRUCTURE"]
