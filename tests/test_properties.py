"""The properties of the design, on text put together from what breaks them."""

import itertools
import json
import os
import subprocess
import sys

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dedup import Document, Settings, dedupe
from dedup.pipeline import apply
from dedup.text.segment import segment

LINES = st.sampled_from([
    "READ MORE: Storm warning for the coast", "Loading...", "AFP", "Advertisement", "Share", "Route 6", "Related stories",
    "Photo: Reuters", "Gotcha.", "The minister said the bridge would reopen in spring, two years late.",
    "The minister said the bridge would reopen in spring, two years late, officials said.",
    "Gold rose 1% on Monday to $1,200 an ounce, traders in London said.",
    "Gold rose 2% on Friday to $1,310 an ounce, traders in London said.",
    "A view of the harbour at dawn, with the two cranes that were felled by the storm last night",
    "&nbsp;", "&amp;amp;nbsp;", "\u200b", " \u00a0 ", "\ufeffZero width", "10:45", "Sign up for our newsletter", "* * *",
    "We followed the road from the Cape to", "the Pacific and back, which took us most", "of a summer and all of our money.",
])  # fmt: skip
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\n \n", "\n\n\n", "\u2028", "\r\r\n"])
TEXTS = st.lists(st.tuples(LINES | st.text(max_size=12), ENDS), max_size=14).map(
    lambda parts: "".join(a + b for a, b in parts)
)
# Copies that stand at even distances, as a refrain returns, until the lines between them are gone.
REFRAIN = "\nREAD MORE: Storm warning for the coast\n".join(
    ["The minister said the bridge would reopen in spring, two years late."] * 3
)
FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@FEW
@given(TEXTS)
def test_kept_and_cut_rebuild_the_text(clean_with, text):
    verdicts = clean_with(Document("d", text)).verdicts
    applied = apply(text, verdicts, normalise=False)
    pieces = sorted([*applied.kept, *applied.cut])
    assert "".join(text[a:b] for a, b in pieces) == text
    assert all(a[1] == b[0] for a, b in itertools.pairwise(pieces))
    assert applied.text == "".join(text[a:b] for a, b in applied.kept)
    stripped = {v.span for v in verdicts if v.action == "strip"}
    for start, end in zip(*segment(text)[:2], strict=True):
        inside = any(a <= start and end <= b for a, b in applied.cut)
        assert inside == ((start, end) in stripped)


@FEW
@example(REFRAIN)
@given(TEXTS)
@example("&&num;38;nbsp;\n")
@example("AFP\r\r\nAFP")
def test_cleaning_the_cleaned_changes_nothing(clean_with, text):
    once = clean_with(Document("d", text))
    twice = clean_with(Document("d", once.text))
    assert twice.text == once.text
    assert not twice.stripped


@FEW
@given(TEXTS)
def test_no_verdict_without_code_and_evidence(clean_with, text):
    for verdict in clean_with(Document("d", text)).verdicts:
        assert len(verdict.code) == 6
        assert verdict.evidence
        assert 0 <= verdict.confidence <= 1
        assert 0 <= verdict.span.start < verdict.span.end <= len(text)
        json.dumps(dict(verdict.evidence))


@FEW
@given(TEXTS)
def test_kept_lines_keep_their_words(clean_with, text):
    cleaned = clean_with(Document("d", text))
    gone = {v.paragraph for v in cleaned.stripped}
    kept = [line for i, line in enumerate(segment(text).lines) if i not in gone]
    assert cleaned.text.split() == " ".join(kept).split()


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=8), st.sampled_from([0.7, 0.8, 1.0]))
def test_verdicts_point_back_to_what_is_alike(texts, threshold):
    documents = [Document(str(n), text, site=f"s{n % 2}.com") for n, text in enumerate(texts)]
    report = dedupe(documents, Settings(threshold=threshold, furniture=False))
    assert [d.id for d in report.documents] == [d.id for d in documents]
    for cleaned in report.documents:
        for verdict in cleaned.verdicts:
            if verdict.code in ("DUP301", "DUP302", "DUP303"):
                target = (int(verdict.evidence["document"]), verdict.evidence["paragraph"])
                assert target < (int(cleaned.id), verdict.paragraph)
                assert verdict.evidence["jaccard"] >= threshold - 1e-4


SCRIPT = """
import json, sys
from dedup import Document, Settings, dedupe
lines = json.loads(sys.argv[1])
documents = [Document(str(n), text, site="s.com") for n, text in enumerate(lines)]
print(json.dumps([d.to_dict() for d in dedupe(documents, Settings(drop=("reused",))).documents], sort_keys=True))
"""


def test_the_hash_seed_changes_nothing():
    story = "The council met on Tuesday to vote on the harbour plan, which had divided the town for years."
    texts = [
        f"{story}\nLine {n % 3} of the report, which says what the others say as well.\nAFP\nShare" for n in range(12)
    ]

    def run(seed):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", SCRIPT, json.dumps(texts)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    assert run("1") == run("4242")
