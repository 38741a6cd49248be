"""Import the next draft of an article: highlights are carried over, and every doubt waits to be seen."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from claimtracker.domain.articles import Article, Original, ReadArticle, Revision
from claimtracker.domain.carried_roles import with_known_roles
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import AnchorState, Progress
from claimtracker.domain.coverage import MarkKind, SentenceMark
from claimtracker.domain.errors import BadInput
from claimtracker.domain.revisions import Carried, CarryState, DraftLine, RevisionReport
from claimtracker.domain.spans import QuotedSpan, Span, cut
from claimtracker.domain.text import text_sha256
from claimtracker.domain.wording import say
from claimtracker.matching.anchoring.carry import Carrying
from claimtracker.matching.anchoring.pair import Pair
from claimtracker.services.account_sentences import sentence_places
from claimtracker.services.carry_notes import carry_notes
from claimtracker.services.import_article import check_lossless
from claimtracker.services.second_readings import open_again
from claimtracker.services.text_numbers import TextNumbers
from claimtracker.store import articles, claims, revisions, sentence_marks
from claimtracker.store.library import Library
from claimtracker.store.revisions import CarriedHighlight, OldHighlight
from claimtracker.store.sentence_marks import TextKey
from claimtracker.store.work import UnitOfWork

STATES = {
    CarryState.UNCHANGED: AnchorState.EXACT,
    CarryState.MOVED: AnchorState.MOVED,
    CarryState.REWORDED: AnchorState.REWORDED,
    CarryState.AMBIGUOUS: AnchorState.REVIEW,
    CarryState.LOST: AnchorState.LOST,
}
SEVERITY = (
    AnchorState.EXACT,
    AnchorState.MOVED,
    AnchorState.REWORDED,
    AnchorState.REVIEW,
    AnchorState.LOST,
)
DOUBTS = frozenset({AnchorState.MOVED, AnchorState.REWORDED, AnchorState.REVIEW})
STAYED = frozenset({CarryState.UNCHANGED, CarryState.MOVED})


def import_revision(
    library: Library,
    article_id: int,
    read: ReadArticle,
    original: Original | None,
    chosen: Collection[int] = frozenset(),
) -> Done[RevisionReport]:
    """Add the next draft of an article and carry its highlights over, in one unit of work.

    Old drafts keep theirs. A claim whose words changed keeps its verdict and is opened again. Paragraphs
    that stay as they were keep their roles, but for those ``chosen`` by hand, told by where they begin.
    Raises BadInput when something was lost in reading or when the text is that of the current draft.
    """
    check_lossless(read)
    with library.write("Import draft") as work:
        article = articles.article_by_id(work.session, article_id)
        current = articles.revision_by_id(work.session, article.revision_id)
        read = _with_roles_of(current, read, chosen)
        old = revisions.old_highlights(work.session, current.id)
        marks = sentence_marks.marks_in(work.session, (current.id,)).get(current.id, [])
        plan = _plan(article, current, old, marks, read)
        revisions.set_undone_aside(work, article_id)
        revision = articles.add_revision(work, article_id, read, original)
        articles.add_to_notes(work, article_id, read.fetched)
        revisions.add_carried(work, revision, _rows(plan, read, article.language))
        revisions.add_carried_marks(work, revision, plan.marks)
        carry_notes(work, revision, current, read)
        for claim_id in plan.reworded_claims():
            reopen(work, claim_id)
        report = _report(article, revision.id, revision.number, plan)
    return Done(report, work.changes)


def _with_roles_of(current: Revision, read: ReadArticle, chosen: Collection[int] = ()) -> ReadArticle:
    known = with_known_roles(read.text, read.blocks, current.text, current.blocks, chosen)
    return replace(read, blocks=known)


def revision_report(library: Library, revision_id: int) -> RevisionReport | None:
    """Return how the highlights of a draft stand to the draft before; None for a first draft."""
    with library.read() as session:
        revision = articles.revision_by_id(session, revision_id)
        before = next(
            (
                line
                for line in revisions.drafts(session, revision.article_id)
                if line.number < revision.number
            ),
            None,
        )
        if before is None:
            return None
        counts = revisions.states(session, revision_id)
        language = articles.article_by_id(session, revision.article_id).language
        old_text = articles.revision_by_id(session, before.revision_id).text
    fresh = _new_sentences(Pair(old_text, revision.text), _key(revision, language), revision.text)
    return _counted(revision.article_id, revision_id, revision.number, counts, fresh)


def lost_claims(library: Library, revision_id: int) -> int:
    """Return how many claims of a draft stand nowhere in its text; they are in its table all the same."""
    with library.read() as session:
        return revisions.lost_claims(session, revision_id)


def drafts(library: Library, article_id: int) -> list[DraftLine]:
    """Return the drafts of an article, the current one first."""
    with library.read() as session:
        return revisions.drafts(session, article_id)


def reopen(work: UnitOfWork, claim_id: int) -> None:
    """Open a claim again that was checked in other words; its verdict stays."""
    claim = claims.live(work, claim_id)
    if claim.rating or claim.progress in (Progress.CHECKED, Progress.SIGNED_OFF):
        open_again(work, claim, say("The words changed in a later draft."))


@dataclass(frozen=True, slots=True)
class _Placed:
    """An old highlight with its place; what nobody looked at in the old draft still waits in the new one."""

    old: OldHighlight
    carried: Carried

    @property
    def state(self) -> AnchorState:
        """How it came to its place."""
        fresh = STATES[self.carried.state]
        waits = self.old.state if self.old.state in DOUBTS else AnchorState.EXACT
        return max(fresh, waits, key=SEVERITY.index)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where each highlight and mark goes in the new text, and how many of its sentences are new."""

    text: str
    carried: tuple[_Placed, ...]
    marks: tuple[tuple[Span, MarkKind], ...]
    new_sentences: int

    def reworded_claims(self) -> list[int]:
        """Return the claims that stand in other words now, each once."""
        found = (one.old.claim_id for one in self.carried if one.carried.state is CarryState.REWORDED)
        return list(dict.fromkeys(found))


