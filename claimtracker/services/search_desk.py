"""Search everything: articles, claims, sources and speakers by a few letters, best first."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from claimtracker.domain.find_terms import AllOf, AnyOf, Term, Words
from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.wording import say
from claimtracker.domain.words import typed_words
from claimtracker.store import change_sets, claims, known_names
from claimtracker.store.known_names import Names
from claimtracker.store.library import Library, Snapshot

if TYPE_CHECKING:
    from claimtracker.matching.name_search import Vocabulary

EACH = 5
FEW_WORDS, INDEXED = 24, 3
AGE = 600.0
KINDS = ("article", "claim", "source", "speaker")
_WORDS, _KEY, _SLIP = 92.0, 100.0, 74.0
_vocabularies: "WeakKeyDictionary[Library, Learned]" = WeakKeyDictionary()


class Learned(NamedTuple):
    """The words of a desk, the unit of work after which they were read, and the steady clock's seconds."""

    words: "Vocabulary"
    after: int
    at: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found: ``kind`` is one of KINDS; a speaker has no id but its title. Scores go up to 100."""

    kind: str
    id: int
    title: str
    note: str
    score: float = 0.0


def learn_words(library: Library) -> int:
    """Read every word of the desk, so that slips of typing are understood; returns how many there are."""
    from claimtracker.matching.name_search import Vocabulary  # noqa: PLC0415 - not for the start of the desk

    with library.read() as session:
        words = Vocabulary(known_names.every_word(session))
        _vocabularies[library] = Learned(words, change_sets.latest(session), time.monotonic())
    return len(words)


def knows_words(library: Library) -> bool:
    """Tell whether the words were read, and not long before the desk last changed."""
    known = _vocabularies.get(library)
    if known is None or time.monotonic() - known.at < AGE:
        return known is not None
    with library.read() as session:
        return change_sets.latest(session) == known.after


def search_desk(
    library: Library, typed: str, each: int = EACH, recent: Sequence[tuple[str, int]] = ()
) -> list[Hit]:
    """Return what fits what was typed, at most so many of each kind; nothing typed gives what is recent.

    ``recent`` holds kind and id of what was opened last, latest first. A claim_id of the claim sheet finds
    its claim, or the one it was joined into.
    """
    known = _vocabularies.get(library)
    with library.read() as session:
        if not typed.strip():
            return _recent(session, each, recent)
        found = [
            *_named("article", known_names.article_names(session), typed, each),
            *_claims(session, typed, each, known.words if known else None),
            *_named("source", known_names.source_names(session), typed, each),
            *_named("speaker", known_names.speaker_names(session), typed, each),
        ]
    opened = {record: place for place, record in enumerate(recent)}
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(
        found,
        key=lambda hit: (order[hit.kind], -hit.score, opened.get((hit.kind, hit.id), len(opened))),
    )


def _named(kind: str, names: Names, typed: str, each: int) -> Iterable[Hit]:
    from claimtracker.matching.name_search import best_names  # noqa: PLC0415 - not for the start of the desk

    for place, score in best_names(names.folded, fold(typed), each):
        yield Hit(kind, names.ids[place], names.names[place], names.notes[place] or say(kind), score)


def _claims(session: Snapshot, typed: str, each: int, words: "Vocabulary | None") -> list[Hit]:
    key = claims.claim_id_of(session, canonical_text(typed).strip())
    found = {
        claim_id: Hit("claim", claim_id, statement, note, _KEY)
        for claim_id, statement, note in known_names.claims_of(session, [key] if key else [])
    }
    asked = typed_words(typed)
    for term, score in ((_begun(asked, words), _WORDS), (_meant(asked, words), _SLIP)):
        if asked and term is not None and len(found) < each:
            for claim_id, statement, note in known_names.claims_with(session, term, each):
                found.setdefault(claim_id, Hit("claim", claim_id, statement, note, score))
    return list(found.values())[:each]


def _begun(asked: Sequence[str], known: "Vocabulary | None") -> Term:
    """Return the words as beginnings; the few whole words that begin so where they are known.

    An index goes over every claim that has a long beginning before it answers, and over few that have a word.
    """
    parts: list[Term] = []
    for word in asked:
        whole = known.beginning(word, FEW_WORDS) if known is not None and len(word) > INDEXED else []
        parts.append(
            AnyOf(tuple(Words((one,), beginnings=False) for one in whole)) if whole else Words((word,))
        )
    return AllOf(tuple(parts))


def _meant(asked: Sequence[str], known: "Vocabulary | None") -> Term | None:
    """Return the words that were meant where a word begins none of the desk; None when there is no slip."""
    if known is None:
        return None
    parts: list[Term] = []
    for word in asked:
        if known.has_beginning(word):
            parts.append(Words((word,)))
            continue
        meant = known.meant(word)
        if not meant:
            return None
        parts.append(AnyOf(tuple(Words((one,), beginnings=False) for one in meant)))
    return AllOf(tuple(parts)) if any(isinstance(part, AnyOf) for part in parts) else None


def _recent(session: Snapshot, each: int, recent: Sequence[tuple[str, int]]) -> list[Hit]:
    opened = [claim_id for kind, claim_id in recent if kind == "claim"]
    by_id = {one[0]: one for one in known_names.claims_of(session, opened)}
    latest = {one[0]: one for one in known_names.latest_claims(session, each)}
    rows = [*(by_id[one] for one in opened if one in by_id), *latest.values()]
    found = [
        *_listed("article", known_names.article_names(session), recent, each),
        *(Hit("claim", *row) for row in dict.fromkeys(rows)),
    ]
    sources = {source_id for kind, source_id in recent if kind == "source"}
    if sources:
        found += _listed("source", known_names.source_names(session), recent, len(sources))
    kinds = dict.fromkeys(KINDS, 0)
    few = []
    for hit in found:
        kinds[hit.kind] += 1
        if kinds[hit.kind] <= each:
            few.append(hit)
    return few


def _listed(kind: str, names: Names, recent: Sequence[tuple[str, int]], each: int) -> list[Hit]:
    place_of = {record_id: place for place, record_id in enumerate(names.ids)}
    first = [place_of[record_id] for one, record_id in recent if one == kind and record_id in place_of]
    places = dict.fromkeys([*first, *range(min(each, len(names.ids)))])
    return [
        Hit(kind, names.ids[place], names.names[place], names.notes[place] or say(kind))
        for place in list(places)[:each]
    ]
