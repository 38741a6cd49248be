"""Two drafts side by side: read only, washed where they differ, scrolled together."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Article, Block, Direction, Revision, Role
from claimtracker.domain.revisions import DraftLine
from claimtracker.domain.text import text_sha256
from claimtracker.matching.anchoring.pair import changes
from claimtracker.ui.articles.revision_place import RevisionPlace, ShownDraft

AT = datetime(2026, 5, 3, 9, tzinfo=UTC)
SENTENCE = "Paragraph {} tells of the council, of its {} million and of what became of them later on.\n"
OLD = "".join(SENTENCE.format(n, n) for n in range(60))
NEW = OLD.replace("of its 7 million", "of its 70 million").replace(SENTENCE.format(30, 30), "")
ARABIC = "قال الوزير إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣.\nورفض التعليق.\n"


def revision(number: int, text: str) -> Revision:
    blocks, position = [], 0
    for line in text.splitlines(keepends=True):
        blocks.append(Block(Role.BODY, position, position + len(line)))
        position += len(line)
    return Revision(number, 1, number, text, text_sha256(text), tuple(blocks), "text", AT)


@pytest.fixture
def place(qtbot: QtBot) -> RevisionPlace:
    place = RevisionPlace()
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    return place


def show(place: RevisionPlace, old: str, new: str, direction: Direction = Direction.LTR) -> None:
    article = Article(1, "Council", direction=direction)
    place.show_drafts([DraftLine(n, n, AT, "Ana", "text", n == 2) for n in (2, 1)], 1, 2)
    drafts = [ShownDraft(revision(n, text), ()) for n, text in ((1, old), (2, new))]
    place.show_pair(article, drafts[0], drafts[1], changes(old, new))


def test_both_drafts_can_be_read_and_not_changed(place: RevisionPlace) -> None:
    show(place, OLD, NEW)
    for page, text in ((place.old_page, OLD), (place.new_page, NEW)):
        assert page.page.paper.places.text == text
        assert page.page.paper.isReadOnly()
    assert place.old_page.title.text() == "Draft 1 · 2 passages cut"
    assert place.new_page.title.text() == "Draft 2 · 1 passage added"
    assert (place.old_choice.value(), place.new_choice.value()) == ("1", "2")


def test_next_change_goes_through_all_of_them(place: RevisionPlace) -> None:
    show(place, OLD, NEW)
    seen = []
    for _ in range(3):
        place.next_button.click()
        for page in (place.old_page, place.new_page):
            words = page.page.paper.textCursor().selectedText()
            if words and words not in seen:
                seen.append(words)
    assert {"7", "70"} <= set(seen)
    assert any(words.startswith("Paragraph 30") for words in seen)


def test_one_draft_follows_the_other(place: RevisionPlace, qtbot: QtBot) -> None:
    show(place, OLD, NEW)
    old, new = place.old_page, place.new_page
    qtbot.waitUntil(lambda: old.page.paper.verticalScrollBar().maximum() > 0)
    old.scroll_to(OLD.index("Paragraph 45"))
    assert "Paragraph 45" in NEW[new.top : new.top + 120]
    new.scroll_to(0)
    assert old.top < 100


def test_long_drafts_stand_at_the_same_paragraph_once_both_are_written(
    place: RevisionPlace, qtbot: QtBot
) -> None:
    old = "".join(SENTENCE.format(n, n) for n in range(1_500))
    show(place, old, old.replace("of its 1400 million", "of its 14 million"))
    new_page, old_page = place.new_page, place.old_page
    qtbot.waitUntil(lambda: all(page.page.paper.scribe.done for page in (new_page, old_page)))
    old_page.page.set_again()
    assert not old_page.page.paper.scribe.done
    new_page.scroll_to(old.index("Paragraph 1300"))
    qtbot.waitUntil(lambda: old_page.page.paper.scribe.done)
    assert old_page.top == new_page.top > old.index("Paragraph 1290")


def test_a_draft_waits_at_the_end_of_what_the_other_one_cut(place: RevisionPlace, qtbot: QtBot) -> None:
    cut = "".join(SENTENCE.format(n, n) for n in range(20, 40))
    show(place, OLD, OLD.replace(cut, ""))
    place.old_page.scroll_to(OLD.index("Paragraph 38"))
    qtbot.waitUntil(lambda: place.new_page.top > 0)
    assert OLD.replace(cut, "")[place.new_page.top :].startswith(("Paragraph 19", "Paragraph 40"))


def test_the_same_draft_is_not_compared_with_itself(place: RevisionPlace, qtbot: QtBot) -> None:
    show(place, OLD, NEW)
    place.old_choice.set_value("2")
    with qtbot.assertNotEmitted(place.drafts_chosen):
        place.old_choice.activated.emit(0)
    place.new_choice.set_value("1")
    with qtbot.waitSignal(place.drafts_chosen) as chosen:
        place.new_choice.activated.emit(1)
    assert chosen.args == [1, 2]


def test_right_to_left_drafts_have_their_numbers_on_the_right(place: RevisionPlace) -> None:
    show(place, ARABIC, ARABIC.replace("أربعة", "خمسة"), Direction.RTL)
    assert place.new_page.page.around.numbers is place.new_page.page.around.right
    assert not place.grab().isNull()


def test_equal_drafts_have_no_change_to_go_to(place: RevisionPlace) -> None:
    show(place, OLD, OLD)
    assert not place.next_button.isEnabled()
    place.next_change()
    assert place.old_page.title.text() == "Draft 1"


def test_escape_and_done_go_back(place: RevisionPlace, qtbot: QtBot) -> None:
    show(place, OLD, NEW)
    with qtbot.waitSignal(place.left):
        place.done_button.click()
    with qtbot.waitSignal(place.left):
        qtbot.keyClick(place.new_page.page.paper, "\x1b")


def test_the_words_of_a_button_give_way_to_the_title(place: RevisionPlace) -> None:
    show(place, OLD, NEW)
    assert place.next_button.text().strip() == "Next change"
    place.resize(place.minimumSizeHint().width(), 700)
    show(place, OLD, NEW)
    assert (place.next_button.text(), place.next_button.accessibleName()) == ("", "Next change")
