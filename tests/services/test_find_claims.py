"""The same search finds the same claims in a file and on a server, whatever is typed into it."""

from datetime import date

import pytest

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.errors import BadValue
from claimtracker.domain.find_offers import offers
from claimtracker.domain.rating_words import RATING
from claimtracker.domain.sources import Stance
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.services import browse, edit_claims, give_verdicts, join_claims, link_sources
from claimtracker.store import claims
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.library import Library
from claimtracker.store.sheet_rows import ids_to_keys
from tests.services.desk import PARAGRAPHS, add_article, mark

TODAY = date.today()
ODD = [
    "'; DROP TABLE claim; --",
    '" OR 1=1',
    "' OR ''='",
    "speaker:\"' OR ''='\"",
    "tag:%_\\",
    "claim_words:a NEAR(b c, 3) ^d {words}:e",
    "a & b | !c <-> d:*",
    "article:*",
    "\\ %s $1 :x ?",
    "verdict:]]>",
    "(((",
    "due:<'2026",
    "no:no is:is has:has",
]


@pytest.fixture
def desk(library: Library) -> Library:
    """Six claims, numbered from 1, that differ in every field a search can name."""
    revision = add_article(library, "Bridges of Été, 2026", PARAGRAPHS)
    for words in ("The bridge cost 4.2 million euros", "Ridership rose", "We were never told", "الوزير قال"):
        mark(library, words, revision)
    with library.write("More") as work:
        claims.add_claim(work, "A bridge, again: never mind what it would cost", speaker="Jane Doe-Smith")
        claims.add_claim(work, "Vaccines are never told apart", review_url="https://example.org/check")
    with library.write("Details") as work:
        for claim_id, values in DETAILS.items():
            for name, value in values.items():
                setattr(work.get(ClaimTable, claim_id), name, value)
    edit_claims.set_tags(library, 1, ["Health", "money"])
    edit_claims.set_tags(library, 2, ["health policy"])
    budget = SourceDraft("Council budget 2026", primary=True)
    link_sources.link_new_source(library, 1, budget, Stance.REFUTES)
    link_sources.link_new_source(library, 2, SourceDraft("A blog"), Stance.SUPPORTS)
    give_verdicts.give_verdict(library, 1, "neutral/1", "false")
    give_verdicts.give_verdict(library, 2, "neutral/1", "mostly-false")
    return library


DETAILS: dict[int, dict[str, str]] = {
    1: {"speaker": "JANE DOE", "checker": "Ana Checker", "due": TODAY.isoformat()},
    2: {"speaker": "Ørsted O'Neil", "checker": "Ben", "due": "2999-01-01T18:00", "place": "Växjö town hall"},
    3: {"due": "2020-01-01", "progress": "waiting", "said_on": "2025", "recheck_on": "2020-02-02"},
    4: {"speaker": "الوزير", "priority": "urgent", "risk": "legal", "notes": "Ask."},
    5: {"progress": "reopened", "type": "quote", "language": "en"},
}


def found(library: Library, typed: str, *facets: tuple[str, str]) -> set[int]:
    query = ClaimQuery(find=typed, facets=facets, sort=ClaimSort.STATEMENT)
    ids = browse.claim_ids(library, query)
    assert len(ids) == browse.claim_count(library, query)
    assert [row.id for row in browse.claim_rows(library, query, 0, 500)] == ids
    return set(ids)


