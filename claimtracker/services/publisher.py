"""Who publishes the checks of this desk: asked once, kept with the desk."""

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.wording import to_say
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.store import desk_settings
from claimtracker.store.library import Library

NAME, URL = "publisher name", "publisher url"
SET = to_say("Set publisher")


def publisher(library: Library) -> Publisher:
    """Return who publishes, as far as it was said."""
    with library.read() as session:
        found = desk_settings.values(session, (NAME, URL))
    return Publisher(found.get(NAME, ""), found.get(URL, ""))


def set_publisher(library: Library, wanted: Publisher) -> Done[None]:
    """Keep who publishes; nothing is written when it is kept already."""
    if wanted == publisher(library):
        return Done(None, Changes())
    with library.write(SET) as work:
        desk_settings.put(work, {NAME: wanted.name.strip(), URL: wanted.url.strip()})
    return Done(None, work.changes)


def sets_publisher(changes: Changes) -> bool:
    """Whether a change, or its undoing, is one of who publishes."""
    return SET.casefold() in changes.name.casefold()
