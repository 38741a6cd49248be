"""How ratings and scales are called where a person sees them.

What is kept, signed, matched and handed over to programs are the words of the scale. Those of the scales
that come with ClaimTracker are shown in the person's language, in what is handed over to people as well;
words that a newsroom wrote are shown as it wrote them.
"""

from claimtracker.domain.wording import say

RATING = "rating"
"""The sense of these messages; they are drawn from ``resources/scales``."""


def said_rating(words: str) -> str:
    """Return the label, name or meaning of a rating or a scale as it is shown."""
    return say(words, sense=RATING) if words else ""
