"""Text that was typed and not yet saved, kept so that a killed process loses at most two seconds of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimtracker.exchange.files import whole_file


@dataclass(frozen=True, slots=True)
class TypedText:
    """What was typed into a field of a claim, and what the field held before."""

    claim_id: int
    field: str
    seen: str
    text: str


class TypingJournal:
    """One small private file; empty when everything typed was saved."""

    def __init__(self, path: Path, library_name: str) -> None:
        self._path = path
        self._library = library_name

    def keep(self, typed: Mapping[tuple[int, str], tuple[str, str]]) -> None:
        """Write what is unsaved now, by claim and field: what was seen and what was typed."""
        if not typed:
            self.clear()
            return
        entries = [[claim_id, field, seen, text] for (claim_id, field), (seen, text) in typed.items()]
        content = json.dumps({"library": self._library, "typed": entries}, ensure_ascii=False)
        with whole_file(self._path) as file:
            file.write(content.encode("utf-8", "surrogatepass"))

    def left_over(self) -> list[TypedText]:
        """Return what an earlier process could not save to this library."""
        try:
            data = json.loads(self._path.read_bytes().decode("utf-8", "surrogatepass"))
            if data["library"] != self._library:
                return []
            return [
                TypedText(int(claim), str(name), str(seen), str(text))
                for claim, name, seen, text in data["typed"]
            ]
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def clear(self) -> None:
        """Forget everything: it was saved."""
        self._path.unlink(missing_ok=True)
