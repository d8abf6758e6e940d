"""ART108 credits and agency tags that stand alone; ART110 copyright and syndication notices."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART108",
        "en",
        "line",
        "nasa | handout | file | courtesy | supplied | contributed | screenshot | provided | bbc | cbs | abc | nbc"
        " | tt | pa | aa | ap | cp | pap | rex | mehr | mti | ats | spa | spacex | bloomberg | tasnim | keystone"
        " | fars | magnum photos | belga | petra | mena | wikipedia | imago | getty | zuma | wam | apa | sda | dha"
        " | iha | ana | tass | anp | vna | antara | interfax",
        hits=("Supplied", "NASA"),
        misses=("NASA delays launch", "Supplied with arms"),
        weak=True,
    ),
    Row(
        "ART108",
        "en",
        "line",
        "afp | reuters | reuter | associated press | the associated press | ap photo | agence france-presse"
        " | afp via getty images | afp/getty images | getty images | via getty images | shutterstock | epa"
        " | epa-efe | efe | dpa | ansa | ians | pti | ani | xinhua | ria novosti | upi | pa media | pa wire"
        " | press association | pa images | rex features | alamy | alamy stock photo | istock | istockphoto"
        " | unsplash | pexels | pixabay | depositphotos | dreamstime | adobe stock | wikimedia commons | wikimedia"
        " | flickr | nurphoto | zuma press | imago images | sipa | sipa usa | abaca | ntb | ritzau | ritzau scanpix"
        " | lehtikuva | čtk | tasr | agerpres | bta | ukrinform | unian | anadolu | anadolu agency | anadolu ajansı"
        " | ana-mpa | keystone-sda | lusa | agencia efe | europa press | kyodo | kyodo news | jiji | jiji press"
        " | yonhap | yonhap news | bernama | canadian press | the canadian press | aap | irna | isna"
        " | usa today sports | icon sportswire | file photo | stock photo | courtesy photo | contributed photo"
        " | screengrab | reuters file photo | ap file photo | file picture | photo supplied | picture alliance"
        " | picture-alliance | imagn images | nasa/jpl | action images | postmedia | postmedia news | ctk"
        " | keystone/epa | gtres | contacto",
        hits=("AFP", "Reuters", "The Associated Press", "Getty Images", "AFP/Getty Images", "EPA"),
        misses=("Reuters said on Monday.", "AP poll: voters split", "AFP and the army talk", "“AFP”"),
    ),
    Row(
        "ART110",
        "en",
        "line",
        "please be respectful of copyright. unauthorized use is prohibited | unauthorized use is prohibited"
        " | unauthorised reproduction is prohibited | reprinted with permission | used with permission"
        " | republished with permission | do not reproduce without permission",
        hits=("Reprinted with permission.", "Unauthorized use is prohibited."),
        misses=("Reprinted with permission, the poem moved many.", "Used with care"),
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:all content |all contents |all material |content |text |photos? and graphics )?(?:©|ⓒ|℗"
        r"|\(c\) ?(?:copyright|\d{4})|copyrighted material|copyright\b ?(?:©|ⓒ|\(c\)|by (?:the )?[\w.]+$|:|-|\d{4}"
        r"|reserved|notice|the associated|all rights)).{0,240}",
        hits=(
            "© 2023 Example News",
            "Copyright 2023 The Associated Press. All rights reserved.",
            "© Copyright Example",
            "Copyright (c) 2020 Example Ltd",
            "(c) 2019 Example",
        ),
        misses=(
            "Copyright law has to change, ministers say.",
            "Copyright of the song belongs to her.",
            "Copyright holders sue",
        ),
        words="© ⓒ (c) copyright copyrighted ℗",
        longest=280,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:.{0,120}\b)?all rights? reserved\b.{0,160}",
        hits=(
            "All rights reserved",
            "Example News. All Rights Reserved.",
            "All rights reserved. This material may not be published or redistributed.",
        ),
        misses=("All rights were reserved to the crown.",),
        words="rights_reserved right_reserved",
        longest=320,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:this (?:material|content|article|story|copy|text|document|report)|no part of this|reproduction"
        r"|republication|unauthori[sz]ed|any (?:reproduction|use|copying)|materials? (?:from|on) this (?:site"
        r"|page)|for (?:licensing|syndication|reprint|permission)|to (?:reprint|license"
        r"|republish)).{0,80}\b(?:may not be (?:published|reproduced|broadcast|copied|re-?used|used|republished"
        r"|redistributed|distributed|reprinted|rewritten|sold)|is prohibited|are prohibited"
        r"|is subject to copyright|is protected by copyright|without (?:the )?(?:prior |express |written "
        r"|our )+(?:permission|consent|approval|authori[sz]ation)|is strictly prohibited|in whole or in part"
        r"|creative commons|licen[sc]ed under|permissions? (?:for|to)|licensing).{0,200}",
        hits=(
            "This material may not be published, broadcast, rewritten or redistributed.",
            "Reproduction in whole or in part without permission is prohibited.",
        ),
        misses=("This story may not be over.", "The reproduction of eels is prohibited knowledge to most of us."),
        words=(
            "^this_material ^this_content ^this_article ^this_story ^this_copy ^this_text ^this_document"
            " ^this_report ^no_part ^reproduction ^republication ^unauthorised ^unauthorized ^any_reproduction"
            " ^any_use ^any_copying ^material_from ^material_on ^materials_from ^materials_on ^for_licensing"
            " ^for_syndication ^for_reprint ^for_permission ^to_reprint ^to_license ^to_republish"
        ),
        longest=420,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"copyright(?: \d{4})? (?:[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3} ?(?:/|\||-|, ?|via) ?)?"
        r"(?:(?:the )?(?:ap|afp|reuters|associated press|getty(?: images)?|epa|efe|dpa|ansa|canva|shutterstock|euronews)"
        r"(?: photo| images| file)?(?: ?/ ?[\w .'’-]{2,40})?)",
        hits=("Copyright AP Photo", "Copyright Jane Doe/AP", "Copyright 2025 The Associated Press", "Copyright Canva"),
        misses=("Copyright AP style of the age", "Copyright and Reuters"),
        words="^copyright",
        longest=90,
    ),
    Row(
        "ART108",
        "de en",
        "regex",
        r"(?:picture[ -]alliance|imago(?: images)?|getty images|ullstein bild|mauritius images|laif|action press) ?(?:/|\||via) ?"
        r"[^\W\d_][\w.&'’ -]{0,40}(?: ?[|/] ?[\w.&'’ -]{2,40}){0,2}",
        hits=(
            "picture alliance/dpa | Jan Beispiel",
            "picture alliance / ASSOCIATED PRESS | Jane Doe",
            "IMAGO / Jan Beispiel",
        ),
        misses=("Picture alliance of the parties fails", "Imago theatre opens"),
        words="^picture ^picture-alliance ^imago ^getty ^ullstein ^mauritius ^laif ^action",
        longest=90,
    ),
    Row(
        "ART108",
        "de",
        "regex",
        r"quelle: ?f\.a\.z\.(?: ?artikelrechte erwerben)?|artikelrechte erwerben|(?:mit )?material von (?:dpa|afp|reuters|ap)(?:,? (?:und )?(?:dpa|afp|reuters|ap)){0,3}"
        r"|(?:mit )?(?:agenturmaterial|material der (?:nachrichten)?agentur(?:en)?)(?: [\w, ]{2,40})?|(?:übersetzung|redaktion)(?: und adaptierung)?: (?:afp|dpa|reuters)(?: deutschland)?",
        hits=("Quelle: F.A.Z.", "Mit Material von dpa und AFP", "Mit Agenturmaterial", "Artikelrechte erwerben"),
        misses=("Material von gestern", "Quelle: das Amt, das am Montag schwieg"),
        words="quelle ^mit ^material ^artikelrechte ^übersetzung ^redaktion",
        longest=80,
    ),
)
