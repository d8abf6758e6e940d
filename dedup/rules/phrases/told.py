"""What an article has and no interface: who said so."""

from __future__ import annotations

_TELLERS = (
    r"s?he|his|hers?|him|himself|herself|said|says|saying|told|tells|telling|wrote|writes|warn(?:s|ed|ing)?|argue[ds]?|admit(?:s|ted)"
    r"|repl(?:ied|ies)|recall(?:s|ed)|jok(?:e[ds]|ing)|quip(?:s|ped)|insist(?:s|ed)|claim(?:s|ed)|alleg(?:es|ed)|complain(?:s|ed)"
    r"|urge[ds]?|beg(?:s|ged)|beg|vow(?:s|ed)|advised|promised|pleaded|conceded|answered|ruled|shouted|according to|asks|asked"
    r"|(?:message|letter|sign|notice|note|manual|screen|placard|leaflet) read|police|prosecutors?|lawsuit|regulators?|researchers"
    r"|experts|stud(?:y|ies) (?:found|finds?|shows?)|reads|pleads|confess(?:es|ed)?|hackers|scammers|fraudsters|criminals|thieves|spokes(?:man|woman|person)|minister|mayor|judge|jur(?:y|ors)|coach|president|senator"
)
NOT_TOLD = rf"(?!.*\b(?:{_TELLERS})\b)"
"""A look ahead over the whole line: nobody is quoted or told of in it. Put before a pattern of sentences."""

UNQUOTED = r"(?!.*[\x22“”«»„])"
"""The same: no quotation mark."""

NOT_TOLD_DE = (
    r"(?!.*\b(?:sag(?:t|te|ten|en)|riet|rät|raten|warn(?:t|te|en)|schr(?:ieb|eibt|eiben)|mahnt|meint|betont|kritiker|polizei|laut|heißt es|hieß es|fordert"
    r"|klag(?:t|en)|teilt \w+ mit|opfer|betrüger|minister\w*|er|ihm|ihn)\b(?! sich mit))"
)
"""``NOT_TOLD`` for German."""


def sentence(text: str) -> str:
    """``~`` in a pattern is any character of a sentence that nobody is quoted in and that asks nothing."""
    return text.replace("~", r"[^„“”\x22«»?]")
