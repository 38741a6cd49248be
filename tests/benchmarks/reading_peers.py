"""Other programs on the same pages, in an environment of their own; they are no part of ClaimTracker.

Run by that environment's Python, this file takes a JSON list of pages on its input and writes texts and
seconds for each program that is installed there.
"""

import base64
import importlib.metadata
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {"readability-lxml": "readability-lxml", "newspaper4k": "newspaper4k"}
BLOCKS = frozenset(
    ["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "blockquote", "pre", "br"]
)


def peer_python() -> Path | None:
    """Return the Python that has the peers: named by CLAIMTRACKER_PEERS, or in build/peers."""
    named = os.environ.get("CLAIMTRACKER_PEERS")
    for path in filter(None, (Path(named) if named else None, ROOT / "build" / "peers" / "bin" / "python")):
        if path.exists():
            return path
    return None


def peer_texts(pages: Iterable[bytes]) -> dict[str, dict[str, Any]]:
    """Return for each peer its version, its text of each page, and seconds in all; {} without peers."""
    python = peer_python()
    if python is None:
        return {}
    given = json.dumps([base64.b64encode(page).decode() for page in pages])
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    run = subprocess.run(
        [str(python), __file__], input=given, capture_output=True, text=True, check=True, env=environment
    )
    found: dict[str, dict[str, Any]] = json.loads(run.stdout)
    return found


def by_readability(page: bytes) -> str:
    from lxml import html
    from readability import Document

    root = html.fromstring(Document(page.decode("utf-8", "replace")).summary())
    for element in root.iter():
        if element.tag in BLOCKS:
            element.tail = f"\n{element.tail or ''}"
    return str(root.text_content())


def by_newspaper(page: bytes) -> str:
    import newspaper

    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=page.decode("utf-8", "replace"))
    article.parse()
    return str(article.text)


def main() -> int:
    pages = [base64.b64decode(page) for page in json.load(sys.stdin)]
    readers: dict[str, Callable[[bytes], str]] = {
        "readability-lxml": by_readability,
        "newspaper4k": by_newspaper,
    }
    found = {}
    for name, reader in readers.items():
        try:
            version = importlib.metadata.version(PACKAGES[name])
        except importlib.metadata.PackageNotFoundError:
            continue
        texts, begun = [], time.perf_counter()
        for page in pages:
            try:
                texts.append(reader(page))
            except Exception:  # noqa: BLE001 - a page that a peer stumbles over counts as empty
                texts.append("")
        found[name] = {"version": version, "texts": texts, "seconds": time.perf_counter() - begun}
    json.dump(found, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
