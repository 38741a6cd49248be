"""The inspector's words: values of the record as a newsroom says them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum

from claimtracker.domain.claims import ChangeDecision, Claim, Risk
from claimtracker.domain.matches import (
    WEAKEST_SHOWN,
    DecisionKind,
    Difference,
    DifferenceKind,
    Match,
    Tier,
    whole_percent,
)
from claimtracker.domain.sources import ContactStatus, Evidence, Stance
from claimtracker.domain.urls import site_of
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import all_of, commas, decimal, isolated, joined, say, say_count, to_say

_MONTHS = to_say(
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), sense="month"
)
_DAY_FIRST, _MONTH_FIRST = to_say(("{day} {month} {year}", "{month} {day}, {year}"))
_DAY_MONTH, _MONTH_DAY = to_say(("{day} {month}", "{month} {day}"))
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
SURE, LIKELY = 0.9, 0.7
_VERDICT_WAS_FOR = to_say("Differs in {kinds}: that verdict was for {theirs}; this says {mine}.")
_CLAIM_SAYS = to_say("Differs in {kinds}: that claim says {theirs}; this says {mine}.")
_ONLY_THAT_HAS = to_say("Differs in {kinds}: that one has “{piece}”; this has not.")
_ONLY_THIS_HAS = to_say("Differs in {kinds}: this has “{piece}”; that one has not.")
MOST_NAMED = 2
_KILOBYTES, _MEGABYTES = to_say(("{size} kB", "{size} MB"))
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
    found = _parts(iso)
    if found is None:
        return iso
    year, month, on = found
    if not month:
        return year
    if _dates == "iso":
        return iso[:10]
    if not on:
        return say("{month} {year}", month=_month(month), year=year)
    return say(
        _MONTH_FIRST if _dates == "month first" else _DAY_FIRST, day=on, month=_month(month), year=year
    )


def day_without_year(iso: str) -> str:
    """Return a date as "16 Oct" or "Oct", for where the year is plain; what has only a year, as ``day``."""
    found = _parts(iso)
    if found is None or not found[1] or _dates == "iso":
        return day(iso)
    return _in_year(found[1], found[2]) if found[2] else _month(found[1])


def _in_year(month: int, on: int) -> str:
    return say(_MONTH_DAY if _dates == "month first" else _DAY_MONTH, day=on, month=_month(month))


def _parts(iso: str) -> tuple[str, int, int] | None:
    """Return year, month and day of what is an ISO 8601 date, 0 for what it lacks."""
    parts = iso[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return None
    month = int(parts[1]) if len(parts) > 1 else 0
    if len(parts) > 1 and not 1 <= month <= 12:
        return None
    return parts[0], month, int(parts[2]) if len(parts) > 2 else 0


def short_date(at: date, this_year: int) -> str:
    """Return a date of this year as "16 Oct", and of another as "16 Oct 2025"."""
    if at.year == this_year:
        return _in_year(at.month, at.day)
    order = _MONTH_FIRST if _dates == "month first" else _DAY_FIRST
    return say(order, day=at.day, month=_month(at.month), year=str(at.year))


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
    """Return a probability in whole percent, rounded down."""
    return say("{share}%", share=whole_percent(score))


def band(match: Match, *, checked: bool = True) -> str:
    """Return what the score alone says; a match with a hard difference is never "checked before"."""
    if match.score < WEAKEST_SHOWN:
        return say("Weaker match")
    if match.score < LIKELY:
        return say("Related")
    if match.tier is Tier.DIFFERS:
        return say("Similar, but not the same")
    if match.score < SURE:
        return say("Probably checked before") if checked else say("Probably seen before")
    return say("Checked before") if checked else say("Seen before")


def differs_in(differences: Iterable[Difference]) -> str:
    """Return "Differs in: number (15 percent → 5 percent), …"; empty when nothing differs."""
    parts = [_difference(difference) for difference in differences]
    return say("Differs in: {pieces}", pieces=commas(parts)) if parts else ""


def _difference(difference: Difference) -> str:
    missing = say("nothing") if difference.kind is not DifferenceKind.NEGATION else say("no negation")
    return say(
        "{kind} ({mine} → {theirs})",
        kind=say(difference.kind.value),
        mine=difference.mine or missing,
        theirs=difference.theirs or missing,
    )


def tier_words(match: Match, *, checked: bool = True) -> str:
    """Return what the match may be taken for: the band, a look at the marked words, or what differs.

    ``checked`` tells whether the earlier claim has a verdict that could be mistaken for this one's.
    """
    if match.tier is Tier.SAME:
        return band(match, checked=checked)
    hard = [difference for difference in match.differences if difference.hard]
    if not hard:
        return (
            say("Look at the marked words before you use that verdict.")
            if checked
            else say("Look at the marked words.")
        )
    return _told_apart(hard[:MOST_NAMED], checked=checked)


def _told_apart(hard: Sequence[Difference], *, checked: bool) -> str:
    kinds = all_of(dict.fromkeys(say(difference.kind.value) for difference in hard))
    if all(difference.mine and difference.theirs for difference in hard):
        theirs = all_of(dict.fromkeys(_short(difference.theirs) for difference in hard))
        mine = all_of(dict.fromkeys(_short(difference.mine) for difference in hard))
        return say(_VERDICT_WAS_FOR if checked else _CLAIM_SAYS, kinds=kinds, theirs=theirs, mine=mine)
    first = next(difference for difference in hard if not (difference.mine and difference.theirs))
    return say(
        _ONLY_THAT_HAS if first.theirs else _ONLY_THIS_HAS,
        kinds=kinds,
        piece=_short(first.theirs or first.mine),
    )


def _short(piece: str) -> str:
    words = " ".join(piece.split())
    return isolated(words if len(words) <= LONGEST_PIECE else f"{words[:LONGEST_PIECE].rstrip()}…")


def when_checked(claim: Claim) -> str:
    """Return "checked 3 Mar 2026", or that nobody knows when, or that it was not."""
    if claim.verdict_at:
        return say("checked {day}", day=day(claim.verdict_at.date().isoformat()))
    return say("checked, day unknown") if claim.verdict_label else say("no verdict yet")


def where_seen(seen: SeenBefore) -> str:
    """Return speaker, date, article, the site of the check and how often, joined by middle dots."""
    times = (
        say_count(seen.times_seen, "seen {count} time", "seen {count} times") if seen.times_seen > 1 else ""
    )
    claim = seen.claim
    said = (isolated(claim.speaker), day(claim.said_on), isolated(seen.article_title))
    return joined(*said, site_of(claim.review_url), times)


def quoted(text: str) -> str:
    """Return a text in quotation marks, those of the language spoken."""
    return say("“{text}”", text=text)


def stance_look(stance: Stance) -> VerdictClass:
    """Return the look whose colours a stance borrows."""
    return _STANCE_LOOKS[stance]


def source_line(evidence: Evidence) -> str:
    """Return the second line of a source, such as "Primary · dataset · archived · p. 4"."""
    source = evidence.source
    first = say("Primary") if source.primary else say("Secondary")
    files = len(source.attachments)
    return joined(
        first,
        say(source.kind.value),
        say("confidential") if source.confidential else "",
        say("archived") if source.archived_url else "",
        say_count(files, "{count} file", "{count} files") if files else "",
        evidence.locator,
    )


def size(count: int) -> str:
    """Return a number of bytes as "412 bytes", "3.1 kB" or "12 MB"."""
    if count < 1000:
        return say_count(count, "{count} byte", "{count} bytes")
    value, unit = (count / 1000, _KILOBYTES) if count < 999_500 else (count / 1_000_000, _MEGABYTES)
    return say(unit, size=decimal(value, 0 if value >= 10 else 1))
