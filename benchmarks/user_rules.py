"""Time user rules on hostile patterns and lines: linear in the line, whatever the pattern.

    python benchmarks/user_rules.py [--length 100000]

Each pattern makes a backtracking engine take time exponential or quadratic in the line. Printed are nanoseconds a
character at a length and at four times that length (linear: the same), and the worst time of a line.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from dedup.config import Settings
from dedup.rules.user import UserRules
from dedup.similarity import match_key

PATTERNS = (
    r"(a+)+b",
    r"(a|aa)+c",
    r"(.*a){20}b",
    r"(a*)*(b*)*(c*)*d",
    r"\s+x\s+$",
    r"(?i)(?:read|more|also|\s)+:.*[.!?]\s*z",
    r"([a-z]+\s?)+\d",
    r"(x+x+)+y",
)
LINES: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("a…", lambda n: "a" * n),
    ("blanks", lambda n: " " * n),
    ("x y x y", lambda n: "x y " * (n // 4)),
    ("read more", lambda n: "read more " * (n // 10)),
    ("mixed scripts", lambda n: "aЖ中é " * (n // 5)),
)


def seconds(rules: UserRules, line: str) -> float:
    """The best of three, for the machine is shared."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        rules.find([line])
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--length", type=int, default=100_000)
    options = parser.parse_args()
    sets = [(pattern, (pattern,)) for pattern in PATTERNS] + [("all of them", PATTERNS)]
    worst = 0.0
    print(f"{'pattern':42} {'line':14} {'ns/char':>8} {'at 4x':>8} {'ratio':>6}")
    for name, patterns in sets:
        rules = UserRules(Settings(rules=tuple({"pattern": pattern} for pattern in patterns)), match_key)
        found = []
        for kind, make in LINES:
            short, long = make(options.length), make(4 * options.length)
            first, second = seconds(rules, short), seconds(rules, long)
            worst = max(worst, first, second)
            found.append((1e9 * second / len(long), 1e9 * first / len(short), kind))
        slow, base, kind = max(found)
        print(f"{name:42} {kind:14} {base:8.2f} {slow:8.2f} {slow / base:6.2f}")
    print(f"worst line: {1e3 * worst:.1f} ms for {4 * options.length} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
