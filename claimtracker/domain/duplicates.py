"""Pairs of claims that look alike: what a scan of the desk found, and one pair as it is decided."""

from datetime import datetime

from claimtracker.domain.claims import Claim
from claimtracker.domain.matches import DifferenceKind, Match
from claimtracker.domain.records import record


@record
class LikePair:
    """Two claims that look alike; ``claim_id`` is the newer, ``other_id`` the one checked before.

    Pairs of one ``cluster`` hang together; ``alike`` counts its claims. ``id`` is the pair's place in the
    scan, from 1.
    """

    id: int
    claim_id: int
    other_id: int
    score: float
    differs: tuple[DifferenceKind, ...]
    statement: str
    other_statement: str
    cluster: int = 0
    alike: int = 2


@record
class Duplicates:
    """What a scan found: pairs, those of a cluster together, the likeliest first.

    ``claims`` were scanned in ``seconds``; ``left_out`` counts pairs beyond those that are listed.
    """

    pairs: tuple[LikePair, ...]
    claims: int
    seconds: float
    at: datetime
    left_out: int = 0


@record
class LikeClaim:
    """One side of a pair: the claim and where it stands.

    ``article_title`` and ``paragraph`` are those of its latest highlight; ``times`` counts appearances
    everywhere, ``articles`` our own that hold it.
    """

    claim: Claim
    article_title: str = ""
    paragraph: str = ""
    times: int = 0
    articles: int = 0


@record
class PairCard:
    """A pair with all that is needed to decide it; ``match`` compares ``mine`` with ``theirs``."""

    pair: LikePair
    match: Match
    mine: LikeClaim
    theirs: LikeClaim
