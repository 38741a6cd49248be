"""One sighting in the inspector: a line that opens, and its fields that save by themselves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import Sighting
from claimtracker.domain.wording import isolated, joined, say
from claimtracker.ui.claims.inspector_drafts import Drafts, Stuck
from claimtracker.ui.claims.inspector_fields import (
    EscapeLeaves,
    join_day,
    join_line,
    join_text,
    values_of,
)
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_parts import Disclosure, button, column
from claimtracker.ui.claims.sighting_form import LINES, name_of
from claimtracker.ui.day_words import day
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText


class SightingRow(QWidget):
    """When and where in one line; opened, everything that is known of it."""

    edited = Signal(int, str, str, str)
    remove_asked = Signal(int)
    open_link_asked = Signal(str)

    def __init__(self, sighting: Sighting, stuck: Stuck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sighting, self._stuck = sighting, stuck
        self.details: SightingDetails | None = None
        self.line = Disclosure("", self._make_details)
        column(self, gap=0).addWidget(self.line)
        self.line.head.say(sighting_words(sighting))

    def show_sighting(self, sighting: Sighting) -> None:
        """Show a newer reading; a field that is being typed in keeps its text."""
        self.sighting = sighting
        self.line.head.say(sighting_words(sighting))
        if self.details is not None:
            self.details.show_sighting(sighting)

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        if self.details is not None:
            self.details.drafts.hand_over()

    def leave(self) -> None:
        """Hand over what is still being typed, before the row goes."""
        if self.details is not None:
            self.details.drafts.leave()

    def _make_details(self) -> QWidget:
        self.details = SightingDetails(self.line.head, self._stuck)
        self.details.show_sighting(self.sighting)
        self.details.drafts.edited.connect(self.edited)
        self.details.remove_asked.connect(lambda: self.remove_asked.emit(self.sighting.id))
        self.details.open_asked.connect(lambda: self.open_link_asked.emit(self.sighting.url))
        return self.details


class SightingDetails(QWidget):
    """The fields of one sighting. Esc in a field goes back to ``home``."""

    remove_asked = Signal()
    open_asked = Signal()

    def __init__(self, home: QWidget, stuck: Stuck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts = Drafts(self, stuck)
        escape, fields = EscapeLeaves(home), LabelledFields()
        self.fields: dict[str, QWidget] = {
            name: join_line(self.drafts, name, FieldLine(say(tip), name=name_of(said)))
            for name, (said, tip) in LINES.items()
        }
        self.fields["seen_on"] = join_day(
            self.drafts, "seen_on", DateField(say("No date"), name=say("Seen on"))
        )
        for name, tip in (
            ("quote", say("The words as they were said there")),
            ("note", say("Note on this sighting")),
        ):
            self.fields[name] = join_text(self.drafts, name, GrowingText(tip))
        said = {name: say(words) for name, (words, _) in LINES.items()}
        said |= {"seen_on": say("Seen on"), "quote": say("Words"), "note": say("Note")}
        for name in ("seen_on", "outlet", "speaker", "url", "quote", "note"):
            fields.add(said[name], escape.watch(self.fields[name]))
        self.open_page = button(say("Open page"), self.open_asked.emit, "link")
        self.remove = button(say("Remove sighting"), self.remove_asked.emit, "link", tip=say("Can be undone"))
        acts = QWidget()
        flow = FlowLayout(acts, gap=2, line_gap=2)
        flow.addWidget(self.open_page)
        flow.addWidget(self.remove)
        whole = column(self, gap=4)
        whole.setContentsMargins(0, 2, 0, 6)
        whole.addLayout(fields)
        whole.addWidget(acts)

    def show_sighting(self, sighting: Sighting) -> None:
        """Show a reading of the sighting."""
        self.drafts.show(sighting.id, 0, values_of(sighting, self.drafts))
        self.open_page.setVisible(bool(sighting.url))


def sighting_words(sighting: Sighting) -> str:
    """Return when, where and by whom in one line."""
    where = sighting.outlet or host(sighting.url)
    said = joined(day(sighting.seen_on), isolated(where), isolated(sighting.speaker))
    return said or sighting.quote or say("Sighting")


def host(url: str) -> str:
    """Return what stands between the scheme and the first slash of a URL."""
    return url.split("://", maxsplit=1)[-1].split("/", maxsplit=1)[0]
