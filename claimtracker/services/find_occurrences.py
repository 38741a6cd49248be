"""Find where a claim stands elsewhere in its article, so that it is checked only once."""

from claimtracker.domain.coverage import SentenceState
from claimtracker.domain.suggestions import Occurrence
from claimtracker.matching.occurrences import occurrences
from claimtracker.services.account_sentences import coverage
from claimtracker.services.mark_claims import numbers
from claimtracker.store import articles, claims, highlights
from claimtracker.store.library import Library

MOST = 12


def find_occurrences(library: Library, claim_id: int, revision_id: int) -> list[Occurrence]:
    """Return the sentences of a revision that seem to state the claim once more, in the order of the text.

    Sentences where it is highlighted already, and those said to be opinion, are left out. Raises NotFound.
    """
    known = coverage(library, revision_id)
    with library.read() as session:
        claim = claims.claim_by_id(session, claim_id)
        revision = articles.revision_by_id(session, revision_id)
        language = articles.article_by_id(session, revision.article_id).language
        here = [one for one in highlights.of_claim(session, claim_id) if one.revision_id == revision_id]
    wanted = dict.fromkeys((claim.statement, *claim.aliases, *(one.quote for one in here)))
    free = [
        one
        for one in known.sentences
        if one.state is not SentenceState.OPINION and not any(h.span.overlaps(one.span) for h in here)
    ]
    texts = [revision.text[one.span.start : one.span.end] for one in free]
    found = [
        Occurrence(
            free[one.place].span,
            numbers(revision, free[one.place].span.start, language)[0],
            one.score,
            one.shared,
            one.other_number,
        )
        for one in occurrences(tuple(wanted), texts, language)[:MOST]
    ]
    return sorted(found, key=lambda one: one.span)
