"""What a user's own rules and allow-lists do to a document as a whole."""

import pytest

from dedup import Document, Settings, clean, dedupe

pytest.importorskip("re2")

STORY = "The harbour bridge will reopen in spring, the minister said on Tuesday.\nLoading...\nStay dry out there, folks"


def test_a_user_rule_strips_a_whole_line_of_its_site():
    settings = Settings(rules=({"pattern": r"Stay dry.*", "site": "example.com", "name": "sign-off"},))
    assert "Stay dry" not in clean(Document("a", STORY, site="example.com"), settings).text
    assert "Stay dry" in clean(Document("a", STORY, site="other.com"), settings).text


@pytest.mark.parametrize("allow", [{"text": "loading"}, {"pattern": "Load.*"}, {"site": "example.com"}])
def test_what_is_allowed_is_flagged_with_the_entry_as_evidence(allow):
    cleaned = clean(Document("a", STORY, site="example.com"), Settings(allow=(allow,)))
    verdict = next(v for v in cleaned.verdicts if v.code == "ART102")
    assert "Loading..." in cleaned.text
    assert verdict.action == "flag"
    assert "allow[1]" in verdict.evidence["allowed"]


def test_dropped_duplicates_are_allowed_too():
    line = STORY.split("\n")[0]
    settings = Settings(drop=("syndicated",), allow=({"text": line},))
    documents = [Document("a", line, site="a.com"), Document("b", line, site="b.com")]
    assert dedupe(documents, settings).documents[1].text == line
    assert dedupe(documents, Settings(drop=("syndicated",))).documents[1].text == ""
