"""What was handed over, opened by other people's programs and held against the desk."""

from pathlib import Path

from lxml import html

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.sheets.guard import unguard
from claimtracker.services import browse
from claimtracker.services.export_sheet import sheet_of
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.exchange.sheet_cells import claim_cells, evidence_cells
from tests.opened import in_office, sheets_in_office
from tests.services.sheet_desk import NAMED, SheetDesk


def shown(cells: tuple[str, ...]) -> list[str]:
    """Return cells as an office writes them out: line ends and spaces at the ends may differ."""
    return [" ".join(cell.split()) for cell in cells]


def read(rows: list[list[str]]) -> list[list[str]]:
    return [[" ".join(unguard(cell).split()) for cell in row] for row in rows]


def test_the_sheets_hold_what_the_desk_holds(file_library: Library, tmp_path: Path) -> None:
    SheetDesk(file_library, 5).steps(60)
    out = tmp_path / "out"
    hand_over(file_library, ExportScope(), out, [Format.CSV, Format.XLSX], HandOverOptions(NAMED))
    claims, evidence = sheet_of(file_library, browse.claim_ids(file_library, ClaimQuery(descending=False)))
    wanted = {
        "claims": sorted(shown(claim_cells(row)) for row in claims),
        "evidence": sorted(shown(evidence_cells(row)) for row in evidence),
    }
    book = (out / "claims.xlsx").rename(out / "book.xlsx")
    opened = sheets_in_office([book, out / "claims.csv", out / "evidence.csv"], tmp_path / "office")
    for name, rows in wanted.items():
        assert sorted(shown(tuple(row)) for row in opened[f"book.xlsx: {name}"][1:]) == rows, name
        assert sorted(read(opened[f"{name}.csv"][1:])) == rows, name


def test_word_and_browser_hold_the_memo(file_library: Library, tmp_path: Path) -> None:
    desk = SheetDesk(file_library, 5)
    desk.steps(60)
    scope = ExportScope(article_id=desk.articles[0])
    hand_over(file_library, scope, tmp_path, [Format.MEMO, Format.HTML], HandOverOptions(NAMED))
    written = in_office(tmp_path / "memo.docx", "txt", tmp_path / "word").read_text("utf-8-sig")
    page = html.fromstring((tmp_path / "memo.html").read_text("utf-8"))
    words = " ".join(written.split())
    for quote in page.xpath("//dd/q"):
        assert " ".join(quote.text_content().split()) in words
    text = browse.revision(file_library, browse.article(file_library, scope.article_id).revision_id).text
    for line in text.splitlines():
        assert " ".join(line.split()) in words
