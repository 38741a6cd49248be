"""The picture of the window takes its place whole, or the disk that refuses it is named."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.ui.picture import write_png


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file size limit to set")
def test_a_full_disk_is_said_once_and_by_us(
    qapp: object, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    import resource

    place, pixmap = tmp_path / "desk.png", QPixmap(200, 200)
    pixmap.fill()
    write_png(pixmap, place)
    before = place.read_bytes()
    assert before.startswith(b"\x89PNG")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, usual[1]))
    try:
        with pytest.raises(EnvironmentFault, match=r"“desk\.png” was not written: the disk is full"):
            write_png(pixmap, place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert capfd.readouterr() == ("", "")
    assert [(one, one.read_bytes()) for one in tmp_path.iterdir()] == [(place, before)]
