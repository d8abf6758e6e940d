"""numba, so that an unwritable home or package folder costs a compilation and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
from numba.core.errors import NumbaError


def compiled(signature: str | None = None, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """``numba.njit`` with the GIL released; cached on disk where that is possible.

    With a signature, compiling happens here and not at some first call.
    """

    def decorate(function: Callable[..., Any]) -> Any:
        if signature is None:
            return numba.njit(function, nogil=True, **options)
        try:
            return numba.njit(signature, nogil=True, cache=True, **options)(function)
        except NumbaError:
            raise
        except (RuntimeError, OSError):  # no folder to cache in, or a full disk
            return numba.njit(signature, nogil=True, **options)(function)

    return decorate
