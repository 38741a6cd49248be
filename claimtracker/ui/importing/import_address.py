"""The line for a web address: what would be asked is said before anything is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.web_address import web_address
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon

EMPTY = to_say("Nothing is asked before you press the button. Pasting the text always works too.")
_WIDEST = 560


class AddressLine(QWidget):
    """A field and a button; ``fetch_requested`` carries the address when the person asks for it."""

    fetch_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        self.field = QLineEdit()
        set_kind(self.field, "plain")
        self.field.setPlaceholderText("https://…")
        self.field.setAccessibleName(say("Web address of an article"))
        self.field.setMaxLength(4_000)
        self.button = QPushButton(icon("download"), beside_icon(say("Fetch page")))
        self.button.setToolTip(say("Ask this one host for this one page, now (Enter)"))
        self.hint = PlainLabel(say(EMPTY), "hint", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(line)
        column.addWidget(self.hint)
        self.field.textChanged.connect(self._say)
        self.field.returnPressed.connect(self.ask)
        self.button.clicked.connect(self.ask)
        self._say("")

    def show_address(self, url: str) -> None:
        """Put an address into the field; nothing is asked."""
        self.field.setText(url)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Wish for the page, where the address is one."""
        if self.button.isEnabled():
            self.fetch_requested.emit(self.field.text().strip())

    def _say(self, text: str) -> None:
        if not text.strip():
            self.button.setEnabled(False)
            self.hint.setText(say(EMPTY))
            return
        try:
            address = web_address(text)
        except UnreadableFile as error:
            self.button.setEnabled(False)
            self.hint.setText(error.sentence)
            return
        self.button.setEnabled("." in address.host or ":" in address.host)
        host = address.authority
        if address.scheme == "https":
            self.hint.setText(say("Asks {host} for this page, and nothing else.", host=host))
        else:
            self.hint.setText(
                say(
                    "Asks {host} for this page, over a line that others can read, and nothing else.",
                    host=host,
                )
            )
