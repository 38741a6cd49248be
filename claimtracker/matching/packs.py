"""Language packs: stems, stop words and the words that carry numbers, dates, negation and opposites."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import Stemmer

from claimtracker.domain.resources import resource_json
from claimtracker.matching.compounds import compound_value
from claimtracker.matching.tokens import fold_key, strip_marks, tokenize
from claimtracker.matching.word_votes import WordVotes

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar")
_LATIN = ("en", "es", "fr", "de", "pt")
_LETTERS = re.compile(r"[^\W\d_]")
_LATIN_LETTERS = re.compile(r"[^\W\d_\u0250-\U0010ffff]")
_ARABIC_LETTERS = re.compile(r"[\u0600-\u06ff]")
# Letters of Persian, Urdu and others that Arabic does not have.
_OTHER_ARABIC = re.compile("[پچژگٹڈڑے]")


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """The words of one language; all keys are folded as ``tokens.fold_key`` does."""

    language: str
    name: str
    decimal: str
    stop: frozenset[str]
    numbers: Mapping[str, float]
    magnitudes: Mapping[str, float]
    ones: frozenset[str]
    starts_numbers: frozenset[str]
    percent_heads: frozenset[str]
    rate_words: frozenset[str]
    # Words for a half behind a number, for parts that a magnitude may follow, and what may stand between.
    halves: frozenset[str]
    half_and: tuple[str, ...]
    begins_half: frozenset[str]
    parts: Mapping[str, float]
    part_of: frozenset[str]
    # Whether numbers are written as one word: "zweihundertfünfzig".
    compounds: bool
    words: Mapping[str, Any] = field(repr=False)
    stemmer: Any = field(repr=False, compare=False)
    stems: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    # What the normal form makes of a word as written.
    terms: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def number(self, key: str) -> float | None:
        """Return the value of one folded number word, None for another word."""
        value = self.numbers.get(key)
        return compound_value(key, self.numbers) if value is None and self.compounds else value

    @property
    def latin(self) -> bool:
        """Whether the language shares its script with others, so that a text's is a guess."""
        return self.language in _LATIN

    def stem(self, key: str) -> str:
        """Return the stem of a folded word, without accents; stemming a stem changes nothing."""
        known = self.stems.get(key)
        if known is None:
            known = self._settled(key)
            if len(self.stems) > 200_000:
                self.stems.clear()
            self.stems[key] = known
        return known

    def _settled(self, key: str) -> str:
        for _ in range(8):
            shorter = strip_marks(self.stemmer.stemWord(key))
            if shorter == key or not shorter:
                break
            key = shorter
        return key


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold_key(word) for word in words.split())


def _words(language: str) -> dict[str, Any]:
    """Read a pack, with the opposites and irregular forms of the list that it names."""
    words = resource_json("matching", "packs", f"{language}.json")
    if "supplement" in words:
        more = resource_json("matching", f"{words['supplement']}.json")
        words["opposites"] = [*words["opposites"], *more["opposites"]]
        words["synonyms"] = [*words["synonyms"], *more["irregular"]]
    return words


def _parts(words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the words that write a part of a magnitude, or a half more than a number."""
    before = _folded(words.get("parts", ""))
    values = {fold_key(word): value for word, value in words.get("fractions", {}).items()}
    return {
        "halves": _folded(words.get("halves", "")),
        "half_and": tuple(fold_key(word) for word in words.get("half_and", "").split()),
        "begins_half": _folded(words.get("half_and") or words.get("halves", "")) | {"-"},
        "parts": {key: values[key] for key in before},
        "part_of": _folded(words.get("part_of", "")),
        "compounds": bool(words.get("compound_numbers")),
    }


@cache
def load_pack(language: str) -> LanguagePack:
    """Return the pack of one of LANGUAGES; raises EnvironmentFault when its file cannot be read."""
    words = _words(language)
    stop = _folded(words["stop"])
    numbers = {fold_key(word): value for word, value in words.get("numbers", {}).items()}
    magnitudes = {fold_key(word): value for word, value in words.get("magnitudes", {}).items()}
    ones = _folded(words.get("weak_ones", ""))
    rates = _folded(words.get("rate_words", ""))
    return LanguagePack(
        language=language,
        name=words["name"],
        decimal=words["decimal"],
        stop=stop | {strip_marks(word) for word in stop},
        numbers=numbers,
        magnitudes=magnitudes,
        percent_heads=_folded(words.get("percent_heads", "")),
        rate_words=rates,
        ones=ones,
        **_parts(words),
        starts_numbers=ones
        | _folded(words.get("parts", ""))
        | numbers.keys()
        | (magnitudes.keys() if rates else frozenset()),
        words=words,
        stemmer=Stemmer.Stemmer(words["stemmer"]),
    )


def _script_packs(text: str) -> Sequence[str]:
    if text.isascii():
        return _LATIN
    start = text[:2000]
    letters, latin, arabic = (
        len(some.findall(start)) for some in (_LETTERS, _LATIN_LETTERS, _ARABIC_LETTERS)
    )
    if arabic * 2 > letters:
        return () if _OTHER_ARABIC.search(start) else ("ar",)
    return _LATIN if latin * 2 >= letters else ()


@cache
def _word_votes() -> WordVotes:
    return WordVotes({language: load_pack(language).words for language in _LATIN})


def latin_negators() -> frozenset[str]:
    """Return the words that deny in any of the packs whose script is shared, so that a text's is a guess."""
    return _word_votes().negators


def is_listed(key: str, language: str) -> bool:
    """Tell whether a folded word stands in a list of a pack that shares its script with others."""
    return language in _LATIN and _word_votes().lists(key, _LATIN.index(language))


@lru_cache(maxsize=4096)
def pack_for(language: str, text: str) -> LanguagePack | None:
    """Return the pack of a BCP 47 tag, or the one that the words of the text speak for most.

    None means that no pack fits and the text is compared by runs of characters.
    """
    primary = language.replace("_", "-").split("-")[0].casefold()
    if primary:
        return load_pack(primary) if primary in LANGUAGES else None
    possible = _script_packs(text)
    if len(possible) < 2:
        return load_pack(possible[0]) if possible else None
    votes = _word_votes()
    words = dict.fromkeys(token.key for token in tokenize(text[:2000]) if token.kind == "word")
    said = [votes.of(word) for word in words] + [votes.opening(word) for word in list(words)[:1]]
    counted = [sum(column) for column in zip(*said, strict=True)] or [0.0]
    return load_pack(_LATIN[counted.index(max(counted))])
