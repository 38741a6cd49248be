"""Everything on the desk is found by a few letters, with a slip of typing too, what is recent first."""

import pytest

from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.sources import Stance
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.matching.name_search import Vocabulary, best_names
from claimtracker.services import link_sources
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.services.search_desk import Hit, knows_words, learn_words, search_desk
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark


@pytest.fixture
def desk(library: Library) -> Library:
    revision = add_article(library, "Bridges of the river")
    add_article(library, "School budget")
    cost = mark(library, "The bridge cost 4.2 million euros", revision)
    mark(library, "Ridership rose", revision)
    edit_claim(library, cost.id, [Edit("speaker", "", "Adélaïde Bridgeman")])
    link_sources.link_new_source(library, cost.id, SourceDraft("River authority report"), Stance.CONTEXT)
    return library


def found(library: Library, typed: str, **how: object) -> list[tuple[str, str]]:
    hits: list[Hit] = search_desk(library, typed, **how)  # type: ignore[arg-type]
    return [(hit.kind, hit.title) for hit in hits]


COST = ("claim", "The bridge cost 4.2 million euros")
RIDERS = ("claim", "Ridership rose")


def test_every_kind_is_found_by_beginnings_of_words(desk: Library) -> None:
    assert found(desk, "bridg") == [
        ("article", "Bridges of the river"),
        COST,
        RIDERS,  # it stands in that article
        ("speaker", "Adélaïde Bridgeman"),
    ] or found(desk, "bridg") == [
        ("article", "Bridges of the river"),
        RIDERS,
        COST,
        ("speaker", "Adélaïde Bridgeman"),
    ]
    assert found(desk, "river rep") == [("source", "River authority report")]
    assert found(desk, "4.2 mill") == [COST]
    assert found(desk, "nothing like it") == []


def test_slips_of_typing_are_understood_once_the_words_are_known(desk: Library) -> None:
    assert COST not in found(desk, "milion eruos")
    assert not knows_words(desk)
    assert learn_words(desk) > 10
    assert knows_words(desk)
    assert COST in found(desk, "milion eruos")
    assert ("article", "School budget") in found(desk, "scool budget")
    assert ("speaker", "Adélaïde Bridgeman") in found(desk, "brigdeman")
    assert found(desk, "xqzw") == []


def test_nothing_typed_gives_what_was_opened_last_then_what_was_changed_last(desk: Library) -> None:
    titles = found(desk, "", recent=[("claim", 2), ("article", 1), ("source", 1)])
    assert titles[0] == ("article", "Bridges of the river")
    assert [one for one in titles if one[0] == "claim"] == [RIDERS, COST]
    assert ("source", "River authority report") in titles


def test_what_is_recent_stands_before_what_fits_as_well(desk: Library) -> None:
    for number in range(3):
        add_article(desk, f"Budget {number}")
    assert found(desk, "budget", recent=[("article", 4)])[0] == ("article", "Budget 1")


def test_what_lies_in_the_bin_is_not_found_and_what_is_new_is(desk: Library) -> None:
    delete_claims(desk, [1])
    assert COST not in found(desk, "bridge cost")
    add_article(desk, "Quite new")
    assert found(desk, "quite") == [("article", "Quite new")]


def test_odd_letters_are_no_fault(desk: Library) -> None:
    for typed in ("'", '"', "%_\\", "a'b OR 1=1", "😀", "\x00", "(" * 50, "x" * 5_000):
        search_desk(desk, typed)


def test_names_rank_equal_then_beginning_then_words_then_like() -> None:
    names = ["a river report", "river", "the driver", "riverside", "rivet"]
    assert [names[place] for place, _ in best_names(names, "river", 5)][:4] == [
        "river",
        "riverside",
        "a river report",
        "the driver",
    ]
    assert best_names(names, "", 5) == []


def test_a_vocabulary_knows_beginnings_and_what_was_meant() -> None:
    words = Vocabulary(["bridge", "bridges", "budget", "tax"])
    assert words.has_beginning("bri") and not words.has_beginning("brx")
    assert words.meant("brigde")[0] == "bridge"
    assert words.meant("tex") == []


def test_what_stands_beside_a_record_is_in_the_persons_language(desk: Library) -> None:
    said = {("to check", ""): ("à vérifier",), ("source", ""): ("référence",)}
    counted = {("{count} claims", ""): ("{count} affirmation", "{count} affirmations")}
    speak(Language("fr", messages=said | counted))
    try:
        beside = {hit.title: hit.note for hit in search_desk(desk, "bridg") + search_desk(desk, "river rep")}
    finally:
        speak(ENGLISH)
    assert beside[COST[1]] == "à vérifier"
    assert beside["Adélaïde Bridgeman"] == "1 affirmation"
    assert beside["River authority report"] == "référence"
