"""What was opened and done last, for the palette to begin with."""

MOST = 12


class Recent:
    """Kinds and ids of what was opened last in each library, and the names of actions, latest first."""

    def __init__(self) -> None:
        self.actions: list[str] = []
        self._records: dict[str, list[tuple[str, int]]] = {}

    def note(self, library: str, kind: str, record_id: int) -> None:
        """Note that a record was opened."""
        records = self._records.setdefault(library, [])
        one = (kind, record_id)
        self._records[library] = [one, *(other for other in records if other != one)][:MOST]

    def note_action(self, name: str) -> None:
        """Note that an action was done."""
        if name:
            self.actions = [name, *(other for other in self.actions if other != name)][:MOST]

    def records(self, library: str) -> list[tuple[str, int]]:
        """Return what was opened last in this library."""
        return list(self._records.get(library, ()))
