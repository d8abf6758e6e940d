"""Deduplicator: what it answers, and how it behaves among threads and in an event loop."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import Deduplicator, Document, Settings
from dedup.errors import UsageError
from dedup.index import Earlier
from dedup.index.memory import MemoryIndex
from dedup.pipeline.against import copy_of
from dedup.pipeline.resolved import Entry as BatchEntry
from dedup.pipeline.resolved import Resolved
from dedup.similarity import Matches, Sketcher

DOCS = Path(__file__).parent.parent / "docs" / "crawler.md"
CONF = Settings(furniture=False)
SKETCHER = Sketcher(CONF)
QUAKE = "The quake struck at dawn and was felt in all three valleys, officials said."
FOOT = ["The Gazette of the three valleys", "Printed at the old mill", "Letters reach us by the river gate"]


def word(n):
    return "".join(chr(97 + n // 26**k % 26) for k in range(4))


def story(n):
    return " ".join(word(7919 * (n + 1) * (k + 3)) for k in range(14)).capitalize() + "."


def test_an_answer_tells_what_it_duplicates_and_serialises():
    with Deduplicator(settings=CONF) as seen:
        seen.add(Document("a", f"{QUAKE}\n\n{story(1)}", site="a.example"))
        again = seen.add(Document("b", f"{QUAKE}\n\n{story(2)}\n\nREAD MORE: Storm", site="b.example"))
        changed = seen.add(Document("c", QUAKE.replace("said.", "say."), site="a.example"))
    assert again.text == f"{QUAKE}\n\n{story(2)}"
    assert [(m.earlier, m.later, m.jaccard, m.kind) for m in again.duplicates] == [
        (("a", 0), ("b", 0), 1.0, "syndicated")
    ]
    (near,) = changed.duplicates
    assert (near.earlier, near.kind) == (("a", 0), "reused")
    assert near.jaccard == pytest.approx(11 / 13, abs=1e-4)
    data = json.loads(json.dumps(again.to_dict()))
    assert data["verdicts"][0]["evidence"]["document"] == "a"
    assert data["copy_of"] == ["a", 0.5]


def test_a_query_is_not_remembered():
    with Deduplicator(settings=CONF) as seen:
        assert seen.query(Document("a", QUAKE)).copy_of is None
        assert seen.query(Document("b", QUAKE)).copy_of is None
        assert seen.index.info().paragraphs == 0
        seen.add(Document("a", QUAKE))
        assert seen.query(Document("b", QUAKE)).copy_of == ("a", 1.0)
        assert seen.add(QUAKE).copy_of == ("a", 1.0)


def test_furniture_is_counted_and_flagged_never_stripped():
    with Deduplicator() as seen:
        answers = [
            seen.add(Document(f"d{n}", "\n\n".join([story(n), story(n + 100), *FOOT]), site="a.example"))
            for n in range(12)
        ]
        asked = seen.query(Document("x", "\n\n".join([story(50), *FOOT]), site="a.example"))
    assert not answers[0].furniture
    assert [v.action for v in answers[-1].furniture] == ["flag"] * 3
    assert answers[-1].furniture[0].evidence["site"] == "a.example"
    assert all(line in answers[-1].text for line in FOOT)
    assert len(asked.furniture) == 3
    with Deduplicator(settings=Settings(furniture=False)) as seen:
        assert not any(
            seen.add(Document(f"d{n}", "\n\n".join([story(n), *FOOT]), site="a.example")).furniture for n in range(12)
        )


def test_an_index_that_was_given_stays_open():
    index = MemoryIndex(CONF)
    with Deduplicator(index, CONF) as seen:
        seen.add(Document("a", QUAKE))
    with Deduplicator(index, CONF) as seen:
        assert seen.query(Document("b", QUAKE)).copy_of == ("a", 1.0)


def test_a_closed_one_says_so():
    seen = Deduplicator(settings=CONF)
    seen.close()
    seen.close()
    for call in (lambda: seen.add("x"), lambda: seen.query("x"), lambda: seen.forget("x"), seen.flush):
        with pytest.raises(UsageError, match="closed"):
            call()


def test_threads_get_one_order():
    answers = []
    with Deduplicator(settings=CONF) as seen:

        def work(worker):
            answers.extend(
                (n, seen.add(Document(f"{worker}-{n}", f"{story(n)}\n\n{story(n + 50)}")).copy_of) for n in range(40)
            )

        threads = [threading.Thread(target=work, args=(worker,)) for worker in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(n for n, copy in answers if copy is None) == list(range(40))


def test_the_event_loop_is_never_held_up():
    """The loop answers while the index does not: a task turns a lock that the index waits for."""
    turn = threading.Event()

    class Slow(MemoryIndex):
        def add(self, entry):
            assert turn.wait(60)
            assert threading.current_thread() is not threading.main_thread()
            return super().add(entry)

    async def crawl():
        async with Deduplicator(Slow(CONF), CONF) as seen:
            tasks = [asyncio.create_task(seen.aadd(Document(f"d{n}", story(n // 2)))) for n in range(10)]
            await asyncio.sleep(0)
            turn.set()
            answers = await asyncio.gather(*tasks)
            assert (await seen.aquery(Document("x", story(0)))).copy_of == ("d0", 1.0)
            assert await seen.aforget("d0") == 1
        return [answer.copy_of and answer.copy_of[0] for answer in answers]

    expected = [None if n % 2 == 0 else f"d{n - 1}" for n in range(10)]
    assert asyncio.run(crawl()) == expected


ROWS = st.lists(
    st.tuples(st.integers(-1, 11), st.booleans(), st.integers(1, 9)),
    min_size=1,
    max_size=12,
)


@given(ROWS, st.sampled_from([0.2, 0.5, 1.0]))
def test_copies_are_those_of_a_batch(rows, share):
    """The last of five documents; its rows point to rows of the others, or nowhere."""
    import numpy as np

    owners = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]
    ids = ["a", "b", "b", "c", "new"]
    n = len(owners)
    tokens = np.array([5] * n + [words for _, _, words in rows], np.uint32)
    earlier = np.array([-1] * n + [target for target, _, _ in rows], np.int64)
    template = np.array([False] * n + [target >= 0 and flag for target, flag, _ in rows])
    resolved = Resolved(
        Settings(copy_share=share),
        [BatchEntry(id, None, None) for id in ids],
        np.array([0, 3, 6, 9, 12, 12 + len(rows)], np.int64),
        np.zeros(n + len(rows), np.int32),
        tokens,
        Matches(earlier, np.where(earlier >= 0, 1, 0).astype(np.float32), template, 0),
    )
    found = [
        Earlier(i, owners[target], ids[owners[target]], 0, 1.0, flag, False, True)
        for i, (target, flag, _) in enumerate(rows)
        if target >= 0
    ]
    sketches = SKETCHER.sketch(["x"] * len(rows))
    sketches.tokens[:] = tokens[n:]
    assert copy_of(found, sketches, share) == resolved.copy_of(4)


def test_the_library_loads_nothing_heavy_before_it_is_used():
    script = "import sys, dedup; print(sorted({'numpy', 'numba', 'sqlite3', 'redis', 'datasketch'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
    script = (
        "import sys; from dedup import Deduplicator; Deduplicator()\n"
        "print(sorted({'sqlite3', 'redis', 'datasketch', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("number", range(len(re.findall(r"```python\n", DOCS.read_text("utf-8")))))
def test_the_examples_of_the_documentation_run(number, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    example = re.findall(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)[number]
    exec(compile(example, str(DOCS), "exec"), {"__name__": "__main__"})
    assert "dedup" in example
