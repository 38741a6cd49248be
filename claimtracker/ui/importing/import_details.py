"""About the article: the metadata that were read, to be mended before import."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from claimtracker.domain.articles import Direction, Mode, ReadArticle
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.wording import say, spoken
from claimtracker.domain.writer_notes import is_draft
from claimtracker.services import import_article
from claimtracker.ui.importing.import_date import PublishedField
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.due_field import DueField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel

_LANGUAGES = (  # not said: codes
    "ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms "
    "nb nl pl ps pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh"
)


_OWN_NAMES = {"en": "English", "es": "español", "zh": "中文"}  # not said: Qt names a country with these


def direction_choices() -> list[tuple[str, str]]:
    """Return the directions of a text with their words."""
    return [(Direction.LTR.value, say("Left to right")), (Direction.RTL.value, say("Right to left"))]


def mode_choices() -> list[tuple[str, str]]:
    """Return the ways of working with their words."""
    return [(Mode.BEFORE.value, say("Before publication")), (Mode.AFTER.value, say("After publication"))]


def language_words(tag: str) -> str:
    """Return a language as people call it, with its tag: ``English (en)``.

    Qt knows the names in English only, so that a window in another language calls each as it calls itself.
    """
    if not tag:
        return say("Not known")
    locale = QLocale(tag)
    if locale.language().value <= 1:
        return tag
    own = _OWN_NAMES.get(tag) or locale.nativeLanguageName()
    return f"{QLocale.languageToString(locale.language()) if spoken().code == 'en' else own} ({tag})"


def language_choices(tag: str) -> list[tuple[str, str]]:
    """Return the languages to choose from with their words, with the one that an article has."""
    tags = sorted({*_LANGUAGES.split(), tag} - {""}, key=language_words)
    return [("", language_words("")), *((each, language_words(each)) for each in tags)]


class ImportDetails(QWidget):
    """The fields of an article that is about to be imported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = GrowingText(say("Title"), name=say("Title"), lines=(1, 6), parent=self)
        self.byline = FieldLine(say("Who wrote it"), name=say("Byline"), parent=self)
        self.outlet = FieldLine(say("Where it appeared"), name=say("Outlet"), parent=self)
        self.section = FieldLine(say("Section or desk"), name=say("Section"), parent=self)
        self.published = PublishedField(self)
        self.url = FieldLine(say("Address of the page"), name=say("URL"), parent=self)
        self.language = ChoiceField(name=say("Language"), parent=self)
        self.direction = ChoiceField(direction_choices(), name=say("Direction"), parent=self)
        self.mode = ChoiceField(mode_choices(), name=say("Mode"), parent=self)
        self.usual_mode = Mode.AFTER
        self.due = DueField(say("When it has to be done"), name=say("Due"), parent=self)
        self._name = self._notes = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(self.fields()):
            name = PlainLabel(label, "third")
            name.setBuddy(field)
            name.setContentsMargins(0, 5, 6, 0)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)

    def fields(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the fields with their labels, from top to bottom."""
        return (
            (say("Title"), self.title),
            (say("Byline"), self.byline),
            (say("Outlet"), self.outlet),
            (say("Section"), self.section),
            (say("Published"), self.published),
            (say("URL"), self.url),
            (say("Language"), self.language),
            (say("Direction"), self.direction),
            (say("Mode"), self.mode),
            (say("Due"), self.due),
        )

    def show_read(self, read: ReadArticle, name: str = "") -> None:
        """Show what was read; ``name`` stands in for a title that was not found."""
        mode = Mode.BEFORE if is_draft(read.notes) else self.usual_mode
        details = replace(import_article.suggested_details(read, name), mode=mode)
        self._name, self._notes = name, details.notes
        self.title.set_text(details.title)
        self.byline.set_text(details.byline)
        self.outlet.set_text(details.outlet)
        self.section.set_text("")
        self.published.show_dates(read.dates)
        self.url.set_text(details.url)
        self.language.set_choices(language_choices(details.language))
        self.language.set_value(details.language)
        self.direction.set_value(details.direction)
        self.mode.set_value(details.mode)
        self.due.set_text("")

    def details(self) -> ArticleDetails:
        """Return the fields as they stand."""
        for field in (self.title, self.byline, self.outlet, self.section, self.url, self.due):
            field.flush()
        return ArticleDetails(
            title=self.title.text().strip() or self._name or say("Untitled"),
            byline=self.byline.text().strip(),
            outlet=self.outlet.text().strip(),
            section=self.section.text().strip(),
            published_on=self.published.iso,
            url=self.url.text().strip(),
            language=self.language.value(),
            direction=self.direction.value() or Direction.LTR,
            mode=Mode(self.mode.value() or Mode.AFTER),
            due=self.due.draft_text(),
            notes=self._notes,
        )
