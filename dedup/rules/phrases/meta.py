"""ART113 timestamps, bylines, author bios, editor's notes and corrections: flagged, never stripped."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART113",
        "en",
        "cue",
        "published | updated | last updated | last modified | first published | posted | posted on | published on"
        " | updated on | date | modified | created | editor's note | editors' note | correction | corrections"
        " | clarification | update | note | author | by | written by | reported by | editing by | reporting by"
        " | edited by | reviewed by | fact checked by | posted by | source | sources | disclaimer | disclosure",
        hits=(
            "Published: 3 May 2021",
            "Last updated: 10.30am",
            "Editor’s note: A name was corrected.",
            "Correction: An earlier version misspelt a name.",
        ),
        misses=("Published in 1851, the book sold few copies.", "Corrections officers walk out"),
        weak=True,
    ),
    Row(
        "ART113",
        "en",
        "regex",
        r"(?:by|from) (?:[^\W\d_][\w.'’-]*)(?: (?:[^\W\d_][\w.'’-]*|and|&|,)){1,6}",
        hits=("By Jane Doe", "By Jane Doe and John Roe"),
        misses=("By Monday, 30 had died.",),
        weak=True,
        words="^by ^from",
        longest=60,
    ),
    Row(
        "ART113",
        "en",
        "regex",
        r"(?:this (?:article|story|post|report|piece) (?:was|has been|is|first|originally)(?: (?:first|originally"
        r"|been|was))? (?:published|updated|corrected|amended|appeared|adapted|republished|produced|written)"
        r"|an earlier version of this (?:article|story)|(?:additional )?reporting (?:by|from|contributed)"
        r"|(?:the )?associated press (?:writers?|reporters?)).{0,300}",
        hits=(
            "This article was originally published on Example.",
            "An earlier version of this story misstated the date.",
            "Reporting by Jane Doe; Editing by John Roe",
        ),
        misses=("This article was a shock.",),
        weak=True,
        words=(
            "^this_article ^this_story ^this_post ^this_report ^this_piece ^an_earlier ^additional_reporting"
            " ^reporting_by ^reporting_from ^reporting_contributed ^associated_press ^the_associated"
        ),
        longest=400,
    ),
)
