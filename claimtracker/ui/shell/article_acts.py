"""What is done to the open article as a whole."""

from PySide6.QtCore import QObject

from claimtracker.domain.wording import say
from claimtracker.services import import_article
from claimtracker.ui.articles import details_desk
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.file_acts import FileActs
from claimtracker.ui.shell.places import Places


class ArticleActs(QObject):
    """Folds furniture, edits details and roles, exports, deletes."""

    def __init__(self, place: ArticlePlace, files: FileActs, places: Places, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._files = files
        self._places = places
        self._desk = desk
        self._details = places.offer("details", self._make_details)

    def toggle_furniture(self) -> None:
        """Show the page furniture where it stands, or fold it away."""
        self._place.reader.toggle_furniture()

    def article_details(self) -> None:
        """Edit the article's metadata and the roles of its blocks."""
        self._show_details()

    def article_history(self) -> None:
        """Open what changed of the article, at the end of its details."""
        self._show_details(history=True)

    def paste_draft(self) -> None:
        """Take what is in the clipboard as the article's next draft."""
        if self._place.article is not None:
            self._files.paste_over(self._place.article.id)

    def export_article(self) -> None:
        """Export this article's claims."""
        article = self._place.article
        if article is not None:
            self._files.export_article(article.id, article.title)

    def delete_article(self) -> None:
        """Put the article into the bin; its claims stay on the desk."""
        article = self._place.article
        if article is None:
            return

        def deleted(_count: int) -> None:
            self._place.close_article()
            self._desk.tell_done(say("Article put into the bin; its claims stay."))

        article_id = article.id
        self._desk.act(lambda library: import_article.delete_articles(library, [article_id]), deleted)

    def _show_details(self, *, history: bool = False) -> None:
        details = self._details.go()
        if self._place.article is not None:
            details.show_article(self._place.article.id, history=history)

    def _make_details(self) -> "details_desk.DetailsDesk":
        details = details_desk.DetailsDesk(self._desk)
        details.left.connect(lambda: self._places.go("articles"))
        return details
