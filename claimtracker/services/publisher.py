"""Who publishes the checks of this desk: asked once, kept with the desk."""

from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.store import desk_settings
from claimtracker.store.library import Library

NAME, URL = "publisher name", "publisher url"


def publisher(library: Library) -> Publisher:
    """Return who publishes, as far as it was said."""
    with library.read() as session:
        found = desk_settings.values(session, (NAME, URL))
    return Publisher(found.get(NAME, ""), found.get(URL, ""))


def set_publisher(library: Library, wanted: Publisher) -> None:
    """Keep who publishes; nothing is written when it is kept already."""
    if wanted != publisher(library):
        with library.write("Set publisher") as work:
            desk_settings.put(work, {NAME: wanted.name.strip(), URL: wanted.url.strip()})
