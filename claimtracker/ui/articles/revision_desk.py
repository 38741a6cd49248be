"""Drafts of the open article on the desk: what the last one did, and the walk through what needs eyes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.claims import AnchorState
from claimtracker.domain.revisions import DraftLine, ReviewItem, RevisionReport
from claimtracker.domain.wording import say, to_say
from claimtracker.services import new_revision, review_highlights
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.draft_chooser import DraftChooser
from claimtracker.ui.articles.revision_bar import RevisionBar
from claimtracker.ui.articles.revision_words import STATES
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said
from claimtracker.ui.reader.reader_words import announce

if TYPE_CHECKING:
    from claimtracker.store.library import Library

Asked = tuple[int, RevisionReport | None, list[ReviewItem], list[DraftLine]]


_FIRST = to_say("Press {next_review} to go to a highlight that needs eyes first.")


class RevisionDesk(QObject):
    """Follows the open article; ``compare_requested`` carries the ids of an old and a new draft."""

    compare_requested = Signal(int, int)

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self.bar = RevisionBar()
        self.chooser = DraftChooser()
        self.items: list[ReviewItem] = []
        self.drafts: list[DraftLine] = []
        self.current: ReviewItem | None = None
        self._candidate = 0
        self._closed_for = 0
        self._walking = False
        column = place.reader.column
        column.insertWidget(column.indexOf(place.reader.page.paper), self.bar)
        place.reader.head.set_drafts(self.chooser)
        place.article_opened.connect(self._open)
        desk.changed.connect(self._take_in)
        self.chooser.draft_chosen.connect(self._compare_with)
        self.bar.compare_requested.connect(self.compare)
        self.bar.next_requested.connect(self.next_item)
        self.bar.item_requested.connect(self.show_item)
        self.bar.accept_requested.connect(self.accept)
        self.bar.place_requested.connect(self.place_by_hand)
        self.bar.cut_requested.connect(self.say_cut)
        self.bar.other_place_requested.connect(self.other_place)
        self.bar.closed.connect(self._close)

    def next_item(self, step: int = 1) -> None:
        """Look at the next highlight in doubt, from the top again after the last one."""
        if not self.items:
            self._desk.messages.status(say("Nothing waits: every highlight of this draft was looked at."))
            return
        keys = [item.highlight_id for item in self.items]
        at = keys.index(self.current.highlight_id) if self.current else (-1 if step > 0 else 0)
        self.show_item(keys[(at + step) % len(keys)])

    def show_item(self, highlight_id: int) -> None:
        """Look at one highlight."""
        item = next((one for one in self.items if one.highlight_id == highlight_id), None)
        if item is None:
            return
        self._walking, self._closed_for = True, 0
        self.current, self._candidate = item, 0
        self.bar.show()
        self.bar.show_item(item)
        self._place.select_claim(item.claim_id)
        self._show_in_text(item)

    def other_place(self) -> None:
        """Show the next place that an unsure highlight could stand in."""
        if self.current is not None and len(self.current.candidates) > 1:
            self._candidate = (self._candidate + 1) % len(self.current.candidates)
            self.bar.show_item(self.current, self._candidate)
            self._show_in_text(self.current)

    def accept(self) -> None:
        """Agree with the place on show."""
        item = self.current
        if item is None or item.state is AnchorState.LOST:
            self._desk.messages.status(said(say(_FIRST)))
            return
        place = item.candidates[self._candidate] if item.candidates else None
        told = say("Accepted.")
        self._act(lambda library: review_highlights.accept(library, item.highlight_id, place), told)

    def place_by_hand(self) -> None:
        """Put the highlight on the words that are selected."""
        item, span = self.current, self._place.reader.selected_span()
        if item is None:
            self._desk.messages.status(said(say(_FIRST)))
        elif span is None:
            self._desk.messages.status(say("Select the words it should stand on first."))
        else:
            self._act(
                lambda library: review_highlights.place_by_hand(library, item.highlight_id, span),
                say("Placed."),
            )

    def say_cut(self) -> None:
        """Say that the passage was cut; its claim stays."""
        item = self.current
        if item is None:
            self._desk.messages.status(said(say(_FIRST)))
            return
        self._act(
            lambda library: review_highlights.say_cut(library, item.highlight_id),
            say("Passage cut; its claim stays on the desk."),
        )

    def compare(self) -> None:
        """Wish for the current draft beside the one before."""
        if len(self.drafts) > 1:
            self.compare_requested.emit(self.drafts[1].revision_id, self.drafts[0].revision_id)
        else:
            self._desk.messages.status(say("There is one draft only. Import the next one with Ctrl+I."))

    def _compare_with(self, revision_id: int) -> None:
        if self.drafts and revision_id != self.drafts[0].revision_id:
            self.compare_requested.emit(revision_id, self.drafts[0].revision_id)

    def _act(self, work: Callable[["Library"], Done[None]], said: str) -> None:
        def done(_value: None) -> None:
            self._desk.tell_done(said)

        self._desk.act(work, done)

    def _show_in_text(self, item: ReviewItem) -> None:
        reader, paper = self._place.reader, self._place.reader.page.paper
        span = item.candidates[self._candidate] if item.candidates else item.span
        if span is not None:
            reader.select_span(span)
        else:
            paper.put_caret(item.gap)
            paper.reach(paper.textCursor().position())
        paper.setFocus()
        announce(paper, f"{say(STATES[item.state])}: {item.new_quote or item.old_quote}")

    def _open(self, article_id: int) -> None:
        self._set_aside()
        if article_id:
            self._ask()
        else:
            self._offer_drafts([])

    def _offer_drafts(self, drafts: list[DraftLine]) -> None:
        self.chooser.show_drafts(drafts)
        self._place.reader.head.show_origin(len(drafts) < 2)

    def _set_aside(self) -> None:
        self.items, self.drafts, self.current = [], [], None
        self._walking = False
        self.bar.hide()
        self.bar.show_item(None)

    def _close(self) -> None:
        revision = self._place.revision
        self._closed_for = revision.id if revision else 0
        self.current, self._walking = None, False
        self.bar.show_item(None)
        self.bar.hide()

    def _take_in(self, changes: Changes) -> None:
        article = self._place.article
        if article and (changes.everything or changes.claims or article.id in changes.articles):
            self._ask()

    def _ask(self) -> None:
        article, revision = self._place.article, self._place.revision
        if article is None or revision is None:
            return
        article_id, revision_id = article.id, revision.id

        def read(library: "Library") -> Asked:
            items = review_highlights.to_review(library, revision_id)
            report = new_revision.revision_report(library, revision_id) if items else None
            return revision_id, report, items, new_revision.drafts(library, article_id)

        self._desk.ask(read, self._show, owner=self, latest="drafts")

    def _show(self, asked: Asked) -> None:
        revision_id, report, items, drafts = asked
        revision = self._place.revision
        if revision is None or revision.id != revision_id:
            return
        before, self.items, self.drafts = self.items, items, drafts
        self._offer_drafts(drafts)
        if report is None:
            self._set_aside_done(bool(before))
            return
        if self._closed_for != revision_id:
            self.bar.show_report(report, items)
        self._keep_place(before)

    def _set_aside_done(self, was_walking: bool) -> None:
        self.current = None
        self.bar.show_item(None)
        self.bar.hide()
        if was_walking and self._walking:
            self._desk.messages.status(say("Every highlight of this draft was looked at."), self._desk.undo)
        self._walking = False

    def _keep_place(self, before: list[ReviewItem]) -> None:
        """Go on with the same highlight, or with the one after it when it was settled."""
        if self.current is None:
            return
        here = next((one for one in self.items if one.highlight_id == self.current.highlight_id), None)
        if here is not None:
            self.current = here
            return
        keys = [one.highlight_id for one in before]
        at = keys.index(self.current.highlight_id) if self.current.highlight_id in keys else 0
        later = set(keys[at:])
        following = next((one for one in self.items if one.highlight_id in later), self.items[0])
        self.current = None
        self.show_item(following.highlight_id)
