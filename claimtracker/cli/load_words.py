"""What ``load`` says of what it did, to people and to programs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claimtracker.cli.output import tell
from claimtracker.domain.text import beginning
from claimtracker.exchange.archive.records import KIND_WORDS, FileHead
from claimtracker.exchange.sheets.diff import SheetChange
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.services.archive_counts import Counts, FileCount, Problem
from claimtracker.services.import_sheet import SheetImport
from claimtracker.services.sheet_counts import SheetCount

SHOWN = 20
FILES_SHOWN = 10
WIDE = 60
_COUNTED = ("read", "added", "changed", "known", "left_out")
Sheets = Sequence[tuple[Path | None, Path | None, SheetImport]]
"""The file of claims, that of evidence, and the plan."""


def tell_plan(plan: SheetImport) -> None:
    """Say what is worth knowing of a claim sheet."""
    for note in plan.notes:
        tell(note)
    tell_problems(_of_rows((*plan.claims.problems, *plan.evidence.links.problems)), "rows")
    if plan.of_claims.repeated:
        tell(f"{_of(plan.of_claims.repeated, 'row')} of claims that other rows of the sheet hold already.")
    if plan.emptied:
        tell("These cells could not be read. They are left empty, or as they are on the desk:")
        tell_problems(_of_rows(plan.emptied), "cells")
    wanted: list[SheetChange[Any]] = [*plan.claims.changes]
    wanted += [*plan.evidence.links.changes, *plan.evidence.sources]
    tell_problems([line for change in wanted for line in _changes(change)], "changes")
    conflicts = len(plan.claims.conflicts) + len(plan.evidence.conflicts)
    if conflicts:
        tell(f"{conflicts:,} records changed on the desk since this sheet was made: the desk's values stay.")


def _changes(change: SheetChange[Any]) -> list[tuple[str, str]]:
    """Return each field that a sheet changes, and each in which the desk's value stays."""
    where = f"Line {change.line}"
    made = [
        (f"{where}, {one.field}", f"{_short(one.old)} becomes {_short(one.new)}.") for one in change.changes
    ]
    stays = [
        (f"{where}, {one.field}", f"{_short(one.theirs)} stays; the sheet says {_short(one.mine)}.")
        for one in change.conflicts
    ]
    return made + stays


def _short(text: str) -> str:
    return f"“{beginning(text, WIDE)}”"


def tell_archive(counts: Counts) -> None:
    """Say what was recognised, what was left out and why, and what could not be read."""
    for file in counts.files[:FILES_SHOWN]:
        _tell_file(file)
    if len(counts.files) > FILES_SHOWN:
        tell(f"… and {len(counts.files) - FILES_SHOWN:,} more files.")
    several = len(counts.files) > 1
    tell_problems(_of_archive(counts.problems, several), "rows", counts.left_out)
    if counts.emptied:
        tell("These values could not be read and were left empty:")
        tell_problems(_of_archive(counts.emptied, several), "values", counts.unread)
    tell_problems(_of_archive(counts.noted, several), "rows", counts.otherwise)
    if counts.repeated:
        tell(f"{counts.repeated:,} stood in the files more than once.")
    if counts.brought_back:
        tell(f"{counts.brought_back:,} lay in the bin and were brought back.")
    if counts.unrated:
        tell(f"{counts.unrated:,} bear no rating: they come in without a verdict.")
    if counts.stopped:
        tell("Loading was stopped: what is in was kept.")


def tell_problems(problems: Sequence[tuple[str, str]], what: str, total: int | None = None) -> None:
    """Say the first of these, each with its place, and how many more there are."""
    for where, sentence in problems[:SHOWN]:
        tell(f"{where}: {sentence}" if where else sentence)
    left = (len(problems) if total is None else total) - SHOWN
    if left > 0:
        tell(f"… and {left:,} more {what}.")


def problems_of(counts: Counts) -> list[dict[str, str]]:
    """Return everything that was left out, in the shape of ``load --json``."""
    return [{"file": one.file, "where": one.where, "reason": one.sentence} for one in counts.problems]


