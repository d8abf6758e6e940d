"""ART104 sentences that prompt a reader to sign up, join or follow, whatever the name in them."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:click here to |to )?(?:join|follow) (?:our|the) (?:[^\s.?!]+ ){0,3}(?:whatsapp|telegram)"
        r" (?:channel|group|community|channels|groups)(?: (?:here|now|today)| (?:for|to (?:get|receive|stay|keep|follow|be)|and (?:get|stay|receive|be|never))\b[^.?!\"“”]{0,60}"
        r"\b(?:news|updates?|stories|headlines|alerts|coverage|up to date|informed|latest|instant|notifi\w+|content|scoops?|gossip|articles)\b[^.?!\"“”]{0,40})?[.!]?",
        guards=NOT_TOLD,
        hits=(
            "Join our WhatsApp channel for breaking news and top stories",
            "Click here to join our WhatsApp community.",
            "Join the Herald WhatsApp group",
        ),
        misses=(
            "Join the army of Telegram users, he said.",
            "Follow the WhatsApp messages and you will find the money, he said.",
            "Join our WhatsApp group or leave the party, she told them.",
            "Join the WhatsApp group for parents and you will never sleep again",
            "Join our Telegram group and get rich, the fraudsters promise.",
        ),
        words="whatsapp telegram",
        longest=140,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"for (?:more|the latest)(?: [^\s,.?!]+){0,3} (?:news|stories|updates|headlines|videos)(?: [^\s,.?!]+){0,4},?"
        r" (?:follow us on (?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|tiktok|threads|bluesky|google news|social media)|join our (?:whatsapp|telegram|facebook)|download our|sign up (?:for|to) our|subscribe to our)"
        r"\b[^.?!\"“”]{0,80}[.!]?",
        guards=NOT_TOLD,
        hits=("For more news, follow us on Facebook", "For the latest news, download our app"),
        misses=(
            "For more news we had to wait, he said.",
            "For the latest news people queue at the kiosk.",
        ),
        words="^for_more ^for_the",
        longest=160,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?=.*\b(?:newsletters?|inbox|e-?mails?|app|alerts|briefing|bulletins?|round-?up|more (?:\w+ ){0,3}(?:stories|news|articles|coverage|updates|headlines)|this (?:story|article)|facebook|instagram|twitter|whatsapp|telegram|youtube|tiktok"
        r"|podcast|like this|what you)\b|.*\bsubscribe (?:now|today|here|to our)\b)(?:want|enjoying|enjoyed|like|love|interested in)\b[^.?!\"“”]{1,60}\?"
        r" (?:sign up (?:for|to|here|now|today)|subscribe|follow us on|join our|get our|download our)"
        r"\b[^.?!\"“”]{0,80}[.!]?",
        guards=NOT_TOLD,
        hits=("Want more politics news? Follow us on Instagram.", "Love football? Sign up for our weekly round-up"),
        misses=(
            "Want peace? Prepare for war.",
            "Like him? Follow him, they said.",
            "Want to lose weight? Sign up for a marathon.",
            "Want to help? Sign up to give blood at the town hall.",
            "Like articles? Sign up for a writing course.",
        ),
        words="^want ^enjoying ^enjoyed ^like ^love ^interested",
        longest=160,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"to (?:get|receive) (?:this|our|the (?:daily|weekly|morning|evening|free)) (?:[^\s,.?!]+ ){0,3}newsletter(?: [^\s,.?!]+){0,4},"
        r" (?:sign up|subscribe|click|register)(?: here| now| below)?[.!]?",
        hits=("To get this newsletter in your inbox, sign up here.", "To receive our newsletter, click here"),
        misses=(
            "To get this newsletter banned, he went to court.",
            "To receive the prize, sign here, they told her.",
            "To get the school newsletter, parents must register.",
        ),
        words="newsletter",
        longest=120,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:have|got|do you have) (?:a|any) (?:news |story )?(?:tips?|story|stories)(?: [^\s,.?!]+){0,4}\?"
        r" (?:(?:e-?mail|contact|call|message|text|write to|get in touch with) (?:us|our|\S+@\S+|the (?:[\w'.-]+ ){0,4}(?:newsroom|desk|editor|author|reporter))"
        r"|let us know|tell us)(?![\w-])[^?!\"“”]{0,80}[.!]?",
        guards=NOT_TOLD,
        hits=("Have a tip? Email us at tips@example.com", "Do you have a story? Email us."),
        misses=(
            "Have a tip? No, she said.",
            "Do you have a story? he asked her.",
            "Have a tip? Tell the police on 101.",
            "Do you have any stories? Tell me about the war.",
        ),
        words="^have ^got ^do",
        longest=130,
    ),
)
