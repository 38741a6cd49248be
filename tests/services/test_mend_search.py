"""Signatures lie with their claims and are made anew when out of date; others' writes are taken in."""

from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import delete, select, text, update

from claimtracker.matching.candidates import Query
from claimtracker.matching.signing import MODEL
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.mend_search import Mended
from claimtracker.services.open_library import open_library
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import search
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.library import Library
from claimtracker.store.search_rows import rewrite
from claimtracker.store.signatures import unsigned
from claimtracker.store.wording_models import ClaimSignature, ClaimText
from tests.services.rows import search_texts

SHEET = (
    b"claim_id,statement\r\n"
    b"bees,Bees are dying because of phone masts\r\n"
    b"bridge,The council approved 31 million for the bridge in 2023\r\n"
    b"arabic,\xd8\xa7\xd9\x84\xd9\x86\xd8\xad\xd9\x84 \xd9\x8a\xd9\x85\xd9\x88\xd8\xaa\r\n"
)
ASKED = Query("Mobile telephone towers kill insects")


@pytest.fixture
def desk(library: Library) -> Library:
    apply_import(library, plan_import(library, ("claims.csv", SHEET), None))
    return library


def signed(library: Library) -> dict[str, tuple[str, int, int]]:
    with library.read() as session:
        query = select(ClaimTable.key, ClaimSignature).join(ClaimTable, ClaimTable.id == ClaimSignature.id)
        return {key: (row.model, len(row.bits), len(row.vector)) for key, row in session.execute(query)}


def test_claims_are_signed_where_they_are_written(desk: Library) -> None:
    assert signed(desk) == {"bees": (MODEL, 32, 256), "bridge": (MODEL, 32, 256), "arabic": (MODEL, 0, 0)}


def test_an_edited_claim_is_signed_anew_and_found_by_what_it_means(desk: Library) -> None:
    finder = ClaimFinder(desk)
    assert finder.warm() == ""
    with desk.write("Edit") as work:
        row = work.session.scalars(select(ClaimTable).where(ClaimTable.key == "bridge")).one()
        row.statement = "Insects are killed by mobile phone towers"
    finder.follow(work.changes)
    assert finder.matches(ASKED)[0].claim_id == row.id
    assert finder.warm() == ""


@pytest.mark.parametrize(
    "harm",
    [
        update(ClaimSignature).values(model="older"),
        update(ClaimSignature).values(bits=b"x"),
        delete(ClaimSignature),
    ],
    ids=["older", "damaged", "lost"],
)
def test_signatures_out_of_date_are_made_anew_and_it_is_said_once(desk: Library, harm: object) -> None:
    before = signed(desk)
    with desk.write("Harm") as work:
        work.session.execute(harm)  # type: ignore[call-overload]
    finder = ClaimFinder(desk)
    assert finder.warm() == "Matching learnt the meaning of 3 claims."
    assert Mended(1).sentence == "Matching learnt the meaning of 1 claim."
    assert finder.warm() == ""
    assert signed(desk) == before


def test_stems_are_made_anew_without_vectors_too_and_signed_once_there_are_some(desk: Library) -> None:
    whole, able = signed(desk), desk.signing
    assert able is not None
    stems, desk.stems = desk.stems, lambda text, language="": ("older", "stems")
    with desk.write("Harm") as work:
        rewrite(work, [1, 2, 3])
        work.session.execute(update(ClaimSignature).values(model="older"))
    desk.stems, desk.signing = stems, replace(able, sign=lambda texts: None)
    assert ClaimFinder(desk).warm() == ""
    with desk.read() as session:
        assert search.full_text(session, ["bee", "mast"]) == [1]
    alone = (able.words_alone, 0, 0)
    assert signed(desk) == {"bees": alone, "bridge": alone, "arabic": alone}
    with desk.read() as session:
        assert unsigned(session, desk.signing, 0, 9) == []
    desk.signing = able
    assert ClaimFinder(desk).warm() == "Matching learnt the meaning of 3 claims."
    assert signed(desk) == whole


def test_a_search_index_that_lost_rows_is_rebuilt_and_it_is_said_once(desk: Library) -> None:
    with desk.write("Harm") as work:
        if not desk.on_server:
            work.session.execute(text("DELETE FROM claim_search_docsize WHERE id = 1"))
        else:
            work.session.execute(delete(ClaimText).where(ClaimText.id == 1))
    finder = ClaimFinder(desk)
    assert "has been rebuilt" in finder.warm()
    assert finder.warm() == ""
    assert finder.matches(Query("bees and phone masts"))[0].claim_id == 1


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM claim_search_data",
        "DELETE FROM claim_words_data WHERE id = 10",
        "DELETE FROM claim_search_data WHERE id > 10",
        "UPDATE claim_words_data SET block = x'ffff'",
        "DELETE FROM claim_search_config",
    ],
)
def test_a_search_index_that_cannot_be_read_is_made_anew(file_library: Library, harm: str) -> None:
    apply_import(file_library, plan_import(file_library, ("claims.csv", SHEET), None))
    with file_library.write("Harm") as work:
        work.session.execute(text(harm))
    with closing(open_library(file_library.path)) as again:
        finder = ClaimFinder(again)
        assert finder.warm() == "The search index was incomplete and has been rebuilt: 3 claims."
        assert finder.warm() == ""
        assert search_texts(again, rebuild=False) == search_texts(again, rebuild=True)
        with again.read() as session:
            assert search.full_text(session, ["bee", "mast"]) == [1]


def test_what_another_process_wrote_is_taken_in(desk: Library) -> None:
    finder = ClaimFinder(desk)
    finder.warm()
    more = b"claim_id,statement\r\nnew,Insects are killed by mobile telephone towers\r\n"
    apply_import(desk, plan_import(desk, ("more.csv", more), None))
    assert finder.catch_up() == ""
    best = finder.matches(ASKED)[0]
    with desk.read() as session:
        assert session.get_one(ClaimTable, best.claim_id).key == "new"


def test_an_empty_desk_has_no_matches(library: Library) -> None:
    finder = ClaimFinder(library)
    assert finder.warm() == ""
    assert finder.matches(ASKED) == []
