"""Pages of records at hand for a long table: which are held, which are stale, which to ask for next."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

PAGE = 200
MOST_PAGES = 50
AT_ONCE = 2
MOST_WANTED = 4
LOST_AFTER_SECONDS = 5.0


class Identified(Protocol):
    """A record with the id that it keeps for ever."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Identified)


class Pages(Generic[Row]):
    """Pages of ``PAGE`` records; the least recently seen go first when there are more than ``MOST_PAGES``.

    A page that was looked at and is missing or stale becomes wanted. Only the latest wishes are kept,
    so that a scroll over a million rows asks for what is on the screen and not for all that passed.
    """

    def __init__(self) -> None:
        self._held: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._under_way: dict[int, tuple[int, float]] = {}
        self._ticket = 0

    def row(self, number: int) -> Row | None:
        """Return the record in that row of the table, or None (and want its page) when it is not at hand."""
        page, place = divmod(number, PAGE)
        rows = self._held.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        else:
            self._held.move_to_end(page)
        return rows[place] if rows is not None and place < len(rows) else None

    def peek(self, number: int) -> Row | None:
        """Return the record in that row if it is at hand, and want nothing."""
        page, place = divmod(number, PAGE)
        rows = self._held.get(page, ())
        return rows[place] if place < len(rows) else None

    def held(self) -> Iterator[tuple[int, Sequence[Row]]]:
        """Go over the pages at hand: the number of the first row, and the records."""
        for page, rows in self._held.items():
            yield page * PAGE, rows

    def keep_only_fresh(self, page: int) -> None:
        """Let every page but this one be asked for again."""
        self.make_stale()
        self._stale.discard(page)

    def next_to_ask(self, now: float) -> list[tuple[int, int]]:
        """Return (page, ticket) of what should be asked for; ``now`` in seconds of a steady clock."""
        for page, (_, asked_at) in list(self._under_way.items()):
            if now - asked_at > LOST_AFTER_SECONDS:
                del self._under_way[page]
        asked: list[tuple[int, int]] = []
        while self._wanted and len(self._under_way) < AT_ONCE:
            page = self._wanted.pop()
            self._ticket += 1
            self._under_way[page] = (self._ticket, now)
            asked.append((page, self._ticket))
        return asked

    def put(self, page: int, rows: Sequence[Row], ticket: int = 0) -> Sequence[Row] | None:
        """Keep an answer and return what stood there before; an outdated answer raises KeyError."""
        if ticket:
            if self._under_way.get(page, (0, 0.0))[0] != ticket:
                raise KeyError(page)
            del self._under_way[page]
        before = self._held.get(page)
        self._held[page] = rows
        self._held.move_to_end(page)
        self._stale.discard(page)
        while len(self._held) > MOST_PAGES:
            gone, _ = self._held.popitem(last=False)
            self._stale.discard(gone)
        return before

    def amend(
        self, ids: Collection[int], change: Callable[[Sequence[Row]], Sequence[Row]]
    ) -> list[tuple[int, Sequence[Row]]]:
        """Put other records in the places of these; returns the pages at hand that this touched."""
        touched = [(page, rows) for page, rows in self._held.items() if any(row.id in ids for row in rows)]
        for page, rows in touched:
            self._held[page] = change(rows)
        return [(page * PAGE, rows) for page, rows in touched]

    def make_stale(self, ids: Collection[int] | None = None) -> bool:
        """Let the pages with these records be asked for again (all without ``ids``).

        Returns False when one of the records is on no page at hand. What is under way no longer counts.
        """
        self._under_way.clear()
        if ids is None:
            self._stale.update(self._held)
            return True
        missing = set(ids)
        for page, rows in self._held.items():
            found = missing.intersection(row.id for row in rows)
            if found:
                self._stale.add(page)
                missing -= found
        return not missing

    def row_of(self, record_id: int) -> int:
        """Return the row of a record on a page at hand, or -1."""
        for first, rows in self.held():
            for place, row in enumerate(rows):
                if row.id == record_id:
                    return first + place
        return -1

    def _want(self, page: int) -> None:
        if page in self._under_way:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-MOST_WANTED]
