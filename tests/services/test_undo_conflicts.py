"""Undo never takes away what others changed or built upon: it says so and writes nothing."""

from contextlib import closing

import pytest

from claimtracker.domain.changes import Changes
from claimtracker.domain.edits import ArticleDetails, Edit, SourceDraft
from claimtracker.domain.errors import Conflict
from claimtracker.domain.sources import Stance
from claimtracker.domain.spans import Span
from claimtracker.services import bin_records, browse
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import import_article
from claimtracker.services.link_sources import link_new_source, link_source, unlink
from claimtracker.services.mark_claims import adjust_highlight, remove_highlight
from claimtracker.services.open_library import open_library
from claimtracker.services.undo import undo
from claimtracker.services.watch_library import latest_change_set
from claimtracker.store.library import Library
from tests.services.desk import add_article, link, mark, read_article
from tests.services.rows import snapshot
from tests.store.libraries import location


def blocked(library: Library, changes: Changes) -> None:
    """Try to take back what others built upon: a conflict, and nothing is written."""
    before, latest = snapshot(library), latest_change_set(library)
    with pytest.raises(Conflict) as caught:
        undo(library, changes.change_set_id, "Undo")
    assert "cannot be undone" in caught.value.sentence
    assert caught.value.next_step
    assert (snapshot(library), latest_change_set(library)) == (before, latest)


def test_undo_stops_where_the_field_was_changed_since(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    mine = edit_claim(library, claim.id, [Edit("notes", "", "mine"), Edit("speaker", "", "Minister")])
    with closing(open_library(location(library), "Ben")) as other:
        edit_claim(other, claim.id, [Edit("notes", "mine", "theirs")])
    blocked(library, mine.changes)


def test_undo_passes_by_what_others_changed_elsewhere_in_the_record(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    mine = edit_claim(library, claim.id, [Edit("notes", "", "mine")])
    edit_claim(library, claim.id, [Edit("finding", "", "theirs")])
    undo(library, mine.changes.change_set_id, "Undo edit notes")
    after = browse.claim(library, claim.id)
    assert (after.notes, after.finding) == ("", "theirs")


def test_undo_of_a_mark_stops_where_its_statement_was_edited_since(library: Library) -> None:
    revision_id = add_article(library)
    mark(library, "Nobody asked why", revision_id)
    made = Changes(change_set_id=latest_change_set(library))
    (row,) = browse.highlights(library, revision_id)
    edit_claim(library, row.highlight.claim_id, [Edit("statement", "Nobody asked why", "Nobody asked.")])
    blocked(library, made)


def test_undo_of_a_highlight_stops_where_its_ends_were_moved_since(library: Library) -> None:
    revision_id = add_article(library)
    claim = mark(library, "Nobody asked why", revision_id)
    made = Changes(change_set_id=latest_change_set(library))
    (highlight,) = browse.claim_card(library, claim.id).highlights
    first = adjust_highlight(library, highlight.id, Span(0, 7)).changes
    blocked(library, made)
    adjust_highlight(library, highlight.id, Span(0, 15))
    blocked(library, first)


def test_nothing_is_undone_twice(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    (highlight,) = browse.claim_card(library, claim.id).highlights
    for changes in (
        give_verdict(library, claim.id, "neutral/1", "false").changes,
        remove_highlight(library, highlight.id).changes,
        delete_claims(library, [claim.id]).changes,
    ):
        undo(library, changes.change_set_id, "Undo")
        if changes.name != "Give verdict":
            blocked(library, changes)


def test_undo_of_a_link_counts_sources_that_others_linked_since(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    mine = link_new_source(library, claim.id, SourceDraft("Mine"), Stance.SUPPORTS).changes
    link_new_source(library, claim.id, SourceDraft("Theirs"), Stance.SUPPORTS)
    undo(library, mine.change_set_id, "Undo link source")
    assert browse.claim(library, claim.id).source_count == 1
    assert [link.source.title for link in browse.claim_card(library, claim.id).evidence] == ["Theirs"]


def test_undo_never_takes_a_source_away_that_others_rest_on(library: Library) -> None:
    revision_id = add_article(library)
    mine, theirs = mark(library, "4.2 million", revision_id), mark(library, "40 percent", revision_id)
    done = link_new_source(library, mine.id, SourceDraft("Report"), Stance.SUPPORTS)
    link_source(library, theirs.id, done.value.source.id, Stance.REFUTES)
    blocked(library, done.changes)


def test_an_article_whose_import_was_undone_comes_back_whole(library: Library) -> None:
    done = import_article(library, read_article(), None, ArticleDetails("Bridge"))
    undo(library, done.changes.change_set_id, "Undo import article")
    assert browse.article_summaries(library) == []
    (item,) = browse.bin_items(library)
    bin_records.restore(library, item.kind, [item.id])
    assert browse.article(library, done.value.id).revision_id == done.value.revision_id


def test_a_link_taken_back_can_be_made_again(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    evidence = link(library, claim.id)
    removed = unlink(library, evidence.id).changes
    assert browse.claim(library, claim.id).source_count == 0
    again = undo(library, removed.change_set_id, "Undo unlink source")
    assert browse.claim(library, claim.id).source_count == 1
    undo(library, again.change_set_id, "Redo unlink source")
    assert browse.claim_card(library, claim.id).evidence == ()
