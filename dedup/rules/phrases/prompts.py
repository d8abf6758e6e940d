"""ART104 sentences that prompt a reader to sign up, join or follow, whatever the name in them."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:click here to |to )?(?:join|follow) (?:our|the) (?:[^\s.?!]+ ){0,3}(?:whatsapp|telegram)"
        r" (?:channel|group|community|channels|groups)(?: (?:for|to|and|here|now|today)\b[^.?!\"“”]{0,80})?[.!]?",
        hits=(
            "Join our WhatsApp channel for breaking news and top stories",
            "Click here to join our WhatsApp community.",
            "Join the Herald WhatsApp group",
        ),
        misses=(
            "Join the army of Telegram users, he said.",
            "Follow the WhatsApp messages and you will find the money, he said.",
            "Join our WhatsApp group or leave the party, she told them.",
        ),
        words="whatsapp telegram",
        longest=140,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"for (?:more|the latest)(?: [^\s,.?!]+){0,3} (?:news|stories|updates|headlines|videos)(?: [^\s,.?!]+){0,4},?"
        r" (?:follow us on|join our (?:whatsapp|telegram|facebook)|download our|sign up (?:for|to) our|subscribe to our)"
        r"\b[^.?!\"“”]{0,80}[.!]?",
        hits=("For more news, follow us on Facebook", "For the latest news, download our app"),
        misses=("For more news we had to wait, he said.", "For the latest news people queue at the kiosk."),
        words="^for_more ^for_the",
        longest=160,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:want|enjoying|enjoyed|like|love|interested in)\b[^.?!\"“”]{1,60}\?"
        r" (?:sign up (?:for|to|here|now|today)|subscribe|follow us on|join our|get our|download our)"
        r"\b[^.?!\"“”]{0,80}[.!]?",
        hits=("Want more politics news? Follow us on Instagram.", "Love football? Sign up for our weekly round-up"),
        misses=("Want peace? Prepare for war.", "Like him? Follow him, they said."),
        words="^want ^enjoying ^enjoyed ^like ^love ^interested",
        longest=160,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"to (?:get|receive) (?:this|our|the) (?:[^\s,.?!]+ ){0,3}newsletter(?: [^\s,.?!]+){0,4},"
        r" (?:sign up|subscribe|click|register)(?: here| now| below)?[.!]?",
        hits=("To get this newsletter in your inbox, sign up here.", "To receive our newsletter, click here"),
        misses=("To get this newsletter banned, he went to court.", "To receive the prize, sign here, they told her."),
        words="newsletter",
        longest=120,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:have|got|do you have) (?:a|any) (?:news |story )?(?:tips?|story|stories)(?: [^\s,.?!]+){0,4}\?"
        r" (?:e-?mail|contact|call|message|text|write to|let|tell|get in touch with)\b[^?!\"“”]{1,80}",
        hits=("Have a tip? Email us at tips@example.com", "Do you have a story? Email us."),
        misses=("Have a tip? No, she said.", "Do you have a story? he asked her."),
        words="^have ^got ^do",
        longest=130,
    ),
)
