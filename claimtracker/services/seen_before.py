"""Seen before: which claims of the whole desk are like this one, and what people decided."""

from collections.abc import Callable, Collection, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.claims import Claim
from claimtracker.domain.errors import BadValue, ClaimTrackerError
from claimtracker.domain.matches import DecisionKind, Match
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say
from claimtracker.matching import candidates as like
from claimtracker.matching import everyday_words, normal_form, packs
from claimtracker.matching.signing import MODEL
from claimtracker.services import join_claims, mend_search
from claimtracker.store import appearances, change_sets, claims, decisions, search, signatures
from claimtracker.store.library import Library

if TYPE_CHECKING:
    from claimtracker.matching.candidates import Candidate, Query
    from claimtracker.matching.desk_index import DeskIndex, Near
    from claimtracker.matching.model import Models

CANDIDATES = 100
MOST_TAKEN_IN = 5000
# Until the index is warm, only everyday words are told from others.
UNKNOWN_RARITY = 9.0


class ClaimFinder:
    """Finds like claims of one library; safe to use from several threads.

    Until ``warm`` has built the index in memory, the library's own full text answers.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._index: DeskIndex | None = None
        self._known_until = 0
        self._models: Models | None = None
        # Around the index and what is to be taken into it: workers ask while others write.
        self._lock = Lock()
        # Claims changed since the index took them in, and the lock of who takes them in.
        self._unread: set[int] = set()
        self._settling = Lock()
        # Claims changed while an index is being built; None when none is.
        self._missed: set[int] | None = None

    @property
    def is_warm(self) -> bool:
        """Whether the index in memory answers."""
        return self._index is not None

    def warm(self, cancelled: Callable[[], bool] = lambda: False) -> str:
        """Build the index in memory; takes seconds on a large desk. Changes made meanwhile are taken in.

        What the index is read from is mended before: rows that are missing, signatures of an older model.
        Returns a sentence when something was, to be said once. The first answer is rehearsed, so that what it
        has to load does not keep a person waiting.
        """
        from claimtracker.matching.desk_index import DeskIndex  # noqa: PLC0415 - numpy is not for the start

        mended = mend_search.mend(self.library, cancelled)
        with self._lock:
            self._missed = set()
        with self.library.read() as session:
            known_until = change_sets.latest(session)
            index = DeskIndex.build(search.index_terms(session), signatures.signatures(session, MODEL))
        with self._lock:
            self._index, self._known_until = index, known_until
            missed, self._missed = self._missed, None
        self._take_in(missed or ())
        if not cancelled():
            self._rehearse()
        return mended.sentence

    def _rehearse(self) -> None:
        with self.library.read() as session:
            one = search.any_text(session)
        if one is not None:
            (statement, *_) = one.wordings
            self.matches(like.Query(f"{statement[:200]} 2", language=one.language), 1)

    def catch_up(self) -> str:
        """Take in what other processes wrote since the index was built or last caught up, or build it."""
        self._models = None
        if not self.is_warm:
            return self.warm()
        with self.library.read() as session:
            latest = change_sets.latest(session)
            changed = change_sets.claims_changed(session, self._known_until, MOST_TAKEN_IN + 1)
        if len(changed) > MOST_TAKEN_IN:
            return self.warm()
        self._take_in(changed)
        self._known_until = latest
        return ""

    def follow(self, changes: Changes) -> None:
        """Note a unit of work; whoever asks next, or ``settle``, brings the index up to date with it.

        What everything changed with is taken in at once.
        """
        self._models = None
        if changes.everything:
            if self.is_warm:
                self.warm()
            return
        with self._lock:
            if self._missed is not None:
                self._missed.update(changes.claims)
            if self._index is not None:
                self._unread.update(changes.claims)

    def settle(self) -> None:
        """Bring the index up to date with what was noted."""
        with self._settling:
            with self._lock:
                unread, self._unread = self._unread, set()
            try:
                self._take_in(unread)
            except ClaimTrackerError:
                with self._lock:
                    self._unread |= unread
                raise

    def _take_in(self, claim_ids: Collection[int]) -> None:
        if not claim_ids:
            return
        with self.library.read() as session:
            fresh = search.terms_of(session, list(claim_ids))
            signed = {one: rest for one, *rest in signatures.signatures(session, MODEL, list(claim_ids))}
        with self._lock:
            if self._index is None:
                return
            for claim_id in claim_ids:
                if claim_id in fresh:
                    self._index.put(claim_id, fresh[claim_id], *signed.get(claim_id, ()))
                else:
                    self._index.remove(claim_id)

    def matches(
        self,
        query: "Query",
        limit: int = 10,
        without: frozenset[int] = frozenset(),
        *,
        least: float = 0.0,
        by_sentences: bool = False,
    ) -> list[Match]:
        """Return claims like the query, best first, those in ``without`` and those below ``least`` left out.

        ``by_sentences`` has the nearest read as whole sentences, where the optional pack is installed: better
        ranked and much slower. The desk's refitted weights know of no sentences, and stand aside.
        """
        from claimtracker.matching.engine import CLOSE_LOOKS, looked_at_closely, rank  # noqa: PLC0415 - not for the start

        found = [near for near in self._near(query) if near.claim_id not in without][:CLOSE_LOOKS]
        if not by_sentences:
            found = found[: looked_at_closely(near.meaning is not None for near in found)]
        candidates = self._candidates(found)
        if by_sentences and candidates:
            from claimtracker.matching.second_look import looked_at  # noqa: PLC0415 - only where asked for

            candidates = looked_at(query, candidates)
        return rank(query, candidates, self.rarity, limit, self.models(), least)

    def _candidates(self, found: "Sequence[Near]") -> "list[Candidate]":
        with self.library.read() as session:
            texts = search.match_texts(session, [near.claim_id for near in found])
        return [
            like.Candidate(
                one,
                text.wordings,
                text.title,
                text.speaker,
                text.said_on,
                text.language,
                meaning,
                stems=text.stems,
                title_stems=text.title_stems,
            )
            for one, meaning in found
            if (text := texts.get(one)) is not None
        ]

    def models(self) -> "Models":
        """Return the weights in use: the desk's own where decisions refitted them, else the shipped ones."""
        if self._models is None:
            from claimtracker.services.kept_models import models_of  # noqa: PLC0415 - not for the start

            self._models = models_of(self.library)
        return self._models

    def meaning_of(self, text: str, claim_id: int) -> float | None:
        """Return how near a claim's meaning is to a text's, as a cosine; None where either has none."""
        from claimtracker.matching.signatures import meaning  # noqa: PLC0415 - numpy is not for the start

        vector = None if self._index is None else meaning(text)
        if self._index is None or vector is None:
            return None
        self.settle()
        with self._lock:
            return self._index.meanings.angles(vector, [claim_id])[0]

    def rarity(self, term: str) -> float:
        """Return how rare a stem is over the desk; a guess until the index is warm."""
        return (
            everyday_words.tempered(term, UNKNOWN_RARITY, 0)
            if self._index is None
            else self._index.words.rarity(term)
        )

    def _near(self, query: "Query") -> "list[Near]":
        from claimtracker.matching.desk_index import Near  # noqa: PLC0415 - numpy is not for the start
        from claimtracker.matching.signatures import meaning  # noqa: PLC0415 - the same

        stems = normal_form.terms(query.text, query.language)
        if self._index is None:
            with self.library.read() as session:
                return [Near(one, None) for one in search.full_text(session, stems, CANDIDATES)]
        vector = meaning(query.text)
        self.settle()
        with self._lock:
            return self._index.near(stems, vector, CANDIDATES)


