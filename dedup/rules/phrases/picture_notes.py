"""ART108 labels under pictures in papers of India, Pakistan, Singapore, Australia, Canada and Ireland; English."""

from __future__ import annotations

from dedup.rules.row import Row

_WIRES = [
    "afp",
    "ap",
    "app",
    "reuters",
    "pti",
    "ani",
    "ians",
    "epa",
    "aap",
    "ppi",
    "bernama",
    "xinhua",
    "upi",
    "anadolu",
    "vna",
    "tns",
]
_NAME = r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){1,3}"
_DESK = r"(?:cbc(?: news)?|ctv(?: news)?|radio-canada|aap(?: photos?| images?)?|nzme|rnz(?: news)?|inpho|sportsfile|rollingnews(?:\.ie)?|photosport|newspix|presseye|gallo images|african news agency(?: \(ana\))?)"
_PICTURE = r"(?:image|photo|photograph|picture|pic|visual|graphic|illustration|thumbnail)"

ROWS: tuple[Row, ...] = (
    Row(
        "ART108",
        "en",
        "line",
        " | ".join(
            label.replace("@", wire)
            for wire in _WIRES
            for label in ("@/file", "@/file photo", "@ photo", "@ photos", "@ file photo", "@ image", "@ images", "@ file image")
            if (wire != "app" or "/" in label) and label.replace("@", wire) not in ("ap photo", "reuters file photo", "ap file photo", "app image", "app images", "app photos", "epa image")
        )
        + " | file image | file pic | stock image | supplied photo | supplied image | image supplied | handout photo | handout image | courtesy image | submitted photo | provided photo"
        " | st file photo | st photo | bt file photo | tnp file photo | express photo | express file photo",
        hits=("— AFP/File", "PTI Photo", "(ANI Photo)", "AAP Image", "File pic", "Stock Image", "ST FILE PHOTO"),
        misses=("AFP photo wins prize", "PTI photographer held", "File photos show the suspect", "Stock images mislead", "App photo sharing grows"),
    ),
    Row(
        "ART108",
        "en",
        "regex",
        rf"[(\[]?(?:(?:(?:representational|representative|representation) {_PICTURE}s?|(?:illustrative|symbolic|indicative) (?:image|photo|picture|pic))(?: only)?"
        rf"|(?:(?:this |file |stock )?{_PICTURE}(?: is)?(?: being)?(?: used| shown| has been used)?(?: only)? )(?:only )?(?:for|purely for) (?:representation(?:al)?|representative|illustrati(?:on|ve)|reference|symbolic)(?: purposes?)?(?: only)?"
        r"|(?:only )?for (?:representation(?:al)?|representative|illustrati(?:on|ve)) (?:purposes? only|only|purposes?))"
        r"[.]?[)\]]?(?: ?[|(\[] ?(?:photo|image|pic|picture|source)(?: credits?| courtesy)? ?[:/-] ?[\w .@/'-]{2,40}[)\]]?)?",
        hits=(
            "Representational image",
            "(Representative Image)",
            "Image used for representational purposes only",
            "For representation purpose only",
            "Image for representation",
            "Photo for illustrative purposes only.",
            "Representational image. | Photo Credit: Example",
        ),
        misses=(
            "Representative image-makers meet",
            "For representation, the party chose a woman.",
            "Illustrative images of the war were burned.",
            "For reference, a pint is 568ml.",
            "The image is used for illustration by the court.",
            "For representative democracy",
        ),
        words="representational representative representation illustrative illustration symbolic indicative reference_only reference_purposes reference_purpose",
        longest=110,
    ),
    Row(
        "ART108",
        "en",
        "regex",
        r"(?:(?:st|bt|tnp|zb|lhzb) (?:file )?photos? ?: ?[^\W\d_][\w.'-]*(?: [\w.'-]+){0,4}"
        r"|\| ?(?:photo|image|picture) credits? ?: ?[\w .,@/'&()-]{2,60}|(?:photo|image|picture|pic)s? credits ?: ?(?!(?:who|how|why|what|when|the|an?|ai|to|no)\b)[^\W\d_@][\w.@/'-]*(?: [\w.@/'-]+){0,4}"
        r"|credit(?:\.\.\.|…) ?(?!(?:to|where|is|suisse|the|for|in|and|or|cards?|unions?|scores?|crunch|ratings?|debts?|agencies)\b)[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){1,2}(?: for [^?!]{2,50}|, (?:via|for) [^?!]{2,50}|/[^?!]{2,40})?"
        r"|image copyright (?:getty(?: images)?|reuters|afp|pa(?: media)?|epa|alamy|ap|bbc|twitter|instagram|facebook|google|shutterstock|rex(?: features)?|science photo library|press association|[\w.' ]{2,30}/[\w.' ]{2,30})"
        rf"|[(\[]?(?:aap|pti|ani|afp) (?:photos?|images?) ?/ ?{_NAME}[)\]]?|[(\[]?{_NAME} ?/ ?{_DESK}[)\]]?)",
        hits=(
            "ST PHOTO: TAN EXAMPLE",
            "| Photo Credit: R. Example",
            "Photo Credits: Twitter/@example",
            "Credit...Jane Doe for The Example Times",
            "Image copyright Getty Images",
            "AAP Image/Jane Doe",
            "(Jane Doe/AAP PHOTOS)",
            "(Jane Doe/CBC)",
        ),
        misses=(
            "Photo credits: who gets paid for a war picture",
            "Image copyright row deepens",
            "Credit... where credit is due?",
            "AAP/Congress alliance fails",
            "HT photos of the year",
            "CBC/Radio-Canada to cut jobs",
        ),
        words="^st_photo ^st_file ^bt_photo ^bt_file ^tnp ^zb ^lhzb photo_credit photo_credits image_credit image_credits picture_credit picture_credits pic_credits ^credit image_copyright aap pti ani ^afp cbc ctv radio-canada nzme rnz inpho sportsfile rollingnews photosport newspix presseye gallo african_news",
        longest=110,
    ),
)  # fmt: skip
