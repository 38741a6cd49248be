"""Account for every sentence: which hold a claim, which were said to need none, which are open."""

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from threading import Lock

from claimtracker.domain.articles import Role
from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.coverage import (
    COUNTED_ROLES,
    Coverage,
    MarkKind,
    Sentence,
    SentencePlace,
    SentenceState,
    Tally,
    cover,
)
from claimtracker.domain.errors import NotFound
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.sentences import sentence_spans
from claimtracker.store import sentence_marks
from claimtracker.store.library import Library
from claimtracker.store.sentence_marks import Facts, TextKey
from claimtracker.store.work import UnitOfWork

KEPT_TEXTS = 1024
_SETTLED = frozenset({MarkKind.OPINION, MarkKind.NOTHING})
NAMES = to_say(
    {MarkKind.OPINION: "Opinion", MarkKind.NOTHING: "Nothing to check", MarkKind.REFUSED: "Not a claim"}
)
AGAIN = to_say("Open sentence again")


@dataclass(frozen=True, slots=True)
class Marked:
    """How many sentences were marked, or how many marks were taken back."""

    count: int
    taken_back: bool = False


def coverage(library: Library, revision_id: int) -> Coverage:
    """Return what was said of each sentence of a revision; raises NotFound."""
    with library.read() as session:
        facts = sentence_marks.facts(session, (revision_id,))
        return _of_one(revision_id, facts, partial(sentence_marks.text_of, session))


def tallies(library: Library, changes: Changes | None = None) -> dict[int, Tally | None]:
    """Return, by article that somebody began to check, how many sentences of its current draft are settled.

    With ``changes``, of the articles that these touch only; None says that one of them is not begun.
    """
    with library.read() as session:
        revisions = sentence_marks.begun_revisions(session)
        found: dict[int, Tally | None] = {}
        if changes is not None and not changes.everything:
            touched = changes.articles | sentence_marks.articles_of(session, changes.claims)
            revisions = {key: revision for key, revision in revisions.items() if key in touched}
            found = dict.fromkeys(touched)
        facts = sentence_marks.facts(session, revisions.values())
        known = _covered(facts, partial(sentence_marks.text_of, session))
    return found | {key: known[revision].tally for key, revision in revisions.items() if revision in known}


def open_in(library: Library, revision_ids: Collection[int]) -> dict[int, int]:
    """Return how many sentences of these revisions nobody has said anything of, begun or not."""
    with library.read() as session:
        facts = sentence_marks.facts(session, revision_ids)
        known = _covered(facts, partial(sentence_marks.text_of, session))
    return {revision_id: one.tally.open for revision_id, one in known.items()}


def next_open(library: Library, revision_id: int, position: int) -> Sentence | None:
    """Return the next open sentence after a code point, then from the top again; None if none is left."""
    return coverage(library, revision_id).next_open(position)


def mark_sentence(
    library: Library, revision_id: int, span: Span, kind: MarkKind, *, refuse: bool = False
) -> Done[Marked]:
    """Say something of the sentences that a span touches, in place of what was said before.

    Sentences that hold a claim stay claims and are not counted. Where all others are marked so already,
    the marks are taken back. With ``refuse`` they are never suggested again, even when open again.
    """
    with library.write(NAMES[kind]) as work:
        known = _now(work, revision_id)
        free = [one for one in known.touched(span) if one.state is not SentenceState.CLAIM]
        back = bool(free) and all(_says(one, kind) for one in free)
        if back:
            work.name = AGAIN
        _forget(work, revision_id, free, {kind} if kind is MarkKind.REFUSED else _SETTLED)
        if not back:
            sentence_marks.add_marks(work, revision_id, (one.span for one in free), kind)
            if refuse:
                fresh = (one.span for one in free if not one.refused)
                sentence_marks.add_marks(work, revision_id, fresh, MarkKind.REFUSED)
    return Done(Marked(len(free), back), work.changes)


def sentence_places(text: str, key: TextKey) -> tuple[SentencePlace, ...]:
    """Cut a text into the sentences that have to be accounted for: those with a letter or digit in them."""
    found: list[SentencePlace] = []
    for name, start, end in key.blocks:
        role = Role(name)
        if role in COUNTED_ROLES:
            inside = text[start:end]
            found += [
                SentencePlace(Span(start + one.start, start + one.end), role)
                for one in sentence_spans(inside, key.language)
                if any(map(str.isalnum, inside[one.start : one.end]))
            ]
    return tuple(found)


class _Places:
    """Sentences by text, those asked for last kept; revisions never change, so they never go stale."""

    def __init__(self) -> None:
        self._known: OrderedDict[TextKey, tuple[SentencePlace, ...]] = OrderedDict()
        self._lock = Lock()

    def of(self, key: TextKey, text: Callable[[], str]) -> tuple[SentencePlace, ...]:
        """Return the sentences of a revision; its text is asked for only when they are not known."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        places = sentence_places(text(), key)
        with self._lock:
            self._known[key] = places
            if len(self._known) > KEPT_TEXTS:
                self._known.popitem(last=False)
        return places


_places = _Places()


def _now(work: UnitOfWork, revision_id: int) -> Coverage:
    facts = sentence_marks.facts(work.session, (revision_id,))
    return _of_one(revision_id, facts, partial(sentence_marks.text_of, work.session))


def _of_one(revision_id: int, facts: Facts, text_of: Callable[[int], str]) -> Coverage:
    found = _covered(facts, text_of)
    if revision_id not in found:
        raise NotFound(say("This draft is no longer in the library."))
    return found[revision_id]


def _covered(facts: Facts, text_of: Callable[[int], str]) -> dict[int, Coverage]:
    return {
        revision_id: cover(
            revision_id,
            _places.of(key, partial(text_of, revision_id)),
            facts.claims.get(revision_id, ()),
            facts.marks.get(revision_id, ()),
        )
        for revision_id, key in facts.keys.items()
    }


def _says(sentence: Sentence, kind: MarkKind) -> bool:
    return sentence.refused if kind is MarkKind.REFUSED else sentence.state.value == kind.value


def _forget(
    work: UnitOfWork, revision_id: int, sentences: Collection[Sentence], kinds: Collection[MarkKind]
) -> int:
    """Drop the marks of these kinds on these sentences; returns how many were dropped."""
    marks = sentence_marks.marks_in(work.session, (revision_id,)).get(revision_id, ())
    gone = [
        mark.id
        for mark in marks
        if mark.kind in kinds and any(mark.span.overlaps(one.span) for one in sentences)
    ]
    sentence_marks.drop_marks(work, gone)
    return len(gone)
