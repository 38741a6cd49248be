"""The rating of a ClaimReview: its label as it stands, and its number only where one was truly given."""

from dataclasses import dataclass
from typing import Any

from claimtracker.exchange.archive.loose import first_of, text_of

_MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class FoundRating:
    """The label, the number on a scale that starts at 1 (or None), and the numbers as they stood."""

    label: str = ""
    number: int | None = None
    rated: str = ""


def rating_of(value: Any) -> FoundRating:
    """Return what a ``reviewRating`` says: an object, a plain text, a number, a list of these, or nothing.

    -1, 0 with a worst of 1, and any number outside of worst and best are no number. Where only a number
    was given it is the label too, in its publisher's terms: "2 of 5".
    """
    value = first_of(value)
    if not isinstance(value, dict):
        return (
            FoundRating(text_of(value))
            if _number(value) is None
            else FoundRating(text_of(value), None, text_of(value))
        )
    raw = {
        name: text_of(value.get(f"{name}Rating" if name != "value" else "ratingValue"))
        for name in ("value", "worst", "best")
    }
    given, worst, best = (_number(raw[name]) for name in ("value", "worst", "best"))
    rated = ", ".join(f"{name} {text}" for name, text in raw.items() if text)
    number = _on_scale(given, worst, best)
    return FoundRating(_label(value, raw["value"], given, number, best), number, rated)


def _label(
    value: dict[str, Any], raw: str, given: float | None, number: int | None, best: float | None
) -> str:
    for name in ("alternateName", "name", "ratingLabel", "description"):
        if label := text_of(value.get(name)):
            return label
    if given is None:
        return raw  # "ratingValue": "False"
    return f"{number} of {best:g}" if number is not None and best is not None else ""


def _on_scale(given: float | None, worst: float | None, best: float | None) -> int | None:
    if given is None or best is None or given != int(given):
        return None
    floor = 1 if worst is None else worst
    if floor != 1 or not 1 <= given <= best <= _MOST_STEPS:
        return None
    return int(given)


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None
