"""What is asked and what it is compared with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """An earlier claim: its statement, then aliases and quotes; ``title`` is the published check's.

    ``meaning`` is the cosine of the angle between what it and the query are about, None where unknown;
    ``sentence`` is that of whole sentences, None where nothing read them. ``stems`` are those of each text,
    ``title_stems`` those of the title, joined by spaces as they are kept; those not known are made.
    """

    claim_id: int
    texts: tuple[str, ...]
    title: str = ""
    speaker: str = ""
    said_on: str = ""
    language: str = ""
    meaning: float | None = None
    sentence: float | None = None
    stems: tuple[str, ...] = ()
    title_stems: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """The words asked about: a statement, a quote, a sentence or a whole post; ``stems`` as a candidate's."""

    text: str
    speaker: str = ""
    said_on: str = ""
    language: str = ""
    stems: str = ""
