"""Rules and allow-lists that a user writes in the configuration.

Patterns run through RE2, whose time is linear in the line whatever the pattern
(Cox, "Regular Expression Matching in the Wild", 2010).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xxhash import xxh3_64_hexdigest

from dedup.config import Settings
from dedup.errors import ConfigError
from dedup.model import Action
from dedup.rules.hit import Hit

DEFAULT_CODE = "USR801"
# RE2's default, 8 MiB, is meant for one pattern.
_AUTOMATON_BYTES = 64 << 20
_RULE_KEYS = ("pattern", "code", "site", "action", "name")
_ALLOW_KEYS = ("text", "pattern", "fingerprint", "site", "code")


def fingerprint(code: str, key: str) -> str:
    """16 hex digits of XXH3-64 that name a finding by its code and match key, wherever it stands.

    >>> fingerprint("ART101", "read more rain")
    'c751a10c4653d66f'
    """
    return xxh3_64_hexdigest(f"{code}\0{key}".encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: str
    code: str
    sites: frozenset[str]
    action: Action
    name: str


@dataclass(frozen=True, slots=True)
class _Allow:
    sites: frozenset[str]
    code: str
    reason: str

    def covers(self, site: str | None, code: str) -> bool:
        return (not self.sites or site in self.sites) and code.startswith(self.code)


class UserRules:
    """``Settings.rules`` and ``Settings.allow``, compiled once.

    ``match_key`` is ``similarity.match_key``: what allow-lists compare texts by. Raises
    ConfigError, naming the table, for a pattern RE2 cannot compile, an unknown or missing
    key, or patterns without the ``google-re2`` package.
    """

    def __init__(self, settings: Settings, match_key: Callable[[str], str]) -> None:
        self._match_key = match_key
        self._settings = settings
        self._rules = [_rule(table, f"rules[{i}]") for i, table in enumerate(settings.rules, 1)]
        self._patterns = _compile([(rule.pattern, f"rules[{i}]") for i, rule in enumerate(self._rules, 1)])
        self._everywhere: list[_Allow] = []
        self._texts: dict[str, list[_Allow]] = {}
        self._fingerprints: dict[str, list[_Allow]] = {}
        self._allow_patterns: list[_Allow] = []
        patterns: list[tuple[str, str]] = []
        for i, table in enumerate(settings.allow, 1):
            place = f"allow[{i}]"
            entry = _allow(table, place)
            if "text" in table:
                self._texts.setdefault(match_key(table["text"]), []).append(entry)
            elif "fingerprint" in table:
                self._fingerprints.setdefault(table["fingerprint"].lower(), []).append(entry)
            elif "pattern" in table:
                patterns.append((table["pattern"], place))
                self._allow_patterns.append(entry)
            else:
                self._everywhere.append(entry)
        self._allowed = _compile(patterns)

    def find(self, lines: Sequence[str], site: str | None = None) -> list[Hit]:
        """A hit for each line that a user rule matches as a whole, by the first such rule. Linear in the text."""
        if self._patterns is None:
            return []
        hits = []
        for index, line in enumerate(lines):
            for number in sorted(self._patterns.Match(_flat(line)) or ()):
                rule = self._rules[number]
                if rule.sites and site not in rule.sites:
                    continue
                action = self._settings.action(rule.code, rule.action)
                if action is not None:
                    hits.append(_hit(index, rule, "strip" if action == "strip" else "flag"))
                    break
        return hits

    def allowed(self, line: str, site: str | None, code: str) -> str | None:
        """Why ``line`` must not be stripped for ``code``, or None where nothing forbids it."""
        for entry in self._everywhere:
            if entry.covers(site, code):
                return entry.reason
        if self._texts or self._fingerprints:
            key = self._match_key(line)
            listed = list(self._texts.get(key, []))
            if self._fingerprints:
                listed += self._fingerprints.get(fingerprint(code, key), [])
            for entry in listed:
                if entry.covers(site, code):
                    return entry.reason
        if self._allowed is not None:
            for number in sorted(self._allowed.Match(_flat(line)) or ()):
                entry = self._allow_patterns[int(number)]
                if entry.covers(site, code):
                    return entry.reason
        return None


def _flat(line: str) -> bytes:
    """UTF-8 of a paragraph as one line, so that "." runs over the breaks of a hard-wrapped one."""
    return line.replace("\n", " ").encode("utf-8", "replace")


def _hit(index: int, rule: _Rule, action: Action) -> Hit:
    evidence = {
        "why": f"the whole line matches the user rule {rule.name}",
        "signals": ["user_rule"],
        "rule": rule.name,
        "pattern": rule.pattern,
    }
    return Hit(index, rule.code, action, 1.0, evidence)


def _compile(patterns: list[tuple[str, str]]) -> Any:
    """One RE2 automaton for all patterns, each anchored at both ends; None for no pattern."""
    if not patterns:
        return None
    try:
        import re2
    except ImportError:
        raise ConfigError(
            "patterns in rules and allow need the package google-re2",
            place=patterns[0][1],
            remedy="pip install 'newsdedup[rules]'",
        ) from None
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _AUTOMATON_BYTES
    together = re2.Set.FullMatchSet(options)
    for pattern, place in patterns:
        try:
            # The set itself says only that a pattern is wrong; compiling says why.
            re2.compile(pattern, options)
            together.Add(pattern)
        except re2.error as error:
            cause = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
            raise ConfigError(
                f"pattern {pattern!r}: {cause}",
                place=place,
                remedy="RE2 has no look-around and no back-references; see https://github.com/google/re2/wiki/Syntax",
            ) from None
    together.Compile()
    return together


def _rule(table: Mapping[str, Any], place: str) -> _Rule:
    _check_keys(table, _RULE_KEYS, place)
    pattern = _text(table, "pattern", place)
    if pattern is None:
        raise ConfigError("has no pattern", place=place, remedy='write pattern = "…", matched against whole lines')
    action = _text(table, "action", place) or "strip"
    if action not in ("strip", "flag"):
        raise ConfigError(f"action is {action!r}", place=place, remedy='give "strip" or "flag"')
    code = _text(table, "code", place) or DEFAULT_CODE
    name = _text(table, "name", place) or place
    return _Rule(pattern, code, _sites(table, place), "strip" if action == "strip" else "flag", name)


def _allow(table: Mapping[str, Any], place: str) -> _Allow:
    _check_keys(table, _ALLOW_KEYS, place)
    given = [key for key in ("text", "pattern", "fingerprint") if _text(table, key, place) is not None]
    sites = _sites(table, place)
    if len(given) > 1:
        raise ConfigError(f"has {' and '.join(given)}", place=place, remedy="give one of them a table")
    if not given and not sites:
        raise ConfigError("allows everything", place=place, remedy="give text, pattern, fingerprint or site")
    what = f"{given[0]} {table[given[0]]!r}" if given else "every line"
    where = f" on {', '.join(sorted(sites))}" if sites else ""
    return _Allow(sites, _text(table, "code", place) or "", f"{place} allows {what}{where}")


def _check_keys(table: Mapping[str, Any], known: Sequence[str], place: str) -> None:
    for key in table:
        if key not in known:
            raise ConfigError(f"unknown key {key!r}", place=place, remedy="one of " + ", ".join(known))


def _text(table: Mapping[str, Any], key: str, place: str) -> str | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{key} is {value!r}", place=place, remedy=f"give {key} a text in quotes")
    return value


def _sites(table: Mapping[str, Any], place: str) -> frozenset[str]:
    value = table.get("site", [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(site, str) and site for site in values):
        raise ConfigError(f"site is {value!r}", place=place, remedy="give a site, or a list of sites")
    return frozenset(values)
