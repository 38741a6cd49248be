"""An imported article's details and the roles of its blocks, saved as they are changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.articles import Article, Revision, Role
from claimtracker.domain.changes import Changes
from claimtracker.domain.edits import Edit
from claimtracker.domain.past import RecordKind
from claimtracker.domain.wording import say, to_say
from claimtracker.services import browse, import_article
from claimtracker.ui.claims.draft_saving import save_field
from claimtracker.ui.claims.history_desk import HistoryDesk
from claimtracker.ui.claims.history_panel import HistoryPanel
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    join_choice,
    join_day,
    join_line,
    join_text,
    values_of,
)
from claimtracker.ui.desk import Desk
from claimtracker.ui.importing.import_block_roles import BlockRoles
from claimtracker.ui.importing.import_details import direction_choices, language_choices, mode_choices
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.due_field import DueField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.scrolled import ScrolledSide

if TYPE_CHECKING:
    from claimtracker.store.library import Library

LINES = to_say(
    {
        "title": "Title",
        "byline": "Byline",
        "outlet": "Outlet",
        "section": "Section",
        "published_on": "Published",
        "url": "URL",
        "due": "Due",
        "notes": "Desk notes",
    }
)
_ASKS = to_say(
    {
        "byline": "Who wrote it",
        "outlet": "Where it appeared",
        "section": "Section or desk",
        "url": "Address of the page",
        "due": "When it has to be done",
        "notes": "Notes for the desk",
    }
)
Opened = tuple[Article, Revision]


class DetailsDesk(QWidget):
    """Left the blocks, right the metadata; Done goes back to the reader."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article: Article | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._done = QPushButton(say("Done"), self)
        self._blocks = QFrame(self)
        self.roles = BlockRoles(self._blocks)
        self._side = ScrolledSide(self)
        self._form = form = QFrame(self._side.inside)
        self.fields: dict[str, FieldLine | GrowingText] = {
            name: _field(name, say(label), form) for name, label in LINES.items()
        }
        self.language = ChoiceField(name=say("Language"), parent=form)
        self.mode = ChoiceField(mode_choices(), name=say("Mode"), parent=form)
        self.direction = ChoiceField(direction_choices(), name=say("Direction"), parent=form)
        self.history = HistoryPanel(self._side.inside)
        past = HistoryDesk(self.history, desk, RecordKind.ARTICLE)
        self.history.wanted.connect(lambda: past.follow(self._article.id if self._article else 0))
        self._lay_out()
        self.drafts = self._drafts()
        self.drafts.edited.connect(self._edit)
        self.roles.roles_requested.connect(self._change_roles)
        desk.changed.connect(self._take_in)

    def take_focus(self) -> None:
        """Put the keyboard on the blocks."""
        self.roles.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_article(self, article_id: int, *, history: bool = False) -> None:
        """Show an article's details and blocks; with ``history``, open what changed of it."""

        def read(library: "Library") -> Opened:
            article = browse.article(library, article_id)
            return article, browse.revision(library, article.revision_id)

        def show(opened: Opened) -> None:
            self._show(opened)
            if history:
                self.history.open()

        self._desk.ask(read, show, owner=self, latest="details")

    def _drafts(self) -> Drafts:
        drafts = Drafts(self)
        for name, field in self.fields.items():
            if isinstance(field, GrowingText):
                join_text(drafts, name, field)
            elif isinstance(field, DateField | DueField):
                join_day(drafts, name, field)
            else:
                join_line(drafts, name, field)
        join_choice(drafts, "language", self.language)
        join_choice(drafts, "mode", self.mode)
        join_choice(drafts, "direction", self.direction)
        return drafts

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(say("Details and roles"), "title"))
        head.addStretch()
        set_kind(self._done, "primary")
        self._done.setShortcut("Esc")  # not said: a key
        self._done.clicked.connect(self.left)
        head.addWidget(self._done)
        set_kind(self._form, "card")
        form = QFormLayout(self._form)
        form.setContentsMargins(18, 14, 18, 14)
        for name, label in LINES.items():
            form.addRow(PlainLabel(say(label), "third"), self.fields[name])
        form.addRow(PlainLabel(say("Language"), "third"), self.language)
        form.addRow(PlainLabel(say("Mode"), "third"), self.mode)
        form.addRow(PlainLabel(say("Direction"), "third"), self.direction)
        set_kind(self._blocks, "card")
        inside = QVBoxLayout(self._blocks)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.roles)
        rows = QVBoxLayout(self._side.inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self._form)
        rows.addWidget(self.history)
        rows.addStretch()
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._blocks, 2)
        body.addWidget(self._side, 1)
        column = place_column(self, 14)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _show(self, opened: Opened) -> None:
        article, revision = opened
        other = self._article is None or self._article.id != article.id
        self._article = article
        if other:
            self.history.start()
        elif self.history.is_open:
            self.history.wanted.emit()
        self.language.set_choices(language_choices(article.language))
        self.drafts.show(article.id, article.row_version, values_of(article, self.drafts))
        self.roles.show_revision(revision)

    def _edit(self, article_id: int, name: str, seen: str, new: str) -> None:
        edit = Edit(name, seen, new)
        save_field(self._desk, import_article.edit_article, self.drafts.refused, article_id, edit)

    def _change_roles(self, roles: dict[int, Role]) -> None:
        revision = self.roles.revision
        if revision is None:
            return
        by_id = {block_id: Role(role) for block_id, role in self.roles.block_ids(dict(roles)).items()}
        self._desk.act(lambda library: import_article.change_roles(library, revision.id, by_id))

    def _take_in(self, changes: Changes) -> None:
        article = self._article
        if article is not None and (changes.everything or article.id in changes.articles):
            self.show_article(article.id)


def _field(name: str, label: str, home: QWidget) -> FieldLine | GrowingText:
    asks = say(_ASKS.get(name, ""))
    if name in ("title", "notes"):
        return GrowingText(asks, name=label, lines=(1, 6), parent=home)
    made = {"published_on": DateField, "due": DueField}.get(name, FieldLine)
    return made(asks, name=label, parent=home)
