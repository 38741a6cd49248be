"""The next draft: offered by itself, claims carried over, doubts walked through, drafts read side by side."""

import html

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import Progress
from claimtracker.services import browse, new_revision
from claimtracker.ui.articles.revision_bar import RevisionBar
from claimtracker.ui.articles.revision_desk import RevisionDesk
from claimtracker.ui.articles.revision_place import RevisionPlace
from tests.workflows.conftest import SAMPLE
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"
COST = "The council approved 31 million"


def second_draft(text: str) -> str:
    """Return the sample with one figure changed, one paragraph moved up and one gone."""
    paragraphs = text.replace("46 kilometres", "47 kilometres").split("\n\n")
    gone = next(one for one in paragraphs if INJURIES in one)
    moved = next(one for one in paragraphs if COST in one)
    rest = [one for one in paragraphs if one not in (gone, moved)]
    return "\n\n".join([*rest[:2], moved, *rest[2:]])


def drafts(desk: DeskPage) -> RevisionDesk:
    return desk.window.handlers.revision.desk


def bar(desk: DeskPage) -> RevisionBar:
    return drafts(desk).bar


@pytest.fixture
def new_draft(sample_desk: DeskPage) -> DeskPage:
    """The sample with three claims, one of them checked, and its second draft just imported."""
    desk = sample_desk
    desk.mark(LANES)
    desk.press("1")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed")
    desk.mark(INJURIES)
    desk.mark(COST)
    place = desk.read_paste(second_draft(SAMPLE.read_text("utf-8")))
    desk.until(place.read.same.isVisible)
    assert place.read.same.revision_button.text() == "Import as its draft 2"
    assert "% of the words are in draft 1 of" in place.read.same.sentence.text()
    desk.click(place.read.same.revision_button)
    desk.until(lambda: bool(drafts(desk).items))
    return desk


def test_the_new_draft_opens_with_one_line_about_all_of_it(new_draft: DeskPage) -> None:
    desk = new_draft
    assert desk.window.places.current_name == "articles"
    assert "47 kilometres" in desk.text
    assert bar(desk).isVisible()
    assert bar(desk).line.text().startswith("Draft 2: 0 kept, 1 moved, 1 reworded, 1 lost")
    assert desk.quotes() == sorted([LANES.replace("46", "47"), COST], key=desk.text.index)
    assert drafts(desk).chooser.text().strip() == "Draft 2 of 2"
    assert browse.counts(desk.app.desk.library).articles == 1
    desk.until(lambda: desk.window.status.tally.text() == "3 claims · 1 to check · 1 reopened · 1 lost")


def test_one_key_walks_through_what_needs_eyes(new_draft: DeskPage) -> None:
    desk = new_draft
    desk.read_text()
    states = []
    for _ in range(3):
        desk.press("R")
        current = drafts(desk).current
        assert current is not None
        assert desk.place.claim_id == current.claim_id
        states.append(current.state.value)
        if current.state.value == "lost":
            desk.select("Opponents say")
            desk.press("Shift+Y")
        else:
            desk.press("Y")
        desk.settle()
    assert sorted(states) == ["lost", "moved", "reworded"]
    desk.until(lambda: not drafts(desk).items)
    assert not bar(desk).isVisible()
    assert "Opponents say" in desk.quotes()
    reworded = next(h for h in desk.highlights() if "47" in h.highlight.quote)
    assert browse.claim(desk.app.desk.library, reworded.highlight.claim_id).progress is Progress.REOPENED


def test_a_passage_that_was_cut_leaves_the_draft_and_comes_back_with_undo(new_draft: DeskPage) -> None:
    desk = new_draft
    lost = next(item for item in drafts(desk).items if item.state.value == "lost")
    drafts(desk).show_item(lost.highlight_id)
    desk.settle()
    desk.press("Shift+X")
    desk.until(lambda: len(drafts(desk).items) == 2)
    assert browse.counts(desk.app.desk.library).claims == 3
    desk.undo()
    desk.until(lambda: len(drafts(desk).items) == 3)


