"""The change memo: what the editor and the author have to do, in the order of weight and of the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import AnchorState, ChangeDecision, Risk
from claimtracker.domain.hand_over import Count, joined
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.word_diff import DiffPiece, word_diff
from claimtracker.exchange.hand_over.pages import STANCE_WORDS, page
from claimtracker.exchange.hand_over.records import CheckedArticle, CheckedClaim, Cited, Mark


class Weight(StrEnum):
    """How much an entry asks."""

    MUST = "must"
    SHOULD = "should"
    QUERY = "query"


HEADINGS = {
    Weight.MUST: "Must change",
    Weight.SHOULD: "Should change",
    Weight.QUERY: "Questions for the author",
}
_ORDER = {weight: place for place, weight in enumerate(Weight)}
_MUST_RATINGS = {"needs-change", "cut"}
_ASKING = {"cannot-verify", "on-author", "changed-recheck", "unproven", "verdict-pending"}
_RISKS = {Risk.LEGAL: "Legal risk.", Risk.HARM: "Can do harm."}
_SAID_OF = {
    "cut": "The passage is to go.",
    "cannot-verify": "We found no source that settles this.",
    "on-author": "This rests on the author’s word alone.",
    "changed-recheck": "The words were changed after we had checked them.",
}
_SAID = {
    VerdictClass.FALSE: "The sources say otherwise.",
    VerdictClass.MIXED: "The sources bear this out only in part.",
}
_DECIDED = {
    ChangeDecision.OPEN: "open",
    ChangeDecision.ACCEPTED: "accepted",
    ChangeDecision.STET: "stet",
    ChangeDecision.CUT: "cut",
}


@dataclass(frozen=True, slots=True)
class MemoEntry:
    """One thing to change or to answer."""

    number: int
    weight: Weight
    place: str
    written: str
    problem: str
    proposed: str
    sources: tuple[str, ...]
    cited: tuple[Cited, ...]
    decision: str
    span_start: int
    span_end: int

    @property
    def asks(self) -> str:
        """What the problem is called."""
        return "Question" if self.weight is Weight.QUERY else "Problem"

    @property
    def answers(self) -> tuple[str, ...]:
        """What can be ticked while it is open."""
        return ("☐ answered:",) if self.weight is Weight.QUERY else ("☐ accept", "☐ stet", "☐ other:")

    @property
    def change(self) -> tuple[DiffPiece, ...]:
        """The proposed wording against the words as written, piece by piece."""
        return word_diff(self.written, self.proposed) if self.proposed else ()


@dataclass(frozen=True, slots=True)
class ChangeMemo:
    """The memo of one article."""

    article: CheckedArticle
    entries: tuple[MemoEntry, ...]
    summary: str

    def of_weight(self, weight: Weight) -> tuple[MemoEntry, ...]:
        """Return the entries of one weight, in text order."""
        return tuple(entry for entry in self.entries if entry.weight is weight)

    @property
    def sections(self) -> tuple[tuple[str, tuple[MemoEntry, ...]], ...]:
        """The headings that have entries, the weightiest first."""
        return tuple((HEADINGS[weight], found) for weight in Weight if (found := self.of_weight(weight)))


def change_memo(article: CheckedArticle) -> ChangeMemo:
    """Write the memo of an article; a claim that can stand has no entry but is counted."""
    first: dict[int, Mark] = {}
    for mark in article.marks:
        first.setdefault(mark.claim.number, mark)
    weighed = [(mark, weight) for mark in first.values() if (weight := weight_of(mark.claim)) is not None]
    weighed.sort(key=lambda found: _ORDER[found[1]])
    entries = [_entry(article, mark, weight, number) for number, (mark, weight) in enumerate(weighed, 1)]
    return ChangeMemo(article, tuple(entries), _summary(article, entries))


def weight_of(claim: CheckedClaim) -> Weight | None:
    """Return how much a claim asks of editor or author; None when it can stand or no check of it does."""
    if claim.withdrawn:
        return None
    look = claim.look if claim.verdict else VerdictClass.OPEN
    if claim.rating in _MUST_RATINGS or look is VerdictClass.FALSE:
        return Weight.MUST
    if claim.suggested_wording or (look is VerdictClass.MIXED and claim.rating not in _ASKING):
        return Weight.MUST if claim.risk is Risk.LEGAL else Weight.SHOULD
    if claim.rating in _ASKING or claim.open_questions:
        return Weight.QUERY
    return Weight.SHOULD if claim.rating == "confirmed-with-note" and claim.finding else None


def memo_page(memo: ChangeMemo) -> str:
    """Return the memo as a page that needs nothing else."""
    article = memo.article
    return page(
        "memo.html",
        "page.css",
        "memo.css",
        title=f"Change memo: {article.title}",
        language=article.language,
        direction=article.direction.value,
        memo=memo,
        article=article,
    )


def told_sources(evidence: Sequence[Cited]) -> tuple[str, ...]:
    """Return each source with its place in it and what it does to the claim, a line each."""
    return tuple(
        cited.source.title
        + (f", {cited.locator}" if cited.locator else "")
        + (f": “{cited.passage}”" if cited.passage else "")
        + f" ({STANCE_WORDS[cited.stance.value]})"
        for cited in evidence
    )


def _entry(article: CheckedArticle, mark: Mark, weight: Weight, number: int) -> MemoEntry:
    claim = mark.claim
    return MemoEntry(
        number=number,
        weight=weight,
        place=_place(article, mark),
        written=article.text[mark.span.start : mark.span.end],
        problem=_problem(claim),
        proposed=claim.suggested_wording,
        sources=told_sources(claim.evidence),
        cited=claim.evidence,
        decision=_DECIDED[claim.change_decision],
        span_start=mark.span.start,
        span_end=mark.span.end,
    )


def _place(article: CheckedArticle, mark: Mark) -> str:
    shown = [block for block in article.shown_blocks if block.span.contains(mark.span.start)]
    role = shown[0].role if shown else Role.BODY
    if role in (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE):
        return role.value.capitalize()
    told = f"paragraph {mark.paragraph}" if mark.paragraph else "the text"
    named = told.capitalize() if role is Role.BODY else f"{role.value.capitalize()}, {told}"
    return f"{named} (place to be looked at)" if mark.state is AnchorState.REVIEW else named


def _problem(claim: CheckedClaim) -> str:
    kind = _sentence(claim.problem_type)
    said = _SAID_OF.get(claim.rating) or (_SAID.get(claim.look, "") if claim.verdict else "")
    finding = claim.finding or ("" if kind else said)
    asked = claim.open_questions
    return " ".join(part for part in (_RISKS.get(claim.risk, ""), kind, finding, asked) if part)


def _sentence(words: str) -> str:
    text = words.strip()
    return "" if not text else text[:1].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def _summary(article: CheckedArticle, entries: Sequence[MemoEntry]) -> str:
    claims = [claim for claim in article.claims if claim not in article.lost]
    counts = {weight: sum(entry.weight is weight for entry in entries) for weight in Weight}
    withdrawn = sum(claim.withdrawn for claim in claims)
    waiting = [claim for claim in claims if not claim.verdict and weight_of(claim) is None]
    standing = len(claims) - len(entries) - len(waiting) - withdrawn
    parts = [
        f"{counts[Weight.MUST]:,} must change" if counts[Weight.MUST] else "",
        f"{counts[Weight.SHOULD]:,} should change" if counts[Weight.SHOULD] else "",
        str(Count(counts[Weight.QUERY], "is a question", "are questions")) + " for the author"
        if counts[Weight.QUERY]
        else "",
        f"{standing:,} can stand as written" if standing else "",
        str(Count(withdrawn, "check was", "checks were")) + " withdrawn" if withdrawn else "",
        str(Count(len(waiting), "is", "are")) + " still being checked" if waiting else "",
    ]
    told = joined([part for part in parts if part]) if any(parts) else "none is marked yet"
    return f"Of {Count(len(claims), 'claim', 'claims')} in this draft, {told}."
