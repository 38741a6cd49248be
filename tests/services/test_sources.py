"""Sources are found again by URL, by a fuzzy title and by what stands in them; files are kept once."""

import hashlib
import stat
from pathlib import Path

import pytest
from sqlalchemy import func, select

from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadInput, BadValue, EnvironmentFault, NotFound
from claimtracker.domain.sources import Stance
from claimtracker.services import bin_records, browse, link_sources
from claimtracker.store.file_models import StoredFile
from claimtracker.store.library import Library
from tests.services.desk import add_article, link, mark

PAGE = "https://www.audit.example/reports/2023/?id=7&utm_source=post#top"
SPELLINGS = [
    "http://audit.example/reports/2023?id=7",
    "https://audit.example/reports/2023/?fbclid=abc&id=7",
    "AUDIT.example/reports/2023?id=7&utm_campaign=x&gclid=1",
    "https://m.audit.example:443/reports/2023/?id=7#page=4",
]


def titles(found: list[object]) -> list[str]:
    return [source.title for source in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", SPELLINGS)
def test_the_same_page_is_the_same_source(library: Library, url: str) -> None:
    claim = mark(library, "Nobody asked why")
    first = link(library, claim.id, "Audit report", PAGE)
    again = link(library, claim.id, "Another title", url)
    assert again.source.id == first.source.id
    assert again.source.title == "Audit report"
    assert browse.source_count(library) == 1
    assert browse.claim(library, claim.id).source_count == 1
    assert titles(link_sources.find_sources(library, url)) == ["Audit report"]


def test_another_page_is_another_source(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    link(library, claim.id, "Audit report", PAGE)
    link(library, claim.id, "Audit report", "https://audit.example/reports/2023?id=8")
    assert browse.claim(library, claim.id).source_count == 2


def test_a_source_in_the_bin_is_not_linked_again_unseen(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    first = link(library, claim.id, "Audit report", PAGE)
    link_sources.delete_sources(library, [first.source.id])
    assert browse.claim(library, claim.id).source_count == 0
    assert link_sources.find_sources(library, PAGE) == []
    again = link(library, claim.id, "Audit report", PAGE)
    assert again.source.id != first.source.id
    bin_records.restore(library, "source", [first.source.id])
    assert browse.claim(library, claim.id).source_count == 2


@pytest.mark.parametrize(
    "typed", ["anual reprot audit", "AUDIT OFFICE", "of the audit offic", "Audit-Office 2023"]
)
def test_titles_are_found_though_mistyped(library: Library, typed: str) -> None:
    for title in ("Annual report of the Audit Office, 2023", "Budget speech", "Interview with the mayor"):
        link_sources.new_source(library, SourceDraft(title))
    assert titles(link_sources.find_sources(library, typed))[0].startswith("Annual report")
    assert link_sources.find_sources(library, "  ") == []
    assert link_sources.find_sources(library, "qqq zzz") == []


def test_a_list_of_sources_is_filtered_by_title_publisher_and_host(library: Library) -> None:
    drafts = [
        SourceDraft("Jahresbericht", publisher="Österreichischer Rechnungshof", url="https://rh.example/1"),
        SourceDraft("Annual report", publisher="Audit Office"),
        SourceDraft("100% of _all_ numbers\\", publisher=""),
    ]
    for draft in drafts:
        link_sources.new_source(library, draft)
    for typed, expected in {
        "ÖSTERREICH": ["Jahresbericht"],
        "rh.example": ["Jahresbericht"],
        "report audit": ["Annual report"],
        "100%": ["100% of _all_ numbers\\"],
        "_all_": ["100% of _all_ numbers\\"],
        "\\": ["100% of _all_ numbers\\"],
        "": ["100% of _all_ numbers\\", "Annual report", "Jahresbericht"],
        "%": ["100% of _all_ numbers\\"],
    }.items():
        assert titles(browse.source_rows(library, typed)) == expected, typed
        assert browse.source_count(library, typed) == len(expected)
    source = browse.source_rows(library, "annual")[0]
    link_sources.edit_source(library, source.id, [Edit("publisher", "Audit Office", "Čtvrtek")])
    assert browse.source_count(library, "čtvr") == 1
    assert browse.source_count(library, "audit") == 0


def test_a_source_needs_a_title_or_a_url(library: Library) -> None:
    with pytest.raises(BadValue):
        link_sources.new_source(library, SourceDraft("  "))
    assert link_sources.new_source(library, SourceDraft("", url=PAGE)).value.title == PAGE


def test_a_file_is_kept_once_whatever_it_is_attached_to(library: Library) -> None:
    content = bytes(range(256)) * 40
    sources = [link_sources.new_source(library, SourceDraft(title)).value.id for title in ("One", "Two")]
    files = [
        link_sources.attach_file(library, source_id, "report.pdf", content).value for source_id in sources
    ]
    assert {file.sha256 for file in files} == {hashlib.sha256(content).hexdigest()}
    assert {file.media_type for file in files} == {"application/pdf"}
    with library.read() as session:
        assert session.scalar(select(func.count()).select_from(StoredFile)) == 1
    for file in files:
        assert link_sources.attachment(library, file.id) == link_sources.Opened(
            "report.pdf", content, "application/pdf"
        )
    assert browse.source(library, sources[0]).attachments == (files[0],)
    with pytest.raises(NotFound):
        link_sources.attachment(library, 99)


def test_a_file_comes_out_byte_for_byte_and_whole(library: Library, tmp_path: Path) -> None:
    content = bytes(range(256))
    held = link_sources.Opened("a/b.bin", content)
    target = tmp_path / "b.bin"
    target.write_bytes(b"what was there")
    link_sources.save_copy(held, target)
    assert target.read_bytes() == content
    copy = link_sources.copy_to_open(held)
    assert (copy.name, copy.read_bytes(), stat.filemode(copy.stat().st_mode)) == (
        "b.bin",
        content,
        "-r--------",
    )
    with pytest.raises(EnvironmentFault, match="“full” was not written"):
        link_sources.save_copy(held, Path("/dev/full"))
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_is_too_large_is_refused_with_a_way_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_sources, "MAX_FILE_BYTES", 10)
    source_id = link_sources.new_source(library, SourceDraft("One")).value.id
    with pytest.raises(BadInput, match="larger") as caught:
        link_sources.attach_file(library, source_id, "film.mp4", b"x" * 11)
    assert caught.value.next_step


def test_a_source_says_which_claims_rest_on_it(library: Library) -> None:
    revision_id = add_article(library)
    first, second = mark(library, "4.2 million", revision_id), mark(library, "40 percent", revision_id)
    source_id = link(library, first.id).source.id
    link_sources.link_source(library, second.id, source_id, Stance.SUPPORTS)
    link_sources.link_source(library, second.id, source_id, Stance.CONTEXT, locator="p. 9")
    assert {claim.id for claim in browse.claims_resting_on(library, source_id)} == {first.id, second.id}
    assert browse.source(library, source_id).claim_count == 2
    assert browse.claim(library, second.id).source_count == 1
