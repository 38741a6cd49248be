"""The whole desk as an archive that outlives the program, and an empty desk filled from one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from claimtracker.domain import wording
from claimtracker.domain.errors import BadInput, Cancelled, Conflict, UnreadableFile
from claimtracker.domain.hand_over import Count, Preview, WrittenFile
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, say_count
from claimtracker.exchange.desk_archive import ARCHIVE_FILE, ArchiveReader, ArchiveWriter
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.services.outgoing import Outgoing, Progress
from claimtracker.store import desk_rows, sign_offs
from claimtracker.store.library import Library
from claimtracker.store.schema_version import SCHEMA_VERSION

ASKED_EVERY = 500
WORDS = {
    "article": Count(0, "{count} article", "{count} articles"),
    "revision": Count(0, "{count} draft", "{count} drafts"),
    "claim": Count(0, "{count} claim", "{count} claims"),
    "source": Count(0, "{count} source", "{count} sources"),
    "evidence": Count(0, "{count} link to a source", "{count} links to sources"),
    "verdict": Count(0, "{count} verdict", "{count} verdicts"),
    "stored_file": Count(0, "{count} file", "{count} files"),
    "change": Count(0, "{count} change in the history", "{count} changes in the history"),
}
_HIDDEN_SOURCE = (
    "author",
    "publisher",
    "publisher_key",
    "published_on",
    "url",
    "canonical_url",
    "archived_url",
    "accessed_on",
    "contact",
    "contact_on",
    "notes",
    "created_by",
)
_HIDDEN_LINK = ("passage", "locator", "note", "created_by")
README_TEXT = """An archive of a ClaimTracker desk.

