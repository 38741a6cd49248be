"""The claim's own fields: a label and a value a line; values look like text until they are used."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import Claim, Priority, Progress, Risk
from claimtracker.domain.progress import next_steps
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    DayField,
    EscapeLeaves,
    SnugChoice,
    join_choice,
    join_day,
    join_line,
    join_required,
    join_text,
)
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.inspector_words import choices, label
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel

# label, field, whether it is shown while it is empty
_ROWS = (
    ("Statement", "statement", True),
    ("Speaker", "speaker", True),
    ("Role", "speaker_role", False),
    ("Said on", "said_on", True),
    ("Checker", "checker", True),
    ("Due", "due", False),
    ("Progress", "progress", True),
    ("Priority", "priority", False),
    ("Risk", "risk", False),
    ("Tags", "tags", False),
    ("Aliases", "aliases", False),
    ("Second reader", "second_reader", False),
    ("Valid as of", "valid_as_of", False),
    ("Re-check on", "recheck_on", False),
    ("Because", "recheck_reason", False),
)
_USUAL = {"priority": Priority.NORMAL.value}
_BETWEEN = {"tags": ",", "aliases": "\n"}


class ClaimFields(QWidget):
    """Statement, speaker, dates, people, progress; less used ones stand there when set or asked for.

    ``tags_changed`` and ``aliases_changed`` carry (claim id, tuple of words); the other fields
    save through the drafts that were handed in.
    """

    tags_changed = Signal(int, object)
    aliases_changed = Signal(int, object)

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists = Drafts(self)
        self.lists.edited.connect(self._list_edited)
        self.fields = _make_fields(drafts, self.lists)
        self._labels: dict[str, PlainLabel] = {}
        self._shown_value: dict[str, str] = {}
        self._grid = LabelledFields()
        for said, name, _ in _ROWS:
            self._labels[name] = self._grid.add(said, escape.watch(self.fields[name]))
        self.more = text_link("More fields", self._toggle_more)
        self.more.setCheckable(True)
        whole = column(self, gap=0)
        whole.addLayout(self._grid)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def statement(self) -> GrowingText:
        """The field of the statement."""
        field = self.fields["statement"]
        assert isinstance(field, GrowingText)
        return field

    @property
    def progress(self) -> ChoiceField:
        """The field of how far the work is; it offers the steps that can be taken now."""
        field = self.fields["progress"]
        assert isinstance(field, ChoiceField)
        return field

    def offer_steps(self, claim: Claim) -> None:
        """Offer the steps that this claim can take, once its values are shown."""
        chosen = self.progress.value() or claim.progress.value
        steps = dict.fromkeys((*next_steps(claim.progress, rated=bool(claim.rating)), Progress(chosen)))
        self.progress.set_choices([(step.value, label(step)) for step in steps])
        self.progress.set_value(chosen)

    def show_claim(self, claim: Claim, values: Mapping[str, str]) -> None:
        """Show which rows there are for a claim, and its tags and aliases."""
        lists = {"tags": _join(claim.tags, ","), "aliases": _join(claim.aliases, "\n")}
        self.lists.show(claim.id, claim.row_version, lists)
        self._shown_value = {**values, **lists}
        self._choose_rows()

    def suggest(self, field: str, words: Iterable[str]) -> None:
        """Offer words while somebody types in a one-line field."""
        line = self.fields[field]
        assert isinstance(line, FieldLine)
        line.set_suggestions(words)

    def reveal(self, field: str) -> None:
        """Show a field's row even while it is empty."""
        self._labels[field].show()
        self.fields[field].show()

    def _toggle_more(self) -> None:
        self.more.say("Fewer fields" if self.more.isChecked() else "More fields")
        self._choose_rows()

    def _choose_rows(self) -> None:
        for _, name, always in _ROWS:
            value = self._shown_value.get(name, "")
            wanted = always or self.more.isChecked() or value not in ("", _USUAL.get(name, ""))
            wanted = wanted or self.fields[name].hasFocus()
            self._labels[name].setVisible(wanted)
            self.fields[name].setVisible(wanted)

    def _list_edited(self, claim_id: int, field: str, seen: str, new: str) -> None:
        signal = self.tags_changed if field == "tags" else self.aliases_changed
        signal.emit(claim_id, tuple(_words(new, _BETWEEN[field])))


def _make_fields(drafts: Drafts, lists: Drafts) -> dict[str, QWidget]:
    return {
        "statement": join_required(
            drafts, "statement", GrowingText("What is claimed", name="Statement", lines=(1, 60))
        ),
        "speaker": join_line(drafts, "speaker", FieldLine("Who said it", name="Speaker")),
        "speaker_role": join_line(drafts, "speaker_role", FieldLine("Role", name="Speaker’s role")),
        "said_on": join_day(drafts, "said_on", DayField("When it was said", name="Said on")),
        "checker": join_line(drafts, "checker", FieldLine("Nobody yet", name="Checker")),
        "due": join_line(drafts, "due", FieldLine("No date", name="Due")),
        "progress": join_choice(drafts, "progress", SnugChoice(choices(Progress), name="Progress")),
        "priority": join_choice(drafts, "priority", SnugChoice(choices(Priority), name="Priority")),
        "risk": join_choice(drafts, "risk", SnugChoice(choices(Risk), name="Risk")),
        "tags": _join_list(lists, "tags", FieldLine("Comma between", name="Tags")),
        "aliases": _join_list(lists, "aliases", GrowingText("One a line", name="Aliases")),
        "second_reader": join_line(drafts, "second_reader", FieldLine("Nobody yet", name="Second reader")),
        "valid_as_of": join_day(drafts, "valid_as_of", DayField("No date", name="Valid as of")),
        "recheck_on": join_day(drafts, "recheck_on", DayField("No date", name="Re-check on")),
        "recheck_reason": join_line(
            drafts, "recheck_reason", FieldLine("Why it may change", name="Reason to re-check")
        ),
    }


def _join_list(lists: Drafts, name: str, field: FieldLine | GrowingText) -> QWidget:
    """Save a list of words by itself, read as the library keeps it: trimmed, none twice."""
    between = _BETWEEN[name]

    def read() -> str:
        return _join(_words(field.text(), between), between)

    if isinstance(field, FieldLine):
        return join_line(lists, name, field, read)
    return join_text(lists, name, field, read)


def _words(text: str, between: str) -> Iterable[str]:
    return dict.fromkeys(word.strip() for word in text.split(between) if word.strip())


def _join(words: Iterable[str], between: str) -> str:
    return (", " if between == "," else between).join(words)
