"""Saved views of the claims place: listed, saved, renamed, deleted, each as a step that can be undone."""

import json

from claimtracker.domain.changes import Done
from claimtracker.domain.claim_views import SHIPPED, ClaimView, as_values, checked_name, from_values
from claimtracker.domain.errors import NotFound
from claimtracker.domain.keys import new_key
from claimtracker.domain.wording import say
from claimtracker.store import desk_settings
from claimtracker.store.library import Library

PREFIX = "claim view "


def saved_views(library: Library) -> list[ClaimView]:
    """Return the views of this desk: those that come with ClaimTracker, then its own by name."""
    with library.read() as session:
        kept = desk_settings.beginning(session, PREFIX)
    found = {key.removeprefix(PREFIX): value for key, value in kept.items()}
    shipped = [_kept_of(found.pop(view.key), view) if view.key in found else view for view in SHIPPED]
    own = [_kept_of(value, ClaimView(key, "")) for key, value in found.items()]
    return [
        *(view for view in shipped if view is not None),
        *sorted((view for view in own if view is not None), key=lambda view: view.name.casefold()),
    ]


def save_view(library: Library, view: ClaimView) -> Done[ClaimView]:
    """Keep a view, a new one when it has no key yet; raises BadValue for an empty or long name."""
    kept = ClaimView(
        view.key or new_key(),
        checked_name(view.name),
        view.find,
        view.facets,
        view.sort,
        view.descending,
        view.left_out,
    )
    with library.write("Save view" if not view.key else "Change view") as work:
        desk_settings.put(work, {PREFIX + kept.key: json.dumps(as_values(kept))})
    return Done(kept, work.changes)


def delete_view(library: Library, key: str) -> Done[str]:
    """Remove a view from the list; returns its name. Raises NotFound."""
    view = next((one for one in saved_views(library) if one.key == key), None)
    if view is None:
        raise NotFound(say("This view is no longer there."))
    with library.write("Delete view") as work:
        if any(view.key == shipped.key for shipped in SHIPPED):
            desk_settings.put(work, {PREFIX + key: json.dumps({"deleted": True})})
        else:
            desk_settings.remove(work, PREFIX + key)
    return Done(view.name, work.changes)


def _kept_of(value: str, shipped: ClaimView) -> ClaimView | None:
    try:
        return from_values(shipped.key, json.loads(value))
    except ValueError:
        return None
