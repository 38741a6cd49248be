"""The calculation note: values, formula, tolerance, and the result beside the claimed figure."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from claimtracker.domain.amount_words import ENGLISH, words_of
from claimtracker.domain.calculation import Calculation, Input, calculation_of, tidy
from claimtracker.domain.calculation_result import Standing, compare, unused
from claimtracker.domain.calculation_templates import TEMPLATES
from claimtracker.domain.errors import BadValue
from claimtracker.domain.sources import Evidence
from claimtracker.domain.wording import commas, say, spoken
from claimtracker.exchange.translations import LANGUAGES
from claimtracker.ui.claims.calculation_rows import ValueRows
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves, SnugChoice
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_parts import button, column, line
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

FIELD = "calculation"
_LOOKS = {
    Standing.OPEN: ("circle-dot", "ink3", "second"),
    Standing.WITHIN: ("circle-check", "true_ink", ""),
    Standing.OFF: ("circle-x", "false_ink", ""),
    Standing.MISTAKE: ("triangle-alert", "mixed_ink", "warning"),
}


class CalculationPanel(QWidget):
    """Saves by itself through the drafts it was given, as one field; closed until there is something."""

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = SectionHeader(
            "hash", say("Calculation"), say("Work it out"), action_icon="plus", parent=self
        )
        self.header.button.setToolTip(say("Work out the claimed figure (=)"))
        self.header.action_requested.connect(self.open)
        self.body = body = QWidget(self)
        self.template = SnugChoice(
            [("", say("Take a template…")), *((one.key, say(one.label)) for one in TEMPLATES)],
            name=say("Template"),
            parent=body,
        )
        self.template.chosen.connect(self._take_template)
        self.values = ValueRows(escape, body)
        self.more = button(say("Add a value"), self.values.add, "link", parent=body)
        self.formula = escape.watch(FieldLine("(new - old) / old", name=say("Formula"), parent=body))
        self.claimed = escape.watch(FieldLine(say("15 percent"), name=say("Claimed figure"), parent=body))
        self.tolerance = escape.watch(FieldLine(say("Its rounding"), name=say("Tolerance"), parent=body))
        self.tolerance.setToolTip(say("How far it may be off: 0.5, or 2 %. Empty means as it was rounded."))
        self.language = SnugChoice(list(LANGUAGES.items()), name=say("Amounts written as in"), parent=body)
        self.language.setToolTip(say("Whether a point or a comma is decimal, and whose words amounts have"))
        self._usual = ENGLISH.code
        self.sign = IconLabel("circle-dot", "ink3", 15)
        self.result = PlainLabel("", wrap=True)
        self.result.allow_copying()
        self.hint = PlainLabel("", "hint", wrap=True)
        self._draft = drafts.add(FIELD, lambda: str(self.calculation()), self._show_text)
        self._lay_out()
        self._connect()
        self._settle()

    def calculation(self) -> Calculation:
        """Return what is written, as it would be kept."""
        texts = (self.formula.text(), self.claimed.text(), self.tolerance.text(), self.language.value())
        return tidy(Calculation(self.values.values(), *texts))

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Offer the claim's sources for the values."""
        self.values.suggest_sources(list(dict.fromkeys(one.source.title for one in evidence)))

    def start(self, calculation: Calculation, language: str = "") -> None:
        """Show another claim's: open where there is one.

        A new one is written as in the language of the window, in an English one as in the claim's.
        """
        spoken_here = spoken().code
        self._usual = words_of(language if spoken_here == ENGLISH.code else spoken_here).code
        self._show_language(calculation)
        self._set_open(bool(calculation))

    def _show_language(self, calculation: Calculation) -> None:
        self.language.set_value(words_of(calculation.language).code if calculation else self._usual)

    def open(self) -> None:
        """Begin, ready to choose a template or to type."""
        self._set_open(True)
        if not self.values.rows:
            self.values.show_values((Input(),))
        self.template.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_open(self, wanted: bool) -> None:
        self.body.setVisible(wanted)
        self.header.button.setVisible(not wanted)

    def _show_text(self, text: str) -> None:
        try:
            found = calculation_of(text)
        except BadValue:
            found = Calculation()
        self.values.show_values(found.inputs)
        for field, said in (
            (self.formula, found.formula),
            (self.claimed, found.claimed),
            (self.tolerance, found.tolerance),
        ):
            field.set_text(said)
        self._show_language(found)
        if found:
            self._set_open(True)
        self._settle()

    def _take_template(self, key: str) -> None:
        template = next((one for one in TEMPLATES if one.key == key), None)
        self.template.set_value("")
        if template is None:
            return
        written = [one for one in self.values.values() if one.amount or one.source]
        named = {one.name.casefold(): one for one in written}
        values = [named.pop(name, Input(name)) for name, _ in template.inputs]
        self.values.show_values([*values, *named.values()])
        for row, (_, tip) in zip(self.values.rows, template.inputs, strict=False):
            row.amount.setPlaceholderText(say(tip or "Amount"))
        self.formula.set_text(template.formula)
        self._typed()
        self._draft.hand_over()
        self.values.rows[0].amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._settle()
        self._draft.typed.emit()

    def _settle(self) -> None:
        """Show what it comes to now."""
        calculation = self.calculation()
        outcome = compare(calculation)
        icon, role, kind = _LOOKS[outcome.standing]
        self.sign.set_icon(icon, role)
        self.result.set_kind(kind)
        self.result.setText(outcome.sentence)
        aside = unused(calculation) if not outcome.hint else []
        spare = (
            say("Not in the formula: {names}.", names=commas(aside)) if aside and calculation.formula else ""
        )
        self.hint.setText(outcome.hint or " ".join(part for part in (*outcome.readings, spare) if part))
        for part in (self.sign, self.result):
            part.setVisible(bool(outcome.sentence))
        self.hint.setVisible(bool(self.hint.text()))

    def _connect(self) -> None:
        self.values.typed.connect(self._typed)
        self.values.edited.connect(self._draft.hand_over)
        self.language.chosen.connect(lambda _: self._typed())
        self.language.chosen.connect(lambda _: self._draft.hand_over())
        for field in (self.formula, self.claimed, self.tolerance):
            field.textEdited.connect(lambda _: self._typed())
            field.edited.connect(lambda _: self._draft.hand_over())
            field.committed.connect(lambda _: self._draft.hand_over())

    def _lay_out(self) -> None:
        fields = LabelledFields()
        fields.add(say("Formula"), self.formula)
        fields.add(say("Claimed"), self.claimed)
        fields.add(say("Within ±"), self.tolerance)
        fields.add(say("As in"), self.language)
        head = FlowLayout()
        head.addWidget(self.template)
        head.addWidget(self.more)
        told = line(self.sign, self.result, gap=7)
        told.setStretch(1, 1)
        told.setAlignment(self.sign, Qt.AlignmentFlag.AlignTop)
        inside = column(self.body, gap=5)
        inside.addLayout(head)
        inside.addWidget(self.values)
        inside.addLayout(fields)
        inside.addLayout(told)
        inside.addWidget(self.hint)
        whole = column(self, gap=5)
        whole.addWidget(self.header)
        whole.addWidget(self.body)
