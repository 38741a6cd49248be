"""What is exported, and how: claims, files, separator, folder."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.exchange.sheets.writing import FLAT_FILE, SheetOptions
from claimtracker.services.export_sheet import ExportScope
from claimtracker.ui.claims.claims_place import count_words
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption, plain_tip

_SEPARATORS = ((",", "Comma"), (";", "Semicolon"), ("\t", "Tab"))
_WARNING = "Confidential sources will be named in the files. Give them only to people who may know."
_LONGEST_TITLE = 28


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the person asked for: which claims, how they are written, and whether as one flat sheet too."""

    scope: ExportScope
    options: SheetOptions
    flat: bool = False


class ExportChoices(QWidget):
    """The choices of an export; ``changed`` when one of them changes what is written."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes = {"article": ExportScope(), "selection": ExportScope(), "desk": ExportScope()}
        self.article = QRadioButton()
        self.selection = QRadioButton()
        self.desk = QRadioButton("The whole desk")
        self._group = QButtonGroup(self)
        self.separator = ChoiceField(_SEPARATORS, name="Separator", kind="bordered")
        self.bom = QCheckBox("Opens in Excel")
        self.flat = QCheckBox("Also one flat sheet")
        self.unmask = QCheckBox("Name confidential sources")
        self.warning = PlainLabel(_WARNING, "error", wrap=True)
        self.folder = FieldLine("Folder for the files", name="Folder", kind="plain")
        self.choose_button = button("Choose…", self._choose_folder)
        self._lay_out()
        self.desk.setChecked(True)
        self.bom.setChecked(True)
        self.offer_article(0, "")
        self.offer_claims(())
        self._connect()

    def wish(self) -> ExportWish:
        """Return what is asked for now."""
        options = SheetOptions(self.bom.isChecked(), self.separator.value() or ",", self.unmask.isChecked())
        return ExportWish(self._scopes[self._chosen()], options, self.flat.isChecked())

    def offer_article(self, article_id: int, title: str) -> None:
        """Offer the claims of one article, 0 for none."""
        self._scopes["article"] = ExportScope(article_id=article_id)
        short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
        self.article.setText(plain_caption(f"This article: {short}"))
        self.article.setToolTip(plain_tip(title))
        self._offer(self.article, article_id > 0)

    def offer_claims(self, claim_ids: tuple[int, ...]) -> None:
        """Offer these claims."""
        self._scopes["selection"] = replace(ExportScope(), claim_ids=claim_ids)
        self.selection.setText(f"Selection: {count_words(len(claim_ids), 'claim', 'claims')}")
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
        folder = QFileDialog.getExistingDirectory(self, "Folder for the claim sheet", self.folder.text())
        if folder:
            self.folder.set_text(folder)

    def _connect(self) -> None:
        for choice in (self.article, self.selection, self.desk):
            choice.toggled.connect(lambda on: self.changed.emit() if on else None)
        for box in (self.bom, self.flat, self.unmask):
            box.toggled.connect(lambda _: self.changed.emit())
        self.unmask.toggled.connect(self.warning.setVisible)
        self.separator.chosen.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        self.bom.setToolTip("Writes a byte order mark, by which Excel knows that the file is UTF-8")
        self.flat.setToolTip(f"One more file, {FLAT_FILE}: a row for each claim and source")
        self.unmask.setToolTip("Without it they leave the desk as Source A, Source B, …")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(PlainLabel("Which claims", "section"))
        for choice in (self.article, self.selection, self.desk):
            self._group.addButton(choice)
            column.addWidget(choice)
        column.addSpacing(10)
        column.addWidget(PlainLabel("How", "section"))
        line = QHBoxLayout()
        line.addWidget(PlainLabel("Separator", "second"))
        line.addWidget(self.separator)
        line.addStretch()
        column.addLayout(line)
        for box in (self.bom, self.flat, self.unmask):
            column.addWidget(box)
        column.addWidget(self.warning)
        self.warning.hide()
        column.addSpacing(10)
        column.addWidget(PlainLabel("Where", "section"))
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose_button)
        column.addLayout(where)
