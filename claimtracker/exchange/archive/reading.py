"""A file of an archive to claims, piece by piece. This is what runs in the child process."""

import contextlib
import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.claim_review import NO_REVIEW, read_value
from claimtracker.exchange.archive.delimited import Delimited, open_delimited
from claimtracker.exchange.archive.json_records import NO_JSON, records_among
from claimtracker.exchange.archive.json_stream import BrokenJson, BrokenLine, json_values
from claimtracker.exchange.archive.kinds import is_page, kind_of
from claimtracker.exchange.archive.mapping import (
    chosen_mapping,
    guess_mapping,
    header_key,
    with_links,
)
from claimtracker.exchange.archive.our_sheets import ONLY_ADDS, was_ours
from claimtracker.exchange.archive.pages import reviews_in_page
from claimtracker.exchange.archive.records import (
    ArchiveClaim,
    ArchiveColumn,
    ArchiveKind,
    Batch,
    FileHead,
    LeftOut,
)
from claimtracker.exchange.archive.row_shapes import whole_rows
from claimtracker.exchange.archive.table_days import notes_on_days, orders_of
from claimtracker.exchange.archive.table_heads import find_heads
from claimtracker.exchange.archive.table_rows import claim_of_row, dotted, review_of_row
from claimtracker.exchange.archive.text_files import encoding_of
from claimtracker.exchange.archive.workbooks import Workbook, open_workbook
from claimtracker.exchange.sheets.table import Row

