"""Look at what a new draft did to highlights: accept a place, give one by hand, or say that it was cut."""

from dataclasses import replace

from claimtracker.domain.articles import Mode
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import AnchorState, ChangeDecision, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.revisions import ReviewItem
from claimtracker.domain.spans import Span, cut, trimmed
from claimtracker.domain.word_diff import word_diff
from claimtracker.domain.wording import say
from claimtracker.matching.anchoring.carry import Carrying, same_words
from claimtracker.matching.anchoring.pair import DraftChanges, Pair
from claimtracker.services.new_revision import reopen
from claimtracker.services.text_numbers import TextNumbers
from claimtracker.store import articles, claim_pages, highlights, revisions
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork


def to_review(library: Library, revision_id: int) -> list[ReviewItem]:
    """Return the highlights of a draft that need eyes, in the order of the text."""
    with library.read() as session:
        rows = [
            (row, claim.statement, claim.progress == Progress.REOPENED, origin)
            for row, claim, origin in revisions.waiting(session, revision_id)
        ]
        if not rows:
            return []
        revision = articles.revision_by_id(session, revision_id)
        numbers = claim_pages.numbers_in(session, revision.article_id)
        unsure = {
            origin.revision_id for row, _, _, origin in rows if origin and row.state == AnchorState.REVIEW
        }
        texts = {one: articles.revision_by_id(session, one).text for one in unsure}
    carrying = {one: Carrying(Pair(text, revision.text)) for one, text in texts.items()}
    return [
        replace(
            _item(row, statement, origin, numbers.get(row.claim_id, 0), carrying),
            reopened=reopened,
        )
        for row, statement, reopened, origin in rows
    ]


def accept(library: Library, highlight_id: int, place: Span | None = None) -> Done[None]:
    """Agree with where a highlight stands, or with another of the places it was offered.

    Raises BadValue for a lost highlight without a place.
    """
    with library.write("Accept highlight") as work:
        row = work.get(HighlightRow, highlight_id)
        if place is None and row.state == AnchorState.LOST.value:
            raise BadValue(say("This passage was not found."), say("Select its words and place it by hand."))
        _place(work, row, place or Span(row.start, row.end))
    return Done(None, work.changes)


def place_by_hand(library: Library, highlight_id: int, span: Span) -> Done[None]:
    """Give a highlight the place that a person selected; raises BadValue when it leaves the text."""
    with library.write("Place highlight") as work:
        _place(work, work.get(HighlightRow, highlight_id), span)
    return Done(None, work.changes)


def say_cut(library: Library, highlight_id: int) -> Done[None]:
    """Say that the writer cut a passage: its highlight leaves this draft, its claim stays on the desk.

    Before publication the claim's change decision becomes "cut" when it has no other place here.
    """
    with library.write("Passage cut") as work:
        row = work.get(HighlightRow, highlight_id)
        claim = work.get(ClaimTable, row.claim_id)
        mode = work.get(ArticleRow, row.article_id).mode
        others = [
            shown
            for shown in highlights.in_revision(work.session, row.revision_id)
            if shown.highlight.claim_id == row.claim_id and shown.highlight.id != row.id
        ]
        if mode == Mode.BEFORE.value and not others:
            claim.change_decision = ChangeDecision.CUT.value
        work.session.delete(row)
    return Done(None, work.changes)


def draft_changes(library: Library, old_id: int, new_id: int) -> DraftChanges:
    """Return what two drafts do not share."""
    with library.read() as session:
        old, new = (articles.revision_by_id(session, one).text for one in (old_id, new_id))
    return Pair(old, new).changes()


def _place(work: UnitOfWork, row: HighlightRow, span: Span) -> None:
    revision = work.get(RevisionRow, row.revision_id)
    quoted = cut(revision.text, trimmed(revision.text, span))
    origin = revisions.agreed(work.session, row)
    before = origin.quote if origin else row.quote
    record = articles.revision_by_id(work.session, row.revision_id)
    language = work.get(ArticleRow, row.article_id).language
    numbers = TextNumbers(revision.text, record.blocks, language).at(quoted.span.start)
    reworded = row.state == AnchorState.REWORDED.value
    highlights.move_highlight(row, quoted, *numbers)
    row.state = AnchorState.EXACT.value
    if not reworded and not same_words(before, quoted.quote):
        reopen(work, row.claim_id)


def _item(
    row: HighlightRow,
    statement: str,
    origin: HighlightRow | None,
    number: int,
    carrying: dict[int, Carrying],
) -> ReviewItem:
    state = AnchorState(row.state)
    old_quote = origin.quote if origin else row.quote
    lost = state is AnchorState.LOST
    candidates: tuple[Span, ...] = ()
    if state is AnchorState.REVIEW:
        candidates = _candidates(row, origin, carrying)
    return ReviewItem(
        highlight_id=row.id,
        claim_id=row.claim_id,
        number=number,
        statement=statement,
        state=state,
        old_quote=old_quote,
        new_quote="" if lost else row.quote,
        span=None if lost else Span(row.start, row.end),
        candidates=candidates,
        gap=row.start,
        words=() if lost else word_diff(old_quote, row.quote),
    )


def _candidates(
    row: HighlightRow, origin: HighlightRow | None, carrying: dict[int, Carrying]
) -> tuple[Span, ...]:
    here = Span(row.start, row.end)
    if origin is None:
        return (here,)
    found = carrying[origin.revision_id].carried(Span(origin.start, origin.end)).candidates
    return (here, *(place for place in found if place != here))
