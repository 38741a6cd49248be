"""The formats of a hand-over as the export place offers them, and what can be chosen for each."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from claimtracker.domain.hand_over import Format
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.exchange.sheets.writing import FLAT_FILE, SheetOptions
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.key_segment import KeyChoice
from claimtracker.ui.widgets.labels import PlainLabel

_SEPARATORS = to_say({",": "Comma", ";": "Semicolon", "\t": "Tab"})


@dataclass(frozen=True, slots=True)
class FormatWords:
    """How a format is called, what it is for, and what its preview shows."""

    label: str
    what: str
    preview: str

    def say(self, words: str) -> str:
        """Return one of them in the person's language."""
        return say(words, sense="format")


FORMATS: dict[Format, FormatWords] = to_say(
    {
        Format.CSV: FormatWords(
            "CSV",
            "The claim sheet and its evidence, for any program; they come back in as they went out.",
            "First rows, as they will be written",
        ),
        Format.XLSX: FormatWords(
            "Excel",
            "One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.",
            "First rows of the sheet “claims”",
        ),
        Format.CLAIM_REVIEW: FormatWords(
            "ClaimReview",
            "Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.",
            "The reviews, and what the rules say",
        ),
        Format.CHECK: FormatWords(
            "Check text",
            "A draft of each check for readers, as Markdown and as a page.",
            "The beginning of check.md",
        ),
        Format.HTML: FormatWords(
            "Page",
            "The article with numbered highlights, notes in the margin and all sources; one file, "
            "nothing else.",
            "What is noted beside the text",
        ),
        Format.PDF: FormatWords(
            "PDF",
            "The annotated article for printing and mail: highlights, notes in the margin, sources with "
            "links.",
            "The first page",
        ),
        Format.MEMO: FormatWords(
            "Change memo",
            "For editor and author: what must and should change, with wording and sources. Word and page.",
            "The entries of the memo",
        ),
        Format.ARCHIVE: FormatWords(
            "Archive",
            "The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty "
            "desk.",
            "What it will hold",
        ),
        Format.CALLS: FormatWords(
            "Call sheet",
            "Whom to ask what, until when, with attempts and contact details. For the desk: page and "
            "Markdown.",
            "Whom to ask, the first deadline first",
        ),
    },
    sense="format",
)
PUBLISHED = (Format.CLAIM_REVIEW, Format.CHECK)


def format_choices() -> list[KeyChoice]:
    """Return the formats for a row of keys."""
    return [
        KeyChoice(kind.value, words.say(words.label), tip=words.say(words.what))
        for kind, words in FORMATS.items()
    ]


class SheetChoices(QWidget):
    """How the CSV files are written; ``changed`` when that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        separators = [(sign, say(word)) for sign, word in _SEPARATORS.items()]
        self.separator = ChoiceField(separators, name=say("Separator"), kind="bordered", parent=self)
        self.bom = QCheckBox(say("Opens in Excel"))
        self.flat = QCheckBox(say("Also one flat sheet"))
        self.bom.setChecked(True)
        self.bom.setToolTip(say("Writes a byte order mark, by which Excel knows that the file is UTF-8"))
        self.flat.setToolTip(say("One more file, {file}: a row for each claim and source", file=FLAT_FILE))
        self._lay_out()
        for box in (self.bom, self.flat):
            box.toggled.connect(lambda _: self.changed.emit())
        self.separator.chosen.connect(lambda _: self.changed.emit())

    def options(self, unmask: bool) -> SheetOptions:
        """Return how sheets are wanted."""
        return SheetOptions(self.bom.isChecked(), self.separator.value() or ",", unmask)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(PlainLabel(say("Separator"), "second"))
        line.addWidget(self.separator)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(line)
        column.addWidget(self.bom)
        column.addWidget(self.flat)


class PublisherChoices(QWidget):
    """Who publishes the checks; ``changed`` when that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = FieldLine(say("Name of the publisher"), name=say("Publisher"), kind="plain")
        self.url = FieldLine("https://…", name=say("Publisher’s address"), kind="plain")
        self.url.setToolTip(say("The checks must stand on this domain"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(7)
        column.addWidget(PlainLabel(say("Published by"), "second"))
        for field in (self.name, self.url):
            column.addWidget(field)
            field.edited.connect(lambda _: self.changed.emit())

    def publisher(self) -> Publisher:
        """Return who publishes."""
        return Publisher(self.name.text().strip(), self.url.text().strip())

    def show_publisher(self, publisher: Publisher) -> None:
        """Show who publishes, unless somebody is typing it."""
        self.name.refresh_text(publisher.name)
        self.url.refresh_text(publisher.url)
