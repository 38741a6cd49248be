"""Words that are ordinals and parts: the third, a third."""

from collections.abc import Sequence

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token


def is_part(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether an ordinal names a part: "a third", "a tenth of"; "a tenth person" is one more."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    led = at > 0 and tokens[at - 1].key in lexicon.words("weak_ones")
    small = lexicon.pack.stop | lexicon.words("degrees")
    return led and (after is None or after.kind != "word" or after.key in small)
