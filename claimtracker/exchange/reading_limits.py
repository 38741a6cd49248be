"""How much material one article may be, on both sides of the reading process."""

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say

MOST_BYTES = 50_000_000
MOST_CHARACTERS = 5_000_000
MOST_PARAGRAPHS = 100_000
MOST_SECONDS = 30.0
MOST_MEMORY = 512 * 1024 * 1024


def refuse_oversize(name: str, size: int) -> None:
    """Raise UnreadableFile when a file of ``size`` bytes is over 50 MB, before anything parses it."""
    if size > MOST_BYTES:
        raise UnreadableFile(
            say(
                "“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.",
                name=name,
                size=size // 1_000_000,
                most=MOST_BYTES // 1_000_000,
            ),
            say("Cut the file into parts, or paste the passage you need."),
        )


def refuse_overlong(name: str, length: int) -> None:
    """Raise UnreadableFile when a text is over five million characters."""
    if length > MOST_CHARACTERS:
        raise UnreadableFile(
            say(
                "“{name}” holds more than {most} million characters.",
                name=name,
                most=MOST_CHARACTERS // 1_000_000,
            ),
            say("Cut the text into parts, or paste the passage you need."),
        )


def refuse_shredded(name: str, paragraphs: int) -> None:
    """Raise UnreadableFile when a text is in more than 100,000 paragraphs: that is data, not an article."""
    if paragraphs > MOST_PARAGRAPHS:
        raise UnreadableFile(
            say(
                "“{name}” is in {paragraphs} paragraphs; an article has at most {most}.",
                name=name,
                paragraphs=paragraphs,
                most=MOST_PARAGRAPHS,
            ),
            say("Cut the text into parts, or paste the passage you need."),
        )
