"""The sources place joined to the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from claimtracker.domain.edits import Edit
from claimtracker.domain.past import RecordKind
from claimtracker.domain.sources import ContactStatus
from claimtracker.domain.wording import say
from claimtracker.services import contact_log, link_sources
from claimtracker.ui.begun_texts import BegunLine
from claimtracker.ui.claims.draft_saving import Refuse, save_field
from claimtracker.ui.claims.history_desk import HistoryDesk
from claimtracker.ui.claims.inspector_acts import attach
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.attempt_line import keep_attempt
from claimtracker.ui.sources.like_sources_desk import LikeSourcesDesk
from claimtracker.ui.sources.opening import Opening
from claimtracker.ui.sources.sources_model import sources_model
from claimtracker.ui.sources.sources_place import SourcesPlace


def make_sources_place(
    desk: Desk, opening: Opening, open_claim: Callable[[int], None], parent: QWidget | None = None
) -> SourcesPlace:
    """Return the sources place, its wishes joined to services."""
    place = SourcesPlace(desk, sources_model(desk, opening), parent)
    LikeSourcesDesk(place.like, desk)
    place.open_claim_requested.connect(open_claim)
    side = place.side
    side.open_link_requested.connect(opening.open_link)
    side.open_attachment_requested.connect(opening.open_attachment)
    side.save_attachment_requested.connect(opening.save_attachment)
    side.attach_requested.connect(lambda source_id, path: attach(desk, source_id, path))
    side.remove_attachment_requested.connect(lambda file_id: remove_file(desk, file_id))
    side.log_requested.connect(lambda *entry: log(desk, *entry))
    side.log.edited.connect(lambda *edit: edit_contact(desk, side.log.stuck.refuse, *edit))
    side.log.removed.connect(lambda contact_id: remove_contact(desk, contact_id))
    past = HistoryDesk(side.history, desk, RecordKind.SOURCE)
    side.history.wanted.connect(lambda: past.follow(side.source.id if side.source is not None else 0))
    return place


def remove_file(desk: Desk, attachment_id: int) -> None:
    """Take a file from its source."""
    desk.act(
        lambda library: link_sources.remove_attachment(library, attachment_id),
        lambda _none: desk.tell_done(say("File removed.")),
    )


def log(desk: Desk, source_id: int, status: ContactStatus, note: str = "", answer_by: str = "") -> None:
    """Log what came of asking, today."""

    def refused(error: Exception) -> None:
        keep_attempt(desk.begun, BegunLine.CONTACT, source_id, note, answer_by)
        desk.messages.refusal(error)

    desk.act(
        lambda library: contact_log.log_contact(library, source_id, status, note=note, answer_by=answer_by),
        lambda _id: desk.tell_done(say("Logged: {status}.", status=say(status.value))),
        refused,
    )


def edit_contact(desk: Desk, refuse: Refuse, contact_id: int, field: str, seen: str, new: str) -> None:
    """Save one field of an entry of the log."""
    save_field(desk, contact_log.edit_contact, refuse, contact_id, Edit(field, seen, new))


def remove_contact(desk: Desk, contact_id: int) -> None:
    """Remove an entry of the log."""
    desk.act(
        lambda library: contact_log.remove_contact(library, contact_id),
        lambda _none: desk.tell_done(say("Entry removed.")),
    )