def test_one_undo_brings_the_old_draft_back_whole(new_draft: DeskPage) -> None:
    desk = new_draft
    desk.undo()
    desk.until(lambda: "46 kilometres" in desk.text)
    desk.until(lambda: len(desk.quotes()) == 3)
    assert desk.quotes()[0] == LANES
    desk.until(lambda: not bar(desk).isVisible())
    assert not drafts(desk).chooser.isVisible()
    desk.redo()
    desk.until(lambda: "47 kilometres" in desk.text and bar(desk).isVisible())


def test_the_bar_can_be_put_away_and_one_key_brings_it_back(new_draft: DeskPage) -> None:
    desk = new_draft
    desk.click(bar(desk).close_button)
    assert not bar(desk).isVisible()
    desk.read_text()
    desk.press("R")
    assert bar(desk).isVisible()


def test_drafts_stand_side_by_side(new_draft: DeskPage) -> None:
    desk = new_draft
    desk.read_text()
    desk.press("Ctrl+R")
    desk.until(lambda: desk.window.places.current_name == "drafts")
    place = desk.window.places.currentWidget()
    assert isinstance(place, RevisionPlace)
    assert "46 kilometres" in place.old_page.page.paper.toPlainText()
    assert "47 kilometres" in place.new_page.page.paper.toPlainText()
    assert len(place.old_page.page.paper.index.ordered()) == 3
    assert "cut" in place.old_page.title.text()
    desk.click(place.next_button)
    assert place.new_page.page.paper.textCursor().selectedText() or (
        place.old_page.page.paper.textCursor().selectedText()
    )
    desk.press("Esc")
    desk.until(lambda: desk.window.places.current_name == "articles")


def test_it_can_be_a_new_article_all_the_same(sample_desk: DeskPage) -> None:
    desk = sample_desk
    place = desk.read_paste(second_draft(SAMPLE.read_text("utf-8")))
    desk.until(place.read.same.isVisible)
    desk.click(place.read.same.new_button)
    place.read.view.setFocus()
    desk.confirm_import()
    assert browse.counts(desk.app.desk.library).articles == 2
    assert len(new_revision.drafts(desk.app.desk.library, 1)) == 1


def test_the_next_draft_is_pasted_over_the_open_article(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.read_text()
    QGuiApplication.clipboard().setText(second_draft(SAMPLE.read_text("utf-8")))
    desk.press("Ctrl+Alt+V")
    desk.until(lambda: "47 kilometres" in desk.text and bool(drafts(desk).items))
    assert desk.window.places.current_name == "articles"
    assert bar(desk).line.text().startswith("Draft 2: 0 kept, 1 reworded")
    QGuiApplication.clipboard().setText("Of this nothing was ever written there, not one word of it.")
    desk.press("Ctrl+Alt+V")
    place = desk.import_page()
    desk.until(place.read.same.isVisible)
    assert place.read.same.revision_button.text() == "Import as its draft 3"
    assert len(new_revision.drafts(desk.app.desk.library, 1)) == 2


def test_a_formatted_draft_is_pasted_over_with_its_headings(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    paragraphs = second_draft(SAMPLE.read_text("utf-8")).split("\n\n")
    data = QMimeData()
    data.setText("\n\n".join(paragraphs))
    body = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs)
    data.setHtml(
        f"<meta charset='utf-8'>{body}<h2>What is not known yet</h2><p>Nobody counted the <b>rest</b>.</p>"
    )
    desk.read_text()
    QGuiApplication.clipboard().setMimeData(data)
    desk.press("Ctrl+Alt+V")
    desk.until(lambda: "47 kilometres" in desk.text and bool(drafts(desk).items))
    QGuiApplication.clipboard().clear()  # what it holds must not outlive the application
    assert "Nobody counted the rest." in desk.text and "<b>" not in desk.text
    assert bar(desk).line.text().startswith("Draft 2: 0 kept, 1 reworded")
    assert desk.quotes() == [LANES.replace("46", "47")]
    revision = desk.place.revision
    assert revision is not None
    roles = {desk.text[block.start : block.end].strip(): block.role for block in revision.blocks}
    assert roles["What is not known yet"] is Role.SUBHEAD
