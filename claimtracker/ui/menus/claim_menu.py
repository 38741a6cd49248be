"""What is done with claims, sentences and verdicts."""

from claimtracker.domain.matches import DecisionKind
from claimtracker.ui.action_rows import ActionRow, When

DECISION_ROWS = tuple(
    ActionRow(
        f"decide_{number}",
        f"Seen before: {kind.value if kind is not DecisionKind.SAME else 'same claim'}",
        "Claim",
        f"claim.decide_{number}",
        f"Ctrl+{number}",
        when=When.CLAIM,
    )
    for number, kind in enumerate(DecisionKind, 1)
)
CLAIM_ROWS: tuple[ActionRow, ...] = (
    ActionRow("mark_claim", "Mark claim", "Claim", "mark.mark_claim", "C", "highlighter", When.READING),
    ActionRow(
        "mark_sentence",
        "Mark sentence as claim",
        "Claim",
        "mark.mark_sentence",
        "S",
        "highlighter",
        When.READING,
    ),
    ActionRow(
        "add_highlight",
        "Highlight selection for this claim",
        "Claim",
        "mark.add_highlight",
        "Shift+C",
        when=When.CLAIM,
    ),
    ActionRow(
        "adjust_highlight",
        "Set highlight to selection",
        "Claim",
        "mark.adjust_highlight",
        "Shift+A",
        when=When.CLAIM,
    ),
    ActionRow(
        "remove_highlight",
        "Remove highlight",
        "Claim",
        "mark.remove_highlight",
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
    ActionRow("add_sighting", "Add sighting", "Claim", "claim.add_sighting", "W", "megaphone", When.CLAIM),
    ActionRow("work_out", "Work out the figure", "Claim", "claim.work_out", "=", "hash", When.CLAIM),
    ActionRow("seen_before", "Seen before", "Claim", "claim.seen_before", "D", "copy-check", When.CLAIM),
    ActionRow(
        "take_over",
        "Take over verdict and sources",
        "Claim",
        "claim.take_over",
        "T",
        "download",
        When.CLAIM,
    ),
    *DECISION_ROWS,
    ActionRow(
        "claim_history",
        "History of the claim",
        "Claim",
        "claim.show_history",
        "Shift+H",
        "history",
        When.CLAIM,
    ),
    ActionRow("take_apart", "Take joined claims apart", "Claim", "claim.take_apart", "", "split", When.CLAIM),
    ActionRow(
        "delete_claim", "Delete claim", "Claim", "claim.delete_claim", "Ctrl+Del", "trash-2", When.CLAIMS
    ),
    ActionRow(
        "change_selected",
        "Change selected claims",
        "Claim",
        "go.change_selected",
        "Ctrl+B",
        "list",
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
)
SENTENCE_ROWS: tuple[ActionRow, ...] = (
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
)
_GIVEN = tuple(
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
VERDICT_ROWS = (
    *_GIVEN,
    ActionRow("write_finding", "Write finding", "Verdict", "claim.write_finding", "Shift+F", when=When.CLAIM),
    ActionRow(
        "suggest_wording",
        "Suggest new wording",
        "Verdict",
        "claim.suggest_wording",
        "Shift+N",
        when=When.CLAIM,
    ),
    ActionRow("scales", "Rating scales", "Verdict", "place.show_scales", "", "scale"),
)
