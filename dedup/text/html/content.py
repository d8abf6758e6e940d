"""Which paragraphs of a page are the article."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from dedup.text.html.blocks import Block, Element
from dedup.text.html.parse import Page

_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»)\]“」』]{0,3}$")
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_INNER = frozenset("p blockquote h1 h2 h3 h4 h5 h6 li dd dt pre tr td th tbody thead table ul ol dl span a em strong b i font u".split())

# Tags, roles and class words, and what they tell of what is inside.
_TAG_REASONS = {
    "nav": "navigation", "footer": "footer", "aside": "aside", "form": "form", "button": "form", "fieldset": "form",
    "figcaption": "caption", "dialog": "overlay", "menu": "navigation", "address": "byline", "figure": "caption", "label": "form",
}
_ROLE_REASONS = {
    "navigation": "navigation", "banner": "navigation", "contentinfo": "footer", "complementary": "aside", "search": "form",
    "dialog": "overlay", "alertdialog": "overlay", "menu": "navigation", "menubar": "navigation", "tablist": "navigation",
    "toolbar": "share", "button": "form", "form": "form",
}
_WORD_REASONS = {
    word: reason
    for reason, words in {
        "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination pager",
        "related": "related recirc recirculation recommended recommendation recommendations recommend trending popular outbrain "
        "taboola teaser teasers promo readmore mostread relacionadas",
        "share": "share sharing shares social addthis sharebar toolbar",
        "comments": "comment comments disqus",
        "newsletter": "newsletter newsletters subscribe subscription signup",
        "advertisement": "ad ads advert advertisement advertising sponsor sponsored adslot",
        "caption": "caption captions figcaption credit credits gallery lightbox slideshow carousel slider thumbnail",
        "byline": "byline bylines author authors bio timestamp dateline pubdate published tags topics kicker eyebrow breadcrumb",
        "overlay": "modal popup overlay cookie cookies consent gdpr onetrust login tooltip adb adblock notification notifications",
        "disclosure": "disclosure disclaimer affiliate",
        "footer": "footer copyright sidebar",
        "form": "btn button buttons",
        "player": "player",
        "embed": "twitter tweet instagram embed oembed",
    }.items()
    for word in words.split()
}
_DEK = frozenset(
    "dek deck subtitle subheadline subheading standfirst strapline summary lead lede intro introduction description excerpt "
    "abstract subhead chapo vorspann ingress epigraph synopsis perex bajada sommario".split()
)
_LISTED = frozenset(("li", "tr", "td", "dd", "dt"))
_PASSING = frozenset(("caption", "advertisement", "embed", "player", "share", "form"))
_VOID_SHARE = 0.3
_BULLETS = tuple("•·●▪■–—-*►▶»→")
_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")


class _Item:
    __slots__ = ("block", "box", "covered", "ends", "heading", "linked", "main", "prose", "reason", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        self.block = block
        words = text.count(" ") + 1
        self.words = words if len(text) < 14 * words else len(text) // 3
        self.linked = block.linked
        self.ends = _SENTENCE.search(text[-4:]) is not None
        self.heading = not _HEADINGS.isdisjoint(block.element.path[-3:])
        self.prose = self.linked < 0.5 and not self.heading and (
            (self.words >= 8 and self.ends) or self.words >= 25
        )
        self.reason = ""
        box = block.element
        while box.tag in _INNER and box.parent is not None:
            box = box.parent
        self.box = box
        self.covered = None
        self.main = False


def choose(page: Page, blocks: Sequence[Block], url: str | None = None) -> list[str]:
    """For each block, "" where it is part of the article, else why it is not."""
    items = [_Item(block) for block in blocks]
    if not items:
        return []
    headline = _headline(page, items)
    reasons = _zones(items, headline)
    own: dict[object, int] = defaultdict(int)
    total = 0
    for item in items:
        item.reason = reasons(item.block.element)
        if item.prose:
            total += item.words
            own[_dress(item)] += item.words
    for item in items:
        if item.reason in _SOFT and item.prose and item.block.element.words and own[_dress(item)] > _VOID_SHARE * total:
            item.reason = ""
    _cards(items, _site(page, url), headline)
    root = _container(items)
    cache: dict[Element, bool] = {}
    for item in items:
        ok = _within(item.block.element, root, cache)
        if not ok and not item.reason:
            item.reason = "outside"
        elif ok and not item.reason and item.linked >= 0.8 and item.words < 40:
            item.reason = "link"
    _readmit(items, root)
    _guide(page, items)
    _flow(items)
    _trim(items)
    _headings(items)
    _dek(page, items, headline)
    return [item.reason for item in items]


_SOFT = frozenset(("related", "share", "byline", "footer", "player", "newsletter"))


def _dress(item: _Item) -> tuple[object, ...]:
    return item.block.element.tag, item.block.element.words, item.box.tag, item.box.words


def _site(page: Page, url: str | None) -> str:
    try:
        return (urlsplit(url or page.metas.get("og:url") or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _key(text: str) -> str:
    return "".join(_TOKEN.findall(text.casefold()))


def _headline(page: Page, items: Sequence[_Item]) -> int:
    """Index of the block that is the page's headline, -1 for none."""
    title = _key(page.metas.get("og:title") or page.head_title or "")
    head = _key(page.head_title or "")
    first = -1
    for i, item in enumerate(items):
        if item.heading or "h1" in item.block.element.path:
            key = _key(item.block.text)
            if len(key) > 8 and (key == title or key in head or (title and title in key)):
                return i
            if first < 0 and "h1" in item.block.element.path:
                first = i
    return first


