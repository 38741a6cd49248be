"""What is signed when a claim is signed off, in one form that anybody can hash again.

The canonical form is JSON in UTF-8: keys sorted, no spaces between, no escapes but those that JSON needs;
evidence and quotes sorted, so that their order on the screen does not matter. Its SHA-256 is kept beside it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say

FORM = 1
CHECK = frozenset(
    [
        "statement",
        "finding",
        "explanation",
        "problem_type",
        "suggested_wording",
        "scale",
        "rating",
        "verdict_label",
        "verdict_number",
        "verdict_at",
        "look",
        "calculation",
    ]
)
# Filled where they were empty when another claim is joined in; else they stand as they were signed.
SPOKEN = frozenset({"type", "speaker", "speaker_role", "said_on", "place"})
FROZEN = CHECK | SPOKEN
"""Fields of a claim that nobody changes while it is signed off."""


class SignOffKind(StrEnum):
    """What was said over a claim with a name and a time."""

    SIGNED = "signed off"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


@record
class SignOff:
    """One signature, reopening or withdrawal; ``sha256`` is empty for a reopening."""

    id: int
    claim_id: int
    kind: SignOffKind
    by: str
    at: datetime
    sha256: str = ""
    reason: str = ""


def canonical(
    claim: Mapping[str, str],
    verdict: Mapping[str, Any],
    evidence: Iterable[Mapping[str, str]],
    quotes: Iterable[str],
) -> str:
    """Return what is signed as text; who signed and when stand in ``verdict`` and ``claim``."""
    said = {
        "form": FORM,
        "claim": dict(claim),
        "verdict": dict(verdict),
        "evidence": sorted((dict(link) for link in evidence), key=_ordered),
        "quotes": sorted(set(quotes)),
    }
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(content: str) -> str:
    """Return the SHA-256 of what is signed, as hexadecimal digits."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def differs(signed: str, stands: str) -> tuple[str, ...]:
    """Return the parts in which a claim as it stands departs from what was signed, in plain words.

    What came after, such as a new place in a later draft, is no departure. Raises ValueError for a text that
    is not in the form.
    """
    was, now = json.loads(signed), json.loads(stands)
    found = [
        say(what)
        for what, name in _PARTS
        if was["claim"].get(name, "") != now["claim"].get(name, "")
        and (was["claim"].get(name) or name not in _FILLED)
    ]
    if _core(was["verdict"]) != _core(now["verdict"]):
        found.append(say("the verdict"))
    if any(_link(one) not in map(_link, now["evidence"]) for one in was["evidence"]):
        found.append(say("its evidence"))
    if not set(was["quotes"]) <= set(now["quotes"]):
        found.append(say("a quote"))
    return tuple(found)


_PARTS = (
    (to_say("the statement"), "statement"),
    (to_say("the speaker"), "speaker"),
    (to_say("the finding"), "finding"),
    (to_say("the explanation"), "explanation"),
)

# A claim that is joined in may bring along who said it, where nobody was known to have.
_FILLED = frozenset({"speaker"})


def _ordered(link: Mapping[str, str]) -> str:
    return json.dumps(link, ensure_ascii=False, sort_keys=True)


def _core(verdict: Mapping[str, Any]) -> dict[str, Any]:
    return {name: verdict.get(name) for name in ("scale", "rating", "label", "number", "by", "at")}


def _link(link: Mapping[str, str]) -> tuple[str, ...]:
    # A source's title may be mended in the library of sources; that it is the same source is what counts.
    return tuple(link.get(name, "") for name in ("source", "stance", "passage", "locator", "note"))
