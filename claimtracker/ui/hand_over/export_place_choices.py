"""What is exported, and how: claims, format, its options, folder."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.hand_over import Format, Way
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.services.hand_over import HandOverOptions
from claimtracker.services.outgoing import ExportScope
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.hand_over.export_place_formats import (
    FORMATS,
    PUBLISHED,
    PublisherChoices,
    SheetChoices,
    format_choices,
)
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption, plain_tip

_WARNING = to_say("Confidential sources will be named in the files. Give them only to people who may know.")
_BESIDE_SIGN, _LEAST_TITLE = 14, 80


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the person asked for: which claims, in which format, how it is written, beside which files."""

    scope: ExportScope
    format: Format = Format.CSV
    options: HandOverOptions = field(default_factory=HandOverOptions)
    earlier: EarlierFiles = field(default_factory=lambda: EarlierFiles(Way.ASK))


class ExportChoices(QWidget):
    """The choices of an export; ``changed`` when one of them changes what is written."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes = {"article": ExportScope(), "selection": ExportScope(), "desk": ExportScope()}
        self.article = QRadioButton(self)
        self.article.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title = ""
        self.selection = QRadioButton(self)
        self.desk = QRadioButton(say("The whole desk"), self)
        self._group = QButtonGroup(self)
        self.formats = KeyRow(format_choices(), self)
        self.what = PlainLabel("", "second", wrap=True)
        self.sheet = SheetChoices(self)
        self.publisher = PublisherChoices(self)
        self.unmask = QCheckBox(say("Name confidential sources"))
        self.warning = PlainLabel(say(_WARNING), "error", wrap=True)
        self.folder = FieldLine(say("Folder for the files"), name=say("Folder"), kind="plain")
        self.folder.elide = Qt.TextElideMode.ElideMiddle  # the end of a path says which folder it is
        self.choose_button = button(say("Choose…"), self._choose_folder)
        self._lay_out()
        self.desk.setChecked(True)
        self.offer_article(0, "")
        self.offer_claims(())
        self.formats.set_current(Format.CSV.value)
        self._show_format()
        self._connect()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return Format(self.formats.current or Format.CSV.value)

    def choose_format(self, wanted: Format) -> None:
        """Choose a format."""
        self.formats.set_current(wanted.value)
        self._choose_format()

    def wish(self) -> ExportWish:
        """Return what is asked for now."""
        sheet = self.sheet.options(self.unmask.isChecked())
        options = HandOverOptions(sheet, self.sheet.flat.isChecked(), self.publisher.publisher())
        return ExportWish(self._scopes[self._chosen()], self.format, options)

    def offer_article(self, article_id: int, title: str) -> None:
        """Offer the claims of one article, 0 for none."""
        self._scopes["article"] = ExportScope(article_id=article_id)
        self._title = title
        self.article.setToolTip(plain_tip(title))
        self._name_article()
        self._offer(self.article, article_id > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the article's title as there is room for."""
        super().resizeEvent(event)
        self._name_article()

    def _name_article(self) -> None:
        metrics, sign = self.article.fontMetrics(), self.article.fontMetrics().height() + _BESIDE_SIGN
        room = self.width() - sign - metrics.horizontalAdvance(say("This article: {title}", title=""))
        short = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, max(room, _LEAST_TITLE))
        self.article.setText(plain_caption(say("This article: {title}", title=short)))

    def offer_claims(self, claim_ids: tuple[int, ...]) -> None:
        """Offer these claims."""
        self._scopes["selection"] = replace(ExportScope(), claim_ids=claim_ids)
        self.selection.setText(
            say_count(len(claim_ids), "Selection: {count} claim", "Selection: {count} claims")
        )
        self._offer(self.selection, bool(claim_ids))

    def _offer(self, choice: QRadioButton, there: bool) -> None:
        choice.setVisible(there)
        if not there and choice.isChecked():
            self.desk.setChecked(True)

    def _chosen(self) -> str:
        if self.article.isChecked():
            return "article"
        return "selection" if self.selection.isChecked() else "desk"

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, say("Folder for the files"), self.folder.text())
        if folder:
            self.folder.set_text(folder)

    def _show_format(self) -> None:
        shown = FORMATS[self.format]
        self.what.setText(shown.say(shown.what))
        self.sheet.setVisible(self.format is Format.CSV)
        self.publisher.setVisible(self.format in PUBLISHED)

    def _choose_format(self) -> None:
        self._show_format()
        self.changed.emit()

    def _connect(self) -> None:
        for choice in (self.article, self.selection, self.desk):
            choice.toggled.connect(lambda on: self.changed.emit() if on else None)
        self.formats.chosen.connect(lambda _: self._choose_format())
        self.sheet.changed.connect(self.changed)
        self.publisher.changed.connect(self.changed)
        self.unmask.toggled.connect(lambda _: self.changed.emit())
        self.unmask.toggled.connect(self.warning.setVisible)

    def _lay_out(self) -> None:
        self.unmask.setToolTip(say("Without it they leave the desk as Source A, Source B, …"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(PlainLabel(say("Which claims"), "section"))
        for choice in (self.article, self.selection, self.desk):
            self._group.addButton(choice)
            column.addWidget(choice)
        column.addSpacing(10)
        column.addWidget(PlainLabel(say("As what"), "section"))
        for widget in (self.formats, self.what, self.sheet, self.publisher, self.unmask, self.warning):
            column.addWidget(widget)
        self.warning.hide()
        column.addSpacing(10)
        column.addWidget(PlainLabel(say("Where", sense="where files go"), "section"))
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose_button)
        column.addLayout(where)
