"""Everything done and taken back step by step gives back the same library; so does doing it again."""

import pytest

from claimtracker.domain.changes import Changes
from claimtracker.services.undo import undo
from claimtracker.store import claims
from claimtracker.store.library import Library
from tests.services.random_desk import RandomDesk
from tests.services.rows import search_texts, snapshot


def take_all_back(library: Library, done: list[Changes]) -> list[Changes]:
    return [undo(library, changes.change_set_id, f"Undo {changes.name}") for changes in reversed(done)]


def undo_and_redo(library: Library, seed: int, count: int) -> None:
    desk = RandomDesk(library, seed)
    desk.steps(0)
    start = snapshot(library)
    first = desk.steps(count // 2)
    middle = snapshot(library)
    second = desk.steps(count - count // 2)
    end = snapshot(library)
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    back = take_all_back(library, second)
    assert snapshot(library) == middle
    back += take_all_back(library, first)
    assert snapshot(library) == start
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    again = take_all_back(library, back)
    assert snapshot(library) == end
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    assert len(again) == len(back) == count


@pytest.mark.parametrize("seed", [1])
def test_random_work_undone_step_by_step_gives_back_the_same_library(library: Library, seed: int) -> None:
    undo_and_redo(library, seed, 60 if library.on_server else 200)


@pytest.mark.thorough
def test_a_thousand_steps_undone_give_back_the_same_library(library: Library) -> None:
    undo_and_redo(library, 3, 300 if library.on_server else 1_000)


def test_a_long_step_back_tells_how_far_it_is(library: Library) -> None:
    with library.write("Add many") as work:
        for number in range(1100):
            claims.add_claim(work, f"Claim number {number}")
    told: list[tuple[int, int]] = []
    undo(library, work.changes.change_set_id, "Undo", lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert len(told) >= 3 and told[-1] == (1100, 1100)
