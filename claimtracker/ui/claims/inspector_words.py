"""The inspector's words: values of the record as a newsroom says them."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum

from claimtracker.domain.claims import ChangeDecision, Risk
from claimtracker.domain.matches import DecisionKind, Difference, DifferenceKind, Match, Tier
from claimtracker.domain.sources import ContactStatus, Evidence, Stance
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say, to_say

_MONTHS = to_say(
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), sense="month"
)
_DAY_FIRST, _MONTH_FIRST = to_say(("{day} {month} {year}", "{month} {day}, {year}"))
# By kind and value: members of different kinds are equal when their values are.
_OWN_WORDS: dict[tuple[type[StrEnum], str], str] = to_say(
    {
        (Risk, ""): "No risk",
        (ChangeDecision, ""): "Not decided",
        (ContactStatus, ""): "Not asked",
        (DecisionKind, "same"): "Same claim",
    }
)
_STANCE_LOOKS = {
    Stance.SUPPORTS: VerdictClass.TRUE,
    Stance.REFUTES: VerdictClass.FALSE,
    Stance.PARTLY: VerdictClass.MIXED,
    Stance.CONTEXT: VerdictClass.OPEN,
}
_BANDS = ((0.9, ""), (0.7, "probably"))
WEAKEST_SHOWN = 0.5
MOST_NAMED = 2
LONGEST_PIECE = 60


def sentence_case(text: str) -> str:
    """Return the text with its first letter in upper case and the rest as it is."""
    return text[:1].upper() + text[1:]


def label(choice: StrEnum) -> str:
    """Return the word for a choice, such as "To check" or "Law or court"."""
    return sentence_case(say(_OWN_WORDS.get((type(choice), choice.value)) or choice.value))


def choices(kind: type[StrEnum]) -> list[tuple[str, str]]:
    """Return (value, word) of every choice, in the domain's order."""
    return [(member.value, label(member)) for member in kind]


