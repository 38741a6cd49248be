"""Load an archive: say what is in it and what would come in, then add it in one unit of work."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.process import read_archive
from claimtracker.exchange.archive.reading import Choice
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveKind, Batch, Told
from claimtracker.services.archive_counts import Counts, Intake
from claimtracker.services.archive_rows import ArchiveRows, LoadStamp
from claimtracker.services.archive_scales import ArchiveScales
from claimtracker.store import bulk, loads, rating_scales
from claimtracker.store.bulk import NewClaims
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

NAME = to_say("Load archive")
Progress = Callable[[int, int], None]
_SHARES = 1000


class Stop(StrEnum):
    """Whether a person wants the load to stop, and what becomes of what is in."""

    NO = ""
    KEEP = "keep"
    TAKE_BACK = "take back"


@dataclass(frozen=True, slots=True)
class ArchiveWish:
    """Files to load, what they hold (``auto`` looks), and columns by field, "" for none, where chosen."""

    files: tuple[Path, ...]
    kind: ArchiveKind = ArchiveKind.AUTO
    mapping: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def choice(self) -> Choice:
        """The wish without its files."""
        return Choice(self.kind, self.mapping, self.remembered)


def look_at_archive(
    library: Library,
    wish: ArchiveWish,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Counts:
    """Read everything and write nothing: return what would come in, and what would be left out and why.

    Raises Cancelled.
    """
    with library.read() as session:
        intake = Intake(wish.files, rating_scales.every(session))
        for place, told, share in _read(wish, cancelled):
            if isinstance(told, Batch):
                intake.sort_out(place, told, loads.ClaimsOnDesk(session))
                progress(round(share * _SHARES), _SHARES)
            else:
                intake.note(place, told)
    return intake.counts()


def load_archive(
    library: Library,
    wish: ArchiveWish,
    progress: Progress = lambda _done, _total: None,
    stop: Callable[[], Stop] = lambda: Stop.NO,
) -> Done[Counts]:
    """Add what the files hold and the desk has not, as one step with one ``load_id``.

    ``stop`` is asked at every row: KEEP ends the load there and keeps what is in, TAKE_BACK raises
    Cancelled and nothing was kept. ``progress`` hears thousandths of the whole.
    """
    with library.write(NAME) as work:
        intake = Intake(wish.files, rating_scales.every(work.session))
        adder = _Adder(work, stop)
        try:
            for place, told, share in _read(wish, lambda: stop() is not Stop.NO):
                if not isinstance(told, Batch):
                    intake.note(place, told)
                    continue
                fresh, binned = intake.sort_out(place, told, loads.ClaimsOnDesk(work.session))
                taken = adder.add(fresh)
                loads.bring_back(work, binned)
                if taken < len(fresh):
                    intake.give_back(place, len(fresh) - taken)
                    raise Cancelled(say("Stopped."))
                progress(round(share * _SHARES), _SHARES)
        except Cancelled:
            if stop() is Stop.TAKE_BACK:
                raise Cancelled(say("Loading was stopped; nothing of it was kept.")) from None
            intake.stopped = True
        adder.finish()
        counts = replace(intake.counts(), load_id=adder.stamp.load_id if adder.added else 0)
    return Done(counts, work.changes)


def _read(wish: ArchiveWish, cancelled: Callable[[], bool]) -> Iterator[tuple[int, Told, float]]:
    sizes = [max(1, path.stat().st_size if path.is_file() else 1) for path in wish.files]
    before, whole = 0, sum(sizes)
    for place, told in read_archive(wish.files, wish.choice, cancelled):
        before = sum(sizes[:place]) if len(sizes) < 1000 else before
        part = sizes[place] * told.share if isinstance(told, Batch) else 0.0
        yield place, told, min(1.0, (before + part) / whole)


class _Adder:
    """Writes claims with all that belongs to them, in the order they came."""

    def __init__(self, work: UnitOfWork, stop: Callable[[], Stop]) -> None:
        self._work = work
        self._stop = stop
        self._scales = ArchiveScales(work)
        self.stamp = LoadStamp(loads.next_load_id(work.session), datetime.now(UTC), work.actor)
        self.added = 0

    def add(self, claims: list[tuple[str, ArchiveClaim]]) -> int:
        """Add claims with their keys; returns how many, fewer when a person said to stop and keep.

        Raises Cancelled when what is in is not wanted.
        """
        rows = ArchiveRows()
        for key, claim in claims:
            wished = self._stop()
            if wished is Stop.TAKE_BACK:
                raise Cancelled(say("Stopped."))
            if wished is Stop.KEEP:
                break
            scale, rating = self._scales.of(claim)
            rows.add(claim, key, scale, rating, self.stamp)
        self._write(rows)
        self.added += len(rows.claims)
        return len(rows.claims)

    def finish(self) -> None:
        """Write the ratings that were seen."""
        self._scales.save()

    def _write(self, rows: ArchiveRows) -> None:
        if rows.claims:
            wordings = [((), ())] * len(rows.claims)
            bulk.add_claims(self._work, NewClaims(rows.claims, wordings, rows.belongings))
