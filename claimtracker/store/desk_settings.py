"""Choices that belong to the desk, not to one person's machine."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.store.desk_models import SettingRow
from claimtracker.store.work import UnitOfWork


def values(session: Session, names: Sequence[str]) -> dict[str, str]:
    """Return those of these choices that were made."""
    query = select(SettingRow.name, SettingRow.value).where(SettingRow.name.in_(names))
    return dict(session.execute(query).all())


def put(work: UnitOfWork, chosen: Mapping[str, str]) -> None:
    """Make these choices."""
    rows = {row.name: row for row in work.session.scalars(select(SettingRow)) if row.name in chosen}
    for name, value in chosen.items():
        if name in rows:
            rows[name].value = value
        else:
            work.add(SettingRow(name=name, value=value))


def beginning(session: Session, prefix: str) -> dict[str, str]:
    """Return the choices whose names begin so."""
    query = select(SettingRow.name, SettingRow.value).where(
        SettingRow.name.startswith(prefix, autoescape=True)
    )
    return dict(session.execute(query.order_by(SettingRow.id)).all())


def remove(work: UnitOfWork, name: str) -> None:
    """Forget a choice."""
    row = work.session.scalar(select(SettingRow).where(SettingRow.name == name))
    if row is not None:
        work.session.delete(row)
