"""One source opened beside the table: its fields, its files, and the claims that rest on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from claimtracker.domain.claims import Claim
from claimtracker.domain.sources import Attachment, ContactStatus, Source, SourceKind
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
from claimtracker.ui.claims.inspector_parts import button, column, emptied
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from claimtracker.ui.widgets.pill import Pill
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


class SourceSide(QWidget):
    """Shows one source; every field saves by itself."""

    edited = Signal(int, str, str, str)
    attach_requested = Signal(int, str)
    open_attachment_requested = Signal(int)
    open_link_requested = Signal(str)
    open_claim_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.drafts = Drafts(self)
        self.drafts.edited.connect(self.edited)
        self.fields = LabelledFields()
        self._add_fields(EscapeLeaves(home))
        self.files = SectionHeader("paperclip", "Files", "Attach file…")
        self.claims = SectionHeader("quote", "Claims that rest on it")
        self._file_rows = column(gap=2)
        self._claim_rows = column(gap=2)
        self.open_button = button("Open page", self._open_page, "link")
        self.delete_button = button("Put into the bin", self._delete, "link")
        self.files.action_requested.connect(self._choose_file)
        self._lay_out()

    def show_source(self, source: Source, claims: Sequence[Claim]) -> None:
        """Show a source and the claims it is evidence for; typing under way in it stays."""
        self.source = source
        self.drafts.show(source.id, source.row_version, values_of(source, self.drafts))
        self.open_button.setVisible(bool(source.url))
        emptied(self._file_rows)
        for attachment in source.attachments:
            self._file_rows.addWidget(self._file_row(attachment))
        emptied(self._claim_rows)
        for claim in claims:
            self._claim_rows.addWidget(self._claim_row(claim))
        self.claims.set_note(f"{len(claims):,}" if claims else "none yet")

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        self.drafts.hand_over()

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
        contact = GrowingText("Who to ask", name="Contact")
        add("Contact", escape.watch(join_text(drafts, "contact", contact)))
        asked = SnugChoice(words.choices(ContactStatus), name="What came of asking")
        add("Asked", escape.watch(join_choice(drafts, "contact_status", asked)))
        add("Asked on", escape.watch(join_day(drafts, "contact_on", DayField("No date", name="Asked on"))))
        add("Notes", escape.watch(join_text(drafts, "notes", GrowingText("Notes", name="Notes"))))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        whole = column(inner, gap=8)
        whole.setContentsMargins(18, 14, 18, 16)
        whole.addWidget(PlainLabel("Source", "section"))
        whole.addLayout(self.fields)
        acts = QHBoxLayout()
        acts.addWidget(self.open_button)
        acts.addWidget(self.delete_button)
        acts.addStretch()
        whole.addLayout(acts)
        for head, rows in ((self.files, self._file_rows), (self.claims, self._claim_rows)):
            whole.addSpacing(8)
            whole.addWidget(head)
            whole.addLayout(rows)
        whole.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = column(self)
        outer.addWidget(area)

    def _file_row(self, attachment: Attachment) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(attachment.name, "strong"), 1)
        about = PlainLabel(words.size(attachment.size), "hint")
        about.setToolTip(plain_tip(f"SHA-256 {attachment.sha256}"))
        line.addWidget(about)
        if attachment.held:
            opener = button("Open", partial(self.open_attachment_requested.emit, attachment.id), "link")
            opener.setAccessibleName(f"Open {attachment.name}")
            line.addWidget(opener)
        else:
            line.addWidget(PlainLabel("not kept here", "hint"))
        return row

    def _claim_row(self, claim: Claim) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        statement = ElidedLabel(claim.statement)
        statement.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.addWidget(statement, 1)
        if claim.verdict_label:
            line.addWidget(Pill(claim.verdict_label, claim.look))
        opener = button("Open", partial(self.open_claim_requested.emit, claim.id), "link")
        opener.setAccessibleName(f"Open claim: {claim.statement[:80]}")
        line.addWidget(opener)
        return row

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Attach a file to the source")
        if path and self.source is not None:
            self.attach_requested.emit(self.source.id, path)

    def _open_page(self) -> None:
        if self.source is not None:
            self.open_link_requested.emit(self.source.url)

    def _delete(self) -> None:
        if self.source is not None:
            self.delete_requested.emit(self.source.id)
