import numpy as np
import pytest

from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.engine import rank
from claimtracker.matching.second_look import LOOKED_AT, looked_at, reads_sentences
from claimtracker.matching.sentence_vectors import SentenceVectors, sentence_vectors
from claimtracker.matching.word_pieces import WordPieces
from tests.small_pack import WORDS, pack_installed, write_pack


@pytest.fixture
def folder(tmp_path):
    """Return the files of a small model that is not installed."""
    return write_pack(tmp_path)


@pytest.fixture
def installed(tmp_path):
    """Put the small model where an installed pack would lie."""
    with pack_installed(tmp_path) as folder:
        yield folder


def test_words_are_cut_into_the_longest_pieces_known():
    pieces = WordPieces(WORDS)
    assert pieces.numbers("Bees dies.", 20) == [2, 4, 5, 6, 11, 3]
    assert pieces.numbers("Café costly xyz", 20) == [2, 12, 9, 10, 1, 3]
    assert pieces.numbers("bees " * 50, 8) == [2, 4, 4, 4, 4, 4, 4, 3]
    assert pieces.numbers("", 8) == [2, 3]


def test_a_text_has_one_vector_whatever_stands_beside_it(folder):
    texts = ["bees die", "the bridge costs the bees", "", "cafe"]
    together = SentenceVectors(folder).vectors(texts)
    alone = [SentenceVectors(folder).vectors([text])[0] for text in texts]
    assert np.allclose(together, alone, atol=1e-5)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert together[0] @ together[1] < 0.999


def test_the_second_look_reads_the_nearest_and_ranks_them(installed):
    candidates = [Candidate(i, ("", f"The bridge cost {i} million."), meaning=0.5) for i in range(30)]
    candidates[7] = Candidate(7, ("The bees die.",), title="The bees die.", meaning=0.5)
    found = looked_at(Query("The bees die."), candidates)
    assert [one.claim_id for one in found] == list(range(LOOKED_AT))
    assert found[7].sentence == pytest.approx(1, abs=1e-5)
    best, *rest = rank(Query("The bees die."), found, lambda _term: 6.0, 5)
    assert best.claim_id == 7
    assert "Same sentence" in [share.name for share in best.shares]
    assert sum(share.points for share in best.shares) == pytest.approx(best.score)
    assert len(rest) == 4


def test_other_languages_and_empty_texts_are_left_as_they_are(installed):
    spanish = [Candidate(1, ("El puente costó veinte millones de euros.",), meaning=0.4)]
    assert looked_at(Query("El puente es de la ciudad y costó mucho."), spanish) == spanish
    nothing = [Candidate(1, (" ",), meaning=0.4)]
    assert looked_at(Query("The bees die."), nothing) == nothing
    assert looked_at(Query("The bees die."), []) == []


@pytest.mark.parametrize("damage", ["model.safetensors", "vocab.txt"])
def test_a_damaged_pack_counts_as_none(installed, damage):
    (installed / damage).write_bytes(b"\x05\x00\x00\x00\x00\x00\x00\x00[]{}!" if damage[0] == "m" else b"")
    candidates = [Candidate(1, ("The bees die.",), meaning=0.4)]
    assert sentence_vectors() is None
    assert not reads_sentences("The bees die.")
    assert looked_at(Query("The bees die."), candidates) == candidates
