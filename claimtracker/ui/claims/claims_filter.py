"""What the claims place narrows by: a typed search, and values of facets shown as chips."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.claim_views import ClaimView
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import BadValue
from claimtracker.domain.facets import FACET, label_of
from claimtracker.domain.find_offers import offers
from claimtracker.domain.find_parse import parse
from claimtracker.domain.find_terms import AllOf
from claimtracker.domain.text import beginning
from claimtracker.domain.views import Facets
from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption
from claimtracker.ui.widgets.search_line import OfferingLine

_LONGEST_CHIP = 48
Pair = tuple[str, str]


class ClaimFilter(QWidget):
    """A search and chosen values; ``changed`` after every choice and shortly after typing.

    A search that cannot be read is told in a line below it, and what was found before stays.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets: tuple[Pair, ...] = ()
        self._labels: dict[Pair, str] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._find = ""
        self.search = OfferingLine(
            say('Search claims: words, "a phrase", -without, speaker:name, no:source…'), self._offers, self
        )
        self.search.setAccessibleName(say("Search claims"))
        key_tip(self.search, say("Search claims ({filter})"))
        self.wrong = PlainLabel("", "error", wrap=True)
        self.wrong.hide()
        self.chips = QWidget(self)
        self._flow = FlowLayout(self.chips, gap=6, line_gap=6)
        self.clear_button = QPushButton(say("Clear all"))
        set_kind(self.clear_button, "link")
        self.clear_button.clicked.connect(self.clear)
        self.search.searched.connect(lambda _: self._read())
        below = QHBoxLayout()
        below.addWidget(self.chips, 1)
        below.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.wrong)
        column.addLayout(below)
        self.clear_button.hide()
        self.chips.hide()

    @property
    def is_set(self) -> bool:
        """Whether anything is narrowed by."""
        return bool(self.search.text().strip() or self.facets)

    def apply(self, query: ClaimQuery) -> ClaimQuery:
        """Return the query with what is narrowed by now."""
        return replace(query, find=self._find, facets=self.facets)

    def offer(self, facets: Facets) -> None:
        """Offer these values after field words."""
        self._known = {
            "verdict": facets.verdicts,
            "speaker": facets.speakers,
            "checker": facets.checkers,
            "tag": facets.tags,
        }

    def name(self, labels: Mapping[Pair, str]) -> None:
        """Learn what values are called, such as the titles of articles."""
        self._labels.update(labels)
        self._show_chips()

    def toggle(self, facet: str, value: str) -> None:
        """Narrow by one more value, or by one less."""
        pair = (facet, value)
        self.facets = (
            tuple(one for one in self.facets if one != pair) if pair in self.facets else (*self.facets, pair)
        )
        self._told()

    def choose(self, facet: str, value: str) -> None:
        """Narrow by one value, and nothing else."""
        self.narrow("", ((facet, value),))

    def show_view(self, view: ClaimView) -> None:
        """Narrow by what a view narrows by."""
        self.narrow(view.find, view.facets)

    def narrow(self, find: str, facets: Iterable[Pair] = ()) -> None:
        """Narrow by this search and these values, and nothing else."""
        self.search.set_quietly(find)
        self.facets = tuple(facets)
        self._read()

    def clear(self) -> None:
        """Narrow by nothing."""
        self.narrow("")

    def _read(self) -> None:
        typed = self.search.text().strip()
        try:
            found = parse(typed)
        except BadValue as error:
            self.say_wrong(error)
            return
        self._find = typed
        self._told()
        if typed and found == AllOf():
            self.say_wrong(BadValue(say("Signs alone narrow nothing."), say("Write a word or a number.")))

    def say_wrong(self, error: BadValue) -> None:
        """Say why the search finds nothing."""
        self.wrong.setText(str(error))
        self.wrong.show()
        self.search.setAccessibleDescription(str(error))

    def _told(self) -> None:
        self.wrong.hide()
        self.search.setAccessibleDescription("")
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        self._flow.clear()
        for facet, value in self.facets:
            self._flow.addWidget(self._chip(facet, value))
        self.chips.setVisible(bool(self.facets))
        self.clear_button.setVisible(self.is_set)
        self.chips.updateGeometry()

    def _chip(self, facet: str, value: str) -> QPushButton:
        label = self._labels.get((facet, value)) or label_of(facet, value)
        title = say(FACET[facet].title)
        words = say("{facet}: {value}", facet=title, value=beginning(label, _LONGEST_CHIP))
        chip = QPushButton(icon("x", "accent"), plain_caption(words))
        set_kind(chip, "chip")
        chip.setLayoutDirection(_other_way(self.layoutDirection()))
        chip.setAccessibleName(say("{facet}: {value}. No longer narrow by this", facet=title, value=label))
        chip.setToolTip(say("No longer narrow by this"))
        chip.clicked.connect(lambda: self.toggle(facet, value))
        return chip

    def _offers(self, typed: str) -> list[tuple[str, str]]:
        return offers(typed, self._known)


def _other_way(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    right_to_left = Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if direction == right_to_left else right_to_left
