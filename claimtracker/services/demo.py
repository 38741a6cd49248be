"""The main job on the sample article: mark, link, give verdicts, see what was checked before."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import DecisionKind, whole_percent
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.spans import Span
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say
from claimtracker.services import demo_desk
from claimtracker.services.demo_desk import DemoClaim
from claimtracker.services.edit_claims import edit_claim, set_tags
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import import_article
from claimtracker.services.link_sources import attach_file, link_source, new_source
from claimtracker.services.mark_claims import add_highlight, mark_claim
from claimtracker.services.original_file import original_from
from claimtracker.services.seen_before import ClaimFinder, decide, seen_before
from claimtracker.store.library import Library

SCALE = "neutral/1"
TABLE = "year,seriously injured\n2021,60\n2022,61\n2023,58\n2024,57\n"
ENOUGH_LIKE = 3


@dataclass(frozen=True, slots=True)
class DemoDesk:
    """What stands on the desk afterwards; ``repeated`` is the claim that was checked before."""

    article_id: int
    repeated: Claim
    seen: tuple[SeenBefore, ...]
    claims: int
    sources: int


def sample_article() -> Original:
    """Return the sample article, byte for byte."""
    return original_from(resources_dir() / "samples" / demo_desk.SAMPLE)


def fill_desk(
    library: Library, read: ReadArticle, original: Original, say: Callable[[str], None] = lambda _line: None
) -> DemoDesk:
    """Do the main job on an empty library; ``say`` is told each step as a sentence.

    Raises NotFound when the text lacks the sample's words.
    """
    article = import_article(library, read, original, demo_desk.DETAILS).value
    say(f"Imported “{article.title}”: {len(read.blocks)} blocks, {len(read.dates)} dates found.")
    sources = _add_sources(library)
    for wanted in demo_desk.CLAIMS:
        _check(library, article.revision_id, read.text, wanted, sources)
    last = _check(library, article.revision_id, read.text, demo_desk.LAST, sources)
    marked = len(demo_desk.CLAIMS) + 1
    say(f"Marked {marked} claims, linked {len(sources)} sources, gave verdicts.")
    finder = ClaimFinder(library)
    finder.warm()
    seen = tuple(seen_before(finder, last, ENOUGH_LIKE))
    if seen:
        decide(library, last.id, seen[0].claim.id, DecisionKind.VARIANT, seen[0].match.score)
    return DemoDesk(article.id, last, seen, marked, len(sources))


def seen_sentence(mine: Claim, seen: SeenBefore) -> str:
    """Say of a match what it is, what was found then, and what differs."""
    verdict = seen.claim.verdict_label or seen.claim.progress.value
    said = f"Checked before: “{mine.statement}” is like “{seen.claim.statement}” ({verdict})"
    told = [
        f"{item.theirs or 'nothing'}, here {item.mine or 'nothing'} ({item.kind.value})"
        for item in seen.match.differences
    ]
    but = f", but that was {'; '.join(told)}" if told else ""
    return f"{said}{but}. Match: {seen.match.tier.value}, {whole_percent(seen.match.score)}%."


def _add_sources(library: Library) -> dict[str, int]:
    ids = {name: new_source(library, draft).value.id for name, draft in demo_desk.SOURCES.items()}
    attach_file(library, ids["police"], "road-injuries.csv", TABLE.encode())
    return ids


def _check(
    library: Library, revision_id: int, text: str, wanted: DemoClaim, sources: Mapping[str, int]
) -> Claim:
    claim = mark_claim(library, revision_id, _span(text, wanted.words)).value
    if wanted.again:
        add_highlight(library, claim.id, revision_id, _span(text, wanted.again))
    fields = {"checker": demo_desk.ACTOR, **wanted.fields}
    claim = edit_claim(
        library, claim.id, [Edit(name, str(getattr(claim, name)), value) for name, value in fields.items()]
    ).value
    for link in wanted.links:
        link_source(
            library,
            claim.id,
            sources[link.source],
            link.stance,
            locator=link.locator,
            passage=link.passage,
            note=link.note,
        )
    if wanted.tags:
        set_tags(library, claim.id, wanted.tags)
    if wanted.rating:
        give_verdict(library, claim.id, SCALE, wanted.rating)
    return claim


def _span(text: str, words: str) -> Span:
    start = text.find(words)
    if start < 0:
        raise NotFound(
            say("The sample article is not the one the demo knows."), say("Install ClaimTracker again.")
        )
    return Span(start, start + len(words))


def demo_folder(here: Path, stamp: str) -> Path:
    """Return a folder that does not exist yet, named after the moment."""
    first = here / f"demo-{stamp}"
    later = (here / f"demo-{stamp}-{number}" for number in range(2, 1000))
    return first if not first.exists() else next(folder for folder in later if not folder.exists())
