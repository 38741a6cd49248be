"""The call sheet: open facts by the person or office to ask, with what to ask and until when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.lint import UNPROVABLE
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.records import record
from claimtracker.domain.sources import Contact, ContactStatus, Evidence, Source, SourceKind
from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, to_say

PEOPLE = frozenset({SourceKind.INTERVIEW, SourceKind.EXPERT, SourceKind.OBSERVATION})
SETTLED = frozenset({Progress.CHECKED, Progress.SIGNED_OFF})
NOBODY = to_say("Nobody named yet")
_NOT_GOOD = (VerdictClass.FALSE, VerdictClass.MIXED)


@record
class OpenFact:
    """A claim of which somebody is to be asked; ``due`` is its own day, or its article's."""

    claim: Claim
    evidence: tuple[Evidence, ...] = ()
    article_title: str = ""
    due: str = ""


@record
class CallItem:
    """One thing to ask; ``reply`` when it is what we are going to say of them, and they may answer."""

    claim_id: int
    statement: str
    questions: tuple[str, ...]
    reply: bool = False
    article_title: str = ""
    due: str = ""


@record
class Call:
    """A person or office with what to ask of them; ``source_id`` is 0 while they have no record.

    ``deadline`` is until when they may answer: what they were told, else the first day that a claim is due.
    """

    name: str
    source_id: int = 0
    key: str = ""
    office: str = ""
    contact: str = ""
    confidential: bool = False
    items: tuple[CallItem, ...] = ()
    contacts: tuple[Contact, ...] = ()
    deadline: str = ""
    told_deadline: bool = False

    @property
    def shown(self) -> str:
        """The name as a person reads it."""
        return say(NOBODY) if self.name == NOBODY else self.name

    @property
    def mark(self) -> str:
        """What tells this person from others; not the source: one who is logged first gets one then."""
        return f"{self.name}\0{self.confidential}"

    @property
    def status(self) -> ContactStatus:
        """What came of asking last."""
        return self.contacts[0].status if self.contacts else ContactStatus.NONE


@record
class CallSheet:
    """Everybody to ask, the first deadline first, and how many claims it is about."""

    calls: tuple[Call, ...] = ()
    claims: int = 0
    left_out: int = 0


def is_open(claim: Claim) -> bool:
    """Tell whether a fact is still to be found out."""
    return claim.progress not in SETTLED and claim.rating not in UNPROVABLE


def owes_reply(claim: Claim) -> bool:
    """Tell whether its speaker has a right of reply: the verdict goes against them and is not signed yet."""
    return (
        bool(claim.speaker and claim.rating)
        and claim.look in _NOT_GOOD
        and claim.progress is not Progress.SIGNED_OFF
    )


def people_to_ask(fact: OpenFact) -> list[Source]:
    """Return the sources of a fact that can be asked: people, and whatever has contact details."""
    asked = [
        link.source for link in fact.evidence if link.source.kind in PEOPLE or link.source.contact.strip()
    ]
    return list({source.id: source for source in asked}.values())


def call_sheet(
    facts: Sequence[OpenFact],
    known: Mapping[str, Source],
    logs: Mapping[int, Sequence[Contact]],
    left_out: int = 0,
) -> CallSheet:
    """Return everybody to ask.

    An open fact is asked of the people among its sources, else of its speaker, else of nobody yet. A
    speaker whom a verdict goes against is asked for a reply. ``known`` has, by folded name, the source
    that a speaker is; a confidential source is never taken for a speaker.
    """
    groups: dict[str, tuple[Call, list[CallItem]]] = {}

    def ask(call: Call, item: CallItem) -> None:
        groups.setdefault(fold(call.key or call.name), (call, []))[1].append(item)

    for fact in facts:
        if is_open(fact.claim):
            people = [_of_source(source) for source in people_to_ask(fact)]
            for call in people or [_of_speaker(fact.claim, known)]:
                ask(call, _item(fact, reply=False))
        if owes_reply(fact.claim):
            ask(_of_speaker(fact.claim, known), _item(fact, reply=True))
    calls = [_whole(call, items, logs) for call, items in groups.values()]
    calls.sort(key=lambda call: (call.name == NOBODY, call.deadline or "9999", fold(call.name)))
    return CallSheet(tuple(calls), len({item.claim_id for call in calls for item in call.items}), left_out)


def _of_source(source: Source) -> Call:
    office = ", ".join(
        dict.fromkeys(part for part in (source.author, source.publisher) if part != source.title)
    )
    return Call(source.title, source.id, source.key, office.strip(", "), source.contact, source.confidential)


def _of_speaker(claim: Claim, known: Mapping[str, Source]) -> Call:
    name = " ".join(claim.speaker.split())
    if not name:
        return Call(NOBODY)
    source = known.get(fold(name))
    if source is not None and not source.confidential:
        return replace(_of_source(source), name=name, office=claim.speaker_role or source.publisher)
    return Call(name, office=claim.speaker_role)


def _item(fact: OpenFact, *, reply: bool) -> CallItem:
    claim = fact.claim
    statement = " ".join(claim.statement.split())
    if reply:
        finding = " ".join(claim.finding.split())
        words = (
            say("We are going to say “{verdict}” of this.", verdict=said_rating(claim.verdict_label)),
            say("We found: {finding}", finding=finding) if finding else "",
            say("What is your answer?"),
        )
        questions = [" ".join(part for part in words if part)]
    else:
        lines = (line.strip(" -•\t") for line in claim.open_questions.splitlines())
        questions = [line for line in lines if line] or [say("Is this right, and where is it written?")]
    return CallItem(claim.id, statement, tuple(questions), reply, fact.article_title, fact.due)


def _whole(call: Call, items: Sequence[CallItem], logs: Mapping[int, Sequence[Contact]]) -> Call:
    contacts = tuple(logs.get(call.source_id, ())) if call.source_id else ()
    told = next((contact.answer_by for contact in contacts if contact.answer_by), "")
    waiting = bool(contacts) and contacts[0].status in (ContactStatus.ASKED, ContactStatus.NO_ANSWER)
    due = min((item.due for item in items if item.due), default="")
    deadline = told if told and waiting else due
    return replace(
        call,
        items=tuple(items),
        contacts=contacts,
        deadline=deadline,
        told_deadline=bool(told and waiting),
    )
