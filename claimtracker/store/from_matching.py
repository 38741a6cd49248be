"""What the matching engine brings: how a text becomes stems, and a claim its signature."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

# How a text becomes stems, given its language.
Stems = Callable[[str, str], Sequence[str]]
Signed = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Signing:
    """How (statement, title) become sign bits and small numbers.

    ``sign`` returns None where it has nothing to sign with; ``sizes`` are a whole signature's in bytes.
    """

    model: str
    sign: Callable[[Iterable[tuple[str, str]]], Sequence[Signed] | None]
    sizes: tuple[int, int]

    @property
    def words_alone(self) -> str:
        """What stands as the model of a claim whose stems are of this one, and that nothing could sign."""
        return f"{self.model} words"
