"""What parsing needs besides bytes: the options, and what is worth keeping from record to record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.errors import InputError
from dedup.io.fields import Sites
from dedup.io.record import MALFORMED, OVER_LIMIT, InputOptions

if TYPE_CHECKING:
    from dedup.text.html import Extracted, Guard


class PageError(ValueError):
    """A page that cannot be read: ``code`` says why."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


class Reading:
    """The options, the registered domains of hosts, and the reader of pages. One a process."""

    def __init__(self, options: InputOptions, sites: Sites | None = None, *, places: bool = False) -> None:
        self.options = options
        self.places = places
        self.sites = sites or Sites()
        self._guard: Guard | None = None

    def page(
        self, markup: str | bytes, *, url: str | None = None, header: str | None = None, encoding: str | None = None
    ) -> Extracted:
        """The paragraphs of a page. Raises PageError where it has no readable charset or takes too long.

        ``header`` is its Content-Type; ``encoding`` of bytes is obeyed above that of the options.
        """
        from dedup.text.html import Guard, PageLimitError  # lxml and bs4 cost 0.2 s that other formats need not pay

        if self._guard is None:
            self._guard = Guard(self.options.page_seconds)
        if isinstance(markup, bytes):
            encoding = encoding or self.options.encoding
        try:
            return self._guard.extract(markup, url=url, encoding=encoding, charset_header=header)
        except InputError as error:
            code = OVER_LIMIT if isinstance(error, PageLimitError) else MALFORMED
            raise PageError(code, error.message) from None
