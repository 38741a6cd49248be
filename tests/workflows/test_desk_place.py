"""From the desk's numbers to the claims, a key of one's own, and the same place at the next start."""

from claimtracker.ui.charts.desk_place import DeskPlace
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.preferences.preferences_place import PreferencesPlace
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"


def test_a_bar_opens_its_claims_and_a_new_key_acts(sample_desk: DeskPage, open_desk: OpenDesk) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.give_verdict("1")
    desk.press("Alt+5")
    place = desk.window.places.currentWidget()
    assert isinstance(place, DeskPlace)
    time = place.cards["time"].view
    desk.until(time.isVisible)
    desk.settle()
    time.setFocus()
    desk.press("End", "Return")
    claims = desk.window.places.currentWidget()
    assert isinstance(claims, ClaimsPlace)
    desk.until(lambda: claims.claims.rowCount() == 1)
    assert claims.filter.search.text().startswith("judged:")

    desk.press("Ctrl+,")
    chosen = desk.window.places.currentWidget()
    assert isinstance(chosen, PreferencesPlace)
    chosen.keys.choose("claims")
    chosen.keys.take("F8")
    desk.press("Alt+5")
    claims.filter.toggle("progress", "checked")
    desk.press("F8")
    assert desk.window.places.current_name == "claims"
    assert "F8" in desk.window.sidebar.buttons["claims"].toolTip()
    desk.settle()

    desk = open_desk()
    desk.until(lambda: desk.window.places.current_name == "claims")
    again = desk.window.places.currentWidget()
    assert isinstance(again, ClaimsPlace)
    assert again.filter.facets == (("progress", "checked"),)
    assert again.filter.search.text() == ""
    desk.until(lambda: [title for _, title in desk.window.recent.articles] != [])
    desk.press("Alt+1")
    desk.until(lambda: desk.place.article is not None)
