"""A whole sentence pack of one layer and a few words, to be put where the optional one would lie."""

import json
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from claimtracker.matching.sentence_vectors import PACKAGE, sentence_vectors

WIDTH = 24
WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "bees",
    "die",
    "##s",
    "the",
    "bridge",
    "cost",
    "##ly",
    ".",
    "cafe",
]


def _write(folder: Path, tensors: dict[str, np.ndarray]) -> None:
    header, blob = {"__metadata__": {"format": "pt"}}, b""
    for name, value in tensors.items():
        data = value.astype("<f4").tobytes()
        header[name] = {
            "dtype": "F32",
            "shape": list(value.shape),
            "data_offsets": [len(blob), len(blob) + len(data)],
        }
        blob += data
    head = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(head)) + head + blob)
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")


def write_pack(home: Path) -> Path:
    """Write the pack below a folder, with weights drawn at random; return where its files lie."""
    chance = np.random.default_rng(4)

    def draw(*shape: int) -> np.ndarray:
        return chance.normal(0, 0.5, shape)

    tensors = {
        "embeddings.word_embeddings.weight": draw(len(WORDS), WIDTH),
        "embeddings.position_embeddings.weight": draw(128, WIDTH),
        "embeddings.token_type_embeddings.weight": draw(2, WIDTH),
    }
    layer = "encoder.layer.0."
    dense = {
        **{f"{layer}attention.self.{name}": (WIDTH, WIDTH) for name in ("query", "key", "value")},
        f"{layer}attention.output.dense": (WIDTH, WIDTH),
        f"{layer}intermediate.dense": (2 * WIDTH, WIDTH),
        f"{layer}output.dense": (WIDTH, 2 * WIDTH),
    }
    for name, shape in dense.items():
        tensors |= {f"{name}.weight": draw(*shape), f"{name}.bias": draw(shape[0])}
    for name in ("embeddings", f"{layer}attention.output", f"{layer}output"):
        tensors |= {f"{name}.LayerNorm.weight": np.ones(WIDTH), f"{name}.LayerNorm.bias": np.zeros(WIDTH)}
    found = home / PACKAGE / "model"
    found.mkdir(parents=True)
    (found.parent / "__init__.py").write_text("raise RuntimeError('its code is never run')", encoding="utf-8")
    _write(found, tensors)
    return found


@contextmanager
def pack_installed(home: Path) -> Iterator[Path]:
    """Have the pack found as an installed one is."""
    folder = write_pack(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(home), *sys.path])
        sentence_vectors.cache_clear()
        yield folder
    sentence_vectors.cache_clear()
