"""Where a library is: the path of a file, or the URL of a server."""

_SERVERS = ("postgresql:", "postgresql+", "postgres:")
"""A slash too few must not make a file of that name."""


def is_server(location: str) -> bool:
    """Tell whether a library's location names a server rather than a file."""
    return "://" in location or location.startswith(_SERVERS)