def _own_reason(element: Element) -> str:
    reason = _TAG_REASONS.get(element.tag, "") or _ROLE_REASONS.get(element.role, "")
    if not reason and element.veiled:
        return "hidden"
    if not reason:
        hits = element.words & _WORD_REASONS.keys()
        if hits:
            return _WORD_REASONS[min(hits)]
    return reason


def _zones(items: Sequence[_Item], headline: int) -> Callable[[Element], str]:
    mass: dict[tuple[str, frozenset[str]], int] = defaultdict(int)
    total = 0
    for item in items:
        if not item.prose:
            continue
        total += item.words
        seen = set()
        element = item.block.element
        while element.parent is not None:
            key = (element.tag, element.words)
            if key not in seen:
                seen.add(key)
                mass[key] += item.words
            element = element.parent
    heads = set()
    if headline >= 0:
        element = items[headline].block.element
        while element.parent is not None:
            heads.add(element)
            element = element.parent
    cache: dict[Element, str] = {}

    def reason(element: Element) -> str:
        chain = []
        found = ""
        while element.parent is not None:
            if element in cache:
                found = cache[element]
                break
            chain.append(element)
            element = element.parent
        for e in reversed(chain):
            if e.tag == "blockquote" and found == "caption":
                found = ""
            if not found:
                own = _own_reason(e)
                if own:
                    share = mass[e.tag, e.words]
                    if own in ("comments", "overlay"):
                        if not (e in heads and share > _VOID_SHARE * total) and share < (0.95 if own == "comments" else 0.6) * total:
                            found = own
                    elif share < _VOID_SHARE * total:
                        found = own
            cache[e] = found
        return found

    return reason


def _container(items: Sequence[_Item]) -> Element:
    value: dict[Element, float] = defaultdict(float)
    order: dict[int, Element] = {}
    for item in items:
        if item.reason:
            v = -10.0 if item.reason == "teaser" and item.linked > 0.8 else 0.0
        elif item.prose:
            v = min(item.words, 120)
        elif item.linked < 0.5:
            v = item.words * 0.5 if item.words >= 10 and item.block.element.tag == "p" else -3.0
        else:
            v = -3 - item.words * item.linked
        e = item.block.element
        value[e] += v
        while e is not None and e.index not in order:
            order[e.index] = e
            e = e.parent
    best, top = None, 0.0
    for index in sorted(order, reverse=True):
        e = order[index]
        if best is None or value[e] > top:
            best, top = e, value[e]
        if e.parent is not None:
            value[e.parent] += value[e]
    assert best is not None
    return best


def _within(element: Element | None, root: Element, cache: dict[Element, bool]) -> bool:
    chain = []
    found = False
    while element is not None:
        if element in cache:
            found = cache[element]
            break
        chain.append(element)
        if element is root:
            found = True
            break
        element = element.parent
    for e in chain:
        cache[e] = found
    return found


def _readmit(items: Sequence[_Item], root: Element) -> None:
    """Parts of the text that stand beside the container, dressed like the parts inside."""
    mass: dict[object, int] = defaultdict(int)
    total = 0
    for item in items:
        if not item.reason and item.prose and item.box.words:
            mass[_signature(item.box)] += item.words
            total += item.words
    near = root
    for _ in range(3):
        if near.parent is not None and near.parent.parent is not None and near.tag not in ("article", "main"):
            near = near.parent
    cache: dict[Element, bool] = {}
    for item in items:
        if item.reason == "outside" and item.linked < 0.5 and mass.get(_signature(item.box), 0) >= 0.15 * total:
            if _within(item.block.element, near, cache):
                item.reason = ""


def _bodies(page: Page) -> Iterator[str]:
    for text in page.linked_data:
        try:
            stack: list[Any] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, dict):
                body = value.get("articleBody")
                if isinstance(body, str):
                    yield body
                stack.extend(value.values())
            elif isinstance(value, list):
                stack.extend(value)


