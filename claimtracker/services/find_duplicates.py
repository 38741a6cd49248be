"""Find claims of the desk that look alike, and what to show of a pair; nothing here writes."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from claimtracker.domain.duplicates import Duplicates, LikeClaim, LikePair, PairCard
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.matches import Match
from claimtracker.domain.wording import say
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.normal_form import terms
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import appearances, claims, joins, like_claims
from claimtracker.store.library import Library

if TYPE_CHECKING:
    from claimtracker.domain.claims import Claim
    from claimtracker.matching.scan import Found, Item

MOST = 2_000
WEAKEST = 0.5
COPY = 100.0
AT_ONCE = 200
READ_AT_ONCE = 500
# The smaller the desk, the less alike two claims may be written to be looked at closely.
LEAST_BY_SIZE = ((3_000, 60.0), (20_000, 70.0))
LEAST = 80.0

Progress = Callable[[int, int, str], None]
Couple = tuple[int, int]


def find_duplicates(
    finder: ClaimFinder,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Duplicates:
    """Scan the whole desk for pairs that nobody has decided about; raises Cancelled.

    The MOST likely pairs are listed, those below WEAKEST left out. It runs beside the window: about
    0.3 s for 1,000 claims. ``cancelled`` is asked every few milliseconds and may take its time.
    """
    from claimtracker.matching.scan import scan  # noqa: PLC0415 - numpy is not for the start

    began = time.perf_counter()
    items, count = _items(finder.library, cancelled)
    least = next((value for size, value in LEAST_BY_SIZE if count <= size), LEAST)
    found = scan(
        items,
        least=least,
        progress=lambda done, total: progress(done, total, say("claims compared")),
        cancelled=cancelled,
    )
    couples, left_out = _couples(found, finder.library)
    pairs = _weighed(finder, couples, progress, cancelled)
    seconds = time.perf_counter() - began
    return Duplicates(in_clusters(pairs), count, seconds, datetime.now(UTC), left_out)


def still_open(library: Library, pairs: Sequence[LikePair]) -> tuple[LikePair, ...]:
    """Return the pairs that are still to be decided, in their order.

    A claim that was joined meanwhile stands as the one it became; a pair that comes to be of one claim,
    or of two that were decided about or seen above already, is left out.
    """
    ids = sorted({claim_id for pair in pairs for claim_id in (pair.claim_id, pair.other_id)})
    with library.read() as session:
        now = like_claims.whereabouts(session, ids)
        done = like_claims.decided(session)
    left: list[LikePair] = []
    for pair in pairs:
        one, other = now.get(pair.claim_id, 0), now.get(pair.other_id, 0)
        couple = (min(one, other), max(one, other))
        if one and other and one != other and couple not in done:
            done.add(couple)
            left.append(replace(pair, claim_id=one, other_id=other))
    return tuple(left)


def pair_card(finder: ClaimFinder, pair: LikePair) -> PairCard | None:
    """Return what is shown of a pair, compared as its claims stand now; None when one is gone."""
    with finder.library.read() as session:
        found = claims.claims_by_id(session, claims.live_ids(session, [pair.claim_id, pair.other_id]))
        ids = list(found)
        if len(ids) < 2:
            return None
        newer, before = joins.earlier(session, *ids)
        times = appearances.times_seen(session, ids)
        places = like_claims.latest_places(session, ids)
        articles = like_claims.article_counts(session, ids)
    match = _weigh(finder, found[newer], found[before])
    if match is None:
        return None
    mine, theirs = (
        LikeClaim(found[i], *places.get(i, ("", "")), times.get(i, 0), articles.get(i, 0))
        for i in (newer, before)
    )
    return PairCard(pair, match, mine, theirs)


def in_clusters(pairs: Iterable[LikePair]) -> tuple[LikePair, ...]:
    """Return the pairs with those that hang together side by side, the likeliest cluster first.

    A pair in which nothing differs is likelier than any in which something does.
    """
    ordered = sorted(pairs, key=lambda pair: (bool(pair.differs), -pair.score, pair.claim_id, pair.other_id))
    groups = _Groups()
    for pair in ordered:
        groups.join(pair.claim_id, pair.other_id)
    sizes = groups.sizes()
    numbers: dict[int, int] = {}
    for pair in ordered:
        numbers.setdefault(groups.of(pair.claim_id), len(numbers) + 1)
    ordered.sort(key=lambda pair: numbers[groups.of(pair.claim_id)])
    return tuple(
        replace(
            pair, id=place, cluster=numbers[groups.of(pair.claim_id)], alike=sizes[groups.of(pair.claim_id)]
        )
        for place, pair in enumerate(ordered, 1)
    )


class _Groups:
    """Claims that hang together, each group known by one of them."""

    def __init__(self) -> None:
        self._into: dict[int, int] = {}

    def of(self, claim_id: int) -> int:
        into = self._into
        while into.setdefault(claim_id, claim_id) != claim_id:
            into[claim_id] = into[into[claim_id]]
            claim_id = into[claim_id]
        return claim_id

    def join(self, one: int, other: int) -> bool:
        """Put two claims into one group; returns whether they were in two."""
        mine, theirs = self.of(one), self.of(other)
        self._into[mine] = theirs
        return mine != theirs

    def sizes(self) -> Counter[int]:
        return Counter(self.of(claim_id) for claim_id in list(self._into))


def _items(library: Library, cancelled: Callable[[], bool]) -> "tuple[list[Item], int]":
    from claimtracker.matching.scan import Item  # noqa: PLC0415 - numpy is not for the start

    items: list[Item] = []
    with library.read() as session:
        with closing(like_claims.statements(session)) as rows:
            for row in rows:
                if not len(items) % READ_AT_ONCE:
                    _stop_if(cancelled)
                items.append(Item(*row))
        count = len(items)
        items += [
            Item(claim_id, text, " ".join(terms(text, language)))
            for claim_id, text, language in like_claims.other_wordings(session)
        ]
    return items, count


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled(say("The scan was stopped."), say("Scan again when you like."))


def _couples(found: "Found", library: Library) -> tuple[list[Couple], int]:
    """Return the likest pairs that were not decided, the smaller id first, and how many may follow.

    Of claims written alike to the letter, each is paired once: joining them leaves one.
    """
    with library.read() as session:
        done = like_claims.decided(session)
    copies = _Groups()
    kept: list[Couple] = []
    for place, pair in enumerate(found):
        if len(kept) == MOST:
            return kept, len(found) - place
        couple = (min(pair.claim_id, pair.other_id), max(pair.claim_id, pair.other_id))
        if pair.claim_id == pair.other_id or couple in done:
            continue
        if pair.likeness < COPY or copies.join(*couple):
            done.add(couple)
            kept.append(couple)
    return kept, 0


def _weighed(
    finder: ClaimFinder, couples: Sequence[Couple], progress: Progress, cancelled: Callable[[], bool]
) -> list[LikePair]:
    pairs: list[LikePair] = []
    for start in range(0, len(couples), AT_ONCE):
        part = couples[start : start + AT_ONCE]
        with finder.library.read() as session:
            ids = sorted({claim_id for couple in part for claim_id in couple})
            records = claims.claims_by_id(session, ids)
        for couple in part:
            _stop_if(cancelled)
            if couple[0] in records and couple[1] in records:
                pairs += _pair(finder, records[couple[0]], records[couple[1]])
        progress(min(start + AT_ONCE, len(couples)), len(couples), say("pairs weighed"))
    return pairs


def _pair(finder: ClaimFinder, one: "Claim", other: "Claim") -> list[LikePair]:
    before = min(one, other, key=lambda claim: (not claim.rating, claim.id))
    newer = other if before is one else one
    match = _weigh(finder, newer, before)
    if match is None or match.score < WEAKEST:
        return []
    differs = tuple(dict.fromkeys(difference.kind for difference in match.differences))
    return [LikePair(0, newer.id, before.id, match.score, differs, newer.statement, before.statement)]


def _weigh(finder: ClaimFinder, mine: "Claim", theirs: "Claim") -> Match | None:
    from claimtracker.matching.engine import weigh  # noqa: PLC0415 - rapidfuzz is not for the start

    query = Query(mine.statement, mine.speaker, mine.said_on, mine.language)
    candidate = Candidate(
        theirs.id,
        (theirs.statement, *theirs.aliases),
        theirs.review_title,
        theirs.speaker,
        theirs.said_on,
        theirs.language,
        finder.meaning_of(mine.statement, theirs.id),
    )
    return weigh(query, candidate, finder.rarity, finder.models())
