"""How far the reading has come, for whoever listens: the reading process sends it to the desk."""

from collections.abc import Callable

_listeners: list[Callable[[float], None]] = []
"""Of the process: it reads one file at a time, and whoever listens does so to its end."""


def listen(listener: Callable[[float], None]) -> None:
    """Hear shares from 0 to 1 of every reading from now on."""
    _listeners.append(listener)


def report(share: float) -> None:
    """Say how much is done."""
    for listener in _listeners:
        listener(share)
