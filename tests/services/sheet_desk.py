"""Desks for tests of the claim sheet: filled at random through the services, and what they export."""

from pathlib import Path

from claimtracker.domain.changes import Changes
from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, EVIDENCE_FILE, SheetOptions
from claimtracker.services.edit_claims import set_tags
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_sheet import SheetImport, SheetResult, apply_import, plan_import
from claimtracker.services.link_sources import link_new_source
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.services.random_desk import RandomDesk

NASTY = [
    "budget; bridge",
    "a\\b",
    "=1+1",
    "-5",
    "'quoted",
    "line\nline",
    "tab\there",
    "“…”",
    "  spaces  ",
    "…",
]
POLITIFACT = ("pants-on-fire", "half-true", "true")
NAMED = SheetOptions(unmask=True)
Files = tuple[bytes, bytes]


class SheetDesk(RandomDesk):
    """A random desk with what a sheet finds hard: separators, formulas, confidence, other scales."""

    def act_nasty_tags(self) -> Changes:
        return set_tags(self.library, self._of(self.claims), self.random.sample(NASTY, 3)).changes

    def act_other_scale(self) -> Changes:
        rating = self._of(POLITIFACT)
        return give_verdict(self.library, self._of(self.claims), "politifact/1", rating).changes

    def act_confidential(self) -> Changes:
        draft = SourceDraft(
            self._of(NASTY) + "!", SourceKind.INTERVIEW, author="Known to us", confidential=True
        )
        done = link_new_source(
            self.library,
            self._of(self.claims),
            draft,
            Stance.PARTLY,
            locator="p. 1",
            passage=self._of(NASTY),
            note="a note",
        )
        self.sources.append(done.value.source.id)
        return done.changes


def exported(library: Library, folder: Path, options: SheetOptions = NAMED) -> Files:
    """Export the whole desk; returns the bytes of both files."""
    export_sheet(library, ExportScope(), folder, options)
    return (folder / CLAIMS_FILE).read_bytes(), (folder / EVIDENCE_FILE).read_bytes()


def planned(library: Library, claims: bytes | str = b"", evidence: bytes | str = b"") -> SheetImport:
    """Compare either file, or both, with the desk."""
    files = [data.encode() if isinstance(data, str) else data for data in (claims, evidence)]
    return plan_import(
        library,
        (CLAIMS_FILE, files[0]) if files[0] else None,
        (EVIDENCE_FILE, files[1]) if files[1] else None,
    )


def imported(library: Library, claims: bytes | str = b"", evidence: bytes | str = b"") -> SheetResult:
    """Import either file, or both; nothing in them may be left out."""
    plan = planned(library, claims, evidence)
    assert not plan.claims.problems + plan.evidence.links.problems
    return apply_import(library, plan).value
