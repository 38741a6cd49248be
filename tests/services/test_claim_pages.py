"""Pages of claims: every order is total, every filter says what it finds, whatever a person types."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from claimtracker.domain.claims import ClaimQuery, ClaimRow, ClaimSort
from claimtracker.domain.edits import Edit
from claimtracker.domain.spans import Span
from claimtracker.services import browse
from claimtracker.services.edit_claims import delete_claims, edit_claim, set_aliases, set_tags
from claimtracker.services.import_article import edit_article
from claimtracker.services.mark_claims import add_highlight
from claimtracker.store import claims
from claimtracker.store.library import Library
from tests.any_text import any_text
from tests.services.desk import PARAGRAPHS, add_article, fill, mark

COUNT = 60
QUERIES = [
    ClaimQuery(),
    ClaimQuery(text="br"),
    ClaimQuery(text="b wat"),
    ClaimQuery(verdict="False"),
    ClaimQuery(progress="to check"),
    ClaimQuery(speaker="Zoë", checker="Jo"),
    ClaimQuery(text="2023", verdict="True"),
    ClaimQuery(text="nothing like it"),
    ClaimQuery(in_bin=True),
]


def all_rows(library: Library, query: ClaimQuery, size: int = 23) -> list[ClaimRow]:
    """Read every page, a few rows at a time."""
    rows: list[ClaimRow] = []
    while page := browse.claim_rows(library, query, len(rows), size):
        rows += page
    return rows


def sorted_by(row: ClaimRow, sort: ClaimSort) -> object:
    return {
        ClaimSort.PLACE: row.id,
        ClaimSort.STATEMENT: row.statement.casefold(),
        ClaimSort.SPEAKER: row.speaker,
        ClaimSort.PROGRESS: row.progress.value,
        ClaimSort.VERDICT: (row.look.value, row.verdict_label),
        ClaimSort.SOURCES: row.source_count,
        ClaimSort.CHECKER: row.checker,
        ClaimSort.DUE: row.due,
        ClaimSort.UPDATED: row.updated_at,
    }[sort]


def test_every_sort_is_a_total_order_over_all_pages(library: Library) -> None:
    ids = fill(library, COUNT)
    for sort, descending in product(ClaimSort, (False, True)):
        query = ClaimQuery(sort=sort, descending=descending)
        rows = all_rows(library, query)
        keys = [(sorted_by(row, sort), row.id) for row in rows]
        assert keys == sorted(keys, reverse=descending), sort
        assert sorted(row.id for row in rows) == ids
        assert browse.claim_ids(library, query) == [row.id for row in rows]


def test_every_filter_finds_what_it_names(library: Library) -> None:
    fill(library, COUNT)
    delete_claims(library, [3, 5])
    everything = all_rows(library, ClaimQuery())
    for query in QUERIES:
        rows = all_rows(library, query)
        assert browse.claim_count(library, query) == len(rows)
        assert browse.claim_ids(library, query) == [row.id for row in rows]
        if query.text != "nothing like it":
            assert rows
        if not query.in_bin:
            wanted = [row for row in everything if fits(row, query)]
            assert rows == wanted, query
    assert {row.id for row in all_rows(library, ClaimQuery(in_bin=True))} == {3, 5}


def fits(row: ClaimRow, query: ClaimQuery) -> bool:
    words = f"{row.statement} {row.speaker}".casefold().split()
    return (
        all(any(word.startswith(typed) for word in words) for typed in query.text.split())
        and query.verdict in ("", row.verdict_label)
        and query.progress in ("", row.progress.value)
        and query.speaker in ("", row.speaker)
        and query.checker in ("", row.checker)
    )


@pytest.mark.postgres
def test_a_server_answers_as_a_file_does(file_library: Library, server_library: Library) -> None:
    for library in (file_library, server_library):
        fill(library, COUNT)
        revision_id = add_article(library)
        for claim_id in (4, 9, 2):
            add_highlight(library, claim_id, revision_id, Span(100 - claim_id, 110))
        delete_claims(library, [9, 11])
    for query, sort, descending in product([*QUERIES, ClaimQuery(article_id=1)], ClaimSort, (False, True)):
        if sort is ClaimSort.UPDATED or descending is (sort is ClaimSort.DUE):
            continue
        asked = replace(query, sort=sort, descending=descending)
        pages = [
            [replace(row, updated_at=None) for row in all_rows(library, asked)]
            for library in (file_library, server_library)
        ]
        assert pages[0] == pages[1], asked
    assert browse.facets(file_library) == browse.facets(server_library)


def test_claims_of_an_article_are_numbered_in_text_order(library: Library) -> None:
    revision_id = add_article(library)
    words = ("40 percent", "Nobody asked why", "4.2 million", "Ridership")
    made = {word: mark(library, word, revision_id).id for word in words}
    add_highlight(library, made["40 percent"], revision_id, Span(0, 7))
    expected = [made[word] for word in ("40 percent", "4.2 million", "Nobody asked why", "Ridership")]
    query = ClaimQuery(article_id=1, sort=ClaimSort.PLACE, descending=False)
    rows = all_rows(library, query, 3)
    assert [(row.number, row.id) for row in rows] == list(enumerate(expected, 1))
    assert browse.claim_ids(library, query) == expected
    assert [row.id for row in all_rows(library, replace(query, descending=True), 3)] == expected[::-1]
    assert [row.number for row in browse.highlights(library, revision_id)] == [1, 2, 3, 4, 1]
    assert browse.claim_card(library, made["Ridership"], 1).number == 4
    delete_claims(library, [made["4.2 million"]])
    assert [row.number for row in all_rows(library, query)] == [1, 2, 3]
    binned = replace(query, in_bin=True)
    assert (
        [row.id for row in all_rows(library, binned)]
        == [made["4.2 million"]]
        == browse.claim_ids(library, binned)
    )


TYPED = [
    ("Straße ÉTÉ", ["strasse", "straße", "STRASSE ete", "été", "e\u0301te\u0301", "ét"]),
    ("الوزير كَتَبَ أربعة ملايين ٢٠٢٣", ["الوز", "كتب", "كَتَب", "اربعة", "2023", "٢٠٢", "٢٠٢٣"]),
    ("हिन्दी में लिखा", ["हिन्दी", "हिन", "लिखा"]),
    ("北京市の人口は増えた", ["人口", "北京", "増"]),
    ("co\u00adoperation of 4.2 million", ["cooperation", "4.2", "4 2", "coop"]),
    ("“Never,” said O’Neil", ["o'neil", "O’Neil", "neil", "“never", '"never"']),
    ("x" * 300, ["x" * 300, "x" * 80]),
]


@pytest.mark.parametrize(("statement", "typed"), TYPED, ids=[row[0][:12] for row in TYPED])
def test_words_are_found_by_their_beginnings_in_every_script(
    library: Library, statement: str, typed: list[str]
) -> None:
    fill(library, 3)
    with library.write("Add") as work:
        claim_id = claims.add_claim(work, statement).id
    for words in typed:
        found = [row.id for row in browse.claim_rows(library, ClaimQuery(text=words), 0, 9)]
        assert found == [claim_id], words
    assert browse.claim_count(library, ClaimQuery(text=f"{typed[0]} unheard")) == 0


OPERATORS = [
    '"',
    "'",
    "a AND",
    "NOT",
    "(",
    "*",
    "words:",
    "a:b",
    "^a",
    "-a",
    "a - b",
    "NEAR(a b)",
    "%",
    "\\",
    "|",
]


@pytest.mark.parametrize("typed", [*OPERATORS, "\0", "\ud800", "a" * 10_000, "a " * 5_000, "!!! ???"])
def test_what_a_person_types_is_never_an_error(library: Library, typed: str) -> None:
    fill(library, 3)
    query = ClaimQuery(text=typed, sort=ClaimSort.STATEMENT)
    assert browse.claim_count(library, query) == len(browse.claim_rows(library, query, 0, 9))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=any_text(max_size=20))
def test_any_text_finds_the_claim_that_says_it(file_library: Library, typed: str) -> None:
    statement = f"It was said: {typed}"
    with file_library.write("Add") as work:
        claim_id = claims.add_claim(work, statement).id
    query = ClaimQuery(text=statement[: 7 + len(typed)], sort=ClaimSort.PLACE)
    assert claim_id in browse.claim_ids(file_library, query)


def test_a_claim_is_found_by_all_its_wordings(library: Library) -> None:
    revision_id = add_article(library, "Harbour news")
    claim = mark(library, "Nobody asked why", revision_id)
    set_aliases(library, claim.id, ["Zero questions"])
    edit_claim(
        library, claim.id, [Edit("speaker", "", "Mina Speaker"), Edit("review_title", "", "Checked twice")]
    )
    set_tags(library, claim.id, ["unsearched"])
    for typed in ("zero", "nobody", "mina", "twice", "harbour", "harb zer mi"):
        assert browse.claim_count(library, ClaimQuery(text=typed)) == 1, typed
    assert browse.claim_count(library, ClaimQuery(text="unsearched")) == 0
    edit_article(library, 1, [Edit("title", "Harbour news", "Airport news")])
    assert browse.claim_count(library, ClaimQuery(text="harbour")) == 0
    assert browse.claim_count(library, ClaimQuery(text="airport")) == 1
    delete_claims(library, [claim.id])
    assert browse.claim_count(library, ClaimQuery(text="nobody")) == 0


def test_a_whole_article_may_be_one_claim(library: Library) -> None:
    paragraphs = ("Headline\n", *(f"Word{n} said w{n * 7} to {n}.\n" for n in range(3_000)))
    revision_id = add_article(library, paragraphs=paragraphs)
    claim = mark(library, "".join(paragraphs)[:-1], revision_id, paragraphs)
    assert browse.claim_count(library, ClaimQuery(text="word7 w49 headl")) == 1
    assert len(claim.statement) > 50_000


def test_the_bin_lists_what_was_put_away_latest_first(library: Library) -> None:
    revision_id = add_article(library, "Harbour")
    first, second = (
        mark(library, PARAGRAPHS[0].strip(), revision_id),
        mark(library, "40 percent", revision_id),
    )
    delete_claims(library, [first.id])
    delete_claims(library, [second.id])
    items = browse.bin_items(library)
    assert [(item.kind, item.id, item.title) for item in items] == [
        ("claim", second.id, "40 percent"),
        ("claim", first.id, PARAGRAPHS[0].strip()),
    ]
    assert browse.counts(library).bin == 2
    assert browse.counts(library).claims == 0
