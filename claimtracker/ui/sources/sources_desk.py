"""The sources place joined to the desk."""

from collections.abc import Callable
from pathlib import Path

from claimtracker.services import link_sources
from claimtracker.ui.claims.inspector_acts import read_file
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.like_sources_desk import LikeSourcesDesk
from claimtracker.ui.sources.opening import Opening
from claimtracker.ui.sources.sources_model import sources_model
from claimtracker.ui.sources.sources_place import SourcesPlace


def make_sources_place(desk: Desk, opening: Opening, open_claim: Callable[[int], None]) -> SourcesPlace:
    """Return the sources place, its wishes joined to services."""
    place = SourcesPlace(desk, sources_model(desk, opening))
    LikeSourcesDesk(place.like, desk)
    place.open_claim_requested.connect(open_claim)
    place.open_link_requested.connect(opening.open_link)
    place.open_attachment_requested.connect(opening.open_attachment)
    place.attach_requested.connect(
        lambda source_id, path: desk.act(
            lambda library: link_sources.attach_file(
                library, source_id, Path(path).name, read_file(Path(path))
            )
        )
    )
    return place
