"""What a half-typed search could go on with: field words, and the values that a field has."""

import re
from collections.abc import Iterable, Mapping

from claimtracker.domain.find_terms import BY_NAME, FIELD_WORDS
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say

MOST_OFFERED = 8
LEAST_TYPED = 2
_TAIL = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z]+):(?P<value>"[^"]*|[^\s()"]*)|(?P<word>[A-Za-z]+))$')


def offers(typed: str, known: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """Return how what stands before the caret could be completed: the whole new text, and what it means.

    ``known`` holds the values of fields on this desk, such as its speakers.
    """
    tail = _TAIL.search(typed)
    if tail is None or typed[: tail.start()].count('"') % 2:
        return []
    if tail.start() and not typed[tail.start() - 1].isspace() and typed[tail.start() - 1] != "(":
        return []
    head = typed[: tail.start()] + tail["minus"]
    if tail["word"]:
        begun = tail["word"].lower()
        if len(begun) < LEAST_TYPED:
            return []
        fields = [field for field in FIELD_WORDS if field.name.startswith(begun)]
        return [(f"{head}{field.name}:", say(field.asks)) for field in fields][:MOST_OFFERED]
    field = BY_NAME.get(tail["field"].lower())
    if field is None:
        return []
    begun = fold(tail["value"].lstrip('"'))
    values = dict.fromkeys([*field.values, *known.get(field.name, ())])
    said = {value: said_rating(value) if field.name == "verdict" else value for value in values}
    fitting = [value for value in values if fold(said[value]).startswith(begun)]
    fitting += [value for value in values if begun in fold(f"{said[value]} {value}") and value not in fitting]
    return [(f"{head}{field.name}:{_written(value)} ", said[value]) for value in fitting[:MOST_OFFERED]]


def _written(value: str) -> str:
    plain = " ".join(value.replace('"', " ").split())
    return plain if re.fullmatch(r"[^\s()\"]+", plain) else f'"{plain}"'