def _plan(
    article: Article,
    current: Revision,
    old: Sequence[OldHighlight],
    marks: Sequence[SentenceMark],
    read: ReadArticle,
) -> _Plan:
    if read.text == current.text:
        raise BadInput(
            say("This is the text of draft {number}, word for word.", number=current.number),
            say("There is nothing to import."),
        )
    pair = Pair(current.text, read.text)
    carrying = Carrying(pair)
    key = TextKey(
        text_sha256(read.text), article.language, tuple((b.role.value, b.start, b.end) for b in read.blocks)
    )
    kept = ((carrying.carried(mark.span), mark.kind) for mark in marks)
    return _Plan(
        read.text,
        tuple(_placed(one, carrying, read.text) for one in old),
        tuple((c.span, kind) for c, kind in kept if c.state in STAYED and c.span is not None),
        _new_sentences(pair, key, read.text),
    )


def _placed(old: OldHighlight, carrying: Carrying, text: str) -> _Placed:
    lost = old.state is AnchorState.LOST
    return _Placed(old, _again(old, text) if lost else carrying.carried(old.span))


def _again(old: OldHighlight, text: str) -> Carried:
    """Look for a highlight that the last draft had lost: its very words once in the text, or still lost."""
    at = text.find(old.quoted.quote)
    if at < 0:
        return Carried(CarryState.LOST, None, 0.0, gap=min(old.span.start, len(text)))
    span = Span(at, at + len(old.quoted.quote))
    candidates = [span]
    while (at := text.find(old.quoted.quote, at + 1)) >= 0 and len(candidates) < 5:
        candidates.append(Span(at, at + len(old.quoted.quote)))
    return Carried(CarryState.AMBIGUOUS, span, 0.5, tuple(candidates))


def _rows(plan: _Plan, read: ReadArticle, language: str) -> list[CarriedHighlight]:
    numbers = TextNumbers(read.text, read.blocks, language)
    return [
        CarriedHighlight(one.old, quoted, one.state, *numbers.at(quoted.span.start))
        for one in plan.carried
        for quoted in [_quoted(one.old, one.carried, read.text)]
    ]


def _quoted(old: OldHighlight, carried: Carried, text: str) -> QuotedSpan:
    """Return the place with its words; a lost highlight keeps its words, at the point where it stood."""
    if carried.span is not None:
        return cut(text, carried.span)
    point = max(0, min(carried.gap, len(text) - 1))
    return QuotedSpan(Span(point, point + 1), old.quoted.quote, old.quoted.prefix, old.quoted.suffix)


def _report(article: Article, revision_id: int, number: int, plan: _Plan) -> RevisionReport:
    count = Counter(one.state for one in plan.carried)
    return _counted(article.id, revision_id, number, count, plan.new_sentences)


def _counted(
    article_id: int, revision_id: int, number: int, count: Mapping[AnchorState, int], new_sentences: int
) -> RevisionReport:
    return RevisionReport(
        article_id,
        revision_id,
        number,
        kept=count.get(AnchorState.EXACT, 0),
        moved=count.get(AnchorState.MOVED, 0),
        reworded=count.get(AnchorState.REWORDED, 0),
        ambiguous=count.get(AnchorState.REVIEW, 0),
        lost=count.get(AnchorState.LOST, 0),
        new_sentences=new_sentences,
    )


def _new_sentences(pair: Pair, key: TextKey, text: str) -> int:
    return sum(pair.is_new(place.span) for place in sentence_places(text, key))


def _key(revision: Revision, language: str) -> TextKey:
    blocks = tuple((block.role.value, block.start, block.end) for block in revision.blocks)
    return TextKey(revision.text_sha256, language, blocks)
