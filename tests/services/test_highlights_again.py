"""Highlights read again after a change are what a full reading gives."""

import random

from claimtracker.domain.articles import Role
from claimtracker.domain.changes import Changes
from claimtracker.domain.spans import Span
from claimtracker.services import browse, edit_claims, give_verdicts, mark_claims, undo
from claimtracker.services.import_article import change_roles
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article, mark

TEXT = "".join(PARAGRAPHS)


def some_span(chance: random.Random) -> Span:
    start = chance.randrange(len(TEXT) - 40)
    return Span(start, start + chance.randrange(5, 40))


def change(library: Library, revision_id: int, chance: random.Random) -> Changes:
    """Do one of the things that move highlights and their numbers."""
    shown = browse.highlights(library, revision_id)
    one = chance.choice(shown) if shown else None
    act = chance.choice(["mark", "again", "adjust", "remove", "delete", "verdict"]) if one else "mark"
    span = some_span(chance)
    if act == "mark" or one is None:
        return mark_claims.mark_claim(library, revision_id, span).changes
    claim_id, highlight_id = one.highlight.claim_id, one.highlight.id
    if act == "again":
        return mark_claims.add_highlight(library, claim_id, revision_id, span).changes
    if act == "adjust":
        return mark_claims.adjust_highlight(library, highlight_id, span).changes
    if act == "remove":
        return mark_claims.remove_highlight(library, highlight_id).changes
    if act == "delete":
        return edit_claims.delete_claims(library, [claim_id]).changes
    return give_verdicts.give_verdict(library, claim_id, "neutral/1", "false").changes


def test_what_changed_read_again_is_what_a_full_reading_gives(library: Library) -> None:
    revision_id = add_article(library)
    chance = random.Random(11)
    shown = browse.highlights(library, revision_id)
    for _ in range(40):
        done = change(library, revision_id, chance)
        shown = browse.highlights_again(library, revision_id, shown, done.claims)
        assert shown == browse.highlights(library, revision_id)
        if chance.random() < 0.3:
            back = undo.undo(library, done.change_set_id, "Undo")
            shown = browse.highlights_again(library, revision_id, shown, back.claims)
            assert shown == browse.highlights(library, revision_id)


def test_records_that_say_the_same_are_the_very_same(library: Library) -> None:
    revision_id = add_article(library)
    mark(library, "The bridge cost 4.2 million", revision_id)
    before = browse.highlights(library, revision_id)
    later = mark(library, "Ridership rose by 40 percent", revision_id)
    shown = browse.highlights_again(library, revision_id, before, {later.id})
    assert shown[0] is before[0]
    assert [one.number for one in shown] == [1, 2]


def test_highlights_of_some_claims_come_without_numbers(library: Library) -> None:
    revision_id = add_article(library)
    mark(library, "The bridge cost 4.2 million", revision_id)
    wanted = mark(library, "Ridership rose by 40 percent", revision_id)
    (found,) = browse.highlights_of(library, revision_id, {wanted.id})
    assert (found.highlight.claim_id, found.highlight.quote, found.number) == (
        wanted.id,
        "Ridership rose by 40 percent",
        0,
    )


def test_only_the_articles_own_changes_are_changes_of_its_text(library: Library) -> None:
    revision_id = add_article(library)
    revision = browse.revision(library, revision_id)
    marked = mark_claims.mark_claim(library, revision_id, Span(40, 60)).changes
    assert revision.article_id in marked.articles and not marked.texts
    back = undo.undo(library, marked.change_set_id, "Undo")
    assert revision.article_id in back.articles and not back.texts


def test_a_role_is_a_change_of_the_text(library: Library) -> None:
    revision_id = add_article(library)
    revision = browse.revision(library, revision_id)
    done = change_roles(library, revision_id, {revision.blocks[1].id: Role.QUOTE}).changes
    assert done.texts == {revision.article_id}
