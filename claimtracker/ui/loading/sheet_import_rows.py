"""What a claim sheet would do, line by line, for a table to show."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import joined, say, say_count, to_say
from claimtracker.exchange.sheets.diff import SheetAdd, SheetChange, SheetPlan
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.services.import_sheet import SheetImport

T = TypeVar("T")


class Effect(StrEnum):
    """What a line of the preview is about."""

    CONFLICT = "conflict"
    PROBLEM = "problem"
    CHANGE = "change"
    NEW = "new"


_EFFECTS = to_say(
    {
        Effect.CONFLICT: "Conflict",
        Effect.PROBLEM: "Problem",
        Effect.CHANGE: "Change",
        Effect.NEW: "New",
    },
    sense="effect",
)
LOOKS: dict[Effect, VerdictClass | str] = {
    Effect.CONFLICT: VerdictClass.FALSE,
    Effect.PROBLEM: VerdictClass.MIXED,
    Effect.CHANGE: "progress",
    Effect.NEW: VerdictClass.TRUE,
}


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line: what it is about, the field, what the desk has and what the sheet says.

    ``key`` names the record as the plan does; ``id`` numbers the line.
    """

    id: int
    effect: Effect
    what: str
    key: str = ""
    field: str = ""
    desk: str = ""
    sheet: str = ""

    @property
    def choice(self) -> tuple[str, str]:
        """What a decision of this conflict is called: key and field."""
        return self.key, self.field


def effect_word(effect: Effect) -> str:
    """Return what a person reads of an effect."""
    return say(_EFFECTS[effect], sense="effect")


def lines_of(plan: SheetImport) -> list[SheetLine]:
    """Return every line of the preview: conflicts first, then problems, changes and what is new."""
    found = [*_lines(plan.claims, _claim), *_lines(plan.evidence.links, _evidence)]
    found += _changes(plan.evidence.sources, _evidence)
    order = list(Effect)
    found.sort(key=lambda line: order.index(line.effect))
    return [_numbered(number, line) for number, line in enumerate(found, 1)]


def summary(lines: Iterable[SheetLine], unchanged: int) -> str:
    """Return the counts in one line: ``3 new · 5 changes · 2 conflicts · 120 unchanged``."""
    counts = dict.fromkeys(Effect, 0)
    for line in lines:
        counts[line.effect] += 1
    parts = [
        say_count(counts[Effect.NEW], "{count} new", "{count} new"),
        say_count(counts[Effect.CHANGE], "{count} change", "{count} changes"),
    ]
    if conflicts := counts[Effect.CONFLICT]:
        parts.append(say_count(conflicts, "{count} conflict", "{count} conflicts"))
    if problems := counts[Effect.PROBLEM]:
        parts.append(say_count(problems, "{count} problem", "{count} problems"))
    if unchanged:
        parts.append(say_count(unchanged, "{count} unchanged", "{count} unchanged"))
    return joined(*parts)


def _lines(plan: SheetPlan[T], name: Callable[[T], str]) -> Iterator[SheetLine]:
    yield from _changes(plan.changes, name)
    yield from map(_problem, plan.problems)
    for add in plan.adds:
        yield _new(add, name)


def _changes(changes: Iterable[SheetChange[T]], name: Callable[[T], str]) -> Iterator[SheetLine]:
    for change in changes:
        what = name(change.before)
        for conflict in change.conflicts:
            yield SheetLine(
                0, Effect.CONFLICT, what, change.key, conflict.field, conflict.theirs, conflict.mine
            )
        for field in change.changes:
            yield SheetLine(0, Effect.CHANGE, what, change.key, field.field, field.old, field.new)


def _problem(problem: RowProblem) -> SheetLine:
    words = say("Line {line}: {problem}", line=str(problem.line), problem=problem.sentence)
    return SheetLine(0, Effect.PROBLEM, words, field=problem.column)


def _new(add: SheetAdd[T], name: Callable[[T], str]) -> SheetLine:
    return SheetLine(0, Effect.NEW, name(add.rows[0]), add.key)


def _claim(row: SheetClaim) -> str:
    return row.statement


def _evidence(row: SheetEvidence) -> str:
    return row.title or row.url or say("Source")


def _numbered(number: int, line: SheetLine) -> SheetLine:
    return SheetLine(number, line.effect, line.what, line.key, line.field, line.desk, line.sheet)
