"""Sources that may be one are offered, joined with all that rests on them, and taken apart by undo."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.errors import BadValue
from claimtracker.domain.sources import Stance
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse, link_sources
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.join_sources import PAGE, join_sources, keep_apart, like_sources
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import link, mark
from tests.services.random_desk import RandomDesk
from tests.services.rows import snapshot

NUMBERS = st.integers(0, 50)
PARAGRAPH = "Ridership rose by 40 percent"


def add(library: Library, title: str, **fields: str) -> int:
    return link_sources.new_source(library, SourceDraft(title, **fields)).value.id  # type: ignore[arg-type]


def offered(library: Library) -> list[tuple[int, int, str]]:
    return [(pair.older.id, pair.newer.id, pair.why) for pair in like_sources(library)]


def test_the_same_page_and_nearly_the_same_title_are_offered(library: Library) -> None:
    page = add(library, "Crime figures", url="https://a.example/figures?utm_source=x")
    again = add(library, "Figures on crime in the region", url="https://a.example/figures")
    report = add(library, "Annual report of the transport authority", publisher="City", published_on="2024")
    typed = add(
        library, "Annual report of the transport autority", publisher="City", published_on="2024-03-01"
    )
    assert offered(library) == [
        (page, again, PAGE),
        (report, typed, "nearly the same title, publisher, date"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"title": "Annual report 2024"}, {"title": "Annual report 2025"}),
        (
            {"title": "Annual report", "publisher": "City"},
            {"title": "Annual report", "publisher": "Ministry"},
        ),
        (
            {"title": "Statement", "published_on": "2024-01-02"},
            {"title": "Statement", "published_on": "2024-02-02"},
        ),
        ({"title": "Home", "url": "https://a.example/1"}, {"title": "Home", "url": "https://b.example/2"}),
    ],
)
def test_two_of_a_series_are_two(library: Library, one: dict[str, str], other: dict[str, str]) -> None:
    add(library, **one)
    add(library, **other)
    assert offered(library) == []


def test_what_rests_on_one_comes_to_rest_on_the_other(library: Library) -> None:
    claim, second = mark(library, PARAGRAPH), mark(library, PARAGRAPH)
    older = link(library, claim.id, "Annual report", "https://a.example/report").source
    newer = link(library, second.id, "The annual report", "").source
    link_sources.link_source(library, claim.id, newer.id, Stance.SUPPORTS, locator="p. 9")
    link_sources.attach_file(library, newer.id, "report.pdf", b"%PDF")
    start = snapshot(library)
    assert browse.claim(library, claim.id).source_count == 2
    done = join_sources(library, newer.id, older.id)
    assert done.value == older.id
    assert {older.id, newer.id} <= done.changes.sources
    assert browse.claim(library, claim.id).source_count == 1
    assert browse.claim(library, second.id).source_count == 1
    kept = browse.source(library, newer.id)
    assert (kept.id, kept.claim_count, kept.title) == (older.id, 2, "Annual report")
    assert [file.name for file in kept.attachments] == ["report.pdf"]
    assert "Title, before two sources were joined: The annual report" in kept.notes
    assert (browse.source_count(library), browse.counts(library).bin) == (1, 0)
    assert [link.locator for link in browse.claim_card(library, claim.id).evidence] == ["p. 3", "p. 9"]
    undo(library, done.changes.change_set_id, "Undo join sources")
    assert snapshot(library) == start
    assert browse.claim(library, claim.id).source_count == 2
    assert browse.claim(library, second.id).source_count == 1


def test_sources_kept_apart_are_not_offered_again(library: Library) -> None:
    one, other = (
        add(library, "Annual report", publisher="City"),
        add(library, "Annual report", publisher="City"),
    )
    done = keep_apart(library, other, one)
    assert offered(library) == []
    undo(library, done.changes.change_set_id, "Undo keep sources apart")
    assert [pair[:2] for pair in offered(library)] == [(one, other)]


def test_one_source_cannot_be_joined_with_itself(library: Library) -> None:
    one, other = add(library, "Annual report"), add(library, "Annual report")
    join_sources(library, one, other)
    with pytest.raises(BadValue, match="one source already"):
        join_sources(library, one, other)


def test_an_older_sheet_with_the_joined_source_changes_nothing(library: Library, tmp_path: Path) -> None:
    claim = mark(library, PARAGRAPH)
    older, newer = (link(library, claim.id, title).source for title in ("Annual report", "Yearly report"))
    export_sheet(library, ExportScope(), tmp_path / "out", SheetOptions())
    sheet = ("evidence.csv", (tmp_path / "out" / "evidence.csv").read_bytes())
    join_sources(library, older.id, newer.id)
    plan = plan_import(library, None, sheet)
    assert not plan.evidence.links.adds
    assert not plan.evidence.sources
    export_sheet(library, ExportScope(), tmp_path / "now", SheetOptions())
    files = [(name, (tmp_path / "now" / name).read_bytes()) for name in ("claims.csv", "evidence.csv")]
    with closing(open_library(tmp_path / "other.claims")) as other:
        apply_import(other, plan_import(other, *files))
        assert browse.source_count(other) == 1


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=4))
def test_joining_sources_and_taking_apart_gives_back_the_same_library(
    library: Library, seed: int, picks: list[tuple[int, int]]
) -> None:
    desk = RandomDesk(library, seed)
    while len(desk.sources) < 3:
        desk.act_mark()
        desk.act_link_new()
    desk.steps(6 if library.on_server else 15)
    start = snapshot(library)
    done = []
    for one, other in picks:
        ids = [desk.sources[number % len(desk.sources)] for number in (one, other)]
        try:
            done.append(join_sources(library, ids[0], ids[1]).changes)
        except BadValue:
            continue  # the same source twice, or one that lies in the bin
    joined = snapshot(library)
    back = [undo(library, changes.change_set_id, "Undo join sources") for changes in reversed(done)]
    assert snapshot(library) == start
    for changes in reversed(back):
        undo(library, changes.change_set_id, "Join sources")
    assert snapshot(library) == joined
