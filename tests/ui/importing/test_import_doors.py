"""Each file that is dropped goes where it belongs, or is named with its door."""

from pathlib import Path

import pytest

from claimtracker.domain.doors import Door, door_of_all, only_articles
from claimtracker.ui.importing.import_material import listed_files


@pytest.mark.parametrize(
    ("names", "door"),
    [
        (("claims.csv", "evidence.CSV"), Door.CLAIMS),
        (("checks.xlsx", "feed.json", "desk-archive.zip", "old.ods"), Door.CLAIMS),
        (("desk.claims",), Door.LIBRARY),
        (("desk.claims", "other.claims"), Door.ARTICLES),
        (("a.docx", "claims.csv"), Door.ARTICLES),
        (("page.html",), Door.ARTICLES),
        ((), Door.ARTICLES),
    ],
)
def test_each_file_has_its_door(names: tuple[str, ...], door: Door) -> None:
    assert door_of_all(names) is door
    assert not only_articles(names)
    assert only_articles(("a.docx", "b.eml"))


def test_what_is_no_article_is_left_out_with_its_door(tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    for name in ("a.docx", "desk.claims", "tables/claims.csv"):
        (tmp_path / name).write_bytes(b"x")
    listed = listed_files(tuple(str(tmp_path / name) for name in ("a.docx", "desk.claims", "tables")))
    assert [path.name for path in listed.files] == ["a.docx"] and listed.other_doors
    said = dict(listed.left_out)
    assert "“Open library…”" in said["desk.claims"] and "“Load archive…”" in said["tables"]
