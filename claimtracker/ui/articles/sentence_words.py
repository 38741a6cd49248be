"""The words with which the reader speaks of sentences."""

from claimtracker.domain.coverage import SentenceState, Tally
from claimtracker.domain.suggestions import Suggestion
from claimtracker.ui.key_book import said
from claimtracker.ui.widgets.labels import plain_tip

LETTERS = {SentenceState.OPINION: "O", SentenceState.NOTHING: "X"}
_TIPS = {
    SentenceState.OPINION: "Opinion ({say_opinion} takes it back)",
    SentenceState.NOTHING: "Nothing to check here ({say_nothing} takes it back)",
}
_MOST_REASONS = 4
_KEYS = "{accept_suggestion} makes it a claim, {say_nothing} says nothing to check."


def state_tip(state: SentenceState) -> str:
    """Return what hovering over a settled sentence says."""
    return plain_tip(said(_TIPS.get(state, "")))


def suggestion_tip(suggestion: Suggestion) -> str:
    """Return why a sentence is suggested, and the keys that decide."""
    return plain_tip(f"Worth checking: {reasons(suggestion)}.\n{said(_KEYS)}")


def reasons(suggestion: Suggestion) -> str:
    """Return the heaviest reasons as one phrase."""
    return "; ".join(suggestion.reasons[:_MOST_REASONS])


def meter_words(tally: Tally) -> tuple[str, ...]:
    """Return the meter's words, the longest first."""
    if not tally.total:
        return ("No sentences to account for", "")
    share = f"{tally.accounted} of {tally.total}"
    if not tally.open:
        return (f"All {tally.total} sentences accounted for", f"All {tally.total} accounted for", share)
    return (tally.words, f"{share} sentences", share)
