"""History as sentences: who did what, and what stood there before and after."""

from collections.abc import Iterable
from typing import Any

from claimtracker.domain.calculation import from_stored
from claimtracker.domain.past import LABELS
from claimtracker.domain.views import HistoryLine
from claimtracker.store.history import PastChange

# What other fields restate, or what only the machine reads.
SILENT = frozenset(
    [
        "row_version",
        "updated_at",
        "statement_key",
        "look",
        "rating",
        "scale",
        "verdict_number",
        "verdict_at",
        "verdict_label",
        "source_count",
        "joined_into_id",
        "load_id",
        "key",
        "id",
        "created_at",
        "created_by",
        "start",
        "end",
        "prefix",
        "suffix",
        "paragraph",
        "sentence",
        "claim_id",
        "source_id",
        "other_id",
        "score",
        "decided_by",
        "decided_at",
        "seen_elsewhere",
        "second_outcome",
        "current_revision_id",
        "canonical_url",
        "title_key",
    ]
)
MADE = {
    "article": "article imported: “{title}”",
    "revision": "draft {number} came in",
    "source": "source made: “{title}”",
    "attachment": "file attached: {name}",
    "contact": "contact noted: {status}",
    "claim": "claim made: “{statement}”",
    "highlight": "highlight made: “{quote}”",
    "verdict": "verdict: {label}",
    "evidence": "source linked ({stance})",
    "alias": "other wording added: “{text}”",
    "claim_tag": "tag added: {name}",
    "decision": "decided: {kind}",
    "lint_aside": "note put aside ({rule}): {reason}",
}
REMOVED = {
    "attachment": "file removed: {name}",
    "contact": "contact taken back: {status}",
    "highlight": "highlight removed: “{quote}”",
    "evidence": "source unlinked ({stance})",
    "verdict": "verdict taken back: {label}",
    "alias": "other wording removed: “{text}”",
    "claim_tag": "tag removed: {name}",
    "decision": "decision taken back: {kind}",
    "lint_aside": "note taken up again ({rule})",
}


def as_lines(changes: Iterable[PastChange]) -> list[HistoryLine]:
    """Return the changes as lines; those that only restate others are left out."""
    return [
        HistoryLine(change.at, change.by, change.action, sentence, change.change_set_id)
        for change in changes
        if (sentence := _sentence(change))
    ]


# How a highlight came into the next draft, by its state.
CARRIED = {
    "exact": "carried into the next draft: “{quote}”",
    "moved": "moved in the next draft: “{quote}”",
    "reworded": "wording changed in the next draft: “{quote}”",
    "review": "place in the next draft unsure: “{quote}”",
    "lost": "not found in the next draft: “{quote}”",
}


def _sentence(change: PastChange) -> str:
    if change.before is not None and (change.after or {}).keys() == {"claim_id"}:
        return ""  # it came along when two claims were joined
    if change.table == "sign_off":
        return _signed(change)
    if change.table == "verdict" and "second_outcome" in (change.after or {}) and change.before:
        return _read(change.before, change.after or {})
    if change.table == "sighting":
        return _of_sighting(change)
    if change.before is None and change.table == "highlight" and (change.after or {}).get("carried_from_id"):
        return CARRIED[(change.after or {})["state"]].format_map(change.after or {})
    if change.before is None:
        return MADE.get(change.table, "").format_map(change.after or {})
    if change.after is None:
        return REMOVED.get(change.table, "").format_map(change.before)
    if change.table == "claim" and "joined_into_id" in change.after:
        return _joined(change.before, change.after)
    parts = [
        _edit(name, change.before.get(name), value)
        for name, value in change.after.items()
        if name not in SILENT and not (change.table == "highlight" and name == "state")
    ]
    if not parts and change.table == "highlight":
        return (
            "highlight accepted" if "state" in change.after else "highlight moved to the same words elsewhere"
        )
    return "; ".join(parts)


def _signed(change: PastChange) -> str:
    values = change.after or change.before or {}
    said = f"{values.get('kind', '')}{': ' if values.get('reason') else ''}{values.get('reason', '')}"
    return said if change.before is None else f"taken back: {said}"


def _read(before: dict[str, Any], after: dict[str, Any]) -> str:
    if not after["second_outcome"]:
        return f"second reading taken back: {before.get('second_outcome', '')}"
    comment = after.get("second_comment", "")
    return f"second reader: {after['second_outcome']}" + (f", “{comment}”" if comment else "")


def _of_sighting(change: PastChange) -> str:
    if change.before is None or change.after is None:
        values = change.after or change.before or {}
        known = [values[name] for name in ("outlet", "speaker", "seen_on", "url") if values.get(name)]
        return f"sighting {'added' if change.before is None else 'removed'}: {', '.join(known[:3])}"
    parts = [
        _edit("words" if name == "quote" else name, change.before.get(name), value)
        for name, value in change.after.items()
    ]
    return f"sighting: {'; '.join(parts)}"


def _joined(before: dict[str, Any], after: dict[str, Any]) -> str:
    if before.get("joined_into_id") and after["joined_into_id"]:
        return ""  # the claim it was joined into was itself joined
    return "joined with another claim" if after["joined_into_id"] else "taken apart from another claim"


def _edit(name: str, before: Any, after: Any) -> str:
    if name == "deleted_at":
        return "put into the bin" if after else "taken out of the bin"
    if name == "calculation":
        before, after = (str(from_stored(value)).replace("\n", "; ") for value in (before, after))
    if isinstance(after, bool):
        before, after = ("yes" if value else "no" for value in (before, after))
    label = LABELS.get(name, name.replace("_", " "))
    if not before:
        return f"{label} set to “{after}”"
    return f"{label}: “{before}” → “{after}”" if after else f"{label} cleared (was “{before}”)"
