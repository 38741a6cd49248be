"""The window in a language that marks every word it says: what stands there unmarked was left out."""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import fields
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from claimtracker.bootstrap import Folders
from claimtracker.domain.wording import ENGLISH, Key, Language, speak
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.ui.actions import ACTIONS
from claimtracker.ui.importing.import_details import language_choices
from tests.workflows.conftest import OpenDesk, folders, open_desk, qt_said, sample_library
from tests.workflows.desk_page import DeskPage

__all__ = ["folders", "open_desk", "qt_said", "sample_library"]

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
PLACES = (
    "articles",
    "claims",
    "sources",
    "calls",
    "duplicates",
    "desk",
    "bin",
    "preferences",
    "scales",
    "import",
    "export",
    "import_sheet",
    "load_archive",
    "article_details",
    "about",
    "find",
    "suggest",
    "add_sighting",
    "work_out",
    "seen_before",
    "search",
    "keys",
)
# Names and data are nobody's to translate: programs, formats, keys of the keyboard, examples.
_OURS = (
    "ClaimTracker ClaimReview CSV XLSX HTML PDF JSON Excel Word UTF Ctrl Alt Shift Del Esc Enter Return Tab "
    "Up Down Left Right PgUp PgDown Home End Ins Space Backspace https http www SHA BOM Español Français "
    "Deutsch Português العربية English Postgre new old SQL SQLite PySide Data Commons Duke LibreOffice "
    "Markdown"
)
_MARKED = re.compile(r"⟦[^⟦⟧]*(?:⟧|$)")  # a name may be a message without its end, the key
_WORD = re.compile(r"[^\W\d_]{3,}")


class Marks(Mapping[Key, tuple[str, ...]]):
    """Every message, as its English between brackets."""

    def __getitem__(self, key: Key) -> tuple[str, ...]:
        return (f"⟦{key[0]}⟧",)

    def __iter__(self) -> Iterator[Key]:
        return iter(())

    def __len__(self) -> int:
        return 1


@pytest.fixture
def marked_desk(open_desk: OpenDesk, folders: Folders, sample_library: Path) -> Iterator[DeskPage]:
    """A desk with an article, a checked claim and a source, opened in the language of marks."""
    speak(Language("marks", messages=Marks()))
    try:
        shutil.copy(sample_library, folders.library)
        page = open_desk()
        page.window.handlers.go.open_article(1)
        page.until(lambda: page.place.article is not None)
        page.mark(LANES)
        page.give_verdict("3")
        yield page
    finally:
        speak(ENGLISH)


def unmarked(text: str, data: frozenset[str]) -> list[str]:
    """Return the words of a text that were not said and are no data."""
    rest = unescape(re.sub(r"<[^>]+>", " ", text))
    while _MARKED.search(rest):
        rest = _MARKED.sub(" ", rest)
    return [word for word in _WORD.findall(rest) if word.casefold() not in data]


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, and what it tells a screen reader and a resting pointer."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QHeaderView) and (model := widget.model()) is not None:
        heads = (model.headerData(at, widget.orientation()) for at in range(widget.count()))
        yield from (str(head) for head in heads if isinstance(head, str))


def shown(page: DeskPage, data: frozenset[str]) -> set[str]:
    """Return what stands unmarked in the window now, with the widget that shows it."""
    return {
        f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text!r}"
        for window in QApplication.topLevelWidgets()
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        for text in words_of(widget)
        if unmarked(text, data)
    }


def _of_the_desk() -> str:
    """Return what belongs to the desk whatever the window speaks: its sheets, its file."""
    columns = (
        *(field.name for field in fields(SheetClaim)),
        *(field.name for field in fields(SheetEvidence)),
    )
    return " ".join(("desk.claims", *columns))


def _languages() -> str:
    """Return the languages of articles, each as it calls itself."""
    return " ".join(words for tag, words in language_choices("") if tag)


def test_no_word_of_any_place_is_left_out(marked_desk: DeskPage) -> None:
    page = marked_desk
    where = f"{page.app.settings.person} {page.app.folders.library}"
    data = frozenset(
        word.casefold()
        for word in _WORD.findall(f"{page.text} {_OURS} {where} {_of_the_desk()} {_languages()}")
    )
    left_out: dict[str, set[str]] = {}
    page.inspector.fields.more.click()
    page.inspector.open_link_source()
    for place in PLACES:
        if place in ("find", "search"):
            page.choose_action("articles")
        page.choose_action(place)
        page.settle()
        if found := shown(page, data):
            left_out[place] = found
        for window in QApplication.topLevelWidgets():
            if window is not page.window:
                window.close()
    menus = {row.id for row in ACTIONS if unmarked(page.window.actions_table[row.id].text(), data)}
    assert not menus
    assert not left_out, "\n".join(
        f"{place}: {one}" for place, all_ in left_out.items() for one in sorted(all_)
    )