FOUND: list[tuple[str, set[int]]] = [
    ("", {1, 2, 3, 4, 5, 6}),
    ("bridge", {1, 2, 3, 4, 5}),  # the article's title is searched as well
    ("ridge", set()),
    ("cost", {1, 5}),
    ("vacc", {6}),
    ("vacc*", {6}),
    ('"vacc"', set()),
    ("-cost", {2, 3, 4, 6}),
    ("-cos", {1, 2, 3, 4, 5, 6}),
    ("-cos*", {2, 3, 4, 6}),
    ("vaccines OR ridership", {2, 6}),
    ("vaccines OR ridership -rose", {6}),
    ("(vaccines told) OR (bridge cost)", {1, 5, 6}),
    ('"bridge cost"', {1}),
    ('"bridge again never"', {5}),
    ('"again bridge"', set()),
    ('"never told"', {3, 6}),
    ('-"never told"', {1, 2, 4, 5}),
    ('"never told" OR "bridge cost"', {1, 3, 6}),
    ("ETE", {1, 2, 3, 4}),
    ('"إن الجسر"', set()),
    ("الوزير", {4}),
    ("speaker:jane", {1, 5}),
    ('speaker:"jane doe"', {1, 5}),
    ('speaker:"doe jane"', set()),
    ("speaker:ørst", {2}),
    ("speaker:o'neil", {2}),
    ("speaker:الوزير", {4}),
    ("speaker:none", {3, 6}),
    ("vaxjo hall", {2}),
    ("place:town", {2}),
    ("has:place", {2}),
    ("place:none", {1, 3, 4, 5, 6}),
    ("verdict:false", {1}),
    ("verdict:mostly", {2}),
    ("verdict:none", {3, 4, 5, 6}),
    ("-verdict:false", {2, 3, 4, 5, 6}),
    ("checker:me", {1}),
    ("is:mine", {1}),
    ("checker:ben OR checker:none", {2, 3, 4, 5, 6}),
    ("tag:health", {1}),
    ("tag:hea*", {1, 2}),
    ('tag:"health policy"', {2}),
    ("no:tag", {3, 4, 5, 6}),
    ("article:bridges", {1, 2, 3, 4}),
    ("article:none", {5, 6}),
    ("source:council", {1}),
    ("source:blog", {2}),
    ("no:source", {3, 4, 5, 6}),
    ("has:primary", {1}),
    ("stance:refutes", {1}),
    ("stance:partly", set()),
    ("progress:waiting", {3}),
    ("is:reopened", {5}),
    ("is:overdue", {3}),
    ("due:overdue", {3}),
    ("due:today", {1}),
    ("due:<2026", {3}),
    ("due:>=2999-01-01", {2}),
    ("due:none", {4, 5, 6}),
    ("-due:2999", {1, 3, 4, 5, 6}),
    ("said:2025", {3}),
    ("recheck:overdue", {3}),
    ("added:today", {1, 2, 3, 4, 5, 6}),
    ("updated:<2020", set()),
    ("judged:today", {1, 2}),
    ("-judged:today", {3, 4, 5, 6}),
    ("priority:urgent", {4}),
    ("is:risky", {4}),
    ("risk:legal", {4}),
    ("has:note", {4}),
    ("type:quote", {5}),
    ("language:en -article:bridges", {5}),
    ("has:highlight", {1, 2, 3, 4}),
    ("is:published", {6}),
    ("bridge -speaker:jane no:source", {3, 4}),
]


def test_every_kind_of_term_finds_what_it_says(desk: Library) -> None:
    assert [(typed, found(desk, typed)) for typed, _ in FOUND] == FOUND


def test_a_claim_is_found_by_what_a_sheet_calls_it(desk: Library) -> None:
    with desk.read() as session:
        keys = ids_to_keys(session, [1, 2])
    for typed in (keys[1], keys[1].upper(), f"id:{keys[1]}", f'id:"{keys[1]}"', f"{keys[1]} bridge"):
        assert found(desk, typed) == {1}, typed
    assert found(desk, f"-{keys[1]}") == {2, 3, 4, 5, 6}
    assert found(desk, f"{keys[1][:-1]}") == set()
    kept = join_claims.join_claims(desk, 1, 2).value
    assert found(desk, keys[1]) == found(desk, keys[2]) == {kept}


def test_values_of_a_facet_are_alternatives_and_facets_restrict(desk: Library) -> None:
    assert found(desk, "", ("verdict", "False"), ("verdict", "Mostly false")) == {1, 2}
    assert found(desk, "", ("verdict", "False"), ("verdict", ""), ("checker", "")) == {3, 4, 5, 6}
    assert found(desk, "", ("due", "today"), ("due", "overdue")) == {1, 3}
    assert found(desk, "", ("due", "later"), ("source", "secondary")) == {2}
    assert found(desk, "", ("source", "primary"), ("stance", "refutes"), ("tag", "Health")) == {1}
    assert found(desk, "told", ("article", "1")) == {3}
    assert found(desk, "told", ("article", "")) == {6}
    assert found(desk, "", ("article", "1"), ("article", "")) == {1, 2, 3, 4, 5, 6}
    assert found(desk, "", ("speaker", "Jane Doe")) == set()  # a facet's value is that name and no other


