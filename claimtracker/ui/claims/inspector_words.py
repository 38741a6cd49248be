"""The inspector's words: values of the record as a newsroom says them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from claimtracker.domain.claims import ChangeDecision, Claim, Progress, Risk
from claimtracker.domain.matches import (
    WEAKEST_SHOWN,
    DecisionKind,
    Difference,
    DifferenceKind,
    Match,
    Tier,
    whole_percent,
)
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.sources import ContactStatus, Evidence, Stance
from claimtracker.domain.text import beginning
from claimtracker.domain.urls import site_of
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import all_of, commas, decimal, isolated, joined, say, say_count, to_say
from claimtracker.ui.day_words import day

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


def verdict_or_progress(rating: str, progress: Progress) -> str:
    """Return the rating of a claim as it is shown, or how far the work is while there is none."""
    return said_rating(rating) or label(progress)


def choices(kind: type[StrEnum]) -> list[tuple[str, str]]:
    """Return (value, word) of every choice, in the domain's order."""
    return [(member.value, label(member)) for member in kind]


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
    return isolated(beginning(piece, LONGEST_PIECE))


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
