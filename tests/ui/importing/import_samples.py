"""Articles as a reader hands them over, for tests of the import place."""

from claimtracker.domain.articles import Block, Direction, Found, Original, ReadArticle, Role

PIECES = (
    (Role.FURNITURE, "CITY HERALD · Oct 16, 2026 · Share · 0 comments\n"),
    (Role.FURNITURE, "Sponsor: get 20% off your first subscription\n"),
    (Role.HEADLINE, "City opened record length of bike lanes last year, mayor tells council\n"),
    (Role.BYLINE, "City Desk, transport reporter\n\n"),
    (
        Role.BODY,
        "The city built 46 kilometres of bike lanes in 2025, more than in any year. 🚲\n\n" * 3,
    ),
    (Role.CAPTION, "The mayor, centre, opens a lane on Monday. (City Herald)\n"),
    (Role.FURNITURE, "\n"),
)
HEADER = Found("2026-10-16", "site header")
CAPTION = Found("2025-03-02", "caption")
LINK = Found("2026-10-16T08:00:00", "JSON-LD datePublished")
LATER = Found("2026-10-18", "JSON-LD dateModified, last changed")


def sample_read(dates: tuple[Found, ...] = (HEADER,), **fields: object) -> ReadArticle:
    """Return the sample article with these date candidates."""
    blocks: list[Block] = []
    position = 0
    for role, text in PIECES:
        blocks.append(Block(role, position, position + len(text)))
        position += len(text)
    return ReadArticle(
        text="".join(text for _, text in PIECES),
        blocks=tuple(blocks),
        title=Found("City opened record length of bike lanes", "headline"),
        byline=Found("City Desk", "byline"),
        outlet=Found("City Herald", "site header"),
        url=None,
        language="en",
        direction=Direction.LTR,
        dates=dates,
        warnings=("A passage appears twice (¶ 4 and ¶ 9): kept both.",),
        encoding="utf-8",
    )


def sample_original() -> Original:
    """Return the file that the sample was read from."""
    return Original("bike-lanes.html", "text/html", b"x" * 48_000)
