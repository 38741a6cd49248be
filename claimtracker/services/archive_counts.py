"""Who of an archive comes in, who is known, who stays out: counted so that it adds up."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import Scale
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.records import ArchiveClaim, Batch, FileFault, FileHead, LeftOut
from claimtracker.services.archive_rows import key_of, second_key
from claimtracker.services.archive_scales import scale_code
from claimtracker.store.loads import ClaimsOnDesk, KnownClaim

SHOWN = 200
MOST_LISTED = 5000
KEY_TAKEN_ABOVE = to_say(
    "The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”."
)
KEY_TAKEN = to_say("The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.")
OFF_SCALE = to_say(
    "“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. "
    "If it is a slip of typing, give the verdict anew on the desk."
)
REPEATED_OTHERWISE = to_say("The same check of the same claim stands in {first}, with another rating.")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something left out, or a value that could not be read, with the file it stands in."""

    file: str
    where: str
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class FileCount:
    """What became of one file; ``read`` is ``added`` and ``known`` and ``left_out``."""

    name: str
    head: FileHead | None = None
    read: int = 0
    added: int = 0
    known: int = 0
    left_out: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of everything read: ``read`` is always ``added`` and ``known`` and ``left_out``.

    ``repeated`` of the known stood twice in the files; ``brought_back`` of the added lay in the bin.
    ``first`` shows the first claims that come in. ``problems`` are everything left out, ``emptied`` values
    that could not be read, ``noted`` what came in otherwise than it stood, each up to a number; ``unread``
    and ``otherwise`` count them. ``given`` has the claim_ids that files gave, each with the key that its
    claim has. ``stopped`` tells that a person ended the load; what comes after was not read.
    """

    files: tuple[FileCount, ...]
    read: int = 0
    added: int = 0
    known: int = 0
    left_out: int = 0
    repeated: int = 0
    brought_back: int = 0
    unrated: int = 0
    unread: int = 0
    otherwise: int = 0
    ratings: tuple[tuple[str, int], ...] = ()
    first: tuple[ArchiveClaim, ...] = ()
    problems: tuple[Problem, ...] = ()
    emptied: tuple[Problem, ...] = ()
    noted: tuple[Problem, ...] = ()
    load_id: int = 0
    stopped: bool = False
    given: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Tally:
    head: FileHead | None = None
    added: int = 0
    known: int = 0
    left_out: int = 0
    fault: str = ""


class Intake:
    """Sorts what is read, batch by batch, file by file."""

    def __init__(self, files: Sequence[Path], scales: Iterable[Scale]) -> None:
        self.stopped = False
        self._names = [path.name for path in files]
        self._tallies: dict[int, _Tally] = {}
        self._seen: dict[str, tuple[int, str, str]] = {}
        self._given: dict[str, str] = {}
        self._first: list[ArchiveClaim] = []
        self._problems: list[Problem] = []
        self._emptied: list[Problem] = []
        self._noted: list[Problem] = []
        self._on_scale = {(scale.code, fold(one.label)) for scale in scales for one in scale.ratings}
        self._ratings: Counter[str] = Counter()
        self._numbers: Counter[str] = Counter()

    def note(self, place: int, told: FileHead | FileFault) -> None:
        """Note the head of a file, or that it cannot be read any further."""
        tally = self._tally(place)
        if isinstance(told, FileHead):
            tally.head = told
        else:
            tally.fault = f"{told.sentence} {told.next_step}".strip()

    def sort_out(
        self, place: int, batch: Batch, desk: ClaimsOnDesk
    ) -> tuple[list[tuple[str, ArchiveClaim]], list[int]]:
        """Return the claims that come in with their keys, and the ids of those that leave the bin."""
        tally = self._tally(place)
        for left in batch.left_out:
            self._leave_out(place, left)
        keys = [key_of(claim) for claim in batch.claims]
        there = desk.known([*keys, *(second_key(claim) for claim in batch.claims if claim.claim_id)])
        keyed = (
            (self._own_key(key, claim, there, desk) if claim.claim_id else key, claim)
            for key, claim in zip(keys, batch.claims, strict=True)
        )
        fresh: list[tuple[str, ArchiveClaim]] = []
        back: list[int] = []
        for key, claim in keyed:
            if key in self._seen:
                self._take_twin(place, key, claim)
                continue
            self._seen[key] = (hash(fold(claim.statement)), fold(claim.verdict), claim.where)
            if claim.claim_id:
                self._given.setdefault(claim.claim_id, key)
            before = there.get(key)
            if before is not None and not before.in_bin:
                tally.known += 1
                continue
            tally.added += 1
            if before is not None:
                back.append(before.id)
            else:
                fresh.append((key, claim))
            self._compare(place, key, claim)
            self._show(place, claim)
        self._numbers["back"] += len(back)
        return fresh, back

    def give_back(self, place: int, number: int) -> None:
        """Take back the last claims of a batch: they were not written."""
        self._tally(place).added -= number

    def counts(self) -> Counts:
        """Return what became of everything."""
        files = tuple(self._file(place, name) for place, name in enumerate(self._names))
        return Counts(
            files,
            read=sum(one.read for one in files),
            added=sum(one.added for one in files),
            known=sum(one.known for one in files),
            left_out=sum(one.left_out for one in files),
            repeated=self._numbers["repeated"],
            brought_back=self._numbers["back"],
            unrated=self._numbers["unrated"],
            unread=self._numbers["unread"],
            otherwise=self._numbers["otherwise"],
            ratings=tuple(self._ratings.most_common()),
            first=tuple(self._first),
            problems=tuple(self._problems),
            emptied=tuple(self._emptied),
            noted=tuple(self._noted),
            stopped=self.stopped,
            given=self._given,
        )

    def _tally(self, place: int) -> _Tally:
        return self._tallies.setdefault(place, _Tally())

    def _file(self, place: int, name: str) -> FileCount:
        tally = self._tally(place)
        read = tally.added + tally.known + tally.left_out
        return FileCount(name, tally.head, read, tally.added, tally.known, tally.left_out, tally.fault)

    def _take_twin(self, place: int, key: str, claim: ArchiveClaim) -> None:
        """Count a claim that stood in the files before; one rated otherwise is left out, and said."""
        _, verdict, where = self._seen[key]
        if fold(claim.verdict) != verdict:
            self._leave_out(place, LeftOut(claim.where, say(REPEATED_OTHERWISE, first=where)))
        else:
            self._tally(place).known += 1
            self._numbers["repeated"] += 1

    def _own_key(
        self, key: str, claim: ArchiveClaim, there: dict[str, KnownClaim], desk: ClaimsOnDesk
    ) -> str:
        """Return the claim's own key, or its second where another claim has the first."""
        other = second_key(claim)
        said = fold(claim.statement)
        if other in there or other in self._seen:
            return other
        if key in self._seen and self._seen[key][0] != hash(said):
            return other
        before = there.get(key)
        if before is None or fold(before.statement) == said or fold(desk.first_statement(before.id)) == said:
            return key
        return other

    def _compare(self, place: int, key: str, claim: ArchiveClaim) -> None:
        """Note what comes in otherwise than it stood: under another key, or on another scale."""
        given, label = claim.claim_id, claim.verdict
        if given and key != given:
            first = self._seen[given][2] if given in self._seen else ""
            sentence = say(KEY_TAKEN_ABOVE if first else KEY_TAKEN, given=given, first=first, key=key)
            self._note(Problem(self._names[place], claim.where, "claim_id", sentence))
        code = scale_code(claim.scale)
        if label and code and (code, fold(label)) not in self._on_scale:
            sentence = say(OFF_SCALE, label=label, scale=code)
            self._note(Problem(self._names[place], claim.where, "verdict", sentence))

    def _note(self, noted: Problem) -> None:
        self._numbers["otherwise"] += 1
        if len(self._noted) < MOST_LISTED:
            self._noted.append(noted)

    def _leave_out(self, place: int, left: LeftOut) -> None:
        self._tally(place).left_out += 1
        if len(self._problems) < MOST_LISTED:
            self._problems.append(Problem(self._names[place], left.where, "", left.sentence))

    def _show(self, place: int, claim: ArchiveClaim) -> None:
        if len(self._first) < SHOWN:
            self._first.append(claim)
        self._ratings[claim.verdict] += 1
        self._numbers["unrated"] += not claim.verdict
        self._numbers["unread"] += len(claim.emptied)
        if len(self._emptied) < MOST_LISTED:
            self._emptied += [
                Problem(self._names[place], claim.where, name, said) for name, said in claim.emptied
            ]
