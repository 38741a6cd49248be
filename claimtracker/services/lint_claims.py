"""What checks still lack: told per claim, counted for tables, put aside with a reason."""

from collections.abc import Iterator, Sequence
from datetime import date

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim
from claimtracker.domain.lint import NO_LINT, LintReport, LintRule, lint, report
from claimtracker.domain.sources import Evidence
from claimtracker.matching.wire_copies import wire_copies
from claimtracker.store import lint_asides, lint_facts
from claimtracker.store.library import Library, Snapshot

AT_ONCE = 300


def lint_of(session: Snapshot, claim: Claim, evidence: Sequence[Evidence], today: date) -> LintReport:
    """Return what the check of a claim lacks."""
    asides = lint_asides.of_claims(session, [claim.id]).get(claim.id, ())
    return report(lint(claim, evidence, wire_copies(evidence), today), asides)


def lint_many(library: Library, claim_ids: Sequence[int], today: date) -> Iterator[tuple[Claim, LintReport]]:
    """Yield these claims that are there, in this order, with what each lacks."""
    for start in range(0, len(claim_ids), AT_ONCE):
        chosen = claim_ids[start : start + AT_ONCE]
        with library.read() as session:
            found = _reports(session, chosen, today)
        yield from (found[claim_id] for claim_id in chosen if claim_id in found)


def counts_of(session: Snapshot, claim_ids: Sequence[int], today: date) -> dict[int, int]:
    """Return how many open notes each of these claims has; those without any are left out."""
    reports = _reports(session, claim_ids, today)
    return {claim_id: len(told.open) for claim_id, (_, told) in reports.items() if told.open}


def put_aside(library: Library, claim_id: int, rule: LintRule, about: str, reason: str) -> Done[int]:
    """Put a note aside; it comes back when what it is about changes. Raises BadValue without a reason."""
    with library.write("Put note aside") as work:
        aside_id = lint_asides.put(work, claim_id, rule, about, reason)
    return Done(aside_id, work.changes)


def take_up(library: Library, aside_id: int) -> Done[None]:
    """Show a note again that was put aside; raises NotFound."""
    with library.write("Take note up again") as work:
        lint_asides.take_up(work, aside_id)
    return Done(None, work.changes)


def _reports(session: Snapshot, claim_ids: Sequence[int], today: date) -> dict[int, tuple[Claim, LintReport]]:
    records = lint_facts.claims(session, claim_ids)
    evidence = lint_facts.evidence(session, claim_ids)
    asides = lint_asides.of_claims(session, claim_ids)
    found: dict[int, tuple[Claim, LintReport]] = {}
    for claim_id, claim in records.items():
        links = evidence.get(claim_id, ())
        notes = lint(claim, links, wire_copies(links), today)
        told = report(notes, asides.get(claim_id, ())) if notes else NO_LINT
        found[claim_id] = claim, told
    return found
