"""What a check still lacks: quiet notes on a claim and its evidence, each with what to do."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum

from claimtracker.domain.claims import Claim, ClaimType
from claimtracker.domain.records import record
from claimtracker.domain.sources import Evidence, Source, Stance
from claimtracker.domain.text import beginning, fold
from claimtracker.domain.wording import say

# Ratings that say that there is nothing to prove.
UNPROVABLE = frozenset({"opinion", "cut", "void"})
SHORTEST_NAME = 3
SHORTEST_SURNAME = 4
_LONGEST_TITLE = 60


class LintRule(StrEnum):
    """What can be lacking."""

    NO_SOURCE = "no source"
    ONLY_SECONDARY = "only secondary"
    WIRE_COPY = "wire copy"
    UNANSWERED = "unanswered"
    CONFIDENTIAL_ALONE = "confidential alone"
    NUMBER = "number not shown"
    STALE = "stale"


@record
class Copies:
    """Two links whose sources are probably one text, and why."""

    one: Evidence
    other: Evidence
    why: str


@record
class LintNote:
    """One thing that is lacking; ``about`` tells a note from another of its rule when it is put aside."""

    rule: LintRule
    sentence: str
    next_step: str
    about: str = ""


@record
class Aside:
    """A note that somebody put aside, with the reason."""

    id: int
    claim_id: int
    rule: LintRule
    about: str
    reason: str
    by: str = ""
    at: datetime | None = None


@record
class LintReport:
    """The notes that are open, and those that were put aside and would be there otherwise."""

    open: tuple[LintNote, ...] = ()
    aside: tuple[tuple[LintNote, Aside], ...] = ()


NO_LINT = LintReport()


def lint(
    claim: Claim, evidence: Sequence[Evidence], copies: Sequence[Copies], today: date
) -> tuple[LintNote, ...]:
    """Return what the check of a claim lacks, in the order of ``LintRule``.

    An opinion, a claim that was cut and a check that is void need nothing.
    """
    if claim.rating in UNPROVABLE:
        return ()
    found = [*_sources(evidence), *map(_copy, copies)]
    found += [*_unanswered(claim, evidence), *_confidential(evidence), *_number(claim, evidence)]
    return (*found, *_stale(claim, today))


def report(notes: Iterable[LintNote], asides: Sequence[Aside]) -> LintReport:
    """Part the notes into those that are open and those that were put aside."""
    known = {(aside.rule, aside.about): aside for aside in asides}
    opened: list[LintNote] = []
    put: list[tuple[LintNote, Aside]] = []
    for note in notes:
        aside = known.get((note.rule, note.about))
        if aside is None:
            opened.append(note)
        else:
            put.append((note, aside))
    return LintReport(tuple(opened), tuple(put))


def stale_sentence(on: str) -> str:
    """Return what a stale check lacks, with its day as it is to be read."""
    return say("The verdict was to be checked again on {on}.", on=on)


def speaks_of(text: str, source: Source) -> bool:
    """Tell whether a text names a source: by title, publisher or author, or by the author's last name."""
    said = f" {_words(text)} "
    names = [source.title, source.publisher, source.author]
    names += [name for name in source.author.split()[-1:] if len(name) >= SHORTEST_SURNAME]
    plain = map(_words, names)
    return any(len(name) >= SHORTEST_NAME and f" {name} " in said for name in plain)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _sources(evidence: Sequence[Evidence]) -> list[LintNote]:
    if not evidence:
        return [LintNote(LintRule.NO_SOURCE, say("No source is linked."), say("Link one with E."))]
    if not any(link.source.primary for link in evidence):
        return [
            LintNote(
                LintRule.ONLY_SECONDARY,
                say("Every source is secondary."),
                say("Look for where they have it from: a document, a dataset, a person."),
            )
        ]
    return []


def _copy(copies: Copies) -> LintNote:
    one, other = copies.one.source, copies.other.source
    return LintNote(
        LintRule.WIRE_COPY,
        say(
            "“{title}” and “{other}” are probably one text: {why}.",
            title=beginning(one.title, _LONGEST_TITLE),
            other=beginning(other.title, _LONGEST_TITLE),
            why=copies.why,
        ),
        say("Give both the same independence group, so that they count once, or find another source."),
        " ".join(sorted((one.key, other.key))),
    )


def _unanswered(claim: Claim, evidence: Sequence[Evidence]) -> list[LintNote]:
    """Return a note when sources contradict each other and nothing that was written speaks to it.

    It is answered when each link of one side has a note, which says why that side does not decide it, or
    when finding or explanation name a source of both sides.
    """
    sides = [
        [link for link in evidence if link.stance is stance] for stance in (Stance.SUPPORTS, Stance.REFUTES)
    ]
    if not all(sides) or any(all(link.note.strip() for link in side) for side in sides):
        return []
    written = f"{claim.finding}\n{claim.explanation}"
    if all(any(speaks_of(written, link.source) for link in side) for side in sides):
        return []
    return [
        LintNote(
            LintRule.UNANSWERED,
            say("Sources contradict each other, and the finding does not say why one of them decides it."),
            say("Name both in the finding or explanation, or say in a note on one why it does not decide."),
            " ".join(sorted({link.source.key for side in sides for link in side})),
        )
    ]


def _confidential(evidence: Sequence[Evidence]) -> list[LintNote]:
    if not evidence or not all(link.source.confidential for link in evidence):
        return []
    said = (
        say("The only source is confidential.")
        if len(evidence) == 1
        else say("Every source is confidential.")
    )
    return [LintNote(LintRule.CONFIDENTIAL_ALONE, said, say("Find one that readers may see."))]


def _number(claim: Claim, evidence: Sequence[Evidence]) -> list[LintNote]:
    if claim.type is not ClaimType.NUMBER or not evidence or claim.calculation.formula:
        return []
    if any(link.locator.strip() for link in evidence):
        return []
    return [
        LintNote(
            LintRule.NUMBER,
            say("A number, and neither a calculation nor the place in a source where it stands."),
            say("Write page or table beside a source, or work it out with =."),
        )
    ]


def _stale(claim: Claim, today: date) -> list[LintNote]:
    on = claim.recheck_on
    if not on or not claim.verdict_label or on > today.isoformat()[: len(on)]:
        return []
    return [
        LintNote(
            LintRule.STALE,
            stale_sentence(on),
            say("Check it again, or set another date."),
            on,
        )
    ]
