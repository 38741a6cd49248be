"""What the place of duplicates says of a pair."""

from collections.abc import Iterable
from datetime import datetime

from claimtracker.domain.duplicates import Duplicates, LikeClaim, PairCard
from claimtracker.domain.matches import DecisionKind, Difference, DifferenceKind, Match, Tier, whole_percent
from claimtracker.domain.spans import Span
from claimtracker.domain.urls import site_of
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import commas, decimal, joined, one_of, say, say_count, to_say
from claimtracker.ui.claims.inspector_words import when_checked

_WORTH_SAYING = 0.1
"""Seconds from which on it is said how long a scan took."""
DECISIONS = to_say(
    (
        (DecisionKind.SAME, "Same claim", "Both say the same: they become one claim"),
        (DecisionKind.VARIANT, "Variant", "The same claim with another number, date or detail"),
        (DecisionKind.UPDATE, "Update of it", "A newer state of the same matter"),
        (DecisionKind.OTHER_SPEAKER, "Other speaker", "The same words, said by somebody else"),
        (DecisionKind.DIFFERENT, "Different", "Two claims: never ask about this pair again"),
    )
)
_DONE = to_say(
    {
        DecisionKind.SAME: "The two are one claim now.",
        DecisionKind.VARIANT: "Noted as a variant.",
        DecisionKind.UPDATE: "Noted as an update.",
        DecisionKind.OTHER_SPEAKER: "Noted as said by somebody else.",
        DecisionKind.DIFFERENT: "Noted as different; this pair is never asked about again.",
    }
)
_DIFFERS = to_say(
    {
        DifferenceKind.NUMBER: "a number differs",
        DifferenceKind.UNIT: "a unit differs",
        DifferenceKind.DATE: "a date differs",
        DifferenceKind.NEGATION: "only one says “not”",
        DifferenceKind.NAME: "a name differs",
        DifferenceKind.PLACE: "a place differs",
        DifferenceKind.ORDER: "who does what to whom differs",
        DifferenceKind.OPPOSITE: "they say the opposite",
        DifferenceKind.WORD: "look at the marked words",
    }
)
_HARD = (
    DifferenceKind.NUMBER,
    DifferenceKind.NEGATION,
    DifferenceKind.DATE,
    DifferenceKind.PLACE,
    DifferenceKind.UNIT,
    DifferenceKind.NAME,
)


def suggested(match: Match) -> DecisionKind | None:
    """Return the decision that the differences speak for; None when only a person can tell."""
    hard = [difference for difference in match.differences if difference.hard]
    if match.tier is Tier.SAME:
        return DecisionKind.SAME
    if not hard:
        return None
    if all(one.kind is DifferenceKind.NAME and one.mine_span is None for one in hard):
        return DecisionKind.OTHER_SPEAKER
    return DecisionKind.VARIANT


def tier_pill(match: Match) -> tuple[str, VerdictClass]:
    """Return what the pair may be called, and the look of the words."""
    kind = suggested(match)
    if kind is DecisionKind.SAME:
        return say("Same: nothing differs"), VerdictClass.TRUE
    if kind is None:
        return say("Look at the marked words"), VerdictClass.MIXED
    if kind is DecisionKind.OTHER_SPEAKER:
        return say("Somebody else says it"), VerdictClass.MIXED
    first = next(difference for difference in match.differences if difference.hard)
    return say("Variant: {difference}", difference=say(_DIFFERS[first.kind])), VerdictClass.MIXED


def marks(match: Match, text: str, *, mine: bool) -> list[Span]:
    """Return the spans to mark in one of the sentences, inside of it and without overlaps."""
    spans = (one.mine_span if mine else one.theirs_span for one in match.differences)
    kept: list[Span] = []
    for span in sorted(span for span in spans if span is not None):
        if span.end <= len(text) and (not kept or not kept[-1].overlaps(span)):
            kept.append(span)
    return kept


def nothing_else(differences: Iterable[Difference]) -> str:
    """Return which kinds of hard differences were looked for and not found."""
    found = {difference.kind for difference in differences}
    left = [say(kind.value) for kind in _HARD if kind not in found]
    return say("No {kinds} differs.", kinds=one_of(left)) if left else ""


def differs_in(kinds: Iterable[DifferenceKind]) -> str:
    """Return the kinds of differences as one cell of the table."""
    return commas(say(kind.value) for kind in kinds) or say("nothing")


def seen_words(side: LikeClaim) -> str:
    """Return how often a claim appeared: "4 times in 3 articles"."""
    if not side.times:
        return ""
    times = say("once") if side.times == 1 else say_count(side.times, "{count} time", "{count} times")
    if not side.articles:
        return times
    return say_count(side.articles, "{times} in {count} article", "{times} in {count} articles", times=times)


def where_words(side: LikeClaim) -> str:
    """Return the article and paragraph of a claim's latest highlight."""
    paragraph = f"¶ {side.paragraph}" if side.paragraph and side.article_title else ""
    return " ".join(part for part in (side.article_title, paragraph) if part)


def verdict_words(side: LikeClaim) -> str:
    """Return when and where the claim was checked and how many sources it has."""
    claim, count = side.claim, side.claim.source_count
    sources = say_count(count, "{count} source", "{count} sources") if count else ""
    checked = when_checked(claim) if claim.verdict_label else ""
    return joined(checked, site_of(claim.review_url), sources)


def place_words(place: int, total: int, alike: int) -> str:
    """Return where the pair stands among those to decide, and which cluster it belongs to."""
    cluster = say("one of {count} claims that look alike", count=alike) if alike > 2 else ""
    at = say("{place} of {count}", place=place, count=total)
    return joined(cluster, at, say("J next"), say("K previous"))


def scan_note(
    found: Duplicates | None, open_pairs: int, changed: int, everything: bool, now: datetime
) -> str:
    """Return what the last scan found, when, and how much of the desk changed since."""
    if found is None:
        return ""
    claims = say_count(found.claims, "{count} claim", "{count} claims")
    past = ago((now - found.at).total_seconds())
    parts = [
        say_count(open_pairs, "{count} pair in {claims}", "{count} pairs in {claims}", claims=claims),
        say("scanned {ago} in {seconds} s", ago=past, seconds=decimal(found.seconds, 1))
        if found.seconds >= _WORTH_SAYING
        else say("scanned {ago}", ago=past),
    ]
    if found.left_out:
        parts.append(say("at least {count} more follow at the next scan", count=found.left_out))
    if everything:
        parts.append(say("the desk changed since"))
    elif changed:
        parts.append(
            say_count(changed, "{count} claim new or changed since", "{count} claims new or changed since")
        )
    return joined(*parts)


def ago(seconds: float) -> str:
    """Return a span of time as people say it."""
    if seconds < 50:
        return say("just now")
    if (minutes := round(seconds / 60)) < 60:
        return say_count(minutes, "{count} minute ago", "{count} minutes ago")
    if (hours := round(seconds / 3600)) < 24:
        return say_count(hours, "{count} hour ago", "{count} hours ago")
    return say_count(round(seconds / 86_400), "{count} day ago", "{count} days ago")


def decided_words(kind: DecisionKind, left: int) -> str:
    """Return what the status line says after a decision."""
    done = say(_DONE[kind])
    return f"{done} {say_count(left, '{count} pair left.', '{count} pairs left.')}" if left else done


def spoken(card: PairCard) -> str:
    """Return the pair for a screen reader."""
    words, _ = tier_pill(card.match)
    return say("{score} percent. {words}.", score=whole_percent(card.match.score), words=words)
