"""The call sheet: whom to ask what, until when; attempts; and nobody confidential leaves by name."""

from pathlib import Path

from claimtracker.domain.call_sheet import NOBODY, Call
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.hand_over import Format
from claimtracker.domain.sources import ContactStatus, SourceKind, Stance
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse, contact_log, link_sources
from claimtracker.services.call_sheet import log_call, read_calls
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over, preview
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark


def edited(library: Library, claim: Claim, **fields: str) -> None:
    edit_claim(
        library, claim.id, [Edit(name, str(getattr(claim, name)), new) for name, new in fields.items()]
    )


def filled(library: Library) -> tuple[Claim, Claim, Claim]:
    revision = add_article(library)
    cost, riders, mayor = (
        mark(library, words, revision)
        for words in (
            "The bridge cost 4.2 million euros",
            "Ridership rose by 40 percent",
            "who resigned in May",
        )
    )
    edited(library, cost, speaker="Ada Lind", speaker_role="minister", due="2026-12-03")
    edited(
        library, riders, speaker="Ada Lind", open_questions="- Which lines?\n- Since when?", due="2026-12-01"
    )
    return cost, riders, mayor


def calls(library: Library) -> dict[str, Call]:
    return {call.name: call for call in read_calls(library).calls}


def test_facts_are_grouped_by_whom_to_ask(library: Library) -> None:
    cost, riders, mayor = filled(library)
    draft = SourceDraft("Operator", SourceKind.EXPERT, publisher="Transit", contact="+49 1")
    operator = link_sources.link_new_source(library, riders.id, draft, Stance.CONTEXT).value.source
    found = calls(library)
    assert list(found) == ["Operator", "Ada Lind", NOBODY]
    assert found["Operator"].items[0].questions == ("Which lines?", "Since when?")
    assert (found["Operator"].contact, found["Operator"].deadline) == ("+49 1", "2026-12-01")
    assert [item.claim_id for item in found["Ada Lind"].items] == [cost.id]
    assert found["Ada Lind"].office == "minister"
    assert [item.claim_id for item in found[NOBODY].items] == [mayor.id]
    contact_log.log_contact(library, operator.id, ContactStatus.ASKED, "2026-11-20", answer_by="2026-11-25")
    told = calls(library)["Operator"]
    assert (told.deadline, told.told_deadline, told.status) == ("2026-11-25", True, ContactStatus.ASKED)
    give_verdict(library, riders.id, "neutral/1", "true")
    assert "Operator" not in calls(library)


def test_a_speaker_whom_a_verdict_goes_against_has_a_right_of_reply(library: Library) -> None:
    cost, _, _ = filled(library)
    edited(library, cost, finding="It cost 5 million.")
    give_verdict(library, cost.id, "neutral/1", "false")
    replies = [item for item in calls(library)["Ada Lind"].items if item.reply]
    assert [item.claim_id for item in replies] == [cost.id]
    assert "“False”" in replies[0].questions[0]
    assert "It cost 5 million." in replies[0].questions[0]
    give_verdict(library, cost.id, "neutral/1", "true")
    assert not [item for item in calls(library)["Ada Lind"].items if item.reply]


def test_logging_a_call_makes_the_person_known_once(library: Library) -> None:
    filled(library)
    ada = calls(library)["Ada Lind"]
    done = log_call(library, ada, ContactStatus.ASKED, note="By mail", answer_by="2026-11-30")
    again = calls(library)["Ada Lind"]
    assert again.source_id == done.value
    assert (again.deadline, again.contacts[0].note) == ("2026-11-30", "By mail")
    log_call(library, ada, ContactStatus.DECLINED)
    assert calls(library)["Ada Lind"].status is ContactStatus.DECLINED
    assert browse.source(library, done.value).kind is SourceKind.INTERVIEW


def test_it_is_handed_over_without_confidential_names(library: Library, tmp_path: Path) -> None:
    _, riders, _ = filled(library)
    draft = SourceDraft(
        "Deep Throat", SourceKind.INTERVIEW, author="M. Felt", contact="garage", confidential=True
    )
    secret = link_sources.link_new_source(library, riders.id, draft, Stance.SUPPORTS).value.source
    contact_log.log_contact(library, secret.id, ContactStatus.ASKED, "2026-11-21", note="In the garage")
    assert calls(library)["Deep Throat"].confidential
    hand_over(library, ExportScope(), tmp_path, [Format.CALLS])
    for name in ("call-sheet.html", "call-sheet.md"):
        text = (tmp_path / name).read_text("utf-8")
        for marker in ("Deep", "Felt", "garage", "2026-11-21"):
            assert marker not in text, (name, marker)
        assert "Source A" in text
        assert "Ada Lind" in text
        assert "Which lines?" in text
    assert "Deep Throat" not in str(preview(library, ExportScope(), Format.CALLS))
    options = HandOverOptions(SheetOptions(unmask=True))
    hand_over(library, ExportScope(), tmp_path, [Format.CALLS], options)
    assert "In the garage" in (tmp_path / "call-sheet.md").read_text("utf-8")


def test_a_confidential_source_is_never_taken_for_a_speaker(library: Library) -> None:
    filled(library)
    link_sources.new_source(
        library, SourceDraft("Ada Lind", SourceKind.INTERVIEW, contact="x", confidential=True)
    )
    assert calls(library)["Ada Lind"].source_id == 0
