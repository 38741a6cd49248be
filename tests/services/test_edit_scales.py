"""An edit of a scale makes a new version; verdicts keep theirs, and each mode has the desk's own scale."""

from dataclasses import replace

import pytest

from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import BadValue, NotFound
from claimtracker.domain.verdicts import Rating, Scale, VerdictClass
from claimtracker.services import browse
from claimtracker.services.edit_scales import default_scale, latest_scales, save_scale, set_default_scale
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.store.library import Library
from tests.services.desk import mark


def test_an_edit_is_a_new_version_and_old_verdicts_keep_theirs(library: Library) -> None:
    claim = mark(library, "4.2 million")
    give_verdict(library, claim.id, "neutral/1", "false")
    neutral = default_scale(library, Mode.AFTER)
    first = neutral.ratings[0]
    edited = replace(neutral, ratings=(replace(first, label="Wrong"), *neutral.ratings[1:]))
    saved = save_scale(library, edited).value
    assert (saved.code, saved.ratings[0].label, saved.ratings[0].key) == ("neutral/2", "Wrong", "false")
    assert default_scale(library, Mode.AFTER) == saved
    card = browse.claim_card(library, claim.id)
    assert (card.claim.scale, card.claim.verdict_label, card.scale.code) == (
        "neutral/1",
        "False",
        "neutral/2",
    )
    done = save_scale(library, saved)
    assert (done.value, done.changes.change_set_id) == (saved, 0)
    assert [scale.code for scale in latest_scales(library) if scale.id == "neutral"] == ["neutral/2"]


def test_a_desk_makes_its_own_scale_and_chooses_it_for_a_mode(library: Library) -> None:
    ratings = (Rating("", "Nope", VerdictClass.FALSE, 1), Rating("", "Yep", VerdictClass.TRUE, 2))
    done = save_scale(library, Scale("", 1, "House scale", ratings))
    own = done.value
    assert done.changes.name == "Add rating scale"
    assert (own.code, [rating.key for rating in own.ratings]) == ("house-scale/1", ["nope", "yep"])
    set_default_scale(library, Mode.AFTER, own.id)
    assert default_scale(library, Mode.AFTER) == own
    assert default_scale(library, Mode.BEFORE).id == "prepub"
    claim = mark(library, "4.2 million")
    assert browse.claim_card(library, claim.id).scale == own
    with pytest.raises(NotFound):
        set_default_scale(library, Mode.AFTER, "nothing")


@pytest.mark.parametrize("name", ["House scale", "house-scale", "None"])
def test_a_new_scale_is_no_version_of_another_whose_name_is_alike(library: Library, name: str) -> None:
    before = {scale.id for scale in latest_scales(library)}
    for _ in range(2):
        made = save_scale(library, Scale("", 0, name, (Rating("", "Yep", VerdictClass.TRUE),))).value
        assert (made.version, made.name, made.id in before) == (1, name, False)
        before.add(made.id)
    assert {scale.id for scale in latest_scales(library)} == before


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ((Rating("a", " ", VerdictClass.TRUE),), "needs a label"),
        ((Rating("a", "Yes", VerdictClass.TRUE), Rating("b", "YES", VerdictClass.FALSE)), "Two ratings"),
        ((Rating("a", "A", VerdictClass.TRUE, 2), Rating("b", "B", VerdictClass.FALSE, 1)), "do not rise"),
        ((Rating("a", "A", VerdictClass.TRUE, 1), Rating("b", "B", VerdictClass.FALSE, 1)), "do not rise"),
    ],
)
def test_a_scale_that_could_not_be_used_is_refused(
    file_library: Library, ratings: tuple[Rating, ...], said: str
) -> None:
    with pytest.raises(BadValue, match=said):
        save_scale(file_library, Scale("own", 1, "Own", ratings))
