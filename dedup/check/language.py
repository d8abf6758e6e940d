"""Which language an article is in: by function words, or by script where one script means one language.

A site that changes its language does so for whole articles, so a few hundred words decide and only a clear
lead counts. That needs 20 microseconds an article; py3langid, the lightest of the well-kept libraries, needs
fifty times as much, more than all else that check does with the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

_SAMPLE = 1000  # characters: some 160 words
# Of ordinary prose 25 to 50 % are in these lists, of word lists, tables and code next to none.
_LEAST_HITS, _LEAST_SHARE, _LEAD = 5, 0.06, 1.4

_WORDS = {
    "en": (
        "the of and to in that is was for with on as his it by from he are be this were have has not but they "
        "which said who will been their more about after would its had"
    ),
    "de": (
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
        "hat dass sie nach wird bei einer um am sind noch wie über einem so zum war"
    ),
    "fr": (
        "le la les de des et du une un que est dans qui pour pas au sur par plus ce avec il sont en se son cette "
        "aux elle ont été mais comme ses leur nous être fait ces"
    ),
    "es": (
        "el los las de la que y en un una del se por con para su al es lo como más pero sus le ha este entre "
        "sobre también fue hasta desde está han cuando muy sin años ser"
    ),
    "pt": (
        "o os as de da do que e em um uma na no dos das para com não por mais ao foi são como sua seu pela pelo à "
        "já também entre ser até nos isso quando muito está"
    ),
    "it": (
        "il di che la e un una per in del della con non sono dei gli alla nel le si da è al più delle anche come "
        "ha dal dalla lo stato questo sul nella loro ma essere"
    ),
    "nl": (
        "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door wordt naar "
        "heeft hij worden over nog was ze hebben deze werd meer"
    ),
    "sv": (
        "och att det som en på är av för med den till har inte om ett från var vi men jag så kan när ska han "
        "också eller vid efter mot under sig nu hade mer"
    ),
    "da": (
        "og at det en til er på af for med den de har ikke som der et i fra var men om han kan vil efter også ved "
        "blev hvor sig skal være havde nu mod"
    ),
    "no": (
        "og i det på som er en til av for at med har ikke de den et om fra var men han kan vil etter også ved ble "
        "seg skal være hadde nå mot sier etter"
    ),
    "fi": (
        "ja on ei että se oli hän myös mutta ovat kun joka sekä mukaan vuonna ole kuin niin tai jo olla jos nyt "
        "vain sen ovat voi sitä olisi vielä mitä"
    ),
    "pl": (
        "w i na się z do nie to że jest o od po jak za przez co dla przy oraz są tym był było ale ma tak tego "
        "które który także już jego być może roku"
    ),
    "cs": (
        "a se v na je že s z do to o i ve pro jako podle za by ale od po si které který už také má jeho jsou byl "
        "bylo aby však nebo při jen ze"
    ),
    "sk": (
        "a sa v na je že s z do to o aj vo pre ako podľa za by ale od po si ktoré ktorý už tiež má jeho sú bol "
        "bolo aby však alebo pri len zo"
    ),
    "hu": (
        "a az és hogy nem is egy van volt meg csak de ez azt már el még szerint mint vagy ki ha lesz fel után "
        "majd pedig sem között ami"
    ),
    "ro": (
        "și de în a la cu pe care din nu că este o un au mai pentru să al fost lui se prin sunt dar ca după ale "
        "sau cele fi această"
    ),
    "hr": (
        "i u je na se da su za od s iz o koji koja ne kao što bi ili do po nakon ali kako to će sve biti bio bilo "
        "samo još prije"
    ),
    "sl": "in je v na se da so za z ki pa s po tudi bi od ne kot iz pri še bo do ali ter kar bil bilo le če lahko",
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne var ise ancak göre olduğu her diye "
        "oldu ama değil tarafından"
    ),
    "id": (
        "yang dan di dengan untuk dari ini pada itu tidak dalam akan adalah juga ke oleh karena sudah bisa ada "
        "mereka tersebut saat atau lebih telah kami para"
    ),
    "vi": (
        "và của là có trong được cho các một không với những để người đã khi này tại về đó từ cũng theo vào đến "
        "ra nhiều như"
    ),
    "et": (
        "ja on ei et see oli ka kui aga mis ning oma tema ta veel siis seda kes või nii mida olid pole välja juba üle"
    ),
    "lv": "un ir ar no par uz ka ka arī kas tā nav bet pēc lai tika kā pie vai gada jau vēl šo būs tas viņš",
    "lt": "ir kad yra su į iš tai ne o buvo bet kaip dėl apie už jau jis po taip dar kuris arba nuo prie metų savo",
    "sq": "dhe në të e i për me një që nga është së se ka në më kjo nuk janë ai por si do ishte duke kanë",
    "ca": (
        "el la els les de i que a en un una del per amb es no al dels és ha més pel com són aquest aquesta ser "
        "també seva entre però han sobre"
    ),
    "ru": (
        "и в на не что с по как это от за из для к о его он но все до было также был при после у того быть их а "
        "во которые этом она уже так мы"
    ),
    "uk": (
        "і в на не що з у до та як за від про це для його він але також був було після які який є яка ще зі із "
        "або під через вже має час"
    ),
    "bg": (
        "и на в за се да от е с че не по са със като до това за си ще към но при бе или след беше което които той "
        "има няма само още"
    ),
    "sr": (
        "и у је на се да су за од са из о који која не као што би или до по након али како то ће све бити био само још"
    ),
    "mk": "и на во се да од за е со што не по како ќе до тоа или но при беше кои кој има ја го ги нив само уште",
    "be": (
        "і ў на не што з у да як за ад пра гэта для яго ён але таксама быў было пасля якія які ёсць яшчэ са або "
        "праз ужо мае"
    ),
    "ar": "في من على أن إلى التي الذي عن هذا هذه ما مع كان لا بعد قال كما بين وقد قد أو خلال ولا منذ كانت لم إن",
    "fa": "در و به از که این را با است برای آن یک خود تا شد بر هم می شده بود کرد اما نیز گفت ها باید دارد شود",
    "ur": "کے کی میں کا ہے اور سے کو نے کہ پر اس یہ ہیں بھی تھا جو گیا ایک نہیں کہا ہو کر تھے بعد",
    "hi": "के में की है से और का को ने पर कि यह हैं भी इस एक लिए नहीं कहा तो था हो गया जो कर रहे",
    "mr": "आहे आणि या च्या मध्ये होते आहेत तर हे ते की असे त्यांनी करण्यात होता नाही येथे ही",
}


def _by_word() -> Mapping[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, text in _WORDS.items():
        for word in set(text.split()):
            languages[word] = (*languages.get(word, ()), language)
    return languages


_LANGUAGES_OF = _by_word().get
_SCRIPTS = (
    ("ja", re.compile("[぀-ヿ]")),
    ("ko", re.compile("[가-힣]")),
    ("zh", re.compile("[一-鿿]")),
    ("el", re.compile("[Ͱ-Ͽἀ-῿]")),
    ("he", re.compile("[֐-׿]")),
    ("th", re.compile("[฀-๿]")),
    ("hy", re.compile("[԰-֏]")),
    ("ka", re.compile("[Ⴀ-ჿ]")),
    ("bn", re.compile("[ঀ-৿]")),
    ("ta", re.compile("[஀-௿]")),
    ("te", re.compile("[ఀ-౿]")),
    ("am", re.compile("[ሀ-፿]")),
    ("my", re.compile("[က-႟]")),
    ("km", re.compile("[ក-៿]")),
)
UNKNOWN = ""
LANGUAGES = (UNKNOWN, *_WORDS, *(language for language, _ in _SCRIPTS))
"""Every answer ``language_of`` can give; columns hold places in this tuple."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language of ``text``, "" where it is short or nothing leads clearly.

    >>> language_of("Das Parlament hat am Montag über den Haushalt und die Steuern beraten, wie es aus Berlin hieß.")
    'de'
    >>> language_of("Route 6")
    ''
    """
    sample = text[:_SAMPLE]
    words = sample.lower().split()
    # Words with punctuation on them are passed over: function words seldom have any, and taking it off costs most.
    hits: Counter[str] = Counter()
    for languages, count in Counter(map(_LANGUAGES_OF, words)).items():
        for language in languages or ():
            hits[language] += count
    if hits:
        (first, most), *rest = hits.most_common(2)
        second = rest[0][1] if rest else 0
        if most >= _LEAST_HITS and most >= _LEAST_SHARE * len(words) and most >= _LEAD * second:
            return first
    return UNKNOWN if sample.isascii() else _by_script(sample)


def _by_script(sample: str) -> str:
    letters = sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS:
        found = len(script.findall(sample))
        # Japanese is part kana and mostly Han, so its share is the least.
        if found >= 10 and found * (5 if language == "ja" else 2) > letters:
            return language
    return UNKNOWN
