"""Any earlier state of a record is previewed and restored, as one step that can be undone."""

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, SignedOff
from claimtracker.domain.past import LABELS, RecordKind
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim, set_aliases, set_tags
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import change_roles, edit_article
from claimtracker.services.link_sources import edit_evidence, edit_source, unlink
from claimtracker.services.restore_past import FIELDS, history, preview, restore
from claimtracker.services.second_readings import accept
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import add_article, link, mark

CLAIM = RecordKind.CLAIM


def test_a_claim_goes_back_with_all_that_hangs_on_it(library: Library) -> None:
    claim_id = mark(library, "4.2 million").id
    edit_claim(library, claim_id, [Edit("speaker", "", "The minister")])
    set_tags(library, claim_id, ["budget"])
    kept = link(library, claim_id, "Annual report")
    gone = link(library, claim_id, "Press release")
    moment = give_verdict(library, claim_id, "neutral/1", "true").changes.change_set_id
    before = browse.claim_card(library, claim_id)
    edit_claim(library, claim_id, [Edit("speaker", "The minister", "The mayor"), Edit("due", "", "today")])
    set_tags(library, claim_id, ["press"])
    set_aliases(library, claim_id, ["Four million"])
    edit_evidence(library, kept.id, [Edit("passage", "", "As it stands")])
    unlink(library, gone.id)
    link(library, claim_id, "Blog")
    give_verdict(library, claim_id, "neutral/1", "false")
    after = browse.claim_card(library, claim_id)
    past = preview(library, CLAIM, claim_id, moment)
    assert {(one.name, one.now, one.then) for one in past.fields} >= {
        ("speaker", "The mayor", "The minister"),
        ("due", "today", ""),
        ("tags", "press", "budget"),
        ("aliases", "Four million", ""),
        ("verdict", "False", "True"),
    }
    assert "Press release" in next(one.then for one in past.fields if one.name == "sources")
    done = restore(library, CLAIM, claim_id, moment)
    again = browse.claim_card(library, claim_id)
    assert again.evidence == before.evidence
    assert (again.claim.speaker, again.claim.due, again.claim.tags) == ("The minister", "", ("budget",))
    assert (again.claim.verdict_label, len(again.verdicts)) == ("True", 3)
    assert again.verdicts[0].origin.startswith("restored from ")
    assert preview(library, CLAIM, claim_id, moment).fields == ()
    with pytest.raises(BadValue, match="like that already"):
        restore(library, CLAIM, claim_id, moment)
    undo(library, done.changes.change_set_id, "Undo")
    back = browse.claim_card(library, claim_id)
    assert (back.evidence, back.claim.speaker, back.verdicts) == (after.evidence, "The mayor", after.verdicts)


def test_what_is_signed_off_does_not_go_back(library: Library) -> None:
    library.actor = "Ana"
    claim = mark(library, "4.2 million")
    moment = history(library, CLAIM, claim.id).lines[0].moment
    edit_claim(library, claim.id, [Edit("statement", "4.2 million", "It cost 4.2 million")])
    give_verdict(library, claim.id, "neutral/1", "true")
    library.actor = "Per"
    accept(library, claim.id)
    with pytest.raises(SignedOff):
        restore(library, CLAIM, claim.id, moment)


def test_an_article_and_a_source_have_a_history_that_can_be_restored(library: Library) -> None:
    revision = add_article(library)
    claim = mark(library, "4.2 million", revision)
    article_id = browse.article_of_claim(library, claim.id)
    source = link(library, claim.id, "Annual report").source
    edit_article(library, article_id, [Edit("title", "Bridge", "The bridge"), Edit("due", "", "2026-12-01")])
    edit_source(library, source.id, [Edit("title", "Annual report", "Report"), Edit("primary", "no", "yes")])
    told = [line.sentence for line in history(library, RecordKind.ARTICLE, article_id).lines]
    assert told[0] == "title: “Bridge” → “The bridge”; due set to “2026-12-01”"
    shown = history(library, RecordKind.ARTICLE, article_id, day="1 Dec for {}".format)
    assert shown.lines[0].sentence.endswith("due set to “1 Dec for 2026-12-01”")
    assert "article imported: “Bridge”" in told
    first = history(library, RecordKind.ARTICLE, article_id).lines[-1].moment
    assert restore(library, RecordKind.ARTICLE, article_id, first).value == 2
    assert browse.article(library, article_id).title == "Bridge"
    lines = history(library, RecordKind.SOURCE, source.id).lines
    assert lines[0].sentence == "primary: “no” → “yes”; title: “Annual report” → “Report”"
    assert lines[-1].sentence == "source made: “Annual report”"
    restore(library, RecordKind.SOURCE, source.id, lines[-1].moment)
    restored = browse.source(library, source.id)
    assert (restored.title, restored.primary) == ("Annual report", False)


def test_a_long_history_comes_in_pages(library: Library) -> None:
    claim_id = mark(library, "4.2 million").id
    for number in range(12):
        edit_claim(library, claim_id, [Edit("notes", f"{number - 1}" if number else "", f"{number}")])
    first = history(library, CLAIM, claim_id, limit=5)
    second = history(library, CLAIM, claim_id, first.earlier, 5)
    third = history(library, CLAIM, claim_id, second.earlier, 5)
    assert [len(page.lines) for page in (first, second, third)] == [5, 5, 4]
    assert third.earlier == 0
    assert third.lines[-1].sentence == "claim made: “4.2 million”"


def test_every_field_that_can_go_back_has_a_name_to_say() -> None:
    assert {name for fields in FIELDS.values() for name in fields} <= LABELS.keys()


def test_an_article_goes_back_with_the_roles_of_its_paragraphs(library: Library) -> None:
    revision = browse.revision(library, add_article(library, "Bridge"))
    article, (headline, body, *_) = revision.article_id, revision.blocks
    moment = edit_article(library, article, [Edit("title", "Bridge", "Tower")]).changes.change_set_id
    change_roles(library, revision.id, {headline.id: Role.STANDFIRST, body.id: Role.CAPTION})
    change_roles(library, revision.id, {body.id: Role.QUOTE})
    said = [line.sentence for line in history(library, RecordKind.ARTICLE, article).lines]
    begins = revision.text[body.span.start : body.span.end][:20]
    assert said[0].startswith(f"“{begins}") and said[0].endswith("is now quote, was caption")
    past = preview(library, RecordKind.ARTICLE, article, moment)
    assert [one.name for one in past.fields] == ["roles"]
    assert "standfirst: " in past.fields[0].now and "headline: " in past.fields[0].then
    done = restore(library, RecordKind.ARTICLE, article, moment)
    roles = [block.role for block in browse.revision(library, revision.id).blocks]
    assert roles == [block.role for block in revision.blocks]
    undo(library, done.changes.change_set_id, "Undo")
    assert browse.revision(library, revision.id).blocks[1].role is Role.QUOTE
