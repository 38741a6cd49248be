"""Every sentence accounted for, by keyboard in the real window: U, O, X, suggestions, the same elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt

from claimtracker.domain.coverage import Sentence, SentenceState
from claimtracker.ui.articles.sentence_desk import SentenceDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"


class Sentences:
    """The sentences of the open article, as a person sees and settles them."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.until(lambda: self.shown.coverage is not None)

    @property
    def shown(self) -> SentenceDesk:
        return self.desk.window.sentences

    @property
    def all(self) -> tuple[Sentence, ...]:
        assert self.shown.coverage is not None
        return self.shown.coverage.sentences

    @property
    def meter(self) -> str:
        return self.shown.meter.accessibleName()

    @property
    def line(self) -> str:
        """What the list says under the article's title."""
        index = self.desk.window.sidebar.articles.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def selected(self) -> str:
        span = self.desk.place.reader.selected_span()
        return self.desk.text[span.start : span.end] if span else ""

    def state(self, words: str) -> SentenceState:
        assert self.shown.coverage is not None
        found = self.shown.coverage.at(self.desk.text.index(words))
        assert found is not None
        return found.state

    def press(self, key: str) -> None:
        """Press a key in the text, and let everything be counted again."""
        self.desk.read_text()
        self.desk.press(key)
        self.desk.settle()


@pytest.fixture
def page(sample_desk: DeskPage) -> Sentences:
    return Sentences(sample_desk)


def test_from_open_sentence_to_open_sentence_until_none_is_left(page: Sentences) -> None:
    total = len(page.all)
    assert page.meter == f"0 of {total} sentences accounted for"
    for number in range(total):
        page.press("U")
        assert page.selected() == page.desk.text[page.all[number].span.start : page.all[number].span.end]
        page.press("X" if number % 2 else "O")
    assert page.meter == f"All {total} sentences accounted for"
    page.press("U")
    assert page.desk.said == "Every sentence is accounted for."


def test_a_marked_claim_accounts_for_its_sentence_and_the_list_counts_it(page: Sentences) -> None:
    total = len(page.all)
    page.desk.mark(LANES)
    assert page.state(LANES) is SentenceState.CLAIM
    assert page.meter == f"1 of {total} sentences accounted for"
    page.desk.until(lambda: f"1 of {total} sentences" in page.line)
    page.press("Ctrl+Z")
    page.desk.until(lambda: "sentences" not in page.line)
    assert page.meter == f"0 of {total} sentences accounted for"


def test_the_same_key_takes_it_back_and_undo_too(page: Sentences) -> None:
    page.press("U")
    words = page.selected()
    page.press("O")
    assert page.state(words) is SentenceState.OPINION
    page.press("O")
    assert page.state(words) is SentenceState.OPEN
    assert page.desk.said == "Sentence open again."
    page.press("X")
    assert page.state(words) is SentenceState.NOTHING
    page.desk.undo()
    page.desk.settle()
    assert page.state(words) is SentenceState.OPEN
    page.desk.redo()
    page.desk.settle()
    assert page.state(words) is SentenceState.NOTHING


def test_the_caret_alone_is_enough_and_a_claim_stays_a_claim(page: Sentences) -> None:
    page.desk.select(LANES)
    page.desk.place.reader.clear_selection()
    page.press("O")
    assert page.state(LANES) is SentenceState.OPINION
    page.desk.mark(LANES)
    assert page.state(LANES) is SentenceState.CLAIM
    page.desk.select(LANES)
    page.press("X")
    assert page.state(LANES) is SentenceState.CLAIM
    assert page.desk.said == "This sentence holds a claim already."


def test_suggestions_are_gone_through_accepted_and_refused_by_key(page: Sentences) -> None:
    page.press("J")
    waiting = page.shown.suggestions
    assert waiting
    first = page.selected()
    assert first == page.desk.text[waiting[0].span.start : waiting[0].span.end]
    assert page.desk.said.startswith("Worth checking: ")
    page.press("A")
    page.desk.until(lambda: page.desk.quotes() == [first])
    assert page.state(first) is SentenceState.CLAIM
    assert len(page.shown.suggestions) == len(waiting) - 1
    page.press("J")
    refused = page.selected()
    assert refused not in ("", first)
    page.press("X")
    assert page.state(refused) is SentenceState.NOTHING
    assert len(page.shown.suggestions) == len(waiting) - 2
    page.press("X")
    page.press("G")
    page.press("G")
    texts = [page.desk.text[one.span.start : one.span.end] for one in page.shown.suggestions]
    assert page.state(refused) is SentenceState.OPEN
    assert refused not in texts, "a refused suggestion comes back"


def test_a_key_without_a_suggestion_says_what_to_do(page: Sentences) -> None:
    page.press("A")
    assert "J goes to the next one" in page.desk.said
    assert page.desk.quotes() == []
    page.press("G")
    count = len(page.shown.suggestions)
    assert page.desk.said.startswith(f"{count} sentence")
    page.press("G")
    assert page.shown.suggestions == ()


def test_hovering_over_a_suggestion_tells_why(page: Sentences) -> None:
    page.press("J")
    span = page.shown.suggestions[0].span
    point: QPoint = page.desk.point_of(span.start + 2)
    assert page.shown.layer.tip_at(point).count("Worth checking") == 1


def test_the_same_words_with_another_number_are_pointed_out(page: Sentences) -> None:
    page.desk.mark("Serious injuries to people on bikes have fallen by 15 percent")
    bar = page.desk.window.handlers.sentence.occurrences.bar
    page.desk.until(bar.isVisible)
    assert bar.where.text() == "¶ 16 says 5 percent"
    page.press("H")
    assert "5 percent" in page.selected()
    assert len(page.desk.quotes()) == 1


def test_the_same_claim_elsewhere_is_one_key_away(desk: DeskPage) -> None:
    words = "The bridge cost 4.2 million euros in 2023"
    desk.read_paste(
        f"Council approves the bridge\n\n{words}, the minister said.\n\nNobody asked why.\n\n"
        "The auditor found that 4.2 million euros was twice the estimate.\n"
    )
    desk.confirm_import()
    page = Sentences(desk)
    desk.mark(words)
    bar = desk.place.reader.findChild(type(desk.window.handlers.sentence.occurrences.bar))
    assert bar is desk.window.handlers.sentence.occurrences.bar
    desk.until(bar.isVisible)
    assert bar.where.text() == "Also in ¶ 4"
    page.press("H")
    desk.until(lambda: len(desk.quotes()) == 2)
    assert "auditor" in desk.quotes()[1]
    assert len({shown.highlight.claim_id for shown in desk.highlights()}) == 1
    desk.until(bar.isHidden)
    page.press("Ctrl+Z")
    desk.until(lambda: len(desk.quotes()) == 1)
    desk.until(bar.isVisible)
    desk.click(bar.other)
    assert bar.isHidden()
    page.press("H")
    assert desk.said == "This claim was found nowhere else in the article."
