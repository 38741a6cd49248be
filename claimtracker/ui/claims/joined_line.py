"""One quiet line: how many claims were joined into this one, with the way to take them apart."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.wording import say, say_count
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_words import quoted
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import FlowingLabel, plain_tip

MOST_SAID = 5


class JoinedLine(QWidget):
    """Says it where something was joined, and is hidden where nothing was; ``apart_asked`` by its button."""

    apart_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = FlowingLabel("", "hint")
        self.apart = text_link(say("Take apart"), self.apart_asked.emit)
        flow = FlowLayout(self, gap=8, line_gap=0)
        flow.addWidget(self.words)
        flow.addWidget(self.apart)
        self.hide()

    def show_joined(self, statements: Sequence[str]) -> None:
        """Show how many there are; the first of the statements is the claim that was joined last."""
        self.setVisible(bool(statements))
        if not statements:
            return
        self.words.setText(
            say_count(len(statements), "Joined with {count} other claim", "Joined with {count} other claims")
        )
        listed = [quoted(statement) for statement in statements[:MOST_SAID]]
        more = len(statements) - len(listed)
        if more:
            listed.append(say_count(more, "and {count} more", "and {count} more"))
        self.words.setToolTip(plain_tip("\n".join(listed)))
        self.words.setAccessibleDescription("\n".join(listed))
        out = say("Take out what was joined last: {statement}", statement=listed[0])
        self.apart.setToolTip(plain_tip(out))
        self.apart.setAccessibleDescription(out)
        self.updateGeometry()
