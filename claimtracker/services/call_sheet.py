"""The call sheet: read it, log a call, hand it over."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from claimtracker.domain.call_sheet import Call, CallSheet, OpenFact, call_sheet, people_to_ask
from claimtracker.domain.changes import Done
from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.hand_over import Count, Preview, WrittenFile
from claimtracker.domain.sources import ContactStatus, SourceKind
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.hand_over.calls import as_markdown, calls_page, masked
from claimtracker.services.outgoing import Outgoing
from claimtracker.store import contacts, lint_facts, open_facts, sources
from claimtracker.store.library import Library, Snapshot

MOST = 500
COLUMNS = to_say(("whom", "until", "asked", "what to ask", "claim"))


def read_calls(library: Library, article_id: int = 0) -> CallSheet:
    """Return everybody to ask about the open facts of an article, or of the desk."""
    with library.read() as session:
        return calls_of(session, article_id)


def calls_of(session: Snapshot, article_id: int = 0, among: Collection[int] | None = None) -> CallSheet:
    """Return the call sheet of an article, of these claims, or of the desk; of the 500 first due."""
    every = open_facts.ids(session, article_id, among)
    ids = every[:MOST]
    records = lint_facts.claims(session, ids)
    evidence = lint_facts.evidence(session, ids)
    places = open_facts.article_of(session, ids)
    facts = []
    for claim_id in ids:
        title, due = places.get(claim_id, ("", ""))
        claim = records[claim_id]
        facts.append(OpenFact(claim, tuple(evidence.get(claim_id, ())), title, claim.due or due))
    named = open_facts.sources_named(session, {fact.claim.speaker for fact in facts})
    known = {source.id: source for source in sources.sources_by_id(session, sorted(set(named.values())))}
    asked = {source.id for fact in facts for source in people_to_ask(fact)} | known.keys()
    logs = contacts.of_sources(session, sorted(asked))
    return call_sheet(
        facts, {name: known[row_id] for name, row_id in named.items()}, logs, len(every) - len(ids)
    )


def log_call(
    library: Library,
    call: Call,
    status: ContactStatus,
    *,
    note: str = "",
    answer_by: str = "",
) -> Done[int]:
    """Log an attempt of today; who has no record gets one, as an interview. Returns its id."""
    with library.write(f"Log: {status.value}") as work:
        source_id = call.source_id or open_facts.sources_named(work.session, [call.name]).get(
            fold(call.name), 0
        )
        if not source_id:
            draft = SourceDraft(call.name, SourceKind.INTERVIEW, author=call.name, publisher=call.office)
            source_id = sources.add_source(work, draft)
        contacts.add(work, source_id, status, date.today().isoformat(), note=note, answer_by=answer_by)
    return Done(source_id, work.changes)


def write_calls(out: Outgoing, parts: Path) -> list[WrittenFile]:
    """Write the call sheet as a page for printing and as Markdown; confidential sources are masked."""
    sheet = _sheet(out)
    files = {"call-sheet.html": calls_page(sheet), "call-sheet.md": as_markdown(sheet)}
    for name, text in files.items():
        with whole_file(parts / name) as file:
            file.write(text.encode())
    count = Count(
        sum(len(call.items) for call in sheet.calls), "{count} question to ask", "{count} questions to ask"
    )
    return [WrittenFile(name, (count,)) for name in files]


def preview_calls(out: Outgoing) -> Preview:
    """Return the beginning of the call sheet."""
    sheet = _sheet(out)
    rows = tuple(
        (call.shown, call.deadline, say(call.status.value), " ".join(item.questions), item.statement)
        for call in sheet.calls
        for item in call.items
    )
    left = ""
    if sheet.left_out:
        left = say_count(
            sheet.left_out, "{count} claim due later is left out.", "{count} claims due later are left out."
        )
    return Preview(
        len(out.ids), tuple(map(say, COLUMNS)), rows[:200], notes=(left,) if left else (), without_claims=True
    )


def _sheet(out: Outgoing) -> CallSheet:
    among = None if out.scope.claim_ids is None else frozenset(out.ids)
    return masked(calls_of(out.session, out.scope.article_id, among), out.masker)
