"""Signatures and the meanings in memory: nearest first, what cannot be read said so, no network."""

import socket
from itertools import pairwise

import numpy as np
import pytest

from claimtracker.matching import vectors
from claimtracker.matching.meanings import Meanings
from claimtracker.matching.signatures import NOTHING, meaning, signature, signatures
from claimtracker.matching.signing import SIZES
from claimtracker.matching.vectors import WEIGHTS, WordVectors, word_vectors

TEXTS = {
    3: "Bees are dying because of phone masts.",
    5: "The city spent 20 million euros on the bridge.",
    8: "Insects are killed by mobile telephone towers.",
    9: "The mayor denied everything.",
}


def built() -> Meanings:
    return Meanings.build((i, *signature(text)) for i, text in TEXTS.items())


def asked(text: str):
    vector = meaning(text)
    assert vector is not None
    return vector


def test_a_signature_has_a_bit_and_a_number_for_each_dimension():
    bits, numbers = signature("The bridge cost 20 million.", "What the bridge cost")
    assert (len(bits), len(numbers)) == SIZES
    assert np.array_equal(np.unpackbits(np.frombuffer(bits, np.uint8)), np.frombuffer(numbers, np.int8) > 0)


@pytest.mark.parametrize("text", ["", " ", "🙂🙂", "...", "النحل يموت", "日本の人口"])
def test_what_the_model_cannot_read_has_an_empty_signature(text: str):
    assert signature(text) == NOTHING


def test_other_words_for_the_same_thing_are_near():
    assert set(built().nearest(asked("Radio towers kill bees"), 2)) == {3, 8}


def test_what_was_put_is_found_and_what_was_removed_is_not():
    held = built()
    held.put(11, *signature("Radio towers kill bees"))
    held.remove(3)
    held.put(8, *NOTHING)
    assert list(held.nearest(asked("Radio towers kill bees"), 1)) == [11]
    assert len(held) == 3
    assert held.angles(asked("bees"), [3, 8, 77]) == [None, None, None]


def test_many_changes_keep_the_rows_together():
    held = built()
    for turn in range(600):
        held.put(5, *signature(f"Claim number {turn} on bridges"))
    assert len(held) == len(TEXTS)
    assert list(held.nearest(asked("Claim number 599 on bridges"), 1)) == [5]


def test_an_empty_desk_has_nothing_near():
    assert not Meanings().nearest(asked("bees"), 5)


def test_thousands_are_scanned_by_signs_and_the_copy_comes_first():
    chance = np.random.default_rng(2)
    vectors_of = chance.normal(size=(4000, 256)).astype(np.float32)
    held = Meanings.build(
        (i, np.packbits(v > 0).tobytes(), np.rint(v * 30).clip(-127, 127).astype(np.int8).tobytes())
        for i, v in enumerate(vectors_of)
    )
    assert all(list(held.nearest(vectors_of[i], 1)) == [i] for i in range(0, 4000, 400))


def test_words_are_split_as_the_models_own_tokeniser_splits_them():
    held = word_vectors()
    assert held is not None
    assert held.pieces("immigration") == ["▁imm", "igration"]
    assert held.pieces("ﷺ")[0] == "▁"


def test_a_word_that_is_a_piece_is_what_its_letters_come_to():
    held = word_vectors()
    assert held is not None
    whole = [piece for piece in held._ids if piece.startswith("▁") and len(piece) > 2][::100]
    for piece in (*whole, "▁unbelievably", "▁xqzt", "▁climatechange", "▁e"):
        parts = ["▁", *piece[1:]]
        while ranks := [
            rank for pair in pairwise(parts) if (rank := held._ranks.get(" ".join(pair))) is not None
        ]:
            at = next(
                i for i, pair in enumerate(pairwise(parts)) if held._ranks.get(" ".join(pair)) == min(ranks)
            )
            parts[at : at + 2] = ["".join(parts[at : at + 2])]
        assert held.pieces(piece[1:]) == parts


def test_without_the_wheel_nothing_is_signed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(vectors.importlib.util, "find_spec", lambda _name: None)
    word_vectors.cache_clear()
    try:
        assert signatures([("The bridge cost 20 million.", "")]) is None
        assert meaning("bees") is None
    finally:
        word_vectors.cache_clear()


def test_damaged_weights_are_refused(tmp_path):
    path = tmp_path / "weights.safetensors"
    path.write_bytes(b"\x02\x00\x00\x00\x00\x00\x00\x00{}")
    with pytest.raises(ValueError, match="values to unpack"):
        WordVectors(path, tmp_path / WEIGHTS)


def test_reading_the_vectors_asks_no_network(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    word_vectors.cache_clear()
    assert meaning("The bridge cost 20 million.") is not None
