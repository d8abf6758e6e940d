"""Score furniture learned per site, together with the rules, on labelled pages it was not learned from.

    python benchmarks/furniture.py DATA [--half tune|report|both] [--losses] [--corpora] [--gate]

DATA is a folder that holds ``sites/waddle_dev.jsonl.gz`` and ``lines/dev_lines.jsonl.gz`` (pages with ``site`` and
labelled ``lines``), and for ``--corpora`` ``text/*.jsonl.gz``. Null labels are scored by nobody. Rules run first, as
in the pipeline; furniture is learned from and looked up in the lines they leave.

Runs: *other pages* learns on four fifths of a site's pages and scores the fifth, five times (sites of 6 pages and
more); *five pages* learns on five and scores the rest (sites of 9 and more, three draws); *whole corpus* learns on all
pages and scores the same, as ``clean`` does (sites of 5 and more).

The labels come from a gold body compared line by line, so menu words and teasers that happen to occur in some gold
text are "content". Loss is therefore given raw, and without the lines on which gold contradicts itself: lines it
calls junk on more pages of the site than content, and lines it puts into three or more articles of the site (prose:
into half of them). Both kinds are listed by --losses; *gone* counts lost lines without an equal line that stays. The
third figure leaves out sites where such lines are a fifth of gold and more: there no label can be trusted.

*Read* is what is left of all when the lines are taken out that a reader, who had no part in the rules, went to look at
on their pages and found to be no part of the article: furniture_read.txt. Lines lost since are taken for content.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from dedup.config import Settings
from dedup.rules import RuleSet
from dedup.rules.body import is_body, is_sentence
from dedup.rules.furniture import FurnitureColumns, learn
from dedup.rules.hit import BOXES
from dedup.rules.profile import Profile
from dedup.similarity import Sketcher
from dedup.text.segment import segment
from dedup.text.tidy import tidy_line

FLOORS = Path(__file__).with_name("floors.toml")
READ = Path(__file__).with_name("furniture_read.txt")
CONTROLS = ("bbc2225", "reuters21578", "tehran_times")
OTHERS = ("abp_dev", "fakenewsnet", "fakehealth")


@dataclass(slots=True)
class Page:
    """One page after the rules; ``alive`` are the lines they left, and the arrays are theirs."""

    name: str
    site: str
    title: str | None
    lines: list[str]
    labels: list[str | None]
    gone: set[int]
    boxes: set[int] = field(default_factory=set)
    alive: list[int] = field(default_factory=list)
    skeletons: Any = None
    keys: Any = None

    def boxed(self) -> list[bool]:
        """For each line left, whether rules stripped a line of a box or bar right beside it."""
        lines = [i for i, line in enumerate(self.lines) if line]
        place = {i: n for n, i in enumerate(lines)}
        boxes = {place[i] for i in self.boxes}
        return [place[i] - 1 in boxes or place[i] + 1 in boxes for i in self.alive]


@dataclass(slots=True)
class Tally:
    """Scored lines, and what became of them."""

    junk: int = 0
    removed: int = 0
    content: int = 0
    lost: int = 0
    doubtful: int = 0
    gone: int = 0
    suspect: int = 0
    read: int = 0

    def add(self, other: Tally) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float:
        return self.removed / self.junk if self.junk else 0.0

    @property
    def sound(self) -> bool:
        """Whether the site's gold can be trusted."""
        return self.suspect < 0.2 * self.content

    @property
    def raw_loss(self) -> float:
        return self.lost / self.content if self.content else 0.0

    @property
    def certain(self) -> int:
        """Lost lines on which gold does not contradict itself."""
        return self.lost - self.doubtful

    @property
    def loss(self) -> float:
        return self.certain / self.content if self.content else 0.0

    @property
    def read_loss(self) -> float:
        return (self.certain - self.read) / self.content if self.content else 0.0