def seen_before(
    finder: ClaimFinder, claim: Claim, limit: int = 5, *, least: float = 0.0, by_sentences: bool = False
) -> list[SeenBefore]:
    """Return earlier claims like this one, best first; pairs decided "different" are never shown again.

    Those less probable than ``least`` are left out, and cost next to nothing. ``by_sentences`` is for
    ``second_look``.
    """
    query = like.Query(claim.statement, claim.speaker, claim.said_on, claim.language)
    with finder.library.read() as session:
        decided = decisions.about(session, claim.id)
    hidden = {other for other, kind in decided.items() if kind is DecisionKind.DIFFERENT}
    without = frozenset(hidden | {claim.id})
    matches = finder.matches(query, limit, without, least=least, by_sentences=by_sentences)
    if not matches:
        return []
    ids = [match.claim_id for match in matches]
    pack = packs.pack_for(query.language, query.text)
    with finder.library.read() as session:
        records = claims.claims_by_id(session, ids)
        seen = appearances.times_seen(session, ids)
        titles = appearances.article_titles(session, ids)
    return [
        SeenBefore(
            match,
            records[match.claim_id],
            titles.get(match.claim_id, ""),
            seen.get(match.claim_id, 0),
            decided.get(match.claim_id),
            query.text,
            pack.name if pack else "",
        )
        for match in matches
        if match.claim_id in records
    ]


def decide(
    library: Library, claim_id: int, other_id: int, kind: DecisionKind, score: float | None = None
) -> Done[None]:
    """Remember what a person said of a match; "same" joins the two claims."""
    if kind is DecisionKind.SAME:
        return Done(None, join_claims.join_claims(library, claim_id, other_id, score).changes)
    with library.write("Decide match") as work:
        mine, other = (claims.live_id(work.session, one) for one in (claim_id, other_id))
        if mine == other:
            raise BadValue(say("These two are one claim already."))
        decisions.decide(work, mine, other, kind, score)
    return Done(None, work.changes)
