"""Publish checks: ClaimReview for search engines and archives, and a draft of the text that people read."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from claimtracker.domain.errors import BadInput
from claimtracker.domain.hand_over import Count, Preview, WrittenFile
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import all_of, say, say_count
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.hand_over.check_text import as_markdown, check_page
from claimtracker.exchange.hand_over.claim_review import (
    SCHEMA,
    as_json,
    claim_review,
    feed_item,
    lint,
    snippet,
)
from claimtracker.exchange.hand_over.records import CheckedClaim, Publisher
from claimtracker.services.checked_claims import checked_claims
from claimtracker.services.outgoing import Outgoing

REVIEW_FILE = "claimreview.json"
SNIPPET_FILE = "claimreview.html"
FEED_FILE = "claimreview-feed.json"
CHECK_MARKDOWN = "check.md"
CHECK_PAGE = "check.html"
MOST_NAMED = 20
SHORT = 60
PREVIEWED = 20


@dataclass(slots=True)
class _LeftOut:
    """Claims that the rules forbid to publish, and those that are worth a look; some of them by name."""

    faults: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    claims: int = 0
    unnamed: int = 0

    def leave(self, claim: CheckedClaim, faults: tuple[str, ...]) -> None:
        self.claims += 1
        self.faults.update(faults)
        self._name(
            say("Left out: {statement}: {faults}.", statement=_short(claim.statement), faults=all_of(faults))
        )

    def look(self, claim: CheckedClaim, warnings: tuple[str, ...]) -> None:
        if warnings:
            self._name(
                say(
                    "Worth a look: {statement}: {faults}.",
                    statement=_short(claim.statement),
                    faults=all_of(warnings),
                )
            )

    def told(self) -> list[str]:
        more = (
            [
                say_count(
                    self.unnamed,
                    "… and {count} more claims left out or worth a look.",
                    "… and {count} more claims left out or worth a look.",
                )
            ]
            if self.unnamed
            else []
        )
        return [*self.notes, *more]

    def _name(self, note: str) -> None:
        if len(self.notes) < MOST_NAMED:
            self.notes.append(note)
        else:
            self.unnamed += 1

    def refuse(self, what: str) -> BadInput:
        """Return the fault of an export that has nothing to write; it quotes no claim, for it is logged."""
        counts = [
            (Count(count, "{count} claim", "{count} claims"), reason)
            for reason, count in self.faults.most_common(4)
        ]
        why = (say("{claims}: {reason}.", claims=f"{count}", reason=reason) for count, reason in counts)
        nothing = say("There is nothing to write: no claim can be handed over as {what}.", what=what)
        return BadInput(
            " ".join((nothing, *why)),
            say(
                "Give what is missing in the inspector, or choose other claims. The address of a published "
                "check is written below its explanation."
            ),
        )


def write_reviews(out: Outgoing, parts: Path, publisher: Publisher) -> list[WrittenFile]:
    """Write the reviews as JSON-LD, as script elements, and as a Data Commons feed; raises BadInput."""
    left = _LeftOut()
    with ExitStack() as stack:
        plain = _JsonFile(stack.enter_context(whole_file(parts / REVIEW_FILE)))
        feed = stack.enter_context(whole_file(parts / FEED_FILE))
        page = stack.enter_context(whole_file(parts / SNIPPET_FILE))
        items = _JsonFile(feed, always_list=True)
        feed.write(f'{{"@context": "{SCHEMA}", "@type": "DataFeed", "dataFeedElement": '.encode())
        latest = ""
        for review in (claim_review(claim, publisher) for claim in _publishable(out, publisher, left)):
            plain.add(as_json(review))
            items.add(as_json(feed_item(review)))
            page.write("".join(snippet([review])).encode())
            latest = max(latest, review.get("datePublished", ""))
        if not plain.count:
            raise left.refuse("ClaimReview")
        plain.finish()
        items.finish()
        feed.write(f', "dateModified": "{latest}"}}\n'.encode())
    out.notes.extend(left.told())
    count = Count(plain.count, "{count} review", "{count} reviews")
    return [WrittenFile(name, (count,)) for name in (REVIEW_FILE, SNIPPET_FILE, FEED_FILE)]


def preview_reviews(out: Outgoing, publisher: Publisher) -> Preview:
    """Return the first reviews, and what the rules say of all claims that were looked at."""
    left = _LeftOut()
    first = _publishable(out, publisher, left, out.ids[:PREVIEWED])
    found = [claim_review(claim, publisher) for claim in first]
    if not found:
        said = str(left.refuse("ClaimReview"))
        return Preview(len(out.ids), text=said, notes=tuple(left.told()))
    value = found[0] if len(found) == 1 else found
    return Preview(len(out.ids), text=as_json(value), notes=tuple(left.told()))


def write_checks(out: Outgoing, parts: Path, publisher: Publisher) -> list[WrittenFile]:
    """Write drafts of the checks' texts, as Markdown and as a page; raises BadInput."""
    left = _LeftOut()
    written = list(_checked(out, left))
    if not written:
        raise left.refuse(say("a published check"))
    for name, text in (
        (CHECK_MARKDOWN, as_markdown(written)),
        (CHECK_PAGE, check_page(written, publisher)),
    ):
        out.ask()
        with whole_file(parts / name) as file:
            file.write(text.encode())
    out.notes.extend(left.told())
    count = Count(len(written), "{count} check", "{count} checks")
    return [WrittenFile(CHECK_MARKDOWN, (count,)), WrittenFile(CHECK_PAGE, (count,))]


def preview_checks(out: Outgoing) -> Preview:
    """Return the first checks as Markdown."""
    left = _LeftOut()
    found = list(_checked(out, left, out.ids[:PREVIEWED]))
    text = as_markdown(found) if found else left.refuse(say("a published check")).sentence
    return Preview(len(out.ids), text=text, notes=tuple(left.told()))


class _JsonFile:
    """One JSON value, or a list of them from the second on, written as they come."""

    def __init__(self, file: BinaryIO, *, always_list: bool = False) -> None:
        self._file = file
        self._list = always_list
        self._waiting: list[str] = []
        self.count = 0

    def add(self, value: str) -> None:
        self.count += 1
        if self.count == 1:
            self._waiting = [value]
            return
        for first in self._waiting:
            self._write("[\n" + first)
        self._waiting = []
        self._write(",\n" + value)

    def finish(self) -> None:
        for only in self._waiting:
            self._write(f"[\n{only}\n]" if self._list else only)
        self._write("\n]\n" if self.count > 1 else "\n")

    def _write(self, text: str) -> None:
        self._file.write(text.encode())


def _publishable(
    out: Outgoing, publisher: Publisher, left: _LeftOut, ids: list[int] | None = None
) -> Iterator[CheckedClaim]:
    for done, claim in enumerate(checked_claims(out, ids), 1):
        found = lint(claim, publisher)
        if found.faults:
            left.leave(claim, found.faults)
        else:
            left.look(claim, found.warnings)
            yield claim
        _told(out, done)


def _checked(out: Outgoing, left: _LeftOut, ids: list[int] | None = None) -> Iterator[CheckedClaim]:
    for done, claim in enumerate(checked_claims(out, ids), 1):
        if not claim.verdict:
            left.leave(claim, (say("it has no verdict yet"),))
        elif claim.for_drafts:
            left.leave(claim, (say("it was checked before publication"),))
        else:
            yield claim
        _told(out, done)


def _told(out: Outgoing, done: int) -> None:
    if done % 100 == 0 or done == len(out.ids):
        out.ask()
        out.told(done)


def _short(statement: str) -> str:
    return say("“{words}”", words=beginning(statement, SHORT))
