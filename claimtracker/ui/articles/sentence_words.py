"""The words with which the reader speaks of sentences."""

from claimtracker.domain.coverage import SentenceState, Tally
from claimtracker.domain.suggestions import Suggestion
from claimtracker.domain.wording import commas, say, say_count, to_say
from claimtracker.ui.key_book import said
from claimtracker.ui.widgets.labels import plain_tip

LETTERS = {SentenceState.OPINION: "O", SentenceState.NOTHING: "X"}
_TIPS = to_say(
    {
        SentenceState.OPINION: "Opinion ({say_opinion} takes it back)",
        SentenceState.NOTHING: "Nothing to check here ({say_nothing} takes it back)",
    }
)
_MOST_REASONS = 4
_KEYS = to_say("{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.")


def state_tip(state: SentenceState) -> str:
    """Return what hovering over a settled sentence says."""
    return plain_tip(said(say(_TIPS.get(state, ""))))


def suggestion_tip(suggestion: Suggestion) -> str:
    """Return why a sentence is suggested, and the keys that decide."""
    worth = say("Worth checking: {reasons}.", reasons=reasons(suggestion))
    return plain_tip(f"{worth}\n{said(say(_KEYS))}")


def reasons(suggestion: Suggestion) -> str:
    """Return the heaviest reasons as one phrase."""
    return commas(say(reason) for reason in suggestion.reasons[:_MOST_REASONS])


def meter_words(tally: Tally) -> tuple[str, ...]:
    """Return the meter's words, the longest first."""
    if not tally.total:
        return (say("No sentences to account for"), "")
    share = say("{place} of {total}", place=tally.accounted, total=tally.total)
    if not tally.open:
        return (
            say_count(tally.total, "{count} sentence accounted for", "All {count} sentences accounted for"),
            say_count(tally.total, "{count} accounted for", "All {count} accounted for"),
            share,
        )
    fewer = say_count(
        tally.total, "{done} of {count} sentence", "{done} of {count} sentences", done=tally.accounted
    )
    return (tally.words, fewer, share)
