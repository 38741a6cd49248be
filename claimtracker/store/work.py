"""The unit of work: one use case, one transaction, one commit, and a record of what it changed."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import event, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from sqlalchemy.orm.base import NO_VALUE, PASSIVE_NO_INITIALIZE

from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import NotFound
from claimtracker.domain.wording import say
from claimtracker.store.base import Base, now
from claimtracker.store.claim_text import claims_in_articles, refresh_claim_texts
from claimtracker.store.faults import spoken
from claimtracker.store.freezing import require_open
from claimtracker.store.from_matching import Signing, Stems
from claimtracker.store.history_models import ChangeRow, ChangeSetRow
from claimtracker.store.noted import Noted
from claimtracker.store.schema import metadata

R = TypeVar("R", bound=Base)
Values = dict[str, Any]
NOTED_AT_ONCE = 2000
OWNERS = ("claim_id", "article_id", "source_id")
_NOTED = ("table", "row_id", "before", "after", *OWNERS)
# Of the whole schema: what is written may refer to any table, whatever was read before.
_CHANGE_SET: Any = insert(metadata.tables[ChangeSetRow.__tablename__])
_CHANGE: Any = insert(metadata.tables[ChangeRow.__tablename__])
_COLUMNS = tuple((name, ChangeRow.__mapper__.columns[name].name) for name in _NOTED)
# What search reads of a claim: these columns of its own, and these tables whole.
TEXT_COLUMNS = frozenset({"statement", "speaker", "place", "review_title", "language", "deleted_at"})
TEXT_TABLES = frozenset({"alias", "highlight", "sighting"})
# What a reader reads of an article, beside its highlights.
OF_TEXTS = frozenset({"article", "revision", "block"})
# FOR NO KEY UPDATE: rows that refer to the locked one may still be added.
NO_KEY = {"key_share": True}
COMMIT_LOCK = "SELECT pg_advisory_xact_lock(1129071957)"


class UnitOfWork:
    """A write transaction. Leaving it commits, an exception rolls all of it back.

    ``changes`` is filled at the commit. Every tracked row that was made, changed or removed is kept in
    the history with its values before and after, which is also what undo works from.
    """

    def __init__(
        self,
        session: Session,
        stems: Stems,
        name: str,
        *,
        actor: str = "",
        undoes: int | None = None,
        library: str = "",
        signing: Signing | None = None,
    ) -> None:
        self.session = session
        self.name = name
        self.actor = actor
        self.changes = Changes(name=name)
        self.stems = stems
        self.signing = signing
        self._undoes = undoes
        self._library = library
        self._records: list[ChangeRow] = []
        self._made = Noted()
        self._everything = False
        # Rows once asked for or added, so that those who know only their ids ask the database no second time.
        self._held: dict[tuple[type[Base], int], Base] = {}
        self._others: set[int] = set()
        self._other_sources: set[int] = set()
        self._on_server = session.get_bind().dialect.name == "postgresql"
        event.listen(session, "before_flush", self._stamp)
        event.listen(session, "after_flush", self._record)

    def __enter__(self) -> "UnitOfWork":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with spoken(self._library):
                if error is None:
                    self._commit()
                elif isinstance(error, DBAPIError | PoolTimeout):
                    raise error
        finally:
            # A connection that broke is thrown away by the pool; why it broke was told already.
            with suppress(DBAPIError):
                self.session.rollback()
            with suppress(DBAPIError):
                self.session.close()

    def add(self, row: R) -> R:
        """Add a row and give it its id."""
        self.session.add(row)
        self.session.flush()
        self._held[type(row), row.id] = row
        return row

    def get(self, kind: type[R], row_id: int) -> R:
        """Return the row; raises NotFound when it is gone."""
        row = self.find(kind, row_id)
        if row is None:
            raise NotFound(
                say("This record is no longer in the library."), say("It may have been removed meanwhile.")
            )
        return row

    def find(self, kind: type[R], row_id: int) -> R | None:
        """Return the row as it stands now, or None; nobody else can change it until this work ends.

        A file has one writer at a time; on a server the row is locked, so that what a save compares
        with what the person saw is still true when it is written.
        """
        held = self._held.get((kind, row_id))
        if isinstance(held, kind) and held in self.session:
            return held
        if self._on_server:
            self.session.flush()
            row = self.session.get(kind, row_id, with_for_update=NO_KEY, populate_existing=True)
        else:
            row = self.session.get(kind, row_id)
        if row is not None:
            self._held[kind, row_id] = row
        return row

    def let_go(self) -> None:
        """Ask the database anew for rows from now on: something was written past them."""
        self._held.clear()

    def find_all(self, kind: type[R], row_ids: Sequence[int]) -> dict[int, R]:
        """Return those of the rows that are there, by id, as ``find`` does."""
        query = select(kind).where(kind.id.in_(row_ids)).order_by(kind.id)
        if self._on_server:
            query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
        return {row.id: row for row in self.session.scalars(query)}

    def note_made(self, rows: Iterable[Values]) -> None:
        """Note rows that bulk work made past the session; their search text is written already."""
        self._made.extend(rows)

    def touch_everything(self) -> None:
        """Tell listeners to ask again for whatever they show; for bulk work."""
        self._everything = True

    def _commit(self) -> None:
        self.session.flush()
        if not self._records and not self._everything:
            self.session.commit()
            return
        require_open(self.session, self._records, going_back=self._undoes is not None)
        if self._on_server:
            # Numbers of units of work in the order of their commits: whoever watches asks for later ones.
            self.session.execute(text(COMMIT_LOCK))
        change_set_id = self._write_change_set()
        records, self._records = self._records, []
        self._write_history(change_set_id, map(_noted, records))
        self._write_history(change_set_id, self._made)
        made = {one.row_id for one in records if one.table == "claim" and one.before is None}
        texts_of = self._claims_with_new_text(records)
        refresh_claim_texts(self.session, texts_of, self.stems, self.signing, made)
        self.session.flush()
        articles, claims, sources = (
            _owners(records, name) for name in ("article_id", "claim_id", "source_id")
        )
        claims, sources = claims | self._others, sources | self._other_sources
        texts = _owners((record for record in records if record.table in OF_TEXTS), "article_id")
        told = Changes(self.name, change_set_id, articles, claims, sources, self._everything, texts)
        self.session.commit()
        self.changes = told

    # The history goes past the session, which would take each row for a record of its own to look after.

    def _write_change_set(self) -> int:
        values = {"name": self.name, "made_by": self.actor, "undoes_id": self._undoes}
        written: Any = self.session.execute(_CHANGE_SET, values)
        return int(written.inserted_primary_key[0])

    def _write_history(self, change_set_id: int, noted: Iterable[Values]) -> None:
        left = iter(noted)
        while part := [_as_columns(values, change_set_id) for values in islice(left, NOTED_AT_ONCE)]:
            self.session.execute(_CHANGE, part)

    def _claims_with_new_text(self, records: Iterable[ChangeRow]) -> set[int]:
        found: set[int] = set()
        titles: set[int] = set()
        for record in records:
            columns = (record.before or {}).keys() | (record.after or {}).keys()
            if record.claim_id and (
                record.table in TEXT_TABLES or (record.table == "claim" and columns & TEXT_COLUMNS)
            ):
                found |= {record.claim_id, (record.before or {}).get("claim_id") or record.claim_id}
            if record.table == "article" and record.before and "title" in columns:
                titles.add(record.row_id)
        return found | claims_in_articles(self.session, titles)

    def _stamp(self, session: Session, _context: Any, _instances: Any) -> None:
        for row in session.dirty:
            if hasattr(row, "row_version") and _changed_values(row)[1]:
                row.row_version += 1
                if self._undoes is None:
                    row.updated_at = now()

    def _record(self, session: Session, _context: Any) -> None:
        for row in session.new:
            if row.tracked:
                self._note(row, None, row_values(row))
        for row in session.deleted:
            if row.tracked:
                self._note(row, row_values(row), None)
        for row in session.dirty:
            before, after = _changed_values(row) if row.tracked else ({}, {})
            if after:
                self._note(row, before, after)

    def _note(self, row: Any, before: Values | None, after: Values | None) -> None:
        owners = {name: getattr(row, name, None) for name in OWNERS}
        for other in (getattr(row, "other_id", None), (before or {}).get("claim_id")):
            if isinstance(other, int):
                self._others.add(other)
        if isinstance(moved := (before or {}).get("source_id"), int):
            self._other_sources.add(moved)
        table = row.__tablename__
        if f"{table}_id" in owners:
            owners[f"{table}_id"] = row.id
        self._records.append(ChangeRow(table=table, row_id=row.id, before=before, after=after, **owners))


def row_values(row: Any) -> Values:
    """Return every loaded column of a row as JSON can hold it."""
    state = inspect(row)
    return {
        attribute.key: plain(attribute.loaded_value)
        for attribute in state.attrs
        if attribute.loaded_value is not NO_VALUE
    }


def plain(value: Any) -> Any:
    """Return a column's value as JSON can hold it; times become ISO 8601 strings in UTC."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def _changed_values(row: Any) -> tuple[Values, Values]:
    before: Values = {}
    after: Values = {}
    state = inspect(row)
    # Only what was written to: asking every column of a wide row costs more than the save itself.
    written = state.committed_state
    for name in (column.key for column in state.mapper.column_attrs if column.key in written):
        history = state.get_history(name, PASSIVE_NO_INITIALIZE)
        if history.has_changes():
            before[name] = plain(history.deleted[0]) if history.deleted else None
            after[name] = plain(history.added[0]) if history.added else None
    return before, after


def _noted(record: ChangeRow) -> Values:
    return {name: getattr(record, name) for name in _NOTED}


def _as_columns(noted: Values, change_set_id: int) -> Values:
    return {column: noted.get(name) for name, column in _COLUMNS} | {"change_set_id": change_set_id}


def _owners(records: Iterable[ChangeRow], name: str) -> frozenset[int]:
    return frozenset(owner for record in records if (owner := getattr(record, name)) is not None)
