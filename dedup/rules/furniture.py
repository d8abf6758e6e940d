"""SITE401: which lines a site repeats from page to page, learned from columns of numbers.

Counting lines alone takes 69 % of the junk and 4 % of the articles with it: wire stories that
were fetched twice, a headline that other pages list, a subheading that a desk likes. So a line is
furniture only where its share of the site's documents and a second signal agree: where it
stands, or a neighbour that repeats too.

``learn`` sees no text. It takes what the pipeline has at hand for every paragraph and gives a
``Profile`` whose entries point at the rows they were first seen in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dedup.rules.body import BODY_CHARACTERS, HEAD_SHARE, LONG_CHARACTERS, MAX_BLOCK, TAIL_SHARE
from dedup.rules.decide import ALWAYS, BESIDE, MIN_DOCUMENTS, Statistics, decide, varying
from dedup.rules.entry import Entry
from dedup.rules.profile import Profile

__all__ = ["FurnitureColumns", "learn"]

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Hashes = npt.NDArray[np.uint64]

# Of two documents of a site that share this much of what they do not share with most others, one is a copy.
COPY_SHARE = 0.5
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class FurnitureColumns:
    """What ``learn`` looks at: every paragraph that other rules left, in order. Memory maps will do.

    ``n`` paragraphs, ``d`` documents; those of document ``i`` are the rows ``offsets[i]:offsets[i + 1]``.
    """

    offsets: Ints
    """(d + 1,) int64."""
    sites: npt.NDArray[np.int32]
    """(d,) index into ``names``; -1 where the site is not known, and nothing is learned."""
    names: Sequence[str]
    skeletons: Hashes
    """(n,) ``similarity.Sketches.skeletons``; 0 for a paragraph without a token."""
    keys: Hashes
    """(n,) 64 bits of the match key: tells whether the figures of a skeleton vary."""
    characters: npt.NDArray[np.uint32]
    """(n,) characters a paragraph."""
    sentences: Bools
    """(n,) ``is_sentence`` of the paragraph."""
    titles: Hashes | None = None
    """(d,) skeleton of the title, 0 for none; a document's own title is not counted."""
    stripped: npt.NDArray[np.int32] | None = None
    """(d,) paragraphs that other rules stripped, which are no rows here."""
    boxed: Bools | None = None
    """(n,) whether other rules stripped a line of a box or bar (``hit.BOXES``) right beside the paragraph."""
    copies: Bools | None = None
    """(d,) documents not to count, besides the copies that ``learn`` finds by itself."""


def learn(columns: FurnitureColumns, *, minimum: int = MIN_DOCUMENTS) -> Profile:
    """The furniture of every site with at least ``minimum`` documents that differ. O(n log n).

    Raises ValueError where ``minimum`` is below 2.
    """
    if minimum < 2:
        raise ValueError(f"minimum = {minimum}: furniture is what at least two documents carry")
    offsets, d = columns.offsets, len(columns.sites)
    documents = np.repeat(np.arange(d, dtype=np.int32), np.diff(offsets))
    sites = columns.sites[documents]
    countable = (columns.skeletons != 0) & (sites >= 0)
    if columns.titles is not None:
        countable &= columns.skeletons != columns.titles[documents]
    left_out = np.zeros(d, bool) if columns.copies is None else np.array(columns.copies, bool)
    left_out |= np.diff(offsets) == 0
    mixed = columns.skeletons ^ ((sites.astype(np.uint64) + np.uint64(1)) * _GOLDEN)

    def of_each() -> Ints:
        alive = columns.sites[~left_out]
        return np.bincount(alive[alive >= 0], minlength=len(columns.names)).astype(np.int64)

    groups, counts = _group(mixed, countable & ~left_out[documents], documents, minimum=2)
    left_out |= _find_copies(columns, documents, groups, counts, of_each()[sites])
    countable &= groups >= 0
    groups, counts = _group(mixed, countable & ~left_out[documents], documents, minimum=minimum)
    if not counts.size:
        return Profile()
    statistics, rows = _measure(columns, documents, groups, counts, of_each()[sites], _lengths(columns, left_out))
    levels = decide(statistics)
    blocks = _find_blocks(columns, documents, groups, levels >= BESIDE)
    return _profile(columns, documents, groups, statistics, rows, levels, blocks)


def _lengths(columns: FurnitureColumns, left_out: Bools) -> tuple[Ints, Ints]:
    """(sites,) rows of each site, and what other rules stripped there, copies left out."""
    counted = ~left_out & (columns.sites >= 0)
    sites, number = columns.sites[counted], len(columns.names)
    rows = np.bincount(sites, np.diff(columns.offsets)[counted], number).astype(np.int64)
    if columns.stripped is None:
        return rows, np.zeros(number, np.int64)
    return rows, np.bincount(sites, columns.stripped[counted], number).astype(np.int64)


