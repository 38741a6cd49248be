"""What the place of duplicates says of a pair."""

from collections.abc import Iterable
from datetime import datetime

from claimtracker.domain.duplicates import Duplicates, LikeClaim, PairCard
from claimtracker.domain.matches import DecisionKind, Difference, DifferenceKind, Match, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.claims.claims_place import count_words
from claimtracker.ui.claims.inspector_words import day, joined

DECISIONS = (
    (DecisionKind.SAME, "Same claim", "Both say the same: they become one claim"),
    (DecisionKind.VARIANT, "Variant", "The same claim with another number, date or detail"),
    (DecisionKind.UPDATE, "Update of it", "A newer state of the same matter"),
    (DecisionKind.OTHER_SPEAKER, "Other speaker", "The same words, said by somebody else"),
    (DecisionKind.DIFFERENT, "Different", "Two claims: never ask about this pair again"),
)
_DONE = {
    DecisionKind.SAME: "The two are one claim now",
    DecisionKind.VARIANT: "Noted as a variant",
    DecisionKind.UPDATE: "Noted as an update",
    DecisionKind.OTHER_SPEAKER: "Noted as said by somebody else",
    DecisionKind.DIFFERENT: "Noted as different; this pair is never asked about again",
}
_DIFFERS = {
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
_HARD = (
    (DifferenceKind.NUMBER, "number"),
    (DifferenceKind.NEGATION, "negation"),
    (DifferenceKind.DATE, "date"),
    (DifferenceKind.PLACE, "place"),
    (DifferenceKind.UNIT, "unit"),
    (DifferenceKind.NAME, "name"),
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
        return "Same: nothing differs", VerdictClass.TRUE
    if kind is None:
        return "Look at the marked words", VerdictClass.MIXED
    if kind is DecisionKind.OTHER_SPEAKER:
        return "Somebody else says it", VerdictClass.MIXED
    first = next(difference for difference in match.differences if difference.hard)
    return f"Variant: {_DIFFERS[first.kind]}", VerdictClass.MIXED


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
    left = [word for kind, word in _HARD if kind not in found]
    if not left:
        return ""
    return f"No {', '.join(left[:-1])} or {left[-1]} differs." if len(left) > 1 else f"No {left[0]} differs."


def differs_in(kinds: Iterable[DifferenceKind]) -> str:
    """Return the kinds of differences as one cell of the table."""
    return ", ".join(kind.value for kind in kinds) or "nothing"


def seen_words(side: LikeClaim) -> str:
    """Return how often a claim appeared: "4 times in 3 articles"."""
    if not side.times:
        return ""
    times = "once" if side.times == 1 else f"{side.times:,} times"
    return f"{times} in {count_words(side.articles, 'article', 'articles')}" if side.articles else times


def where_words(side: LikeClaim) -> str:
    """Return the article and paragraph of a claim's latest highlight."""
    paragraph = f"¶ {side.paragraph}" if side.paragraph and side.article_title else ""
    return " ".join(part for part in (side.article_title, paragraph) if part)


def verdict_words(side: LikeClaim) -> str:
    """Return when the claim was checked and how many sources it has."""
    claim = side.claim
    checked = f"checked {day(claim.verdict_at.date().isoformat())}" if claim.verdict_at else ""
    count = claim.source_count
    return joined(checked, count_words(count, "source", "sources") if count else "")


def place_words(place: int, total: int, alike: int) -> str:
    """Return where the pair stands among those to decide, and which cluster it belongs to."""
    cluster = f"one of {alike} claims that look alike" if alike > 2 else ""
    return joined(cluster, f"{place:,} of {total:,}", "J next", "K previous")


def scan_note(
    found: Duplicates | None, open_pairs: int, changed: int, everything: bool, now: datetime
) -> str:
    """Return what the last scan found, when, and how much of the desk changed since."""
    if found is None:
        return ""
    parts = [
        f"{count_words(open_pairs, 'pair', 'pairs')} in {count_words(found.claims, 'claim', 'claims')}",
        f"scanned {ago((now - found.at).total_seconds())} in {found.seconds:.1f} s",
    ]
    if found.left_out:
        parts.append(f"at least {found.left_out:,} more follow at the next scan")
    if everything:
        parts.append("the desk changed since")
    elif changed:
        parts.append(f"{count_words(changed, 'claim', 'claims')} new or changed since")
    return joined(*parts)


def ago(seconds: float) -> str:
    """Return a span of time as people say it."""
    if seconds < 50:
        return "just now"
    for unit, name in ((60, "minute"), (3600, "hour"), (86_400, "day")):
        count = round(seconds / unit)
        if count < (60 if unit == 60 else 24) or unit == 86_400:
            return f"{count_words(count, name, name + 's')} ago"
    return ""


def decided_words(kind: DecisionKind, left: int) -> str:
    """Return what the status line says after a decision."""
    return f"{_DONE[kind]}. {count_words(left, 'pair', 'pairs')} left." if left else f"{_DONE[kind]}."


def spoken(card: PairCard) -> str:
    """Return the pair for a screen reader."""
    words, _ = tier_pill(card.match)
    return f"{int(card.match.score * 100)} percent. {words}."
