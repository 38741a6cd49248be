"""Static word vectors: what a text is about as 256 numbers, read from the files of the wordllama wheel."""

import importlib.util
import json
import re
import struct
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimtracker.matching.tokens import without_noise

DIMENSIONS = 256
WEIGHTS = "weights/l2_supercat_256.safetensors"
TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"
LONGEST_WORD = 40
MOST_WORDS = 600
MOST_KEPT = 20_000

Floats = npt.NDArray[np.float32]
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[%$€£]")
# Latin, Greek and Cyrillic: the model saw other scripts letter by letter.
_UNREAD = re.compile("[^\u0000-\u024f\u0370-\u052f\u1e00-\u1fff]")


class WordVectors:
    """Weights and tokeniser of one model; a text's vector is the mean of its tokens, of length one."""

    def __init__(self, weights: Path, tokenizer: Path) -> None:
        self._table = _tensor(weights)
        model = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]
        self._ids: dict[str, int] = model["vocab"]
        self._ranks: dict[str, int] = {pair: rank for rank, pair in enumerate(model["merges"])}
        self._known: dict[str, Floats] = {}

    def vector(self, text: str) -> Floats | None:
        """Return a text's vector; None where there is no word, or only scripts that the model cannot read."""
        words = _WORD.findall(without_noise(text).lower())[:MOST_WORDS]
        letters = "".join([word[:LONGEST_WORD] for word in words])
        if not letters or 2 * len(_UNREAD.findall(letters)) > len(letters):
            return None
        total = np.add.reduce([self._of(word[:LONGEST_WORD]) for word in words])
        length = float(np.sqrt(total @ total))
        return total / np.float32(length) if length > 1e-6 else None

    def pieces(self, word: str) -> list[str]:
        """Split a word by byte pairs, the lowest rank first (Sennrich, Haddow and Birch, 2016).

        A word that is a piece itself is what its pairs come to in the end.
        """
        whole = f"▁{word}"
        if whole in self._ids:
            return [whole]
        parts = ["▁"]
        for char in word:
            parts += [char] if char in self._ids else [f"<0x{byte:02X}>" for byte in char.encode()]
        never, known = len(self._ranks), self._ranks
        ranks = [known.get(f"{a} {b}", never) for a, b in pairwise(parts)]
        while ranks and (rank := min(ranks)) < never:
            at = ranks.index(rank)
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
            del ranks[at]
            if at:
                ranks[at - 1] = known.get(f"{parts[at - 1]} {parts[at]}", never)
            if at < len(ranks):
                ranks[at] = known.get(f"{parts[at]} {parts[at + 1]}", never)
        return parts

    def _of(self, word: str) -> Floats:
        known = self._known.get(word)
        if known is None:
            ids = [self._ids[piece] for piece in self.pieces(word) if piece in self._ids]
            known = np.add.reduce(self._table[ids], axis=0, dtype=np.float32)
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[word] = known
        return known


@cache
def word_vectors() -> WordVectors | None:
    """Return the vectors of the wordllama wheel, or None where it is not installed or not whole.

    The wheel's own code is never run: it would reach for the network.
    """
    found = importlib.util.find_spec("wordllama")
    places = list(found.submodule_search_locations or ()) if found else []
    for folder in map(Path, places):
        try:
            return WordVectors(folder / WEIGHTS, folder / TOKENIZER)
        except (OSError, ValueError, KeyError, struct.error):
            continue
    return None


def _tensor(path: Path) -> npt.NDArray[np.float16]:
    """Map the one half-precision tensor of a safetensors file; raises ValueError where it is another."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header: dict[str, Any] = json.loads(file.read(min(length, 1 << 20)))
    (entry,) = [one for name, one in header.items() if name != "__metadata__"]
    rows, columns = entry["shape"]
    if entry["dtype"] != "F16" or columns != DIMENSIONS:
        raise ValueError("these are other weights")
    mapped = np.memmap(path, np.float16, "r", 8 + length + entry["data_offsets"][0], (rows, columns))
    return mapped.view(np.ndarray)
