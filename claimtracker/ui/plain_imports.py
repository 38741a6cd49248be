"""Imports as Python makes them, once PySide is there.

PySide takes ``import`` over to learn which modules ask for its ``__feature__`` switches, and reads the source
of every module that comes after it for that: hundreds at the start of the desk, all kept in memory. We use no
such switch.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - takes the import over


def import_plainly() -> None:
    """Give the import back to Python; harmless where PySide has not taken it."""
    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)
