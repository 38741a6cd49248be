"""Full text answers for matching, whatever the stems are, on both databases alike."""

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.matching.normal_form import terms
from claimtracker.services import browse
from claimtracker.services.edit_claims import delete_claims
from claimtracker.store import claims, search
from claimtracker.store.library import Library
from tests.services.rows import check_full_text

STATEMENTS = (
    "The bridge cost 4.2 million euros in 2023.",
    "The mayor's bridge: “never again”, said O'Neil.",
    "Ridership rose by 40 percent.",
    "الوزير قال إن الجسر كلّف أربعة ملايين يورو",
)
SIGNS = list("\"':\\*(&|!-^")
ODD = [*SIGNS, "''", '""', "a:b", "o'neil", "AND", "NEAR", "NOT", "<->"]


@pytest.fixture
def filled(library: Library) -> Library:
    with library.write("Fill") as work:
        for statement in STATEMENTS:
            claims.add_claim(work, statement)
    return library


def asked(library: Library, stems: list[str], limit: int = 100) -> list[int]:
    with library.read() as session:
        return search.full_text(session, stems, limit)


def test_claims_that_share_stems_are_found_best_first(filled: Library) -> None:
    for number, statement in enumerate(STATEMENTS, 1):
        assert asked(filled, list(terms(statement)))[0] == number, statement
    assert set(asked(filled, ["bridg"])) == {1, 2}
    assert asked(filled, ["bridg"], limit=1) == [1] or asked(filled, ["bridg"], limit=1) == [2]
    assert asked(filled, []) == asked(filled, ["unheard"]) == []


@pytest.mark.parametrize("stem", ODD)
def test_odd_stems_are_no_error_and_hide_nothing(filled: Library, stem: str) -> None:
    asked(filled, [stem])
    assert 3 in asked(filled, [stem, *terms(STATEMENTS[2])])


def test_many_stems_are_no_error(filled: Library) -> None:
    stems = [f"stem{number}" for number in range(3_000)]
    assert asked(filled, [*stems, *terms(STATEMENTS[2])]) == [3]


def test_what_lies_in_the_bin_is_not_found(filled: Library) -> None:
    delete_claims(filled, [1])
    assert asked(filled, ["bridg"]) == [2]
    with filled.read() as session:
        assert set(dict(search.index_terms(session))) == {2, 3, 4}
        assert set(search.terms_of(session, [1, 2, 99])) == {2}
        assert set(search.match_texts(session, [1, 2, 99])) == {2}


def test_matching_reads_statement_first_then_other_wordings(filled: Library) -> None:
    with filled.write("Other wordings") as work:
        claims.set_aliases(work, 3, ["More people took the train", STATEMENTS[2]])
    with filled.read() as session:
        found = search.match_texts(session, [3])[3]
    assert found.wordings == (STATEMENTS[2], "More people took the train")
    assert 3 in asked(filled, list(terms("people on the train")))


def test_the_full_text_index_is_whole(file_library: Library) -> None:
    with file_library.write("Fill") as work:
        for statement in STATEMENTS:
            claims.add_claim(work, statement)
    delete_claims(file_library, [2])
    assert browse.claim_count(file_library, ClaimQuery(text="mayor")) == 0
    with file_library.read() as session:
        check_full_text(session)
