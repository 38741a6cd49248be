"""Sources in a table: its columns, and the model that pages them from the store."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Changes
from claimtracker.domain.sources import Source
from claimtracker.services import browse
from claimtracker.ui.claims.inspector_words import day, label
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.paged_rows import NOTHING, Ask, Column, Count, PagedRows


def _icon(source: Source) -> str:
    return "lock" if source.confidential else "book-open"


TITLE: Column[Source] = Column("Source", lambda source: source.title or source.url or NOTHING, mark=_icon)
KIND: Column[Source] = Column("Kind", lambda source: label(source.kind), 12, yields=1)
PRIMARY: Column[Source] = Column(
    "Primary", lambda source: "Primary" if source.primary else "Secondary", 10, yields=3
)
PUBLISHER: Column[Source] = Column("Publisher", lambda source: source.publisher or NOTHING, 16, yields=2)
PUBLISHED: Column[Source] = Column(
    "Published", lambda source: day(source.published_on) or NOTHING, 12, yields=4
)
CLAIMS: Column[Source] = Column("Claims", lambda source: str(source.claim_count), 7)
SOURCE_COLUMNS = (TITLE, KIND, PRIMARY, PUBLISHER, PUBLISHED, CLAIMS)


class PagedSources(PagedRows[str, Source]):
    """Sources that match the words typed (the query), paged."""

    def __init__(self, ask: Ask[str, Source], count: Count[str], parent: QObject | None = None) -> None:
        super().__init__(ask, count, SOURCE_COLUMNS, parent)

    def take_in(self, changes: Changes) -> None:
        """Ask again for what these changes touched."""
        if changes.everything or changes.claims:
            self.refresh()
        elif changes.sources:
            self.refresh(changes.sources)


def sources_model(desk: Desk, owner: QObject) -> PagedSources:
    """Return a model whose pages and counts come from the library in workers."""

    def ask(text: str, offset: int, limit: int, then: Callable[[Sequence[Source]], None]) -> None:
        desk.ask(lambda library: browse.source_rows(library, text, offset, limit), then, owner=owner)

    def count(text: str, then: Callable[[int], None]) -> None:
        desk.ask(lambda library: browse.source_count(library, text), then, owner=owner)

    return PagedSources(ask, count, owner)