def counted(library: Library, facet: str, query: ClaimQuery, typed: str = "") -> dict[str, int]:
    counts = browse.facet_counts(library, query, facet, typed)
    return {count.label: count.count for count in counts.counts}


def test_counts_follow_the_other_filters_and_never_the_facet_itself(desk: Library) -> None:
    everything = ClaimQuery()
    assert counted(desk, "verdict", everything) == {"No verdict yet": 4, "False": 1, "Mostly false": 1}
    assert counted(desk, "source", everything) == {
        "No source": 4,
        "Secondary only": 1,
        "With a primary source": 1,
    }
    assert counted(desk, "due", everything) == {
        "Overdue": 1,
        "Today": 1,
        "After this week": 1,
        "No date": 3,
    }
    assert counted(desk, "article", everything) == {"Bridges of Été, 2026": 4, "In no article": 2}
    narrow = ClaimQuery(find="bridge", facets=(("verdict", "False"), ("speaker", "Nobody")))
    assert counted(desk, "verdict", narrow) == {"False": 0}
    assert counted(desk, "speaker", narrow) == {"JANE DOE": 1, "Nobody": 0}
    assert counted(desk, "tag", ClaimQuery(find="cost")) == {"Health": 1, "money": 1}
    assert counted(desk, "stance", everything) == {"Supported": 1, "Refuted": 1}
    assert next(iter(counted(desk, "progress", everything))) == "To check"


def test_many_values_of_a_facet_are_searched(library: Library) -> None:
    with library.write("Many") as work:
        for number in range(230):
            claims.add_claim(work, f"Claim {number}", speaker=f"Speaker {number}")
    counts = browse.facet_counts(library, ClaimQuery(), "speaker")
    assert (len(counts.counts), counts.more) == (200, 30)
    assert counted(library, "speaker", ClaimQuery(), "speaker 229") == {"Speaker 229": 1}
    many = tuple(("speaker", f"Speaker {number}") for number in range(230))
    assert len(found(library, "", *many[:210])) == 210
    assert len(found(library, "speaker:speaker")) == 230


def test_nothing_typed_reaches_the_database_as_its_language(desk: Library) -> None:
    for typed in ODD:
        try:
            found(desk, typed)
        except BadValue as error:
            assert error.sentence
        for facet in ("verdict", "speaker", "tag", "article", "due", "source", "stance"):
            assert found(desk, "", (facet, typed)) == set(), (facet, typed)
    assert found(desk, "") == {1, 2, 3, 4, 5, 6}


def test_what_is_kept_of_names_and_phrases_follows_the_desk(desk: Library) -> None:
    assert found(desk, 'speaker:zoë OR "quite new"') == set()
    with desk.write("New") as work:
        claims.add_claim(work, "A quite new claim", speaker="Zoë")
    assert found(desk, "speaker:zoë") == found(desk, '"quite new"') == {7}


def test_without_a_name_mine_says_so(desk: Library) -> None:
    desk.actor = ""
    with pytest.raises(BadValue, match="does not know your name"):
        found(desk, "is:mine")


def test_a_verdict_is_found_by_the_words_that_are_kept_and_by_those_that_are_shown(desk: Library) -> None:
    german = {("False", RATING): ("Falsch",), ("Mostly false", RATING): ("Meist falsch",)}
    speak(Language("de", messages=german))
    try:
        assert found(desk, "verdict:false") == found(desk, "verdict:falsch") == {1}
        assert found(desk, "verdict:meist") == found(desk, "verdict:mostly") == {2}
        assert offers("verdict:mei", {"verdict": ("Mostly false",)}) == [
            ('verdict:"Mostly false" ', "Meist falsch")
        ]
    finally:
        speak(ENGLISH)
