"""What was begun in a line waits for it, and goes to the journal of typing and back."""

import pytest
from PySide6.QtWidgets import QApplication

from claimtracker.domain.wording import say
from claimtracker.ui.begun_texts import BegunLine, BegunTexts
from tests.ui.heard import heard

ABOUT = "Ana / Lindqvist\0True"


def test_a_text_waits_until_it_is_done(qapp: QApplication) -> None:
    begun = BegunTexts()
    told = heard(begun.changed)
    begun.keep(BegunLine.CALL, ABOUT, "By phone")
    begun.keep(BegunLine.CALL, ABOUT, "By phone")
    assert len(told) == 1
    assert begun.of(BegunLine.CALL, ABOUT) == "By phone"
    assert begun.of(BegunLine.CONTACT, ABOUT) == ""
    begun.keep(BegunLine.CALL, ABOUT, "")
    assert not begun.typed_texts()
    assert len(told) == 2


@pytest.mark.parametrize("line", BegunLine)
def test_the_journal_gives_each_text_back_to_its_line(line: BegunLine, qapp: QApplication) -> None:
    before, after = BegunTexts(), BegunTexts()
    before.keep(line, ABOUT, "By phone")
    before.keep(line, 7, "By mail")
    for (_, field), (_, text) in before.typed_texts().items():
        assert "when the last window ended" in say(after.take_back(field, text))
    assert (after.of(line, ABOUT), after.of(line, 7)) == ("By phone", "By mail")
    after.clear()
    assert not after.of(line, 7)


@pytest.mark.parametrize("field", ["statement", "", "unheard/of"])
def test_what_belongs_to_no_line_is_left_to_others(field: str, qapp: QApplication) -> None:
    assert BegunTexts().take_back(field, "By phone") == ""