def _group(
    mixed: Hashes, usable: Bools, documents: npt.NDArray[np.int32], minimum: int
) -> tuple[npt.NDArray[np.int32], Ints]:
    """A group for each skeleton of a site that ``minimum`` documents carry: (n,) group or -1, (g,) documents."""
    rows = np.flatnonzero(usable)
    order = rows[np.argsort(mixed[rows], kind="stable")]
    groups = np.full(len(mixed), -1, np.int32)
    if not order.size:
        return groups, np.zeros(0, np.int64)
    fresh = np.diff(mixed[order], prepend=~mixed[order[:1]]) != 0
    once = fresh | (np.diff(documents[order], prepend=-1) != 0)
    starts = np.flatnonzero(fresh)
    carried = np.add.reduceat(once.astype(np.int64), starts)
    keep = carried >= minimum
    number = np.where(keep, np.cumsum(keep) - 1, -1).astype(np.int32)
    groups[order] = np.repeat(number, np.diff(starts, append=len(order)))
    return groups, carried[keep]


def _find_copies(
    columns: FurnitureColumns,
    documents: npt.NDArray[np.int32],
    groups: npt.NDArray[np.int32],
    counts: Ints,
    of: Ints,
) -> Bools:
    """Documents whose body is mostly that of one earlier document of the site.

    Sentences that most documents of a site share say nothing about a pair, so they are left out,
    unless hardly a sentence is left then.
    """
    d = len(columns.sites)
    body = _is_body(columns)
    grouped = groups >= 0
    common = np.zeros(len(groups), bool)
    carried = counts[groups[grouped]]
    common[grouped] = (carried > 0.8 * of[grouped]) | ((carried > 0.5 * of[grouped]) & (of[grouped] >= 8))
    weight = np.where(body, columns.characters, 0).astype(np.int64)
    telling = body & ~common
    total = np.bincount(documents[telling], weight[telling], d)
    shared = telling & grouped
    first = np.full(len(counts), -1, np.int64)
    rows = np.flatnonzero(grouped)[::-1]
    first[groups[rows]] = documents[rows]
    pairs = shared.copy()
    pairs[shared] = first[groups[shared]] < documents[shared]
    later = documents[pairs].astype(np.int64)
    key, inverse = np.unique(later * d + first[groups[pairs]], return_inverse=True)
    best = np.zeros(d)
    if key.size:
        np.maximum.at(best, key // d, np.bincount(inverse, weight[pairs]))
    copies = (total > 0) & (best >= COPY_SHARE * total)
    # Re-crawls of one article are all of a small site: then even what all share is the article.
    own = np.bincount(documents[body & ~grouped], weight[body & ~grouped], d)
    whole = np.bincount(documents[body], weight[body], d)
    bare = (whole > 0) & (own < np.minimum(BODY_CHARACTERS, 0.1 * whole)) & (total == 0)
    earlier = np.zeros(d, bool)
    seen = grouped & body
    np.logical_or.at(earlier, documents[seen], first[groups[seen]] < documents[seen])
    found: Bools = copies | (bare & earlier)
    return found


def _is_body(columns: FurnitureColumns) -> Bools:
    return (columns.characters >= LONG_CHARACTERS) | (columns.sentences & (columns.characters >= BODY_CHARACTERS))


def _measure(
    columns: FurnitureColumns,
    documents: npt.NDArray[np.int32],
    groups: npt.NDArray[np.int32],
    counts: Ints,
    of: Ints,
    lengths: tuple[Ints, Ints],
) -> tuple[Statistics, tuple[Ints, Ints, Ints]]:
    """Statistics a group, and (g,) rows: an example, its usual predecessor and successor (-1 for none)."""
    g = len(counts)
    rows = np.flatnonzero(groups >= 0)
    at = groups[rows]
    start, end = columns.offsets[documents[rows]], columns.offsets[documents[rows] + 1]
    example = np.full(g, -1, np.int64)
    example[at[::-1]] = rows[::-1]
    seen = np.bincount(at, minlength=g).astype(np.float64)

    def share(mask: Bools) -> npt.NDArray[np.float64]:
        return np.bincount(at[mask], minlength=g) / seen

    order = np.lexsort((columns.keys[rows], at))
    keys, sorted_at = columns.keys[rows][order], at[order]
    fresh = (np.diff(keys, prepend=~keys[:1]) != 0) | (np.diff(sorted_at, prepend=-1) != 0)
    variants = np.bincount(sorted_at[fresh], minlength=g)
    steady = (groups >= 0) & ~varying(variants, counts)[groups]
    has_before, has_after = rows > start, rows + 1 < end
    before = np.where(has_before, rows - 1, rows)
    after = np.where(has_after, rows + 1, rows)
    beside = (has_before & (groups[before] >= 0)) | (has_after & (groups[after] >= 0))
    if columns.boxed is not None:  # what is stripped already has no row here, and yet repeats
        beside |= columns.boxed[rows]
    article = _is_body(columns) & (groups < 0)
    body = np.concatenate(([0], np.cumsum(np.where(article, columns.characters, 0), dtype=np.int64)))
    above, whole = body[rows] - body[start], np.maximum(body[end] - body[start], 1)
    usual_before, before_share = _usual(at, np.where(has_before, groups[before], -1), before, seen)
    usual_after, after_share = _usual(at, np.where(has_after, groups[after], -1), after, seen)

    statistics = Statistics(
        site=columns.sites[documents[example]].astype(np.int64),
        rows=lengths[0],
        stripped=lengths[1],
        documents=counts,
        of=of[example],
        occurrences=seen,
        variants=variants,
        characters=columns.characters[example].astype(np.int64),
        sentence=columns.sentences[example],
        top=share((above <= HEAD_SHARE * whole) & (whole > 1)),
        tail=share((above >= TAIL_SHARE * whole) & (whole > 1)),
        last=share(rows + 1 == end),
        leads=share(has_after & article[after]),
        beside=share(beside),
        steady=share((has_before & steady[before]) | (has_after & steady[after])),
        chain=np.maximum(before_share, after_share),
        elsewhere=_spread(columns, groups, example),
    )
    return statistics, (example, usual_before, usual_after)


def _find_blocks(
    columns: FurnitureColumns, documents: npt.NDArray[np.int32], groups: npt.NDArray[np.int32], strips: Bools
) -> Ints:
    """(g,) lines that a piece of furniture heads at most, up to the next: other stories, never the article. 0 for none.

    A heading counts where it stood after the article and only headlines followed it, on three documents.
    """
    furniture = (groups >= 0) & strips[groups]
    body = _is_body(columns) & ~furniture
    weight = np.concatenate(([0], np.cumsum(np.where(body & (groups < 0), columns.characters, 0), dtype=np.int64)))
    rows = np.flatnonzero(furniture)
    start, end = columns.offsets[documents[rows]], columns.offsets[documents[rows] + 1]
    following = np.append(rows[1:], len(groups))
    closed = following < end
    lines = np.where(closed, following - rows - 1, 0)
    bodies = np.concatenate(([0], np.cumsum(body)))
    prose = bodies[np.minimum(following, end)] - bodies[rows + 1]
    after = weight[rows] - weight[start] >= TAIL_SHARE * np.maximum(weight[end] - weight[start], 1)
    at, g = groups[rows], len(strips)
    listed = lines > 0
    number = np.bincount(at[listed], minlength=g)
    good = np.bincount(at[listed & after & (prose == 0)], minlength=g)
    most = np.zeros(g, np.int64)
    np.maximum.at(most, at[listed], lines[listed])
    return np.where((number >= 3) & (good == number) & (most <= MAX_BLOCK), most, 0)


def _usual(
    at: npt.NDArray[np.int32], other: npt.NDArray[np.int32], rows: Ints, seen: npt.NDArray[np.float64]
) -> tuple[Ints, npt.NDArray[np.float64]]:
    """(g,) a row of each group's most frequent neighbour, -1 for none, and that neighbour's share."""
    g = len(seen)
    usual, share = np.full(g, -1, np.int64), np.zeros(g)
    known = other >= 0
    pairs, where, count = np.unique(
        at[known].astype(np.int64) * g + other[known], return_index=True, return_counts=True
    )
    rank = np.argsort(count, kind="stable")
    group = pairs[rank] // g
    usual[group] = rows[known][where[rank]]
    share[group] = count[rank]
    usual[(share < 2) | (share < seen / 3)] = -1  # chance, or the document that is looked at
    return usual, share / seen


def _spread(columns: FurnitureColumns, groups: npt.NDArray[np.int32], example: Ints) -> Ints:
    """(g,) documents of other sites that carry the group's skeleton though it repeats on none of them."""
    wanted = np.unique(columns.skeletons[example])
    loose = np.flatnonzero((groups < 0) & (columns.skeletons != 0))
    place = np.searchsorted(wanted, columns.skeletons[loose])
    place[place == len(wanted)] = 0
    met = wanted[place] == columns.skeletons[loose]
    count = np.bincount(place[met], minlength=len(wanted))
    return count[np.searchsorted(wanted, columns.skeletons[example])].astype(np.int64)


def _profile(
    columns: FurnitureColumns,
    documents: npt.NDArray[np.int32],
    groups: npt.NDArray[np.int32],
    s: Statistics,
    rows: tuple[Ints, Ints, Ints],
    levels: npt.NDArray[np.int8],
    blocks: Ints,
) -> Profile:
    example, before, after = rows
    skeleton = columns.skeletons
    entries: dict[str, dict[int, Entry]] = {}
    for g in np.flatnonzero(levels).tolist():
        row = int(example[g])
        site = columns.names[int(columns.sites[documents[row]])]
        previous, following = int(before[g]), int(after[g])
        entries.setdefault(site, {})[int(skeleton[row])] = Entry(
            when={ALWAYS: "always", BESIDE: "beside"}.get(int(levels[g]), "flag"),
            documents=int(s.documents[g]),
            of=int(s.of[g]),
            position=s.position(g),
            beside=round(float(s.beside[g]), 2),
            block=int(blocks[g]),
            row=row,
            after=int(skeleton[previous]) if previous >= 0 else 0,
            before=int(skeleton[following]) if following >= 0 else 0,
            neighbour_rows=(previous, following),
        )
    return Profile(entries)