class Bench:
    """Rules, sketcher and the lines that content labels were lost on."""

    def __init__(self) -> None:
        self.rules = RuleSet(Settings())
        self.sketcher = Sketcher(Settings())
        self.losses: Counter[str] = Counter()
        self.junk = read_verdicts(READ)

    def prepare(self, name: str, site: str, title: str | None, lines: list[str], labels: list[str | None]) -> Page:
        page = Page(name, site, title, lines, labels, set())
        page.gone = {i for i, line in enumerate(lines) if not line}
        self._strip(page)
        page.alive = [i for i in range(len(lines)) if i not in page.gone]
        sketches = self.sketcher.sketch([lines[i] for i in page.alive])
        page.skeletons, page.keys = sketches.skeletons, sketches.keys[:, 0]
        return page

    def _strip(self, page: Page) -> None:
        while True:
            alive = [i for i in range(len(page.lines)) if i not in page.gone]
            hits = self.rules.find([page.lines[i] for i in alive], title=page.title)
            strips = {alive[hit.index] for hit in hits if hit.action == "strip"}
            if not strips:
                return
            page.gone |= strips
            page.boxes |= {alive[hit.index] for hit in hits if hit.action == "strip" and hit.code in BOXES}

    def learn(self, pages: Sequence[Page]) -> Profile:
        """The profile of ``pages``."""
        number = {site: i for i, site in enumerate(sorted({page.site for page in pages}))}
        lines = [page.lines[i] for page in pages for i in page.alive]
        columns = FurnitureColumns(
            offsets=np.concatenate(([0], np.cumsum([len(page.alive) for page in pages]))).astype(np.int64),
            sites=np.array([number[page.site] for page in pages], np.int32),
            names=list(number),
            skeletons=np.concatenate([page.skeletons for page in pages]),
            keys=np.concatenate([page.keys for page in pages]),
            characters=np.array([len(line) for line in lines], np.uint32),
            sentences=np.array([is_sentence(line) for line in lines], bool),
            titles=self.sketcher.sketch([page.title or "" for page in pages]).skeletons,
            boxed=np.array([boxed for page in pages for boxed in page.boxed()], bool),
            stripped=np.array([sum(map(bool, page.lines)) - len(page.alive) for page in pages], np.int32),
        )
        return learn(columns).with_examples(lines.__getitem__)

    def strip(self, page: Page, profile: Profile) -> set[int]:
        """The lines that rules and furniture strip."""
        gone = set(page.gone)
        skeleton = dict(zip(page.alive, page.skeletons.tolist(), strict=True))
        while True:
            alive = [i for i in page.alive if i not in gone]
            hits = profile.find(
                page.site,
                [page.lines[i] for i in alive],
                title=page.title,
                skeletons=[skeleton[i] for i in alive],
            )
            strips = {alive[hit.index] for hit in hits if hit.action == "strip"}
            if not strips:
                return gone
            gone |= strips

    def score(self, page: Page, gone: set[int], doubtful: set[tuple[str, str]]) -> Tally:
        tally = Tally()
        kept = {page.lines[i].casefold() for i in range(len(page.lines)) if i not in gone}
        for i, label in enumerate(page.labels):
            if label == "junk":
                tally.junk += 1
                tally.removed += i in gone
            elif label == "content":
                doubt = (page.site, _key(page.lines[i])) in doubtful
                tally.content += 1
                tally.suspect += doubt
                if i in gone:
                    tally.lost += 1
                    tally.doubtful += doubt
                    tally.read += not doubt and place_of(page.name, i) in self.junk
                    tally.gone += not doubt and page.lines[i].casefold() not in kept
                    self.losses[f"{'doubtful' if doubt else 'lost'}  {page.site}: {page.lines[i][:100]}"] += 1
        return tally


def place_of(page: str, line: int) -> str:
    """A line of a page of the data, by a hash: the text itself stays with the data."""
    return hashlib.blake2b(f"{page}\n{line}".encode(), digest_size=8).hexdigest()


