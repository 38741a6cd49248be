"""History as sentences: who did what, and what stood there before and after."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from claimtracker.domain.calculation import from_stored
from claimtracker.domain.past import DAYS, LABELS
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.views import HistoryLine
from claimtracker.domain.wording import commas, say, semicolons, to_say
from claimtracker.store.history import PastChange

Day = Callable[[str], str]
_NONE: Mapping[int, str] = MappingProxyType({})
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
        "publisher_key",
    ]
)
# Fields whose values are words of ours.
CHOICES = frozenset(
    [
        "change_decision",
        "contact_status",
        "direction",
        "kind",
        "mode",
        "priority",
        "progress",
        "risk",
        "role",
        "rule",
        "second_outcome",
        "stance",
        "status",
        "type",
    ]
)
MADE = to_say(
    {
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
)
REMOVED = to_say(
    {
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
)
# What is said of a link while the title of its source is known: a link keeps only the id.
LINKED = to_say("source linked: “{title}” ({stance})")
UNLINKED = to_say("source unlinked: “{title}” ({stance})")


def as_lines(
    changes: Iterable[PastChange],
    blocks: Mapping[int, str] = _NONE,
    titles: Mapping[int, str] = _NONE,
    day: Day = str,
) -> list[HistoryLine]:
    """Return the changes as lines; those that only restate others are left out.

    ``blocks`` holds how the blocks begin whose roles changed, ``titles`` how the sources of the links are
    called, both by id; ``day`` shows a date of ISO 8601 to whoever reads.
    """
    return [
        HistoryLine(change.at, change.by, change.action, sentence, change.change_set_id)
        for change in changes
        if (sentence := _of_block(change, blocks) or _of_link(change, titles) or _sentence(change, day))
    ]


def linked_sources(changes: Iterable[PastChange]) -> set[int]:
    """Return the ids of the sources whose links these changes made or removed."""
    return {source for source in map(_linked, changes) if source}


def _linked(change: PastChange) -> int:
    whole = change.table == "evidence" and (change.before is None or change.after is None)
    source: int = (change.after or change.before or {}).get("source_id", 0) if whole else 0
    return source


def _of_link(change: PastChange, titles: Mapping[int, str]) -> str:
    title = titles.get(_linked(change), "")
    if not title:
        return ""
    stance = say((change.after or change.before or {}).get("stance", ""))
    return say(LINKED if change.before is None else UNLINKED, title=title, stance=stance)


def _of_block(change: PastChange, blocks: Mapping[int, str]) -> str:
    words = blocks.get(change.row_id, "") if change.table == "block" else ""
    before, after = ((values or {}).get("role", "") for values in (change.before, change.after))
    if not (words and before and after):
        return ""
    return say("“{words}” is now {after}, was {before}", words=words, after=say(after), before=say(before))


# How a highlight came into the next draft, by its state.
CARRIED = to_say(
    {
        "exact": "carried into the next draft: “{quote}”",
        "moved": "moved in the next draft: “{quote}”",
        "reworded": "wording changed in the next draft: “{quote}”",
        "review": "place in the next draft unsure: “{quote}”",
        "lost": "not found in the next draft: “{quote}”",
    }
)


def _sentence(change: PastChange, day: Day) -> str:
    if change.before is not None and (change.after or {}).keys() == {"claim_id"}:
        return ""  # it came along when two claims were joined
    if change.table == "sign_off":
        return _signed(change)
    if change.table == "verdict" and "second_outcome" in (change.after or {}) and change.before:
        return _read(change.before, change.after or {})
    if change.table == "sighting":
        return _of_sighting(change, day)
    if change.before is None and change.table == "highlight" and (change.after or {}).get("carried_from_id"):
        return _filled(CARRIED[(change.after or {})["state"]], change.after or {}, day)
    if change.before is None:
        return _filled(MADE.get(change.table, ""), change.after or {}, day)
    if change.after is None:
        return _filled(REMOVED.get(change.table, ""), change.before, day)
    if change.table == "claim" and "joined_into_id" in change.after:
        return _joined(change.before, change.after)
    parts = [
        _edit(name, change.before.get(name), value, day)
        for name, value in change.after.items()
        if name not in SILENT and not (change.table == "highlight" and name == "state")
    ]
    if not parts and change.table == "highlight":
        if "state" in change.after:
            return say("highlight accepted")
        return say("highlight moved to the same words elsewhere")
    return semicolons(parts)


def _filled(template: str, values: dict[str, Any], day: Day) -> str:
    return (
        say(template, **{name: _shown(name, value, day) for name, value in values.items()})
        if template
        else ""
    )


def _shown(name: str, value: Any, day: Day) -> Any:
    if name in DAYS and isinstance(value, str) and value:
        return day(value)
    if name == "label":
        return said_rating(value)
    return say(value) if name in CHOICES and isinstance(value, str) and value else value


def _signed(change: PastChange) -> str:
    values = change.after or change.before or {}
    kind, reason = say(values.get("kind", "")), values.get("reason", "")
    said = f"{kind}: {reason}" if reason else kind
    return said if change.before is None else say("taken back: {what}", what=said)


def _read(before: dict[str, Any], after: dict[str, Any]) -> str:
    outcome, comment = after["second_outcome"], after.get("second_comment", "")
    if not outcome:
        return say("second reading taken back: {outcome}", outcome=say(before.get("second_outcome", "")))
    if comment:
        return say("second reader: {outcome}, “{comment}”", outcome=say(outcome), comment=comment)
    return say("second reader: {outcome}", outcome=say(outcome))


def _of_sighting(change: PastChange, day: Day) -> str:
    if change.before is None or change.after is None:
        values = change.after or change.before or {}
        known = [
            _shown(name, values[name], day)
            for name in ("outlet", "speaker", "seen_on", "url")
            if values.get(name)
        ]
        said = commas(known[:3])
        if change.before is None:
            return say("sighting added: {said}", said=said)
        return say("sighting removed: {said}", said=said)
    parts = [
        _edit("words" if name == "quote" else name, change.before.get(name), value, day)
        for name, value in change.after.items()
    ]
    return say("sighting: {changes}", changes=semicolons(parts))


def _joined(before: dict[str, Any], after: dict[str, Any]) -> str:
    if before.get("joined_into_id") and after["joined_into_id"]:
        return ""  # the claim it was joined into was itself joined
    if after["joined_into_id"]:
        return say("joined with another claim")
    return say("taken apart from another claim")


def _edit(name: str, before: Any, after: Any, day: Day) -> str:
    if name == "deleted_at":
        return say("put into the bin") if after else say("taken out of the bin")
    if name == "calculation":
        before, after = (semicolons(str(from_stored(value)).splitlines()) for value in (before, after))
    if isinstance(after, bool):
        before, after = (say("yes") if value else say("no") for value in (before, after))
    before, after = (_shown(name, value, day) for value in (before, after))
    label = say(LABELS.get(name, name.replace("_", " ")))
    if not before:
        return say("{label} set to “{after}”", label=label, after=str(after))
    if not after:
        return say("{label} cleared (was “{before}”)", label=label, before=str(before))
    return say("{label}: “{before}” → “{after}”", label=label, before=str(before), after=str(after))
