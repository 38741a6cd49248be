"""Link a source: an inline form for a known or a new source and what it does to the claim."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.sources import Source, SourceKind, Stance
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_fields import SnugChoice, grows_in_height
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.claims.inspector_rows import SpreadRow
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.sources.evidence_details import stance_choices
from claimtracker.ui.sources.file_to_attach import FileToAttach
from claimtracker.ui.sources.known_sources import KnownSources, about
from claimtracker.ui.sources.link_draft import SHORTEST_SEARCH, BegunLink, LinkDraft, new_source
from claimtracker.ui.sources.source_choices import PRIMARY, kinds, offered
from claimtracker.ui.widgets.dropped import local_files
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import KeySegment
from claimtracker.ui.widgets.labels import PlainLabel

SEARCH_PAUSE_MS = 120
_TEXTS = ("title", "locator", "passage", "note")


class LinkSourceForm(QWidget):
    """``linked`` carries a LinkDraft; Enter links, Esc cancels. ``search_wanted`` while typing."""

    linked = Signal(object)
    cancelled = Signal()
    search_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Source | None = None
        self._wanted = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.title = FieldLine(
            say("Title or URL"), name=say("Title or URL of the source"), kind="plain", parent=self
        )
        self.title.textEdited.connect(self._typed)
        self.offers = KnownSources(self)
        self.offers.chosen.connect(self._take_known)
        self.offers.left_upwards.connect(lambda: self.title.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.said = PlainLabel("", "hint", wrap=True)
        self.stance = grows_in_height(KeyRow(stance_choices(), self))
        self.stance.setAccessibleName(say("Stance: what the source does to the claim"))
        self._new_only = new = QWidget(self)
        self.kind = SnugChoice(kinds(), name=say("Kind of source"), kind="bordered", parent=new)
        self.primary = SnugChoice(
            offered(PRIMARY), name=say("Primary or secondary"), kind="bordered", parent=new
        )
        self.locator = FieldLine(say("Page, mm:ss, table"), name=say("Locator"), kind="plain")
        self.passage = GrowingText(
            say("The words that settle it"), name=say("Passage"), framed=True, lines=(2, 12)
        )
        self.note = GrowingText(say("Note"), name=say("Note on the evidence"), framed=True)
        self.attach = FileToAttach(self)
        self.link = button(say("Link", sense="verb"), self.try_link, "primary", tip=say("Enter"))
        self.cancel = button(say("Cancel"), self.cancelled.emit, tip=say("Esc"))
        self.setAcceptDrops(True)
        self._lay_out()
        self.clear()

    def open(self) -> None:
        """Begin a new link, the keyboard in the first line."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def clear(self) -> None:
        """Empty the form."""
        self._pause.stop()
        self._forget_known()
        self.offers.show_sources(())
        self._fill(BegunLink())

    def begun(self) -> BegunLink:
        """Return what stands in the form."""
        return BegunLink(
            known=self._known.id if self._known else self._wanted,
            stance=self.stance.current,
            kind=self.kind.value(),
            primary=self.primary.value(),
            file=self.attach.path,
            **{name: getattr(self, name).text() for name in _TEXTS},
        )

    def take_up(self, begun: BegunLink) -> None:
        """Go on with a link that was begun before; its source is looked for again."""
        self.clear()
        self._fill(begun)
        self._wanted = begun.known
        self._search()

    def _fill(self, begun: BegunLink) -> None:
        for field in _TEXTS:
            getattr(self, field).set_text(getattr(begun, field))
        self.stance.set_current(begun.stance)
        self.kind.set_value(begun.kind)
        self.primary.set_value(begun.primary)
        self.attach.set_path(begun.file)

    def show_found(self, sources: Sequence[Source]) -> None:
        """Offer known sources; one at the very URL that was typed is taken at once."""
        typed = canonical_url(self.title.text())
        same = next(
            (one for one in sources if one.id == self._wanted or (typed and one.canonical_url == typed)), None
        )
        if same is not None and self._known is None:
            self._take_known(same)
        elif self._known is None:
            self.offers.show_sources(sources if len(self.title.text().strip()) >= SHORTEST_SEARCH else ())

    def try_link(self) -> None:
        """Link, or say what is missing and go there."""
        if not self.title.text().strip():
            self._ask(say("Give the source a title or a URL."), self.title)
        elif not self.stance.current:
            self._ask(say("Say what it does to the claim."), self.stance.segments[0])
        else:
            self.linked.emit(self._draft())

    def _search(self) -> None:
        self.search_wanted.emit(self.title.text().strip())

    def _draft(self) -> LinkDraft:
        new = new_source(self.title.text(), SourceKind(self.kind.value()), self.primary.value() == "yes")
        return LinkDraft(
            self._known.id if self._known else new,
            Stance(self.stance.current),
            self.locator.text().strip(),
            self.passage.text().strip(),
            self.note.text().strip(),
            self.attach.path,
        )

    def _typed(self) -> None:
        self._forget_known()
        if len(self.title.text().strip()) < SHORTEST_SEARCH:
            self.offers.show_sources(())
        self._pause.start()

    def _take_known(self, source: Source) -> None:
        had_focus = self.offers.isAncestorOf(self.window().focusWidget() or self)
        self._known = source
        self._pause.stop()
        self.title.set_text(source.title)
        self.offers.show_sources(())
        self._say(say("Known source: {source}", source=about(source)))
        self._new_only.hide()
        if had_focus:
            self.stance.segments[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _forget_known(self) -> None:
        self._known, self._wanted = None, 0
        self._say("")
        self._new_only.show()

    def _say(self, words: str) -> None:
        self.said.set_kind("hint")
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _ask(self, words: str, field: QWidget) -> None:
        self._say(words)
        self.said.set_kind("error")
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        kinds = FlowLayout(self._new_only)
        kinds.addWidget(self.kind)
        kinds.addWidget(self.primary)
        whole = column(self)
        for part in (self.title, self.offers, self.said, self.stance, self._new_only):
            whole.addWidget(part)
        for part in (self.locator, self.passage, self.note):
            whole.addWidget(part)
        whole.addWidget(SpreadRow(self).fill([self.attach], [self.cancel, self.link]))
        for field in (self.title, self.locator, self.passage, self.note, self.kind, self.primary):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Esc cancels here, whatever else it means in the window.
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Down and watched is self.title and self.offers.offers:
            self.offers.enter()
            return True
        if event.key() in ENTER_KEYS and (control or isinstance(watched, FieldLine)):
            self.try_link()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in ENTER_KEYS and isinstance(self.focusWidget(), KeySegment):
            self.try_link()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = local_files(event.mimeData())
        if local:
            self.attach.set_path(local[0])
            if not self.title.text().strip():
                self.title.set_text(_title_of(local[0]))
                self._typed()
            if len(local) > 1:
                self._say(say("One file goes along. Attach the others once the source is linked."))
            event.acceptProposedAction()


def _title_of(path: str) -> str:
    """Return what a file's name says, as the beginning of a title."""
    return " ".join(Path(path).stem.replace("_", " ").replace("-", " ").split())
