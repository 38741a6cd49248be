"""How many sources of a claim are independent of each other."""

from collections.abc import Iterable, Sequence

from claimtracker.domain.sources import Evidence
from claimtracker.domain.text import fold


def group_key(evidence: Evidence) -> str:
    """Return the group of a link as groups are compared: case and spaces do not count."""
    return " ".join(fold(evidence.independence_group).split())


def clusters(evidence: Iterable[Evidence]) -> list[frozenset[int]]:
    """Return the ids of sources that count as one, together, in the order of the links.

    A source counts once however often it is linked; sources with a group in common are one, and so are
    two that share no group but are each in one with a third.
    """
    found: list[tuple[set[int], set[str]]] = []
    for link in evidence:
        sources, groups = {link.source.id}, {key} if (key := group_key(link)) else set()
        joined = [one for one in found if one[0] & sources or one[1] & groups]
        for one in joined[1:]:
            joined[0][0].update(one[0])
            joined[0][1].update(one[1])
            found.remove(one)
        if joined:
            joined[0][0].update(sources)
            joined[0][1].update(groups)
        else:
            found.append((sources, groups))
    return [frozenset(sources) for sources, _ in found]


def independent_sources(evidence: Sequence[Evidence]) -> int:
    """Count the sources that are independent of each other."""
    return len(clusters(evidence))
