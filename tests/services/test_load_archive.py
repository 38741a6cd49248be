"""Loading an archive: what goes where, nothing twice, one step back, stopped at any row, sound counts."""

import json
from pathlib import Path
from typing import Any

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import Cancelled, Conflict
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.services import browse
from claimtracker.services.archive_counts import Counts
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.join_claims import join_claims
from claimtracker.services.load_archive import ArchiveWish, Stop, load_archive, look_at_archive
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.rows import search_texts, snapshot


def review(number: int, **parts: Any) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "claimReviewed": f"Claim number {number} of the archive.",
        "url": f"https://check.example/{number}",
        "author": {"name": "Check & Co"},
        "datePublished": "2020-05-03",
        "inLanguage": "en",
        "reviewRating": {
            "alternateName": "Mostly false",
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
        },
        "itemReviewed": {
            "author": "Ana Ruiz",
            "datePublished": "2020-05-01",
            "appearance": "https://a.example/x",
        },
    } | parts


def wish(folder: Path, *values: Any, name: str = "reviews.json") -> ArchiveWish:
    path = folder / name
    path.write_text(json.dumps(list(values)), encoding="utf-8")
    return ArchiveWish((path,))


def adds_up(counts: Counts) -> bool:
    return counts.read == counts.added + counts.known + counts.left_out and all(
        one.read == one.added + one.known + one.left_out for one in counts.files
    )


def claim_of(library: Library, text: str) -> Any:
    (row,) = browse.claims(library, browse.claim_ids(library, ClaimQuery(text=text)))
    return browse.claim(library, row.id)


def test_everything_goes_where_it_belongs(library: Library, tmp_path: Path) -> None:
    done = load_archive(library, wish(tmp_path, review(1, headline="Was it?"))).value
    assert (done.read, done.added, done.load_id) == (1, 1, 1)
    claim = claim_of(library, "number archive")
    assert (claim.statement, claim.speaker, claim.said_on) == (
        "Claim number 1 of the archive.",
        "Ana Ruiz",
        "2020-05-01",
    )
    assert (claim.review_title, claim.review_url) == ("Was it?", "https://check.example/1")
    assert (claim.verdict_label, claim.verdict_number, claim.scale) == (
        "Mostly false",
        2,
        "check-co-archive/1",
    )
    assert (claim.look, claim.language, claim.progress.value) == (VerdictClass.FALSE, "en", "checked")
    (verdict,) = browse.claim_card(library, claim.id).verdicts
    assert (verdict.by, verdict.at.date().isoformat()) == ("Check & Co", "2020-05-03")
    (seen,) = browse.claim_card(library, claim.id).sightings
    assert (seen.url, seen.speaker, seen.seen_on) == ("https://a.example/x", "Ana Ruiz", "2020-05-01")


@pytest.mark.parametrize(
    ("publisher", "label", "scale", "number"),
    [
        ("PolitiFact", "Half True", "politifact/1", 4),
        ("PolitiFact", "Full Flop", "politifact-archive/1", None),
        ("The Washington Post", "Four Pinocchios", "pinocchios/1", 1),
        ("Full Fact", "This is not true. " * 5, "none/1", None),
        ("Maldita", "Bulo", "maldita-archive/1", None),
        ("", "False", "check-example-archive/1", None),
    ],
)
def test_labels_stay_as_they_are_on_a_scale_that_is_no_guess(
    library: Library, tmp_path: Path, publisher: str, label: str, scale: str, number: int | None
) -> None:
    load_archive(library, wish(tmp_path, review(1, author={"name": publisher}, reviewRating=label)))
    claim = claim_of(library, "archive")
    assert (claim.scale, claim.verdict_label, claim.verdict_number) == (scale, label.strip(), number)


def test_a_review_without_a_rating_is_a_claim_without_a_verdict(library: Library, tmp_path: Path) -> None:
    done = load_archive(library, wish(tmp_path, review(1, reviewRating={"ratingValue": -1}))).value
    claim = claim_of(library, "archive")
    assert (claim.verdict_label, claim.progress.value, done.unrated) == ("", "to check", 1)
    assert not browse.claim_card(library, claim.id).verdicts


