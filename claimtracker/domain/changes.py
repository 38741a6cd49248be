"""What a unit of work changed: the payload of the one ``changed`` signal."""

from typing import Generic, TypeVar

from claimtracker.domain.change_names import said_change
from claimtracker.domain.records import record
from claimtracker.domain.wording import inside, say

T_co = TypeVar("T_co", covariant=True)

_UNDO = "Undo "  # not said: it is kept with the step


@record
class Changes:
    """Ids of the records touched, and the change set that can undo them (0 when nothing was written).

    ``texts`` are the articles whose own details, text or roles changed, not only what is highlighted in them.
    ``everything`` is set after bulk work and after another process wrote: ask again for what is shown.
    """

    name: str = ""
    change_set_id: int = 0
    articles: frozenset[int] = frozenset()
    claims: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    everything: bool = False
    texts: frozenset[int] = frozenset()


@record
class Done(Generic[T_co]):
    """The result of a use case with what it changed."""

    value: T_co
    changes: Changes


def undo_name(step: str) -> str:
    """Return the name, to be kept, of taking back a step: ``Undo mark claim`` for ``Mark claim``."""
    return f"{_UNDO}{step[:1].lower()}{step[1:]}"


def step_words(name: str) -> str:
    """Return the name of a step, kept in English, in the language spoken."""
    if not name.startswith(_UNDO):
        return said_change(name)
    step = name.removeprefix(_UNDO)
    return say("Undo {change}", change=inside(step_words(f"{step[:1].upper()}{step[1:]}")))
