"""Workbooks made by a real program: dates, numbers, hidden shapes of sheets; read like any table."""

import datetime
from pathlib import Path

import pytest
import xlsxwriter

from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.archive.reading import Choice, read_file
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveKind, Batch, FileHead


def written(path: Path, rows: list[list[object]], others: tuple[str, ...] = (), first: int = 0) -> Path:
    """Write a workbook; a datetime gets a local format, as people have it."""
    with xlsxwriter.Workbook(str(path)) as book:
        local = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet = book.add_worksheet("Checks")
        for place, row in enumerate(rows, first):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime.date):
                    sheet.write_datetime(place, column, cell, local)
                else:
                    sheet.write(place, column, cell)
        for name in others:
            book.add_worksheet(name).write(0, 0, "something else")
    return path


def read(path: Path) -> tuple[FileHead, list[ArchiveClaim]]:
    told = list(read_file(path, Choice()))
    assert isinstance(told[0], FileHead)
    return told[0], [claim for one in told if isinstance(one, Batch) for claim in one.claims]


def test_dates_are_days_whatever_they_look_like_and_numbers_have_no_point(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Id", "Claim", "Speaker", "Date", "Rating", "Topics"],
        [7, "The dam holds.", "Ana", datetime.date(2021, 4, 5), "False", "water, dams"],
        [8, "It rains.", "Bo", "6 May 2021", True, ""],
    ]
    head, (one, two) = read(written(tmp_path / "checks.xlsx", rows))
    assert head.kind is ArchiveKind.XLSX
    assert (one.claim_id, one.said_on, one.tags) == ("7", "2021-04-05", ("water", "dams"))
    assert (two.claim_id, two.said_on, two.verdict) == ("8", "2021-05-06", "TRUE")
    assert (one.where, two.where) == ("line 2", "line 3")


def test_empty_rows_above_are_passed_over_and_other_sheets_are_named(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Claim", "Rating"], ["The dam holds.", "False"]]
    head, (claim,) = read(written(tmp_path / "checks.xlsx", rows, others=("Notes", "Sources"), first=3))
    assert claim.where == "line 5"
    assert head.notes == ("Only the sheet “Checks” is read; the others stay out: Notes, Sources.",)


def test_sheets_with_the_same_columns_are_read_together(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "years.xlsx")) as book:
        for name, rows in (
            ("Cover", [["Checks of the newsroom"]]),
            ("2021", [["Claim", "Rating", "Date"], ["The dam holds.", "False", 44280]]),
            ("2020", [[], ["Date", "Claim", "Rating"], [43900.5, "It rains.", True], ["", "", ""]]),
            ("Legend", [["Rating", "Meaning"], ["False", "wrong"]]),
        ):
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
    head, claims = read(tmp_path / "years.xlsx")
    assert [(one.statement, one.verdict, one.said_on, one.where) for one in claims] == [
        ("The dam holds.", "False", "2021-03-25", "line 2"),
        ("It rains.", "TRUE", "2020-03-10", "sheet “2020”, line 3"),
    ]
    assert head.notes[:2] == (
        "Sheets with the same columns are read together: 2021, 2020.",
        "Sheets that stay out: Cover, Legend.",
    )


def test_a_workbook_without_rows_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="has no row"):
        read(written(tmp_path / "checks.xlsx", []))


def test_a_cell_far_away_does_not_take_the_memory(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "far.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Claim")
        sheet.write(1, 0, "The dam holds.")
        sheet.write(200_000, 3, "x")
    _, claims = read(tmp_path / "far.xlsx")
    assert [claim.statement for claim in claims] == ["The dam holds."]


def test_a_title_and_empty_rows_above_the_heads_are_passed_over(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Fact checks 2023, internal"],
        [],
        ["ID", "What was claimed", "Said by", "Date said", "Our verdict", "Link"],
        [],
        [
            1,
            "Unemployment fell by 5 percent",
            "Minister",
            datetime.date(2023, 5, 3),
            "False",
            "https://x.example/1",
        ],
        [2, "The bridge cost 4.2 million", "Mayor", "", "True", "https://x.example/2"],
    ]
    head, (one, two) = read(written(tmp_path / "checks.xlsx", rows))
    assert [column.name for column in head.columns][:2] == ["ID", "What was claimed"]
    assert "Lines above the heads of the columns were passed over: 2." in head.notes
    assert (one.statement, one.said_on, one.verdict) == (rows[4][1], "2023-05-03", "False")
    assert (two.speaker, two.review_url) == ("Mayor", "https://x.example/2")


def test_heads_in_other_languages_are_known(tmp_path: Path) -> None:
    for number, (names, fields) in enumerate(
        [
            (["Behauptung", "Urheber/in", "Datum der Äußerung", "Bewertung", "Fazit"], "said_on finding"),
            (["Afirmación", "Calificación", "Enlace de la verificación", "Conclusión"], "review_url finding"),
        ]
    ):
        head, _ = read(
            written(tmp_path / f"{number}.xlsx", [list(names), ["Der Damm kostet 4,2 Mio. Euro."]])
        )
        assert {column.field for column in head.columns} >= {"statement", "verdict", *fields.split()}


def test_the_address_behind_a_cell_is_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "linked.xlsx")) as book:
        sheet = book.add_worksheet("Checks")
        sheet.write_row(1, 1, ["Claim", "Speaker", "Verdict", "Checked by"])
        for row, name in enumerate(["The dam holds.", "It rained all May.", "Nobody came to the fair."], 2):
            sheet.write_row(row, 1, [name, "Ana", "False"])
        sheet.write_url(2, 2, "https://who.example/ana", string="Ana")
        sheet.write_url(2, 4, "https://check.example/1?a=1&b=2", string="Check")
        sheet.write_formula(3, 4, 'HYPERLINK("https://check.example/2","Check")', None, "Check")
        sheet.write(4, 4, "Check")
    head, *batches = read_file(tmp_path / "linked.xlsx", Choice())
    assert isinstance(head, FileHead)
    fields = {column.name: column.field for column in head.columns}
    assert (fields["Checked by"], fields["Checked by (link)"], fields["Speaker (link)"]) == (
        "publisher",
        "review_url",
        "",
    )
    claims = [claim for batch in batches if isinstance(batch, Batch) for claim in batch.claims]
    assert [claim.review_url for claim in claims] == [
        "https://check.example/1?a=1&b=2",
        "https://check.example/2",
        "",
    ]
    assert {claim.publisher for claim in claims} == {"Check"}
