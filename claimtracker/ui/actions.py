"""Every action in one table: menus, tool bar, palette, shortcuts and the manual are made from it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from claimtracker.ui.action_rows import DRAFT_ROWS, ActionRow, When
from claimtracker.ui.icons import icon

__all__ = ["ACTIONS", "MENUS", "ActionRow", "ActionTable", "When", "tip"]


_KEYED_VERDICTS = tuple(
    ActionRow(
        f"verdict_{number}",
        f"Give verdict {number}",
        "Verdict",
        f"claim.give_verdict_{number}",
        str(number),
        when=When.CLAIM,
    )
    for number in range(1, 10)
)

ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("import", "Import article…", "File", "file.show_import", "Ctrl+I", "file-text"),
    ActionRow("open_file", "Import from file…", "File", "file.import_file", "Ctrl+O", "folder-open"),
    ActionRow(
        "paste_article",
        "Import from clipboard",
        "File",
        "file.paste_article",
        "Ctrl+Shift+V",
        "clipboard-paste",
    ),
    ActionRow("open_library", "Open library…", "File", "file.open_library", "", "library", When.ALWAYS),
    ActionRow("export", "Export claim sheet…", "File", "file.show_export", "Ctrl+E", "download"),
    ActionRow(
        "import_sheet", "Import claim sheet…", "File", "file.show_sheet_import", "Ctrl+Shift+I", "upload"
    ),
    ActionRow("back_up", "Back up now", "File", "file.back_up", "", "archive"),
    ActionRow("check_library", "Check library", "File", "file.check_library", "", "shield"),
    ActionRow("quit", "Quit", "File", "file.quit", "Ctrl+Q", when=When.ALWAYS),
    ActionRow("undo", "Undo", "Edit", "edit.undo", "Ctrl+Z", "undo-2", When.UNDO),
    ActionRow("redo", "Redo", "Edit", "edit.redo", "Ctrl+Shift+Z", "redo-2", When.REDO),
    ActionRow("mark_claim", "Mark claim", "Claim", "claim.mark_claim", "C", "highlighter", When.READING),
    ActionRow(
        "mark_sentence",
        "Mark sentence as claim",
        "Claim",
        "claim.mark_sentence",
        "S",
        "highlighter",
        When.READING,
    ),
    ActionRow(
        "add_highlight",
        "Highlight selection for this claim",
        "Claim",
        "claim.add_highlight",
        "Shift+C",
        when=When.CLAIM,
    ),
    ActionRow(
        "adjust_highlight",
        "Set highlight to selection",
        "Claim",
        "claim.adjust_highlight",
        "Shift+A",
        when=When.CLAIM,
    ),
    ActionRow(
        "remove_highlight",
        "Remove highlight",
        "Claim",
        "claim.remove_highlight",
        "Shift+Del",
        when=When.CLAIM,
    ),
    ActionRow("next_claim", "Next claim", "Claim", "claim.next_claim", "N", "chevron-right", When.READING),
    ActionRow(
        "previous_claim", "Previous claim", "Claim", "claim.previous_claim", "P", "chevron-left", When.READING
    ),
    ActionRow(
        "edit_statement", "Edit statement", "Claim", "claim.edit_statement", "F2", "pencil", When.CLAIM
    ),
    ActionRow("link_source", "Link source", "Claim", "claim.link_source", "E", "link", When.CLAIM),
    ActionRow("seen_before", "Seen before", "Claim", "claim.seen_before", "D", "copy-check", When.CLAIM),
    ActionRow(
        "delete_claim", "Delete claim", "Claim", "claim.delete_claim", "Ctrl+Del", "trash-2", When.CLAIM
    ),
    ActionRow(
        "next_open", "Next open sentence", "Sentence", "sentence.next_open", "U", "skip-forward", When.READING
    ),
    ActionRow(
        "say_opinion", "Opinion", "Sentence", "sentence.say_opinion", "O", "message-square", When.READING
    ),
    ActionRow(
        "say_nothing",
        "Nothing to check here",
        "Sentence",
        "sentence.say_nothing",
        "X",
        "circle-minus",
        When.READING,
    ),
    ActionRow(
        "suggest", "Suggest sentences to check", "Sentence", "sentence.suggest", "G", "sparkles", When.READING
    ),
    ActionRow(
        "next_suggestion", "Next suggestion", "Sentence", "sentence.next_suggestion", "J", when=When.READING
    ),
    ActionRow(
        "accept_suggestion",
        "Make the suggestion a claim",
        "Sentence",
        "sentence.accept_suggestion",
        "A",
        "check",
        When.READING,
    ),
    ActionRow(
        "same_claim",
        "Highlight the other place as this claim",
        "Claim",
        "sentence.highlight_same",
        "H",
        "copy-check",
        When.CLAIM,
    ),
    *_KEYED_VERDICTS,
    ActionRow("articles", "Articles", "Go", "go.show_articles", "Alt+1", "newspaper"),
    ActionRow("claims", "Claims", "Go", "go.show_claims", "Alt+2", "quote"),
    ActionRow("sources", "Sources", "Go", "go.show_sources", "Alt+3", "book-open"),
    ActionRow("bin", "Bin", "Go", "go.show_bin", "Alt+4", "trash-2"),
    ActionRow("search", "Search everything", "Go", "go.search", "Ctrl+K", "search"),
    ActionRow("filter", "Search here", "Go", "go.search_here", "/", "search"),
    ActionRow("find", "Find in article", "Go", "go.find", "Ctrl+F", "search", When.ARTICLE),
    *DRAFT_ROWS,
    ActionRow(
        "furniture",
        "Show or fold page furniture",
        "Article",
        "article.toggle_furniture",
        "F",
        "eye",
        When.READING,
    ),
    ActionRow(
        "article_details",
        "Details and roles of the article",
        "Article",
        "article.article_details",
        "Ctrl+D",
        "info",
        When.ARTICLE,
    ),
    ActionRow(
        "export_article",
        "Export this article",
        "Article",
        "article.export_article",
        "",
        "download",
        When.ARTICLE,
    ),
    ActionRow(
        "delete_article", "Delete article", "Article", "article.delete_article", "", "trash-2", When.ARTICLE
    ),
    ActionRow(
        "sidebar",
        "Show or hide the places",
        "View",
        "view.toggle_sidebar",
        "Ctrl+Alt+1",
        "panel-left",
        When.ALWAYS,
    ),
    ActionRow(
        "table",
        "Show or hide the claims table",
        "View",
        "view.toggle_table",
        "Ctrl+Alt+2",
        "columns-3",
        When.ALWAYS,
    ),
    ActionRow(
        "inspector",
        "Show or hide the inspector",
        "View",
        "view.toggle_inspector",
        "Ctrl+Alt+3",
        "panel-right",
        When.ALWAYS,
    ),
    ActionRow(
        "theme_system", "Colours of the system", "View", "view.theme_system", "", "settings", When.ALWAYS
    ),
    ActionRow("theme_light", "Light", "View", "view.theme_light", "", "sun", When.ALWAYS),
    ActionRow("theme_dark", "Dark", "View", "view.theme_dark", "", "moon", When.ALWAYS),
    ActionRow("theme_contrast", "High contrast", "View", "view.theme_contrast", "", "contrast", When.ALWAYS),
    ActionRow("larger", "Larger text", "View", "view.larger", "Ctrl++", "", When.ALWAYS),
    ActionRow("smaller", "Smaller text", "View", "view.smaller", "Ctrl+-", "", When.ALWAYS),
    ActionRow("person", "Your name…", "View", "view.ask_name", "", "user", When.ALWAYS),
    ActionRow("keys", "All keys", "Help", "view.show_keys", "F1", "keyboard", When.ALWAYS),
    ActionRow(
        "log_folder", "Show log folder", "Help", "view.show_log_folder", "", "folder-open", When.ALWAYS
    ),
    ActionRow("about", "About ClaimTracker", "Help", "view.about", "", "info", When.ALWAYS),
)
# Alt and the letter behind the sign open a menu.
_TITLES = ("&File", "&Edit", "&Claim", "&Sentence", "&Verdict", "&Article", "&Go", "Vie&w", "&Help")
MENUS = {title.replace("&", ""): title for title in _TITLES}


class ActionTable(QObject):
    """The table as live QActions; ``handlers`` has a group with a method for each row's handler."""

    def __init__(self, handlers: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.id: self._make(row, handlers) for row in ACTIONS}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._actions.values())

    def some(self, ids: Iterable[str]) -> list[QAction]:
        """Return these actions, for a context menu."""
        return [self._actions[action_id] for action_id in ids]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        menus: dict[str, QMenu] = {name: bar.addMenu(text) for name, text in MENUS.items()}
        for row in ACTIONS:
            menus[row.menu].addAction(self._actions[row.id])

    def enable(self, there: Callable[[When], bool]) -> None:
        """Enable the actions whose condition holds."""
        for row in ACTIONS:
            self._actions[row.id].setEnabled(there(row.when))

    def _make(self, row: ActionRow, handlers: Any) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.setToolTip(tip(row))
        action.setStatusTip("")
        group, method = row.handler.split(".")
        action.triggered.connect(lambda _checked=False: getattr(getattr(handlers, group), method)())
        return action


def tip(row: ActionRow) -> str:
    """Return what hovering says: the action and its key."""
    if not row.shortcut:
        return row.tip or row.text
    key = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{row.tip or row.text} ({key})"
