"""A source of a claim, opened: how it bears on the claim, what it is, and its files."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.sources import Attachment, Evidence, Stance
from claimtracker.domain.wording import joined, say, to_say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_drafts import Drafts, Stuck
from claimtracker.ui.claims.inspector_fields import (
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
from claimtracker.ui.sources.source_choices import DAYS, LINES, NAMING, PRIMARY, kinds, offered
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import KeyChoice
from claimtracker.ui.widgets.labels import PlainLabel, plain_tip

GROUP = to_say("Same agency or study: one word for all")


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

    def __init__(self, home: QWidget, links: Stuck, sources: Stuck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Drafts(self, links)
        self.source = Drafts(self, sources)
        self.link.edited.connect(self.evidence_edited)
        self.source.edited.connect(self.source_edited)
        self._urls: dict[str, str] = {}
        self._attachments: tuple[Attachment, ...] | None = None
        escape = EscapeLeaves(home)
        self.stance = grows_in_height(KeyRow(stance_choices()))
        self.stance.setAccessibleName(say("Stance"))
        join_keys(self.link, "stance", self.stance)
        self.fields = LabelledFields()
        self._add_link_fields(escape)
        self._add_source_fields(escape)
        self._files = column(gap=2)
        self._open_url = button(say("Open page"), partial(self._open, "url"), "link")
        self._open_archived = button(say("Open archived copy"), partial(self._open, "archived_url"), "link")
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
        locator = join_line(self.link, "locator", FieldLine(say("Page, mm:ss, table"), name=say("Locator")))
        passage = join_text(
            self.link, "passage", GrowingText(say("The words that settle it"), name=say("Passage"))
        )
        note = join_text(
            self.link, "note", GrowingText(say("Note on this evidence"), name=say("Note on the evidence"))
        )
        group = join_line(
            self.link, "independence_group", FieldLine(say(GROUP), name=say("Independence group"))
        )
        group.setToolTip(say("Sources with the same word here count once: “dpa”, “one study”"))
        for said, field in (
            (say("Locator"), locator),
            (say("Passage"), passage),
            (say("One with"), group),
            (say("Note"), note),
        ):
            self.fields.add(said, escape.watch(field))

    def _add_source_fields(self, escape: EscapeLeaves) -> None:
        title = join_required(
            self.source, "title", GrowingText(say("Title"), name=say("Title of the source"))
        )
        self.fields.add(say("Title"), escape.watch(title))
        choices = {"kind": (say("Kind"), kinds()), "primary": (say("Primary"), offered(PRIMARY))}
        for name, (said, offers) in choices.items():
            field = SnugChoice(offers, name=said)
            self.fields.add(said, escape.watch(join_choice(self.source, name, field)))
        for name, (marked, placeholder) in LINES.items():
            line = join_line(self.source, name, FieldLine(say(placeholder), name=say(marked)))
            self.fields.add(say(marked), escape.watch(line))
        for name, marked in DAYS.items():
            day = join_day(self.source, name, DateField(say("No date"), name=say(marked)))
            self.fields.add(say(marked), escape.watch(day))
        named = SnugChoice(offered(NAMING), name=say("Confidential or not"))
        named.setToolTip(say("A confidential source is masked in exports unless you ask for it"))
        self.fields.add(say("Naming"), escape.watch(join_choice(self.source, "confidential", named)))

    def _lay_out(self) -> None:
        whole = column(self, gap=4)
        whole.setContentsMargins(0, 4, 0, 6)
        whole.addWidget(self.stance)
        whole.addLayout(self.fields)
        whole.addLayout(self._files)
        acts = QWidget()
        flow = FlowLayout(acts, gap=2, line_gap=2)
        attach = button(say("Attach file…"), self._choose_file, "link")
        remove = button(
            say("Remove link"), self.unlink_asked.emit, "link", tip=say("The source itself stays")
        )
        for act in (self._open_url, self._open_archived, attach, remove):
            flow.addWidget(act)
        whole.addWidget(acts)

    def _file_row(self, attachment: Attachment) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=4, line_gap=0)
        flow.addWidget(PlainLabel(attachment.name, "strong", wrap=True))
        digest = f"SHA-256 {attachment.sha256[:12]}…"
        about = PlainLabel(joined(words.size(attachment.size), digest), "hint", wrap=True)
        about.setToolTip(plain_tip(attachment.sha256))
        flow.addWidget(about)
        if attachment.held:
            act = partial(self.open_attachment_asked.emit, attachment.id)
            opener = button(say("Open", sense="verb"), act, "link")
            opener.setAccessibleName(say("Open {file}", file=attachment.name))
            flow.addWidget(opener)
        else:
            flow.addWidget(PlainLabel(say("not kept here"), "hint"))
        return row

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Attach a file to the source"))
        if path:
            self.attach_asked.emit(path)

    def _open(self, field: str) -> None:
        self.open_link_asked.emit(self._urls[field])
