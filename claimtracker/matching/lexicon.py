"""The words of a language pack, made ready for reading: what each word does to a claim's meaning."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from claimtracker.matching.packs import LanguagePack, load_pack
from claimtracker.matching.phrases import PhraseBook
from claimtracker.matching.places import begins_place
from claimtracker.matching.tokens import fold_key

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lexicon:
    """Word lists of one language; keys are folded words, classes are stems."""

    pack: LanguagePack
    negators: frozenset[str]
    negating_verbs: frozenset[str]
    not_negators: PhraseBook[bool]
    negating_phrases: PhraseBook[bool]
    clause: frozenset[str]
    auxiliaries: frozenset[str]
    prepositions: frozenset[str]
    weighty: frozenset[str]
    titles: frozenset[str]
    units: PhraseBook[str]
    bounds: PhraseBook[str]
    bounds_behind: PhraseBook[str]
    roles: PhraseBook[str]
    out_of_every: PhraseBook[bool]
    factors: PhraseBook[str]
    relative_dates: PhraseBook[str]
    ordinals: Mapping[str, float]
    fractions: Mapping[str, float]
    multiples: Mapping[str, float]
    crowds: Mapping[str, float]
    decades: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    same: Mapping[str, str]
    opposites: Mapping[str, frozenset[str]]
    prefixes: tuple[str, ...]

    @cached_property
    def starts_dates(self) -> frozenset[str]:
        """The words that a date can begin with."""
        heads = frozenset(self.tens) | folded(" ".join(self.pack.words.get("weekday_heads", {})))
        return (
            frozenset([*self.months, *self.weekdays, *self.seasons, *self.decades])
            | heads
            | self.relative_dates.first_words
        )

    @cached_property
    def tens(self) -> Mapping[str, int]:
        """The number words that name a decade behind a word for years: twenty to ninety."""
        named = self.pack.numbers if self.words("decade_before") else {}
        return {key: int(value) for key, value in named.items() if value in range(20, 100, 10)}

    @cached_property
    def idle(self) -> frozenset[str]:
        """The words that, in small letters, are no piece of content and begin none."""
        return frozenset(key for key in self.pack.stop - self.weighty if not begins_place(key))

    @cached_property
    def may_deny(self) -> frozenset[str]:
        """The words that a negation, or what only looks like one, begins with."""
        phrases = self.not_negators.first_words | self.negating_phrases.first_words
        return self.negators | self.negating_verbs | phrases

    @cached_property
    def no_targets(self) -> frozenset[str]:
        """The words that a denial passes over on its way to what it denies."""
        return self.weighty | self.prepositions | self.words("denial_tails")

    @cached_property
    def starts_amounts(self) -> frozenset[str]:
        """The words that say an amount without being a number."""
        tables = (self.fractions, self.ordinals, self.multiples, self.crowds, self.words("weak_ones"))
        return frozenset(word for table in tables for word in table)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The stop words that are no prepositions: articles above all."""
        return self.pack.stop - self.prepositions

    @cached_property
    def changes(self) -> frozenset[str]:
        """What the words mean that an amount changes by or to: to rise, to fall."""
        return frozenset(self.meaning(key) for key in self.words("changes"))

    @cached_property
    def acting(self) -> tuple[str, ...]:
        """The endings of words for an act: "stop paying" denies one, "stop a thief" does not."""
        return tuple(self.words("acting_endings"))

    @cached_property
    def works_against(self) -> frozenset[str]:
        """What the words mean that are for a thing and against it alike: a vaccine for measles."""
        return frozenset(self.meaning(key) for key in self.words("works_against"))

    def words(self, name: str) -> frozenset[str]:
        """Return one of the pack's plain word lists, folded."""
        return folded(self.pack.words.get(name, ""))

    def meaning(self, key: str) -> str:
        """Return what stands for a word in comparisons: its synonyms' first, or its own stem."""
        stem = self.pack.stem(key)
        return self.same.get(stem, stem)

    def opposed(self, ours: Sequence[str], others: Sequence[str]) -> list[tuple[int, int]]:
        """Pair the words of two lists that are opposites, by place; each word is paired once."""
        if not ours or not others:
            return []
        there: dict[str, int] = {}
        for j in range(len(others) - 1, -1, -1):
            for form in _forms(self.pack.language, others[j])[0]:
                there[form] = j
        found: list[tuple[int, int]] = []
        for i, key in enumerate(ours):
            places = {there[form] for form in _forms(self.pack.language, key)[1] if form in there}
            places -= {j for _, j in found}
            if places:
                found.append((i, min(places)))
        return found


