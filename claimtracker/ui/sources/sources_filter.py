"""The line that filters sources: words, kind, primary or secondary, naming and use."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from claimtracker.domain.source_views import SourceQuery, SourceUse
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.sources.source_choices import PRIMARY, kinds, offered
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.search_line import SearchLine

_USES = to_say(
    {
        "": "Named or confidential, used or not",
        SourceUse.CONFIDENTIAL.value: "Confidential",
        SourceUse.NAMED.value: "Named",
        SourceUse.UNUSED.value: "Unused: no claim rests on it",
        SourceUse.WAITING.value: "Asked, no answer yet",
    }
)


class SourcesFilter(QWidget):
    """``changed`` after every choice and shortly after typing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(say("Search sources…"), self)
        self.search.setMinimumWidth(220)
        any_kind, either = ("", say("Any kind")), ("", say("Primary or secondary"))
        facets = QWidget(self)
        self.kind = ChoiceField(
            [any_kind, *kinds()], name=say("Kind of source"), kind="bordered", parent=facets
        )
        self.primary = ChoiceField(
            [either, *offered(PRIMARY)], name=either[1], kind="bordered", parent=facets
        )
        self.use = ChoiceField(offered(_USES), name=say("Naming and use"), kind="bordered", parent=facets)
        self.clear_button = button(say("Clear filter"), self.clear, "link")
        self.search.searched.connect(lambda _: self._tell())
        flow = FlowLayout(facets, gap=6, line_gap=6)
        for field in self._fields():
            flow.addWidget(field)
            field.chosen.connect(lambda _: self._tell())
        flow.addWidget(self.clear_button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.search, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(facets, 5)
        self.clear_button.hide()

    @property
    def is_set(self) -> bool:
        """Whether anything is filtered by."""
        return bool(self.search.text().strip()) or any(field.value() for field in self._fields())

    def apply(self, query: SourceQuery) -> SourceQuery:
        """Return the query with what is filtered by now."""
        return replace(
            query,
            text=self.search.text().strip(),
            kind=self.kind.value(),
            primary=self.primary.value(),
            use=SourceUse(self.use.value()),
        )

    def clear(self) -> None:
        """Filter by nothing."""
        self.search.set_quietly("")
        for field in self._fields():
            field.set_value("")
        self._tell()

    def _fields(self) -> tuple[ChoiceField, ...]:
        return self.kind, self.primary, self.use

    def _tell(self) -> None:
        self.clear_button.setVisible(self.is_set)
        self.changed.emit()
