"""Sources filtered and sorted, their log of contacts, what rests on them, and their files."""

from dataclasses import replace

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadValue, Conflict
from claimtracker.domain.file_types import kind_of_file, runs
from claimtracker.domain.source_views import SourceQuery, SourceSort, SourceUse
from claimtracker.domain.sources import ContactStatus, SourceKind, Stance
from claimtracker.services import browse, browse_sources, contact_log, link_sources
from claimtracker.services.edit_claims import delete_claims
from claimtracker.services.join_sources import join_sources
from claimtracker.services.search_desk import search_desk
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark


def titles(library: Library, **query: object) -> list[str]:
    wanted = replace(SourceQuery(), **query)  # type: ignore[arg-type]
    rows = browse_sources.source_rows(library, wanted, 0, 100)
    assert browse_sources.source_count(library, wanted) == len(rows)
    return [source.title for source in rows]


@pytest.fixture
def filled(library: Library) -> Library:
    revision = add_article(library)
    claims = [mark(library, words, revision) for words in ("Nobody asked why", "who resigned in May")]
    drafts = (
        SourceDraft("Budget", SourceKind.DATASET, True, publisher="City", published_on="2024"),
        SourceDraft("Aide", SourceKind.INTERVIEW, author="Jo Lind", confidential=True),
        SourceDraft("Courier", SourceKind.PRESS, publisher="Courier", published_on="2025-03-01"),
    )
    budget, aide, _ = [link_sources.new_source(library, draft).value for draft in drafts]
    for claim in claims:
        link_sources.link_source(
            library, claim.id, budget.id, Stance.SUPPORTS, locator="p. 4", passage="The words"
        )
    link_sources.link_source(library, claims[0].id, aide.id, Stance.CONTEXT)
    contact_log.log_contact(library, aide.id, ContactStatus.ASKED, "2026-11-02")
    return library


def test_sources_are_filtered_and_sorted(filled: Library) -> None:
    assert titles(filled) == ["Aide", "Budget", "Courier"]
    assert titles(filled, text="lind") == ["Aide"]
    assert titles(filled, kind="press") == ["Courier"]
    assert titles(filled, primary="yes") == ["Budget"]
    assert titles(filled, use=SourceUse.CONFIDENTIAL) == titles(filled, use=SourceUse.WAITING) == ["Aide"]
    assert titles(filled, use=SourceUse.NAMED, primary="no") == ["Courier"]
    assert titles(filled, use=SourceUse.UNUSED) == ["Courier"]
    assert titles(filled, sort=SourceSort.CLAIMS, descending=True) == ["Budget", "Aide", "Courier"]
    assert titles(filled, sort=SourceSort.PUBLISHED, descending=True) == ["Courier", "Budget", "Aide"]
    for sort in SourceSort:
        assert len(titles(filled, sort=sort)) == 3
    delete_claims(filled, browse_claims(filled))
    assert titles(filled, use=SourceUse.UNUSED) == ["Aide", "Budget", "Courier"]


def browse_claims(library: Library) -> list[int]:
    return browse.claim_ids(library, ClaimQuery())


def test_a_card_has_what_rests_on_the_source_with_its_passage(filled: Library) -> None:
    budget = next(s for s in browse_sources.source_rows(filled, SourceQuery("budget"), 0, 1))
    card = browse_sources.source_card(filled, budget.id)
    assert [(one.claim.statement, one.evidence.locator, one.evidence.passage) for one in card.resting] == [
        ("who resigned in May", "p. 4", "The words"),
        ("Nobody asked why", "p. 4", "The words"),
    ]


def test_the_log_is_kept_in_order_and_the_source_says_the_latest(library: Library) -> None:
    source = link_sources.new_source(library, SourceDraft("Press office")).value
    asked = contact_log.log_contact(
        library, source.id, ContactStatus.ASKED, "2026-11-02", note="By mail", answer_by="2026-11-04"
    )
    confirmed = contact_log.log_contact(library, source.id, ContactStatus.CONFIRMED, "2026-11-05")
    contact_log.log_contact(library, source.id, ContactStatus.NO_ANSWER, "2026-11-03")
    card = browse_sources.source_card(library, source.id)
    assert [contact.on for contact in card.contacts] == ["2026-11-05", "2026-11-03", "2026-11-02"]
    assert (card.source.contact_status, card.source.contact_on) == (ContactStatus.CONFIRMED, "2026-11-05")
    assert card.contacts[-1].answer_by == "2026-11-04"
    undo(library, confirmed.changes.change_set_id, "Log")
    assert browse.source(library, source.id).contact_status is ContactStatus.NO_ANSWER
    contact_log.edit_contact(
        library, asked.value, [Edit("on", "2026-11-02", "2026-11-06"), Edit("by", "Ana Checker", "Ana")]
    )
    assert browse.source(library, source.id).contact_on == "2026-11-06"
    with pytest.raises(Conflict):
        contact_log.edit_contact(library, asked.value, [Edit("note", "By phone", "In person")])
    with pytest.raises(BadValue):
        contact_log.log_contact(library, source.id, ContactStatus.ASKED, "yesterday")
    contact_log.remove_contact(library, asked.value)
    assert browse.source(library, source.id).contact_status is ContactStatus.NO_ANSWER


def test_joined_sources_have_one_log(library: Library) -> None:
    one, other = (link_sources.new_source(library, SourceDraft(t)).value for t in ("Office", "The office"))
    contact_log.log_contact(library, one.id, ContactStatus.ASKED, "2026-11-02")
    contact_log.log_contact(library, other.id, ContactStatus.CONFIRMED, "2026-11-03")
    kept = join_sources(library, one.id, other.id).value
    card = browse_sources.source_card(library, other.id)
    assert (card.source.id, len(card.contacts)) == (kept, 2)
    assert card.source.contact_status is ContactStatus.CONFIRMED


def test_a_file_is_kept_once_and_its_removal_undone(library: Library) -> None:
    source = link_sources.new_source(library, SourceDraft("Report")).value
    first = link_sources.attach_file(library, source.id, "report.pdf", b"%PDF").value
    again = link_sources.attach_file(library, source.id, "copy of report.pdf", b"%PDF").value
    assert again.id == first.id
    gone = link_sources.remove_attachment(library, first.id)
    assert not browse.source(library, source.id).attachments
    undo(library, gone.changes.change_set_id, "Remove file")
    assert link_sources.attachment(library, first.id).content == b"%PDF"
    assert browse.source(library, source.id).attachments == (first,)


def test_files_are_named_by_their_type() -> None:
    assert kind_of_file("a.pdf") == "PDF document (.pdf)"
    assert kind_of_file("a.PDF.exe") == "program or script (.exe)"
    assert kind_of_file("voice", "audio/ogg") == "recording"
    assert kind_of_file("x.unknownthing") == "file (.unknownthing)"
    assert runs("budget.xlsm")
    assert runs("budget.xlsm. ")
    assert not runs("budget.xlsx")


def test_the_palette_says_that_a_source_is_confidential(filled: Library) -> None:
    hits = {hit.title: hit.note for hit in search_desk(filled, "aide") if hit.kind == "source"}
    assert hits == {"Aide": "confidential"}
