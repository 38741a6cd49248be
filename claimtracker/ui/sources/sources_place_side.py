"""One source opened beside the table: its fields, whom we asked, its files, and what rests on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from claimtracker.domain.source_views import SourceCard
from claimtracker.domain.sources import Source, SourceKind
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    DayField,
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
from claimtracker.ui.sources.source_files import SourceFiles
from claimtracker.ui.sources.source_resting import SourceResting
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

_CHOICES = {
    "kind": ("Kind", words.choices(SourceKind)),
    "primary": ("Primary", [("yes", "Primary"), ("no", "Secondary")]),
}
_LINES = {
    "author": ("Author", "Author or person"),
    "publisher": ("Publisher", "Publisher"),
    "url": ("URL", "https://…"),
    "archived_url": ("Archived", "URL of the archived copy"),
}
_DAYS = {"published_on": "Published", "accessed_on": "Accessed"}
_NAMING = [("no", "Named"), ("yes", "Confidential")]
_MASKED = "Confidential: “Source A” in every export unless you ask for its name"


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

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.drafts = Drafts(self)
        self.drafts.edited.connect(self.edited)
        escape = EscapeLeaves(home)
        self.secret = self._make_secret()
        self.fields = LabelledFields()
        self._add_fields(escape)
        contact = GrowingText("Who to ask: name, office, phone, mail", name="Contact details", framed=True)
        self.contact = escape.watch(join_text(self.drafts, "contact", contact))
        self.log, self.files, self.resting = ContactLog(escape), SourceFiles(), SourceResting()
        self.open_button = button("Open page", lambda: self._open("url"), "link")
        self.open_archived = button("Open archived copy", lambda: self._open("archived_url"), "link")
        self.delete_button = button("Put into the bin", self._delete, "link")
        self._lay_out()
        self._connect()

    def show_card(self, card: SourceCard) -> None:
        """Show a source with what belongs to it; typing under way in it stays."""
        self.source = source = card.source
        self.drafts.show(source.id, source.row_version, values_of(source, self.drafts))
        self.secret.setVisible(source.confidential)
        self.open_button.setVisible(bool(source.url))
        self.open_archived.setVisible(bool(source.archived_url))
        self.log.show_contacts(card.contacts)
        self.files.show_files(source.attachments)
        self.resting.show_resting(card.resting)

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        self.drafts.hand_over()
        self.log.hand_over()

    def _add_fields(self, escape: EscapeLeaves) -> None:
        drafts, add = self.drafts, self.fields.add
        title = join_required(drafts, "title", GrowingText("Title", name="Title of the source"))
        add("Title", escape.watch(title))
        for name, (said, choices) in _CHOICES.items():
            add(said, escape.watch(join_choice(drafts, name, SnugChoice(choices, name=said))))
        for name, (said, placeholder) in _LINES.items():
            add(said, escape.watch(join_line(drafts, name, FieldLine(placeholder, name=said))))
        for name, said in _DAYS.items():
            add(said, escape.watch(join_day(drafts, name, DayField("No date", name=said))))
        naming = SnugChoice(_NAMING, name="Confidential or not")
        naming.setToolTip("A confidential source is masked in exports unless you ask for it")
        add("Naming", escape.watch(join_choice(drafts, "confidential", naming)))
        add("Notes", escape.watch(join_text(drafts, "notes", GrowingText("Notes", name="Notes"))))

    def _make_secret(self) -> QWidget:
        made = QWidget()
        said = line(IconLabel("lock", "mixed_ink", 15), PlainLabel(_MASKED, "warning", wrap=True), gap=7)
        said.setStretch(1, 1)
        made.setLayout(said)
        return made

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        whole = column(inner, gap=8)
        whole.setContentsMargins(18, 14, 18, 16)
        whole.addWidget(PlainLabel("Source", "section"))
        whole.addWidget(self.secret)
        whole.addLayout(self.fields)
        acts = QWidget()
        flow = FlowLayout(acts, gap=2, line_gap=2)
        for act in (self.open_button, self.open_archived, self.delete_button):
            flow.addWidget(act)
        whole.addWidget(acts)
        asking = SectionHeader("message-square", "Contact")
        for part in ((asking, self.contact, self.log), (self.files,), (self.resting,)):
            whole.addSpacing(10)
            for widget in part:
                whole.addWidget(widget)
        whole.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(area)

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
