"""What is said of odd signs in a text that was read: where they stand, and how they are shown."""

from collections.abc import Sequence

from claimtracker.domain.articles import Block
from claimtracker.domain.spoofing import TURNED_SHOWN, UNSEEN_SHOWN, OddKind, odd_in, scripts_of
from claimtracker.domain.wording import say, say_count
from claimtracker.exchange.readers.repeats import paragraph_numbers

_MOST_PLACES = 6
_MOST_WORDS = 8


def odd_warnings(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Say what turns, hides or poses, with the paragraphs it stands in."""
    if text.isascii():
        return ()
    counts = dict.fromkeys(OddKind, 0)
    places: dict[OddKind, dict[str, None]] = {kind: {} for kind in OddKind}
    words: dict[str, None] = {}
    for number, block in zip(paragraph_numbers(blocks), blocks, strict=True):
        part = text[block.start : block.end]
        for odd in odd_in(part):
            counts[odd.kind] += 1
            places[odd.kind][f"¶ {number}" if number else f"the {block.role.value}"] = None
            if odd.kind is OddKind.MIXED:
                words[part[odd.span.start : odd.span.end]] = None
    said = []
    if counts[OddKind.TURNS]:
        where = _where(places[OddKind.TURNS])
        said.append(
            say(
                "Signs that turn the direction of writing stand in {where}: shown as {sign}.",
                where=where,
                sign=TURNED_SHOWN,
            )
        )
    if counts[OddKind.UNSEEN]:
        where = _where(places[OddKind.UNSEEN])
        said.append(
            say(
                "Signs that nobody can see stand in {where}: shown as {sign}.",
                where=where,
                sign=UNSEEN_SHOWN,
            )
        )
    if words:
        listed = ", ".join(
            f"“{word}” ({say(' and ').join(scripts_of(word))})" for word in list(words)[:_MOST_WORDS]
        )
        said.append(
            say(
                "Words with letters of two alphabets, which may pose as others: {listed}, in {places}.",
                listed=listed,
                places=_where(places[OddKind.MIXED]),
            )
        )
    return tuple(said)


def _where(places: dict[str, None]) -> str:
    listed = list(places)
    more = len(listed) - _MOST_PLACES
    shown = ", ".join(listed[:_MOST_PLACES])
    if more <= 0:
        return shown
    return say_count(
        more, "{places} and {count} more places", "{places} and {count} more places", places=shown
    )