_NO_STATEMENT = to_say("“{name}” has no column named “statement”.")
_NO_SHEET = to_say("“{name}” is not a claim sheet: its first line names none of the columns.")
IN_BATCH = 500
SAMPLED = 60
SHOWN_SAMPLES, LONGEST_SAMPLE = 3, 120
AS_LAST_TIME = to_say("The columns are read as they were chosen last time.")
FEED = "dataFeedElement"
LINES = (".jsonl", ".ndjson")
_LISTS = frozenset([FEED, "claimReviews", "claims", "mediaReviews", ""])
_OF_REVIEW = {
    "claimReviewed": "statement",
    "itemReviewed.author.name": "speaker",
    "itemReviewed.author.jobTitle": "speaker_role",
    "itemReviewed.datePublished": "said_on",
    "url": "review_url",
    "datePublished": "checked_on",
    "author.name": "publisher",
    "reviewRating.alternateName": "verdict",
    "reviewRating.ratingValue": "verdict_number",
    "reviewRating.ratingExplanation": "finding",
    "itemReviewed.firstAppearance.url": "appearances",
    "itemReviewed.appearance.1.url": "appearances",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """How a person wants a file read: its kind, and columns by field ("" for none) where they chose them.

    ``remembered`` are choices made for tables with the same columns before, by ``header_key``.
    """

    kind: ArchiveKind = ArchiveKind.AUTO
    mapping: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def read_file(path: Path, choice: Choice) -> Iterator[FileHead | Batch]:
    """Yield the head of a file, then its claims in batches; raises UnreadableFile or BadInput."""
    kind = kind_of(path) if choice.kind not in (ArchiveKind.CLAIM_REVIEW, ArchiveKind.FEED) else choice.kind
    if choice.kind in (ArchiveKind.CSV, ArchiveKind.INSIGHTS) and kind is ArchiveKind.CLAIM_REVIEW:
        kind = ArchiveKind.CSV
    if kind in (ArchiveKind.CLAIM_REVIEW, ArchiveKind.FEED):
        yield from _pages(path) if is_page(path) else _json(path, choice)
    else:
        yield from _table(path, kind, choice)


def _pages(path: Path) -> Iterator[FileHead | Batch]:
    yield FileHead(path.name, ArchiveKind.CLAIM_REVIEW)
    found = tuple(reviews_in_page(path))
    if not found:
        found = (LeftOut(say("the page"), say("The page embeds no ClaimReview.")),)
    yield from _batches(found, lambda: 1.0)


def _json(path: Path, choice: Choice) -> Iterator[FileHead | Batch]:
    encoding = encoding_of(path)
    size = max(1, path.stat().st_size)
    with (
        path.open("rb") as file,
        io.TextIOWrapper(file, encoding.name, encoding.errors, newline="") as stream,
    ):
        records, values = None, json_values(stream, lines=path.suffix.lower() in LINES)
        if choice.kind not in (ArchiveKind.CLAIM_REVIEW, ArchiveKind.FEED):
            records, values = records_among(values, choice.mapping)
        if records is not None:
            table = _Rows(records.header, records.first, records.rows, encoding.notes)
            yield from _mapped(table, path, ArchiveKind.RECORDS, choice, lambda: file.tell() / size)
            return
        reviews = _reviews(values)
        first = list(itertools.islice(reviews, 1))
        feed = any(listed == FEED for listed, _ in first)
        yield FileHead(path.name, ArchiveKind.FEED if feed else ArchiveKind.CLAIM_REVIEW, (), encoding.notes)
        told = (one for _, one in itertools.chain(first, reviews))
        yield from _batches(told, lambda: file.tell() / size)


def _reviews(values: Iterable[tuple[str | None, Any]]) -> Iterator[tuple[str, ArchiveClaim | LeftOut]]:
    """Yield (name of the list, review) for every value; a file without any review gives one reason."""
    found = number = 0
    empty: list[str] = []
    try:
        for number, (listed, value) in enumerate(values, 1):
            where = say("item {number}", number=number)
            if isinstance(value, BrokenLine):
                found += 1
                yield "", LeftOut(where, say(NO_JSON, reason=value.reason))
                continue
            feed = FEED if isinstance(value, dict) and FEED in value else listed or ""
            alone = listed is None
            told = list(read_value(value, where, not alone and listed in _LISTS))
            found += len(told)
            empty += [where] if alone and not told and value != {} else []
            for one in told:
                yield feed, one
    except BrokenJson as broken:
        found += 1
        yield (
            "",
            LeftOut(
                say("character {place}", place=broken.place + 1),
                say("The JSON cannot be read any further: {reason}.", reason=broken.reason),
            ),
        )
    if number > 1:
        yield from (("", LeftOut(where, say(NO_REVIEW))) for where in empty)
    elif not found:
        yield "", LeftOut(say("the file"), say("The file holds no ClaimReview."))


def _table(path: Path, kind: ArchiveKind, choice: Choice) -> Iterator[FileHead | Batch]:
    table = open_workbook(path) if kind is ArchiveKind.XLSX else open_delimited(path)
    with contextlib.closing(table):
        yield from _rows_of(table, path, kind, choice)


def _rows_of(
    table: Delimited | Workbook, path: Path, kind: ArchiveKind, choice: Choice
) -> Iterator[FileHead | Batch]:
    size = max(1, path.stat().st_size)
    heads = find_heads(table.first, list(itertools.islice(table.rows, SAMPLED)))
    header, first, told = heads.names, heads.first, (*table.notes, *heads.notes)
    links = table.links if isinstance(table, Workbook) else {}
    found = _Rows(header, first, table.rows, told, links)
    if choice.kind is not ArchiveKind.CSV and not choice.mapping and is_insights(header):
        yield from _insights(found, path, lambda: table.read_bytes() / size)
    else:
        yield from _mapped(found, path, kind, choice, lambda: table.read_bytes() / size)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The heads of a table, its first rows, those to come, what to say, and its columns of addresses."""

    header: list[str]
    first: list[Row]
    rows: Iterator[Row]
    notes: tuple[str, ...]
    links: Mapping[int, int] = field(default_factory=dict)

    @property
    def samples(self) -> list[list[str]]:
        """The cells of the first rows."""
        return [row.cells for row in self.first if row.cells]


def _insights(table: _Rows, path: Path, share: Callable[[], float]) -> Iterator[FileHead | Batch]:
    names = dotted(table.header)
    known = {
        name: _OF_REVIEW[dot] for name, dot in zip(table.header, names, strict=True) if dot in _OF_REVIEW
    }
    columns = _columns(table.header, table.samples, known)
    yield FileHead(path.name, ArchiveKind.INSIGHTS, columns, table.notes)
    rows = itertools.chain(table.first, table.rows)
    yield from _batches((review_of_row(row, names, len(names)) for row in rows), share)


def _mapped(
    table: _Rows, path: Path, kind: ArchiveKind, choice: Choice, share: Callable[[], float]
) -> Iterator[FileHead | Batch]:
    header, samples = table.header, table.samples
    before = choice.remembered.get(header_key(header), {})
    mapping = _mapping(header, samples, choice.mapping or before, table.links)
    notes = table.notes if choice.mapping or not before else (*table.notes, say(AS_LAST_TIME))
    orders = orders_of(mapping, samples)
    notes = (*notes, *notes_on_days(header, mapping, samples, orders))
    notes = (*notes, say(ONLY_ADDS)) if was_ours(header) else notes
    fields = {header[place]: field for field, place in mapping.items() if header[place]}
    yield FileHead(path.name, kind, _columns(header, samples, fields), notes)
    _require_statement(path.name, header, mapping)
    rows = itertools.chain(table.first, table.rows)
    whole = rows if kind is ArchiveKind.RECORDS else whole_rows(rows, mapping["statement"], len(header))
    yield from _batches((claim_of_row(row, mapping, len(header), orders) for row in whole), share)


def is_insights(header: Sequence[str]) -> bool:
    """Tell whether columns are those of a flattened ClaimReview, as Fact-Check Insights gives it."""
    names = set(dotted(header))
    return "claimReviewed" in names and any(
        name.startswith(("reviewRating.", "itemReviewed.")) for name in names
    )


def header_of(path: Path) -> list[str]:
    """Return the first line of a table; raises UnreadableFile."""
    table = open_delimited(path)
    table.close()
    return [cell.strip() for cell in table.first.cells]


def _mapping(
    header: Sequence[str],
    samples: Sequence[Sequence[str]],
    wanted: Mapping[str, str],
    links: Mapping[int, int],
) -> dict[str, int]:
    guessed = with_links(guess_mapping(header, samples), links)
    chosen = chosen_mapping(header, wanted)
    taken = set(chosen.values())
    kept = {field: place for field, place in guessed.items() if field not in wanted and place not in taken}
    return kept | chosen


def _require_statement(name: str, header: Sequence[str], mapping: Mapping[str, int]) -> None:
    if "statement" in mapping:
        return
    lacking = _NO_STATEMENT if mapping else _NO_SHEET
    raise UnreadableFile(
        say(lacking, name=name),
        say(
            "Say which column holds the claims. Its columns are: {columns}.",
            columns=", ".join(filter(None, header))[:400],
        ),
    )


def _columns(
    header: Sequence[str], samples: Sequence[Sequence[str]], fields: Mapping[str, str]
) -> tuple[ArchiveColumn, ...]:
    found = []
    for place, name in enumerate(header):
        values = (" ".join(row[place].split())[:LONGEST_SAMPLE] for row in samples if place < len(row))
        shown = tuple(itertools.islice((value for value in values if value), SHOWN_SAMPLES))
        found.append(ArchiveColumn(name, fields.get(name, ""), shown))
    return tuple(found)


def _batches(told: Iterable[ArchiveClaim | LeftOut | None], share: Callable[[], float]) -> Iterator[Batch]:
    claims: list[ArchiveClaim] = []
    left: list[LeftOut] = []
    for one in told:
        if isinstance(one, ArchiveClaim):
            claims.append(one)
        elif one is not None:
            left.append(one)
        if len(claims) + len(left) >= IN_BATCH:
            yield Batch(tuple(claims), tuple(left), min(1.0, share()))
            claims, left = [], []
    yield Batch(tuple(claims), tuple(left), 1.0)