def _guide(page: Page, items: Sequence[_Item]) -> None:
    body = max(_bodies(page), key=len, default="")
    if len(body) < 400:
        return
    tokens = _TOKEN.findall(body.casefold())
    grams = set(zip(tokens, tokens[1:], tokens[2:]))
    for item in items:
        own = _TOKEN.findall(item.block.text.casefold())
        if len(own) < 5:
            continue
        three = list(zip(own, own[1:], own[2:]))
        item.covered = sum(g in grams for g in three) / len(three)
    matched = sum(item.words for item in items if item.covered is not None and item.covered > 0.7 and not item.reason)
    words = sum(item.words for item in items if not item.reason)
    if matched < 0.5 * words:
        for item in items:
            item.covered = None
        return
    full = matched > 0.8 * len(tokens)
    covered: dict[object, float] = defaultdict(float)
    mass: dict[object, int] = defaultdict(int)
    for item in items:
        if item.covered is not None:
            covered[_signature(item.box)] += item.covered * item.words
            mass[_signature(item.box)] += item.words
    for item in items:
        if item.covered is None or item.heading:
            continue
        box = _signature(item.box)
        if item.covered > 0.8 and item.words >= 8 and item.reason not in ("", "overlay", "caption"):
            item.reason = ""
        elif item.covered < 0.2 and full and not item.reason and item.words >= 8 and covered[box] < 0.3 * mass[box]:
            item.reason = "not in articleBody"


def _plain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word.isalpha())


def _signature(box: Element) -> tuple[object, ...]:
    parent = box.parent
    return (box.tag, _plain(box.words), parent.tag, _plain(parent.words)) if parent is not None else (box.tag,)


def _cards(items: Sequence[_Item], site: str, headline: int) -> None:
    """Teasers: boxes of a headline that links to another page of the site, and a sentence or two."""
    words: dict[Element, int] = defaultdict(int)
    blocks: dict[Element, int] = defaultdict(int)
    heads: dict[Element, int] = defaultdict(int)
    starts = []
    for i, item in enumerate(items):
        head = item.linked >= 0.8 and item.words >= 3 and i != headline and _internal(item.block.href, site)
        if head:
            starts.append(item)
        element = item.block.element
        while element.parent is not None:
            blocks[element] += 1
            heads[element] += head
            if item.linked < 0.5:
                words[element] += item.words
            if i == headline:
                words[element] += 1000
            element = element.parent
    cards: dict[Element, int] = {}
    kinds: dict[object, int] = defaultdict(int)
    for item in starts:
        element = item.block.element
        if words[element] > 80 or blocks[element] > 8 or heads[element] > 2:
            continue
        titled = element.tag in _HEADINGS or element.tag != "p"
        while (
            (up := element.parent) is not None and up.parent is not None
            and words[up] <= 80 and blocks[up] <= 8 and heads[up] <= 2
        ):
            element = up
        if titled and element not in cards:
            cards[element] = 1
            kinds[_signature(element)] += 1
    for item in items:
        if item.reason:
            continue
        element = item.block.element
        while element.parent is not None:
            if element in cards and kinds[_signature(element)] > 1:
                item.reason = "teaser"
                break
            element = element.parent


def _internal(href: str, site: str) -> bool:
    """Whether a link goes to another page of the site."""
    if not href or href[0] == "#":
        return False
    parts = urlsplit(href) if "//" in href else None
    host = (parts.hostname or "") if parts else ""
    return not host or host.removeprefix("www.") == site


def _flow(items: Sequence[_Item]) -> None:
    mass: dict[object, int] = defaultdict(int)
    total = 0
    for item in items:
        if item.prose and not item.reason:
            mass[_signature(item.box)] += item.words
            total += item.words
    for item in items:
        share = mass[_signature(item.box)] / total if total else 1
        item.main = share >= 0.15
        if item.reason or (item.covered or 0) > 0.8 or item.heading:
            continue
        if item.prose:
            if share < 0.04 and item.words < 20:
                item.reason = "aside from the text"
        elif not item.main and not (_LISTED.intersection(item.block.element.path[-3:]) and item.linked < 0.3 and item.words > 2):
            item.reason = "aside from the text"


def _trim(items: Sequence[_Item]) -> None:
    kept = [i for i, item in enumerate(items) if not item.reason]
    strong = [i for i in kept if items[i].prose]
    if not strong:
        return
    for i in kept:
        item = items[i]
        own = item.main and item.words >= 4 and item.linked < 0.3
        if i < strong[0] and not (own and (item.ends or item.heading)):
            item.reason = "before"
        elif i > strong[-1] and not (own and (item.ends or item.block.text.startswith(_BULLETS))):
            item.reason = "after"


def _headings(items: Sequence[_Item]) -> None:
    live = False
    for item in reversed(items):
        if item.heading and not item.reason:
            if not live:
                item.reason = "heading of what is left out"
        elif not item.reason:
            live = True
        elif item.reason not in _PASSING:
            live = False


def _dek(page: Page, items: Sequence[_Item], headline: int) -> None:
    description = _key(page.metas.get("og:description") or page.metas.get("description") or "")
    first = next((i for i, item in enumerate(items) if not item.reason), -1)
    for i in range(max(headline + 1, first - 40), first):
        item = items[i]
        if item.reason in ("", "overlay", "comments", "caption") or item.linked > 0.5:
            continue
        key = _key(item.block.text)
        said = len(key) > 20 and len(description) > 20 and (key[:80] in description or description[:80] in key)
        dek = item.words >= 5 and bool((item.block.element.words | item.box.words) & _DEK)
        if said or dek:
            item.reason = ""
