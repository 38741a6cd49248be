"""What changed between two wordings, word by word, for a person to read."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from claimtracker.domain.records import record

_WORD = re.compile(r"\w+(?:[.,:’'\-]\w+)*|[^\w\s]|\s+")
LONGEST = 600  # words; longer wordings are shown as one change
LONELY = 3  # letters: a shared word no longer than this between two changes is part of the change


class DiffKind(StrEnum):
    """Whether a piece stands in both wordings, in the old one only, or in the new one only."""

    SAME = "same"
    CUT = "cut"
    ADDED = "added"


@record
class DiffPiece:
    """A run of words; the pieces of a diff without the added ones are the old wording, to the letter."""

    kind: DiffKind
    text: str


def word_diff(old: str, new: str) -> tuple[DiffPiece, ...]:
    """Return the pieces of both wordings in reading order, what was cut before what came instead."""
    mine, theirs = _WORD.findall(old), _WORD.findall(new)
    if max(len(mine), len(theirs)) > LONGEST:
        return tuple(_merged([DiffPiece(DiffKind.CUT, old), DiffPiece(DiffKind.ADDED, new)]))
    pieces: list[DiffPiece] = []
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(DiffPiece(DiffKind.SAME, "".join(mine[a:b])))
        else:
            pieces.append(DiffPiece(DiffKind.CUT, "".join(mine[a:b])))
            pieces.append(DiffPiece(DiffKind.ADDED, "".join(theirs[c:d])))
    return tuple(_merged(_without_islands(pieces)))


def _without_islands(pieces: list[DiffPiece]) -> list[DiffPiece]:
    """Draw short words between two changes into them: “a dozen of” reads better than word salad."""
    found: list[DiffPiece] = []
    for place, piece in enumerate(pieces):
        inside = 0 < place < len(pieces) - 1
        short = piece.kind is DiffKind.SAME and len(piece.text.strip()) <= LONELY
        if inside and short and not any(sign.isdigit() for sign in piece.text):
            found += [DiffPiece(DiffKind.CUT, piece.text), DiffPiece(DiffKind.ADDED, piece.text)]
        else:
            found.append(piece)
    return found


def _merged(pieces: Sequence[DiffPiece]) -> Iterator[DiffPiece]:
    """Yield runs of changes as one cut and one addition, and neighbouring shared pieces as one."""
    text = dict.fromkeys(DiffKind, "")
    for piece in pieces:
        if piece.kind is DiffKind.SAME and (text[DiffKind.CUT] or text[DiffKind.ADDED]):
            yield from _taken(text, DiffKind.CUT, DiffKind.ADDED)
        elif piece.kind is not DiffKind.SAME and piece.text:
            yield from _taken(text, DiffKind.SAME)
        text[piece.kind] += piece.text
    yield from _taken(text, DiffKind.SAME, DiffKind.CUT, DiffKind.ADDED)


def _taken(text: dict[DiffKind, str], *kinds: DiffKind) -> Iterator[DiffPiece]:
    for kind in kinds:
        if text[kind]:
            yield DiffPiece(kind, text[kind])
            text[kind] = ""
