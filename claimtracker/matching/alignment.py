"""Two readings laid side by side: shared pieces in order, and what stands between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from claimtracker.matching.reading import Piece, Reading

SPELLING = 88.0
# Of the words of a text in its language; about four in ten usually are.
STOP_WORDS = 0.25
REACH = 2


@dataclass(frozen=True, slots=True)
class Gap:
    """Pieces found on one side only, between the same two shared pieces."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]


class Alignment:
    """The longest common subsequence of two readings' pieces, moved pieces set aside.

    ``anchors`` pairs shared pieces in the same order, ``moved`` those in another order; all by place
    in the readings' pieces.
    """

    def __init__(self, mine: Reading, theirs: Reading) -> None:
        self.mine, self.theirs = mine, theirs
        self.plurals = tuple(mine.lexicon.words("plural_endings")) if mine.lexicon else ()
        ours, others = _meanings(mine.pieces), _meanings(theirs.pieces)
        self._make_alike(ours, others)
        self.anchors = _anchors(ours, others)
        self.moved = _moved(ours, others, self.anchors)
        self._my_ends = [mine.pieces[a].first for a, _ in self.anchors]
        self._their_ends = [theirs.pieces[b].first for _, b in self.anchors]
        shared = len(self.anchors) + len(self.moved)
        self.closeness = shared / max(1, min(len(ours), len(others)))
        self.fullness = shared / max(1, len(ours), len(others))

    def closeness_without(self, pieces: int) -> float:
        """Return the share of the shorter text's pieces that both have, some pieces left out of the count."""
        shorter = min(len(self.mine.pieces), len(self.theirs.pieces))
        return (len(self.anchors) + len(self.moved)) / max(1, shorter - pieces)

    def _make_alike(self, ours: list[str], others: list[str]) -> None:
        """Give one meaning to spellings of a word, and to an acronym and its full name."""
        said, said_there = set(ours), set(others)
        lone = [
            j for j, meaning in enumerate(others) if meaning not in said and _may_vary(self.theirs.pieces[j])
        ]
        if not _can_spell(self.mine, self.theirs):
            lone = []
        for i, meaning in enumerate(ours if lone else ()):
            if meaning in said_there or not _may_vary(self.mine.pieces[i]):
                continue
            for j in lone:
                if _alike(self.mine.pieces[i].key, self.theirs.pieces[j].key, self.plurals):
                    others[j] = meaning
                    lone.remove(j)
                    break
        self._absorbed_theirs = _expand(self.mine, ours, self.theirs, others)
        self._absorbed_mine = _expand(self.theirs, others, self.mine, ours)

    @cached_property
    def gaps(self) -> list[Gap]:
        """The gaps in order, those with nothing on either side left out."""
        found: list[Gap] = []
        moved_mine = {a for a, _ in self.moved} | self._absorbed_mine
        moved_theirs = {b for _, b in self.moved} | self._absorbed_theirs
        a = b = 0
        for next_a, next_b in [*self.anchors, (len(self.mine.pieces), len(self.theirs.pieces))]:
            gap = Gap(
                tuple(i for i in range(a, next_a) if i not in moved_mine),
                tuple(j for j in range(b, next_b) if j not in moved_theirs),
            )
            if gap.mine or gap.theirs:
                found.append(gap)
            a, b = next_a + 1, next_b + 1
        return found

    def same_gap(self, my_token: int, their_token: int) -> int:
        """Return 3 for two tokens beside the same shared word, 1 between the same two, 0 elsewhere."""
        left = bisect_left(self._my_ends, my_token)
        if left != bisect_left(self._their_ends, their_token) or not self.anchors:
            return 0
        return (
            3 if self._near(left - 1, my_token, their_token) or self._near(left, my_token, their_token) else 1
        )

    def _near(self, anchor: int, my_token: int, their_token: int) -> bool:
        """Tell whether an anchor stands at most REACH content words from both tokens."""
        if not 0 <= anchor < len(self.anchors):
            return False
        a, b = self.anchors[anchor]
        return (
            _between(self.mine.pieces, a, my_token) <= REACH
            and _between(self.theirs.pieces, b, their_token) <= REACH
        )


def _between(pieces: Sequence[Piece], anchor: int, token: int) -> int:
    low, high = sorted((pieces[anchor].first, token))
    return bisect_left(pieces, high, key=_first) - bisect_right(pieces, low, key=_first)


def _first(piece: Piece) -> int:
    return piece.first


def _meanings(pieces: Sequence[Piece]) -> list[str]:
    return [piece.meaning for piece in pieces]


def _anchors(ours: Sequence[str], others: Sequence[str]) -> list[tuple[int, int]]:
    blocks = Indel.editops(ours, others).as_matching_blocks()
    return [(block.a + i, block.b + i) for block in blocks for i in range(block.size)]


def _moved(
    ours: Sequence[str], others: Sequence[str], anchors: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    used_mine, used_theirs = {a for a, _ in anchors}, {b for _, b in anchors}
    free: dict[str, list[int]] = {}
    for j, meaning in enumerate(others):
        if j not in used_theirs:
            free.setdefault(meaning, []).append(j)
    found = []
    for i, meaning in enumerate(ours):
        if i not in used_mine and free.get(meaning):
            found.append((i, free[meaning].pop(0)))
    return found


def _can_spell(mine: Reading, theirs: Reading) -> bool:
    """Tell whether the language is one whose words are known well enough to tell a slip from another word.

    Elsewhere one letter may deny (Turkish "çalışıyor", "çalışmıyor"). A pack that was only the nearest guess
    gives itself away: hardly any of its stop words are there.
    """
    lexicon = mine.lexicon
    if lexicon is None or theirs.lexicon is None:
        return False
    if not lexicon.pack.latin:
        return True
    words = [token.key for reading in (mine, theirs) for token in reading.tokens if token.kind == "word"]
    return sum(map(lexicon.pack.stop.__contains__, words)) >= STOP_WORDS * len(words)


def _may_vary(piece: Piece) -> bool:
    """Tell whether a piece can be spelled in more than one way."""
    return piece.kind != "place" and len(piece.key) > 4 and piece.key.isalpha()


def _alike(one: str, other: str, plurals: Sequence[str]) -> bool:
    """Tell whether two words are spellings of one: a slip, a compound written apart, an inflection."""
    if one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    return fuzz.ratio(one, other, score_cutoff=SPELLING) > 0 or any(short + end == long for end in plurals)


def _expand(short: Reading, short_meanings: list[str], full: Reading, full_meanings: list[str]) -> set[int]:
    """Give a full name the meaning of its acronym in the other text; return the words that it absorbs."""
    absorbed: set[int] = set()
    for i, piece in enumerate(short.pieces):
        written = short.tokens[piece.first].text.replace(".", "")
        if not (2 <= len(written) <= 6 and written.isupper()) or short_meanings[i] in full_meanings:
            continue
        size = len(written)
        for j in range(len(full.pieces) - size + 1):
            run = full.pieces[j : j + size]
            initials = "".join(full.tokens[p.first].text[0] for p in run)
            if initials == written:
                full_meanings[j] = short_meanings[i]
                full_meanings[j + 1 : j + size] = [""] * (size - 1)
                absorbed |= set(range(j + 1, j + size))
                break
    return absorbed
