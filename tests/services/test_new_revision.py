"""A new draft carries its claims; undo takes all of it back."""

from dataclasses import replace

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import AnchorState, ClaimQuery, Progress
from claimtracker.domain.coverage import MarkKind, SentenceState
from claimtracker.domain.errors import BadInput
from claimtracker.domain.spans import Span
from claimtracker.services import account_sentences, browse, new_revision
from claimtracker.services.check_library import check_library
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import change_roles
from claimtracker.services.new_revision import import_revision, revision_report
from claimtracker.services.review_highlights import to_review
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article, mark, read_article

TITLE, COST, RIDERS, MAYOR, ARABIC = PARAGRAPHS
DRAFT_2 = (
    TITLE,
    ARABIC,
    "The bridge cost 4.7 million euros in 2023, the minister said. Nobody asked why.\n",
    "The minister has since left the government, and a new one is being sought.\n",
    "“We were never told,” said the mayor of Bremen 👩‍👩‍👧, who resigned in May.\n",
)
WORDS = (
    "4.2 million euros",
    "Nobody asked why",
    "Ridership rose by 40 percent",
    "who resigned in May",
    "أربعة ملايين يورو",
)


@pytest.fixture
def revision_id(library: Library) -> int:
    """The first draft with five claims, one of them checked."""
    revision_id = add_article(library)
    claims = [mark(library, words, revision_id) for words in WORDS]
    give_verdict(library, claims[0].id, "neutral/1", "true")
    return revision_id


def article_id(library: Library) -> int:
    return browse.article_summaries(library)[0].id


def states(library: Library) -> dict[str, AnchorState]:
    article = browse.article(library, article_id(library))
    shown = browse.highlights(library, article.revision_id)
    return {one.highlight.quote: one.highlight.state for one in shown}


def test_every_highlight_is_carried_and_one_line_says_it(library: Library, revision_id: int) -> None:
    report = import_revision(library, article_id(library), read_article(DRAFT_2), None).value
    assert report.line == "2 kept, 1 moved, 1 reworded, 1 lost, 1 new sentence"
    assert report.number == 2
    assert states(library) == {
        "أربعة ملايين يورو": AnchorState.MOVED,
        "4.7 million euros": AnchorState.REWORDED,
        "Nobody asked why": AnchorState.EXACT,
        "who resigned in May": AnchorState.EXACT,
    }
    assert revision_report(library, report.revision_id) == report


def test_a_reworded_claim_keeps_its_verdict_and_is_opened_again(library: Library, revision_id: int) -> None:
    report = import_revision(library, article_id(library), read_article(DRAFT_2), None).value
    rows = {row.statement: row for row in browse.claim_rows(library, ClaimQuery(), 0, 10)}
    cost = rows["4.2 million euros"]
    waiting = to_review(library, report.revision_id)
    assert [one.claim_id for one in waiting if one.reopened] == [cost.id]
    assert (cost.progress, cost.verdict_label) == (Progress.REOPENED, "True")
    assert {rows[words].progress for words in WORDS[1:]} == {Progress.TO_CHECK}
    lines = [line.sentence for line in browse.history(library, cost.id)]
    assert "wording changed in the next draft: “4.7 million euros”" in lines
    assert "progress: “checked” → “reopened”" in lines


def test_the_old_draft_keeps_its_text_and_highlights(library: Library, revision_id: int) -> None:
    before = browse.highlights(library, revision_id)
    import_revision(library, article_id(library), read_article(DRAFT_2), None)
    assert [one.highlight for one in browse.highlights(library, revision_id)] == [
        one.highlight for one in before
    ]
    assert browse.revision(library, revision_id).text == "".join(PARAGRAPHS)
    lines = new_revision.drafts(library, article_id(library))
    assert [(line.number, line.current) for line in lines] == [(2, True), (1, False)]


