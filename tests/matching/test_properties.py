"""What holds for every text."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimtracker.domain.matches import Tier
from claimtracker.domain.text import fold
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.engine import rank
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms
from claimtracker.matching.packs import LANGUAGES
from claimtracker.matching.tokens import tokenize
from tests.any_text import any_text

WORDS = [
    "the",
    "not",
    "never",
    "mayor",
    "Paris",
    "Russia",
    "5",
    "15",
    "20,000",
    "3.5",
    "million",
    "percent",
    "%",
    "$31m",
    "euros",
    "in",
    "2015",
    "May",
    "Monday",
    "one",
    "two",
    "five",
    "rose",
    "fell",
    "is",
    "was",
    "by",
    "attacked",
    "Iran",
    "Israel",
    "John",
    "Smith's",
    "WHO",
    "U.S.",
    "don't",
    "1990s",
    "twenty-five",
    "half",
    "first",
    "doubled",
    "more",
    "than",
    "less",
    "—",
    ",",
    ".",
    "😀",
    "#NoTax",
    "@mayor",
    "https://example.org/x",
    "l'inflation",
    "ne",
    "pas",
    "não",
    "ningún",
    "keine",
    "لا",
    "٢٥",
    "مليون",
    "日本",
    "Straße",
]
sentences = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
texts = st.one_of(sentences, any_text(max_size=60))
languages = st.sampled_from(("", *LANGUAGES, "ja", "it", "pt-BR"))


@given(texts, languages)
def test_the_normal_form_of_a_normal_form_is_itself(text: str, language: str):
    once = terms(text, language)
    assert terms(" ".join(once), language or "en") == once or not language


@given(texts, languages)
def test_terms_survive_any_full_text_index(text: str, language: str):
    assert all(term and " " not in term and "_" not in term for term in terms(text, language))


@given(texts)
def test_tokens_stand_where_they_say(text: str):
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
        assert token.start < token.end


@given(texts, texts, languages)
def test_spans_point_at_the_pieces_named(mine: str, theirs: str, language: str):
    for difference in differences(mine, theirs, language):
        assert difference.mine or difference.theirs
        for piece, span, text in (
            (difference.mine, difference.mine_span, mine),
            (difference.theirs, difference.theirs_span, theirs),
        ):
            assert (span is None) == (piece == "")
            assert span is None or text[span.start : span.end] == piece


@given(texts, texts, languages)
def test_turning_the_pair_round_keeps_its_tier(mine: str, theirs: str, language: str):
    assume(language)
    there, back = differences(mine, theirs, language), differences(theirs, mine, language)
    assert (tier(there) is Tier.SAME) == (tier(back) is Tier.SAME)


@given(texts, st.lists(texts, max_size=6), languages)
def test_the_same_text_comes_first_and_is_the_same(text: str, others: list[str], language: str):
    assume(text.strip())
    desk = dict(enumerate([text, *(o for o in others if fold(o) != fold(text))]))
    index = ClaimIndex.build((i, " ".join(terms(t, language))) for i, t in desk.items())
    candidates = [Candidate(i, (t,), language=language) for i, t in desk.items()]
    best = rank(Query(text, language=language), candidates, index.rarity)[0]
    assert fold(best.compared) == fold(text)
    assert best.score > 0.95
    assert best.tier is Tier.SAME
    assert best.differences == ()


@given(texts, st.lists(texts, min_size=1, max_size=5))
def test_scores_are_probabilities_and_shares_sum_to_them(text: str, others: list[str]):
    candidates = [Candidate(i, (other, text[:9]), title=other[:12]) for i, other in enumerate(others)]
    found = rank(Query(text), candidates, lambda _: 8.0)
    assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)
    for match in found:
        assert 0.0 <= match.score <= 1.0
        assert abs(sum(share.points for share in match.shares) - match.score) < 1e-9


@settings(max_examples=30)
@given(sentences, st.lists(sentences, min_size=1, max_size=11), st.integers(1, 4), st.booleans())
def test_a_few_matches_are_the_first_of_all(text: str, others: list[str], few: int, with_meaning: bool):
    meanings = ((i % 7) / 7 if with_meaning else None for i in range(11))
    candidates = [
        Candidate(i, (other, text[:20]), title=other[:12], meaning=next(meanings))
        for i, other in enumerate(others)
    ]
    every = rank(Query(text), candidates, lambda term: 3.0 + len(term), 11)
    assert rank(Query(text), candidates, lambda term: 3.0 + len(term), few) == every[:few]


@given(
    st.dictionaries(st.integers(1, 40), sentences, max_size=12),
    st.lists(st.tuples(st.integers(1, 40), sentences)),
)
def test_an_index_with_deltas_finds_what_a_new_one_finds(first: dict[int, str], later: list[tuple[int, str]]):
    index = ClaimIndex.build((i, " ".join(terms(text, "en"))) for i, text in first.items())
    for i, text in later:
        if text:
            index.put(i, " ".join(terms(text, "en")))
            first[i] = text
        else:
            index.remove(i)
            first.pop(i, None)
    fresh = ClaimIndex.build((i, " ".join(terms(text, "en"))) for i, text in first.items())
    asked = terms("the mayor attacked Iran by 15 percent", "en")
    assert {i for i, _ in index.candidates(asked)} == {i for i, _ in fresh.candidates(asked)}
    assert len(index) == len(fresh)
