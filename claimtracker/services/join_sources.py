"""Sources that may be one: found by page, title, publisher and date; joined, or kept apart for good."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimtracker.domain.changes import Done
from claimtracker.domain.sources import Source
from claimtracker.domain.wording import commas, say, to_say
from claimtracker.store import source_joins, sources
from claimtracker.store.library import Library
from claimtracker.store.source_joins import KnownSource

LIKE_TITLES = 85.0
LIKE_PUBLISHERS = 85.0
MOST = 200
PAGE = to_say("the same page")


@dataclass(frozen=True, slots=True)
class LikeSources:
    """Two sources that may be one, the older first, and what they share."""

    older: Source
    newer: Source
    why: str


def like_sources(library: Library) -> list[LikeSources]:
    """Return pairs of sources that may be one, those at the same page first; about 0.1 s for 1,000.

    Titles must say the same but for spelling, and publishers and dates must not speak against it: two
    reports of one series are two sources.
    """
    with library.read() as session:
        known = source_joins.live(session)
        apart = source_joins.kept_apart(session)
    found: dict[tuple[int, int], str] = {}
    for one, other, why in (*_same_page(known), *_same_title(known)):
        couple = (min(one, other), max(one, other))
        if couple not in apart and len(found) < MOST:
            found.setdefault(couple, why)
    with library.read() as session:
        ids = sorted({source_id for couple in found for source_id in couple})
        records = {source.id: source for source in sources.sources_by_id(session, ids)}
    return [LikeSources(records[a], records[b], why) for (a, b), why in found.items()]


def join_sources(library: Library, one: int, other: int) -> Done[int]:
    """Join two sources; the older stays, and its id is returned. Raises BadValue or NotFound."""
    with library.write("Join sources") as work:
        kept, gone = sorted(sources.live_id(work.session, source_id) for source_id in (one, other))
        source_joins.join(work, gone, kept)
    return Done(kept, work.changes)


def keep_apart(library: Library, one: int, other: int) -> Done[None]:
    """Remember that two sources are two; nobody is asked about them again."""
    with library.write("Keep sources apart") as work:
        source_joins.keep_apart(work, one, other)
    return Done(None, work.changes)


def _same_page(known: Sequence[KnownSource]) -> Iterator[tuple[int, int, str]]:
    first: dict[str, int] = {}
    for source in known:
        if source.url:
            before = first.setdefault(source.url, source.id)
            if before != source.id:
                yield before, source.id, say(PAGE)


def _same_title(known: Sequence[KnownSource]) -> Iterator[tuple[int, int, str]]:
    from claimtracker.matching.normal_form import terms  # noqa: PLC0415 - numpy is not for the start
    from claimtracker.matching.scan import Item, scan  # noqa: PLC0415 - numpy is not for the start

    by_id = {source.id: source for source in known}
    items = [Item(source.id, source.title, " ".join(terms(source.title))) for source in known]
    for pair in scan(items, least=LIKE_TITLES):
        why = _why_one(by_id[pair.other_id], by_id[pair.claim_id])
        if why:
            yield pair.other_id, pair.claim_id, why


def _why_one(one: KnownSource, other: KnownSource) -> str:
    """Return what speaks for one source, "" where publisher, date, page or a number speak against it."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - not for the start

    from claimtracker.matching.differences import differences  # noqa: PLC0415 - not for the start

    if any(difference.hard for difference in differences(one.title, other.title)):
        return ""
    same = one.title.casefold() == other.title.casefold()
    why = [say("the same title") if same else say("nearly the same title")]
    if one.publisher and other.publisher:
        if fuzz.ratio(one.publisher, other.publisher) < LIKE_PUBLISHERS:
            return ""
        why.append(say("publisher"))
    dates = one.published_on, other.published_on
    if all(dates):
        if not dates[0].startswith(dates[1]) and not dates[1].startswith(dates[0]):
            return ""
        why.append(say("date"))
    if len(why) == 1 and one.url and other.url and one.url != other.url:
        return ""  # two pages, and nothing but a title in common
    return commas(why)
