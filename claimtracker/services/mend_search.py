"""Mend what matching reads: sign claims that lack a current signature, write lost search rows again.

With an older model's signature goes an older normal form of the text, so both are made anew together; the
normal form also where there are no vectors to sign with.
"""

from collections.abc import Callable
from dataclasses import dataclass

from claimtracker.domain.wording import say_count
from claimtracker.store import search_rows, signatures
from claimtracker.store.library import Library

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Mended:
    """How many claims were signed anew, and how many search rows were written again."""

    signed: int = 0
    rows: int = 0

    @property
    def sentence(self) -> str:
        """What to say of it, once; empty when nothing was amiss."""
        if self.rows:
            return say_count(
                self.rows,
                "The search index was incomplete and has been rebuilt: {count} claim.",
                "The search index was incomplete and has been rebuilt: {count} claims.",
            )
        if self.signed:
            return say_count(
                self.signed,
                "Matching learnt the meaning of {count} claim.",
                "Matching learnt the meaning of {count} claims.",
            )
        return ""


def mend(library: Library, cancelled: Callable[[], bool] = lambda: False) -> Mended:
    """Write what is missing, damaged or of an older model, some claims at a time; stops when cancelled."""
    rows = _write_rows(library, cancelled)  # first: nothing can be written beside a damaged index
    return Mended(_sign(library, cancelled), rows)


def _sign(library: Library, cancelled: Callable[[], bool]) -> int:
    signing, after, signed = library.signing, 0, 0
    while signing is not None and not cancelled():
        with library.read() as session:
            claims = signatures.unsigned(session, signing, after, AT_ONCE)
        if not claims:
            break
        with library.write("Sign claims") as work:
            search_rows.rewrite(work, [one for one, _, _ in claims])
        after, signed = claims[-1][0], signed + len(claims) * (signing.sign([]) is not None)
    return signed


def _write_rows(library: Library, cancelled: Callable[[], bool]) -> int:
    written = 0
    with library.read() as session:
        amiss = search_rows.amiss(session)
    if amiss.index:
        with library.write("Rebuild search") as work:
            search_rows.rebuild_index(work.session)
        written = amiss.rows
    for start in range(0, len(amiss.claims), AT_ONCE):
        if cancelled():
            break
        some = amiss.claims[start : start + AT_ONCE]
        with library.write("Rebuild search") as work:
            search_rows.rewrite(work, some)
        written += len(some)
    return written
