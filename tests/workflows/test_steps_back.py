"""Every action that changes the desk is a step with a name that Undo takes back; the others say why not."""

from collections.abc import Callable
from pathlib import Path

from claimtracker.ui.menus.all_rows import ACTIONS
from claimtracker.ui.shell.name_bar import sign_as
from claimtracker.ui.sources.call_place import CallPlace
from tests.services.rows import Rows, snapshot
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
COST = "The transport office put the cost of one kilometre at 640,000"
SAFEST = "It is the safest thing this city has built"
DIVIDED = "Shop owners remain divided"
TREES = "The plan for 2027 adds 22 kilometres"

NO_STEP = {
    "shows or goes": """
        import open_file paste_article import_address recent export import_sheet load_archive next_claim
        previous_claim seen_before claim_history change_selected next_open suggest next_suggestion scales
        next_review previous_review revisions next_note previous_note furniture article_details
        article_history export_article scan_duplicates next_pair previous_pair source_history hand_over_calls
        articles claims sources duplicates calls desk bin search filter facets find sidebar table inspector
        read_again manual keys log_folder about preferences learn_from_decisions edit_statement link_source
        add_sighting work_out write_finding suggest_wording return_claim reopen_claim withdraw save_view""",
    "changes settings of this window, not the desk": """
        theme_system theme_light theme_dark theme_contrast larger smaller person""",
    "leaves the desk as it is": "undo redo quit open_library back_up check_library",
}
"""What is done in the place or form that an action shows is a step of its own."""
SHOWN_IN = {
    "test_duplicates.py": "pair_same pair_variant pair_update pair_other_speaker pair_different",
    "test_seen_before.py": "take_over decide_1 decide_2 decide_3 decide_4 decide_5 take_apart",
    "test_writer_notes.py": "take_up_note refuse_note take_up_notes",
    "test_revisions.py": "paste_draft accept_review place_review cut_review",
    "test_reading.py": "same_claim",
}
"""Actions that need more than one window with the sample, and where their steps are taken back."""
LIKE_ANOTHER = """
    verdict_2 verdict_3 verdict_4 verdict_5 verdict_6 verdict_7 verdict_8 verdict_9
    log_confirmed log_declined log_no_answer"""
"""Actions that differ from one of the deeds below in a value alone."""
Deed = Callable[[DeskPage], object]


def rows_of(desk: DeskPage) -> Rows:
    """Return the rows, without the paragraphs of an article that was taken back: it lies in the bin whole."""
    found = snapshot(desk.app.desk.library)
    articles = found["article"]
    found["block"] = {key: row for key, row in found["block"].items() if row["article_id"] in articles}
    return found


def chosen(desk: DeskPage, action: str, words: str = "", *, caret: bool = False) -> None:
    desk.read_text()
    if words:
        desk.select(words)
        if caret:
            desk.place.reader.clear_selection()
    desk.choose_action(action)


def of_words(action: str, words: str, *, caret: bool = False) -> Deed:
    return lambda desk: chosen(desk, action, words, caret=caret)


def of_claim(action: str) -> Deed:
    return lambda desk: chosen(desk, action)


def logged(action: str) -> Deed:
    def log(desk: DeskPage) -> None:
        desk.press("Alt+7")
        place = desk.window.places.currentWidget()
        assert isinstance(place, CallPlace)
        desk.until(lambda: place.current is not None)
        desk.choose_action(action)

    return log


def accepted(desk: DeskPage) -> None:
    sign_as(desk.app.desk, "Noor Reader")  # nobody reads their own verdict
    chosen(desk, "accept")


def sample_opened(desk: DeskPage) -> None:
    desk.choose_action("sample")
    desk.until(lambda: desk.place.article is not None and desk.place.article.id != 1)
    desk.settle()


def suggested(desk: DeskPage) -> None:
    desk.press("Alt+1")
    for action in ("next_suggestion", "next_suggestion", "accept_suggestion"):
        chosen(desk, action)


DEEDS: tuple[tuple[str, str, Deed], ...] = (
    ("mark_sentence", "mark claim", of_words("mark_sentence", TREES, caret=True)),
    ("mark_sentence", "edit speaker", lambda desk: desk.fill_in("speaker", "Ada Lindqvist")),
    ("mark_claim", "mark claim", of_words("mark_claim", LANES)),
    ("add_highlight", "add highlight", of_words("add_highlight", COST)),
    ("adjust_highlight", "adjust highlight", of_words("adjust_highlight", COST[:-8])),
    ("remove_highlight", "remove highlight", of_claim("remove_highlight")),
    ("take_on", "take on", of_claim("take_on")),
    ("step_waiting", "set to “waiting”", of_claim("step_waiting")),
    ("step_to_check", "set to “to check”", of_claim("step_to_check")),
    ("step_in_progress", "set to “in progress”", of_claim("step_in_progress")),
    ("verdict_1", "give verdict", of_claim("verdict_1")),
    ("step_waiting", "set to “waiting”", of_claim("step_waiting")),
    ("step_checked", "set to “checked”", of_claim("step_checked")),
    ("accept", "sign off", accepted),
    ("say_opinion", "opinion", of_words("say_opinion", SAFEST, caret=True)),
    ("say_opinion", "open sentence again", of_words("say_opinion", SAFEST, caret=True)),
    ("say_nothing", "nothing to check", of_words("say_nothing", DIVIDED, caret=True)),
    ("log_asked", "log: asked", logged("log_asked")),
    ("accept_suggestion", "mark claim", suggested),
    ("delete_claim", "delete claim", of_claim("delete_claim")),
    ("delete_article", "delete article", of_claim("delete_article")),
    ("sample", "import article", sample_opened),
)


def test_every_action_is_a_step_or_says_why_it_is_none() -> None:
    folder = Path(__file__).parent
    for name in SHOWN_IN:
        text = (folder / name).read_text("utf-8")
        assert ".undo()" in text or "Ctrl+Z" in text or "undo_button" in text, name
    listed = [action for ids in (*NO_STEP.values(), *SHOWN_IN.values()) for action in ids.split()]
    listed += [*LIKE_ANOTHER.split(), *dict.fromkeys(action for action, _, _ in DEEDS)]
    assert sorted(listed) == sorted(row.id for row in ACTIONS)


def test_each_is_taken_back_by_its_name_and_done_again(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.app.settings.put("person", "Ana Checker")
    sign_as(desk.app.desk, "Ana Checker")
    before = rows_of(desk)
    for action, name, deed in DEEDS:
        deed(desk)
        assert desk.undo_name == f"Undo {name}", f"{action}: {desk.said}"
    after = rows_of(desk)
    for _, name, _ in reversed(DEEDS):
        assert desk.undo_name == f"Undo {name}"
        desk.app.desk.undo()
        desk.settle()
    assert rows_of(desk) == before
    for _ in DEEDS:
        desk.app.desk.redo()
        desk.settle()
    assert rows_of(desk) == after
    assert not desk.window.actions_table["redo"].isEnabled()
