"""The calculation note is kept with its claim, told in its history, and leaves with masked names alone."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from claimtracker.domain.calculation import Calculation, Input
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, Conflict
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.desk_archive import ARCHIVE_FILE
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.services import browse, link_sources
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import link, mark

URL = "https://courier.example/checks/1"
NOTE = Calculation(
    (Input("old", "1,200 euros", "Annual report"), Input("new", "1,375 euros", "The minister’s aide")),
    "(new - old) / old",
    "15 percent",
    "0.5",
)


def test_a_note_is_kept_told_and_undone(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    done = edit_claim(library, claim.id, [Edit("calculation", "", str(NOTE))])
    assert browse.claim(library, claim.id).calculation == NOTE
    with library.read() as session:
        assert session.connection().exec_driver_sql("select calculation from claim").scalar()
    assert browse.history(library, claim.id)[0].sentence.startswith("calculation set to “old = 1,200 euros")
    with pytest.raises(Conflict) as found:
        edit_claim(library, claim.id, [Edit("calculation", "", "claimed: 3")])
    assert found.value.fields[0].theirs == str(NOTE)
    with pytest.raises(BadValue):
        edit_claim(library, claim.id, [Edit("calculation", str(NOTE), "no line of it")])
    undo(library, done.changes.change_set_id, "Edit calculation")
    assert not browse.claim(library, claim.id).calculation


def test_a_masked_archive_does_not_say_where_values_are_from(library: Library, tmp_path: Path) -> None:
    claim = mark(library, "Nobody asked why")
    aide = link(library, claim.id, "The minister’s aide").source
    link_sources.edit_source(library, aide.id, [Edit("confidential", "no", "yes")])
    edit_claim(library, claim.id, [Edit("calculation", "", str(NOTE))])
    hand_over(library, ExportScope(), tmp_path, [Format.ARCHIVE])
    with ZipFile(tmp_path / ARCHIVE_FILE) as archive:
        told = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    assert not [name for name, text in told.items() if "aide" in text]
    assert "1,375 euros" in told["tables/claim.jsonl"]


def test_it_leaves_with_its_sources_as_they_are_called_outside(library: Library, tmp_path: Path) -> None:
    claim = mark(library, "Nobody asked why")
    link(library, claim.id, "Annual report")
    aide = link(library, claim.id, "The minister’s aide").source
    link_sources.edit_source(library, aide.id, [Edit("confidential", "no", "yes")])
    edit_claim(library, claim.id, [Edit("calculation", "", str(NOTE))])
    give_verdict(library, claim.id, "neutral/1", "false")
    edit_claim(library, claim.id, [Edit("finding", "", "By 14.6 percent."), Edit("review_url", "", URL)])
    publisher = Publisher("Courier", "https://courier.example")
    hand_over(
        library, ExportScope(), tmp_path, [Format.CHECK, Format.HTML], HandOverOptions(publisher=publisher)
    )
    for name in ("check.md", "check.html", "annotated.html"):
        text = (tmp_path / name).read_text("utf-8")
        assert "1,375 euros (Source A)" in text.replace("\\", ""), name
        assert "1,200 euros (Annual report)" in text.replace("\\", ""), name
        assert "works out to 14.6 percent; within 0.5." in text
        assert "aide" not in text
