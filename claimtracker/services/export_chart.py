"""A chart of the desk place as a table: one line for each bar, one column for each kind."""

from pathlib import Path

from claimtracker.domain.desk_numbers import KINDS, Chart
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.sheets.lines import sheet_line

BOM = b"\xef\xbb\xbf"


def chart_rows(chart: Chart) -> list[tuple[str, ...]]:
    """Return the table of a chart, its header first; dates stay ISO 8601."""
    kinds = chart.kinds
    header = (chart.of, *(KINDS[kind].lower() for kind in kinds), f"all {chart.noun}")
    rows = [header]
    for bar in chart.bars:
        counts = {part.kind: part.count for part in bar.parts}
        rows.append((bar.label, *(str(counts.get(kind, 0)) for kind in kinds), str(bar.total)))
    return rows


def save_chart_table(chart: Chart, path: Path, *, separator: str = ",", bom: bool = True) -> int:
    """Write the table as CSV; returns how many bars it has. Raises EnvironmentFault."""
    rows = chart_rows(chart)
    text = "".join(sheet_line(row, separator) for row in rows)
    with whole_file(path) as file:
        file.write((BOM if bom else b"") + text.encode("utf-8"))
    return len(rows) - 1
