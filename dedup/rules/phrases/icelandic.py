"""Icelandic."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "is",
        "cue",
        "lesa meira | lesa einnig | lestu einnig | lestu meira | lesið einnig | sjá einnig | sjá meira"
        " | tengdar fréttir | tengd frétt | lesa nánar | sjá nánar | lesa áfram",
        hits=("Lestu einnig: Brúin enn lokuð", "Sjá einnig – Saga stormsins"),
        misses=("Lesið einnig bækur, segir ráðherra.", "Nánar um það síðar"),
    ),
    Row(
        "ART101",
        "is",
        "line",
        "lesa meira | lesa nánar | lesa áfram | sjá meira | sjá nánar | sýna meira | sýna fleiri | skoða allt"
        " | sjá fleiri | fleiri fréttir | nánar | meira | lesa alla fréttina",
        hits=("Lesa meira", "Sýna meira"),
        misses=("Meira fé í skóla",),
    ),
    Row(
        "ART103",
        "is",
        "line",
        "auglýsing | auglýsingar | kostað efni | kynning",
        hits=("Auglýsing",),
        misses=("Auglýsing vakti reiði",),
    ),
    Row(
        "ART104",
        "is",
        "line",
        "fréttabréf | skráðu þig á póstlista | skráðu þig | áskrift | gerast áskrifandi | kaupa áskrift"
        " | fylgstu með okkur | fylgdu okkur | netfang | styrkja",
        hits=("Fréttabréf", "Gerast áskrifandi"),
        misses=("Áskrift hækkar í verði",),
    ),
    Row(
        "ART105",
        "is",
        "line",
        "innskráning | skrá inn | skráðu þig inn | útskráning | nýskráning | persónuvernd | persónuverndarstefna"
        " | vafrakökur | samþykkja | samþykkja allt | skilmálar | vafrakökustefna",
        hits=("Innskráning", "Persónuverndarstefna"),
        misses=("Persónuvernd rannsakar málið",),
    ),
    Row(
        "ART106",
        "is",
        "line",
        "deila | deila frétt | deila á facebook | prenta | senda | setja bókamerki | afrita hlekk | deila á twitter",
        hits=("Deila", "Setja bókamerki"),
        misses=("Deila kennara leyst", "Senda herlið á vettvang"),
    ),
    Row(
        "ART111",
        "is",
        "heading",
        "tengdar fréttir | tengt efni | mest lesið | mest lesnu fréttirnar | nýjast | nýjustu fréttir | nýjast á"
        " | vinsælt | fleiri fréttir | lestu einnig | sjá einnig | mest lesið í vikunni",
        hits=("Tengdar fréttir", "Mest lesið"),
        misses=("Mest lesið er um veður í dag.",),
    ),
    Row(
        "ART111",
        "is",
        "line",
        "forsíða | heim | leit | leita | valmynd | efst á síðu | til baka | hafa samband | hafðu samband | um okkur"
        " | blogga um frétt | athugasemdir | skrifa athugasemd | efnisorð | loka | næsta | fyrri",
        hits=("Forsíða", "Hafðu samband"),
        misses=("Leit stendur enn yfir", "Heim í heiðardalinn"),
    ),
    Row(
        "ART101",
        "is",
        "cue",
        "nánar",
        hits=("Nánar: Exempel",),
        misses=("Lesið einnig bækur, segir ráðherra.", "Nánar um það síðar"),
        weak=True,
    ),
)
