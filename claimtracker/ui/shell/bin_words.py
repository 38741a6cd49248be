"""What the bin asks and says when records are deleted for good."""

from typing import TYPE_CHECKING

from claimtracker.domain.wording import say, say_count

if TYPE_CHECKING:
    from claimtracker.services.purge_bin import Purged


def question(count: int) -> tuple[str, str]:
    """Return what is asked before records are deleted for good, and what goes along."""
    return (
        say_count(count, "Delete {count} record for good?", "Delete {count} records for good?"),
        say(
            "All that belongs to what you delete goes along, its history and files too. Nothing brings it "
            "back, and no earlier step can be undone then. Backups made before still hold it."
        ),
    )


def told(done: "Purged") -> str:
    """Return a sentence for what is gone, for what stays, and for what is left to do."""
    said = []
    if done.count or not done.held:
        said.append(
            say_count(done.count, "{count} record is gone for good.", "{count} records are gone for good.")
        )
    if done.held:
        said.append(
            say_count(
                done.held,
                "{count} record stays: a claim was signed off with it.",
                "{count} records stay: claims were signed off with them.",
            )
        )
    if done.traces:
        said.append(say("The library is in use: the last traces leave its file as soon as it is not."))
    return " ".join(said)
