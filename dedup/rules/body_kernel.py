"""The compiled pass of ``body.sentences``. Importing it loads numba and compiles, or loads from numba's cache."""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import READ_BYTES

END, CLOSING = 1, 2


@compiled(f"void({READ_BYTES}, i8[::1], u1[::1], b1[::1])", error_model="numpy")
def sentences(raw, ends, kinds, found):
    """Whether the last character of each LF-ended line of UTF-8 in ``raw`` is an END, those that are CLOSING left out.

    ``kinds`` has one entry for each character of the basic plane.
    """
    for line in range(len(ends)):
        first = ends[line - 1] + 1 if line else 0
        i = ends[line]
        found[line] = False
        while i > first:
            i -= 1
            code = np.uint32(raw[i])
            if code >= 0x80:
                shift = np.uint32(0)
                code = np.uint32(0)
                while raw[i] & 0xC0 == 0x80:
                    code |= np.uint32(raw[i] & 0x3F) << shift
                    shift += np.uint32(6)
                    i -= 1
                if raw[i] >= 0xF0:
                    break  # no character of the basic plane
                code |= np.uint32(raw[i] & (0x1F if raw[i] < 0xE0 else 0x0F)) << shift
            if kinds[code] != CLOSING:
                found[line] = kinds[code] == END
                break
