"""What is done with an article, its drafts, and the notes of its writer."""

from claimtracker.ui.action_rows import ActionRow, When


def _draft_row(row_id: str, text: str, shortcut: str, icon: str = "", when: When = When.READING) -> ActionRow:
    return ActionRow(row_id, text, "Article", f"revision.{row_id}", shortcut, icon, when)


DRAFT_ROWS = (
    _draft_row("next_review", "Next to look at", "R", "chevron-down"),
    _draft_row("previous_review", "Previous to look at", "Shift+R", "chevron-up"),
    _draft_row("accept_review", "Accept place", "Y", "check"),
    _draft_row("place_review", "Place by hand", "Shift+Y", "pin"),
    _draft_row("cut_review", "Passage was cut", "Shift+X"),
    ActionRow(
        "paste_draft",
        "Paste as next draft",
        "Article",
        "article.paste_draft",
        "Ctrl+Alt+V",
        "clipboard-paste",
        When.ARTICLE,
    ),
    _draft_row("revisions", "Drafts side by side", "Ctrl+R", "git-compare", When.ARTICLE),
)


def _note_row(row_id: str, text: str, shortcut: str, icon: str = "") -> ActionRow:
    return ActionRow(row_id, text, "Article", f"note.{row_id}", shortcut, icon, When.READING)


NOTE_ROWS = (
    _note_row("next_note", "Next note of the writer", "M", "message-square"),
    _note_row("previous_note", "Previous note of the writer", "Shift+M"),
    _note_row("take_up_note", "Make a claim of the note", "K", "check"),
    _note_row("refuse_note", "Leave the note out", "Shift+K"),
    _note_row("take_up_notes", "Make claims of all notes", "Ctrl+Shift+K"),
)

ARTICLE_ROWS: tuple[ActionRow, ...] = (
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
        "article_history",
        "History of the article",
        "Article",
        "article.article_history",
        "Ctrl+Shift+H",
        "history",
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
)
