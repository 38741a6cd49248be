"""The demo does on a library what its sentences say."""

from pathlib import Path

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.services import browse
from claimtracker.services.demo import DemoDesk, demo_folder, fill_desk, sample_article, seen_sentence
from claimtracker.services.demo_desk import CLAIMS, SOURCES
from claimtracker.services.seen_before import ClaimFinder, seen_before
from claimtracker.store.library import Library
from tests.reading import read_in_child
from tests.services.desk import read_article


@pytest.fixture
def desk(file_library: Library) -> DemoDesk:
    original = sample_article()
    return fill_desk(file_library, read_in_child(original), original)


def test_everything_stands_on_the_desk(file_library: Library, desk: DemoDesk) -> None:
    counts = browse.counts(file_library)
    assert (counts.articles, counts.claims, counts.sources) == (1, len(CLAIMS) + 1, len(SOURCES))
    article = browse.article(file_library, desk.article_id)
    marks = browse.highlights(file_library, article.revision_id)
    assert len(marks) == len(CLAIMS) + 2  # one claim is made twice
    text = browse.revision(file_library, article.revision_id).text
    assert all(text[m.highlight.span.start : m.highlight.span.end] == m.highlight.quote for m in marks)


def test_sources_are_reused_and_one_is_confidential(file_library: Library, desk: DemoDesk) -> None:
    sources = browse.source_rows(file_library)
    assert max(source.claim_count for source in sources) > 1
    assert [source.title for source in sources if source.confidential] == ["Official of the transport office"]
    assert [len(source.attachments) for source in sources if source.attachments] == [1]
    assert desk.sources == len(sources)


def test_the_repeated_claim_is_found_and_decided(file_library: Library, desk: DemoDesk) -> None:
    first = desk.seen[0]
    assert "15 percent" in first.claim.statement
    assert first.match.tier is Tier.DIFFERS
    (again, *_) = seen_before(ClaimFinder(file_library), desk.repeated)
    assert (again.claim.id, again.decision) == (first.claim.id, DecisionKind.VARIANT)
    assert "but that was 15 percent, here 5 percent (number)" in seen_sentence(desk.repeated, first)


def test_work_is_left_over_too(file_library: Library, desk: DemoDesk) -> None:
    rows = browse.claim_rows(file_library, ClaimQuery(article_id=desk.article_id), 0, 99)
    assert {row.progress.value for row in rows} >= {"to check", "in progress", "waiting", "checked"}
    assert {row.look.value for row in rows} == {"true", "mixed", "false", "open"}


def test_another_text_is_not_the_sample(file_library: Library) -> None:
    with pytest.raises(NotFound, match="not the one the demo knows"):
        fill_desk(file_library, read_article(), sample_article())


def test_a_folder_is_never_taken_twice(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        folder = demo_folder(tmp_path, "now")
        folder.mkdir()
        names.append(folder.name)
    assert names == ["demo-now", "demo-now-2", "demo-now-3"]
