"""Sources in a table: its columns, and the model that pages them from the store."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from claimtracker.domain.changes import Changes
from claimtracker.domain.source_views import SourceQuery, SourceSort
from claimtracker.domain.sources import ContactStatus, Source
from claimtracker.domain.wording import joined, number, to_say
from claimtracker.services import browse_sources
from claimtracker.ui.claims.inspector_words import label
from claimtracker.ui.day_words import day
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.source_choices import naming_word, primary_word
from claimtracker.ui.widgets.paged_rows import NOTHING, Ask, Column, Count, PagedRows


def source_icon(source: Source) -> str:
    """Return the icon of a source: a lock when it is confidential."""
    return "lock" if source.confidential else "book-open"


def asked_words(source: Source) -> str:
    """Return what came of asking and when, "" when nobody asked."""
    if source.contact_status is ContactStatus.NONE:
        return ""
    return joined(label(source.contact_status), day(source.contact_on))


TITLE: Column[Source] = Column(
    to_say("Source"),
    lambda source: source.title or source.url or NOTHING,
    0,
    SourceSort.TITLE,
    mark=source_icon,
)
KIND: Column[Source] = Column(
    to_say("Kind"), lambda source: label(source.kind), 12, SourceSort.KIND, yields=2
)
PRIMARY: Column[Source] = Column(
    to_say("Primary"),
    lambda source: primary_word(source.primary),
    10,
    SourceSort.PRIMARY,
    first_down=True,
    yields=4,
)
PUBLISHER: Column[Source] = Column(
    to_say("Publisher"), lambda source: source.publisher or NOTHING, 16, SourceSort.PUBLISHER, yields=3
)
PUBLISHED: Column[Source] = Column(
    to_say("Published"),
    lambda source: day(source.published_on) or NOTHING,
    12,
    SourceSort.PUBLISHED,
    first_down=True,
    yields=6,
)
NAMING: Column[Source] = Column(
    to_say("Naming"),
    lambda source: naming_word(source.confidential),
    13,
    yields=1,
    pill=lambda source: "mixed" if source.confidential else None,
)
ASKED: Column[Source] = Column(
    to_say("Asked"),
    lambda source: asked_words(source) or NOTHING,
    22,
    SourceSort.ASKED,
    first_down=True,
    yields=5,
)
CLAIMS: Column[Source] = Column(
    to_say("Claims"), lambda source: number(source.claim_count), 7, SourceSort.CLAIMS, first_down=True
)
SOURCE_COLUMNS = (TITLE, KIND, PRIMARY, PUBLISHER, PUBLISHED, ASKED, NAMING, CLAIMS)


class PagedSources(PagedRows[SourceQuery, Source]):
    """Sources of a query, paged; a click on a heading asks for another order."""

    def __init__(
        self, ask: Ask[SourceQuery, Source], count: Count[SourceQuery], parent: QObject | None = None
    ) -> None:
        super().__init__(ask, count, SOURCE_COLUMNS, parent)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the sources in the order of a column; columns without an order are left alone."""
        wanted = self.columns[column].sort if 0 <= column < len(self.columns) else ""
        if wanted and self.wanted_query is not None:
            down = order == Qt.SortOrder.DescendingOrder
            self.show_query(replace(self.wanted_query, sort=SourceSort(wanted), descending=down))

    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """Return the column that the sources are sorted by and the order."""
        query = self.wanted_query or SourceQuery()
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        return [column.sort for column in self.columns].index(query.sort), order

    def take_in(self, changes: Changes) -> None:
        """Ask again for what these changes touched."""
        if changes.everything or changes.claims:
            self.refresh()
        elif changes.sources:
            self.refresh(changes.sources)


def sources_model(desk: Desk, owner: QObject) -> PagedSources:
    """Return a model whose pages and counts come from the library in workers."""

    def ask(query: SourceQuery, offset: int, limit: int, then: Callable[[Sequence[Source]], None]) -> None:
        desk.ask(lambda library: browse_sources.source_rows(library, query, offset, limit), then, owner=owner)

    def count(query: SourceQuery, then: Callable[[int], None]) -> None:
        desk.ask(lambda library: browse_sources.source_count(library, query), then, owner=owner)

    return PagedSources(ask, count, owner)
