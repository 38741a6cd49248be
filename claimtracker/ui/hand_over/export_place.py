"""The export place: what goes out, how, and how it looks, before it is written."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.hand_over import EarlierFile, Format, HandOverResult, Preview
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.hand_over.export_place_choices import ExportChoices
from claimtracker.ui.hand_over.export_place_formats import FORMATS
from claimtracker.ui.hand_over.export_place_preview import ExportPreview
from claimtracker.ui.hand_over.export_place_question import EarlierQuestion
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import said
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.scrolled import Scrolled

NOTHING = to_say("No claims here yet: select words in an article and press {mark_claim}.")


def result_words(result: HandOverResult) -> str:
    """Return what was written, and what a person should know of it."""
    return "\n".join([result.sentence, *result.notes])


class ExportPlace(QWidget):
    """Choices at the left, the first rows at the right.

    ``preview_requested`` carries an ExportWish; ``export_requested`` an ExportWish and a folder. Esc leaves
    a field, then the place, which ``left`` tells.
    """

    preview_requested = Signal(object)
    export_requested = Signal(object, str)
    cancel_requested = Signal()
    show_folder_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self._running = False
        self._folder = ""
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.note = PlainLabel("", "second")
        self.cancel_button = QPushButton(say("Stop"), self)
        self.export_button = QPushButton(icon("download", "on_accent"), beside_icon(say("Export ⏎")), self)
        self._left, self._right = QFrame(self), QFrame(self)
        self._area = _Choices(self._left)
        inside = self._area.inside
        self.choices = ExportChoices(inside)
        self.bar = QProgressBar()
        self.line = PlainLabel("", wrap=True)
        self.question = EarlierQuestion(inside)
        self.folder_button = QPushButton(icon("folder-open"), beside_icon(say("Show folder")), inside)
        self.preview = ExportPreview(CLAIM_COLUMNS, self._right)
        _lay_out(self)
        self._connect()
        self._enable()

    def choose_article(self, article_id: int, title: str) -> None:
        """Export the claims of one article."""
        self._begin()
        self.choices.offer_article(article_id, title)
        self._choose(self.choices.article)

    def choose_claims(self, claim_ids: tuple[int, ...]) -> None:
        """Export these claims."""
        self._begin()
        self.choices.offer_claims(claim_ids)
        self._choose(self.choices.selection)

    def choose_desk(self) -> None:
        """Export every claim of the desk."""
        self._begin()
        self._choose(self.choices.desk)

    def choose_format(self, wanted: Format) -> None:
        """Export in this format."""
        self.choices.choose_format(wanted)

    def set_folder(self, folder: str) -> None:
        """Offer a folder, such as the one of last time."""
        self.choices.folder.set_text(folder)
        self._enable()

    def show_preview(self, preview: Preview, page: QImage | None = None) -> None:
        """Show how what would be written begins, and say how many claims it is of."""
        self._ready = preview.claims > 0 or preview.without_claims
        shown = FORMATS[self.choices.format]
        self.preview.show_preview(shown.say(shown.preview), preview, page)
        self.note.setText(
            say_count(preview.claims, "{count} claim", "{count} claims")
            if preview.claims
            else said(say(NOTHING))
        )
        self._enable()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the writing is."""
        self._running = True
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)
        self._say(
            say_count(
                total, "Writing {done} of {count} claim…", "Writing {done} of {count} claims…", done=done
            )
        )
        self._enable()

    def show_result(self, result: HandOverResult) -> None:
        """Say what was written and where."""
        self._running, self._folder = False, str(result.folder)
        self._say(result_words(result))
        self._enable()

    def show_fault(self, error: ClaimTrackerError) -> None:
        """Say why nothing was written, and what to do."""
        self._running, self._folder = False, ""
        self._say(str(error), "error")
        self._enable()

    def ask_about(self, files: Sequence[EarlierFile]) -> None:
        """Ask what becomes of earlier files with the names of new ones; nothing is written so far."""
        self._running, self._folder = False, ""
        self._say("")
        self.question.ask(files)
        self._show_below(self.question)
        self._enable()

    def ask_export(self, earlier: EarlierFiles | None = None) -> None:
        """Wish for the export as it is chosen."""
        self.choices.folder.flush()
        folder = self.choices.folder.text().strip()
        if self.export_button.isEnabled() and folder:
            # Where the window was started from means nothing to a person: paths begin in their own folder.
            folder = str(Path.home() / os.path.expanduser(folder))  # noqa: PTH111 - Path raises at “~nobody”
            self.choices.folder.set_text(folder)
            self._folder = ""
            self.question.hide()
            wish = self.choices.wish()
            self.export_requested.emit(replace(wish, earlier=earlier or wish.earlier), folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave(focus)
        elif event.key() not in ENTER_KEYS:
            if not (event.text() and self.choices.formats.choose_stroke(event.text())):
                super().keyPressEvent(event)
        elif isinstance(focus, QPushButton):
            focus.click()
        else:
            self.ask_export()
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # the formats' keys act again

    def _leave(self, focus: QWidget | None) -> None:
        """Leave a field, so that the keys act again; else leave the place."""
        if isinstance(focus, QLineEdit):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.question.isVisible():
            self.question.hide()
        elif not self._running:
            self.left.emit()

    def _begin(self) -> None:
        if not self._running:
            self._folder = ""
            self.question.hide()
            self._say("")

    def _choose(self, choice: QAbstractButton) -> None:
        if choice.isChecked():
            self._ask_preview()
        choice.setChecked(True)
        self._enable()

    def _ask_preview(self) -> None:
        self.question.hide()
        self.preview_requested.emit(self.choices.wish())

    def _choose_folder(self) -> None:
        self.question.hide()
        self._enable()

    def _say(self, text: str, kind: str = "second") -> None:
        self.line.set_kind(kind)
        self.line.setText(text)
        self.line.setVisible(bool(text))
        if text:
            self._show_below(self.line)

    def _show_below(self, widget: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(widget, 0, 60))

    def _enable(self) -> None:
        folder = bool(self.choices.folder.text().strip())
        self.export_button.setEnabled(not self._running and self._ready and folder)
        self.cancel_button.setVisible(self._running)
        self.bar.setVisible(self._running)
        self.folder_button.setVisible(bool(self._folder))

    def _connect(self) -> None:
        self.choices.changed.connect(self._ask_preview)
        self.choices.folder.textChanged.connect(lambda _: self._choose_folder())
        self.export_button.clicked.connect(lambda: self.ask_export())
        self.question.answered.connect(self.ask_export)
        self.cancel_button.clicked.connect(lambda: self.cancel_requested.emit())
        self.folder_button.clicked.connect(lambda: self.show_folder_requested.emit(self._folder))


def _lay_out(place: ExportPlace) -> None:
    set_kind(place.export_button, "primary")
    place.export_button.setToolTip(say("Write the files (Enter)"))
    place.cancel_button.setToolTip(say("Stop; files of last time stay as they are"))
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(PlainLabel(say("Export"), "title"))
    head.addWidget(place.note, 1)
    head.addWidget(place.cancel_button)
    head.addWidget(place.export_button)
    below = QVBoxLayout()
    below.setSpacing(8)
    for widget in (place.bar, place.line, place.question, place.folder_button):
        below.addWidget(
            widget, 0, Qt.AlignmentFlag.AlignLeft if widget is place.folder_button else Qt.AlignmentFlag(0)
        )
    left, right = place._left, place._right
    for card in (left, right):
        set_kind(card, "card")
    options = QVBoxLayout(place._area.inside)
    options.setContentsMargins(18, 16, 18, 16)
    options.addWidget(place.choices)
    options.addSpacing(12)
    options.addLayout(below)
    options.addStretch()
    room = QVBoxLayout(left)
    room.setContentsMargins(1, 1, 1, 1)
    room.addWidget(place._area)
    sheet = QVBoxLayout(right)
    sheet.setContentsMargins(1, 16, 1, 6)
    sheet.addWidget(place.preview, 1)
    body = QHBoxLayout()
    body.setSpacing(16)
    body.addWidget(left, 34)
    body.addWidget(right, 66)
    column = place_column(place, 14)
    column.addLayout(head)
    column.addLayout(body, 1)


class _Choices(Scrolled):
    """What scrolls when a small window or large text leaves no room, and is never cut aside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is inside and of the scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.inside.minimumSizeHint().width() + bar, 120)

    def sizeHint(self) -> QSize:
        """Ask for no more than that, so that the preview gets the rest."""
        return self.minimumSizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when what is inside has grown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
