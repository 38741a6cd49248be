"""Going from place to place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.articles import Article
from claimtracker.services import browse
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.places import Places
from claimtracker.ui.shell.recent import Recent
from claimtracker.ui.sources.opening import Opening

if TYPE_CHECKING:
    from claimtracker.ui.claims.claims_place import ClaimsPlace
    from claimtracker.ui.sources.sources_place import SourcesPlace


class GoActs(QObject):
    """Shows places, and opens articles and claims wherever one is; ``export_wanted`` names claims."""

    export_wanted = Signal(object)
    sources_made = Signal(object)

    def __init__(self, places: Places, article_place: ArticlePlace, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._places = places
        self._article_place = article_place
        self._desk = self.desk = desk
        self._window = window
        self.recent = Recent()
        self.claims = places.offer("claims", self._make_claims)
        self.opening = Opening(desk, window)
        self.sources = places.offer("sources", self._make_sources)
        places.offer("bin", self._make_bin)

    @property
    def open_article_record(self) -> Article | None:
        """The article that is open, if one is."""
        return self._article_place.article

    @property
    def selected_claim_id(self) -> int:
        """The claim that is selected in the article, 0 for none."""
        return self._article_place.claim_id

    def export_found(self) -> bool:
        """Wish for the export of what the claims place shows; tells whether that is not every claim."""
        place = self.claims.go()
        narrowed = place.filter.is_set or place.table.selected_count() > 1
        if narrowed:
            place.export()
        return narrowed

    def show_articles(self) -> None:
        """Show the reader."""
        self._places.go("articles")

    def show_claims(self) -> None:
        """Show every claim of the desk."""
        self.claims.go()

    def show_claims_with(self, facet: str, value: str) -> None:
        """Show the claims that have one value of a facet."""
        self.claims.go().narrow(facet, value)

    def change_selected(self) -> None:
        """Go to what can be changed of the claims that are selected in the claims place."""
        self.claims.go().change_selected()

    @property
    def shown_claims(self) -> "ClaimsPlace | None":
        """The place of all claims while it is the one that is shown."""
        return self.claims.place() if self._places.current_name == "claims" else None

    def toggle_facets(self) -> None:
        """Show or hide what stands beside the claims."""
        self.claims.go().side_button.toggle()

    def save_view(self) -> None:
        """Ask under which name to keep what the claims place shows."""
        self.claims.go().save_view()

    def open_claims(self, find: str, facets: tuple[tuple[str, str], ...]) -> None:
        """Show the claims that a search and values of facets find."""
        self.claims.go().filter.narrow(find, facets)

    def show_sources(self) -> None:
        """Show every source."""
        self.sources.go()

    def show_bin(self) -> None:
        """Show what was put away."""
        self._places.go("bin")

    def search(self) -> None:
        """Open the palette: every action, article, claim and source."""
        from claimtracker.ui.shell.palette import Palette  # noqa: PLC0415 - not for the start

        Palette(self._desk, self._window.actions(), self, self.recent, self._window).open()

    def search_here(self) -> None:
        """Put the caret into the search line of the place that is shown."""
        if self._places.current_name == "articles":
            self._article_place.reader.open_find()
            return
        focus = getattr(self._places.currentWidget(), "focus_search", None)
        if focus is not None:
            focus()

    def find(self) -> None:
        """Open the find bar of the reader."""
        self._places.go("articles")
        self._article_place.reader.open_find()

    def open_article(self, article_id: int) -> None:
        """Open an article in the reader."""
        self._note("article", article_id)
        self._places.go("articles")
        self._article_place.open_article(article_id)

    def open_claim(self, claim_id: int) -> None:
        """Open the article a claim stands in and select it; without one, show it in the inspector."""
        self._note("claim", claim_id)

        def show(article_id: int) -> None:
            self._places.go("articles")
            if article_id:
                self._article_place.open_article(article_id, claim_id)
            else:
                self._article_place.select_claim(claim_id)

        self._desk.ask(
            lambda library: browse.article_of_claim(library, claim_id),
            show,
            owner=self,
            latest="open claim",
        )

    def open_source(self, source_id: int) -> None:
        """Show a source in its place."""
        self._note("source", source_id)
        self.sources.go().choose_source(source_id)

    def _note(self, kind: str, record_id: int) -> None:
        if self._desk.is_open:
            self.recent.note(self._desk.library.name, kind, record_id)

    def _make_claims(self) -> "ClaimsPlace":
        from claimtracker.ui.claims.claim_pages import claims_model  # noqa: PLC0415 - not for the start
        from claimtracker.ui.claims.claims_place import ClaimsPlace  # noqa: PLC0415 - not for the start

        place = ClaimsPlace(self._desk, claims_model(self._desk, self), self._places)
        place.open_claim_requested.connect(self.open_claim)
        place.export_requested.connect(self.export_wanted.emit)
        place.nothing.other_requested.connect(lambda: self._places.go("load"))
        return place

    def _make_sources(self) -> "SourcesPlace":
        from claimtracker.ui.sources.sources_desk import make_sources_place  # noqa: PLC0415 - not for the start

        place = make_sources_place(self._desk, self.opening, self.open_claim, self._places)
        self.sources_made.emit(place)
        return place

    def _make_bin(self) -> QWidget:
        from claimtracker.ui.shell.bin_desk import make_bin_place  # noqa: PLC0415 - not for the start

        return make_bin_place(self._desk, self._places)
