"""Gathers the licence texts of every library that the bundle ships into one file.

Run with the interpreter of the bundle's own environment: ``python packaging/licences.py OUT``. A wheel
without a licence file is listed with the licence that its metadata names; for Qt for Python that is the
LGPL 3, whose text psycopg brings.
"""

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

_WORDS = ("licen", "copying", "notice", "authors")


def _name(distribution: Distribution) -> str:
    meta = distribution.metadata
    named = [meta[key] for key in ("License-Expression", "License") if key in meta] or ["see below"]
    return f"{meta['Name']} {distribution.version} ({named[0].splitlines()[0]})"


def _texts(distribution: Distribution) -> list[str]:
    named = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or []
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _WORDS)
    ]
    found = [path for path in sorted(named) if path.is_file()]
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in found]


def main(out: Path) -> None:
    """Write the name, version, licence and licence texts of every installed library to ``out``."""
    out.parent.mkdir(parents=True, exist_ok=True)
    found = sorted(distributions(), key=lambda distribution: distribution.metadata["Name"].lower())
    parts = ["\n\n".join([f"{'=' * 78}\n{_name(one)}", *_texts(one)]) for one in found]
    out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
