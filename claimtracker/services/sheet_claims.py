"""One claim of a sheet as columns of the library."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from claimtracker.domain.text import canonical_text
from claimtracker.domain.verdicts import Rating, Scale, VerdictClass
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.sheets.cells import time_of
from claimtracker.exchange.sheets.diff import SheetPlan
from claimtracker.exchange.sheets.reading import SheetReading
from claimtracker.exchange.sheets.records import SheetClaim
from claimtracker.exchange.sheets.row_values import CLEARED
from claimtracker.exchange.sheets.values import rating_label
from claimtracker.store.claims import sort_key
from claimtracker.store.scale_book import UNKNOWN, ScaleBook

SAME_NAME = [
    "speaker",
    "speaker_role",
    "said_on",
    "risk",
    "checker",
    "second_reader",
    "second_read_on",
    "finding",
    "problem_type",
    "suggested_wording",
    "change_decision",
    "open_questions",
    "valid_as_of",
    "recheck_on",
    "review_title",
    "review_url",
    "language",
]
PROGRESS_OF_RATED = "checked"


def claim_key(row: SheetClaim) -> str:
    """Return the row's claim_id, or one made from what it says: the same row twice is the same claim."""
    if row.claim_id:
        return row.claim_id
    said = "\0".join((row.statement, row.speaker, row.said_on, row.article_url, row.review_url))
    return "s" + hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:17]


def claim_columns(row: SheetClaim, key: str, rating: Rating | None, actor: str) -> dict[str, Any]:
    """Return the columns of a new claim; ``rating`` is what its verdict means on its scale."""
    statement = canonical_text(row.statement).strip()
    made = time_of(row.created_at) or datetime.now(UTC)
    columns: dict[str, Any] = {name: canonical_text(getattr(row, name)) for name in SAME_NAME}
    columns |= {
        "key": key,
        "statement": statement,
        "statement_key": sort_key(statement),
        "type": row.claim_type or CLEARED["claim_type"],
        "priority": row.priority or CLEARED["priority"],
        "progress": row.progress or (PROGRESS_OF_RATED if rating else CLEARED["progress"]),
        "seen_elsewhere": 0,
        "created_by": actor,
        "created_at": made,
        "updated_at": time_of(row.updated_at) or made,
    }
    return columns | verdict_columns(row, rating)


def verdict_columns(row: SheetClaim, rating: Rating | None) -> dict[str, Any]:
    """Return what a claim restates of its verdict."""
    if rating is None:
        return {
            "scale": "",
            "rating": "",
            "verdict_label": "",
            "look": VerdictClass.OPEN.value,
            "verdict_number": None,
            "verdict_at": None,
        }
    return {
        "scale": row.scale or UNKNOWN,
        "rating": rating.key,
        "verdict_label": rating.label,
        "look": rating.look.value,
        "verdict_number": rating.number,
        "verdict_at": checked_at(row),
    }


def checked_at(row: SheetClaim) -> datetime | None:
    """Return when the verdict was given; the sheet knows the day, so noon in UTC stands for it."""
    if not row.checked_on:
        return None
    day = (row.checked_on + "-01-01")[:10] if len(row.checked_on) == 4 else row.checked_on
    day = f"{day}-01" if len(day) == 7 else day
    return datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)


def elsewhere(row: SheetClaim, articles: int, sightings: int) -> int:
    """Return how many appearances the sheet counts beyond those it describes."""
    seen = int(row.times_seen) if row.times_seen.isdecimal() else 0
    return max(0, seen - articles - sightings)


def ratings_of(rows: Sequence[SheetClaim], book: ScaleBook) -> dict[tuple[str, str], Rating]:
    """Return the rating each scale and label stands for, adding to the book what it lacks."""
    found: dict[tuple[str, str], Rating] = {}
    for row in rows:
        named = (row.scale, row.verdict)
        if row.verdict and named not in found:
            number = int(row.verdict_number) if row.verdict_number.isdecimal() else None
            found[named] = rating_of(book, row.scale, row.verdict, number)
    return found


def rating_of(book: ScaleBook, scale: str, label: str, number: int | None = None) -> Rating:
    """Return the rating that a cell means on a scale, adding to the book what it lacks."""
    code = scale or UNKNOWN
    known = book.known(code, label) or book.known(code, rating_label(label))
    return known or book.rating(code, label, number)


def new_ratings(scales: Iterable[Scale], plan: SheetPlan[SheetClaim], name: str) -> tuple[str, ...]:
    """Return a note for each rating that a sheet adds to a scale: it may be a slip of typing.

    A scale that the desk has not is noted once; ``name`` is that of the file.
    """
    known = {scale.code: {rating_label(rating.label) for rating in scale.ratings} for scale in scales}
    added = [(add.rows[0].scale or UNKNOWN, add.rows[0].verdict, add.line) for add in plan.adds]
    for change in plan.changes:
        new = {one.field: one.new for one in change.changes} | {c.field: c.mine for c in change.conflicts}
        if new.keys() & {"scale", "verdict"}:
            scale, verdict = new.get("scale", change.before.scale), new.get("verdict", change.before.verdict)
            added.append((scale or UNKNOWN, verdict, change.line))
    told: dict[tuple[str, str], str] = {}
    for code, label, place in added:
        line = str(place)
        if label and code not in known:
            told.setdefault((code, ""), say(NEW_SCALE, file=name, line=line, label=label, scale=code))
        elif label and rating_label(label) not in known[code]:
            told.setdefault((code, label), say(NEW_RATING, file=name, line=line, label=label, scale=code))
    return tuple(told.values())


NEW_RATING = to_say(
    "“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. "
    "If it is a slip of typing, mend the cell and load the file again."
)
NEW_SCALE = to_say(
    "“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: "
    "it is made of the file’s ratings. If they are on a scale of yours, "
    "name it in the column “scale” before you load."
)
TITLE_KEPT = to_say(
    "Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title."
)


def completed(reading: SheetReading[SheetClaim]) -> SheetReading[SheetClaim]:
    """Return the reading with a claim_id on every row and no article's title lost.

    An article without a quote has no place for its title: it becomes the title of the published check,
    where that is free, and a warning says so.
    """
    rows, titles, homeless = [], dict[str, str](), 0
    for row in reading.rows:
        key, title = row.claim_id or claim_key(row), row.review_title
        if row.article_title and not row.quote and not title:
            homeless += 1
            title = titles.setdefault(key, row.article_title)
        same = key == row.claim_id and title == row.review_title
        rows.append(row if same else replace(row, claim_id=key, review_title=title))
    said = (say(TITLE_KEPT, count=homeless),) if homeless else ()
    return replace(reading, rows=tuple(rows), warnings=(*reading.warnings, *said))
