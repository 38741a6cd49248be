"""Statements that are compiled once for all libraries of a process, not again for each one that is opened."""

from typing import Any

from sqlalchemy.engine import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache


def compile_once() -> None:
    """Let all engines of one kind keep their compiled statements together.

    In a desk that has been open for a while every statement is compiled; a test opens a library of its own.
    All engines of a kind have the same settings (``store/engines.py``) and the same server.
    """
    compiled: LRUCache[Any, Any] = LRUCache(5_000)
    Engine._compiled_cache = property(lambda engine: compiled, lambda engine, own: None)
    # Each statement is kept under its dialect, of which every engine has one of its own.
    DefaultDialect.__eq__ = lambda one, other: type(one) is type(other)  # type: ignore[method-assign]
    DefaultDialect.__hash__ = lambda one: hash(type(one))  # type: ignore[method-assign]