manifest.json    what is in here: how many rows, and the SHA-256 of every file of this archive
tables/*.jsonl   every table of the desk, one JSON object on each line, in UTF-8
files/*          attachments and imported originals, each named by its SHA-256;
                 tables/attachment.jsonl and tables/revision.jsonl say what they were called

How things hang together: a row of claim.jsonl is one claim. highlight.jsonl says where it stands
(claim_id, revision_id, start and end in code points of that revision's text), evidence.jsonl links it
to sources (claim_id, source_id), verdict.jsonl holds every verdict it was given, oldest first.
revision.jsonl holds the texts of articles, block.jsonl their paragraphs. change_set.jsonl and
change.jsonl are the history: who changed what, when, from what to what. Times are ISO 8601 in UTC.

Back into ClaimTracker: claimtracker --library NEW.claims import-archive desk-archive.zip
{masked}
What is in here:
{counts}
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was taken from an archive."""

    counts: tuple[Count, ...]
    masked_sources: int


def write_archive(out: Outgoing, parts: Path) -> list[WrittenFile]:
    """Write the whole desk, whatever claims were chosen; raises Cancelled.

    Confidential sources are masked unless the hand-over names them.
    """
    hidden = desk_rows.confidential(out.session) if out.masker.masks(confidential=True) else frozenset()
    known = desk_rows.open_keys(out.session) if hidden else frozenset()
    with whole_file(parts / ARCHIVE_FILE) as file:
        archive = ArchiveWriter(file, SCHEMA_VERSION)
        try:
            for done, name in enumerate(desk_rows.NAMES, 1):
                rows = desk_rows.rows(out.session, name, hidden)
                if hidden:
                    rows = _masked(rows, name, hidden, known, out.masker)
                if name == desk_rows.FILES:
                    rows = iter(_with_files(out, archive, list(rows)))
                archive.add_table(name, _asking(out, rows))
                out.progress(done, len(desk_rows.NAMES))
        except BaseException:
            archive.give_up()
            raise
        archive.manifest.last_ids = desk_rows.last_ids(out.session)
        archive.manifest.masked_sources = len(hidden)
        counts = counts_of(archive.manifest.rows)
        archive.close(_readme(counts, len(hidden)))
    if hidden:
        out.notes.append(
            say_count(
                len(hidden),
                "{count} confidential source is masked in this archive: a desk filled from it will not "
                "know who they are. To keep them, name confidential sources.",
                "{count} confidential sources are masked in this archive: a desk filled from it will not "
                "know who they are. To keep them, name confidential sources.",
            )
        )
    return [WrittenFile(ARCHIVE_FILE, counts)]


def preview_archive(out: Outgoing) -> Preview:
    """Return what an archive would hold."""
    rows = {name: desk_rows.count(out.session, name) for name in WORDS}
    table = tuple((count.what, wording.number(count.number)) for count in counts_of(rows))
    hidden = len(desk_rows.confidential(out.session)) if out.masker.masks(confidential=True) else 0
    note = say_count(
        hidden,
        "{count} confidential source will be masked in it.",
        "{count} confidential sources will be masked in it.",
    )
    notes = (note,) if hidden else ()
    return Preview(len(out.ids), (say("what"), say("how many")), table, notes=notes, without_claims=True)


def import_archive(
    library: Library,
    path: Path,
    *,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Restored:
    """Fill an empty desk from an archive, history and all; everything or nothing is taken.

    Raises Conflict when somebody has worked on the desk, UnreadableFile, LibraryTooNew or Cancelled.
    """
    archive = ArchiveReader(path, SCHEMA_VERSION)
    done, total = 0, sum(archive.manifest.rows.get(name, 0) for name in desk_rows.NAMES)
    try:
        with library.write("Import archive") as work:
            if not desk_rows.is_empty(work.session):
                raise Conflict(
                    say(
                        "An archive can only fill an empty desk, and this one holds articles, claims or "
                        "sources."
                    ),
                    say("Name a new library with --library, and import into that."),
                )
            desk_rows.clear(work)
            for name in desk_rows.NAMES:
                for rows in _batches(_known(archive, name, path.name)):
                    if cancelled():
                        raise Cancelled(
                            say("The import was stopped."), say("Nothing was taken from the archive.")
                        )
                    _add(work, name, rows, path.name)
                    done += len(rows)
                    progress(done, total)
            desk_rows.finish(work, archive.manifest.last_ids)
        return Restored(counts_of(archive.manifest.rows), archive.manifest.masked_sources)
    finally:
        archive.close()


def _add(work: Any, name: str, rows: list[dict[str, Any]], file: str) -> None:
    try:
        desk_rows.add(work, name, rows)
    except (ValueError, TypeError) as error:
        raise UnreadableFile(
            say("“{file}” holds a value in “{name}” that cannot be read.", file=file, name=name),
            say("Use another copy of the file."),
        ) from error


def _known(archive: ArchiveReader, name: str, file: str) -> Iterator[dict[str, Any]]:
    if name not in archive.manifest.rows:
        return  # written before this table was
    columns = desk_rows.columns_of(name)
    for row in archive.rows(name):
        if not row.keys() <= columns:
            raise BadInput(
                say(
                    "“{file}” holds columns in “{name}” that this version does not know.",
                    file=file,
                    name=name,
                ),
                say("Update ClaimTracker first."),
            )
        if name == desk_rows.FILES:
            row["content"] = archive.file(str(row.get("sha256")))
        yield row


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    # Files come one by one: a batch of them would be in memory at once.
    first = next(rows, None)
    if first is None:
        return
    if isinstance(first.get("content"), bytes):
        yield [first]
        yield from ([row] for row in rows)
        return
    batch = [first, *islice(rows, desk_rows.AT_ONCE)]
    while batch:
        yield batch
        batch = list(islice(rows, desk_rows.AT_ONCE))


def _with_files(out: Outgoing, archive: ArchiveWriter, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in rows:
        out.ask()
        archive.add_file(row["sha256"], desk_rows.content_of(out.session, row["id"]))
    return rows


def _masked(
    rows: Iterator[dict[str, Any]], name: str, hidden: frozenset[int], known: frozenset[str], masker: Masker
) -> Iterator[dict[str, Any]]:
    for row in rows:
        match name:
            case "claim" | "change" | "sign_off":
                for values in (row, row.get("before"), row.get("after")):
                    if values:
                        _forget_sources(values, known)
            case "source" if row["id"] in hidden:
                title = masker.name(row["key"], row["title"], True)
                row |= dict.fromkeys(_HIDDEN_SOURCE, "") | {"title": title, "title_key": fold(title)}
            case "evidence" if row["source_id"] in hidden:
                row |= dict.fromkeys(_HIDDEN_LINK, "")
        yield row


def _forget_sources(values: dict[str, Any], known: frozenset[str]) -> None:
    """Leave out which sources a calculation is from, and a signed text that names others than those known."""
    note, signed = values.get("calculation"), values.get("content")
    if isinstance(note, dict):
        inputs = [one | {"source": ""} for one in note.get("inputs", ())]
        values["calculation"] = note | {"inputs": inputs}
    if isinstance(signed, str) and not sign_offs.cites_only(signed, known):
        values["content"] = ""


def _asking(out: Outgoing, rows: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(rows):
        if number % ASKED_EVERY == 0:
            out.ask()
        yield row


def counts_of(rows: dict[str, int]) -> tuple[Count, ...]:
    """Return what people ask for among the rows of an archive."""
    return tuple(replace(count, number=rows.get(name, 0)) for name, count in WORDS.items())


def _readme(counts: tuple[Count, ...], masked: int) -> str:
    what = "confidential source is" if masked == 1 else "confidential sources are"  # not said: as README_TEXT
    said = f"\n{masked:,} {what} masked in this archive.\n"  # not said: as README_TEXT
    return README_TEXT.format(
        masked=said if masked else "", counts="\n".join(f"  {count.in_english}" for count in counts)
    )
