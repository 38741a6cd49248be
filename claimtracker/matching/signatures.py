"""A claim's signature: what it is about as 256 signs and 256 small whole numbers, to be stored with it."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from claimtracker.matching.vectors import DIMENSIONS, Floats, word_vectors

BITS = DIMENSIONS // 8
NOTHING = (b"", b"")

Signature = tuple[bytes, bytes]


def meaning(statement: str, title: str = "") -> Floats | None:
    """Return the vector of a claim, its published check's title counting as much as its statement."""
    vectors = word_vectors()
    if vectors is None:
        return None
    both = [one for text in (statement, title) if text and (one := vectors.vector(text)) is not None]
    if not both:
        return None
    total = np.add.reduce(both)
    length = float(np.sqrt(total @ total))
    return total / np.float32(length) if length > 1e-6 else None


def signature(statement: str, title: str = "") -> Signature:
    """Return sign bits and small numbers; both empty for a text without a vector."""
    vector = meaning(statement, title)
    return NOTHING if vector is None else (signs(vector).tobytes(), small(vector).tobytes())


def signatures(texts: Iterable[tuple[str, str]]) -> list[Signature] | None:
    """Return the signatures of (statement, title); None where there are no vectors to make them with."""
    return None if word_vectors() is None else [signature(*one) for one in texts]


def signs(vector: Floats) -> npt.NDArray[np.uint8]:
    """Return which numbers are above nothing, eight to a byte."""
    return np.packbits(vector > 0)


def small(vector: Floats) -> npt.NDArray[np.int8]:
    """Return the numbers as whole ones of -127 to 127."""
    numbers: npt.NDArray[np.int8] = np.rint(vector * (127 / np.abs(vector).max())).astype(np.int8)
    return numbers
