"""Archives of many claims for measuring: real statements where the shared data is there, varied."""

import csv
import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "matching"
_FILES = (
    ("verified_claims.tsv.gz", 1),
    ("multifc_claims.tsv.gz", 1),
    ("liar_statements.tsv.gz", 3),
    ("politifact_scrape_raw.tsv.gz", 0),
)
_LABELS = ("False", "Mostly false", "Half true", "Mostly true", "True", "Misleading", "Satire")


def origin() -> str:
    """Say what the statements are."""
    return "real statements, varied" if DATA.is_dir() else "made-up statements (the shared data is not there)"


def statements() -> Iterator[str]:
    """Yield statements without end: each once as it is, then with a year put after it."""
    real = list(_real()) or [
        f"The bridge number {n} cost {n} million euros more than planned." for n in range(60_000)
    ]
    yield from real
    for year in itertools.count(1900):
        yield from (f"{text} ({year})" for text in real)


def _real() -> Iterator[str]:
    for name, column in _FILES:
        if (DATA / name).is_file():
            with gzip.open(DATA / name, "rt", encoding="utf-8-sig", errors="replace") as file:
                next(file)
                for line in file:
                    cells = line.rstrip("\n").split("\t")
                    if len(cells) > column and cells[column].strip():
                        yield cells[column]


def rows(count: int) -> Iterator[tuple[str, str, str, str, str, str, str, str]]:
    """Yield statement, speaker, day said, rating, address, publisher, day of the check, finding."""
    for number, text in enumerate(itertools.islice(statements(), count)):
        yield (
            text,
            f"Speaker {number % 3_000}",
            f"20{10 + number % 14}-{1 + number % 12:02}-{1 + number % 28:02}",
            _LABELS[number % len(_LABELS)],
            f"https://check{number % 90}.example/{number}",
            f"Check {number % 90}",
            f"20{11 + number % 14}-{1 + number % 12:02}-{1 + number % 28:02}",
            f"The figures of the audit office say otherwise, as of year {number % 30}.",
        )


def write_table(path: Path, count: int) -> None:
    """Write a table as a newsroom would have it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ("Claim", "Who said it", "When", "Our rating", "Link", "Publisher", "Checked on", "Finding")
        )
        writer.writerows(rows(count))


def write_feed(path: Path, count: int) -> None:
    """Write a feed of ClaimReview, an item a line."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [\n')
        for number, row in enumerate(rows(count)):
            review = {
                "@type": "ClaimReview",
                "claimReviewed": row[0],
                "url": row[4],
                "author": {"@type": "Organization", "name": row[5]},
                "datePublished": row[6],
                "reviewRating": {"alternateName": row[3], "ratingValue": -1, "ratingExplanation": row[7]},
                "itemReviewed": {
                    "author": {"name": row[1]},
                    "datePublished": row[2],
                    "appearance": f"https://seen.example/{number}",
                },
            }
            file.write((",\n" if number else "") + json.dumps({"@type": "DataFeedItem", "item": [review]}))
        file.write("\n]}\n")
