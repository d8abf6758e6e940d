"""Spellings of a label from a template: scripts that part no words say one thing in many ways, and no gap is looked up."""

from __future__ import annotations

import re
from itertools import product


def spelt(*templates: str, between: str = " | ") -> str:
    """All ways to read ``templates``, in which "{a/b/}" stands for one of "a", "b" and nothing.

    Words, between which a space stands, are a template each.

    >>> spelt("{登录/登入}后{可/}阅读")
    '登录后可阅读 | 登录后阅读 | 登入后可阅读 | 登入后阅读'
    """
    readings: dict[str, None] = {}
    for template in templates if between != " " else " ".join(templates).split():
        parts = [
            part.split("/") if place % 2 else [part] for place, part in enumerate(re.split(r"\{([^}]*)\}", template))
        ]
        readings.update(dict.fromkeys(map("".join, product(*parts))))
    return between.join(readings)
