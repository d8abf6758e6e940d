"""What a check is asked to hold the input to, from flags and ``[tool.dedup.check]``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from dedup.errors import ConfigError, UsageError

FIELDS = ("title", "date", "url", "site")
"""What ``require`` may name: the parts of a record that reading finds besides its text."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most of something: a share (``5%``, from 0 to 1 in ``value``) or a count (``100``)."""

    value: float
    share: bool

    @classmethod
    def parse(cls, text: object, name: str, file: str | None = None) -> Limit:
        """The limit that ``5%``, ``0.5 %``, ``100`` or the number 100 stands for.

        Raises ConfigError for anything else, a negative number, or a share above 100 %.

        >>> Limit.parse("5%", "max-copies")
        Limit(value=0.05, share=True)
        """
        plain = str(text).strip() if isinstance(text, (str, int, float)) and not isinstance(text, bool) else ""
        share = plain.endswith("%")
        try:
            value = float(plain[:-1] if share else plain)
        except ValueError:
            value = -1.0
        wrong_share = share and value > 100
        fraction = not share and value != int(value) if value == value and abs(value) != float("inf") else True
        if value < 0 or wrong_share or fraction:
            raise ConfigError(
                f"{name} = {text!r} is not a limit", file=file, remedy="give a share such as 5%, or a whole number"
            )
        return cls(value / 100 if share else value, share)

    def exceeded(self, count: float, of: float) -> bool:
        """Whether ``count`` of ``of`` is more than allowed. Nothing of nothing never is."""
        if not self.share:
            return count > self.value
        # Shares of whole numbers: a share that equals its limit in decimals must not fail for a rounding error.
        return count > self.value * of + 1e-9

    def __str__(self) -> str:
        return f"{100 * self.value:.4g} %" if self.share else f"{self.value:,.0f}"


_ONE_IN_TEN = Limit(0.1, True)
LIMITS: Mapping[str, Limit] = MappingProxyType(
    {
        "artefacts": Limit(0.02, True),
        "duplicates": Limit(0.05, True),
        "copies": _ONE_IN_TEN,
        "short": Limit(0.02, True),
    }
)
"""Default limits, overall and for each site; ``docs/ci.md`` tells what each counts and why that much."""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What to hold the input to. Equal options and settings give equal reports of equal input."""

    limits: Mapping[str, Limit] = field(default_factory=lambda: dict(LIMITS))
    """By name (``LIMITS``), or by code or prefix of codes: then the most articles that carry it."""
    sites: Mapping[str, Mapping[str, Limit]] = field(default_factory=dict)
    """The same for single sites, above ``limits``; ``records`` is the least number of articles."""
    min_records: int = 1
    """Fewer articles fail: a scraper that yields nothing is broken."""
    min_words: int = 20
    """Articles of fewer words, once artefacts are out, are OUT702."""
    min_site_records: int = 10
    """Limits hold for sites with this many articles; of fewer, one odd article decides."""
    same_text: int = 5
    """URLs of one site with one text for OUT703."""
    require: tuple[str, ...] = ()
    """Fields that every article must have, any of ``FIELDS``."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes that are expected; articles in another language are OUT706. Empty: any."""
    select: tuple[str, ...] = ()
    """Codes or prefixes to report; empty: all."""
    ignore: tuple[str, ...] = ()
    """Codes or prefixes not to report."""
    group_by: str | None = None
    """Field of the record that stands in for the site in all that is counted."""

    def wants(self, code: str) -> bool:
        """Whether findings of ``code`` are reported."""
        if self.select and not code.startswith(self.select):
            return False
        return not code.startswith(self.ignore) if self.ignore else True

    def limit(self, name: str, site: str | None = None) -> Limit | None:
        """The limit called ``name``, for a site where it has its own."""
        own = self.sites.get(site) if site is not None else None
        return own[name] if own and name in own else self.limits.get(name)


