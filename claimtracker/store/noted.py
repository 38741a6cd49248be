"""What bulk work notes for the history until its commit, kept small: a load notes some 200,000 rows."""

import json
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

Values = dict[str, Any]
PACKED_AT_ONCE = 2000


class Noted:
    """Notes in the order they came. All but the latest are held as packed JSON, as the history keeps them."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._latest: list[Values] = []

    def extend(self, notes: Iterable[Values]) -> None:
        """Take more notes; what they hold must be what JSON can hold."""
        for one in notes:
            self._latest.append(one)
            if len(self._latest) == PACKED_AT_ONCE:
                self._packed.append(zlib.compress(json.dumps(self._latest).encode("ascii"), 1))
                self._latest = []

    def __iter__(self) -> Iterator[Values]:
        """Yield every note again, a part unpacked at a time."""
        parts = (json.loads(zlib.decompress(part)) for part in self._packed)
        return chain(chain.from_iterable(parts), self._latest)
