"""Distinct names in a column, and which of them fit what was typed: alike on every database.

What a database calls lower case differs from one to the next. So names are read once, compared here, and
handed back as values that a query binds.
"""

import json
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import ARRAY, Column, ColumnElement, Engine, Integer, Text, cast, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from claimtracker.domain.words import all_words, typed_words
from claimtracker.store.history_models import ChangeSetRow

T = TypeVar("T")
AnyColumn = InstrumentedAttribute[Any] | ColumnElement[Any]
SPELLED_OUT = 500
_MOST_KEPT = 24
_kept: "WeakKeyDictionary[Engine, OrderedDict[Any, Any]]" = WeakKeyDictionary()
_lock = Lock()


def kept(session: Session, key: Any, read: Callable[[], T], *, stands: float = 0.0) -> T:
    """Return what was read under this key since the library last changed, else read it.

    What was read less than ``stands`` seconds ago is good enough though the library changed since.
    """
    engine = session.get_bind().engine
    latest = session.scalar(select(func.max(ChangeSetRow.id))) or 0
    with _lock:
        held = _kept.setdefault(engine, OrderedDict())
        found = held.get(key)
        if found is not None and (found[0] == latest or time.monotonic() - found[1] < stands):
            held.move_to_end(key)
            value: T = found[2]
            return value
    value = read()
    with _lock:
        held[key] = (latest, time.monotonic(), value)
        held.move_to_end(key)
        while len(held) > _MOST_KEPT:
            held.popitem(last=False)
    return value


def names(session: Session, column: AnyColumn, *conditions: ColumnElement[bool]) -> Sequence[str]:
    """Return every distinct name in a column, kept until the library changes."""
    query = select(column).where(column != "", *conditions).distinct()
    return kept(session, ("names", str(column)), lambda: session.scalars(query).all())


def fitting(known: Iterable[str], typed: str, *, whole: bool, first_equal: bool = False) -> list[str]:
    """Return the names that fit what was typed.

    Each typed word begins a word of the name; ``whole`` wants them whole and one after the other.
    ``first_equal`` takes names that are just what was typed, if there are any, and no other.
    """
    wanted = typed_words(typed, each_once=False)
    cut = [(name, all_words(name)) for name in known]
    if first_equal and (equal := [name for name, words in cut if words == wanted]):
        return equal
    if whole:
        row = f" {' '.join(wanted)} "
        return [name for name, words in cut if row in f" {' '.join(words)} "]
    return [name for name, words in cut if all(any(w.startswith(one) for w in words) for one in wanted)]


def among(session: Session, column: AnyColumn, values: Sequence[Any]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of these values, however many there are."""
    if len(values) <= SPELLED_OUT:
        return column.in_(values)
    numbers = isinstance(values[0], int)
    if session.get_bind().dialect.name == "sqlite":
        each = func.json_each(json.dumps(list(values))).table_valued(
            Column("value", Integer if numbers else Text)
        )
        return column.in_(select(each.c.value).where(true()))
    kind = ARRAY(Integer if numbers else Text)
    return column.in_(select(func.unnest(cast(list(values), kind))))