def as_data(sheets: Sheets, archive: Counts | None, dry_run: bool) -> dict[str, Any]:
    """Return the shape of ``load --json``: ``read`` is ``added``, ``changed``, ``known`` and ``left_out``.

    The same of evidence is in ``links``.
    """
    files = [_sheet_data(path, "sheet", plan.of_claims) for path, _, plan in sheets if path]
    linked = [_sheet_data(path, "evidence", plan.of_links) for _, path, plan in sheets if path]
    problems = [
        {"file": path.name, "where": f"line {one.line}", "reason": one.sentence}
        for claims, links, plan in sheets
        for path, left in ((claims, plan.claims.problems), (links, plan.evidence.links.problems))
        for one in left
        if path
    ]
    repeated = sum(plan.of_claims.repeated for _, _, plan in sheets)
    unread = [
        {"file": path.name, "where": f"line {one.line}", "field": one.column, "reason": one.sentence}
        for path, _, plan in sheets
        for one in plan.emptied
        if path
    ]
    noted: list[dict[str, str]] = []
    if archive:
        files += [_file_data(file) for file in archive.files]
        problems += problems_of(archive)
        unread += [
            {"file": one.file, "where": one.where, "field": one.field, "reason": one.sentence}
            for one in archive.emptied
        ]
        noted = [
            {"file": one.file, "where": one.where, "field": one.field, "reason": one.sentence}
            for one in archive.noted
        ]
    return {
        **_totals(files),
        "repeated": repeated + (archive.repeated if archive else 0),
        "brought_back": archive.brought_back if archive else 0,
        "unrated": archive.unrated if archive else 0,
        "dry_run": dry_run,
        "stopped": archive.stopped if archive else False,
        "load_id": archive.load_id if archive else 0,
        "files": files + linked,
        "links": _totals(linked),
        "ratings": dict(archive.ratings) if archive else {},
        "problems": problems,
        "unread": unread,
        "noted": noted,
        "conflicts": [one for sheet in sheets for one in _conflicts(*sheet)],
        "notes": [note for sheet in sheets for note in sheet[2].notes],
    }


def _conflicts(claims: Path | None, links: Path | None, plan: SheetImport) -> list[dict[str, str]]:
    """Return the fields that sheet and desk both changed, in which the desk's value stays."""
    wanted: list[tuple[Path | None, SheetChange[Any]]] = [(claims, one) for one in plan.claims.conflicts]
    wanted += [(links, one) for one in plan.evidence.conflicts]
    return [
        {
            "file": path.name,
            "where": f"line {one.line}",
            "field": two.field,
            "sheet": two.mine,
            "desk": two.theirs,
        }
        for path, one in wanted
        for two in one.conflicts
        if path
    ]


def _totals(files: Sequence[dict[str, Any]]) -> dict[str, int]:
    return {name: sum(file[name] for file in files) for name in _COUNTED}


def totals_line(data: dict[str, Any]) -> str:
    """Return the one line that adds up."""
    would = "Would come in: " if data["dry_run"] else ""
    read = f" Read: {data['read']:,}." if data["read"] else ""
    return (
        f"{would}{_of(data['added'], 'claim')} added, {data['changed']:,} changed, "
        f"{data['known']:,} already there, {_of(data['left_out'], 'row')} left out.{read}"
    )


def links_line(added: int, changed: int, left_out: int, dry_run: bool) -> str:
    """Return the line about evidence."""
    would = "Would come in: " if dry_run else ""
    left = f" {_of(left_out, 'row')} of evidence left out." if left_out else ""
    return f"{would}{_of(added, 'link')} to sources added, {changed:,} changed.{left}"


def _of(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _sheet_data(path: Path, kind: str, count: SheetCount) -> dict[str, Any]:
    counted = {name: getattr(count, name) for name in _COUNTED}
    return {"file": path.name, "kind": kind, **counted, "columns": {}, "fault": ""}


def _file_data(file: FileCount) -> dict[str, Any]:
    columns = file.head.columns if file.head else ()
    return {
        "file": file.name,
        "kind": file.head.kind.value if file.head else "",
        "read": file.read,
        "added": file.added,
        "changed": 0,
        "known": file.known,
        "left_out": file.left_out,
        "columns": {column.name: column.field for column in columns},
        "fault": file.fault,
    }


def _tell_file(file: FileCount) -> None:
    if file.head is not None:
        tell(f"“{file.name}” was read as {KIND_WORDS.get(file.head.kind, 'an archive')}.")
        _tell_columns(file.head)
        for note in file.head.notes:
            tell(note)
    if file.fault:
        tell(file.fault)


def _tell_columns(head: FileHead) -> None:
    left = []
    for place, column in enumerate(head.columns):
        if column.field and column.name != column.field:
            tell(f"The column “{column.name}” was read as “{column.field}”.")
        elif not column.field:
            left.append(column.name or f"column {place + 1} (no name)")
    if left:
        tell(f"Columns that were left out: {', '.join(left)}.")


def _of_rows(problems: Sequence[RowProblem]) -> list[tuple[str, str]]:
    return [
        (f"Line {one.line}, {one.column}" if one.column else f"Line {one.line}", one.sentence)
        for one in problems
    ]


def _of_archive(problems: Sequence[Problem], several: bool) -> list[tuple[str, str]]:
    told = []
    for one in problems:
        place = f"{one.file}, {one.where}" if several else one.where[:1].upper() + one.where[1:]
        told.append((f"{place}, {one.field}" if one.field else place, one.sentence))
    return told
