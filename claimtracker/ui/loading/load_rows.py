"""What the place for archives shows: files, columns, claims to come, what stays out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimtracker.exchange.archive.fields import BY_NAME, FIELDS
from claimtracker.exchange.archive.records import KIND_WORDS, ArchiveClaim
from claimtracker.services.archive_counts import Counts, FileCount, Problem
from claimtracker.store.scale_book import look_of
from claimtracker.ui.claims.claims_place import count_words
from claimtracker.ui.widgets.paged_rows import NOTHING, Column

LEFT_OUT = "Not read"
FIELD_CHOICES = (("", LEFT_OUT), *((field.name, field.label) for field in FIELDS))


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of a table and the field it is read as."""

    id: int
    name: str
    field: str
    samples: tuple[str, ...]

    @property
    def label(self) -> str:
        """The field's name for people."""
        return BY_NAME[self.field].label if self.field in BY_NAME else LEFT_OUT


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One of the first claims, as it will be."""

    id: int
    claim: ArchiveClaim


@dataclass(frozen=True, slots=True)
class OutLine:
    """Something that stays out, or a value that is left empty."""

    id: int
    problem: Problem
    where: str
    empties: bool = False


def columns_of(file: FileCount) -> list[ColumnRow]:
    """Return the columns of a table; none for anything else."""
    columns = file.head.columns if file.head else ()
    return [
        ColumnRow(place + 1, column.name or f"column {place + 1} (no name)", column.field, column.samples)
        for place, column in enumerate(columns)
    ]


def with_field(rows: Sequence[ColumnRow], row_id: int, field: str) -> list[ColumnRow]:
    """Return the columns with one read as another field, which no other column then is."""
    return [
        replace(row, field=field)
        if row.id == row_id
        else replace(row, field="")
        if field and row.field == field
        else row
        for row in rows
    ]


def mapping_of(rows: Sequence[ColumnRow]) -> dict[str, str]:
    """Return every field with its column, "" for those that no column is read as."""
    chosen = {row.field: row.name for row in rows if row.field}
    return {field.name: chosen.get(field.name, "") for field in FIELDS}


def claims_of(counts: Counts) -> list[ClaimLine]:
    """Return the first claims that come in."""
    return [ClaimLine(number, claim) for number, claim in enumerate(counts.first, 1)]


def out_of(counts: Counts) -> list[OutLine]:
    """Return what stays out, then what is left empty."""
    several = len(counts.files) > 1
    told = [(problem, False) for problem in counts.problems] + [(problem, True) for problem in counts.emptied]
    return [
        OutLine(number, problem, _where(problem, several), empties)
        for number, (problem, empties) in enumerate(told, 1)
    ]


def summary(counts: Counts) -> str:
    """Return the counts in one line: ``120 read · 100 new · 15 known · 5 stay out``."""
    out = f"{counts.left_out:,} {'stays' if counts.left_out == 1 else 'stay'} out"
    return f"{counts.read:,} read · {counts.added:,} new · {counts.known:,} known · {out}"


def worth_knowing(counts: Counts) -> list[str]:
    """Return what to say beside the counts."""
    told = [note for file in counts.files if file.head for note in file.head.notes]
    told += [file.fault for file in counts.files if file.fault]
    if counts.unrated:
        told.append(f"Without a rating, and so without a verdict: {counts.unrated:,}.")
    if counts.brought_back:
        told.append(f"In the bin now, and brought back: {counts.brought_back:,}.")
    if counts.repeated:
        told.append(f"Known because they stand in the files more than once: {counts.repeated:,}.")
    return list(dict.fromkeys(told))


def result_words(counts: Counts) -> str:
    """Return what became of everything, in a sentence that adds up."""
    stopped = "Loading was stopped and what is in was kept. " if counts.stopped else ""
    added = count_words(counts.added, "claim", "claims")
    rest = f"{counts.known:,} known already, {counts.left_out:,} left out: {counts.read:,} read in all."
    return f"{stopped}{added} added, {rest}"


def file_words(counts: Counts) -> str:
    """Return what the files are, in a line."""
    if len(counts.files) == 1:
        return _named(counts.files[0])
    kinds = dict.fromkeys(KIND_WORDS[file.head.kind] for file in counts.files if file.head)
    return f"{len(counts.files):,} files: {', '.join(kinds) or 'nothing that can be loaded'}"


def _named(file: FileCount) -> str:
    return f"{file.name} · {KIND_WORDS[file.head.kind]}" if file.head else file.name


def _where(problem: Problem, several: bool) -> str:
    return f"{problem.file}, {problem.where}" if several else problem.where[:1].upper() + problem.where[1:]


def _why(line: OutLine) -> str:
    if not line.empties:
        return line.problem.sentence
    field = BY_NAME[line.problem.field].label if line.problem.field in BY_NAME else line.problem.field
    return f"{field} is left empty: {line.problem.sentence}"


COLUMN_NAME: Column[ColumnRow] = Column("Column", lambda row: row.name, 13)
COLUMN_FIELD: Column[ColumnRow] = Column(
    "Read as",
    lambda row: row.label,
    15,
    pill=lambda row: "progress" if row.field else "open",
    tip="Space or a click changes it",
)
COLUMN_SAMPLES: Column[ColumnRow] = Column("Examples", lambda row: " · ".join(row.samples) or NOTHING)

STATEMENT: Column[ClaimLine] = Column("Statement", lambda line: line.claim.statement)
SPEAKER: Column[ClaimLine] = Column("Speaker", lambda line: line.claim.speaker or NOTHING, 13, yields=2)
SAID_ON: Column[ClaimLine] = Column("Said on", lambda line: line.claim.said_on or NOTHING, 9, yields=3)
VERDICT: Column[ClaimLine] = Column(
    "Rating",
    lambda line: line.claim.verdict or NOTHING,
    14,
    pill=lambda line: look_of(line.claim.verdict) if line.claim.verdict else None,
)
PUBLISHER: Column[ClaimLine] = Column(
    "Checked by", lambda line: line.claim.publisher or NOTHING, 12, yields=1
)

PLACE: Column[OutLine] = Column("Where", lambda line: line.where, 20)
EFFECT: Column[OutLine] = Column(
    "What",
    lambda line: "Value" if line.empties else "Row",
    8,
    pill=lambda line: "open" if line.empties else "mixed",
)
REASON: Column[OutLine] = Column("Why", _why)
