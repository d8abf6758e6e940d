"""Errors a user can act on: each names the file, the place, and the remedy."""

from __future__ import annotations


class DedupError(Exception):
    """Base of all errors this package raises on purpose.

    ``exit_code`` is what the command line leaves with; ``remedy`` is one
    sentence that tells what to do.
    """

    exit_code = 4

    def __init__(
        self,
        message: str,
        *,
        remedy: str | None = None,
        file: str | None = None,
        place: str | None = None,
    ) -> None:
        self.message = message
        self.remedy = remedy
        self.file = file
        self.place = place
        super().__init__(str(self))

    def __str__(self) -> str:
        where = ":".join(part for part in (self.file, self.place) if part)
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} ({self.remedy})" if self.remedy else text

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword arguments do not survive Exception's own pickling, and errors cross processes.
        return (_rebuild, (type(self), self.message, self.remedy, self.file, self.place))


def _rebuild(
    kind: type[DedupError], message: str, remedy: str | None, file: str | None, place: str | None
) -> DedupError:
    return kind(message, remedy=remedy, file=file, place=place)


class UsageError(DedupError):
    """The call cannot be carried out as given."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration file, environment variable or profile is wrong."""


class InputError(DedupError):
    """Input that cannot be read at all (a single bad record is quarantined instead)."""

    exit_code = 3


class IndexMismatchError(UsageError):
    """An index was built with other parameters than those asked for."""


class IndexDamagedError(InputError):
    """An index fails its own checks; it is reported, never deleted."""
