"""The head of the import place: what is read, which of several it is, and the buttons."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from claimtracker.domain.wording import say, say_count
from claimtracker.ui.importing.import_draft import SameArticle
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip


class ImportHead(QWidget):
    """A line with the title, a note, and what can be done with what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = ElidedLabel("", "second")
        self.queue = PlainLabel("", "second")
        self.plain_button = QPushButton(say("Read as plain text"))
        self.all_button = QPushButton(say("Import all"))
        self.cancel_button = QPushButton(say("Cancel"))
        self.import_button = QPushButton(say("Import ⏎"))
        set_kind(self.plain_button, "quiet")
        set_kind(self.import_button, "primary")
        self.plain_button.setToolTip(say("Drop links, headings and lists of what was pasted"))
        self.all_button.setToolTip(say("Import this one and those that follow, as they are read"))
        self.cancel_button.setToolTip(say("Import nothing of this (Esc)"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(PlainLabel(say("Import article"), "title"))
        line.addWidget(self.note, 1)
        for widget in (
            self.queue,
            self.plain_button,
            self.all_button,
            self.cancel_button,
            self.import_button,
        ):
            line.addWidget(widget)
        self._left = 0
        self._rich = self._shown = False
        self.show_same(None)

    def show_queue(self, position: int, total: int) -> None:
        """Say which of several files this is; nothing for one."""
        self.queue.setText(say("{place} of {total}", place=position, total=total) if total > 1 else "")
        self.queue.setVisible(total > 1)
        self._left = total - position + 1 if total > 1 else 0
        self.all_button.setText(say_count(self._left, "Import all {count}", "Import all {count}"))
        self._settle()

    def show_same(self, same: SameArticle | None) -> None:
        """Say what Enter does: import an article, its likely next draft, or open the one that is there."""
        self.same = same if same is not None and same.likely else None
        if same is None or not same.likely:
            words, tip = (
                say("Import ⏎"),
                say("Import the article as it is shown (Enter, or Ctrl+Enter in a field)"),
            )
        elif same.next_draft:
            words = say("Import as draft {number} ⏎", number=same.next_draft)
            tip = say(
                "Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)", title=same.title
            )
        else:
            words = say("Open it ⏎")
            tip = say("Open the article that is on the desk, and import nothing (Enter)")
        self.import_button.setText(words)
        self.import_button.setToolTip(plain_tip(tip))

    def show_rich(self, rich: bool) -> None:
        """Offer to read a formatted passage as plain text, or not."""
        self._rich = rich
        self._settle()

    def show_state(self, note: str, *, read: bool, cancel: bool) -> None:
        """Say what is on show: whether something was read, and whether there is something to cancel."""
        self.note.setText(note)
        self._shown = read
        self.import_button.setVisible(read)
        self.cancel_button.setVisible(cancel)
        self._settle()

    def _settle(self) -> None:
        self.all_button.setVisible(self._shown and self._left > 1)
        self.plain_button.setVisible(self._shown and self._rich)
