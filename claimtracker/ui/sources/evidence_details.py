"""A source of a claim, opened: how it bears on the claim, what it is, and its files."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.sources import Attachment, Evidence, SourceKind, Stance
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    DayField,
    EscapeLeaves,
    SnugChoice,
    grows_in_height,
    join_choice,
    join_day,
    join_keys,
    join_line,
    join_required,
    join_text,
    values_of,
)
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_parts import button, column, emptied
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import KeyChoice
from claimtracker.ui.widgets.labels import PlainLabel, plain_tip

GROUP = "Same agency or study: one word for all"
PRIMARY = (("yes", "Primary"), ("no", "Secondary"))
_CONFIDENTIAL = (("no", "Named"), ("yes", "Confidential"))
_LINES = {
    "author": ("Author", "Author or person"),
    "publisher": ("Publisher", "Publisher"),
    "url": ("URL", "https://…"),
    "archived_url": ("Archived", "URL of the archived copy"),
}
_DAYS = {"published_on": "Published", "accessed_on": "Accessed"}


def stance_choices() -> list[KeyChoice]:
    """Return the stances as keyed choices in their colours."""
    return [KeyChoice(stance.value, words.label(stance), words.stance_look(stance)) for stance in Stance]


class EvidenceDetails(QWidget):
    """Everything of one evidence and its source, each field saving by itself.

    Esc in a field goes back to ``home``.
    """

    evidence_edited = Signal(int, str, str, str)
    source_edited = Signal(int, str, str, str)
    unlink_asked = Signal()
    attach_asked = Signal(str)
    open_attachment_asked = Signal(int)
    open_link_asked = Signal(str)

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Drafts(self)
        self.source = Drafts(self)
        self.link.edited.connect(self.evidence_edited)
        self.source.edited.connect(self.source_edited)
        self._urls: dict[str, str] = {}
        self._attachments: tuple[Attachment, ...] | None = None
        escape = EscapeLeaves(home)
        self.stance = grows_in_height(KeyRow(stance_choices()))
        self.stance.setAccessibleName("Stance")
        join_keys(self.link, "stance", self.stance)
        self.fields = LabelledFields()
        self._add_link_fields(escape)
        self._add_source_fields(escape)
        self._files = column(gap=2)
        self._open_url = button("Open page", partial(self._open, "url"), "link")
        self._open_archived = button("Open archived copy", partial(self._open, "archived_url"), "link")
        self._lay_out()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a reading of the evidence and of its source."""
        source = evidence.source
        self.link.show(evidence.id, 0, values_of(evidence, self.link))
        self.source.show(source.id, source.row_version, values_of(source, self.source))
        self._urls = {"url": source.url, "archived_url": source.archived_url}
        self._open_url.setVisible(bool(source.url))
        self._open_archived.setVisible(bool(source.archived_url))
        if source.attachments != self._attachments:
            self._attachments = source.attachments
            emptied(self._files)
            for attachment in source.attachments:
                self._files.addWidget(self._file_row(attachment))

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        self.link.hand_over()
        self.source.hand_over()

    def _add_link_fields(self, escape: EscapeLeaves) -> None:
        locator = join_line(self.link, "locator", FieldLine("Page, mm:ss, table", name="Locator"))
        passage = join_text(self.link, "passage", GrowingText("The words that settle it", name="Passage"))
        note = join_text(self.link, "note", GrowingText("Note on this evidence", name="Note on the evidence"))
        group = join_line(self.link, "independence_group", FieldLine(GROUP, name="Independence group"))
        group.setToolTip("Sources with the same word here count once: “dpa”, “one study”")
        for said, field in (("Locator", locator), ("Passage", passage), ("One with", group), ("Note", note)):
            self.fields.add(said, escape.watch(field))

    def _add_source_fields(self, escape: EscapeLeaves) -> None:
        title = join_required(self.source, "title", GrowingText("Title", name="Title of the source"))
        self.fields.add("Title", escape.watch(title))
        kinds = {"kind": words.choices(SourceKind), "primary": PRIMARY}
        for name, choices in kinds.items():
            field = SnugChoice(choices, name=name.capitalize())
            self.fields.add(name.capitalize(), escape.watch(join_choice(self.source, name, field)))
        for name, (said, placeholder) in _LINES.items():
            line = join_line(self.source, name, FieldLine(placeholder, name=said))
            self.fields.add(said, escape.watch(line))
        for name, said in _DAYS.items():
            self.fields.add(said, escape.watch(join_day(self.source, name, DayField("No date", name=said))))
        named = SnugChoice(_CONFIDENTIAL, name="Confidential or not")
        named.setToolTip("A confidential source is masked in exports unless you ask for it")
        self.fields.add("Naming", escape.watch(join_choice(self.source, "confidential", named)))

    def _lay_out(self) -> None:
        whole = column(self, gap=4)
        whole.setContentsMargins(0, 4, 0, 6)
        whole.addWidget(self.stance)
        whole.addLayout(self.fields)
        whole.addLayout(self._files)
        acts = QWidget()
        flow = FlowLayout(acts, gap=2, line_gap=2)
        attach = button("Attach file…", self._choose_file, "link")
        remove = button("Remove link", self.unlink_asked.emit, "link", tip="The source itself stays")
        for act in (self._open_url, self._open_archived, attach, remove):
            flow.addWidget(act)
        whole.addWidget(acts)

    def _file_row(self, attachment: Attachment) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=4, line_gap=0)
        flow.addWidget(PlainLabel(attachment.name, "strong", wrap=True))
        digest = f"SHA-256 {attachment.sha256[:12]}…"
        about = PlainLabel(words.joined(words.size(attachment.size), digest), "hint", wrap=True)
        about.setToolTip(plain_tip(attachment.sha256))
        flow.addWidget(about)
        if attachment.held:
            act = partial(self.open_attachment_asked.emit, attachment.id)
            opener = button("Open", act, "link")
            opener.setAccessibleName(f"Open {attachment.name}")
            flow.addWidget(opener)
        else:
            flow.addWidget(PlainLabel("not kept here", "hint"))
        return row

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Attach a file to the source")
        if path:
            self.attach_asked.emit(path)

    def _open(self, field: str) -> None:
        self.open_link_asked.emit(self._urls[field])
