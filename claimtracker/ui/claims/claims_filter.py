"""The line that filters claims: words, verdict, progress, speaker, checker."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.views import Facets
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.flow_layout import FlowLayout

TYPING_PAUSE_MS = 150
_LONGEST_CHOICE = 40


class SearchLine(QLineEdit):
    """A line to search in; ``searched`` shortly after typing, ``left`` on Down or Enter."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setToolTip(f"{placeholder.rstrip('…')} (/)")
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._pause.start())

    def set_quietly(self, text: str) -> None:
        """Show this text and tell nobody."""
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.searched.emit(self.text().strip())


class FacetField(ChoiceField):
    """One facet as a drop-down; without a choice it shows what it would filter by."""

    def __init__(self, name: str, any_words: str, parent: QWidget | None = None) -> None:
        super().__init__([("", any_words)], name=name, kind="bordered", parent=parent)
        self._any_words = any_words

    def offer(self, values: Sequence[str]) -> None:
        """Offer these values; the chosen one stays even when nothing has it any more."""
        chosen = self.value()
        offered = [*values] if not chosen or chosen in values else [chosen, *values]
        self.set_choices(
            [("", self._any_words), *((value, _short(sentence_case(value))) for value in offered)]
        )


class ClaimFilter(QWidget):
    """Words and facets; ``changed`` after every choice and shortly after typing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine("Filter claims…")
        self.verdict = FacetField("Verdict", "Any verdict")
        self.progress = FacetField("Progress", "Any progress")
        self.speaker = FacetField("Speaker", "Any speaker")
        self.checker = FacetField("Checker", "Any checker")
        self.clear_button = QPushButton("Clear filter")
        set_kind(self.clear_button, "link")
        self.search.setMinimumWidth(220)
        self.search.searched.connect(lambda _: self._told())
        facets = QWidget()
        flow = FlowLayout(facets, gap=6, line_gap=6)
        for field in self._facets():
            flow.addWidget(field)
            field.chosen.connect(lambda _: self._told())
        flow.addWidget(self.clear_button)
        self.clear_button.clicked.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.search, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(facets, 5)
        self.clear_button.hide()

    @property
    def is_set(self) -> bool:
        """Whether anything is filtered by."""
        return bool(self.search.text().strip()) or any(field.value() for field in self._facets())

    def apply(self, query: ClaimQuery) -> ClaimQuery:
        """Return the query with what is filtered by now."""
        return replace(
            query,
            text=self.search.text().strip(),
            verdict=self.verdict.value(),
            progress=self.progress.value(),
            speaker=self.speaker.value(),
            checker=self.checker.value(),
        )

    def offer(self, facets: Facets) -> None:
        """Offer the values that claims have."""
        self.verdict.offer(facets.verdicts)
        self.progress.offer(facets.progress)
        self.speaker.offer(facets.speakers)
        self.checker.offer(facets.checkers)

    def choose(self, facet: str, value: str) -> None:
        """Filter by one value of ``verdict``, ``progress``, ``speaker`` or ``checker``, and nothing else."""
        self._empty()
        field: FacetField = getattr(self, facet)
        field.set_choices([("", field.itemText(0)), (value, _short(sentence_case(value)))])
        field.set_value(value)
        self._told()

    def clear(self) -> None:
        """Filter by nothing."""
        self._empty()
        self._told()

    def _empty(self) -> None:
        self.search.set_quietly("")
        for field in self._facets():
            field.set_value("")

    def _facets(self) -> tuple[FacetField, ...]:
        return self.verdict, self.progress, self.speaker, self.checker

    def _told(self) -> None:
        self.clear_button.setVisible(self.is_set)
        self.changed.emit()


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_CHOICE else words[: _LONGEST_CHOICE - 1].rstrip() + "…"
