"""Article extraction: ours beside trafilatura and jusText, on the same pages, in the same run.

    python benchmarks/extraction.py PAGES.jsonl.gz... [--lines LABELLED_LINES.jsonl.gz] [--fold all|0|1|2|3]

PAGES: JSON lines with ``id``, ``url``, ``lang``, ``html`` and ``gold`` (the article's text). F1, precision and recall
are of word 4-grams (multisets; a character is a word in scripts without spaces), the mean over pages. Junk and content
are lines that LABELLED_LINES (``page``, ``lines``: ``text``, ``label``) labels so: the share of junk still in the
output, a line of its own or, from four words on, as a run of words; and the share of content lines found in it.
Folds part sites by a hash of their registered domain.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean
from typing import Any
from urllib.parse import urlsplit

import justext
import trafilatura
from publicsuffixlist import PublicSuffixList

from dedup.config import Settings
from dedup.text.html import extract
from dedup.text.segment import segment

try:
    from dedup.rules import RuleSet
except ImportError:
    RuleSet = None  # type: ignore[assignment,misc]

TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
STOP_LISTS = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
    "id": "Indonesian", "is": "Icelandic", "it": "Italian", "lt": "Lithuanian", "nl": "Dutch", "no": "Norwegian_Bokmal",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "sw": "Swahili", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese",
}  # fmt: skip


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
        for line in file:
            yield json.loads(line)


def tokens(text: str) -> list[str]:
    return TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def grams(text: str, n: int = 4) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    if len(words) < n:
        return Counter([tuple(words)] if words else [])
    return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def score(text: str, gold: Counter[tuple[str, ...]]) -> tuple[float, float, float]:
    found = grams(text)
    both = (found & gold).total()
    precision = both / found.total() if found else 0.0
    recall = both / gold.total() if gold else 0.0
    return (2 * both / (found.total() + gold.total()) if both else 0.0), precision, recall


def count_lines(text: str, lines: list[dict[str, Any]]) -> tuple[int, int, int, int]:
    """Junk lines left, junk lines, content lines kept, content lines."""
    whole = {" ".join(tokens(line)) for line in text.split("\n")}
    run = f" {' '.join(tokens(text))} "
    keys = [(line["label"], tokens(line["text"])) for line in lines]
    spared = {" ".join(words) for label, words in keys if label != "junk"}
    left = junk = kept = content = 0
    for label, words in keys:
        key = " ".join(words)
        if label == "content" and words:
            content += 1
            kept += f" {key} " in run
        elif label == "junk" and words and key not in spared:
            junk += 1
            left += key in whole or (len(words) >= 4 and f" {key} " in run)
    return left, junk, kept, content


def fold_of(url: str, suffixes: PublicSuffixList) -> str:
    host = urlsplit(url).hostname or url
    return str(hashlib.md5((suffixes.privatesuffix(host) or host).encode()).digest()[0] & 3)


def by_trafilatura(page: dict[str, Any], **options: bool) -> str:
    return trafilatura.extract(page["html"], url=page["url"], include_comments=False, **options) or ""


def by_justext(page: dict[str, Any]) -> str:
    name = STOP_LISTS.get((page.get("lang") or "en")[:2])
    known = name in justext.get_stoplists()
    words = justext.get_stoplist(name) if known else frozenset()
    options = {} if known else {"stopwords_low": 0, "stopwords_high": 0}
    paragraphs = justext.justext(page["html"].encode(), words, encoding="utf-8", **options)
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def ours(page: dict[str, Any]) -> str:
    return extract(page["html"].encode(), charset_header="utf-8", url=page["url"]).article()[0]


def ours_and_rules(rules: Any) -> Callable[[dict[str, Any]], str]:
    def run(page: dict[str, Any]) -> str:
        found = extract(page["html"].encode(), charset_header="utf-8", url=page["url"])
        text, kept = found.article()
        lines, hints = list(segment(text).lines), list(kept)
        while True:
            hits = rules.find(lines, title=found.title, site=urlsplit(page["url"]).hostname, hints=tuple(hints))
            cut = {hit.index for hit in hits if hit.action == "strip"}
            if not cut:
                return "\n\n".join(lines)
            lines = [line for number, line in enumerate(lines) if number not in cut]
            hints = [hint for number, hint in enumerate(hints) if number not in cut]

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--lines", type=Path)
    parser.add_argument("--fold", default="all", help="digits of folds, such as 02; default all")
    arguments = parser.parse_args()
    suffixes = PublicSuffixList()
    labelled = {}
    for row in rows(arguments.lines) if arguments.lines else ():
        # Collections name the same page "FU:at/Name" among the lines and "fundus-Name" among the pages.
        labelled[re.sub(r"^FU:.*/", "fundus-", row["page"])] = row["lines"]
    systems: dict[str, Callable[[dict[str, Any]], str]] = {"ours": ours}
    if RuleSet is not None:
        systems["ours + rules"] = ours_and_rules(RuleSet(Settings()))
    systems["trafilatura"] = by_trafilatura
    systems["trafilatura precision"] = lambda page: by_trafilatura(page, favor_precision=True)
    systems["jusText"] = by_justext
    for path in arguments.pages:
        pages = [
            row for row in rows(path) if arguments.fold == "all" or fold_of(row["url"], suffixes) in arguments.fold
        ]
        print(f"{path.name}: {len(pages)} pages, {sum(page['id'] in labelled for page in pages)} with labelled lines")
        print(f"{'':22} {'F1':>7} {'prec.':>7} {'recall':>7} {'junk left':>18} {'content kept':>18} {'ms/page':>8}")
        golds = [grams(page["gold"]) for page in pages]
        for name, system in systems.items():
            for page in pages[:3]:
                system(page)  # caches and late imports are not what is measured
            start = time.process_time()
            texts = [system(page) for page in pages]
            spent = 1000 * (time.process_time() - start) / len(pages)
            f1, precision, recall = map(mean, zip(*map(score, texts, golds), strict=True))
            counts = [
                count_lines(text, labelled[page["id"]])
                for text, page in zip(texts, pages, strict=True)
                if page["id"] in labelled
            ]
            left, junk, kept, content = map(sum, zip(*counts, strict=True)) if counts else (0, 0, 0, 0)
            shares = f"{left:5}/{junk:5} {left / max(junk, 1):6.2%} {kept:5}/{content:5} {kept / max(content, 1):6.2%}"
            print(f"{name:22} {f1:7.4f} {precision:7.4f} {recall:7.4f} {shares:>37} {spent:8.1f}", flush=True)


if __name__ == "__main__":
    main()
