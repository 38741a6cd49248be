"""Check the library: its file, that nothing of it is gone, and every text and file against its hash."""

from dataclasses import dataclass

from claimtracker.domain.errors import LibraryDamaged
from claimtracker.domain.wording import say
from claimtracker.services.open_library import check_whole
from claimtracker.store import sign_offs, verify
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How many texts and files were read, and a sentence for each fault."""

    checked: int
    faults: tuple[str, ...]

    @property
    def next_step(self) -> str:
        """What to do about the faults."""
        return (
            say("Go back to the latest backup; the library as it is stays beside it.") if self.faults else ""
        )


def check_library(library: Library) -> CheckReport:
    """Read everything; faults are reported, never raised."""
    faults = []
    try:
        check_whole(library)
    except LibraryDamaged as error:
        faults.append(error.sentence)
    with library.read() as session:
        missing = verify.missing_tables(session)
        if missing:  # what they should hold cannot be read, nor what is checked against it
            return CheckReport(0, (*faults, *missing))
        checked, wrong, lengths = verify.content(session)
        signed, unlike = sign_offs.amiss(session)
        broken = verify.references(session)
        faults += verify.gaps(session, lengths)
    faults += [say("{what} no longer holds what was stored.", what=what) for what in wrong]
    faults += [say("{what} is not as it was signed.", what=what) for what in unlike]
    faults += [
        say("{count} rows of {table} refer to records that are gone.", count=count, table=table)
        for table, count in broken.items()
    ]
    return CheckReport(checked + signed, tuple(faults))