def test_twice_adds_nothing_whatever_the_format(library: Library, tmp_path: Path) -> None:
    first = load_archive(library, wish(tmp_path, *map(review, range(30)))).value
    again = load_archive(library, wish(tmp_path, *map(review, range(30)), name="again.json"))
    assert (first.added, again.value.added, again.value.known) == (30, 0, 30)
    assert again.changes.change_set_id == 0
    rows = "".join(
        f"Claim number {n} of the archive.,http://www.check.example/{n}?utm_source=x\n" for n in range(31)
    )
    (tmp_path / "t.csv").write_text(f"Claim,Link\n{rows}", encoding="utf-8")
    table = load_archive(library, ArchiveWish((tmp_path / "t.csv",))).value
    assert (table.added, table.known) == (1, 30)


def test_repeated_reviews_count_once_and_those_rated_otherwise_are_said(
    library: Library, tmp_path: Path
) -> None:
    twin, other = review(1), review(1, reviewRating="True")
    done = load_archive(library, wish(tmp_path, review(1), twin, other, None, {"@type": "MediaReview"})).value
    assert (done.read, done.added, done.known, done.repeated, done.left_out) == (5, 1, 1, 1, 3)
    assert adds_up(done)
    assert [one.where for one in done.problems] == ["item 4", "item 5", "item 3"]
    again = load_archive(
        library, wish(tmp_path, review(1), twin, other, None, {"@type": "MediaReview"})
    ).value
    assert (again.added, again.known, again.left_out) == (0, 2, 3)


def test_a_look_counts_as_the_load_and_writes_nothing(library: Library, tmp_path: Path) -> None:
    load_archive(library, wish(tmp_path, review(1)))
    wanted = wish(tmp_path, review(1), review(2), review(2), None, name="more.json")
    look = look_at_archive(library, wanted)
    assert browse.claim_count(library, ClaimQuery()) == 1
    done = load_archive(library, wanted).value
    for name in ("read", "added", "known", "left_out", "repeated", "ratings", "first", "problems"):
        assert getattr(look, name) == getattr(done, name), name


def test_undo_is_one_step_and_loading_again_brings_it_back(library: Library, tmp_path: Path) -> None:
    done = load_archive(library, wish(tmp_path, *map(review, range(600))))
    assert done.changes.name == "Load archive"
    assert browse.claim_count(library, ClaimQuery()) == 600
    undo(library, done.changes.change_set_id, "Undo load archive")
    assert browse.claim_count(library, ClaimQuery()) == 0
    again = load_archive(library, wish(tmp_path, *map(review, range(600)))).value
    assert (again.added, again.brought_back) == (600, 600)
    assert browse.claim_count(library, ClaimQuery()) == 600


def test_undo_of_many_and_its_redo_leave_every_row_as_it_was(library: Library, tmp_path: Path) -> None:
    before = snapshot(library)
    done = load_archive(library, wish(tmp_path, *map(review, range(40))))
    loaded = snapshot(library)
    back = undo(library, done.changes.change_set_id, "Undo load archive")
    assert snapshot(library)["claim"] == before["claim"] == {}
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True) == {}
    undo(library, back.change_set_id, "Redo load archive")
    assert snapshot(library) == loaded
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)


@pytest.mark.parametrize("field", ["statement", "progress"])
def test_undo_of_many_takes_nobody_s_work_away(library: Library, tmp_path: Path, field: str) -> None:
    done = load_archive(library, wish(tmp_path, *map(review, range(40))))
    one = claim_of(library, '"number 7 of"')
    if field == "statement":
        edit_claim(library, one.id, [Edit("statement", one.statement, "What somebody wrote since")])
        with pytest.raises(Conflict):
            undo(library, done.changes.change_set_id, "Undo load archive")
        assert browse.claim_count(library, ClaimQuery()) == 40
    else:
        edit_claim(library, one.id, [Edit("progress", one.progress.value, "in progress")])
        undo(library, done.changes.change_set_id, "Undo load archive")
        assert browse.claim_count(library, ClaimQuery()) == 0


