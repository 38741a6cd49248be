"""What becomes of files that have the names of new ones: only what is as it was handed over is replaced.

The desk remembers the hash of each file that it hands over, by a hash of its place: for a library file in a
small private file beside it, for a library on a server in one among the person's own. What is not
remembered is never replaced unasked.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import file_digest, sha256
from itertools import count
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.hand_over import EarlierFile, Way, Why, WouldReplace, WrittenFile
from claimtracker.domain.wording import say
from claimtracker.exchange.file_sets import Move, put_in_place
from claimtracker.exchange.files import whole_file

ENDING = "-handed"
MOST_PLACES = 2_000
PER_PLACE = 6
"""Several hashes of one place: of a killed hand-over, either may stand there."""


@dataclass(frozen=True, slots=True)
class EarlierFiles:
    """What to do with earlier files; with ``seen`` only files with these hashes are replaced.

    ``memory`` is where the hashes are kept, when not beside the library.
    """

    way: Way = Way.KEEP
    seen: frozenset[str] | None = None
    memory: Path | None = None


@dataclass(frozen=True, slots=True)
class _New:
    name: str
    of: str
    sha256: str


@dataclass(frozen=True, slots=True)
class _Memory:
    path: Path | None
    places: dict[str, list[list[str]]] = field(default_factory=dict)

    @classmethod
    def read(cls, library: Path | None, named: Path | None) -> "_Memory":
        path = named or (library.with_name(library.name + ENDING) if library else None)
        found: dict[str, list[list[str]]] = {}
        with suppress(OSError, ValueError, TypeError, AttributeError):
            for place, known in json.loads(path.read_bytes()).items() if path else ():
                found[str(place)] = [[str(hashed), str(of)] for hashed, of in known]
        return cls(path, found)

    def known(self, place: Path) -> list[list[str]]:
        return self.places.get(_named(place), [])

    def add(self, place: Path, hashed: str, of: str) -> None:
        others = [entry for entry in self.places.pop(_named(place), []) if entry[0] != hashed]
        self.places[_named(place)] = [*others, [hashed, of]][-PER_PLACE:]

    def keep(self) -> None:
        """Write it; what cannot be written is not remembered, and then asked about next time."""
        if self.path is None:
            return
        kept = dict(list(self.places.items())[-MOST_PLACES:])
        with suppress(EnvironmentFault, OSError):
            self.path.touch(mode=0o600)
            with whole_file(self.path) as file:
                file.write(json.dumps(kept).encode())


def place_files(
    library: Path | None, folder: Path, parts: Path, files: Sequence[WrittenFile], earlier: EarlierFiles
) -> tuple[list[WrittenFile], list[str]]:
    """Let written files take their places; returns them as they are called now, and what was kept.

    ``library`` is the file of the library, if it is in one. Raises WouldReplace or EnvironmentFault.
    """
    memory = _Memory.read(library, earlier.memory)
    new = {file.name: _New(file.name, file.of, _hash(parts / file.name)) for file in files}
    found = [
        old for one in new.values() if (old := _in_the_way(memory, folder / one.name, one.of, one.sha256))
    ]
    if earlier.way is Way.ASK or (earlier.way is Way.REPLACE and earlier.seen is not None):
        unseen = tuple(old for old in found if old.sha256 not in (earlier.seen or ()))
        if unseen:
            raise WouldReplace(unseen)
    names, keeps = {name: name for name in new}, dict[str, Path]()
    if earlier.way is Way.BOTH:
        for of in {new[old.name].of for old in found}:
            names |= _numbered(memory, folder, [one for one in new.values() if one.of == of])
    elif earlier.way is Way.KEEP:
        keeps = {old.name: _kept(memory, folder / old.name, old) for old in found}
    for one in new.values():
        # Remembered before they take their places, so that a kill in between leaves none unknown.
        memory.add(folder / names[one.name], one.sha256, one.of)
    memory.keep()
    put_in_place(
        folder, [Move(parts / name, folder / place, keeps.get(name)) for name, place in names.items()]
    )
    told = [
        say("{earlier} The earlier file is now “{kept}”.", earlier=old.sentence, kept=keeps[old.name].name)
        for old in found
        if old.name in keeps
    ]
    return [replace(file, name=names[file.name]) for file in files], told


def _in_the_way(memory: _Memory, place: Path, of: str, new: str = "") -> EarlierFile | None:
    """Return the file that has this place, unless it is as it was handed over, or as the new one is."""
    if not place.is_file():
        return None
    hashed, known = _hash(place), memory.known(place)
    theirs = next((old for seen, old in known if seen == hashed), None)
    if hashed == new or theirs == of:
        return None
    why = Why.CHANGED if known else Why.FOREIGN
    if theirs is not None:
        why = Why.OTHER
    return EarlierFile(place.name, why, datetime.fromtimestamp(place.stat().st_mtime), hashed, theirs or "")


def _numbered(memory: _Memory, folder: Path, new: Sequence[_New]) -> dict[str, str]:
    """Return other names for a set of files, the same number for all: free, or ours to replace."""
    for number in count(2):
        others = {one.name: _with(Path(one.name), str(number)).name for one in new}
        if not any(
            _taken(folder / others[one.name])
            or _in_the_way(memory, folder / others[one.name], one.of, one.sha256)
            for one in new
        ):
            return others
    raise AssertionError


def _kept(memory: _Memory, place: Path, old: EarlierFile) -> Path:
    """Return the name for an earlier file: free, of the same content, or of our last one of that article."""
    for number in count(1):
        kept = _with(place, "earlier" if number == 1 else f"earlier {number}")
        known = old.why is Why.OTHER and _in_the_way(memory, kept, old.of) is None
        if not _taken(kept) and (known or not kept.exists() or _hash(kept) == old.sha256):
            if old.why is Why.OTHER:
                memory.add(kept, old.sha256, old.of)
            return kept
    raise AssertionError


def _with(path: Path, more: str) -> Path:
    return path.with_name(f"{path.stem} {more}{path.suffix}")


def _taken(place: Path) -> bool:
    """Tell whether something that is no file has this name."""
    return (place.exists() or place.is_symlink()) and not place.is_file()


def _named(place: Path) -> str:
    return sha256(str(place.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _hash(path: Path) -> str:
    """Return the hash of a file; of one that cannot be read none that is known."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return f"unread {path.name}"
