"""Word lists by language: which words speak for or against checking a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from claimtracker.domain.resources import resource_json
from claimtracker.matching.phrases import PhraseBook

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar")
KINDS = (
    "change",
    "comparison",
    "superlative",
    "cause",
    "law",
    "attribution",
    "quantifier",
    "time",
    "measured",
    "deed",
    "future",
    "opinion",
    "value",
    "procedure",
    "address",
    "self",
)


@dataclass(frozen=True)
class WordLists:
    """The lists of one language as one book; ``endings`` mark a past tense, but for ``not_past``."""

    language: str
    book: PhraseBook[str]
    endings: tuple[str, ...]
    not_past: frozenset[str]


def phrases(rows: dict[str, Any], kind: str) -> list[str]:
    """Return the phrases of one list."""
    return [phrase for phrase in rows.get(kind, "").split("|") if phrase]


@cache
def word_lists(language: str) -> WordLists | None:
    """Return the lists of a BCP 47 tag, or None; raises EnvironmentFault when the file is damaged."""
    primary = language.replace("_", "-").split("-")[0].casefold()
    if primary not in LANGUAGES:
        return None
    rows = read_rows(primary)
    return WordLists(
        primary,
        PhraseBook(_entries(rows)),
        tuple(rows.get("past_ending", "").split()),
        frozenset(phrases(rows, "not_past")),
    )


def _entries(rows: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each phrase with its list; single words also with the particles that are written on them."""
    listed = [(phrase, kind) for kind in KINDS for phrase in phrases(rows, kind)]
    yield from listed
    for prefix in rows.get("prefixes", "").split():
        yield from ((prefix + phrase, kind) for phrase, kind in listed if " " not in phrase)


def read_rows(language: str) -> dict[str, Any]:
    """Return the lists of a language as its file holds them."""
    return resource_json("checkworthy", f"{language}.json")
