"""What the desk says about drafts and about highlights that a new draft put in doubt."""

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.revisions import DraftLine, ReviewItem, SameAs

STATES = {
    AnchorState.MOVED: "Moved",
    AnchorState.REWORDED: "Reworded",
    AnchorState.REVIEW: "Unsure",
    AnchorState.LOST: "Lost",
}
ASKS = {
    AnchorState.MOVED: "The same words stand here now.",
    AnchorState.REWORDED: "The wording changed.",
    AnchorState.REVIEW: "Is this the passage? Choose a place, or select the words.",
    AnchorState.LOST: "Not found in this draft. It stood about here.",
}
REOPENED = "Reopened: wording changed. The verdict is kept; check it again."
LONGEST = 60


def draft_words(line: DraftLine) -> str:
    """Return what the list of drafts says of one: “Draft 2 · 3 May, 14:05”."""
    at = line.created_at.astimezone()
    return f"Draft {line.number} · {at.day} {at:%b}, {at:%H:%M}"


def same_words(same: SameAs) -> str:
    """Return what the import place says above the title of an article that this may be a draft of."""
    share = min(99, round(same.share * 100))
    return f"{share}% of the words are in draft {same.article.revision_number} of"


def ask_words(item: ReviewItem) -> str:
    """Return what a highlight in doubt asks of the person who looks at it."""
    if item.reopened and item.state is AnchorState.REWORDED:
        return REOPENED
    return ASKS[item.state]


def item_words(item: ReviewItem) -> str:
    """Return what a menu says of a highlight in doubt: its number and its words."""
    quote = " ".join((item.new_quote or item.old_quote).split())
    if len(quote) > LONGEST:
        quote = quote[: LONGEST - 1].rstrip() + "…"
    return f"{item.number}  {STATES[item.state]}: “{quote}”"


def place_words(number: int, count: int) -> str:
    """Return what the button for other places says."""
    return f"Place {number} of {count}"


def next_words(count: int) -> str:
    """Return what the button for the next highlight in doubt says, with how many wait."""
    return f"Next to look at · {count}"
