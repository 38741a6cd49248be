"""What bulk work notes comes back as it was, in its order, however much there is."""

from claimtracker.store.noted import PACKED_AT_ONCE, Noted


def _note(number: int) -> dict[str, object]:
    after = {"statement": f"“Łódź” {number}\n\ud800", "number": None, "tags": ["a", "b"]}
    return {"table": "claim", "row_id": number, "before": None, "after": after, "claim_id": number}


def test_notes_come_back_in_order_over_the_edges_of_parts() -> None:
    for count in (0, 1, PACKED_AT_ONCE - 1, PACKED_AT_ONCE, 2 * PACKED_AT_ONCE + 3):
        noted = Noted()
        noted.extend(_note(number) for number in range(count // 2))
        noted.extend(_note(number) for number in range(count // 2, count))

        assert list(noted) == [_note(number) for number in range(count)]
        assert list(noted) == list(noted)


def test_a_value_keeps_the_order_of_its_columns() -> None:
    noted = Noted()
    noted.extend({"table": "claim", "after": {"z": 1, "a": 2}} for _ in range(PACKED_AT_ONCE))

    assert {tuple(note["after"]) for note in noted} == {("z", "a")}
