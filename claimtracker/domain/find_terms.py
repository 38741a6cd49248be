"""What a typed search means: a small tree of terms, and the fields that it can name."""

from enum import StrEnum

from claimtracker.domain.claims import ClaimType, Priority, Progress, Risk
from claimtracker.domain.records import record
from claimtracker.domain.sources import Stance
from claimtracker.domain.wording import to_say


class Kind(StrEnum):
    """How the value of a field word is read."""

    NAME = "name"
    CHOICE = "choice"
    DAYS = "days"
    HAS = "has"
    IS = "is"


@record
class FieldWord:
    """A word that may stand before a colon, what it asks for, and the values it offers.

    A field whose values are closed refuses any other.
    """

    name: str
    kind: Kind
    asks: str
    values: tuple[str, ...] = ()


DAYS = ("today", "tomorrow", "yesterday", "week", "overdue", "none")
HAVABLE = (
    "source",
    "primary",
    "verdict",
    "finding",
    "speaker",
    "place",
    "checker",
    "reader",
    "due",
    "tag",
    "note",
    "question",
    "highlight",
    "sighting",
    "recheck",
)
STATES = (
    "mine",
    "overdue",
    "stale",
    "returned",
    "unread",
    "reopened",
    "open",
    "done",
    "signed",
    "published",
    "urgent",
    "risky",
)
FIELD_WORDS: tuple[FieldWord, ...] = (
    FieldWord("speaker", Kind.NAME, to_say("who said it")),
    FieldWord("place", Kind.NAME, to_say("where it was said")),
    FieldWord("verdict", Kind.NAME, to_say("its verdict"), ("none",)),
    FieldWord("progress", Kind.CHOICE, to_say("how far the work is"), tuple(Progress)),
    FieldWord("checker", Kind.NAME, to_say("who checks it"), ("me", "none")),
    FieldWord("reader", Kind.NAME, to_say("its second reader"), ("me", "none")),
    FieldWord("tag", Kind.NAME, to_say("a tag it has")),
    FieldWord("article", Kind.NAME, to_say("words of its article’s title")),
    FieldWord("outlet", Kind.NAME, to_say("the outlet of its article")),
    FieldWord("section", Kind.NAME, to_say("the section of its article")),
    FieldWord("source", Kind.NAME, to_say("words of a source’s title")),
    FieldWord("stance", Kind.CHOICE, to_say("a source that takes this stance"), tuple(Stance)),
    FieldWord("type", Kind.CHOICE, to_say("what kind of claim it is"), tuple(ClaimType)),
    FieldWord("priority", Kind.CHOICE, to_say("how soon it is wanted"), tuple(Priority)),
    FieldWord("risk", Kind.CHOICE, to_say("why a mistake would be dear"), tuple(one for one in Risk if one)),
    FieldWord("language", Kind.NAME, to_say("its language, such as en")),
    FieldWord("id", Kind.NAME, to_say("its claim_id in a claim sheet")),
    FieldWord("due", Kind.DAYS, to_say("when it is due"), DAYS),
    FieldWord("said", Kind.DAYS, to_say("when it was said"), DAYS[:4]),
    FieldWord("added", Kind.DAYS, to_say("when it came to the desk"), DAYS[:4]),
    FieldWord("updated", Kind.DAYS, to_say("when it was last changed"), DAYS[:4]),
    FieldWord("judged", Kind.DAYS, to_say("when its verdict was given"), DAYS[:4]),
    FieldWord("recheck", Kind.DAYS, to_say("when to check it again"), DAYS),
    FieldWord("has", Kind.HAS, to_say("what it has"), HAVABLE),
    FieldWord("no", Kind.HAS, to_say("what it has not"), HAVABLE),
    FieldWord("is", Kind.IS, to_say("what state it is in"), STATES),
)
BY_NAME = {field.name: field for field in FIELD_WORDS}


@record
class Words:
    """All of these words, each from its beginning when ``beginnings``."""

    words: tuple[str, ...]
    beginnings: bool = True


@record
class Phrase:
    """These words, one after the other."""

    words: tuple[str, ...]


@record
class Named:
    """A field with this value; ``whole`` when it was quoted."""

    field: str
    value: str
    whole: bool = False


@record
class Days:
    """A field of dates from ``first`` to before ``end``, ISO days; "" leaves that side open."""

    field: str
    first: str = ""
    end: str = ""


@record
class Not:
    """Whatever the term does not find."""

    term: "Term"


@record
class AllOf:
    """What every one of the terms finds; all claims when there are none."""

    terms: tuple["Term", ...] = ()


@record
class AnyOf:
    """What at least one of the terms finds."""

    terms: tuple["Term", ...]


Term = Words | Phrase | Named | Days | Not | AllOf | AnyOf