def read_verdicts(path: Path) -> set[str]:
    """The places that the reader found to be no part of the article."""
    rows = (line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {place for place, verdict in rows if verdict == "junk"}


def _key(line: str) -> str:
    return " ".join("".join("0" if c.isdigit() else c if c.isalpha() else " " for c in line.casefold()).split())


def find_doubtful(pages: Sequence[Page]) -> set[tuple[str, str]]:
    """(site, line) on which gold contradicts itself; see the module's docstring."""
    labels: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    numbers = Counter(page.site for page in pages)
    prose = set()
    for page in pages:
        for key, label in {(_key(line), label) for line, label in zip(page.lines, page.labels, strict=True)}:
            labels[page.site, key][label or "null"] += 1
        prose |= {(page.site, _key(line)) for line in page.lines if is_body(line)}
    return {
        where
        for where, count in labels.items()
        if count["junk"] > count["content"]
        or count["content"] >= (max(3, numbers[where[0]] / 2) if where in prose else 3)
    }


def half_of(site: str) -> str:
    """The half a site belongs to."""
    return "tune" if hashlib.blake2b(site.encode(), digest_size=4).digest()[0] % 2 == 0 else "report"


def read(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def labelled(bench: Bench, path: Path, least: int) -> dict[str, list[Page]]:
    """Pages by site, of sites with at least ``least`` pages."""
    raw: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for page in read(path):
        raw[page["site"]].append(page)
    return {
        site: [
            bench.prepare(
                page["page"],
                site,
                page.get("title"),
                [tidy_line(line["text"]) for line in page["lines"]],
                [line["label"] for line in page["lines"]],
            )
            for page in pages
        ]
        for site, pages in raw.items()
        if len(pages) >= least
    }


Split = tuple[list[Page], list[Page]]


def other_pages(sites: dict[str, list[Page]]) -> Iterator[Split]:
    shuffled = [random.Random(1).sample(pages, len(pages)) for pages in sites.values() if len(pages) >= 6]
    for k in range(5):
        yield (
            [page for pages in shuffled for i, page in enumerate(pages) if i % 5 != k],
            [page for pages in shuffled for page in pages[k::5]],
        )


def five_pages(sites: dict[str, list[Page]]) -> Iterator[Split]:
    for seed in range(3):
        shuffled = [random.Random(seed).sample(pages, len(pages)) for pages in sites.values() if len(pages) >= 9]
        yield [page for pages in shuffled for page in pages[:5]], [page for pages in shuffled for page in pages[5:]]


def whole_corpus(sites: dict[str, list[Page]]) -> Iterator[Split]:
    everything = [page for pages in sites.values() for page in pages]
    yield everything, everything


RUNS = {"other pages": other_pages, "five pages": five_pages, "whole corpus": whole_corpus}


def run(bench: Bench, sites: dict[str, list[Page]], name: str) -> dict[str, tuple[Tally, Tally]]:
    """Site → tallies of rules with furniture, and of rules alone."""
    doubtful = find_doubtful([page for pages in sites.values() for page in pages])
    tallies: dict[str, tuple[Tally, Tally]] = defaultdict(lambda: (Tally(), Tally()))
    for train, test in RUNS[name](sites):
        profile = bench.learn(train)
        for page in test:
            both, alone = tallies[page.site]
            both.add(bench.score(page, bench.strip(page, profile), doubtful))
            saved = Counter(bench.losses)
            alone.add(bench.score(page, page.gone, doubtful))
            bench.losses = saved
    return tallies


def show(title: str, tallies: dict[str, tuple[Tally, Tally]]) -> tuple[Tally, Tally]:
    """Print a run; the totals of all sites, and of those whose gold is sound."""
    total, alone, sound = Tally(), Tally(), Tally()
    for both, rules in tallies.values():
        total.add(both)
        alone.add(rules)
        if both.sound:
            sound.add(both)
    macro = [both.recall for both, _ in tallies.values() if both.junk]
    mean = sum(macro) / max(len(macro), 1)
    print(f"{title}: {len(tallies)} sites, {total.junk} junk lines, {total.content} content lines")
    print(f"  junk removed {total.recall:7.2%} micro {mean:7.2%} macro; rules alone {alone.recall:.2%}")
    print(
        f"  content lost {total.loss:7.3%} ({total.certain}; gone {total.gone}), raw {total.raw_loss:.2%}"
        f" ({total.lost}); rules alone {alone.loss:.3%}, raw {alone.raw_loss:.2%}"
    )
    poor = [site for site, (both, _) in tallies.items() if not both.sound]
    print(
        f"  without {', '.join(sorted(poor)) or 'none'}: {sound.loss:.3%} ({sound.certain} of"
        f" {sound.content}; gone {sound.gone}), raw {sound.raw_loss:.2%}"
    )
    print(f"  read {total.read_loss:.3%} ({total.certain - total.read} of {total.content})")
    return total, sound


def corpus(bench: Bench, path: Path, details: int) -> tuple[int, Profile, Counter[tuple[str, str]]]:
    """Learn on unlabelled articles: paragraphs, the profile, and what it strips (site, text) → times."""
    pages = []
    for record in read(path):
        lines = segment(record["text"]).lines
        site = record.get("source") or path.name.partition(".")[0]
        pages.append(bench.prepare(record["id"], site, record.get("title") or None, lines, [None] * len(lines)))
    start = time.perf_counter()
    profile = bench.learn(pages)
    seconds = time.perf_counter() - start
    stripped: Counter[tuple[str, str]] = Counter()
    rows = characters = cut = 0
    for page in pages:
        for i in bench.strip(page, profile) - page.gone:
            stripped[page.site, page.lines[i]] += 1
            cut += len(page.lines[i])
        rows += len(page.alive)
        characters += sum(len(page.lines[i]) for i in page.alive)
    print(
        f"{path.name}: {len(pages)} articles, {rows} paragraphs after the rules; {len(profile)} entries;"
        f" {stripped.total()} stripped, {cut / max(characters, 1):.3%} of characters;"
        f" sketched and learned in {seconds:.1f} s"
    )
    for (site, text), times in stripped.most_common(details):
        print(f"  {times:6} {site}: {text[:120]}")
    return rows, profile, stripped


def gate(values: dict[str, float]) -> int:
    """0 where every floor of floors.toml holds, else 1; says which does not."""
    failed = 0
    for key, limit in tomllib.loads(FLOORS.read_text("utf-8"))["furniture"].items():
        value = values[key]
        ok = value >= limit if key.endswith("removed") else value <= limit
        failed += not ok
        if not ok:
            print(f"below the floor: {key} is {value:.4f}, floor {limit}", file=sys.stderr)
    print("floors hold" if not failed else f"{failed} floors do not hold")
    return 1 if failed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("tune", "report", "both"), default="both")
    parser.add_argument("--losses", action="store_true", help="list the content lines that were stripped")
    parser.add_argument(
        "--corpora", action="store_true", help="learn on the unlabelled corpora too, and list what goes"
    )
    parser.add_argument("--top", type=int, default=40, help="lines to list a corpus")
    parser.add_argument("--gate", action="store_true", help="exit 1 below a floor of floors.toml")
    options = parser.parse_args()
    bench = Bench()
    values: dict[str, float] = {}
    sites = labelled(bench, options.data / "sites" / "waddle_dev.jsonl.gz", 5)
    for half in ("tune", "report"):
        if not options.gate and options.half not in (half, "both"):
            continue
        chosen = {site: pages for site, pages in sites.items() if half_of(site) == half}
        for name in RUNS:
            total, sound = show(f"{half}, {name}", run(bench, chosen, name))
            slug = f"{half}_{name.replace(' ', '_')}"
            values |= {
                f"{slug}_junk_removed": total.recall,
                f"{slug}_content_lost": sound.loss,
                f"{slug}_read_lost": total.read_loss,
            }
    lines = labelled(bench, options.data / "lines" / "dev_lines.jsonl.gz", 5)
    show("dev_lines, whole corpus", run(bench, lines, "whole corpus"))
    if options.losses:
        for text, times in bench.losses.most_common():
            print(f"  {times:4} {text}")
    for name in (*CONTROLS, *(OTHERS if options.corpora else ())):
        rows, _, stripped = corpus(
            bench, options.data / "text" / f"{name}.jsonl.gz", options.top if options.corpora else 5
        )
        notice = max(stripped.values(), default=0) if name == "tehran_times" else 0
        values[f"{name}_stripped"] = (stripped.total() - notice) / rows
    return gate(values) if options.gate else 0


if __name__ == "__main__":
    sys.exit(main())
