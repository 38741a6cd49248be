"""Every row of the table of actions, in the order of the menus."""

from claimtracker.domain.wording import to_say
from claimtracker.ui.action_rows import ActionRow
from claimtracker.ui.menus.article_menu import ARTICLE_ROWS, DRAFT_ROWS, NOTE_ROWS
from claimtracker.ui.menus.claim_menu import CLAIM_ROWS, SENTENCE_ROWS, VERDICT_ROWS
from claimtracker.ui.menus.duplicates_menu import DUPLICATES_ROWS
from claimtracker.ui.menus.file_menu import EDIT_ROWS, FILE_ROWS
from claimtracker.ui.menus.sources_menu import SOURCES_ROWS
from claimtracker.ui.menus.window_menu import GO_ROWS, HELP_ROWS, VIEW_ROWS
from claimtracker.ui.menus.work_menu import WORK_ROWS

ACTIONS: tuple[ActionRow, ...] = (
    *FILE_ROWS,
    *EDIT_ROWS,
    *CLAIM_ROWS,
    *WORK_ROWS,
    *SENTENCE_ROWS,
    *VERDICT_ROWS,
    *DRAFT_ROWS,
    *NOTE_ROWS,
    *ARTICLE_ROWS,
    *DUPLICATES_ROWS,
    *SOURCES_ROWS,
    *GO_ROWS,
    *VIEW_ROWS,
    *HELP_ROWS,
)
# Alt and the letter behind the sign open a menu.
_TITLES = to_say(
    (
        "&File",
        "&Edit",
        "&Claim",
        "&Sentence",
        "&Verdict",
        "&Article",
        "&Duplicates",
        "S&ources",
        "&Go",
        "Vie&w",
        "&Help",
    )
)
GROUPS = frozenset(
    (
        *("recent", "export", "back_up", "quit", "preferences"),
        *("add_highlight", "next_claim", "edit_statement", "seen_before", "claim_history", "take_on"),
        *("suggest", "scales", "paste_draft", "next_note", "furniture", "delete_article"),
        *("pair_same", "next_pair", "source_history"),
        *("search", "theme_system", "larger", "read_again", "manual", "log_folder"),
    )
)
"""Actions that a line of their menu stands before."""
_DECIDE, _STEP = to_say(("Decide on what was seen before", "Set progress"))
UNDER = {
    **{f"decide_{number}": _DECIDE for number in range(1, 6)},
    **{f"step_{step}": _STEP for step in ("to_check", "in_progress", "waiting", "checked")},
}
"""Actions that stand in a menu within their menu, and what that is called."""
MENUS = {title.replace("&", ""): title for title in _TITLES}
