"""What is done with sources, and with the people to ask."""

from claimtracker.ui.action_rows import ActionRow, When


def _log_row(row_id: str, text: str, key: str, icon: str) -> ActionRow:
    return ActionRow(row_id, text, "Sources", f"source.{row_id}", key, icon, When.SOURCE)


SOURCES_ROWS: tuple[ActionRow, ...] = (
    _log_row("log_asked", "Log: asked", "1", "clock"),
    _log_row("log_confirmed", "Log: confirmed", "2", "circle-check"),
    _log_row("log_declined", "Log: declined", "3", "circle-x"),
    _log_row("log_no_answer", "Log: no answer", "4", "circle-dashed"),
    _log_row("source_history", "History of the source", "Shift+H", "history"),
    ActionRow(
        "hand_over_calls", "Hand over the call sheet", "Sources", "source.hand_over_calls", "", "printer"
    ),
)
