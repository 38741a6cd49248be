"""Which file of evidence belongs to which claim sheet."""

from pathlib import Path

from claimtracker.services.archive_files import Named

HERE, THERE = Path("here"), Path("there")


def test_evidence_belongs_to_the_sheet_that_is_called_like_it() -> None:
    sheets = (HERE / "claims earlier.csv", HERE / "claims.csv", HERE / "claims 2.csv")
    evidence = (HERE / "evidence.csv", HERE / "evidence 2.csv")

    assert Named(sheets, (), evidence=evidence).pairs == (
        (sheets[0], None),
        (sheets[1], evidence[0]),
        (sheets[2], evidence[1]),
    )


def test_else_it_belongs_to_a_sheet_of_its_folder_or_to_the_only_one() -> None:
    mine, theirs = HERE / "sheet of May.csv", THERE / "claims.csv"
    evidence = (THERE / "links.csv", HERE / "evidence.csv")

    assert Named((mine, theirs), (), evidence=evidence).pairs == ((mine, evidence[1]), (theirs, evidence[0]))
    assert Named((mine,), (), evidence=evidence[:1]).pairs == ((mine, evidence[0]),)
    assert Named((), (), evidence=evidence[:1]).pairs == ((None, evidence[0]),)
