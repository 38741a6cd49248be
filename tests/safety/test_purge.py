"""Purged means gone: no word of a record deleted for good is left in the library, whatever held it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.past import RecordKind
from claimtracker.domain.sources import ContactStatus, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.views import BinItem
from claimtracker.services import browse, link_sources, purge_bin
from claimtracker.services.bin_records import restore
from claimtracker.services.contact_log import log_contact
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import delete_articles
from claimtracker.services.join_claims import join_claims, take_apart
from claimtracker.services.join_sources import join_sources
from claimtracker.services.mark_claims import mark_claim, remove_highlight
from claimtracker.services.second_readings import accept, reopen
from claimtracker.services.seen_before import decide
from claimtracker.services.undo import undo
from claimtracker.services.watch_library import latest_change_set
from claimtracker.store import contacts
from claimtracker.store.library import Library
from claimtracker.store.schema import TABLES
from tests.safety.marked_desk import (
    LIVING,
    MARK,
    SAID,
    assert_gone,
    each_step_ends_in_words,
    history,
    holding,
    marked_article,
    marked_claim,
    marked_source,
    purge,
)
from tests.services.desk import add_article, link, mark
from tests.store.libraries import empty_database, empty_file, file_library, library, server_library

__all__ = ["empty_database", "empty_file", "file_library", "library", "server_library"]


def test_nothing_is_left_of_a_claim(library: Library) -> None:
    other = mark(library, LIVING)
    edit_claim(library, other.id, [Edit("notes", "", "Counted")])
    step = latest_change_set(library)
    claim_id = marked_claim(library)
    source_id = link(library, claim_id).source.id
    link_sources.link_source(library, other.id, source_id, Stance.SUPPORTS)
    log_contact(library, source_id, ContactStatus.ASKED, "2026-11-21", note="Rang twice", claim_id=claim_id)
    decide(library, other.id, claim_id, DecisionKind.VARIANT, 0.5)
    assert {"claim", "alias", "claim_tag", "sighting", "lint_aside", "change", "claim_text"} <= {
        *holding(library)
    }
    delete_claims(library, [claim_id])
    assert purge(library) == purge_bin.Purged(1)
    assert_gone(library)
    with pytest.raises(NotFound):
        browse.claim(library, claim_id)
    assert browse.bin_items(library) == []
    assert browse.claim_card(library, other.id).evidence[0].source.id == source_id
    with library.read() as session:
        (kept,) = contacts.of_sources(session, [source_id])[source_id]
    assert (kept.note, kept.claim_id) == ("Rang twice", 0)
    assert any("contact" in line for line in history(library, RecordKind.SOURCE, source_id))
    undo(library, step, "Undo edit notes")
    assert browse.claim(library, other.id).notes == ""


def test_nothing_is_left_of_an_article_and_its_claims_stay(library: Library) -> None:
    article_id, revision_id = marked_article(library)
    text = browse.revision(library, revision_id).text
    start = text.index(LIVING)
    claim = mark_claim(library, browse.article(library, article_id).revision_id, Span(start, start + 20))
    shown = browse.highlights(library, browse.article(library, article_id).revision_id)
    said = text.index(SAID)
    lost = mark_claim(library, revision_id, Span(said, said + len(SAID))).value
    remove_highlight(library, browse.highlights(library, revision_id)[-1].highlight.id)
    edit_claim(library, lost.id, [Edit("statement", SAID, "The bridge cost 4.2 million euros")])
    delete_claims(library, [lost.id])
    assert shown and {"article", "revision", "writer_note", "change", "stored_file"} <= {*holding(library)}
    delete_articles(library, [article_id])
    assert purge(library) == purge_bin.Purged(2)
    assert_gone(library)
    assert browse.claim(library, claim.value.id).statement == LIVING[:20]
    each_step_ends_in_words(library)


def test_nothing_is_left_of_a_source_and_its_claims_count_right(library: Library) -> None:
    claim = mark(library, LIVING)
    link(library, claim.id)
    source_id = marked_source(library, claim.id)
    give_verdict(library, claim.id, "neutral/1", "false")
    library.actor = "Ben Second"
    accept(library, claim.id)
    reopen(library, claim.id, "One source is gone")
    assert {"source", "evidence", "attachment", "contact", "stored_file", "sign_off", "change"} <= {
        *holding(library)
    }
    link_sources.delete_sources(library, [source_id])
    assert purge(library) == purge_bin.Purged(1)
    assert_gone(library)
    card = browse.claim_card(library, claim.id)
    assert (card.claim.source_count, [one.source.title for one in card.evidence]) == (1, ["Annual report"])
    each_step_ends_in_words(library)


def test_what_a_claim_was_signed_off_with_stays(library: Library) -> None:
    claim = mark(library, LIVING)
    source = link(library, claim.id).source
    give_verdict(library, claim.id, "neutral/1", "false")
    library.actor = "Ben Second"
    accept(library, claim.id)
    other = marked_source(library, mark(library, "Nobody asked why").id)
    link_sources.delete_sources(library, [source.id, other])
    delete_articles(library, [browse.article_of_claim(library, claim.id)])
    assert purge(library) == purge_bin.Purged(1, held=2)
    assert_gone(library)
    assert {item.kind for item in browse.bin_items(library)} == {"source", "article"}
    delete_claims(library, [claim.id])
    assert purge(library) == purge_bin.Purged(3)


def test_what_was_joined_goes_along(library: Library) -> None:
    kept, gone = _joined(library)
    first = marked_source(library, kept)
    second = link(library, kept, f"{MARK} again").source.id
    assert join_sources(library, second, first).value == first
    alone = [BinItem("claim", gone, "", datetime.now(UTC)), BinItem("source", second, "", datetime.now(UTC))]
    assert purge_bin.purge_items(library, alone).value == purge_bin.Purged(0), "they do not lie in the bin"
    delete_claims(library, [kept])
    link_sources.delete_sources(library, [first])
    assert purge(library) == purge_bin.Purged(2)
    assert_gone(library)
    for claim_id in (kept, gone):
        with pytest.raises(NotFound):
            browse.claim(library, claim_id)
    each_step_ends_in_words(library)


def test_a_claim_that_was_taken_apart_leaves_nothing_with_the_other(library: Library) -> None:
    kept, gone = _joined(library)
    take_apart(library, gone)
    delete_claims(library, [gone])
    assert purge(library) == purge_bin.Purged(1)
    assert_gone(library)
    assert browse.claim(library, kept).statement == LIVING
    assert any("claim made" in line for line in history(library, RecordKind.CLAIM, kept))


def _joined(library: Library) -> tuple[int, int]:
    """Return a claim and the marked claim that was joined into it."""
    kept = mark(library, LIVING).id
    give_verdict(library, kept, "neutral/1", "false")
    gone = marked_claim(library)
    assert join_claims(library, gone, kept).value == kept
    return kept, gone


def test_a_file_that_something_else_needs_stays(library: Library) -> None:
    first, second = (mark(library, words).id for words in (LIVING, "Nobody asked why"))
    one, two, three = (link(library, first, title).source.id for title in ("One", "Two", "Three"))
    content = b"the same bytes"
    for source_id in (one, two, three):
        kept = link_sources.attach_file(library, source_id, "a.txt", content).value
    link_sources.remove_attachment(library, kept.id)
    removed = latest_change_set(library)
    link_sources.delete_sources(library, [one])
    purge(library)
    assert holding(library, "the same bytes") == ["stored_file"]
    link_sources.delete_sources(library, [two])
    purge(library)
    undo(library, removed, "Undo remove file")
    (file,) = browse.source(library, three).attachments
    assert link_sources.attachment(library, file.id).content == content
    link_sources.delete_sources(library, [three])
    purge(library)
    assert holding(library, "the same bytes") == []
    assert browse.claim(library, second).statement


def test_what_is_not_in_the_bin_stays(library: Library) -> None:
    claim = mark(library, LIVING)
    delete_claims(library, [claim.id])
    items = browse.bin_items(library)
    restore(library, "claim", [claim.id])
    latest = latest_change_set(library)
    assert purge_bin.purge_items(library, items).value == purge_bin.Purged(0)
    assert latest_change_set(library) == latest, "nothing was done"
    assert browse.claim(library, claim.id).statement == LIVING


def test_no_id_is_given_twice(library: Library) -> None:
    claim_id = marked_claim(library)
    source_id = marked_source(library, claim_id)
    article_id, _ = marked_article(library)
    before = _last_ids(library)
    delete_claims(library, [claim_id])
    link_sources.delete_sources(library, [source_id])
    delete_articles(library, [article_id, browse.article_of_claim(library, claim_id) or 1])
    purge(library)
    assert all(last == 0 for name, last in _last_ids(library).items() if name in ("revision", "stored_file"))
    marked_source(library, marked_claim(library))
    marked_article(library)
    with library.read() as session:
        for name, last in before.items():
            ids = session.scalars(select(TABLES[name].id)).all()
            assert name in UNNAMED or min(ids, default=last + 1) > last, name


# What nothing names by id: scales and settings stay, units of work and their changes only follow each other.
UNNAMED = {"scale", "setting", "change", "change_set", "claim_text", "claim_signature"}


def _last_ids(library: Library) -> dict[str, int]:
    with library.read() as session:
        return {name: max(session.scalars(select(kind.id)).all(), default=0) for name, kind in TABLES.items()}


def test_what_a_reader_or_the_end_held_up_is_done_later(file_library: Library) -> None:
    claim_id = marked_claim(file_library)
    delete_claims(file_library, [claim_id])
    with closing(sqlite3.connect(str(file_library.path))) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM claim").fetchone()
        assert purge(file_library) == purge_bin.Purged(1, traces=True)
        assert holding(file_library) == []
    assert purge_bin.forget_traces(file_library)
    assert_gone(file_library)


def test_every_step_before_ends_in_words(library: Library) -> None:
    revision_id = add_article(library)
    other = mark(library, LIVING, revision_id)
    claim_id = marked_claim(library, revision_id)
    source_id = marked_source(library, claim_id)
    link_sources.link_source(library, other.id, source_id, Stance.SUPPORTS)
    decide(library, claim_id, other.id, DecisionKind.DIFFERENT, 0.5)
    delete_claims(library, [claim_id])
    link_sources.delete_sources(library, [source_id])
    purge(library)
    each_step_ends_in_words(library)
    assert holding(library) == []
