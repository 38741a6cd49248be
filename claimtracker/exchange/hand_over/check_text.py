"""A draft of the text of a check: claim, verdict, finding, how we know; in Markdown and as a page."""

import re
from collections.abc import Sequence

from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.wording import say, say_count
from claimtracker.exchange.hand_over.pages import STANCE_WORDS, page, safe_link
from claimtracker.exchange.hand_over.records import Appearance, CheckedClaim, Cited, Publisher

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_IN_ADDRESS = {ord(sign): f"%{ord(sign):02X}" for sign in ' ()<>\\`"'} | dict.fromkeys(range(0x20), "")
_BULLET = re.compile(r"\A([-+=])")
_NUMBERED = re.compile(r"\A(\d+)([.)])")


def check_page(claims: Sequence[CheckedClaim], publisher: Publisher) -> str:
    """Return the drafts as one page."""
    title = say_count(len(claims), "{count} check", "{count} checks")
    if len(claims) == 1:
        title = claims[0].review_title or claims[0].statement
    return page("check.html", "page.css", "check.css", title=title, claims=claims, publisher=publisher)


def as_markdown(claims: Sequence[CheckedClaim]) -> str:
    """Return the drafts one after another; every text stands as it is, whatever signs it holds."""
    return "\n\n---\n\n".join("\n\n".join(_sections(claim)) for claim in claims) + "\n"


def _lead(claim: CheckedClaim) -> str:
    if claim.speaker or claim.speaker_role:
        return say("Who said it:")
    return say("Where it was said:") if claim.place else say("When it was said:")


def _sections(claim: CheckedClaim) -> list[str]:
    said = (claim.speaker, claim.speaker_role, claim.place, claim.said_on)
    who = ", ".join(part for part in said if part)
    lead = _lead(claim)
    parts = [
        f"# {plain(claim.review_title or claim.statement)}",
        f"**{say('The claim:')}** {plain(claim.statement)}",
    ]
    if claim.withdrawn:
        parts.insert(1, f"**{say('This check was withdrawn.')}**")
    if who:
        parts.append(f"**{lead}** {plain(who)}")
    parts.append(f"**{say('Our verdict:')}** {plain(claim.state)}")
    if claim.finding:
        parts.append(f"**{say('In short:')}** {plain(claim.finding)}")
    quoted = [_quote(seen) for seen in claim.appearances if seen.quote and not seen.before]
    if quoted:
        parts += [f"## {say('What was said')}", *quoted]
    if claim.explanation:
        parts += [f"## {say('What we found')}", _text(claim.explanation)]
    if claim.calculation:
        lines = "\n".join(f"- {plain(said)}" for said in claim.calculation)
        parts += [f"## {say('How we worked it out')}", lines]
    if claim.evidence:
        parts += [
            f"## {say('Sources')}",
            "\n".join(_source(n, cited) for n, cited in enumerate(claim.evidence, 1)),
        ]
    rating = claim.told_rating
    if rating is not None and rating.description:
        meaning = plain(said_rating(rating.description))
        parts += [f"## {say('How we rate')}", f"**{plain(said_rating(rating.label))}:** {meaning}"]
    if claim.checked_on:
        parts.append(f"*{say('Checked on {day}.', day=plain(claim.checked_on))}*")
    return parts


def _quote(seen: Appearance) -> str:
    where = _link(seen.title or seen.url, seen.url)
    outlet = f", {plain(seen.outlet)}" if seen.outlet else ""
    said = "\n>\n".join(f"> {plain(line)}" for line in seen.quote.split("\n") if line.strip())
    return f"{said}\n>\n> — {where}{outlet}"


def _source(number: int, cited: Cited) -> str:
    source = cited.source
    title = _link(source.title, source.url)
    where = f", {plain(cited.locator)}" if cited.locator else ""
    kept = safe_link(source.archived_url)
    archived = f" ([{say('kept copy')}]({_address(kept)}))" if kept else ""
    stance, passage = say(STANCE_WORDS[cited.stance.value]), plain(" ".join(cited.passage.split()))
    does = say("{state}: “{quote}”", state=stance, quote=passage) if passage else stance
    told = f" ({plain(source.told)})" if source.told else ""
    return f"{number}. {title}{where}{archived}{told}, {does}"


def _text(text: str) -> str:
    return "\n\n".join(plain(line) for line in text.split("\n") if line.strip())


def _link(words: str, url: str) -> str:
    address = safe_link(url)
    return f"[{plain(words)}]({_address(address)})" if address else plain(words)


def _address(url: str) -> str:
    return url.translate(_IN_ADDRESS)


def plain(text: str) -> str:
    """Return text that Markdown shows as it is."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _NUMBERED.sub(r"\1\\\2", _BULLET.sub(r"\\\1", line))
