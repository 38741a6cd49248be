"""Processes that begin warm: forked from one that has loaded the program's libraries once."""

from multiprocessing import get_all_start_methods, get_context
from typing import Any

# What any of them runs; ``pytest`` because each process imports the main module of this one.
LOADED = ["pytest", "tests.safety.commands", "tests.store.rehearsed"]


def forked() -> Any:
    """Return the context of multiprocessing to start them with; on Windows each loads everything anew."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context
