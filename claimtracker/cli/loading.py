"""The command that loads what a newsroom has already: sheets, workbooks, ClaimReview, feeds."""

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtracker.bootstrap import Settings, folders, location
from claimtracker.cli.context import Chosen
from claimtracker.cli.load_words import (
    as_data,
    links_line,
    tell_archive,
    tell_plan,
    tell_problems,
    totals_line,
)
from claimtracker.cli.named import path_named
from claimtracker.cli.output import Told, chosen_of, plainly, print_json, progress, tell
from claimtracker.domain.errors import BadValue, UnreadableFile
from claimtracker.exchange.archive.records import ArchiveKind
from claimtracker.services.archive_counts import Counts
from claimtracker.services.archive_files import Named, remember, sort_files
from claimtracker.services.import_sheet import SheetImport, apply_import, plan_import
from claimtracker.services.load_archive import ArchiveWish, Stop, load_archive, look_at_archive
from claimtracker.services.open_library import open_library
from claimtracker.services.original_file import sheet_from

if TYPE_CHECKING:
    from claimtracker.store.library import Library

KINDS = {kind.value: kind.value for kind in ArchiveKind}
ON_STOP = {"take-back": Stop.TAKE_BACK.value, "keep": Stop.KEEP.value}
COLUMNS = "columns of archives"
WORTH_A_LOOK = ("left_out", "problems", "unread", "noted", "conflicts", "stopped")


@dataclass(slots=True)
class Loaded:
    """What became of everything that was named."""

    sheets: list[tuple[Path | None, Path | None, SheetImport]] = field(default_factory=list)
    evidence: tuple[int, int] = (0, 0)
    archive: Counts | None = None


def load(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="Files or folders: tables, workbooks, ClaimReview.", metavar="PATH...", parser=path_named
        ),
    ],
    evidence: Annotated[
        Path | None,
        typer.Option(
            "--evidence", help="The evidence.csv of a claim sheet.", metavar="FILE", parser=path_named
        ),
    ] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--kind", help="auto, sheet, csv, xlsx, claimreview, feed, insights, records.", metavar="KIND"
        ),
    ] = "auto",
    mapped: Annotated[
        list[str] | None,
        typer.Option("--map", help="A field and its column: statement=Claim.", metavar="FIELD=COLUMN"),
    ] = None,
    on_stop: Annotated[
        str, typer.Option("--on-stop", help="On Ctrl+C: take-back or keep what is in.", metavar="WHAT")
    ] = "take-back",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing, say what would come.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object to stdout.")] = False,
) -> None:
    """Load earlier checks: claim sheets, any table, ClaimReview. Loading twice adds nothing."""
    chosen: Chosen = context.obj
    with plainly():
        wanted = ArchiveKind(chosen_of(kind, KINDS, "kind"))
        stop = Stop(chosen_of(on_stop, ON_STOP, "--on-stop"))
        mapping = _mapping(mapped or [])
        if evidence is not None:
            wanted = ArchiveKind.SHEET
        named = sort_files(paths, wanted, bool(mapping))
        settings = Settings.load(folders().settings)
        wish = ArchiveWish(named.others, wanted, mapping, settings.get(COLUMNS, {}))
        with _opened(chosen, dry_run) as library, progress("Loading") as told:
            loaded = _load(library, named, evidence, wish, told, stop, dry_run)
        if mapping and loaded.archive is not None and not dry_run:
            settings.put(COLUMNS, remember(wish.remembered, loaded.archive, mapping))
            settings.save()
        _report(loaded, named, bool(evidence or named.evidence), dry_run, as_json)


@contextmanager
def _opened(chosen: Chosen, dry_run: bool) -> "Iterator[Library]":
    """Open the library; for a dry run on one that is not there, an empty one that leaves no file behind."""
    if not dry_run or not chosen.is_missing:
        with chosen.open() as library:
            yield library
        return
    name = Path(location(chosen.library, folders())).name
    tell(f"There is no library {name}: this is what a new one would take in. None was made.")
    with TemporaryDirectory() as folder, closing(open_library(Path(folder) / name)) as library:
        yield library


def _load(
    library: "Library",
    named: Named,
    evidence: Path | None,
    wish: ArchiveWish,
    told: Told,
    on_stop: Stop,
    dry_run: bool,
) -> Loaded:
    loaded = Loaded()
    for sheet, beside in named.pairs:
        if sheet is not None:
            _load_sheet(library, loaded, sheet, evidence or beside, told, dry_run)
    if named.others and dry_run:
        loaded.archive = look_at_archive(library, wish, told)
    elif named.others:
        with _stoppable(on_stop) as asked:
            loaded.archive = load_archive(library, wish, told, lambda: asked[0]).value
    for sheet, beside in named.pairs:
        # After the tables: the claims that it speaks of may have come with them.
        if sheet is None:
            _load_sheet(library, loaded, None, beside, told, dry_run)
    return loaded


def _load_sheet(
    library: "Library", loaded: Loaded, sheet: Path | None, links: Path | None, told: Told, dry_run: bool
) -> None:
    # A table's claim may be kept under a longer key than it was given: its evidence goes with it.
    given = loaded.archive.given if loaded.archive else {}
    # The files' bytes are held by nobody here: they would weigh as long as the load takes.
    plan = plan_import(
        library,
        sheet_from(sheet) if sheet else None,
        sheet_from(links) if links else None,
        foreign=True,
        coming=given.values() if dry_run else (),
        renamed=given,
    )
    wanted = (*plan.evidence.links.changes, *plan.evidence.sources)
    new, other = len(plan.evidence.links.adds), sum(1 for change in wanted if change.changes)
    if not dry_run:
        result = apply_import(library, plan, progress=told).value
        new, other = result.evidence_added, result.evidence_changed
    loaded.evidence = (loaded.evidence[0] + new, loaded.evidence[1] + other)
    loaded.sheets.append((sheet, links, plan))


@contextmanager
def _stoppable(on_stop: Stop) -> Iterator[list[Stop]]:
    """Let Ctrl+C ask for a stop at the next row, rather than break off in the middle of one."""
    asked = [Stop.NO]

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked[0] = on_stop

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def _mapping(pairs: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, sign, column = pair.partition("=")
        if not sign or not name.strip():
            raise BadValue(f"--map {pair}: this is not a field and a column.", "Write it as statement=Claim.")
        found[name.strip()] = column.strip()
    return found


def _report(loaded: Loaded, named: Named, with_evidence: bool, dry_run: bool, as_json: bool) -> None:
    archive = loaded.archive
    faults = [file.fault for file in archive.files if file.fault] if archive else []
    if archive and faults and not archive.read and not loaded.sheets and len(faults) == len(archive.files):
        _refuse(faults)
    for _, _, plan in loaded.sheets:
        tell_plan(plan)
    if archive:
        tell_archive(archive)
    if named.passed:
        tell(f"{named.passed:,} files of other kinds were passed over.")
    data: dict[str, Any] = as_data(loaded.sheets, archive, dry_run)
    tell(totals_line(data))
    if with_evidence:
        tell(links_line(*loaded.evidence, data["links"]["left_out"], dry_run))
    if as_json:
        print_json(data)
    if faults or any(data[name] for name in WORTH_A_LOOK):
        raise typer.Exit(1)


def _refuse(faults: list[str]) -> None:
    if len(faults) == 1:
        raise UnreadableFile(faults[0])
    tell_problems([("", sentence) for sentence in faults], "files")
    raise UnreadableFile("None of the files could be read.")
