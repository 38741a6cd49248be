"""The steps that can be taken back, and those that were and can be done again."""

from dataclasses import replace

from claimtracker.domain.changes import Changes

KEPT_STEPS = 500


class Steps:
    """Two stacks of units of work, each step under the name it was first made by."""

    def __init__(self) -> None:
        self._made: list[Changes] = []
        self._taken_back: list[Changes] = []

    @property
    def undo_name(self) -> str:
        """What Undo would take back, or ""."""
        return self._made[-1].name if self._made else ""

    @property
    def redo_name(self) -> str:
        """What Redo would do again, or ""."""
        return self._taken_back[-1].name if self._taken_back else ""

    def note(self, made: Changes) -> None:
        """Note a new step: what was taken back before it cannot be done again."""
        self._made = [*self._made, made][-KEPT_STEPS:]
        self._taken_back.clear()

    def clear(self) -> None:
        """Forget every step: what they changed may be gone for good."""
        self._made.clear()
        self._taken_back.clear()

    def next_back(self) -> Changes:
        """Take the step that Undo is about off its stack."""
        return self._made.pop()

    def next_again(self) -> Changes:
        """Take the step that Redo is about off its stack."""
        return self._taken_back.pop()

    def went_back(self, step: Changes, inverse: Changes) -> None:
        """Note that a step was taken back; taking ``inverse`` back does it again."""
        self._taken_back.append(replace(inverse, name=step.name))

    def went_again(self, step: Changes, inverse: Changes) -> None:
        """Note that a step was done again."""
        self._made.append(replace(inverse, name=step.name))

    def keep_back(self, step: Changes) -> None:
        """Put a step back that could not be undone this time."""
        self._made.append(step)

    def keep_again(self, step: Changes) -> None:
        """Put a step back that could not be done again this time."""
        self._taken_back.append(step)
