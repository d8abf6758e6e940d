"""Shingles and signatures, buckets, verification and clusters. Importing this loads numpy, but not numba."""

from dedup.similarity.corpus import Corpus, Matches, Progress, clusters
from dedup.similarity.reference import jaccard, match_key
from dedup.similarity.sketch import Sketcher, Sketches
from dedup.similarity.verification import echoes, first_match

__all__ = [
    "Corpus",
    "Matches",
    "Progress",
    "Sketcher",
    "Sketches",
    "clusters",
    "echoes",
    "first_match",
    "jaccard",
    "match_key",
]
