"""How sure a share is, and whether one rose by more than chance. Standard library only, exact where it is cheap.

scipy has the same functions and takes over a second to import; tests hold these to it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import NormalDist

_NEGLIGIBLE = 1e-17


def wilson(count: float, of: float, confidence: float = 0.95) -> tuple[float, float]:
    """The score interval of a share ``count / of`` (Wilson 1927); (0, 1) for nothing of nothing.

    >>> [round(x, 3) for x in wilson(1, 10)]
    [0.018, 0.404]
    """
    if of <= 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = count / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(max(0.0, share * (1 - share)) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    # Rounding must not put the share itself outside.
    return max(0.0, min(share, (middle - spread) / scale)), min(1.0, max(share, (middle + spread) / scale))


def effective_size(count: int, of: int, articles: int, squares: Mapping[str, int]) -> float:
    """How many independent paragraphs ``of`` paragraphs of ``articles`` sampled articles are worth.

    Paragraphs of one article go together, so their share varies more than that of as many tosses of a coin: the
    variance of a ratio of means over clusters (Cochran, "Sampling Techniques", 1977, 6.3), turned into the size of a
    simple sample of equal variance (Korn and Graubard 1998). ``squares`` sums over articles y² ("yy"), y·x ("xy")
    and x² ("xx") for y of x paragraphs.
    """
    if articles < 2 or not of or not 0 < count < of:
        return float(min(of, articles))
    share = count / of
    scatter = squares["yy"] - 2 * share * squares["xy"] + share * share * squares["xx"]
    variance = articles / (articles - 1) * max(0.0, scatter) / of**2
    return min(float(of), share * (1 - share) / variance) if variance > 0 else float(of)


def rise_p(then: int, then_of: int, now: int, now_of: int) -> float:
    """The one-sided p-value of Fisher's exact test that ``now / now_of`` is more than ``then / then_of``.

    The chance that at least ``now`` of the ``then + now`` articles with a property fall among ``now_of`` of all
    (hypergeometric tail; Fisher 1934). 1.0 where the share did not rise. Constant work but for far tails.

    >>> round(rise_p(1, 9, 4, 9), 2), rise_p(8, 1000, 410, 1000) < 1e-100
    (0.15, True)
    """
    if not then_of or not now_of or now * then_of <= then * now_of:
        return 1.0
    total, marked = then_of + now_of, then + now
    if marked > total or now > now_of:
        raise ValueError("more articles with a property than articles")
    term = math.exp(_log_choose(marked, now) + _log_choose(total - marked, now_of - now) - _log_choose(total, now_of))
    p = 0.0
    k = now
    # Above the mean each term is smaller than the one before.
    while term > p * _NEGLIGIBLE and term > 0.0:
        p += term
        if k >= marked or k >= now_of:
            break
        term *= (marked - k) * (now_of - k) / ((k + 1) * (total - marked - now_of + k + 1))
        k += 1
    return min(1.0, p)


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def discoveries(p_values: Sequence[float], rate: float) -> list[bool]:
    """Which tests to report so that on average at most ``rate`` of them are false (Benjamini and Hochberg 1995).

    >>> discoveries([0.001, 0.2, 0.012, 0.04], 0.05)
    [True, False, True, False]
    """
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    last = 0
    for rank, i in enumerate(order, 1):
        if p_values[i] <= rate * rank / len(p_values):
            last = rank
    chosen = set(order[:last])
    return [i in chosen for i in range(len(p_values))]
