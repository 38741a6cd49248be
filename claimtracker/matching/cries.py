"""What posts wear besides their claim: cries for attention, laughter; and words that weigh only at times."""

from collections.abc import Sequence

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token

_OPENING = 3


def is_cry(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is laughter, or a cry for attention that opens a text: "BREAKING:", "عاجل".

    A cry is in capitals or parted from what it cries out; "breaking the law" is none.
    """
    key = tokens[at].key
    if key in lexicon.words("idle_cries"):
        return True
    cries = lexicon.words("cries")
    if key not in cries or at > _OPENING:
        return False
    if any(token.kind == "word" and token.key not in cries for token in tokens[:at]):
        return False
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].key in cries:
        last += 1
    parted = last + 1 < len(tokens) and tokens[last + 1].kind == "stop"
    return parted or (tokens[at].text.isupper() and not _shouted(tokens)) or not lexicon.pack.latin


def _shouted(tokens: Sequence[Token]) -> bool:
    """Tell whether all is in capitals, so that they say nothing."""
    return not any(token.kind == "word" and token.text[1:].islower() for token in tokens)


def may_only(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a small word makes the verb behind it a mere possibility: "قد يحظر", not "قد حظر"."""
    if tokens[at].key not in lexicon.words("may") or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].key[:1] in lexicon.words("tense_letters")
