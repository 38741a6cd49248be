"""The roles of an article's blocks after import: the same list, saved at every change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from claimtracker.domain.articles import Revision
from claimtracker.domain.wording import say
from claimtracker.ui.importing.import_blocks import BlocksView
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.importing.import_roles import keys_hint
from claimtracker.ui.widgets.labels import FlowingLabel, PlainLabel


class BlockRoles(QWidget):
    """Blocks of a stored revision; ``roles_requested`` carries {block index: Role} to be saved."""

    roles_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.revision: Revision | None = None
        self.blocks = BlocksModel(self)
        self.view = BlocksView(self.blocks)
        self.hint = PlainLabel(keys_hint(), "hint", wrap=True)
        heading = FlowingLabel(say("Roles · click a block’s role to change it"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 10)
        column.setSpacing(6)
        for label in (heading, self.hint):
            label.setContentsMargins(10, 0, 10, 0)
        column.addWidget(heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.blocks.roles_changed.connect(self.roles_requested)

    def show_revision(self, revision: Revision) -> None:
        """Show a revision's blocks; the same revision again keeps place and selection."""
        same = self.revision is not None and self.revision.id == revision.id
        self.revision = revision
        if same:
            self.blocks.refresh_roles(revision.blocks)
        else:
            self.blocks.show_blocks(revision.text, revision.blocks)

    def block_ids(self, roles: dict[int, str]) -> dict[int, str]:
        """Return the same roles by block id, as they are stored."""
        return {self.blocks.block(row).id: role for row, role in roles.items()}
