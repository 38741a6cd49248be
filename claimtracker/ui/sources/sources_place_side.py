"""One source opened beside the table: its fields, whom we asked, its files, and what rests on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.source_views import SourceCard
from claimtracker.domain.sources import Source
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.begun_texts import BegunTexts
from claimtracker.ui.claims.history_panel import HistoryPanel
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    EscapeLeaves,
    SnugChoice,
    join_choice,
    join_day,
    join_line,
    join_required,
    join_text,
    values_of,
)
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_parts import button, column, line
from claimtracker.ui.sources.contact_log import ContactLog
from claimtracker.ui.sources.source_choices import DAYS, LINES, NAMING, PRIMARY, kinds, offered
from claimtracker.ui.sources.source_files import SourceFiles
from claimtracker.ui.sources.source_resting import SourceResting
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel
from claimtracker.ui.widgets.scrolled import ScrolledSide
from claimtracker.ui.widgets.section_header import SectionHeader

_MASKED = to_say("Confidential: “Source A” in every export unless you ask for its name")


class SourceSide(QWidget):
    """Shows one source; every field saves by itself."""

    edited = Signal(int, str, str, str)
    attach_requested = Signal(int, str)
    open_attachment_requested = Signal(int)
    save_attachment_requested = Signal(int)
    remove_attachment_requested = Signal(int)
    open_link_requested = Signal(str)
    open_claim_requested = Signal(int)
    delete_requested = Signal(int)
    log_requested = Signal(int, object, str, str)

    def __init__(self, home: QWidget, begun: BegunTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.drafts = Drafts(self)
        self.drafts.edited.connect(self.edited)
        escape = EscapeLeaves(home)
        area = ScrolledSide(self)
        column(self).addWidget(area)
        # In the order of the column, which is the way of Tab.
        self._inside = inside = area.inside
        self.secret = self._make_secret()
        self.fields = LabelledFields()
        self._add_fields(escape)
        self._acts = QWidget(inside)
        self.open_button = button(say("Open page"), lambda: self._open("url"), "link", parent=self._acts)
        self.open_archived = button(
            say("Open archived copy"), lambda: self._open("archived_url"), "link", parent=self._acts
        )
        self.delete_button = button(say("Put into the bin"), self._delete, "link", parent=self._acts)
        contact = GrowingText(
            say("Who to ask: name, office, phone, mail"),
            name=say("Contact details"),
            framed=True,
            parent=inside,
        )
        self.contact = escape.watch(join_text(self.drafts, "contact", contact))
        self.log = ContactLog(escape, begun, inside)
        self.files, self.resting = SourceFiles(inside), SourceResting(inside)
        self.history = HistoryPanel(inside)
        self._lay_out()
        self._connect()

    def show_card(self, card: SourceCard) -> None:
        """Show a source with what belongs to it; typing under way in it stays."""
        other = self.source is None or self.source.id != card.source.id
        self.source = source = card.source
        self.drafts.show(source.id, source.row_version, values_of(source, self.drafts))
        self.secret.setVisible(source.confidential)
        self.open_button.setVisible(bool(source.url))
        self.open_archived.setVisible(bool(source.archived_url))
        self.log.show_contacts(source.id, card.contacts)
        self.files.show_files(source.attachments)
        self.resting.show_resting(card.resting)
        if other:
            self.history.start()
        elif self.history.is_open:
            self.history.wanted.emit()

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        self.drafts.hand_over()
        self.log.hand_over()

    def _add_fields(self, escape: EscapeLeaves) -> None:
        drafts, add, home = self.drafts, self.fields.add, self._inside
        title = GrowingText(say("Title"), name=say("Title of the source"), parent=home)
        add(say("Title"), escape.watch(join_required(drafts, "title", title)))
        choices = {"kind": (say("Kind"), kinds()), "primary": (say("Primary"), offered(PRIMARY))}
        for name, (said, offers) in choices.items():
            add(said, escape.watch(join_choice(drafts, name, SnugChoice(offers, name=said, parent=home))))
        for name, (marked, placeholder) in LINES.items():
            said = say(marked)
            line = FieldLine(say(placeholder), name=said, parent=home)
            add(said, escape.watch(join_line(drafts, name, line)))
        for name, marked in DAYS.items():
            said = say(marked)
            date = DateField(say("No date"), name=said, parent=home)
            add(said, escape.watch(join_day(drafts, name, date)))
        naming = SnugChoice(offered(NAMING), name=say("Confidential or not"), parent=home)
        naming.setToolTip(say("A confidential source is masked in exports unless you ask for it"))
        add(say("Naming"), escape.watch(join_choice(drafts, "confidential", naming)))
        notes = GrowingText(say("Notes"), name=say("Notes"), parent=home)
        add(say("Notes"), escape.watch(join_text(drafts, "notes", notes)))

    def _make_secret(self) -> QWidget:
        made = QWidget(self._inside)
        said = line(IconLabel("lock", "mixed_ink", 15), PlainLabel(say(_MASKED), "warning", wrap=True), gap=7)
        said.setStretch(1, 1)
        made.setLayout(said)
        return made

    def _lay_out(self) -> None:
        whole = column(self._inside, gap=8)
        whole.setContentsMargins(18, 14, 18, 16)
        whole.addWidget(PlainLabel(say("Source"), "section"))
        whole.addWidget(self.secret)
        whole.addLayout(self.fields)
        flow = FlowLayout(self._acts, gap=10, line_gap=2)
        for act in (self.open_button, self.open_archived, self.delete_button):
            flow.addWidget(act)
        whole.addWidget(self._acts)
        asking = SectionHeader("message-square", say("Contact"), parent=self._inside)
        for part in ((asking, self.contact, self.log), (self.files,), (self.resting,), (self.history,)):
            whole.addSpacing(10)
            for widget in part:
                whole.addWidget(widget)
        whole.addStretch()

    def _connect(self) -> None:
        self.log.logged.connect(self._log)
        self.files.attach_asked.connect(self._attach)
        self.files.open_asked.connect(self.open_attachment_requested)
        self.files.save_asked.connect(self.save_attachment_requested)
        self.files.remove_asked.connect(self.remove_attachment_requested)
        self.resting.open_claim_requested.connect(self.open_claim_requested)

    def _log(self, status: object, note: str, answer_by: str) -> None:
        if self.source is not None:
            self.log_requested.emit(self.source.id, status, note, answer_by)

    def _attach(self, path: str) -> None:
        if self.source is not None:
            self.attach_requested.emit(self.source.id, path)

    def _open(self, field: str) -> None:
        if self.source is not None:
            self.open_link_requested.emit(getattr(self.source, field))

    def _delete(self) -> None:
        if self.source is not None:
            self.delete_requested.emit(self.source.id)
