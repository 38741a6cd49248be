"""What the desk says about drafts and about highlights that a new draft put in doubt."""

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.revisions import DraftLine, ReviewItem, SameAs
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import number, say, to_say
from claimtracker.ui.day_words import clock, short_date

STATES = to_say(
    {
        AnchorState.MOVED: "Moved",
        AnchorState.REWORDED: "Reworded",
        AnchorState.REVIEW: "Unsure",
        AnchorState.LOST: "Lost",
    }
)
ASKS = to_say(
    {
        AnchorState.MOVED: "The same words stand here now.",
        AnchorState.REWORDED: "The wording changed.",
        AnchorState.REVIEW: "Is this the passage? Choose a place, or select the words.",
        AnchorState.LOST: "Not found in this draft. It stood about here.",
    }
)
REOPENED = to_say("Reopened: wording changed. The verdict is kept; check it again.")
LONGEST = 60


def draft_words(line: DraftLine) -> str:
    """Return what the list of drafts says of one: “Draft 2 · 3 May, 14:05”."""
    at = line.created_at.astimezone()
    moment = say("{day}, {time}", day=short_date(at.date(), at.year), time=clock(at))
    return f"{say('Draft {number}', number=line.number)} · {moment}"


def same_words(same: SameAs) -> str:
    """Return what the import place says above the title of an article that this may be a draft of."""
    share = min(99, round(same.share * 100))
    return say(
        "{share}% of the words are in draft {number} of", share=share, number=same.article.revision_number
    )


def ask_words(item: ReviewItem) -> str:
    """Return what a highlight in doubt asks of the person who looks at it."""
    if item.reopened and item.state is AnchorState.REWORDED:
        return say(REOPENED)
    return say(ASKS[item.state])


def item_words(item: ReviewItem) -> str:
    """Return what a menu says of a highlight in doubt: its number and its words."""
    quote = beginning(item.new_quote or item.old_quote, LONGEST)
    words = say("{state}: “{quote}”", state=say(STATES[item.state]), quote=quote)
    return f"{item.number}  {words}"


def place_words(number: int, count: int) -> str:
    """Return what the button for other places says."""
    return say("Place {number} of {total}", number=number, total=count)


def next_words(count: int) -> str:
    """Return what the button for the next highlight in doubt says, with how many wait."""
    return f"{say('Next to look at')} · {number(count)}"
