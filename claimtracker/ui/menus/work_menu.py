"""What is done with the work on claims: steps, the second reading, withdrawing."""

from claimtracker.ui.action_rows import ActionRow, When

WORK_ROWS: tuple[ActionRow, ...] = (
    ActionRow("take_on", "Take on", "Claim", "work.take_on", "I", "user", When.CLAIM),
    ActionRow("step_to_check", "Set to check", "Claim", "work.to_check", "", "circle-dashed", When.CLAIM),
    ActionRow(
        "step_in_progress",
        "Set in progress",
        "Claim",
        "work.in_progress",
        "Shift+I",
        "circle-dot",
        When.CLAIM,
    ),
    ActionRow("step_waiting", "Set waiting", "Claim", "work.waiting", "V", "hourglass", When.CLAIM),
    ActionRow("step_checked", "Set checked", "Claim", "work.checked", "Shift+V", "check", When.CLAIM),
    ActionRow("accept", "Accept and sign off", "Claim", "work.accept", "L", "check-check", When.CLAIM),
    ActionRow("return_claim", "Return to checker…", "Claim", "work.return_claim", "B", "undo-2", When.CLAIM),
    ActionRow("reopen_claim", "Reopen…", "Claim", "work.reopen", "Shift+L", "rotate-ccw", When.CLAIM),
    ActionRow("withdraw", "Withdraw check…", "Claim", "work.withdraw", "Shift+W", "circle-x", When.CLAIM),
)
IN_TABLE = (*(row.id for row in WORK_ROWS), "delete_claim")
