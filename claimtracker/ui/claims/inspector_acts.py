"""The inspector's wishes, carried out: each becomes one unit of work."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.changes import Done
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadInput, BadValue, ClaimTrackerError, Conflict, EnvironmentFault
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.sources import Attachment, Evidence, Source
from claimtracker.domain.wording import say, to_say
from claimtracker.services import edit_claims, give_verdicts, keep_sightings, link_sources, seen_before
from claimtracker.ui.claims.draft_saving import save_field
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.lint_panel import LintDesk
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.link_draft import LinkDraft

if TYPE_CHECKING:
    from claimtracker.store.library import Library

_DECIDED = to_say(
    {
        DecisionKind.SAME: "Joined: the two are one claim now.",
        DecisionKind.VARIANT: "Decided: a variant of the earlier claim.",
        DecisionKind.UPDATE: "Decided: an update of the earlier claim.",
        DecisionKind.OTHER_SPEAKER: "Decided: the same words by another speaker.",
        DecisionKind.DIFFERENT: "Decided: different. The two are never suggested for each other again.",
    }
)


class InspectorActs(QObject):
    """Joins one inspector to the desk; ``settled`` follows every edit, kept or refused."""

    settled = Signal()

    def __init__(self, inspector: Inspector, desk: Desk) -> None:
        super().__init__(inspector)
        self._inspector = inspector
        self._desk = desk
        inspector.edit_requested.connect(self.edit)
        inspector.verdict_requested.connect(self.give)
        inspector.conclusion_requested.connect(self.conclude)
        inspector.reissue_requested.connect(
            lambda claim_id: self._act(lambda lib: give_verdicts.reissue_verdict(lib, claim_id))
        )
        inspector.take_over_requested.connect(self.take_over)
        inspector.decision_requested.connect(self.decide)
        inspector.link_source_requested.connect(self.link)
        inspector.evidence_edit_requested.connect(self.edit_evidence)
        inspector.source_edit_requested.connect(self.edit_source)
        inspector.unlink_requested.connect(
            lambda evidence_id: self._act(lambda lib: link_sources.unlink(lib, evidence_id))
        )
        inspector.attach_requested.connect(self.attach)
        inspector.source_search_requested.connect(self.find_sources)
        LintDesk(inspector.lint, desk)
        inspector.sightings.add_requested.connect(self.sight)
        inspector.sightings.edit_requested.connect(self.edit_sighting)
        inspector.sightings.remove_requested.connect(self.remove_sighting)
        inspector.tags_requested.connect(
            lambda claim_id, tags: self._act(lambda lib: edit_claims.set_tags(lib, claim_id, tags))
        )
        inspector.aliases_requested.connect(
            lambda claim_id, texts: self._act(lambda lib: edit_claims.set_aliases(lib, claim_id, texts))
        )

    def edit(self, claim_id: int, field: str, seen: str, new: str) -> None:
        """Save one field of a claim; a conflict is shown in place and the text stays."""
        edits = [Edit(field, seen, new)]

        def refused(error: Exception) -> None:
            if isinstance(error, Conflict):
                self._inspector.show_conflict(error)
            else:
                self._inspector.drafts.refused(claim_id, field, new)
                self._desk.messages.refusal(error)
            self.settled.emit()

        self._desk.act(
            lambda lib: edit_claims.edit_claim(lib, claim_id, edits),
            lambda _claim: self.settled.emit(),
            refused,
        )

    def give(self, claim_id: int, scale: str, rating: str) -> None:
        """Give a verdict, after whatever finding is still being typed."""
        self._act(lambda lib: give_verdicts.give_verdict(lib, claim_id, scale, rating))

    def conclude(self, claim_id: int, scale: str, words: str) -> None:
        """Give a verdict in the checker's own words."""
        self._act(lambda lib: give_verdicts.give_conclusion(lib, claim_id, words, scale))

    def take_over(self, claim_id: int, other_id: int) -> None:
        """Take verdict, finding and sources of an earlier claim over."""
        self._desk.act(
            lambda lib: give_verdicts.take_over(lib, claim_id, other_id),
            lambda verdict: self._desk.tell_done(
                say(
                    "“{rating}” taken over, with the finding and sources it had.",
                    rating=said_rating(verdict.label),
                )
            ),
        )

    def decide(self, claim_id: int, other_id: int, kind: str, score: float) -> None:
        """Remember what was said of a match."""
        decision = DecisionKind(kind)
        self._desk.act(
            lambda lib: seen_before.decide(lib, claim_id, other_id, decision, score),
            lambda _none: self._desk.tell_done(say(_DECIDED[decision])),
        )

    def link(self, claim_id: int, draft: LinkDraft) -> None:
        """Link a known or new source, and keep its file; without one that cannot be read, and say so."""
        path, told = Path(draft.file), list[ClaimTrackerError | str]()

        def work(lib: "Library") -> Done[Evidence]:
            file = None
            try:
                file = (path.name, read_file(path)) if draft.file else None
                told.extend([kept_words(path.name, len(file[1]))] if file else [])
            except ClaimTrackerError as error:
                told.append(error)
            rest = {"locator": draft.locator, "passage": draft.passage, "note": draft.note}
            if isinstance(draft.source, SourceDraft):
                return link_sources.link_new_source(
                    lib, claim_id, draft.source, draft.stance, file=file, **rest
                )
            return link_sources.link_source(lib, claim_id, draft.source, draft.stance, file=file, **rest)

        def linked(_evidence: Evidence) -> None:
            for one in told:
                if isinstance(one, ClaimTrackerError):
                    self._desk.messages.fault(one)
                else:
                    self._desk.tell_done(one)

        def refused(error: Exception) -> None:
            self._inspector.sources.link_refused(claim_id)
            self._desk.messages.refusal(error)

        self._desk.act(work, linked, refused)

    def sight(self, claim_id: int, draft: SightingDraft) -> None:
        """Note a sighting; what is refused stays in its form with the reason."""
        panel = self._inspector.sightings

        def refused(error: Exception) -> None:
            if isinstance(error, BadValue):
                panel.form.refuse(f"{error.sentence} {error.next_step}".strip())
            else:
                self._desk.messages.fault(error)

        self._desk.act(lambda lib: keep_sightings.add_sighting(lib, claim_id, draft), panel.added, refused)

    def edit_sighting(self, sighting_id: int, field: str, seen: str, new: str) -> None:
        """Save one field of a sighting."""
        refuse, edit = self._inspector.sightings.stuck.refuse, Edit(field, seen, new)
        save_field(self._desk, keep_sightings.edit_sighting, refuse, sighting_id, edit)

    def remove_sighting(self, sighting_id: int) -> None:
        """Remove a sighting."""
        self._desk.act(
            lambda lib: keep_sightings.remove_sighting(lib, sighting_id),
            lambda _none: self._desk.tell_done(say("Sighting removed.")),
        )

    def edit_evidence(self, evidence_id: int, field: str, seen: str, new: str) -> None:
        """Save one field of the link to a source."""
        refuse, edit = self._inspector.sources.stuck_links.refuse, Edit(field, seen, new)
        save_field(self._desk, link_sources.edit_evidence, refuse, evidence_id, edit)

    def edit_source(self, source_id: int, field: str, seen: str, new: str) -> None:
        """Save one field of a source."""
        refuse, edit = self._inspector.sources.stuck_sources.refuse, Edit(field, seen, new)
        save_field(self._desk, link_sources.edit_source, refuse, source_id, edit)

    def attach(self, source_id: int, path: str) -> None:
        """Keep a file with a source."""
        attach(self._desk, source_id, path)

    def find_sources(self, typed: str) -> None:
        """Offer known sources like what is being typed."""

        def found(sources: list[Source]) -> None:
            self._inspector.show_found_sources(sources)

        self._desk.ask(
            lambda lib: link_sources.find_sources(lib, typed), found, owner=self, latest="find sources"
        )

    def _act(self, work: Callable[["Library"], Done[object]]) -> None:
        self._desk.act(work)


def attach(desk: Desk, source_id: int, path: str) -> None:
    """Keep a file with a source, and say so: also that it was there already, or that it is empty."""
    name = Path(path).name

    def kept(file: Attachment) -> None:
        known = (
            say("“{file}” is kept with this source already.", file=name)
            if name == file.name
            else say("“{file}” is kept with this source already, as “{known}”.", file=name, known=file.name)
        )
        desk.tell_done(kept_words(name, file.size) if desk.wrote_last else known)

    desk.act(lambda lib: link_sources.attach_file(lib, source_id, name, read_file(Path(path))), kept)


def kept_words(name: str, size: int) -> str:
    """Return what is said of a file that was attached."""
    if size:
        return say("“{file}” is kept with the source.", file=name)
    return say("“{file}” is kept with the source, but it is empty: 0 bytes.", file=name)


def read_file(path: Path) -> bytes:
    """Return a file's bytes; raises EnvironmentFault naming it, BadInput for what no file can be."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BadInput(say("{file} is not a file.", file=path.name), say("Choose a file."))
        link_sources.check_size(path.name, size)
        return path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(
            say("{file} cannot be read ({reason}).", file=path.name, reason=error.strerror),
            say("Check that it is still there."),
        ) from error
