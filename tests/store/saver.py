"""A desk that saves without end, in a process of its own, until somebody kills it."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from sqlalchemy.orm import configure_mappers

from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.sources import Stance
from claimtracker.domain.spans import Span
from claimtracker.matching.vectors import word_vectors
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.link_sources import link_new_source
from claimtracker.services.mark_claims import mark_claim
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from tests.forked import forked

# Once, in the process that all victims are forked from.
word_vectors()
configure_mappers()

# What a save was, which claim it was of, and what of it can be found again.
Acknowledged = tuple[str, int, str]


def save(path: Path, seed: int, tell: Connection, claims: int = 1_000_000) -> None:
    """Mark claims, edit them, link sources, give verdicts; tell each save once it was acknowledged."""
    with closing(open_library(path, "Ben")) as library:
        save_all(library, seed, tell, claims)


def save_all(library: Library, seed: int, tell: Connection, claims: int) -> None:
    """Save so many claims, each with what a checker may do to it next."""
    chosen = random.Random(seed)
    for number in range(claims):
        token, start = f"s{seed}-{number}", chosen.randrange(200)
        claim_id = mark_claim(library, 1, Span(start, start + 40), token).value.id
        tell.send(("mark", claim_id, token))
        if chosen.random() < 0.6:
            edit_claim(library, claim_id, [Edit("notes", "", token), Edit("finding", "", token)])
            tell.send(("edit", claim_id, token))
        if chosen.random() < 0.4:
            link_new_source(library, claim_id, SourceDraft(token), Stance.SUPPORTS)
            tell.send(("link", claim_id, token))
        if chosen.random() < 0.4:
            give_verdict(library, claim_id, "neutral/1", "false")
            tell.send(("verdict", claim_id, "false"))


def create(path: Path, _seed: int, tell: Connection) -> None:
    """Make a library; tell that it begins, and that it is there."""
    tell.send(("begin", 0, ""))
    open_library(path, "Ben").close()
    tell.send(("made", 0, ""))


@contextmanager
def victim(work: Callable[..., None], path: Path, seed: int) -> Iterator[tuple[BaseProcess, Connection]]:
    """Run ``work`` in a process that can be killed; give the process and what it tells."""
    context = forked()
    hear, tell = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(path, seed, tell), daemon=True)
    process.start()
    tell.close()
    try:
        yield process, hear
    finally:
        process.kill()
        process.join()
        hear.close()


def told(hear: Connection) -> list[Acknowledged]:
    """Return what the killed process had told and nobody has read yet."""
    found: list[Acknowledged] = []
    try:
        while True:
            found.append(hear.recv())
    except EOFError:
        return found
