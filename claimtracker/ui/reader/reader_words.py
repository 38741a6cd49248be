"""The words with which the reader speaks of a highlight: in tool tips, menus and to screen readers."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import AnchorState, Progress
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.text import beginning
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_words import verdict_or_progress
from claimtracker.ui.widgets.labels import plain_tip

_LONGEST = 240


def verdict_words(shown: ReaderHighlight) -> str:
    """Return the verdict, or how far the work is while there is none; both when the claim is reopened."""
    if shown.verdict_label and shown.progress is Progress.REOPENED:
        return say("{verdict}, reopened", verdict=said_rating(shown.verdict_label))
    return verdict_or_progress(shown.verdict_label, shown.progress)


def one_line(shown: ReaderHighlight) -> str:
    """Return number, verdict and statement in one line."""
    return f"{shown.number} · {verdict_words(shown)} · {shortened(shown.statement)}"


def shortened(text: str) -> str:
    """Return the text in one line of at most 240 characters."""
    return beginning(text, _LONGEST)


def tip(highlights: Sequence[ReaderHighlight]) -> str:
    """Return a tool tip that names the claims; whatever they contain is shown as it is, never as markup."""
    parts = []
    for shown in highlights:
        lines = [f"{shown.number} · {verdict_words(shown)}", shortened(shown.statement)]
        if shown.highlight.state in (AnchorState.REVIEW, AnchorState.REWORDED):
            lines.append(say("The words here have changed: have a look."))
        parts.append("\n".join(lines))
    return plain_tip("\n\n".join(parts))


def spoken(entered: Sequence[ReaderHighlight], left: Sequence[ReaderHighlight]) -> str:
    """Return what a screen reader says when the caret enters and leaves highlights."""
    sentences = [say("End of claim {number}.", number=shown.number) for shown in left]
    sentences += [
        say(
            "Claim {number}, {verdict}: {statement}",
            number=shown.number,
            verdict=verdict_words(shown),
            statement=shortened(shown.statement),
        )
        for shown in entered
    ]
    return " ".join(sentences)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader, if one listens, say the sentence."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
