"""Parts of a page that are no article, by their tags, roles, and the words of their classes.

A sign is void where too much of the page's running text stands under it: templates name an article's own wrapper
"comments-open" or "has-sidebar".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dedup.text.html.blocks import Element
from dedup.text.html.items import Item, subtree_sums

_BY_TAG = {
    "address": "byline", "aside": "aside", "button": "form", "dialog": "overlay", "fieldset": "form",
    "figcaption": "caption", "figure": "caption", "footer": "footer", "form": "form", "label": "form",
    "menu": "navigation", "nav": "navigation",
}  # fmt: skip
_BY_ROLE = {
    "alertdialog": "overlay", "banner": "navigation", "button": "form", "complementary": "aside",
    "contentinfo": "footer", "dialog": "overlay", "form": "form", "menu": "navigation", "menubar": "navigation",
    "navigation": "navigation", "search": "form", "tablist": "navigation", "toolbar": "share",
}  # fmt: skip
_BY_WORD = {
    word: reason
    for reason, words in {
        "advertisement": "ad ads advert advertisement advertising adslot sponsor sponsored",
        "byline": "author authors bio byline bylines dateline eyebrow kicker pubdate published tags timestamp topics",
        "caption": "caption captions carousel credit credits figcaption gallery lightbox slider slideshow thumbnail",
        "comments": "comment comments disqus",
        "consent": "ccpa consent cookie cookies gdpr onetrust privacy",
        "disclosure": "affiliate disclaimer disclosure",
        "embed": "embed instagram oembed tweet twitter",
        "footer": "copyright footer sidebar",
        "form": "btn button buttons",
        "navigation": "breadcrumb breadcrumbs menu nav navbar navigation pager pagination",
        "newsletter": "newsletter newsletters signup subscribe subscription",
        "overlay": "adb adblock login modal notification notifications overlay popup tooltip",
        "player": "player",
        "related": "mostread outbrain popular promo readmore recirc recirculation recommend recommendation "
        "recommendations recommended related relacionadas taboola teaser teasers trending",
        "share": "addthis share sharebar shares sharing social toolbar",
    }.items()
    for word in words.split()
}
# Share of the page's running text from which a sign is void; comments outweigh many a short article, and consent
# notices some.
_VOID, _VOID_SOFT = 0.3, 0.5
_SOME_TEXT = 40  # words
_VOID_FIRM = {"comments": 0.95, "overlay": 0.6, "consent": 1.01}
# Signs by class word that a paragraph overrules when it is dressed like the bulk of the text.
_SOFT = frozenset(("byline", "footer", "newsletter", "player", "related", "share"))


def mark_zones(items: Sequence[Item], elements: Sequence[Element], headline: int) -> None:
    """Give a reason to each item inside a part of the page that is no article."""
    prose = [0.0] * len(elements)
    for item in items:
        if item.prose:
            prose[item.block.element.index] += item.words
    total = sum(prose)
    subtree_sums(elements, prose)
    shares: dict[tuple[str, frozenset[str]], float] = defaultdict(float)
    for element in elements:
        parent = element.parent
        if parent is not None and (element.tag, element.words) != (parent.tag, parent.words):
            shares[element.tag, element.words] += prose[element.index]
    around_headline = set()
    above = items[headline].block.element if headline >= 0 else None
    while above is not None:
        around_headline.add(above.index)
        above = above.parent

    nothing = ("", "")
    reasons = [nothing] * len(elements)
    for element in elements:
        found = reasons[element.parent.index] if element.parent is not None else nothing
        if element.tag == "blockquote" and found[0] == "caption":
            found = nothing  # quotations are set as figures
        own = "" if found[0] else _sign(element)
        if own:
            share = shares[element.tag, element.words]
            limit = _VOID_FIRM.get(own, _VOID) * total
            # A wrapper that holds the headline and some text is the article's own.
            holds_text = element.index in around_headline and prose[element.index] >= _SOME_TEXT
            if share < limit and not holds_text:
                found = own, _sign_in_words(element)
        reasons[element.index] = found

    clothes: dict[object, int] = defaultdict(int)
    for item in items:
        item.reason, item.sign = reasons[item.block.element.index]
        if item.prose:
            clothes[_clothes(item)] += item.words
    for item in items:
        named = item.reason in _SOFT and item.prose and item.block.element.words
        if named and clothes[_clothes(item)] > _VOID_SOFT * total:
            item.reason = ""


def _sign(element: Element) -> str:
    reason = _BY_TAG.get(element.tag) or _BY_ROLE.get(element.role)
    if reason:
        return reason
    if element.veiled:
        return "hidden"
    if element.words and (hits := element.words & _BY_WORD.keys()):
        reason = _BY_WORD[min(hits)]
        if reason != "advertisement" or element.tag != "article":  # a sponsored story is an article
            return reason
    return ""


def _sign_in_words(element: Element) -> str:
    if element.tag in _BY_TAG:
        return f"<{element.tag}>"
    if element.role in _BY_ROLE:
        return f'<{element.tag} role="{element.role}">'
    if element.veiled:
        return f"<{element.tag}> of a class that hides"
    return f"<{element.tag}> of class or id “{min(element.words & _BY_WORD.keys())}”"


def _clothes(item: Item) -> tuple[object, ...]:
    element, box = item.block.element, item.box
    return element.tag, element.words, box.tag, box.words
