"""The command that asks whether something was checked before."""

import json
import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.named import path_named
from claimtracker.cli.output import plainly, print_json, print_text, progress, tell
from claimtracker.domain.errors import BadValue
from claimtracker.domain.matches import Difference, Match, whole_percent
from claimtracker.matching.candidates import Query
from claimtracker.matching.packs import pack_for
from claimtracker.matching.second_look import reads_sentences
from claimtracker.services import browse
from claimtracker.services.original_file import text_from
from claimtracker.services.seen_before import ClaimFinder

SCORE_PLACES = 4
QUERY_SHAPE = 'Each line is {"id": …, "text": …}.'


def match(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="The words to ask about.")] = "",
    limit: Annotated[int, typer.Option(help="How many matches to give at most.", min=1, metavar="N")] = 5,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", help='JSON lines, each {"id", "text"}.', metavar="QUERIES.jsonl", parser=path_named
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON lines to stdout.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell what each match's score is made of.")
    ] = False,
) -> None:
    """Ask whether a text was checked before; matches come best first, with what differs."""
    chosen: Chosen = context.obj
    with plainly():
        if bool(text.strip()) == (file is not None):
            raise BadValue("Give a text or a file of queries, one of them.", 'Say: match "the words".')
        queries = [("", text)] if file is None else list(queries_in(file))
        with chosen.open() as library:
            finder = ClaimFinder(library)
            if mended := finder.warm():
                tell(mended)
            with progress("Matching") as told:
                for number, (query_id, words) in enumerate(queries, 1):
                    found = finder.matches(Query(words), limit, by_sentences=True)
                    keys = browse.claim_keys(library, [m.claim_id for m in found])
                    rows = [
                        match_data(one, keys[one.claim_id], explain)
                        for one in found
                        if one.claim_id in keys and round(one.score, SCORE_PLACES) > 0
                    ]
                    _tell(query_id, rows, as_json, file is not None, read_with(words) if explain else "")
                    told(number, len(queries))


def queries_in(file: Path) -> Iterator[tuple[Any, str]]:
    """Yield id, as it was given, and text of each line; raises BadValue naming the line."""
    name = file.name
    text, notes = text_from(file)
    for note in notes:
        tell(f"“{name}”: {note}")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        data, wrong = _parsed(line)
        if wrong:
            raise BadValue(f"“{name}”, line {number}: {wrong}", QUERY_SHAPE)
        yield data["id"], data["text"]


def _parsed(line: str) -> tuple[Any, str]:
    """Return what a line holds, and what keeps it from being a query, "" when it is one."""
    odd: list[str] = []
    try:
        data = json.loads(line, parse_constant=odd.append)
    except json.JSONDecodeError as error:
        return None, f"this is no valid JSON (sign {error.colno})."
    except (ValueError, RecursionError):
        return None, "this is no valid JSON."
    if odd:  # Python reads NaN and Infinity and would print them again; other programs stop at them
        return None, f"JSON has no number {odd[0]}."
    return data, _wrong_with(data)


def _wrong_with(data: object) -> str:
    """Return what keeps a line of valid JSON from being a query, "" when it is one."""
    if not isinstance(data, dict):
        return "this is JSON, but no object in braces."
    missing = [name for name in ("id", "text") if name not in data]
    if len(missing) > 1:
        return "the fields “id” and “text” are missing."
    if missing:
        return f"the field “{missing[0]}” is missing."
    if not isinstance(data["text"], str):
        return "the field “text” is no text in quotes."
    if isinstance(data["id"], dict | list):
        return "the field “id” is neither a text nor a number."
    if data["id"] in (math.inf, -math.inf):
        return "the field “id” is too large a number."
    return ""


def match_data(found: Match, key: str, explain: bool = False) -> dict[str, Any]:
    """Return a match in the shape of ``match --json``; explained, its shares add up to the score."""
    shares = [
        {"feature": one.name, "value": round(one.value, 4), "share": round(one.points, 6)}
        for one in found.shares
    ]
    return ({"shares": shares, "compared": found.compared} if explain else {}) | {
        "claim_id": key,
        "score": round(found.score, SCORE_PLACES),
        "tier": found.tier.value,
        "differences": [
            {"kind": item.kind.value, "mine": item.mine, "theirs": item.theirs}
            | (_spans(item) if explain else {})
            for item in _once(found.differences)
        ],
    }


def _once(found: Iterable[Difference]) -> Iterable[Difference]:
    """Return each difference at the first place where it stands: a long text repeats it."""
    first: dict[tuple[str, ...], Difference] = {}
    for item in found:
        first.setdefault((item.kind, item.mine, item.theirs), item)
    return first.values()


def _spans(found: Difference) -> dict[str, list[int] | None]:
    """Return where the two pieces stand, in code points; None where a text lacks its piece."""
    spans = (("mine_span", found.mine_span), ("theirs_span", found.theirs_span))
    return {name: [span.start, span.end] if span else None for name, span in spans}


def read_with(text: str) -> str:
    """Return the language pack that a text is read with, or what takes its place."""
    pack = pack_for("", text)
    read_as = pack.language if pack else "character n-grams"
    return f"{read_as}, whole sentences" if reads_sentences(text) else read_as


def _tell(query_id: Any, rows: list[dict[str, Any]], as_json: bool, many: bool, read_as: str = "") -> None:
    if as_json:
        print_json(
            ({"id": query_id} if many else {})
            | ({"read_with": read_as} if read_as else {})
            | {"matches": rows}
        )
        return
    if many:
        print_text(f"{query_id}:")
    if read_as:
        print_text(f"Read with: {read_as}")
    listed = [row for row in rows if whole_percent(row["score"])]
    for row in listed:
        differs = "; ".join(
            f"{d['kind']}: {d['mine'] or '—'} → {d['theirs'] or '—'}" for d in row["differences"]
        )
        print_text(
            f"{whole_percent(row['score']):3d}%  {row['tier']:8}  {row['claim_id']}  {differs}".rstrip()
        )
        for share in row.get("shares", ()):
            print_text(f"      {share['share']:+8.1%}  {share['feature']} ({share['value']:.2f})")
    if not listed:
        print_text("Nothing like it was checked before.")
