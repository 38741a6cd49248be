"""What a signal said, kept in a list."""

from typing import Any

from PySide6.QtCore import SignalInstance


def heard(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """Return a list that everything the signal says from now on is added to."""
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: said.append(values))
    return said
