"""The evidence of a verdict in words, for every place that shows it to a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def reason(evidence: Mapping[str, Any]) -> str:
    """The evidence of a verdict in a few words.

    >>> reason({"document": "a", "paragraph": 3, "jaccard": 0.91, "kind": "reused"})
    'reused: 91 % like a ¶3'
    """
    if "why" in evidence and "document" not in evidence:
        return str(evidence["why"])
    if "share" in evidence and "document" in evidence:
        return f"{evidence['share']:.0%} of its words are in {evidence['document']}".replace("%", " %")
    if "jaccard" in evidence:
        like = "equal to" if evidence["jaccard"] == 1 else f"{100 * evidence['jaccard']:.0f} % like"
        text = f"{evidence['kind']}: {like} {evidence['document']} ¶{evidence['paragraph']}"
        return f"{text}; {evidence['why']}" if "why" in evidence else text
    if "of" in evidence:
        return f"on {evidence['documents']} of {evidence['of']} pages of {evidence.get('site', 'the site')}"
    return ", ".join(f"{key}: {value}" for key, value in evidence.items())
