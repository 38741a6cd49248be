"""What a scan compares claims by: their rarest stems and adjacent pairs of stems, as sparse numbers."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RAREST = 6
HOLDERS = 1000
# A text of so few stems is also compared by its plain words, side by side.
FEW = 3

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Postings:
    """Who holds which feature: ``holder`` is sorted within each feature; ``later`` counts those after it.

    ``by_holder`` lists the places by holder. A pair of claims that share a feature is a place and one of
    the ``later`` places after it, so that each shared feature gives each pair once.
    """

    holder: Ints
    later: Ints
    by_holder: Ints


def postings(stems: Iterable[str], keys: Sequence[str], holders: int = HOLDERS) -> Postings:
    """Return the RAREST features of each text that between 2 and ``holders`` texts hold.

    ``stems`` are the normal forms, joined by spaces; ``keys`` the plain words in order of writing.
    """
    count = len(keys)
    features, holder = _numbered(stems, keys)
    found = distinct(holder * (features.max(initial=0) + 1) + features)
    holder, features = np.divmod(found, features.max(initial=0) + 1)
    held = np.bincount(features) if len(features) else np.zeros(0, dtype=np.int64)
    shared = (held[features] > 1) & (held[features] <= holders)
    holder, features = holder[shared], features[shared]
    order = np.lexsort((held[features], holder))
    holder, features = holder[order], features[order]
    rank = np.arange(len(holder)) - np.searchsorted(holder, np.arange(count))[holder]
    holder, features = holder[rank < RAREST], features[rank < RAREST]
    order = np.lexsort((holder, features))
    holder, features = holder[order], features[order]
    ends = np.cumsum(np.bincount(features, minlength=1))[features] if len(features) else features
    return Postings(holder, ends - np.arange(len(holder)) - 1, np.argsort(holder, kind="stable"))


def distinct(values: Ints) -> Ints:
    """Return each value once, in order.

    np.unique hashes whole numbers, and lets no other thread run meanwhile: seconds for millions of them.
    """
    values = np.sort(values)
    kept = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=kept[1:])
    return values[kept]


def _numbered(stems: Iterable[str], keys: Sequence[str]) -> tuple[Ints, Ints]:
    """Number stems and adjacent pairs; return features and their holders, repeated as they stand."""
    numbers: dict[str, int] = {}
    flat, lengths = array("i"), array("i")
    for text, key in zip(stems, keys, strict=True):
        words = text.split()
        if len(words) < FEW:
            words += [f" {word}" for word in key.split()[:40]]
        flat.extend([numbers.setdefault(word, len(numbers)) for word in words])
        lengths.append(len(words))
    single = np.array(flat, dtype=np.int64)
    holder = np.repeat(np.arange(len(lengths), dtype=np.int64), np.array(lengths, dtype=np.int64))
    beside = holder[1:] == holder[:-1]
    adjacent = single[:-1][beside] * len(numbers) + single[1:][beside]
    _, pair_numbers = np.unique(adjacent, return_inverse=True)
    features = np.concatenate([single, pair_numbers.astype(np.int64) + len(numbers)])
    return features, np.concatenate([holder, holder[1:][beside]])
