"""The tables, the steps back, the bin, and the next start."""

from claimtracker.domain.claims import ClaimSort
from claimtracker.services import browse
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.shell.bin_place import BinPlace
from claimtracker.ui.shell.keys_sheet import KeysSheet
from claimtracker.ui.sources.sources_place import SourcesPlace
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"
COST = "The transport office put the cost of one kilometre at 640,000"


def statements(model) -> list[str]:  # type: ignore[no-untyped-def]  # any of the tables
    column = next(n for n, column in enumerate(model.columns) if column.title == "Claim")
    return [model.index(row, column).data() for row in range(model.rowCount())]


def three_claims(desk: DeskPage) -> None:
    desk.mark(LANES)
    desk.give_verdict("1")
    desk.mark(INJURIES)
    desk.fill_in("speaker", "Ada Lindqvist")
    desk.mark(COST)
    desk.give_verdict("3")


def test_the_table_under_the_reader_sorts_and_follows(sample_desk: DeskPage) -> None:
    desk = sample_desk
    three_claims(desk)
    table = desk.place.table
    desk.until(lambda: statements(table.claims) == [LANES, INJURIES, COST])
    columns = [column.title for column in table.claims.columns]
    table.sort_by(columns.index("Claim"))
    desk.until(lambda: statements(table.claims) == sorted([LANES, INJURIES, COST]))
    table.sort_by(columns.index("Claim"))
    desk.until(lambda: statements(table.claims) == sorted([LANES, INJURIES, COST], reverse=True))
    table.setFocus()
    table.setCurrentIndex(table.claims.index(0, 0))
    desk.press("Down")
    desk.until(lambda: desk.claim.statement == statements(table.claims)[1])
    assert desk.place.reader.ringed_claim == desk.claim.id


def test_the_claims_place_filters_by_words_and_facets_and_opens_a_claim(sample_desk: DeskPage) -> None:
    desk = sample_desk
    three_claims(desk)
    desk.press("Alt+2")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ClaimsPlace)
    desk.until(lambda: len(statements(place.claims)) == 3)
    desk.press("/")
    desk.type_text("injur")
    desk.until(lambda: statements(place.claims) == [INJURIES])
    desk.press("Esc")
    desk.until(lambda: len(statements(place.claims)) == 3)
    for facet, value, found in (
        ("verdict", "Needs change", [COST]),
        ("progress", "to check", [INJURIES]),
        ("speaker", "Ada Lindqvist", [INJURIES]),
    ):
        if not place.side.model.wants(facet):  # folded up, not only not counted yet
            place.side.list.use(place.side.model.row_of(("head", facet, "")))
        desk.until(lambda f=facet, v=value: place.side.model.row_of(("value", f, v)) > 0)
        place.side.list.use(place.side.model.row_of(("value", facet, value)))
        desk.until(lambda f=found: statements(place.claims) == f)
        place.filter.clear()
    desk.until(lambda: len(statements(place.claims)) == 3)
    place.table.sort_by([c.sort for c in place.claims.columns].index(ClaimSort.STATEMENT))
    desk.until(lambda: statements(place.claims)[0] == min(LANES, INJURIES, COST))
    place.table.setFocus()
    place.table.setCurrentIndex(place.claims.index(0, 0))
    desk.press("Return")
    desk.until(lambda: desk.window.places.current_name == "articles")
    desk.until(lambda: desk.claim.statement == min(LANES, INJURIES, COST))


