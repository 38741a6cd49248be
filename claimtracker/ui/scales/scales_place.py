"""The rating scales: which one each way of working uses, and an editor that makes new versions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.articles import Mode
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import Scale
from claimtracker.domain.wording import say, spoken, to_keep
from claimtracker.ui.icons import icon
from claimtracker.ui.scales import scale_words as words
from claimtracker.ui.scales.rating_rows import RatingRows
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import choices_of
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon
from claimtracker.ui.widgets.place_column import MARGINS, place_column
from claimtracker.ui.widgets.scrolled import Scrolled

_NEW = "\n"  # no scale has such an id


class ScalesPlace(QWidget):
    """Edits one scale at a time; ``save_requested`` carries it, ``default_requested`` a mode and an id.

    ``edited`` tells of each key.
    """

    edited = Signal()
    save_requested = Signal(object)
    default_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scales: dict[str, Scale] = {}
        self._shown: Scale | None = None
        self._area = Scrolled(self)
        inside = self._area.inside
        self.new_button = QPushButton(icon("plus"), beside_icon(say("New scale")), inside)
        self.copy_button = QPushButton(icon("copy"), beside_icon(say("Copy this scale")), inside)
        self.defaults = _defaults(inside)
        self.choice = ChoiceField(name=say("Scale to edit"), kind="bordered", parent=inside)
        self.name = QLineEdit(inside)
        set_kind(self.name, "plain")
        self.name.setPlaceholderText(say("Name of the scale"))
        self.name.setAccessibleName(say("Name of the scale"))
        self.claim_review = QCheckBox(say("Its verdicts may be published as ClaimReview"), inside)
        self.ratings = RatingRows(inside)
        self.version = PlainLabel("", "second")
        self.preview = KeyRow(parent=inside)
        self.preview.setAccessibleName(say("How the scale looks beside a claim"))
        self.problem = PlainLabel("", "second", wrap=True)
        self.keep_button = QPushButton()
        set_kind(self.keep_button, "primary")
        self.discard_button = QPushButton(say("Discard changes"))
        self._lay_out()
        self._join()
        self._show(None)

    def take_focus(self) -> None:
        """Put the keyboard on the choice of the scale."""
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changed(self) -> bool:
        """Whether something differs from the version that is kept."""
        base = self._shown
        if base is None:
            return bool(self.name.text().strip() or self.ratings.rows)
        return self.scale() != base

    def show_scales(self, scales: Sequence[Scale], defaults: Mapping[Mode, str]) -> None:
        """Show the latest versions; a scale that is being edited stays as it was typed."""
        held = self._shown.id if self._shown is not None else ""
        typing = self.changed
        self._scales = {scale.id: scale for scale in scales}
        offered = [(scale.id, said_rating(scale.name)) for scale in scales]
        self.choice.set_choices([*offered, (_NEW, say("New scale"))])
        for mode, field in self.defaults.items():
            field.set_choices(offered)
            field.set_value(defaults.get(mode, ""))
        if not typing:
            self.edit(held or defaults.get(Mode.AFTER, ""))
        elif self._shown is not None:
            self._go_on_after(self._shown, self._scales.get(held))

    def edit(self, scale_id: str) -> None:
        """Show a scale to be edited; an id that is not known begins a new one."""
        self._show(self._scales.get(scale_id))

    def take_kept(self, scale: Scale) -> None:
        """Go on from a version that was kept just now."""
        self._scales[scale.id] = scale
        self._show(scale)

    def take_up(self, begun: Scale) -> None:
        """Go on with changes that were not kept, to the scale as it stands now or to a new one."""
        now = self._scales.get(begun.id)
        self._show(now)
        self._fill(begun)
        self._go_on_after(begun, now)

    def _go_on_after(self, seen: Scale, theirs: Scale | None) -> None:
        """Say what another person kept meanwhile; what is typed here stays, and would be kept after it."""
        if theirs is None or theirs.version <= seen.version:
            return
        self._shown = theirs
        self._refresh()
        self.problem.setText(words.meanwhile_words(seen, theirs))
        self.problem.set_kind("warning")

    def scale(self) -> Scale:
        """Return the scale as it stands in the fields."""
        base = self._shown
        return Scale(
            base.id if base is not None else "",
            base.version if base is not None else 0,
            self.name.text().strip(),
            self.ratings.ratings(),
            self.claim_review.isChecked(),
        )

    def _copy(self) -> None:
        was = self.scale()
        self._show(None)
        self._fill(replace(was, name=to_keep(say("{scale} (copy)", scale=was.name))))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unless_changed(self, go: Callable[[], None]) -> None:
        """Go to another scale, or say that this one has changes that would be lost."""
        if self.changed:
            self.choice.set_value(self._shown.id if self._shown is not None else _NEW)
            self.problem.setText(say("Keep the changes to this scale first, or discard them."))
            self.problem.set_kind("warning")
            return
        go()

    def _begin(self) -> None:
        self._show(None)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, scale: Scale | None) -> None:
        self._shown = scale
        self.choice.set_value(scale.id if scale is not None else _NEW)
        self._fill(scale if scale is not None else Scale("", 0, "", ()))

    def _fill(self, scale: Scale) -> None:
        self.name.setText(scale.name)
        self.claim_review.setChecked(scale.claim_review)
        self.ratings.fill(scale.ratings)
        self._refresh()

    def _refresh(self) -> None:
        """Say what stands, and what keeping would do."""
        ratings = self.ratings.ratings()
        named = tuple(replace(one, key=f"{at}") for at, one in enumerate(ratings) if one.label)
        self.preview.set_choices(choices_of(replace(self.scale(), ratings=named)))
        self.version.setText(words.version_words(self._shown))
        self.keep_button.setText(words.keep_words(self._shown))
        self.problem.set_kind("second")
        self.problem.setText("" if ratings else say(words.FREE))
        for button in (self.keep_button, self.discard_button):
            if button.hasFocus() and not self.changed:
                self.take_focus()  # rather than leave it to whatever comes next in the window
            button.setEnabled(self.changed)
        self.copy_button.setEnabled(self._shown is not None)
        self.edited.emit()

    def _join(self) -> None:
        self.choice.chosen.connect(lambda scale_id: self._unless_changed(lambda: self.edit(scale_id)))
        for mode, field in self.defaults.items():
            field.chosen.connect(lambda scale_id, mode=mode: self.default_requested.emit(mode, scale_id))
        self.new_button.clicked.connect(lambda: self._unless_changed(self._begin))
        self.copy_button.clicked.connect(self._copy)
        self.ratings.edited.connect(self._refresh)
        self.name.textEdited.connect(lambda _: self._refresh())
        self.name.returnPressed.connect(self.ratings.begin)
        self.claim_review.toggled.connect(lambda _: self._refresh())
        self.keep_button.clicked.connect(lambda: self.save_requested.emit(self.scale()))
        self.discard_button.clicked.connect(lambda: self._show(self._shown))
        self.preview.chosen.connect(lambda _: self.preview.set_current(""))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(say("Rating scales"), "title"), 1)
        head.addWidget(self.new_button)
        head.addWidget(self.copy_button)
        uses = QFormLayout()
        for mode, field in self.defaults.items():
            uses.addRow(PlainLabel(say(words.MODES[mode])), field)
        line = QHBoxLayout()
        line.addWidget(self.choice)
        line.addWidget(self.version, 1)
        edited = QFormLayout()
        edited.addRow(PlainLabel(say("Scale to edit")), line)
        edited.addRow(PlainLabel(say("Name of the scale")), self.name)
        edited.addRow("", self.claim_review)
        column = place_column(self._area.inside, 10)
        column.addLayout(head)
        column.addWidget(PlainLabel(say("Verdicts are given on"), "heading"))
        column.addLayout(uses)
        column.addSpacing(8)
        column.addWidget(PlainLabel(say("Ratings, from the worst to the best"), "heading"))
        column.addWidget(PlainLabel(say(words.HINT), "hint", wrap=True))
        if spoken().code != "en":
            column.addWidget(PlainLabel(say(words.KEPT), "hint", wrap=True))
        column.addLayout(edited)
        column.addWidget(self.ratings)
        column.addWidget(PlainLabel(say("Beside a claim it looks like this"), "hint"))
        column.addWidget(self.preview)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        edge = QFrame(self)
        set_kind(edge, "line")
        outer.addWidget(edge)
        outer.addLayout(_foot(self.keep_button, self.discard_button, self.problem))


def _foot(*parts: QWidget) -> QHBoxLayout:
    """Return what stays in sight while the ratings are scrolled; the last part takes what is left."""
    foot = QHBoxLayout()
    foot.setContentsMargins(MARGINS[0], 10, MARGINS[2], 10)
    foot.setSpacing(10)
    for part in parts:
        foot.addWidget(part, int(part is parts[-1]))
    return foot


def _defaults(parent: QWidget) -> dict[Mode, ChoiceField]:
    return {
        mode: ChoiceField(name=say(shown), kind="bordered", parent=parent)
        for mode, shown in words.MODES.items()
    }
