"""One pair on the screen: what is marked, suggested, shown of each side; long, odd and Arabic claims."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.domain.duplicates import Duplicates, LikeClaim, LikePair, PairCard
from claimtracker.domain.matches import DecisionKind, Difference, DifferenceKind, Match, Share
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.model import ANY, BEST
from claimtracker.ui.duplicates import pair_words as words
from claimtracker.ui.duplicates.pair_card import PairCard as Card
from claimtracker.ui.duplicates.pair_why import MOST_BARS, REST, main_shares

FIVE = "Serious injuries to cyclists have fallen by 5 percent"
FIFTEEN = "Serious injuries to cyclists have fallen by 15 percent"
CLOSES = "The bridge will close"
ODD = ("ارتفعت أسعار المياه بنسبة 15 في المئة", "word " * 10_000, "12", "👩‍👩‍👧 👍")
SHARES = (
    Share("Rare words shared", 0.9, 0.4),
    Share("Same words overall", 0.8, 0.2),
    Share("Passage in common", 0.8, 0.1),
    Share("Speaker", 1.0, 0.05),
    Share("Title", 0.1, -0.02),
    Share("Numbers in common", 0.1, 0.01),
    Share(BEST, 1.0, 0.12),
    Share(ANY, 1.0, 0.05),
)


def pair(mine: str, theirs: str, speakers: tuple[str, str] = ("", ""), **of_theirs: object) -> PairCard:
    found = differences(mine, theirs, "", *speakers)
    match = Match(1, 0.914, tier(found), found, SHARES, theirs)
    older = replace(Claim(1, "a", theirs, speaker=speakers[1]), **of_theirs)  # type: ignore[arg-type]
    kinds = tuple(difference.kind for difference in found)
    return PairCard(
        LikePair(1, 2, 1, 0.914, kinds, mine, theirs),
        match,
        LikeClaim(Claim(2, "b", mine, speaker=speakers[0]), "City opened lanes", "3", 1, 1),
        LikeClaim(older, "Bike lanes", "1", 4, 3),
    )


@pytest.fixture
def card(qtbot: QtBot) -> Card:
    made = Card()
    qtbot.addWidget(made)
    made.resize(1000, 420)
    made.show()
    return made


def test_a_pair_is_shown_with_what_differs_and_what_was_said_of_it(card: Card) -> None:
    checked = {
        "verdict_label": "False",
        "look": VerdictClass.FALSE,
        "verdict_at": datetime(2026, 3, 3, tzinfo=UTC),
        "source_count": 3,
    }
    card.show_pair(pair(FIFTEEN, FIVE, **checked))
    assert (card.score.text(), card.pill.text) == ("91%", "Variant: a number differs")
    assert card.mine.statement.text() == FIFTEEN
    assert card.theirs.title.text() == "Checked before"
    assert (card.theirs.pill.text, card.theirs.checked.text()) == ("False", "checked 3 Mar 2026 · 3 sources")
    assert card.theirs.values["Seen"].text() == "4 times in 3 articles"
    assert card.mine.values["Where"].text() == "City opened lanes ¶ 3"
    assert card.mine.pill.text == "To check"
    assert not card.mine.values["Speaker"].isVisible()
    assert card.hard.rest.text() == "No negation, date, place, unit or name differs."


@pytest.mark.parametrize(
    ("mine", "theirs", "speakers", "suggested", "said"),
    [
        (FIVE, FIVE, ("", ""), DecisionKind.SAME, "Same: nothing differs"),
        (FIVE, FIVE, ("Ana", "Bo"), DecisionKind.OTHER_SPEAKER, "Somebody else says it"),
        (FIFTEEN, FIVE, ("Ana", "Bo"), DecisionKind.VARIANT, "Variant: a number differs"),
        (
            "The bridge will close",
            "The bridge will not close",
            ("", ""),
            DecisionKind.VARIANT,
            "Variant: only one",
        ),
        (
            "The red bridge will close",
            "The old bridge will close",
            ("", ""),
            None,
            "Look at the marked words",
        ),
    ],
)
def test_the_decision_that_the_differences_speak_for_stands_out(
    card: Card, mine: str, theirs: str, speakers: tuple[str, str], suggested: DecisionKind | None, said: str
) -> None:
    card.show_pair(pair(mine, theirs, speakers))
    assert card.pill.text.startswith(said)
    primary = [kind for kind, made in card.decisions.items() if made.property("kind") == "primary"]
    assert primary == ([suggested] if suggested else [])


def test_each_button_decides(qtbot: QtBot, card: Card) -> None:
    card.show_pair(pair(FIFTEEN, FIVE))
    pressed: list[str] = []
    card.decided.connect(pressed.append)
    for made in card.decisions.values():
        made.click()
    assert pressed == [kind.value for kind, _, _ in words.DECISIONS]
    assert [made.text()[0] for made in card.decisions.values()] == list("12345")
    opened: list[int] = []
    card.open_requested.connect(opened.append)
    card.mine.open_button.click()
    card.theirs.open_button.click()
    assert opened == [2, 1]


@pytest.mark.parametrize(
    "text", ["ارتفعت أسعار المياه بنسبة 15 في المئة", "word " * 10_000, "12", "👩‍👩‍👧 👍"]
)
def test_odd_statements_fit_on_the_card(card: Card, text: str) -> None:
    card.show_pair(pair(text, f"{text} x"))
    assert all(made.isVisible() for made in card.decisions.values())
    bottom = max(made.geometry().bottom() for made in card.decisions.values())
    assert bottom <= card.height()


def test_bars_add_up_to_the_score() -> None:
    main = main_shares(SHARES)
    assert len(main) == MOST_BARS
    assert main[-1].name == REST
    assert sum(share.points for share in main) == pytest.approx(sum(share.points for share in SHARES))
    assert ANY not in {share.name for share in main}
    assert BEST in {share.name for share in main}, "what weighs much is not hidden in the rest"


def test_marks_stay_inside_and_apart() -> None:
    found = (
        Difference(DifferenceKind.NUMBER, "5", "6", Span(0, 4), Span(0, 90)),
        Difference(DifferenceKind.WORD, "5 a", "6", Span(2, 6), Span(1, 3)),
    )
    match = Match(1, 0.9, tier(found), found)
    assert words.marks(match, "5 apples", mine=True) == [Span(0, 4)]
    assert words.marks(match, "6 apples", mine=False) == [Span(1, 3)]


def test_the_note_says_when_and_how_much_changed_since() -> None:
    now = datetime(2026, 10, 16, 12, tzinfo=UTC)
    found = Duplicates((), 1208, 0.44, datetime(2026, 10, 16, 11, 58, tzinfo=UTC))
    assert (
        words.scan_note(found, 9, 0, False, now) == "9 pairs in 1,208 claims · scanned 2 minutes ago in 0.4 s"
    )
    assert words.scan_note(found, 1, 3, False, now).endswith("· 3 claims new or changed since")
    assert words.scan_note(found, 1, 3, True, now).endswith("· the desk changed since")
    assert words.scan_note(None, 0, 0, False, now) == ""
    assert [words.ago(seconds) for seconds in (10, 90, 5000, 90_000, 864_000)] == [
        "just now",
        "2 minutes ago",
        "1 hour ago",
        "1 day ago",
        "10 days ago",
    ]


def test_what_can_be_undone_is_named_in_the_language_spoken(card: Card) -> None:
    words = {("Set to “{what}”", ""): ("Auf „{what}“ setzen",), ("checked", ""): ("geprüft",)}
    speak(Language("de", messages=words))
    try:
        card.offer_undo("Set to checked")
    finally:
        speak(ENGLISH)
    assert "Auf „geprüft“ setzen" in card.undo_button.toolTip()