@lru_cache(maxsize=65536)
def _forms(language: str, key: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the forms that a word goes by, and those that its opposites go by."""
    lex = lexicon(language)
    stem = lex.pack.stem(key)
    meaning = lex.same.get(stem, stem)
    stripped = {
        lex.pack.stem(key[len(prefix) :])
        for prefix in lex.prefixes
        if key.startswith(prefix) and len(key) > len(prefix) + 3
    }
    plain = _plain_degree(lex, key)
    opposites = frozenset().union(*(lex.opposites.get(one, NONE) for one in (stem, meaning, *plain)))
    prefixed = {f"!{stem}"} if len(key) > 3 else set()
    forms = {stem, meaning, *plain} | {f"!{one}" for one in stripped}
    return frozenset(forms), frozenset(opposites | stripped | prefixed)


def _plain_degree(lex: Lexicon, key: str) -> set[str]:
    """Return the stems of what a word is a degree or adverb of, where that has opposites: faster, slowly."""
    found: set[str] = set()
    if key in lex.words("no_degrees"):
        return found
    for ending in lex.pack.words.get("degree_endings", "").split():
        bare = key.removesuffix(ending) if len(key) > len(ending) + 2 else key
        if bare != key:
            found |= {lex.pack.stem(one) for one in (bare, f"{bare}e", bare[:-1])}
    return found & lex.opposites.keys()


@lru_cache(maxsize=4096)
def folded(words: str) -> frozenset[str]:
    """Return the folded words of a list written with spaces."""
    return frozenset(fold_key(word) for word in words.split())


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of the languages that have a pack."""
    pack = load_pack(language)
    words = pack.words
    same = _same(pack, words.get("synonyms", []))
    bounds = {"~": words.get("about", ""), ">": words.get("at_least", ""), "<": words.get("at_most", "")}
    behind = words.get("bounds_behind", "").split("|")
    return Lexicon(
        pack=pack,
        negators=folded(words.get("negators", "")),
        negating_verbs=folded(words.get("negating_verbs", "")),
        not_negators=_book({"": words.get("not_negators", "")}, True),
        negating_phrases=_book({"": words.get("negating_phrases", "")}, True),
        clause=folded(words.get("clause", "")),
        auxiliaries=folded(words.get("auxiliaries", "")),
        prepositions=folded(words.get("prepositions", "")),
        weighty=folded(words.get("weighty", "")),
        titles=folded(words.get("titles", "")),
        units=_book(words.get("units", {})),
        bounds=_book(bounds),
        bounds_behind=_book({bound: _among(phrases, behind) for bound, phrases in bounds.items()}),
        roles=_book({"to": words.get("change_to", ""), "by": words.get("change_by", "")}),
        factors=_book({name: words.get(name, "") for name in ("divided", "multiplied")}),
        out_of_every=_book({"": words.get("out_of_every", "")}, True),
        relative_dates=_book(words.get("relative_dates", {})),
        same=same,
        opposites=_opposites(pack, words.get("opposites", []), same),
        prefixes=tuple(words.get("negating_prefixes", "").split()),
        **{name: _keyed(words.get(name, {})) for name in _TABLES},
    )


_TABLES = ("ordinals", "fractions", "multiples", "crowds", "decades", "months", "weekdays", "seasons")


def _keyed(table: Mapping[str, Any]) -> dict[str, Any]:
    return {fold_key(word): value for word, value in table.items()}


def _book(lists: Mapping[str, str], meaning: Any = None) -> PhraseBook[Any]:
    return PhraseBook(
        (phrase, name if meaning is None else meaning)
        for name, phrases in lists.items()
        for phrase in phrases.split("|")
        if phrase.strip()
    )


def _among(phrases: str, wanted: Sequence[str]) -> str:
    return "|".join(phrase for phrase in phrases.split("|") if phrase in wanted)


def _same(pack: LanguagePack, rows: Iterable[str]) -> dict[str, str]:
    """Map the stem of each synonym to the stem of the first word of its row; the first row wins."""
    found: dict[str, str] = {}
    for row in rows:
        stems = [pack.stem(fold_key(word)) for word in row.split()]
        head = found.get(stems[0], stems[0])
        for stem in stems:
            found.setdefault(stem, head)
    return found


def _opposites(pack: LanguagePack, rows: Iterable[str], same: Mapping[str, str]) -> dict[str, frozenset[str]]:
    pairs: dict[str, set[str]] = {}
    for row in rows:
        a, b = (pack.stem(fold_key(word)) for word in row.split())
        for one, other in ((a, b), (same.get(a, a), same.get(b, b))):
            if one != other:
                pairs.setdefault(one, set()).add(other)
                pairs.setdefault(other, set()).add(one)
    return {stem: frozenset(others) for stem, others in pairs.items()}
