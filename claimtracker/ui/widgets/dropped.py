"""What files a drag or the clipboard holds."""

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files on this computer that the data names; none of them is opened."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
