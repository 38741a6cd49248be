"""The two dialogs there are: a fault, and a question. Both show plain text only."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.records import record
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel, plain_caption

_WIDTH = 420


@record
class Told:
    """A fault in words. Equal ``identity`` means the same fault; a ``bug`` is ours, not the machine's."""

    identity: str
    sentence: str
    next_step: str
    details: str
    bug: bool = False


@record
class Choice:
    """One answer to a question: its key, the verb on its button, and the button's kind."""

    key: str
    label: str
    kind: str = ""


class _SpokenDialog(QDialog):
    """An icon, a sentence and more words, above a row of buttons."""

    def __init__(self, icon_name: str, role: str, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("ClaimTracker")  # not said: a name
        self.sentence = PlainLabel(title, "heading", wrap=True)
        self.text = PlainLabel(text, "second", wrap=True)
        self.text.setVisible(bool(text))
        self.words = QVBoxLayout()
        self.words.setSpacing(6)
        self.words.addWidget(self.sentence)
        self.words.addWidget(self.text)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)

        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(IconLabel(icon_name, role, 22), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self.words, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(line)
        column.addStretch(1)
        column.addLayout(self.buttons)
        self.setFixedWidth(round(_WIDTH * theme_keeper().scale))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for every word on the buttons, which are dressed only now."""
        super().showEvent(event)
        edges = self._column.contentsMargins()
        wanted = self.buttons.sizeHint().width() + edges.left() + edges.right()
        self.setFixedWidth(max(self.width(), wanted))

    def add_button(self, text: str, kind: str = "") -> QPushButton:
        """Append a button to the row."""
        button = QPushButton(plain_caption(text))
        set_kind(button, kind)
        button.setAutoDefault(kind == "primary")
        self.buttons.addWidget(button)
        return button


class FaultDialog(_SpokenDialog):
    """What went wrong and what to do; identical faults only raise its count."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        super().__init__("triangle-alert", "mixed_ink", told.sentence, told.next_step, parent)
        self.told = told
        self._count = 1
        self.count = PlainLabel("", "hint")
        self.count.hide()
        self.words.addWidget(self.count)
        self.copy_button = self.add_button(say("Copy details"), "quiet")
        self.copy_button.clicked.connect(self.copy_details)
        self.close_button = self.add_button(say("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)

    def add(self, count: int) -> None:
        """Note that the same fault came ``count`` times more."""
        self._count += count
        self.count.setText(
            say_count(self._count, "This happened {count} time.", "This happened {count} times.")
        )
        self.count.setVisible(self._count > 1)

    def details(self) -> str:
        """Return what helps to find the fault: words, lines of code, versions; no content."""
        qt = f"Python {platform.python_version()}, Qt {qVersion()}"  # not said: for whoever mends it
        system = f"{qt}, {platform.system()} {platform.release()}"
        times = f"{self._count} times" if self._count > 1 else ""
        parts = (self.told.sentence, self.told.next_step, self.told.details, times, system)
        return "\n".join(part for part in parts if part)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details())
        self.copy_button.setText(say("Copied"))


class QuestionDialog(_SpokenDialog):
    """A question with a verb on every button; the first is the default unless it is dangerous."""

    def __init__(
        self, question: str, detail: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__("circle-help", "accent", question, detail, parent)
        self._answer = ""
        self.choice_buttons = {choice.key: self._offer(choice) for choice in choices}
        safe = [choice for choice in choices if choice.kind != "danger"]
        if safe:
            self.choice_buttons[safe[0].key].setDefault(True)
            self.choice_buttons[safe[0].key].setFocus()

    def answer(self) -> str:
        """Show it and wait; returns the key of the choice, or ``""`` when it was closed."""
        self.exec()
        return self._answer

    def _offer(self, choice: Choice) -> QPushButton:
        button = self.add_button(choice.label, choice.kind)
        button.clicked.connect(lambda: self._take(choice.key))
        return button

    def _take(self, key: str) -> None:
        self._answer = key
        self.accept()
