"""Writing single fields of a row, with what the person saw compared to what stands there now."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from claimtracker.domain import calculation_result
from claimtracker.domain.articles import Direction, Mode
from claimtracker.domain.calculation import calculation_of, from_stored
from claimtracker.domain.claims import ChangeDecision, ClaimType, Priority, Progress, Risk
from claimtracker.domain.dates import checked_date
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, Conflict, FieldConflict
from claimtracker.domain.sources import ContactStatus, SourceKind, Stance
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say, to_say

Check = Callable[[str], Any]


def plain_text(value: str) -> str:
    """Return text fit for storage."""
    return canonical_text(value)


def required(what: str) -> Check:
    """Return a check that refuses an empty text."""

    def check(value: str) -> str:
        text = canonical_text(value).strip()
        if not text:
            raise BadValue(
                say("{what} cannot be empty.", what=say(what)),
                say("Write it, or put the record into the bin."),
            )
        return text

    return check


def one_of(kind: type[StrEnum], what: str) -> Check:
    """Return a check that admits the values of an enumeration."""

    def check(value: str) -> str:
        try:
            return kind(value).value
        except ValueError as error:
            raise BadValue(
                say("{what}: “{value}” is not one of its choices.", what=say(what), value=value)
            ) from error

    return check


def day(what: str) -> Check:
    """Return a check for ISO dates."""
    return lambda value: checked_date(value, say(what))


def yes(value: str) -> bool:
    """Read a yes or no."""
    return value == "yes"


CLAIM_FIELDS: Mapping[str, Check] = {
    "statement": required(to_say("The statement")),
    "type": one_of(ClaimType, to_say("Type")),
    "speaker": plain_text,
    "speaker_role": plain_text,
    "said_on": day(to_say("Said on")),
    "place": plain_text,
    "priority": one_of(Priority, to_say("Priority")),
    "risk": one_of(Risk, to_say("Risk")),
    "progress": one_of(Progress, to_say("Progress")),
    "checker": plain_text,
    "second_reader": plain_text,
    "second_read_on": day(to_say("Second read on")),
    "due": plain_text,
    "notes": plain_text,
    "open_questions": plain_text,
    "finding": plain_text,
    "explanation": plain_text,
    "problem_type": plain_text,
    "suggested_wording": plain_text,
    "change_decision": one_of(ChangeDecision, to_say("Change decision")),
    "calculation": lambda value: calculation_result.as_stored(calculation_of(value)),
    "valid_as_of": day(to_say("Valid as of")),
    "recheck_on": day(to_say("Re-check on")),
    "recheck_reason": plain_text,
    "review_title": plain_text,
    "review_url": plain_text,
    "language": plain_text,
}
ARTICLE_FIELDS: Mapping[str, Check] = {
    "title": required(to_say("The title")),
    "byline": plain_text,
    "outlet": plain_text,
    "section": plain_text,
    "published_on": day(to_say("Published on")),
    "url": plain_text,
    "language": plain_text,
    "direction": one_of(Direction, to_say("Direction")),
    "mode": one_of(Mode, to_say("Mode")),
    "due": plain_text,
    "notes": plain_text,
}
SOURCE_FIELDS: Mapping[str, Check] = {
    "title": required(to_say("The title")),
    "kind": one_of(SourceKind, to_say("Kind")),
    "primary": yes,
    "author": plain_text,
    "publisher": plain_text,
    "published_on": day(to_say("Published on")),
    "url": plain_text,
    "archived_url": plain_text,
    "accessed_on": day(to_say("Accessed on")),
    "contact": plain_text,
    "contact_status": one_of(ContactStatus, to_say("Contact")),
    "contact_on": day(to_say("Contacted on")),
    "confidential": yes,
    "notes": plain_text,
}
EVIDENCE_FIELDS: Mapping[str, Check] = {
    "stance": one_of(Stance, to_say("Stance")),
    "passage": plain_text,
    "locator": plain_text,
    "independence_group": plain_text,
    "note": plain_text,
}

SIGHTING_FIELDS: Mapping[str, Check] = {
    "outlet": plain_text,
    "url": plain_text,
    "seen_on": day(to_say("Seen on")),
    "speaker": plain_text,
    "quote": plain_text,
    "note": plain_text,
}


def apply_edits(row: Any, edits: Sequence[Edit], fields: Mapping[str, Check]) -> set[str]:
    """Write the edits into the row; returns the names of the fields that changed.

    Raises BadValue for a value out of its form, and Conflict, with mine, theirs and base, when a field
    no longer holds what the person saw. Either leaves the row as it was.
    """
    conflicts = tuple(found for edit in edits if (found := _conflict(row, edit, fields)) is not None)
    if conflicts:
        raise Conflict(
            say("Somebody else changed this meanwhile."),
            say("Compare both and choose; your text is kept."),
            conflicts,
        )
    values = {edit.field: _check(fields, edit.field)(edit.new) for edit in edits}
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:  # in the order of the edits: history tells it so
        setattr(row, name, values[name])
    return set(changed)


def shown(value: Any) -> str:
    """Return a column's value as an edit writes it: yes and no for flags, a calculation line by line."""
    if isinstance(value, dict):
        return str(from_stored(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _check(fields: Mapping[str, Check], name: str) -> Check:
    try:
        return fields[name]
    except KeyError as error:
        raise BadValue(say("The field {name} cannot be edited.", name=name)) from error


def _conflict(row: Any, edit: Edit, fields: Mapping[str, Check]) -> FieldConflict | None:
    _check(fields, edit.field)
    now = shown(getattr(row, edit.field))
    if now in (edit.seen, edit.new):
        return None
    return FieldConflict(edit.field, mine=edit.new, theirs=now, base=edit.seen)
