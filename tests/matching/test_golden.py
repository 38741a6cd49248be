"""Pairs written by hand, over every kind of difference in every language pack."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from claimtracker.domain.matches import DifferenceKind, Tier
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.packs import LANGUAGES

LINES = (Path(__file__).parent / "golden.jsonl").read_text(encoding="utf-8").splitlines()
PAIRS: list[dict[str, Any]] = [json.loads(line) for line in LINES]


def _id(pair: dict[str, Any]) -> str:
    return f"{pair['language']}-{pair['expected']}-{pair['mine'][:24]}"


@pytest.mark.parametrize("pair", PAIRS, ids=_id)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_each_pair_is_judged_as_a_person_would(pair: dict[str, Any], swapped: bool):
    mine, theirs = (pair["theirs"], pair["mine"]) if swapped else (pair["mine"], pair["theirs"])
    found = differences(mine, theirs, pair["language"])
    if pair["expected"] == "same":
        assert found == ()
        return
    if pair["expected"] == "soft":
        assert tier(found) is not Tier.DIFFERS
        return
    kind = DifferenceKind(pair["expected"])
    assert kind in {difference.kind for difference in found}
    assert tier(found) is (Tier.LOOK if kind is DifferenceKind.WORD else Tier.DIFFERS)
    if "pieces" in pair:
        pieces = tuple(reversed(pair["pieces"])) if swapped else tuple(pair["pieces"])
        assert pieces in {(difference.mine, difference.theirs) for difference in found}


def test_every_pack_has_every_kind():
    assert len(PAIRS) >= 200
    seen = Counter((pair["language"], pair["expected"]) for pair in PAIRS)
    for language in LANGUAGES:
        for kind in (*DifferenceKind, "same"):
            assert seen[(language, str(kind))], (language, kind)
