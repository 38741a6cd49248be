"""Suggest sentences that are worth checking, with the reasons."""

from claimtracker.domain.articles import Role
from claimtracker.domain.coverage import Sentence, SentenceState
from claimtracker.domain.suggestions import Suggestion
from claimtracker.matching.checkworthy.signals import asks
from claimtracker.matching.checkworthy.worth import worth
from claimtracker.services.account_sentences import coverage
from claimtracker.store import articles
from claimtracker.store.library import Library

SHARE = 1 / 3
MOST = 40
LEAST_SCORE = 1.0
_NEVER = frozenset({Role.CAPTION, Role.SUBHEAD})


def suggestions(library: Library, revision_id: int) -> list[Suggestion]:
    """Return the best third of the open sentences, at most 40, in the order of the text.

    Captions, subheads, questions and refused suggestions are never among them, nor is what has nothing
    to look up. Raises NotFound.
    """
    known = coverage(library, revision_id)
    with library.read() as session:
        revision = articles.revision_by_id(session, revision_id)
        language = articles.article_by_id(session, revision.article_id).language
    opened = [one for one in known.sentences if one.state is SentenceState.OPEN]
    ranked = [found for one in opened if (found := _judged(revision.text, one, language))]
    ranked.sort(key=lambda found: (-found.score, found.span.start))
    best = ranked[: min(MOST, round(len(opened) * SHARE + 0.5))]
    return sorted(best, key=lambda found: found.span.start)


def _judged(text: str, sentence: Sentence, language: str) -> Suggestion | None:
    quote = text[sentence.span.start : sentence.span.end]
    if sentence.refused or sentence.role in _NEVER or asks(quote):
        return None
    found = worth(" ".join(quote.split()), language, sentence.role)
    return Suggestion(sentence.span, found.score, found.reasons) if found.score >= LEAST_SCORE else None
