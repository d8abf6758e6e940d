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


def _start_numba_without_scipy() -> None:
    """Spare a start 0.2 s: numba imports scipy.linalg only to note whether it is there.

    What needs BLAS still asks for it when it is compiled.
    """
    from numba.np import linalg

    real = getattr(linalg, "ensure_blas", None)
    if real is None:
        return
    linalg.ensure_blas = lambda: None
    try:
        from numba.np import arraymath  # noqa: F401
    finally:
        linalg.ensure_blas = real


_start_numba_without_scipy()
