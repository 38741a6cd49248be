"""What the place for archives shows: files, columns, claims to come, what stays out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimtracker.domain.wording import commas, joined, say, say_count, to_say
from claimtracker.exchange.archive.fields import BY_NAME, FIELD, FIELDS
from claimtracker.exchange.archive.records import KIND_WORDS, ArchiveClaim
from claimtracker.services.archive_counts import Counts, FileCount, Problem
from claimtracker.store.scale_book import look_of
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.day_words import day
from claimtracker.ui.widgets.paged_rows import NOTHING, Column

LEFT_OUT = to_say("Not read")


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
        return field_label(self.field) if self.field in BY_NAME else say(LEFT_OUT)


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


def field_label(name: str) -> str:
    """Return a field's name for people."""
    return say(BY_NAME[name].label, sense=FIELD)


def field_choices() -> list[tuple[str, str]]:
    """Return every field that a column can be read as, with its name for people; "" reads it as none."""
    return [("", say(LEFT_OUT)), *((field.name, field_label(field.name)) for field in FIELDS)]


def columns_of(file: FileCount) -> list[ColumnRow]:
    """Return the columns of a table; none for anything else."""
    columns = file.head.columns if file.head else ()
    return [
        ColumnRow(
            place,
            column.name or say("column {number} (no name)", number=place),
            column.field,
            column.samples,
        )
        for place, column in enumerate(columns, 1)
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
    """Return what stays out, then what is left empty, then what comes in otherwise than it stands."""
    several = len(counts.files) > 1
    told = [(problem, False) for problem in counts.problems]
    told += [(problem, True) for problem in counts.emptied]
    told += [(problem, False) for problem in counts.noted]
    return [
        OutLine(number, problem, _where(problem, several), empties)
        for number, (problem, empties) in enumerate(told, 1)
    ]


def summary(counts: Counts) -> str:
    """Return the counts in one line: ``120 read · 100 new · 15 known · 5 stay out``."""
    out = say_count(counts.left_out, "{count} stays out", "{count} stay out")
    return say(
        "{read} read · {new} new · {known} known · {out}",
        read=counts.read,
        new=counts.added,
        known=counts.known,
        out=out,
    )


def worth_knowing(counts: Counts) -> list[str]:
    """Return what to say beside the counts."""
    told = [note for file in counts.files if file.head for note in file.head.notes]
    told += [file.fault for file in counts.files if file.fault]
    if counts.unrated:
        told.append(say("Without a rating, and so without a verdict: {count}.", count=counts.unrated))
    if counts.brought_back:
        told.append(say("In the bin now, and brought back: {count}.", count=counts.brought_back))
    if counts.repeated:
        told.append(
            say("Known because they stand in the files more than once: {count}.", count=counts.repeated)
        )
    return list(dict.fromkeys(told))


def reading_words(names: Sequence[str]) -> str:
    """Return what is being read."""
    if len(names) == 1:
        return say("Reading “{file}”…", file=names[0])
    return say_count(len(names), "Reading {count} file…", "Reading {count} files…")


def load_words(counts: Counts) -> str:
    """Return what the button that loads says."""
    if not counts.added:
        return say("Load")
    return say_count(counts.added, "Load {count} claim", "Load {count} claims")


def result_words(counts: Counts) -> str:
    """Return what became of everything, in a sentence that adds up."""
    added = say_count(
        counts.added,
        "{count} claim added, {known} known already, {out} left out: {read} read in all.",
        "{count} claims added, {known} known already, {out} left out: {read} read in all.",
        known=counts.known,
        out=counts.left_out,
        read=counts.read,
    )
    return f"{say('Loading was stopped and what is in was kept.')} {added}" if counts.stopped else added


def file_words(counts: Counts) -> str:
    """Return what the files are, in a line."""
    if len(counts.files) == 1:
        return _named(counts.files[0])
    kinds = dict.fromkeys(say(KIND_WORDS[file.head.kind]) for file in counts.files if file.head)
    return say_count(
        len(counts.files),
        "{count} file: {kinds}",
        "{count} files: {kinds}",
        kinds=commas(kinds) or say("nothing that can be loaded"),
    )


def _named(file: FileCount) -> str:
    return f"{file.name} · {say(KIND_WORDS[file.head.kind])}" if file.head else file.name


def _where(problem: Problem, several: bool) -> str:
    return f"{problem.file}, {problem.where}" if several else sentence_case(problem.where)


def _why(line: OutLine) -> str:
    if not line.empties:
        return line.problem.sentence
    field = line.problem.field
    field = field_label(field) if field in BY_NAME else field
    return say("{field} is left empty: {why}", field=field, why=line.problem.sentence)


COLUMN_NAME: Column[ColumnRow] = Column(to_say("Column"), lambda row: row.name, 20)
COLUMN_FIELD: Column[ColumnRow] = Column(
    to_say("Read as"),
    lambda row: row.label,
    15,
    pill=lambda row: "progress" if row.field else "open",
    tip=to_say("Space or a click changes it"),
)
COLUMN_SAMPLES: Column[ColumnRow] = Column(
    to_say("Examples"), lambda row: joined(*row.samples) or NOTHING, yields=1
)

STATEMENT: Column[ClaimLine] = Column(to_say("Statement"), lambda line: line.claim.statement)
SPEAKER: Column[ClaimLine] = Column(
    to_say("Speaker"), lambda line: line.claim.speaker or NOTHING, 13, yields=2
)
SAID_ON: Column[ClaimLine] = Column(
    to_say("Said on"), lambda line: day(line.claim.said_on) or NOTHING, 13, yields=3
)
VERDICT: Column[ClaimLine] = Column(
    to_say("Rating"),
    lambda line: line.claim.verdict or NOTHING,
    14,
    pill=lambda line: look_of(line.claim.verdict) if line.claim.verdict else None,
)
PUBLISHER: Column[ClaimLine] = Column(
    to_say("Checked by"), lambda line: line.claim.publisher or NOTHING, 12, yields=1
)

PLACE: Column[OutLine] = Column(to_say("Where"), lambda line: line.where, 20)
EFFECT: Column[OutLine] = Column(
    to_say("What"),
    lambda line: say("Value") if line.empties else say("Row"),
    8,
    pill=lambda line: "open" if line.empties else "mixed",
)
REASON: Column[OutLine] = Column(to_say("Why"), _why)