def test_a_claim_joined_into_another_is_known_and_stays_joined(library: Library, tmp_path: Path) -> None:
    load_archive(library, wish(tmp_path, review(1), review(2)))
    one, two = browse.claim_ids(library, ClaimQuery())
    join_claims(library, one, two)
    again = load_archive(library, wish(tmp_path, review(1), review(2))).value
    assert (again.added, again.known, again.brought_back) == (0, 2, 0)
    assert browse.claim_count(library, ClaimQuery()) == 1


def table(folder: Path, name: str, *rows: str) -> ArchiveWish:
    (folder / name).write_text("Id,Claim,Rating\n" + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return ArchiveWish((folder / name,))


def test_numbers_of_two_tables_do_not_hide_claims_from_each_other(library: Library, tmp_path: Path) -> None:
    first = table(tmp_path, "one.csv", "1,The dam holds.,False", "2,It rains.,True", "2,It snows.,True")
    other = table(tmp_path, "two.csv", "1,The bridge is closed.,False", "2,It rains.,True")
    assert load_archive(library, first).value.added == 3
    done = load_archive(library, other).value
    assert (done.added, done.known) == (1, 1)
    for wanted in (first, other):
        again = load_archive(library, wanted).value
        assert (again.added, again.left_out) == (0, 0)
    assert browse.claim_count(library, ClaimQuery()) == 4


def test_a_claim_whose_statement_was_edited_here_is_still_known(library: Library, tmp_path: Path) -> None:
    wanted = table(tmp_path, "one.csv", "1,The dam holds.,False")
    load_archive(library, wanted)
    (claim_id,) = browse.claim_ids(library, ClaimQuery())
    edit_claim(library, claim_id, [Edit("statement", "The dam holds.", "The dam has held since 1960.")])
    again = load_archive(library, wanted).value
    assert (again.added, again.known) == (0, 1)


def stop_after(asked: int, what: Stop) -> Any:
    calls = iter(range(10_000_000))
    return lambda: what if next(calls) >= asked else Stop.NO


def test_stopped_at_a_row_what_is_in_may_stay(library: Library, tmp_path: Path) -> None:
    done = load_archive(library, wish(tmp_path, *map(review, range(1_100))), stop=stop_after(700, Stop.KEEP))
    assert done.value.stopped
    assert 0 < done.value.added < 1_100
    assert browse.claim_count(library, ClaimQuery()) == done.value.added
    assert adds_up(done.value)
    rest = load_archive(library, wish(tmp_path, *map(review, range(1_100)))).value
    assert rest.added + done.value.added == 1_100


def test_stopped_at_a_row_it_may_go_back_whole(library: Library, tmp_path: Path) -> None:
    with pytest.raises(Cancelled, match="nothing of it was kept"):
        load_archive(
            library, wish(tmp_path, *map(review, range(1_100))), stop=stop_after(700, Stop.TAKE_BACK)
        )
    assert browse.claim_count(library, ClaimQuery()) == 0


def test_one_file_that_cannot_be_read_does_not_stop_the_others(library: Library, tmp_path: Path) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    good = wish(tmp_path, review(1))
    done = load_archive(
        library, ArchiveWish((tmp_path / "bad.xlsx", *good.files, tmp_path / "gone.csv"))
    ).value
    assert [bool(one.fault) for one in done.files] == [True, False, True]
    assert "is not a sound workbook" in done.files[0].fault
    assert "is not there" in done.files[2].fault
    assert done.added == 1


def test_the_place_where_a_claim_was_said_comes_along_and_is_found(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Claim,Said by,Where it was said\nThe dam holds.,Ana,Harbour town hall\n", "utf-8")
    load_archive(library, ArchiveWish((path,)))
    claim = claim_of(library, "harbour hall")
    assert (claim.statement, claim.speaker, claim.place) == ("The dam holds.", "Ana", "Harbour town hall")
