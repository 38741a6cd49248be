"""The unit of work: one use case, one transaction, one commit, and a record of what it changed."""

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import event, insert, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from sqlalchemy.orm.base import NO_VALUE

from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import NotFound
from claimtracker.store.base import Base, now
from claimtracker.store.claim_text import Stems, refresh_claim_texts
from claimtracker.store.desk_models import ChangeRow, ChangeSetRow
from claimtracker.store.faults import spoken

R = TypeVar("R", bound=Base)
Values = dict[str, Any]
OWNERS = ("claim_id", "article_id", "source_id")
TEXT_TABLES = frozenset({"claim", "alias", "highlight", "sighting", "claim_tag"})


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
        actor: str = "",
        undoes: int | None = None,
        library: str = "The library",
    ) -> None:
        self.session = session
        self.name = name
        self.actor = actor
        self.changes = Changes(name=name)
        self.stems = stems
        self._undoes = undoes
        self._library = library
        self._records: list[ChangeRow] = []
        self._made: list[Values] = []
        self._everything = False
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
        return row

    def get(self, kind: type[R], row_id: int) -> R:
        """Return the row; raises NotFound when it is gone."""
        row = self.session.get(kind, row_id)
        if row is None:
            raise NotFound("This record is no longer in the library.", "It may have been removed meanwhile.")
        return row

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
        change_set = ChangeSetRow(name=self.name, made_by=self.actor, undoes_id=self._undoes)
        self.session.add(change_set)
        records, self._records = self._records, []
        self.session.flush()
        for record in records:
            record.change_set_id = change_set.id
        self.session.add_all(records)
        if self._made:
            made = [values | {"change_set_id": change_set.id} for values in self._made]
            self.session.execute(insert(ChangeRow), made)
        touched = _touched(records)
        refresh_claim_texts(self.session, _claims_with_new_text(records), self.stems)
        self.session.flush()
        set_id = change_set.id
        self.session.commit()
        self.changes = Changes(self.name, set_id, *touched, everything=self._everything)

    def _stamp(self, session: Session, _context: Any, _instances: Any) -> None:
        for row in session.dirty:
            if session.is_modified(row) and hasattr(row, "row_version"):
                row.row_version += 1
                if self._undoes is None:
                    row.updated_at = now()

    def _record(self, session: Session, _context: Any) -> None:
        for row in session.new:
            self._note(row, None, row_values(row))
        for row in session.deleted:
            self._note(row, row_values(row), None)
        for row in session.dirty:
            if session.is_modified(row):
                before, after = _changed_values(row)
                if after:
                    self._note(row, before, after)

    def _note(self, row: Any, before: Values | None, after: Values | None) -> None:
        if not row.tracked:
            return
        owners = {name: getattr(row, name, None) for name in OWNERS}
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
    for attribute in inspect(row).attrs:
        history = attribute.history
        if history.has_changes():
            before[attribute.key] = plain(history.deleted[0]) if history.deleted else None
            after[attribute.key] = plain(history.added[0]) if history.added else None
    return before, after


def _touched(records: Iterable[ChangeRow]) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
    ids: dict[str, set[int]] = {"article_id": set(), "claim_id": set(), "source_id": set()}
    for record in records:
        for name, found in ids.items():
            owner = getattr(record, name)
            if owner is not None:
                found.add(owner)
        if record.table == "decision":
            values = record.after or record.before or {}
            if "other_id" in values:
                ids["claim_id"].add(values["other_id"])
    return frozenset(ids["article_id"]), frozenset(ids["claim_id"]), frozenset(ids["source_id"])


def _claims_with_new_text(records: Iterable[ChangeRow]) -> set[int]:
    return {record.claim_id for record in records if record.table in TEXT_TABLES and record.claim_id}


def dumped(values: Values) -> str:
    """Return values as one JSON string, for comparing."""
    return json.dumps(values, sort_keys=True, ensure_ascii=False)
