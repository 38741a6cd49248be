"""Is this text the next draft of an article on the desk?"""

from claimtracker.services import browse
from claimtracker.services.likely_same import as_draft_of, likely_same, passages
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article

OTHER = (
    "Hospital waiting times\n",
    "Patients wait nineteen weeks for a first appointment, the ministry says.\n",
    "The opposition wants another two thousand nurses before next winter.\n",
)


def test_a_text_with_most_of_its_words_on_the_desk_is_offered(library: Library) -> None:
    add_article(library, "Bridge")
    add_article(library, "Hospitals", OTHER)
    draft = "".join(PARAGRAPHS).replace("4.2", "4.7") + "One more paragraph came in this morning.\n"
    found = likely_same(library, draft)
    assert found is not None
    assert (found.article.title, found.next_number) == ("Bridge", 2)
    assert 0.75 < found.share < 1.0


def test_a_text_that_shares_a_sentence_is_a_new_article(library: Library) -> None:
    add_article(library, "Bridge")
    assert likely_same(library, "".join(OTHER) + PARAGRAPHS[2] + "".join(OTHER[::-1])) is None
    assert likely_same(library, "A text about nothing that anybody ever wrote on this desk before.") is None


def test_the_share_of_an_article_that_a_person_names(library: Library) -> None:
    add_article(library, "Bridge")
    article_id = browse.article_summaries(library)[0].id
    near = as_draft_of(library, article_id, "".join(PARAGRAPHS).replace("4.2", "4.7"))
    far = as_draft_of(library, article_id, "".join(OTHER))
    assert (near.article.title, near.next_number, far.next_number) == ("Bridge", 2, 2)
    assert near.share > 0.9
    assert far.share < 0.2


def test_texts_without_words_are_nobodys_draft(library: Library) -> None:
    add_article(library)
    assert likely_same(library, "") is None
    assert likely_same(library, "\n\n\n") is None


def test_passages_come_from_all_over_the_text() -> None:
    text = " ".join(f"word{number}" for number in range(2000))
    found = passages(text)
    assert 7 <= len(found) <= 9
    assert all(passage in text for passage in found)
    assert passages("الوزير قال إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣ وفق التقرير")
