"""Score the rules on labelled lines, a page at a time, with no knowledge of the site.

    python benchmarks/artefacts.py DATA [--half tune|report|both] [--no-title] [--gate]

DATA is a folder that holds ``lines/dev_lines.jsonl.gz`` (pages with ``site``, ``lang``, ``title`` and labelled
``lines``). Lines labelled null are shown to the rules and scored by nobody. Rules run until nothing more is stripped,
as the pipeline runs them. Sites fall into two halves by hash: rules were written while looking at the first alone.

The recall classes are drawn by the patterns below, which know nothing of the rules: a junk line belongs to the first
class whose pattern it matches, whatever rule strips it, or to "other". A price alone ("$50") is no counter.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dedup.config import Settings
from dedup.rules import RuleSet
from dedup.text.tidy import tidy_line

SHORT = 40
FLOORS = Path(__file__).with_name("floors.toml")

CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("copyright", r"^.{0,40}(©|ⓒ|\(c\) ?\d|copyright|all rights reserved|alle rechte vorbehalten|derechos reservados|tous droits)"),
        ("loading and ad labels", r"^\W*(\w+ )?(loading|load more|advertisements?( \d+)?|advertising|ad|ads|anzeigen?|werbung|publicidad|publicité|pubblicità|annonse?r?|annonce|reklama?|реклама|реклам|广告|廣告|広告|sponsored( content| links)?|(story|article|post) continues( below)?.{0,20}|scroll to continue.{0,20}|promoted|advertorial)\W*$"),
        ("related links", r"^\W*(read (more|next|also|full|the full)|also read|related( \w+)?|see also|more (on|from|about|stories|news)|recommended( \w+)?|you (may|might) (also )?like|lesen sie|mehr (zum thema|dazu)|auch interessant|lire aussi|à lire|lee también|leer más|te puede interesar|leggi anche|leia (mais|também)|lees (ook|meer)|läs (mer|också)|les (også|mer)|læs også|lue myös|czytaj|zobacz|čtěte|související|olvasta|citește|читайте|читать|اقرأ|관련기사|関連記事|相关|baca juga|xem thêm)\b.{0,160}$"),
        ("newsletters", r"newsletter|\bsubscribe\b|\bsign ?up\b|\binbox\b|abonnier|suscríbete|abonnez|iscriviti|nyhetsbrev|nieuwsbrief|рассылк|подписат"),
        ("cookies and paywalls", r"\bcookies?\b|\b(log|sign) ?in\b|\bsubscriber|\bregister\b|\bpaywall|einloggen|anmelden|iniciar sesión|inicia sesión|réservé aux|create an? (free )?account|privacy policy|datenschutz|会員"),
        ("share bars and counters", r"^(?!.*[$€£¥₹])\W*((share|tweet|print|email|e-mail|mail|copy|link|save|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|instagram|telegram|flipboard|youtube|bluesky|threads|tumblr|messenger|xing|teilen|drucken|merken|compartir|partager|condividi|paylaş|kopieren|copiar|enlace|this|article|story|on|via|by|comments?|kommentare?|shares?|likes?|views?|followers?|\d[\d.,]*k?|min|mins|minutes?|read|lesezeit)\W*)+$"),
        ("lone credits", r"^(?=.{2,70}$)(.*\b(getty|reuters|afp|dpa|shutterstock|epa|imago|alamy|istock|ap photo|associated press|unsplash|anadolu)\b.{0,30}|\W*(photo|foto|image|bild|credit|picture|quelle|photograph)s?( by| courtesy| credit)?\s?[:/].*)$"),
    )
)  # fmt: skip


@dataclass(slots=True)
class Tally:
    """Counts of scored lines: content and junk, and how many of each were stripped."""

    content: int = 0
    lost: int = 0
    short: int = 0
    short_lost: int = 0
    junk: int = 0
    removed: int = 0

    def add(self, junk: bool, text: str, stripped: bool) -> None:
        if junk:
            self.junk += 1
            self.removed += stripped
            return
        self.content += 1
        self.lost += stripped
        if len(text) < SHORT:
            self.short += 1
            self.short_lost += stripped

    @property
    def recall(self) -> float:
        return self.removed / self.junk if self.junk else 0.0

    @property
    def precision(self) -> float:
        stripped = self.removed + self.lost
        return self.removed / stripped if stripped else 1.0

    @property
    def loss(self) -> float:
        return self.lost / self.content if self.content else 0.0

    @property
    def short_loss(self) -> float:
        return self.short_lost / self.short if self.short else 0.0


@dataclass(slots=True)
class Result:
    """All tallies of one half."""

    total: Tally = field(default_factory=Tally)
    sites: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    languages: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    codes: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    classes: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    pages: int = 0
    pages_lost: int = 0
    losses: list[str] = field(default_factory=list)
    missed: list[tuple[str, str]] = field(default_factory=list)

    def macro(self, name: str) -> float:
        values = [getattr(t, name) for t in self.sites.values() if (t.junk if name == "recall" else t.content)]
        return sum(values) / len(values) if values else 0.0


def half_of(site: str) -> str:
    """The half a site belongs to."""
    return "tune" if hashlib.blake2b(site.encode(), digest_size=4).digest()[0] % 2 == 0 else "report"


def read_pages(data: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(data / "lines" / "dev_lines.jsonl.gz", "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def strip_all(rules: RuleSet, lines: list[str], title: str | None, site: str) -> dict[int, tuple[str, str]]:
    """Index → (code, why) of every line that is stripped once nothing more is."""
    gone: dict[int, tuple[str, str]] = {}
    alive = [i for i, line in enumerate(lines) if line]
    while True:
        hits = [h for h in rules.find([lines[i] for i in alive], title=title, site=site) if h.action == "strip"]
        if not hits:
            return gone
        for hit in hits:
            gone[alive[hit.index]] = (hit.code, hit.evidence["why"])
        alive = [i for i in alive if i not in gone]


def class_of(text: str) -> str:
    for name, pattern in CLASSES:
        if pattern.search(text):
            return name
    return "other"


def score(pages: Iterable[dict[str, Any]], rules: RuleSet, titles: bool) -> Result:
    result = Result()
    for page in pages:
        result.pages += 1
        lines = [tidy_line(line["text"]) for line in page["lines"]]
        gone = strip_all(rules, lines, page["title"] if titles else None, page["site"])
        lost = False
        for i, line in enumerate(page["lines"]):
            label, text = line["label"], lines[i]
            if label is None or not text:
                continue
            junk, stripped = label == "junk", i in gone
            for tally in (result.total, result.sites[page["site"]], result.languages[page["lang"] or "?"]):
                tally.add(junk, text, stripped)
            if junk:
                name = class_of(text)
                result.classes[name]["junk"] += 1
                result.classes[name]["removed"] += stripped
                if not stripped:
                    result.missed.append((name, f"{page['site']} {i}: {text[:150]}"))
            if stripped:
                result.codes[gone[i][0]]["removed" if junk else "lost"] += 1
                if not junk:
                    lost = True
                    result.losses.append(f"{page['site']} {i} {gone[i][0]}: {text[:110]!r} ({gone[i][1][:160]})")
        result.pages_lost += lost
    return result


def report(name: str, r: Result, details: bool) -> None:
    t = r.total
    print(f"\n== {name}: {r.pages} pages of {len(r.sites)} sites, {t.content} content lines, {t.junk} junk lines")
    print(f"junk removed     {t.recall:8.2%} micro  {r.macro('recall'):8.2%} macro by site")
    print(f"precision        {t.precision:8.2%}")
    print(f"content lost     {t.loss:8.3%} micro  {r.macro('loss'):8.3%} macro by site   ({t.lost} lines)")
    print(f"of lines < {SHORT}    {t.short_loss:8.3%}   ({t.short_lost} of {t.short})")
    print(f"pages that lose  {r.pages_lost / max(r.pages, 1):8.2%}   ({r.pages_lost})")
    for code, c in sorted(r.codes.items()):
        share = c["removed"] / (c["removed"] + c["lost"])
        print(f"  {code}  removed {c['removed']:5}  lost {c['lost']:3}  precision {share:.2%}")
    for cls, c in sorted(r.classes.items()):
        print(f"  {cls:25} recall {c['removed'] / c['junk']:7.2%} of {c['junk']}")
    if details:
        for lang, tally in sorted(r.languages.items(), key=lambda item: -item[1].junk):
            print(
                f"  {lang:4} junk {tally.junk:5} removed {tally.recall:7.2%}  content {tally.content:5} lost {tally.lost}"
            )


def gate(results: dict[str, Result]) -> int:
    """0 where every floor of floors.toml holds, else 1; says which does not."""
    floors = tomllib.loads(FLOORS.read_text("utf-8"))["artefacts"]
    failed = 0
    for name, limits in floors.items():
        r = results[name]
        values = {
            "junk_removed": r.total.recall,
            "precision": r.total.precision,
            "content_lost": r.total.loss,
            "short_lost": r.total.short_loss,
            "pages_lost": r.pages_lost / max(r.pages, 1),
        } | {f"recall {cls}": c["removed"] / c["junk"] for cls, c in r.classes.items()}
        for key, limit in limits.items():
            ok = values[key] <= limit if key.endswith("lost") else values[key] >= limit
            if not ok:
                failed += 1
                print(f"below the floor: {name}: {key} is {values[key]:.4f}, floor {limit}", file=sys.stderr)
    print("floors hold" if not failed else f"{failed} floors do not hold")
    return 1 if failed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("tune", "report", "both"), default="both")
    parser.add_argument("--no-title", action="store_true", help="do not tell the rules the page's title")
    parser.add_argument("--losses", action="store_true", help="list the content lines that were stripped")
    parser.add_argument("--missed", metavar="CLASS", help="show fifty junk lines of a class that stayed")
    parser.add_argument("--gate", action="store_true", help="exit 1 below a floor of floors.toml")
    options = parser.parse_args()
    rules = RuleSet(Settings())
    results: dict[str, Result] = {}
    for half in ("tune", "report"):
        if options.gate or options.half in (half, "both"):
            pages = (page for page in read_pages(options.data) if half_of(page["site"]) == half)
            results[half] = score(pages, rules, titles=not options.no_title)
            report(half, results[half], details=not options.gate)
    for result in results.values():
        if options.losses:
            print("\n".join(result.losses))
        if options.missed:
            missed = [text for name, text in result.missed if name == options.missed]
            print("\n".join(random.Random(1).sample(missed, min(50, len(missed)))))
    return gate(results) if options.gate else 0


if __name__ == "__main__":
    sys.exit(main())
