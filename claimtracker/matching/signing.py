"""How claims are signed, told without loading numpy before the first is."""

from collections.abc import Iterable

# To be raised when the vectors, what is made of them or the normal form change: what is older is made anew.
MODEL = "l2_supercat_256/3"
SIZES = (32, 256)


def sign(texts: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]] | None:
    """Return the signatures of (statement, title); None where there are no vectors to make them with."""
    from claimtracker.matching.signatures import signatures  # noqa: PLC0415 - numpy is not for the start

    return signatures(texts)
