"""Words that stand for a figure, a day or a month: two paragraphs that differ in nothing else are a template.

Casefolded tokens, by language. A word that means something else too ("may", "march") does no harm: masking it can only
turn a duplicate that would be dropped into a template that is flagged.
"""

from __future__ import annotations

_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
billion billions trillion trillions dozen dozens zero first second third fourth fifth sixth seventh eighth ninth tenth
"""
_DAYS_AND_MONTHS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
"""

FIGURE_WORDS = frozenset((_NUMBERS + _DAYS_AND_MONTHS).split())