def day(iso: str) -> str:
    """Return an ISO 8601 date as "16 Oct 2026", "Oct 2026" or "2026", or as ``show_dates`` said.

    Other text stays as it is.
    """
    parts = iso[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return iso
    if len(parts) == 1:
        return parts[0]
    month = int(parts[1])
    if not 1 <= month <= 12:
        return iso
    if _dates == "iso":
        return "-".join(parts)
    if len(parts) < 3:
        return say("{month} {year}", month=_month(month), year=parts[0])
    order = _MONTH_FIRST if _dates == "month first" else _DAY_FIRST
    return say(order, day=int(parts[2]), month=_month(month), year=parts[0])


def short_date(at: date, this_year: int) -> str:
    """Return a date of this year as "16 Oct", and of another as "16 Oct 2025"."""
    if at.year == this_year:
        return say("{day} {month}", day=at.day, month=_month(at.month))
    return say(_DAY_FIRST, day=at.day, month=_month(at.month), year=str(at.year))


def clock(at: datetime) -> str:
    """Return the time of day, as "14:05"."""
    return f"{at:%H:%M}"


def day_and_time(at: datetime) -> str:
    """Return a moment as "16 Oct 2026, 14:05", with the date as ``day`` says it."""
    return say("{day}, {time}", day=day(at.date().isoformat()), time=clock(at))


def _month(number: int) -> str:
    return say(_MONTHS[number - 1], sense="month")


def show_dates(form: str) -> None:
    """Let ``day`` show dates "iso", "month first", or else with the day first."""
    global _dates
    _dates = form


_dates = ""


def percent(score: float) -> str:
    """Return a probability in whole percent, rounded down so that 99.6 never reads 100%."""
    return f"{int(score * 100 + 1e-9)}%"


def band(match: Match, *, checked: bool = True) -> str:
    """Return what the score alone says; a match with a hard difference is never "checked before"."""
    if match.score < WEAKEST_SHOWN:
        return "Weaker match"
    found = next((word for least, word in _BANDS if match.score >= least), None)
    if found is None:
        return "Related"
    if match.tier is Tier.DIFFERS:
        return "Similar, but not the same"
    return sentence_case(f"{found} {'checked' if checked else 'seen'} before".strip())


def differs_in(differences: Iterable[Difference]) -> str:
    """Return "Differs in: number (15 percent → 5 percent), …"; empty when nothing differs."""
    parts = [_difference(difference) for difference in differences]
    return f"Differs in: {', '.join(parts)}" if parts else ""


def _difference(difference: Difference) -> str:
    missing = "nothing" if difference.kind is not DifferenceKind.NEGATION else "no negation"
    return f"{difference.kind.value} ({difference.mine or missing} → {difference.theirs or missing})"


def tier_words(match: Match, *, checked: bool = True) -> str:
    """Return what the match may be taken for: the band, a look at the marked words, or what differs.

    ``checked`` tells whether the earlier claim has a verdict that could be mistaken for this one's.
    """
    if match.tier is Tier.SAME:
        return band(match, checked=checked)
    hard = [difference for difference in match.differences if difference.hard]
    if not hard:
        return (
            "Look at the marked words before you use that verdict."
            if checked
            else "Look at the marked words."
        )
    kinds = " and ".join(dict.fromkeys(difference.kind.value for difference in hard[:MOST_NAMED]))
    theirs_is = "that verdict was for" if checked else "that claim says"
    return f"Differs in {kinds}: {_told_apart(hard[:MOST_NAMED], theirs_is)}."


def _told_apart(hard: Sequence[Difference], theirs_is: str) -> str:
    if all(difference.mine and difference.theirs for difference in hard):
        theirs, mine = (
            " and ".join(dict.fromkeys(_short(getattr(difference, side)) for difference in hard))
            for side in ("theirs", "mine")
        )
        return f"{theirs_is} {theirs}; this says {mine}"
    first = next(difference for difference in hard if not (difference.mine and difference.theirs))
    if first.theirs:
        return f"that one has “{_short(first.theirs)}”; this has not"
    return f"this has “{_short(first.mine)}”; that one has not"


def _short(piece: str) -> str:
    words = " ".join(piece.split())
    return isolated(words if len(words) <= LONGEST_PIECE else f"{words[:LONGEST_PIECE].rstrip()}…")


def when_checked(seen: SeenBefore) -> str:
    """Return "checked 3 Mar 2026", or that it was not."""
    at = seen.claim.verdict_at
    return f"checked {day(at.date().isoformat())}" if at else "no verdict yet"


def where_seen(seen: SeenBefore) -> str:
    """Return speaker, date, article and how often, joined by middle dots."""
    times = f"seen {seen.times_seen} times" if seen.times_seen > 1 else ""
    claim = seen.claim
    return joined(isolated(claim.speaker), day(claim.said_on), isolated(seen.article_title), times)


def counted(number: int, noun: str) -> str:
    """Return "1 sighting" or "12 sightings"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def isolated(text: str) -> str:
    """Return a text from elsewhere so that its direction does not turn the sentence that it stands in.

    Right-to-left text is put between the first strong isolate and its end (U+2068, U+2069).
    """
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if turns else text


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with middle dots between them."""
    return " · ".join(part for part in parts if part)


def stance_look(stance: Stance) -> VerdictClass:
    """Return the look whose colours a stance borrows."""
    return _STANCE_LOOKS[stance]


def source_line(evidence: Evidence) -> str:
    """Return the second line of a source, such as "Primary · dataset · archived · p. 4"."""
    source = evidence.source
    first = "Primary" if source.primary else "Secondary"
    files = len(source.attachments)
    return joined(
        first,
        source.kind.value,
        "confidential" if source.confidential else "",
        "archived" if source.archived_url else "",
        f"{files} file{'s' if files > 1 else ''}" if files else "",
        evidence.locator,
    )


def size(count: int) -> str:
    """Return a number of bytes as "412 bytes", "3.1 kB" or "12 MB"."""
    if count < 1000:
        return f"{count} bytes"
    value = float(count)
    for unit in ("kB", "MB"):
        value /= 1000
        if value < 999.5 or unit == "MB":
            break
    return f"{value:.0f} {unit}" if value >= 10 else f"{value:.1f} {unit}"
