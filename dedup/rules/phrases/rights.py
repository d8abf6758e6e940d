"""ART108 credits and agency tags that stand alone; ART110 copyright and syndication notices."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
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
        r"(?:(?:all content |all contents |all material |content |text |photos? and graphics )?(?:(?:©|ⓒ|℗)(?! (?:is|was|means|and)\b)"
        r"|\(c\) ?(?:copyright|\d{4}(?! (?:is|was)\b))|copyright(?:s|ed)? ?(?:©|ⓒ|\(c\))|copyright\b ?(?:by (?:the )?[\w.]+$|\d{4}(?:[-–, ]+\d{4})?(?!: the)(?![^.]{0,80}\b(?:would|was|were|had|has|is|will|could|are)\b)"
        r"|reserved(?=$|[.©])|notice(?=$|:)|the associated press))).{0,240}|copyright(?:ed)? material[.]?(?: (?:may not|all rights|do not|not for|©)\b.{0,200})?"
        r"|copyright ?[:–-] ?(?:[(]?©|\(c\)|\d{4}).{0,200}|copyright ?: ?(?!.*\w's\b)(?!who|how|what|why|when|where|is|are|an? |the )[\w.'’&/()-]+(?:,? [\w.'’&/()-]+){0,3}",
        guards=NOT_TOLD,
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
            "Copyright 1984 would have surprised Orwell, who wrote it in 1949.",
            "Copyright: who owns a joke?",
            "Copyright notices are not enough, judges say.",
            "Copyrighted material is everywhere on TikTok.",
            "Copyright 2019: the year everything changed",
        ),
        words="© ⓒ (c) copyright copyrighted ℗",
        longest=280,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:[^\x22“”]{0,120}\b(?<!has )(?<!have )(?<!had )(?<!no )(?<!with )(?<!words )(?<!phrase ))?all rights? reserved(?:$|[^\w\s\x22“”':?]|: ?[©\d]|"
        r" (?!(?:is|was|means?|meant|to|on|for|and|in|nonsense|sign|notices?)\b)).{0,260}",
        guards=NOT_TOLD,
        hits=(
            "All rights reserved",
            "Example News. All Rights Reserved.",
            "All rights reserved. This material may not be published or redistributed.",
        ),
        misses=(
            "All rights were reserved to the crown.",
            "The singer has all rights reserved, and will not let them go.",
            "All rights reserved is a phrase that means less than you think.",
            "He wrote all rights reserved on every letter he sent to the king.",
            "All rights reserved: how the estate of a dead singer makes millions",
        ),
        words="rights_reserved right_reserved",
        longest=320,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:(?:this (?:material|content|article|story|copy|text|document|report)|no part of this (?:article|site|website|publication|page|material|work|content|story|document)|materials? (?:from|on) this (?:site"
        r"|page)).{0,80}\bmay not be (?:(?:published|reproduced|broadcast|copied|re-?used|used|republished"
        r"|redistributed|distributed|reprinted|rewritten|sold)(?:,| or\b|[.]?$| without\b| in (?:whole|part|any form)\b))(?! until).{0,200}"
        r"|(?:this (?:material|content|article|story|text|document|report)|materials? (?:from|on) this (?:site|page)).{0,80}\b(?:is subject to copyright|is protected by copyright|creative commons|licen[sc]ed under (?:an? |the )?(?:cc|creative|mit)\b).{0,200}"
        r"|(?:reproduction|republication|redistribution)(?:,? (?:or |and )?(?:re)?\w+ion){0,3}(?: of (?:this|any|the|our|all) (?:material|content|article|story|site|page|text|photos?|images?)s?.{0,40}| in whole.{0,40})?(?: without .{0,60})?,?"
        r" is (?:strictly |expressly )?prohibited(?: without .{0,80}|\..{0,120})?"
        r"|(?:unauthori[sz]ed (?:reproduction|republication|copying|duplication|distribution|reprinting|redistribution|use(?= is| and| or|, | of (?:this|the|our|any|these) (?:material|content|article|site|website|text|photo|image|video)))|any (?:reproduction|republication|copying|redistribution|use)(?= (?:of (?:this|the|our|any|these) (?:material|content|article|site|website|text|photo|image|video)|in whole|without|or|and)))(?:,? (?:and|or|of)\b.{0,60})?(?: (?:without|in whole)\b.{0,60})? (?:is|are) (?:strictly |expressly )?prohibited(?: without .{0,80}|\..{0,120})?"
        r"|for (?:licensing|syndication|reprint|permissions?)\b.{0,60}\b(?:permissions? (?:for|to)|licensing|creative commons|prior consent)\b.{0,40}\b(?:contact|e-?mail|visit|see|click|please|write)\b.{0,120}"
        r"|for (?:licensing|syndication|reprint|permissions?)\b.{0,60}\b(?:contact|e-?mail|visit|click|write to)\b.{0,40}\b(?:permissions?|licensing|syndication|reprints?)\b.{0,80}"
        r"|to (?:reprint|license|republish) (?:this|our|the) (?:article|story|content|material|column|photos?|text)\b.{0,60}\b(?:permissions?|licensing|creative commons|prior|contact)\b.{0,120})",
        guards=NOT_TOLD,
        hits=(
            "This material may not be published, broadcast, rewritten or redistributed.",
            "Reproduction in whole or in part without permission is prohibited.",
        ),
        misses=(
            "This story may not be over.",
            "The reproduction of eels is prohibited knowledge to most of us.",
            "This article may not be used as evidence.",
            "Unauthorized drones are prohibited within five miles of airports.",
            "For permission to build, you need a licensing lawyer and a year.",
            "Any use of phones in class is prohibited from September.",
            "Any use of the river is prohibited.",
        ),
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
        r"(?:picture[ -]alliance|imago(?: images)?|getty images|ullstein bild|mauritius images|action press) ?(?:/|\||via) ?(?!the |an? )"
        r"[^\W\d_][\w.&'’ -]{0,40}(?: ?[|/] ?[\w.&'’ -]{2,40}){0,2}|laif ?/ ?(?!the |an? )[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3}|[\w.'’-]+ [\w.'’-]+/laif",
        hits=(
            "picture alliance/dpa | Jan Beispiel",
            "picture alliance / ASSOCIATED PRESS | Jane Doe",
            "IMAGO / Jan Beispiel",
        ),
        misses=(
            "Picture alliance of the parties fails",
            "Imago theatre opens",
            "Imago / the artist's first show",
            "Laif / Leben",
        ),
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