def make_options(table: Mapping[str, Any] | None = None, *, file: str | None = None, **flags: Any) -> CheckOptions:
    """Options from a ``[tool.dedup.check]`` table, then flags that are not None.

    ``max-NAME`` keys are limits; ``max`` is a table of limits by code; ``sites`` a table of such tables by site.
    Raises ConfigError for an unknown key or a value of the wrong type, naming both.
    """
    values: dict[str, Any] = {}
    limits = dict(LIMITS)
    for raw, value in {
        **_dashes(table or {}),
        **{k.replace("_", "-"): v for k, v in flags.items() if v is not None},
    }.items():
        if raw.startswith("max-") and raw[4:] in LIMITS:
            limits[raw[4:]] = Limit.parse(value, raw, file)
        elif raw == "max":
            limits.update(_by_code(value, file))
        elif raw == "sites":
            values["sites"] = {site: _site(site, own, file) for site, own in _table(value, raw, file).items()}
        else:
            values[raw.replace("-", "_")] = _plain(raw, value, file)
    options = replace(CheckOptions(), limits=limits, **values)
    for name in options.require:
        if name not in FIELDS:
            raise UsageError(f"require names {name!r}", file=file, remedy="give some of " + ", ".join(FIELDS))
    return options


def _dashes(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("_", "-"): value for key, value in table.items()}


def _table(value: Any, name: str, file: str | None) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ConfigError(f"{name} = {value!r} is not a table", file=file, remedy=f"write [tool.dedup.check.{name}]")
    return value


def _by_code(value: Any, file: str | None) -> dict[str, Limit]:
    """Limits by code, of a table or of flags such as ``ART104=1%``."""
    if isinstance(value, Mapping):
        pairs: list[tuple[str, Any]] = list(value.items())
    else:
        pairs = []
        for item in value:
            code, equals, limit = str(item).partition("=")
            if not equals:
                raise UsageError(f"--max {item} has no limit", remedy="give --max CODE=SHARE, such as --max ART104=1%")
            pairs.append((code, limit))
    for code, _ in pairs:
        if not code[:2].isupper() or not code.isalnum():
            raise ConfigError(
                f"{code!r} is not a code", file=file, remedy="give a code or a prefix, such as ART104 or ART"
            )
    return {code: Limit.parse(limit, f"max {code}", file) for code, limit in pairs}


def _site(site: str, own: Any, file: str | None) -> dict[str, Limit]:
    out: dict[str, Limit] = {}
    for key, value in _dashes(_table(own, f'sites."{site}"', file)).items():
        if key.startswith("max-") and key[4:] in LIMITS:
            out[key[4:]] = Limit.parse(value, key, file)
        elif key == "max":
            out.update(_by_code(value, file))
        elif key == "min-records":
            out["records"] = Limit.parse(value, key, file)
        else:
            known = ", ".join(["max", "min-records", *(f"max-{name}" for name in LIMITS)])
            raise ConfigError(f"unknown key {key!r} for {site}", file=file, remedy=f"one of {known}")
    return out


_NUMBERS = {f.name for f in fields(CheckOptions) if f.type == "int"}
_LISTS = ("require", "languages", "select", "ignore")


def _plain(key: str, value: Any, file: str | None) -> Any:
    name = key.replace("-", "_")
    if name in _NUMBERS:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        raise ConfigError(f"{key} = {value!r} is not a whole number", file=file, remedy=f"give {key} 0 or more")
    if name in _LISTS:
        items = [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        if isinstance(items, (list, tuple)) and all(isinstance(item, str) and item for item in items):
            return tuple(items)
        raise ConfigError(f"{key} = {value!r} is not a list", file=file, remedy=f"give {key} a list of texts")
    if name == "group_by" and isinstance(value, str) and value:
        return value
    known = ", ".join(
        [*(f"max-{n}" for n in LIMITS), *sorted(n.replace("_", "-") for n in _NUMBERS), *_LISTS, "group-by", "sites"]
    )
    raise ConfigError(f"unknown setting {key!r} of check", file=file, remedy=f"one of {known}")
