"""History says in sentences who did what, and what stood there before and after."""

import re

from claimtracker.domain.edits import Edit
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.spans import Span
from claimtracker.services import bin_records, browse
from claimtracker.services.edit_claims import delete_claims, edit_claim, set_aliases, set_tags
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.link_sources import edit_evidence, unlink
from claimtracker.services.mark_claims import adjust_highlight, remove_highlight
from claimtracker.services.seen_before import decide
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import add_article, link, mark
from tests.services.random_desk import RandomDesk
from tests.store.libraries import ACTOR

MACHINE = re.compile(
    r"_at\b|_id\b|_key\b|row_version|None|[{}]|“(True|False)”|set to “”|^(start|end|prefix|score) "
)


def sentences(library: Library, claim_id: int) -> list[str]:
    return [line.sentence for line in reversed(browse.history(library, claim_id))]


def test_a_claims_life_reads_as_sentences(library: Library) -> None:
    revision_id = add_article(library)
    other = mark(library, "4.2 million", revision_id)
    claim = mark(library, "Nobody asked why", revision_id)
    (highlight,) = browse.claim_card(library, claim.id).highlights
    edit_claim(library, claim.id, [Edit("said_on", "", "2023-10"), Edit("speaker", "", "The minister")])
    edit_claim(library, claim.id, [Edit("speaker", "The minister", "The mayor")])
    edit_claim(library, claim.id, [Edit("speaker", "The mayor", "")])
    edit_claim(library, claim.id, [Edit("place", "", "Town hall")])
    set_tags(library, claim.id, ["budget"])
    set_aliases(library, claim.id, ["No one asked"])
    evidence = link(library, claim.id)
    edit_evidence(library, evidence.id, [Edit("passage", "", "as it stands")])
    unlink(library, evidence.id)
    give_verdict(library, claim.id, "neutral/1", "mostly-false")
    decide(library, claim.id, other.id, DecisionKind.VARIANT)
    adjust_highlight(library, highlight.id, Span(0, 7))
    remove_highlight(library, highlight.id)
    delete_claims(library, [claim.id])
    bin_records.restore(library, "claim", [claim.id])
    assert sentences(library, claim.id) == [
        "claim made: “Nobody asked why”",
        "highlight made: “Nobody asked why”",
        "speaker set to “The minister”; said on set to “2023-10”",
        "speaker: “The minister” → “The mayor”",
        "speaker cleared (was “The mayor”)",
        "place set to “Town hall”",
        "tag added: budget",
        "other wording added: “No one asked”",
        "source linked: “Annual report” (refutes)",
        "passage set to “as it stands”",
        "source unlinked: “Annual report” (refutes)",
        "verdict: Mostly false",
        f"progress: “to check” → “checked”; checker set to “{ACTOR}”",
        "decided: variant",
        "highlight: “Nobody asked why” → “Council”",
        "highlight removed: “Council”",
        "put into the bin",
        "taken out of the bin",
    ]
    lines = browse.history(library, claim.id)
    assert {line.by for line in lines} == {ACTOR}
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    assert lines[0].action == "Restore claim"


def test_what_was_undone_says_so(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    done = give_verdict(library, claim.id, "neutral/1", "false")
    undo(library, done.changes.change_set_id, "Undo give verdict")
    lines = browse.history(library, claim.id)
    assert {line.action for line in lines[:2]} == {"Undo give verdict"}
    told = {"verdict taken back: False", f"progress: “checked” → “to check”; checker cleared (was “{ACTOR}”)"}
    assert told <= {line.sentence for line in lines}


def test_no_history_shows_the_machine(library: Library) -> None:
    desk = RandomDesk(library, 7)
    desk.steps(60 if not library.on_server else 25)
    told = [sentence for claim_id in desk.claims for sentence in sentences(library, claim_id)]
    assert len(told) > 20
    assert [sentence for sentence in told if MACHINE.search(sentence)] == []
