"""What the keys do to drafts: walk through what needs eyes, settle it, read drafts side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from claimtracker.domain.articles import Article
from claimtracker.domain.revisions import DraftLine
from claimtracker.services import browse, new_revision, review_highlights
from claimtracker.ui.articles import revision_place
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.revision_desk import RevisionDesk
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.places import Places

if TYPE_CHECKING:
    from claimtracker.matching.anchoring.pair import DraftChanges
    from claimtracker.store.library import Library

Shown = tuple[
    Article, list[DraftLine], "revision_place.ShownDraft", "revision_place.ShownDraft", "DraftChanges"
]


class RevisionActs(QObject):
    """Each wish about a highlight in doubt is one unit of work."""

    def __init__(self, place: ArticlePlace, places: Places, desk: Desk) -> None:
        super().__init__(place)
        self.desk = RevisionDesk(place, desk)
        self._place = place
        self._places = places
        self._library_desk = desk
        self.desk.compare_requested.connect(self.show_drafts)
        self._drafts = places.offer("drafts", self._make_place)

    def next_review(self) -> None:
        """Look at the next highlight that needs eyes."""
        self.desk.next_item()

    def previous_review(self) -> None:
        """Look at the previous highlight that needs eyes."""
        self.desk.next_item(-1)

    def accept_review(self) -> None:
        """Agree with the place on show."""
        self.desk.accept()

    def place_review(self) -> None:
        """Put the highlight on the selected words."""
        self.desk.place_by_hand()

    def cut_review(self) -> None:
        """Say that the passage was cut."""
        self.desk.say_cut()

    def revisions(self) -> None:
        """Show the current draft beside the one before."""
        self.desk.compare()

    def show_drafts(self, old_id: int, new_id: int) -> None:
        """Show two drafts of the open article side by side."""
        article = self._place.article
        if article is None:
            return
        article_id = article.id

        def read(library: "Library") -> Shown:
            drafts = [
                revision_place.ShownDraft(browse.revision(library, one), browse.highlights(library, one))
                for one in (old_id, new_id)
            ]
            changes = review_highlights.draft_changes(library, old_id, new_id)
            lines = new_revision.drafts(library, article_id)
            return browse.article(library, article_id), lines, drafts[0], drafts[1], changes

        def show(shown: Shown) -> None:
            record, lines, old, new, changes = shown
            place = self._drafts.go()
            place.show_drafts(lines, old_id, new_id)
            place.show_pair(record, old, new, changes)

        self._library_desk.ask(read, show, owner=self, latest="two drafts")

    def _make_place(self) -> "revision_place.RevisionPlace":
        place = revision_place.RevisionPlace()
        place.left.connect(lambda: self._places.go("articles"))
        place.drafts_chosen.connect(self.show_drafts)
        return place
