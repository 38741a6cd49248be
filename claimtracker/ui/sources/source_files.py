"""The files of a source: dropped or chosen, opened after a warning, saved out, removed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.file_types import kind_of_file
from claimtracker.domain.sources import Attachment
from claimtracker.domain.wording import joined, say, to_say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_parts import button, column, emptied
from claimtracker.ui.widgets.dropped import local_files
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from claimtracker.ui.widgets.section_header import SectionHeader

_NOTHING = to_say("Drop a file here, or attach one: it is kept in the library, once.")


class SourceFiles(QWidget):
    """A row for each file; signals carry a path, or the id of an attachment."""

    attach_asked = Signal(str)
    open_asked = Signal(int)
    save_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._shown: Sequence[Attachment] | None = None
        self.header = SectionHeader("paperclip", say("Files"), say("Attach file…"), parent=self)
        self.header.action_requested.connect(self._choose)
        self.nothing = PlainLabel(say(_NOTHING), "second", wrap=True)
        self._rows = column(gap=7)
        whole = column(self, gap=5)
        whole.addWidget(self.header)
        whole.addWidget(self.nothing)
        whole.addLayout(self._rows)

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show these files."""
        if files == self._shown:
            return
        self._shown = files
        emptied(self._rows)
        for file in files:
            self._rows.addWidget(self._row(file))
        self.nothing.setVisible(not files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files, before the window takes them for articles."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        for path in local_files(event.mimeData()):
            self.attach_asked.emit(path)
        event.acceptProposedAction()

    def _row(self, file: Attachment) -> QWidget:
        row = QWidget()
        rows = column(row, gap=0)
        rows.addWidget(ElidedLabel(file.name, "strong"))
        kind = kind_of_file(file.name, file.media_type)
        about = joined(kind, words.size(file.size) if file.held else "", f"SHA-256 {file.sha256[:12]}…")
        said = PlainLabel(about, "hint", wrap=True)
        said.setToolTip(plain_tip(f"SHA-256 {file.sha256}"))
        rows.addWidget(said)
        acts = QWidget()
        flow = FlowLayout(acts, gap=2, line_gap=0)
        held = (
            (say("Open", sense="verb"), say("Open {file}", file=file.name), self.open_asked),
            (say("Save a copy…"), say("Save a copy {file}", file=file.name), self.save_asked),
        )
        remove = (say("Remove"), say("Remove {file}", file=file.name), self.remove_asked)
        for text, named, signal in (*(held if file.held else ()), remove):
            act = button(text, partial(signal.emit, file.id), "link")
            act.setAccessibleName(named)
            flow.addWidget(act)
        if not file.held:
            flow.addWidget(PlainLabel(say("not kept here: a claim sheet brought its hash alone"), "hint"))
        rows.addWidget(acts)
        return row

    def _choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, say("Attach files to the source"))
        for path in paths:
            self.attach_asked.emit(path)