def test_the_palette_finds_actions_claims_and_articles(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark(LANES)
    desk.place.select_claim(0)
    desk.press("Ctrl+K")
    palette = desk.palette()
    desk.type_text("46 kilo")
    assert palette.line.text() == "46 kilo"
    desk.press("Return")
    desk.until(lambda: desk.place.claim_id == claim.id)
    desk.press("Ctrl+K")
    desk.palette()
    desk.type_text("all keys")
    desk.press("Return")
    sheet = desk.window.findChild(KeysSheet)
    desk.until(lambda: sheet is not None and sheet.isVisible())
    sheet.close()


def test_every_step_is_taken_back_by_its_name_and_done_again(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.fill_in("speaker", "Ada Lindqvist")
    desk.give_verdict("1")
    desk.link_source("Annual report", stance="supports")
    desk.select(COST)
    desk.press("Shift+C")
    desk.press("Shift+Del")
    desk.press("Ctrl+Del")
    desk.until(lambda: not desk.quotes())
    names = []
    while desk.window.actions_table["undo"].isEnabled():
        names.append(desk.undo_name.removeprefix("Undo "))
        desk.undo()
        desk.until(lambda n=names[-1]: desk.redo_name == f"Redo {n}")
    assert names == [
        "delete claim",
        "remove highlight",
        "add highlight",
        "link source",
        "give verdict",
        "edit speaker",
        "mark claim",
    ]
    counts = browse.counts(desk.app.desk.library)
    assert (counts.claims, counts.sources) == (0, 0)
    for name in reversed(names):
        assert desk.redo_name == f"Redo {name}"
        desk.redo()
        desk.until(lambda n=name: desk.undo_name == f"Undo {n}")
    assert not desk.window.actions_table["redo"].isEnabled()
    assert browse.counts(desk.app.desk.library).bin == 1


def test_a_deleted_claim_and_article_come_back_from_the_bin(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.give_verdict("1")
    desk.press("Ctrl+Del")
    desk.until(lambda: not desk.quotes())
    assert "bin" in desk.said
    desk.choose_action("delete_article")
    desk.until(lambda: desk.place.article is None)
    desk.press("Alt+6")
    place = desk.window.places.currentWidget()
    assert isinstance(place, BinPlace)
    desk.until(lambda: place.items.rowCount() == 2)
    desk.click(place.all_button)
    desk.until(lambda: place.items.rowCount() == 0)
    desk.until(lambda: desk.undo_name.startswith("Undo restore"))
    desk.press("Alt+1")
    desk.window.handlers.go.open_article(1)
    desk.until(lambda: desk.quotes() == [LANES])
    assert desk.highlights()[0].verdict_label == "Confirmed"


def test_the_keyboard_goes_to_the_table_of_each_place(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.link_source("Annual report", stance="supports")
    desk.mark(COST)
    desk.press("Ctrl+Del")
    desk.until(lambda: desk.quotes() == [LANES])
    for keys, name in (("Alt+2", "Claims"), ("Alt+3", "Sources"), ("Alt+6", "Bin")):
        desk.press(keys)
        desk.until(lambda name=name: desk.held().accessibleName() == name)
    desk.press("Alt+3", "Return")
    place = desk.window.places.currentWidget()
    assert isinstance(place, SourcesPlace)
    desk.until(place.side_card.isVisible)


def test_everything_is_as_it_was_at_the_next_start(sample_desk: DeskPage, open_desk: OpenDesk) -> None:
    desk = sample_desk
    three_claims(desk)
    desk.click(desk.window.name_bar.keep)
    desk.select_claim(2)
    desk.choose_action("theme_dark")
    desk.choose_action("larger")
    desk.press("Ctrl+Alt+1")
    desk.place.centre.setSizes([400, 300])
    desk.place.split.setSizes([400, 360])
    desk.window.resize(780, 740)  # what the offscreen screen has room for
    desk.window.status.dismiss()  # the strip of a message takes room that it gives back
    desk.settle()
    paper = desk.place.reader.page.paper
    paper.scroll_to(paper.verticalScrollBar().maximum() // 2)
    desk.settle()
    before = picture(desk)
    desk = open_desk()
    desk.until(lambda: desk.place.article is not None)
    desk.until(lambda: desk.inspector.claim_id == 2)
    desk.settle()
    after = picture(desk)
    assert abs(after.pop("line") - before.pop("line")) <= 40
    assert after == before


def picture(desk: DeskPage) -> dict[str, object]:
    state = desk.place.reader.scroll_state()
    return {
        "size": (desk.window.width(), desk.window.height()),
        "centre": desk.place.centre.sizes(),
        "split": desk.place.split.sizes(),
        "sidebar": desk.window.sidebar.isVisible(),
        "article": desk.place.article.id if desk.place.article else 0,
        "claim": desk.place.claim_id,
        "line": state["line"],
        "theme": desk.app.theme.choice,
        "scale": desk.app.theme.scale,
    }


def test_ctrl_del_puts_what_is_selected_in_the_claims_place_into_the_bin(sample_desk: DeskPage) -> None:
    desk = sample_desk
    three_claims(desk)
    desk.press("Alt+2")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ClaimsPlace)
    desk.until(lambda: len(statements(place.claims)) == 3)
    place.table.clearSelection()
    desk.press("Ctrl+Del")
    desk.until(lambda: desk.said == "Select claims first.")
    place.table.setFocus()
    place.table.selectRow(1)
    first, _, last = statements(place.claims)
    desk.press("Ctrl+Del")
    desk.until(lambda: desk.said == "1 claim put into the bin.")
    desk.press("Ctrl+Del")  # the key came twice
    desk.until(lambda: statements(place.claims) == [first, last])
    desk.undo()
    desk.until(lambda: len(statements(place.claims)) == 3)
