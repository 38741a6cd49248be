"""Where a library is: the path of a file, or the URL of a server."""


def is_server(location: str) -> bool:
    """Tell whether a library's location names a server rather than a file."""
    return "://" in location
