"""The call sheet as it leaves the desk: a page for printing, and Markdown; confidential people masked."""

from dataclasses import replace

from claimtracker.domain.call_sheet import Call, CallItem, CallSheet
from claimtracker.domain.sources import Contact, ContactStatus
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.hand_over.check_text import plain
from claimtracker.exchange.hand_over.pages import page
from claimtracker.exchange.sheets.masking import Masker

TITLE = to_say("Call sheet")


def masked(sheet: CallSheet, masker: Masker) -> CallSheet:
    """Return the sheet with confidential people named as “Source A”, without what could tell who they are."""
    return replace(sheet, calls=tuple(_masked(call, masker) for call in sheet.calls))


def calls_page(sheet: CallSheet) -> str:
    """Return the sheet as one page."""
    return page("calls.html", "page.css", "calls.css", title=say(TITLE), sheet=sheet, tried=tried)


def as_markdown(sheet: CallSheet) -> str:
    """Return the sheet as Markdown, with a box to tick for each thing to ask."""
    parts = [f"# {say(TITLE)}"]
    for call in sheet.calls:
        parts.append(f"## {plain(call.shown)}")
        about = [
            call.office,
            call.contact,
            say("answer by {day}", day=call.deadline) if call.deadline else "",
        ]
        if call.confidential:
            about.insert(0, say("confidential"))
        if any(about):
            parts.append(" · ".join(plain(part) for part in about if part))
        if call.contacts:
            parts.append("\n".join(f"- {plain(tried(contact))}" for contact in call.contacts))
        parts += [_item(item) for item in call.items]
    if not sheet.calls:
        parts.append(say("Nobody is to be asked."))
    return "\n\n".join(parts) + "\n"


def tried(contact: Contact) -> str:
    """Return an attempt in one line, such as "2026-11-02: asked, by Ana; answer by 2026-11-04. By mail"."""
    status = say(contact.status.value)
    said = say("{status}, by {name}", status=status, name=contact.by) if contact.by else status
    if contact.on:
        said = f"{contact.on}: {said}"
    if contact.answer_by:
        said = say("{attempt}; answer by {day}", attempt=said, day=contact.answer_by)
    return f"{said}. {contact.note}" if contact.note else said


def _item(item: CallItem) -> str:
    kind = f"**{say('Right of reply:')}** " if item.reply else ""
    lines = [f"- [ ] {kind}{say('“{words}”', words=plain(item.statement))}"]
    where = [item.article_title, say("due {day}", day=item.due) if item.due else ""]
    if any(where):
        lines.append(f"  *{plain(', '.join(part for part in where if part))}*")
    lines += [f"  - {plain(question)}" for question in item.questions]
    return "\n".join(lines)


def _masked(call: Call, masker: Masker) -> Call:
    if not masker.masks(call.confidential):
        return call
    log = tuple(
        Contact(0, 0, contact.status, answer_by=contact.answer_by)
        for contact in call.contacts
        if contact.status is not ContactStatus.NONE
    )
    name = masker.name(call.key, call.name, True)
    return replace(call, name=name, office="", contact="", contacts=log, source_id=0)
