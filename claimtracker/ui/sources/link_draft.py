"""What a person wants linked to a claim."""

import json
from dataclasses import asdict

from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.records import record
from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.domain.urls import canonical_url, looks_like_url

SHORTEST_SEARCH = 2


@record
class LinkDraft:
    """A known source's id or a new source, with the evidence to be; ``file`` is a path to attach."""

    source: int | SourceDraft
    stance: Stance
    locator: str = ""
    passage: str = ""
    note: str = ""
    file: str = ""


@record
class BegunLink:
    """A link that is being written: what stands in its form, and the id of a known source or 0."""

    title: str = ""
    known: int = 0
    stance: str = ""
    kind: str = SourceKind.DOCUMENT.value
    primary: str = "no"
    locator: str = ""
    passage: str = ""
    note: str = ""
    file: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written that could be lost."""
        return not (self.title or self.locator or self.passage or self.note or self.file)

    def as_text(self) -> str:
        """Return it as the journal of typing keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)


def begun_from(text: str) -> BegunLink:
    """Return what ``as_text`` wrote; raises ValueError or TypeError for anything else."""
    return BegunLink(**json.loads(text))


def new_source(typed: str, kind: SourceKind, primary: bool) -> SourceDraft:
    """Return the source that a typed title or URL stands for; a URL's title is its host and path."""
    typed = typed.strip()
    if looks_like_url(typed):
        return SourceDraft(title=url_title(typed), kind=kind, primary=primary, url=typed)
    return SourceDraft(title=typed, kind=kind, primary=primary)


def url_title(url: str) -> str:
    """Return host and path of a URL as a title until somebody gives a better one."""
    plain = canonical_url(url).removeprefix("https://")
    return plain.partition("?")[0] or url
