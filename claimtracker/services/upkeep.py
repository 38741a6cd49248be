"""Keep a library quick to save to, bit by bit, while nothing is written."""

from claimtracker.store import search_rows
from claimtracker.store.library import Library


def merge_step(library: Library) -> bool:
    """Do a little of what is left of merging the search index; returns whether there is more."""
    if library.on_server:
        return False
    with library.write("Rebuild search") as work:  # it changes no record, so that no history names it
        return search_rows.merge_step(work.session)


def write_back(library: Library) -> None:
    """Copy what was saved from the library's log into its file; a server sees to that itself."""
    if not library.on_server:
        library.write_back()
