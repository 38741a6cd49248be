"""What can be done with claims that look alike."""

from claimtracker.ui.action_rows import ActionRow, When


def _pair_row(row_id: str, text: str, key: str, icon: str = "") -> ActionRow:
    return ActionRow(row_id, text, "Duplicates", f"duplicates.{row_id}", key, icon, When.PAIR)


DUPLICATES_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "scan_duplicates",
        "Scan the desk for duplicates",
        "Duplicates",
        "duplicates.scan_duplicates",
        "Ctrl+Shift+D",
        "refresh-cw",
    ),
    ActionRow(
        "learn_from_decisions",
        "Let matching learn from decisions",
        "Duplicates",
        "duplicates.learn_from_decisions",
        "Ctrl+Alt+L",
    ),
    _pair_row("pair_same", "Pair is the same claim", "1", "merge"),
    _pair_row("pair_variant", "Pair is a variant", "2"),
    _pair_row("pair_update", "Pair is an update", "3"),
    _pair_row("pair_other_speaker", "Pair has another speaker", "4"),
    _pair_row("pair_different", "Pair is different", "5", "split"),
    _pair_row("next_pair", "Next pair", "J", "chevron-right"),
    _pair_row("previous_pair", "Previous pair", "K", "chevron-left"),
)
