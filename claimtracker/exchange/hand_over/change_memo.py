"""The change memo: what the editor and the author have to do, in the order of weight and of the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import AnchorState, ChangeDecision, Risk
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.word_diff import DiffPiece, word_diff
from claimtracker.domain.wording import all_of, say, say_count, to_say
from claimtracker.exchange.hand_over.pages import STANCE_WORDS, page
from claimtracker.exchange.hand_over.records import CheckedArticle, CheckedClaim, Cited, Mark


class Weight(StrEnum):
    """How much an entry asks."""

    MUST = to_say("must")
    SHOULD = to_say("should")
    QUERY = to_say("query")


HEADINGS = to_say(
    {
        Weight.MUST: "Must change",
        Weight.SHOULD: "Should change",
        Weight.QUERY: "Questions for the author",
    }
)
_ORDER = {weight: place for place, weight in enumerate(Weight)}
_MUST_RATINGS = {"needs-change", "cut"}
_ASKING = {"cannot-verify", "on-author", "changed-recheck", "unproven", "verdict-pending"}
_RISKS = to_say({Risk.LEGAL: "Legal risk.", Risk.HARM: "Can do harm."})
_SAID_OF = to_say(
    {
        "cut": "The passage is to go.",
        "cannot-verify": "We found no source that settles this.",
        "unproven": "We found no source that settles this.",
        "on-author": "This rests on the author’s word alone.",
        "changed-recheck": "The words were changed after we had checked them.",
    }
)
_SAID = to_say(
    {
        VerdictClass.FALSE: "The sources say otherwise.",
        VerdictClass.MIXED: "The sources bear this out only in part.",
    }
)
_DECIDED = to_say(
    {
        ChangeDecision.OPEN: "open",
        ChangeDecision.ACCEPTED: "accepted",
        ChangeDecision.STET: "stet",
        ChangeDecision.CUT: "cut",
    }
)


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
    decided: bool
    span_start: int
    span_end: int

    @property
    def asks(self) -> str:
        """What the problem is called."""
        return say("Question") if self.weight is Weight.QUERY else say("Problem")

    @property
    def answers(self) -> tuple[str, ...]:
        """What can be ticked while it is open."""
        if self.weight is Weight.QUERY:
            return (say("☐ answered:"),)
        return say("☐ accept"), say("☐ stet"), say("☐ other:")

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
        return tuple((say(HEADINGS[weight]), found) for weight in Weight if (found := self.of_weight(weight)))


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
        title=say("Change memo: {title}", title=article.title),
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
        + f" ({say(STANCE_WORDS[cited.stance.value])})"
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
        decision=say(_DECIDED[claim.change_decision]),
        decided=claim.change_decision is not ChangeDecision.OPEN,
        span_start=mark.span.start,
        span_end=mark.span.end,
    )


def _place(article: CheckedArticle, mark: Mark) -> str:
    shown = [block for block in article.shown_blocks if block.span.contains(mark.span.start)]
    role = shown[0].role if shown else Role.BODY
    if role in (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE):
        return say(role.value).capitalize()
    told = say("paragraph {number}", number=mark.paragraph) if mark.paragraph else say("the text")
    named = told.capitalize() if role is Role.BODY else f"{say(role.value).capitalize()}, {told}"
    return say("{place} (place to be looked at)", place=named) if mark.state is AnchorState.REVIEW else named


def _problem(claim: CheckedClaim) -> str:
    kind = _sentence(claim.problem_type)
    said = say(_SAID_OF.get(claim.rating) or (_SAID.get(claim.look, "") if claim.verdict else ""))
    finding = claim.finding or ("" if kind else said)
    asked = claim.open_questions
    return " ".join(part for part in (say(_RISKS.get(claim.risk, "")), kind, finding, asked) if part)


def _sentence(words: str) -> str:
    text = words.strip()
    return "" if not text else text[:1].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def _summary(article: CheckedArticle, entries: Sequence[MemoEntry]) -> str:
    claims = [claim for claim in article.claims if claim not in article.lost]
    counts = {weight: sum(entry.weight is weight for entry in entries) for weight in Weight}
    withdrawn = sum(claim.withdrawn for claim in claims)
    waiting = [claim for claim in claims if not claim.verdict and weight_of(claim) is None]
    standing = len(claims) - len(entries) - len(waiting) - withdrawn
    must, should, asked = (counts[weight] for weight in (Weight.MUST, Weight.SHOULD, Weight.QUERY))
    parts = [
        say_count(must, "{count} must change", "{count} must change") if must else "",
        say_count(should, "{count} should change", "{count} should change") if should else "",
        say_count(asked, "{count} is a question for the author", "{count} are questions for the author")
        if asked
        else "",
        say_count(standing, "{count} can stand as written", "{count} can stand as written")
        if standing
        else "",
        say_count(withdrawn, "{count} check was withdrawn", "{count} checks were withdrawn")
        if withdrawn
        else "",
        say_count(len(waiting), "{count} is still being checked", "{count} are still being checked")
        if waiting
        else "",
    ]
    told = all_of([part for part in parts if part]) if any(parts) else say("none is marked yet")
    return say_count(
        len(claims),
        "Of {count} claim in this draft, {told}.",
        "Of {count} claims in this draft, {told}.",
        told=told,
    )
