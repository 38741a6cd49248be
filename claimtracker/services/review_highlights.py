"""Look at what a new draft did to highlights: accept a place, give one by hand, or say that it was cut."""

from claimtracker.domain.articles import Mode
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import AnchorState, ChangeDecision, Highlight, Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.revisions import ReviewItem
from claimtracker.domain.spans import Span, cut, trimmed
from claimtracker.domain.word_diff import word_diff
from claimtracker.domain.wording import say
from claimtracker.matching.anchoring.carry import Carrying, same_words
from claimtracker.matching.anchoring.pair import DraftChanges, Pair
from claimtracker.services.new_revision import reopen
from claimtracker.services.text_numbers import TextNumbers
from claimtracker.store import articles, claim_pages, claims, highlights, revisions
from claimtracker.store.highlights import Place
from claimtracker.store.library import Library
from claimtracker.store.revisions import WaitingHighlight
from claimtracker.store.work import UnitOfWork


def to_review(library: Library, revision_id: int) -> list[ReviewItem]:
    """Return the highlights of a draft that need eyes, in the order of the text."""
    with library.read() as session:
        waiting = revisions.waiting(session, revision_id)
        if not waiting:
            return []
        revision = articles.revision_by_id(session, revision_id)
        numbers = claim_pages.numbers_in(session, revision.article_id)
        unsure = {
            one.origin.revision_id for one in waiting if one.origin and one.here.state is AnchorState.REVIEW
        }
        texts = {one: articles.revision_by_id(session, one).text for one in unsure}
    carrying = {one: Carrying(Pair(text, revision.text)) for one, text in texts.items()}
    return [_item(one, numbers.get(one.here.claim_id, 0), carrying) for one in waiting]


def accept(library: Library, highlight_id: int, place: Span | None = None) -> Done[None]:
    """Agree with where a highlight stands, or with another of the places it was offered.

    Raises BadValue for a lost highlight without a place.
    """
    with library.write("Accept highlight") as work:
        here = highlights.highlight_by_id(work, highlight_id)
        if place is None and here.state is AnchorState.LOST:
            raise BadValue(say("This passage was not found."), say("Select its words and place it by hand."))
        _place(work, here, place or here.span)
    return Done(None, work.changes)


def place_by_hand(library: Library, highlight_id: int, span: Span) -> Done[None]:
    """Give a highlight the place that a person selected; raises BadValue when it leaves the text."""
    with library.write("Place highlight") as work:
        _place(work, highlights.highlight_by_id(work, highlight_id), span)
    return Done(None, work.changes)


def say_cut(library: Library, highlight_id: int) -> Done[None]:
    """Say that the writer cut a passage: its highlight leaves this draft, its claim stays on the desk.

    Before publication the claim's change decision becomes "cut" when it has no other place here.
    """
    with library.write("Passage cut") as work:
        here = highlights.highlight_by_id(work, highlight_id)
        mode = articles.mode_of(work.session, here.revision_id)
        others = [
            shown
            for shown in highlights.in_revision(work.session, here.revision_id)
            if shown.highlight.claim_id == here.claim_id and shown.highlight.id != highlight_id
        ]
        if mode is Mode.BEFORE and not others:
            claims.write(work, here.claim_id, change_decision=ChangeDecision.CUT)
        highlights.remove_highlight(work, highlight_id)
    return Done(None, work.changes)


def draft_changes(library: Library, old_id: int, new_id: int) -> DraftChanges:
    """Return what two drafts do not share."""
    with library.read() as session:
        old, new = (articles.revision_by_id(session, one).text for one in (old_id, new_id))
    return Pair(old, new).changes()


def _place(work: UnitOfWork, here: Highlight, span: Span) -> None:
    marked = articles.text_to_mark(work, here.revision_id)
    quoted = cut(marked.text, trimmed(marked.text, span))
    origin = revisions.agreed(work, here.id)
    before = origin.quote if origin else here.quote
    blocks = articles.blocks_of(work.session, here.revision_id)
    paragraph, sentence = TextNumbers(marked.text, blocks, marked.language).at(quoted.span.start)
    place = Place(here.revision_id, marked.article_id, quoted, paragraph, sentence)
    highlights.move_highlight(work, here.id, place, AnchorState.EXACT)
    if here.state is not AnchorState.REWORDED and not same_words(before, quoted.quote):
        reopen(work, here.claim_id)
    if articles.mode_of(work.session, here.revision_id) is Mode.BEFORE:
        _follow(work, here.claim_id, before, quoted.quote)


def _follow(work: UnitOfWork, claim_id: int, before: str, now: str) -> None:
    """Let a statement that nobody restated say what our draft says now."""
    claim = claims.live(work, claim_id)
    old, new = (" ".join(words.split()) for words in (before, now))
    if claim.statement == old != new and claim.progress is not Progress.SIGNED_OFF:
        claims.edit_claim(work, claim.id, [Edit("statement", old, new)])


def _item(one: WaitingHighlight, number: int, carrying: dict[int, Carrying]) -> ReviewItem:
    here = one.here
    old_quote = one.origin.quote if one.origin else here.quote
    lost = here.state is AnchorState.LOST
    candidates: tuple[Span, ...] = ()
    if here.state is AnchorState.REVIEW:
        candidates = _candidates(here, one.origin, carrying)
    return ReviewItem(
        highlight_id=here.id,
        claim_id=here.claim_id,
        number=number,
        statement=one.statement,
        state=here.state,
        old_quote=old_quote,
        new_quote="" if lost else here.quote,
        span=None if lost else here.span,
        candidates=candidates,
        gap=here.span.start,
        words=() if lost else word_diff(old_quote, here.quote),
        reopened=one.progress is Progress.REOPENED,
    )


def _candidates(here: Highlight, origin: Highlight | None, carrying: dict[int, Carrying]) -> tuple[Span, ...]:
    if origin is None:
        return (here.span,)
    found = carrying[origin.revision_id].carried(origin.span).candidates
    return (here.span, *(place for place in found if place != here.span))
