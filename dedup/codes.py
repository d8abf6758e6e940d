"""Every code a verdict can carry: what it means, what it does by default, and an example on either side.

``dedup explain CODE`` and the generated documentation read this table; nothing else defines a code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

DefaultAction = Literal["strip", "flag", "quarantine"]


@dataclass(frozen=True, slots=True)
class Code:
    """One code. ``caught`` and ``spared`` are example lines; ``turn_off`` is what to write to silence it."""

    code: str
    name: str
    meaning: str
    action: DefaultAction
    caught: str
    spared: str
    turn_off: str


def _code(
    code: str, name: str, action: DefaultAction, meaning: str, caught: str, spared: str, turn_off: str | None = None
) -> Code:
    if turn_off is None:
        turn_off = f'ignore = ["{code}"] in [tool.dedup], or --ignore {code}'
        if action == "strip":
            turn_off += f'; flag = ["{code}"] keeps the text and reports it'
    return Code(code, name, meaning, action, caught, spared, turn_off)


_TABLE = (
    _code(
        "ART101", "link to another story", "strip",
        "A line that sends the reader to another story: a cue such as “Read more” and a headline, or the cue alone. "
        "A cue without a separator before a sentence is left alone.",
        "READ MORE: Bridge closes for repairs", "Read more books, says minister.",
    ),
    _code(
        "ART102", "loading placeholder", "strip",
        "What stands on the page until a script has fetched something, or when it could not.",
        "Loading...", "Loading docks reopened on Monday.",
    ),
    _code(
        "ART103", "advertisement label", "strip",
        "The label of an advertisement, or the words that tell the reader that the story goes on after it.",
        "Story continues below advertisement", "The advertisement was banned on Friday.",
    ),
    _code(
        "ART104", "newsletter, sign-up or app promotion", "strip",
        "An invitation to subscribe, sign up, follow, donate or install an app, and the form that goes with it.",
        "Sign up for our free weekly newsletter", "She signed up to the newsletter in May.",
    ),
    _code(
        "ART105", "cookie, consent, paywall, log-in or bot-wall notice", "strip",
        "A notice of the site about its reader: cookies with a verb of consent or use beside them, accounts, "
        "what only subscribers may read, checks for robots.",
        "We use cookies to improve your experience on our site.", "To make cookies, cream the butter and sugar.",
    ),
    _code(
        "ART106", "share bar or social links", "strip",
        "Buttons to share, print or save the story. The name of a single network needs a second signal.",
        "Facebook X LinkedIn WhatsApp", "Facebook was fined on Tuesday.",
    ),
    _code(
        "ART107", "counter", "strip",
        "How many liked, shared, commented on or viewed the story, or how long it takes to read.",
        "1,204 Comments", "More than 2,500 people fled.",
    ),
    _code(
        "ART108", "credit standing alone", "strip",
        "The name of an agency, or of a photographer and an agency, alone on its line. A caption that ends in a "
        "credit stays.",
        "AFP", "Reuters said on Monday.",
    ),
    _code(
        "ART109", "player, gallery, embed or transcript placeholder", "strip",
        "What is left of a video player, a picture gallery or an embedded post.",
        "View this post on Instagram", "Play begins at noon.",
    ),
    _code(
        "ART110", "copyright or syndication notice", "strip",
        "Who holds the rights, and what may not be done with the text.",
        "© 2023 Example News. All rights reserved.", "Copyright law has to change, ministers say.",
    ),
    _code(
        "ART111", "navigation, tags or heading of a related-stories block", "strip",
        "Menus, lists of tags, comment sections, and headings such as “Most popular” with the links that follow them "
        "until the article resumes or ends.",
        "Tags: economy, budget", "Topics ranged from tax to tea.",
    ),
    _code(
        "ART112", "residue", "strip",
        "A fragment that no phrase tells, known by where it stands. It is stripped only where two independent signals "
        "agree, for instance a short unpunctuated line after the last sentence and right after an artefact; one signal flags.",
        "Route 6 (as the last line, after a “Read more” link)", "Route 6 (as a subheading between paragraphs)",
    ),
    _code(
        "ART113", "timestamp, byline, author bio, editor's note or correction", "flag",
        "What tells when and by whom the story was written or corrected. It may be wanted, so it is never stripped by default.",
        "Last updated: 10.30am", "Corrections officers walk out",
        'ignore = ["ART113"] in [tool.dedup], or --ignore ART113; strip = ["ART113"] removes such lines',
    ),
    _code(
        "ART114", "outside the article of a page", "strip",
        "A paragraph of an HTML page that its markup shows to be no part of the article: navigation, side bars, forms, "
        "teasers, comments, footers, and what is hidden. The evidence says by which element, role or class. Scripts, "
        "styles, templates, comments in the markup and attributes are no text and get no verdict. dedup check leaves "
        "it out.",
        "<nav>Home | News | Sport</nav>", "<p>The same words in the article's own paragraphs</p>",
    ),
    _code(
        "CAP201", "repeated caption", "strip",
        "A line that repeats within a document with at most three lines between the copies. The later copy goes, the "
        "first stays. Lines that stand three times or more are taken for a refrain.",
        "The second copy of a caption, below its credit line", "A refrain that returns after each verse",
    ),
    _code(
        "DUP301", "exact duplicate paragraph", "flag",
        "Equal to an earlier paragraph once case, punctuation and white space are put aside. Repeats within the same "
        "document (echoes) are stripped, except refrains, verses and list items; those across documents are flagged.",
        "The second copy of a paragraph in one story", "The same words quoted in another story (flagged, not stripped)",
        'ignore = ["DUP301"] in [tool.dedup]; --drop-duplicates=KINDS strips instead of flagging',
    ),
    _code(
        "DUP302", "near duplicate paragraph", "flag",
        "At least the threshold's exact Jaccard similarity, over sets of three consecutive words, to an earlier paragraph. "
        "Within a document it is stripped only where the later copy adds no word.",
        "A paragraph that an update changed by a word", "A summary that the body paraphrases",
        'ignore = ["DUP302"] in [tool.dedup]; threshold = 0.9 asks for more likeness; --drop-duplicates=KINDS strips',
    ),
    _code(
        "DUP303", "template", "flag",
        "Alike but for figures, dates, and names of days or months, as market reports are. Never dropped unless asked for.",
        "Gold rose 2% on Tuesday … after Gold rose 1% on Monday …", "Two reports with different words",
        'ignore = ["DUP303"] in [tool.dedup]; --drop-duplicates=template strips',
    ),
    _code(
        "DUP310", "article that copies an earlier article", "flag",
        "Most of the article's words stand in paragraphs that match one earlier article; the evidence tells the share.",
        "Wire copy under another headline", "Two reports of one event that share a quotation",
        'ignore = ["DUP310"] in [tool.dedup]; copy_share = 0.8 asks for a larger share; --drop-duplicates=copy drops',
    ),
    _code(
        "SITE401", "furniture", "strip",
        "Text that a site repeats from page to page, learned from the corpus or read from a profile. The title of a "
        "document is spared.",
        "A notice that stands on most pages of one site", "Wire copy that many sites carry",
        'furniture = false in [tool.dedup], or --no-furniture; an [[tool.dedup.allow]] table spares single lines',
    ),
    _code(
        "ENC501", "broken encoding", "flag",
        "Mojibake, replacement characters or control bytes: the text was decoded wrongly somewhere. Nothing is changed "
        "unless repair is asked for.",
        "donâ€™t", "don’t",
        'ignore = ["ENC501"] in [tool.dedup]; fix_mojibake = true repairs what can be repaired',
    ),
    _code(
        "IN601", "malformed record", "quarantine",
        "A record that cannot be parsed or has no usable text. Its bytes are kept aside, and the exit code is 3.",
        '{"text": "unclosed', '{"text": ""} (an empty document)',
        "mend the input; a quarantined record is never dropped silently",
    ),
    _code(
        "IN602", "truncated input", "quarantine",
        "A file or compressed stream ends before its own end mark. What was read so far is used, the rest is reported.",
        "a .gz file cut in half", "a complete .gz file",
        "fetch the file again; a truncated input always reports",
    ),
    _code(
        "IN603", "over a limit", "quarantine",
        "A record larger than the limit, which would take more memory than was granted.",
        "one line of 2 GB", "a long article",
        "raise the limit, or split the record",
    ),
    _code(
        "OUT701", "article without text", "flag",
        "The text is missing or empty, or nothing is left of it once artefacts are out: a selector that finds nothing, "
        "a page that a script fills, a wall. Only dedup check reports it.",
        '{"url": "…", "text": ""}', "A picture story with one caption",
        'ignore = ["OUT701"] in [tool.dedup.check], or --ignore OUT701; --max-short 5% allows more',
    ),
    _code(
        "OUT702", "very short article", "flag",
        "Fewer words than --min-words once artefacts are out: a teaser, an error page, a selector that finds the first "
        "paragraph only. Only dedup check reports it.",
        "Page not found", "A brief of thirty words",
        'ignore = ["OUT702"] in [tool.dedup.check], or --ignore OUT702; --min-words 5 asks for less',
    ),
    _code(
        "OUT703", "one text for many URLs", "flag",
        "Five or more URLs of one site have the same text from beginning to end: a bot wall, a consent wall, a parked or "
        "an error page. Only dedup check reports it, once a text.",
        "“Please enable JavaScript” for 300 URLs", "An article that was fetched twice under one URL",
        'ignore = ["OUT703"] in [tool.dedup.check], or --ignore OUT703; same-text = 20 asks for more URLs',
    ),
    _code(
        "OUT704", "articles became shorter", "flag",
        "The median number of words of a site fell by 30 % or more since the run named with --compare, or 15 points more "
        "of its articles are shorter than nine in ten were then, and by more than chance (Mood's median test, and the "
        "same at the lowest tenth): a selector that loses paragraphs, a paywall. Only dedup check reports it.",
        "a median of 612 words yesterday, 140 today", "nine articles, shorter than usual by chance",
        'ignore = ["OUT704"] in [tool.dedup.check], or --ignore OUT704',
    ),
    _code(
        "OUT705", "wrongly decoded site", "flag",
        "Five in a hundred articles of a site, and at least three, carry ENC501: the scraper reads the site in the wrong "
        "encoding. Only dedup check reports it.",
        "itâ€™s in most articles of one site", "one article that quotes a broken source",
        'ignore = ["OUT705"] in [tool.dedup.check], or --ignore OUT705',
    ),
    _code(
        "OUT706", "language changed", "flag",
        "A site's articles are no longer in the language that most were in at the run named with --compare (20 points "
        "more than then, and more than chance), or are not in one that languages = [\"en\"] expects: a redirect to "
        "another edition, machine translation. Only dedup check reports it.",
        "a site in English yesterday, in German today", "a few interviews in Spanish",
        'ignore = ["OUT706"] in [tool.dedup.check], or --ignore OUT706',
    ),
    _code(
        "OUT707", "missing field", "flag",
        "Most of a site's articles have no title, date, URL or site, which most of the other sites' have; or more lack it "
        "than in the run named with --compare; or --require asks for it. Only dedup check reports it.",
        "no date on one site of twenty", "a dump in which no record has a date",
        'ignore = ["OUT707"] in [tool.dedup.check], or --ignore OUT707',
    ),
    _code(
        "OUT708", "site without articles", "flag",
        "The run named with --compare had ten or more articles of a site, this one has none. Only dedup check reports it.",
        "310 articles yesterday, none today", "a site that had three",
        'ignore = ["OUT708"] in [tool.dedup.check], or --ignore OUT708',
    ),
    _code(
        "USR801", "your rule", "strip",
        "A rule of yours: a whole-line pattern under rules in the settings, which may name a code of its own (USR8..), a "
        "site, and flag instead of strip.",
        'pattern = "Stay dry.*" catches "Stay dry out there, folks"', "a line that only holds a match",
        "take the rule out of the settings, or give it a site",
    ),
)  # fmt: skip

CODES: Mapping[str, Code] = MappingProxyType({code.code: code for code in _TABLE})
"""All codes, in the order in which documentation lists them."""
