"""The claim's own fields: a label and a value a line; values look like text until they are used."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import Claim, Priority, Progress, Risk
from claimtracker.domain.progress import next_steps
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
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
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.due_field import DueField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel

_LABELS = to_say(
    {
        "statement": "Statement",
        "speaker": "Speaker",
        "speaker_role": "Role",
        "said_on": "Said on",
        "place": "Place",
        "checker": "Checker",
        "due": "Due",
        "progress": "Progress",
        "priority": "Priority",
        "risk": "Risk",
        "tags": "Tags",
        "aliases": "Aliases",
        "second_reader": "Second reader",
        "valid_as_of": "Valid as of",
        "recheck_on": "Re-check on",
        "recheck_reason": "Because",
    }
)
_ALWAYS = frozenset({"statement", "speaker", "said_on", "checker", "progress"})
"""Fields that are shown while they are empty too."""
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
        self.fields = _make_fields(drafts, self.lists, self)
        self._labels: dict[str, PlainLabel] = {}
        self._shown_value: dict[str, str] = {}
        self._grid = LabelledFields()
        for name, words in _LABELS.items():
            self._labels[name] = self._grid.add(say(words), escape.watch(self.fields[name]))
        self.more = text_link(say("More fields"), self._toggle_more)
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
        self.more.say(say("Fewer fields") if self.more.isChecked() else say("More fields"))
        self._choose_rows()

    def _choose_rows(self) -> None:
        for name in _LABELS:
            value = self._shown_value.get(name, "")
            wanted = name in _ALWAYS or self.more.isChecked() or value not in ("", _USUAL.get(name, ""))
            wanted = wanted or self.fields[name].hasFocus()
            self._labels[name].setVisible(wanted)
            self.fields[name].setVisible(wanted)

    def _list_edited(self, claim_id: int, field: str, seen: str, new: str) -> None:
        signal = self.tags_changed if field == "tags" else self.aliases_changed
        signal.emit(claim_id, tuple(_words(new, _BETWEEN[field])))


def _make_fields(drafts: Drafts, lists: Drafts, home: QWidget) -> dict[str, QWidget]:
    def line(placeholder: str, name: str) -> FieldLine:
        return FieldLine(placeholder, name=name, parent=home)

    def choice(of: type[StrEnum], name: str) -> SnugChoice:
        return SnugChoice(choices(of), name=name, parent=home)

    def date(placeholder: str, name: str) -> DateField:
        return DateField(placeholder, name=name, parent=home)

    def text(placeholder: str, name: str, most: int = 14) -> GrowingText:
        return GrowingText(placeholder, name=name, lines=(1, most), parent=home)

    # In the order in which they stand below each other, which is the way of Tab.
    return {
        "statement": join_required(drafts, "statement", text(say("What is claimed"), say("Statement"))),
        "speaker": join_line(drafts, "speaker", line(say("Who said it"), say("Speaker"))),
        "speaker_role": join_line(drafts, "speaker_role", line(say("Role"), say("Speaker’s role"))),
        "said_on": join_day(drafts, "said_on", date(say("When it was said"), say("Said on"))),
        "place": join_line(drafts, "place", line(say("Where it was said"), say("Place"))),
        "checker": join_line(drafts, "checker", line(say("Nobody yet"), say("Checker"))),
        "due": join_day(drafts, "due", DueField(say("No date"), name=say("Due"), parent=home)),
        "progress": join_choice(drafts, "progress", choice(Progress, say("Progress"))),
        "priority": join_choice(drafts, "priority", choice(Priority, say("Priority"))),
        "risk": join_choice(drafts, "risk", choice(Risk, say("Risk"))),
        "tags": _join_list(lists, "tags", line(say("Comma between"), say("Tags"))),
        "aliases": _join_list(lists, "aliases", text(say("One a line"), say("Aliases"))),
        "second_reader": join_line(drafts, "second_reader", line(say("Nobody yet"), say("Second reader"))),
        "valid_as_of": join_day(drafts, "valid_as_of", date(say("No date"), say("Valid as of"))),
        "recheck_on": join_day(drafts, "recheck_on", date(say("No date"), say("Re-check on"))),
        "recheck_reason": join_line(
            drafts, "recheck_reason", line(say("Why it may change"), say("Reason to re-check"))
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
