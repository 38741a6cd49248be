"""The verdicts given so far: word, who, when, and where it was taken from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from claimtracker.domain.origins import read_origin
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import Verdict
from claimtracker.domain.wording import isolated, joined, say, say_count
from claimtracker.ui.claims.inspector_parts import Disclosure, column, emptied
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.day_words import day
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import FlowingLabel, PlainLabel
from claimtracker.ui.widgets.pill import Pill


class VerdictLines(QWidget):
    """The verdicts given so far, newest first: word, who, when, and where it was taken from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Verdict, ...], str] = ((), "")
        self._column = column(self, gap=3)
        self.hide()

    def show_verdicts(self, verdicts: Sequence[Verdict], scale_code: str) -> None:
        """Show verdicts, the newest first; those on another scale than ``scale_code`` name theirs."""
        wanted = (tuple(verdicts), scale_code)
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._column)
        self.setVisible(bool(verdicts))
        if verdicts:
            self._column.addWidget(_verdict_line(verdicts[0], scale_code))
        earlier = verdicts[1:]
        if earlier:
            count = len(earlier)
            text = say_count(count, "{count} earlier verdict", "{count} earlier verdicts")
            self._column.addWidget(Disclosure(text, lambda: _earlier(earlier, scale_code)))


def _earlier(verdicts: Sequence[Verdict], scale_code: str) -> QWidget:
    made = QWidget()
    rows = column(made, gap=3)
    for verdict in verdicts:
        rows.addWidget(_verdict_line(verdict, scale_code))
        if verdict.finding:
            rows.addWidget(PlainLabel(verdict.finding, "hint", wrap=True))
    return made


def _verdict_line(verdict: Verdict, scale_code: str) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made, line_gap=1)
    flow.addWidget(Pill(said_rating(verdict.label), verdict.look))
    said = joined(day(verdict.at.date().isoformat()), verdict.by)
    flow.addWidget(_small(said))
    other_scale = (
        "" if verdict.scale == scale_code else say("on {scale}", scale=verdict.scale, sense="a rating scale")
    )
    origin = _origin_words(verdict.origin)
    for more in (other_scale, origin):
        if more:
            flow.addWidget(_small(sentence_case(more)))
    made.setAccessibleName(joined(said_rating(verdict.label), said, other_scale, origin))
    return made


def _origin_words(kept: str) -> str:
    """Say in the person's language where a verdict was taken from, without the claim's key."""
    origin = read_origin(kept)
    if origin is None:
        return kept
    if not origin.rated:
        return say("taken over from “{words}”", words=isolated(origin.words))
    return say("taken over from “{words}”, rated {day}", words=isolated(origin.words), day=day(origin.rated))


def _small(said: str) -> FlowingLabel:
    label = FlowingLabel(said, "hint")
    label.setContentsMargins(0, 2, 0, 0)
    return label