def test_lost_claims_keep_their_number_and_place_in_the_table(library: Library, revision_id: int) -> None:
    import_revision(library, article_id(library), read_article(DRAFT_2), None)
    rows = browse.claim_rows(library, ClaimQuery(article_id=article_id(library)), 0, 10)
    assert sorted(row.number for row in rows) == [1, 2, 3, 4, 5]
    assert not check_library(library).faults


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(library: Library, revision_id: int) -> None:
    done = import_revision(library, article_id(library), read_article(DRAFT_2), None)
    back = undo(library, done.changes.change_set_id, "Undo import draft")
    assert browse.article(library, article_id(library)).revision_id == revision_id
    rows = browse.claim_rows(library, ClaimQuery(), 0, 10)
    assert {row.progress for row in rows} == {Progress.CHECKED, Progress.TO_CHECK}
    assert len(new_revision.drafts(library, article_id(library))) == 1
    undo(library, back.change_set_id, "Import draft")
    assert states(library)["4.7 million euros"] is AnchorState.REWORDED


def test_a_draft_imported_after_an_undone_one_takes_its_number(library: Library, revision_id: int) -> None:
    done = import_revision(library, article_id(library), read_article(DRAFT_2), None)
    undo(library, done.changes.change_set_id, "Undo import draft")
    again = import_revision(library, article_id(library), read_article(DRAFT_2[:3]), None).value
    assert again.number == 2
    assert [line.number for line in new_revision.drafts(library, article_id(library))] == [2, 1]


def test_what_nobody_looked_at_still_waits_in_the_draft_after(library: Library, revision_id: int) -> None:
    import_revision(library, article_id(library), read_article(DRAFT_2), None)
    draft_3 = (*DRAFT_2, "A last paragraph was added to the story this morning.\n")
    report = import_revision(library, article_id(library), read_article(draft_3), None).value
    assert report.line == "2 kept, 1 moved, 1 reworded, 1 lost, 1 new sentence"


def test_a_lost_passage_that_comes_back_asks(library: Library, revision_id: int) -> None:
    import_revision(library, article_id(library), read_article(DRAFT_2), None)
    report = import_revision(library, article_id(library), read_article((*DRAFT_2, RIDERS)), None).value
    assert (report.ambiguous, report.lost) == (1, 0)
    assert states(library)["Ridership rose by 40 percent"] is AnchorState.REVIEW


def test_what_was_said_of_sentences_goes_along(library: Library, revision_id: int) -> None:
    at = "".join(PARAGRAPHS).index("Council approves")
    account_sentences.mark_sentence(library, revision_id, Span(at, at + 5), MarkKind.NOTHING)
    report = import_revision(library, article_id(library), read_article(DRAFT_2), None).value
    first = account_sentences.coverage(library, report.revision_id).at(0)
    assert first is not None
    assert first.state is SentenceState.NOTHING


def test_the_same_text_is_no_draft(library: Library, revision_id: int) -> None:
    with pytest.raises(BadInput, match="word for word"):
        import_revision(library, article_id(library), read_article(), None)
    assert len(new_revision.drafts(library, article_id(library))) == 1


def test_the_changes_name_article_and_claims(library: Library, revision_id: int) -> None:
    changes: Changes = import_revision(library, article_id(library), read_article(DRAFT_2), None).changes
    assert changes.articles == {article_id(library)}
    assert len(changes.claims) == len(WORDS)


def test_where_a_draft_was_fetched_is_noted_and_undone_with_it(library: Library, revision_id: int) -> None:
    read = replace(
        read_article(DRAFT_2), fetched="Fetched from https://a.example/b on 2026-11-28 at 05:07 UTC."
    )
    done = import_revision(library, article_id(library), read, None)
    assert browse.article(library, article_id(library)).notes == read.fetched
    undo(library, done.changes.change_set_id, "Undo import draft")
    assert browse.article(library, article_id(library)).notes == ""


def test_roles_stay_with_paragraphs_that_stay(library: Library, revision_id: int) -> None:
    blocks = browse.revision(library, revision_id).blocks
    change_roles(library, revision_id, {blocks[0].id: Role.FURNITURE, blocks[3].id: Role.QUOTE})
    read = read_article((*PARAGRAPHS[:4], "Nobody was there.\n"))
    chosen = frozenset({read.blocks[0].start})
    report = import_revision(library, article_id(library), read, None, chosen).value
    roles = [block.role for block in browse.revision(library, report.revision_id).blocks]
    assert roles[0] is read.blocks[0].role, "what was chosen by hand holds"
    assert roles[3] is Role.QUOTE
    assert roles[4] is read.blocks[4].role
