"""Roles for the paragraphs of plain text, from wording, place and echo; no site is known by name.

The body is where running text begins. Above it stands the head: page furniture, headline, byline,
standfirst. A headline echoes: its words come back in the body, those of a sponsor's line do not.
"""

import re

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers import bylines, signals
from claimtracker.exchange.readers.pieces import Piece
from claimtracker.exchange.readers.plain_asides import (
    mark_forwarded_heads,
    name_beside_date,
    set_author_notes_aside,
    set_letterhead_aside,
)
from claimtracker.exchange.readers.rubrics import is_rubric
from claimtracker.exchange.readers.speakers import speaker_label, talking, turn_name
from claimtracker.exchange.readers.wording import CLOSING_NOTE, COMMENTS, CONTACT

_SHORT_HEAD = 12
_HEADLINE_WORDS = 30
_RELATED_WORDS = 6
_SUBHEAD_WORDS = 12
_KICKER_WORDS = 4
_NAME_BELOW = 2
_LEAST_HEADLINE_SCORE = 1.0
_LEAST_ECHO = 0.34
_ASKING = re.compile(r"[?؟？!！:…]\W*$")


def label(pieces: list[Piece], after_image: int | None, text_from: int | None = None) -> None:
    """Set every role; ``after_image`` followed an image label, ``text_from`` is where the text begins."""
    _mark_speech(pieces)
    mark_forwarded_heads(pieces)
    styled = next((index for index, piece in enumerate(pieces) if piece.role is Role.HEADLINE), None)
    body = _body_start(pieces, after_image if styled is None else styled) if text_from is None else text_from
    if styled is not None and body <= styled and not any(piece.prose for piece in pieces[:styled]):
        body = styled + 1 + _body_start(pieces[styled + 1 :], None)
    head = pieces[:body]
    page = after_image is not None or (text_from is None and sum(piece.furniture for piece in head) >= 2)
    headline = _headline(pieces, body, after_image, page) if styled is None else styled
    set_letterhead_aside(pieces[: headline or 0])
    _label_head(pieces, body, headline, page)
    _label_body(pieces, body, page)
    set_author_notes_aside(pieces)


def _mark_speech(pieces: list[Piece]) -> None:
    """Mark the paragraphs of a conversation that a speaker's name begins: they are text from the first on."""
    speakers = talking(piece.text for piece in pieces if not piece.furniture)
    for piece in pieces if speakers else ():
        named = turn_name(piece.text)
        piece.speech = (named or speaker_label(piece.text)) in speakers
        if piece.speech and not piece.fixed:
            piece.role, piece.fixed = Role.SUBHEAD if named else Role.BODY, True


def _body_start(pieces: list[Piece], after_image: int | None) -> int:
    """Index of the first paragraph of running text that has more of it close behind."""
    if (talk := next((index for index, piece in enumerate(pieces) if piece.speech), None)) is not None:
        return talk
    ran_in = next((index for index, piece in enumerate(pieces) if piece.runs_in), None)
    if ran_in is not None and ran_in + 1 < len(pieces) and not any(piece.prose for piece in pieces[:ran_in]):
        return ran_in + 1
    prose = [index for index, piece in enumerate(pieces) if piece.prose and _may_be_text(piece)]
    if after_image is not None:
        prose = [index for index in prose if index > after_image] or prose
    for index, following in zip(prose, [*prose[1:], None], strict=False):
        if following is None or following - index <= 4 or _goes_on(pieces, index):
            return _back_over_short_sentences(pieces, index)
    return prose[0] if prose else _first_after_head(pieces)


def _may_be_text(piece: Piece) -> bool:
    return not piece.fixed or piece.role in (Role.BODY, Role.QUOTE, Role.LIST)


def _goes_on(pieces: list[Piece], index: int) -> bool:
    """Whether a dateline runs into this paragraph, or a sentence follows at once."""
    if index and pieces[index - 1].fixed and pieces[index - 1].role is Role.DATELINE:
        return True
    return any(_opening_sentence(piece) for piece in pieces[index + 1 : index + 2])


def _back_over_short_sentences(pieces: list[Piece], index: int) -> int:
    """Include short opening sentences; one alone stays with the head, where it may be a standfirst."""
    start = index
    while start > 1 and _opening_sentence(pieces[start - 1]) and index - start < _SHORT_HEAD:
        start -= 1
    signed = index - start == 1 and _is_signature(pieces[start - 1])
    return start if index - start >= 2 or signed else index


def _is_signature(piece: Piece) -> bool:
    """Whether a line says who wrote or when: what follows is the text itself."""
    return signals.is_dated_line(piece.text) or bool(bylines.byline_names(piece.text))


def _opening_sentence(piece: Piece) -> bool:
    plain = piece.sentence and piece.words >= 5 and not piece.furniture and not piece.credit
    return plain and not signals.is_capitals(piece.text) and not bylines.byline_names(piece.text)


def _first_after_head(pieces: list[Piece]) -> int:
    """Where a text without any long paragraph begins: after its first line and the byline under it."""
    start = 1 if len(pieces) > 1 and not (pieces[0].sentence and pieces[0].words > _SUBHEAD_WORDS) else 0
    while 0 < start < len(pieces) - 1 and _belongs_to_head(pieces, start):
        start += 1
    return start


def _belongs_to_head(pieces: list[Piece], index: int) -> bool:
    """Whether a short line still stands above the text: who, when, or a title that is signed below."""
    piece = pieces[index]
    if piece.furniture or piece.role is Role.HEADLINE or not piece.words or _is_signature(piece):
        return True
    below = pieces[index + 1]
    if bylines.may_be_names(piece.text) and _is_signature(pieces[index - 1] if index > 1 else below):
        return True
    if index <= _NAME_BELOW and bylines.byline_names(piece.text, bare=True):
        return below.sentence or signals.is_dated_line(below.text)
    return _title_like(piece) and not piece.sentence and bool(bylines.byline_names(below.text))


def _headline(pieces: list[Piece], body: int, after_image: int | None, page: bool) -> int | None:
    """Index of the headline: of the lines that lie together above the body and echo in it, the first."""
    if after_image is not None and after_image < body:
        return after_image
    text = " ".join(piece.text for piece in pieces[body : body + 40] if not piece.furniture)
    if pieces[body : body + 1] and pieces[body].speech and body <= _SHORT_HEAD:
        return _only_line(pieces[:body])
    said = signals.echo_words(text)
    scores = [
        _headline_score(piece, said) + (index / body if page else 1.5 / (index + 1))
        for index, piece in enumerate(pieces[:body])
    ]
    best = max(range(body), key=lambda index: scores[index], default=None)
    if best is not None and scores[best] > _LEAST_HEADLINE_SCORE:
        return _first_of_its_kind(pieces, best, said)
    return None if page else _only_line(pieces[:body])


def _only_line(head: list[Piece]) -> int | None:
    """The line that heads a text which is no copied page, be it one word; or else a rubric."""
    lines = [index for index, piece in enumerate(head) if _may_head(piece)]
    return next((index for index in lines if not is_rubric(head[index].text)), lines[0] if lines else None)


def _may_head(piece: Piece) -> bool:
    if piece.fixed or piece.furniture or piece.credit or not 0 < piece.words <= _HEADLINE_WORDS:
        return False
    return not signals.is_dated_line(piece.text) and not bylines.byline_names(piece.text)


def _first_of_its_kind(pieces: list[Piece], best: int, said: set[str]) -> int:
    """Go up from the best line to the first beside it: what stands under a headline echoes as well as it."""
    first = best
    for index in range(best - 1, -1, -1):
        piece = pieces[index]
        if not _title_like(piece) or piece.words < _KICKER_WORDS:
            break
        if _echo(piece, said) >= _LEAST_ECHO * _echo(pieces[best], said):
            first = index
    return first


def _title_like(piece: Piece) -> bool:
    """Whether the line could be a headline by its form: not furniture, not who or when, not too long."""
    return _may_head(piece) and not is_rubric(piece.text) and not signals.is_list_item(piece.text)


def _headline_score(piece: Piece, said: set[str]) -> float:
    if not _title_like(piece):
        return -5.0
    score = 3.0 * _echo(piece, said) + (1.0 if _KICKER_WORDS <= piece.words <= 25 else 0.0)
    score -= 1.5 if piece.words < _KICKER_WORDS - 1 else 0.0
    if signals.is_capitals(piece.text) and piece.words < _RELATED_WORDS:
        score -= 1.5
    return score - (1.0 if piece.text.endswith(".") else 0.0)


def _echo(piece: Piece, said: set[str]) -> float:
    """Share of the line's words that come back in the body."""
    content = signals.echo_words(piece.text)
    return len(content & said) / len(content) if content else 0.0


def _label_head(pieces: list[Piece], body: int, headline: int | None, page: bool) -> None:
    after = headline if headline is not None else -1
    place = 0
    for index in range(body):
        # Share buttons between headline and byline take no place.
        place = index - after if index <= after else place + (not pieces[index].furniture)
        if not pieces[index].fixed:
            pieces[index].role = _head_role(pieces[index], place, page)
    if headline is not None:
        pieces[headline].role = Role.HEADLINE
        _date_above(pieces[:headline])
    _keep_one_byline(pieces[:body], after)
    name_beside_date(pieces[after + 1 : body])


def _date_above(head: list[Piece]) -> None:
    """Take the date above a headline where a line such as “For immediate release” names the kind of text."""
    if any(is_rubric(piece.text) for piece in head):
        for piece in head:
            if not piece.fixed and signals.is_dated_line(piece.text):
                piece.role = Role.DATELINE


def _head_role(piece: Piece, place: int, page: bool) -> Role:
    """Role of a piece above the body; ``place`` counts from the headline, negative above it."""
    if piece.furniture or not piece.words or is_rubric(piece.text):
        return Role.FURNITURE
    if bylines.byline_names(piece.text, bare=0 < place <= 3 or (place == -2 and not page)):
        return Role.BYLINE
    if signals.is_dated_line(piece.text):
        return Role.DATELINE if place > 0 or (place == -1 and not page) else Role.FURNITURE
    if piece.credit:
        return Role.CAPTION
    if place < 0:
        return Role.FURNITURE
    if signals.is_list_item(piece.text):
        return Role.LIST
    if piece.sentence or place == 1:
        return Role.STANDFIRST if piece.words >= 4 else Role.FURNITURE
    return Role.FURNITURE if page or signals.is_capitals(piece.text) else Role.STANDFIRST


def _keep_one_byline(head: list[Piece], headline: int) -> None:
    """Of several candidates keep those next to the headline; names in menus are furniture."""
    candidates = [index for index, piece in enumerate(head) if piece.role is Role.BYLINE]
    if not candidates:
        return
    signed = [index for index in candidates if bylines.byline_names(head[index].text)]
    below = [index for index in signed or candidates if index > headline] or signed or candidates
    nearest = min(abs(index - headline) for index in below)
    for index in candidates:
        if index not in below or abs(index - headline) > nearest + 1:
            head[index].role = Role.FURNITURE


def _label_body(pieces: list[Piece], body: int, page: bool) -> None:
    """Label from the body's start on; a box of other articles takes the lines under its heading."""
    in_box = filled = closed = False
    last_prose = max((index for index, piece in enumerate(pieces) if piece.prose), default=-1)
    for index in range(body, len(pieces)):
        piece = pieces[index]
        if signals.opens_box(piece.text):
            in_box, filled = True, False
        elif in_box and (_ends_box(piece) or (filled and pieces[index - 1].apart)):
            in_box = False
        filled = filled or (in_box and not signals.opens_box(piece.text))
        closed = closed or (index > last_prose and _closes(piece.text))
        if not piece.fixed:
            aside = in_box or closed
            piece.role = Role.FURNITURE if aside else _body_role(pieces, index, page, last_prose)


def _closes(line: str) -> bool:
    """Whether nothing below a line is of the text: whom to ask, what readers wrote."""
    return CONTACT.match(line) is not None or COMMENTS.match(line) is not None


def _ends_box(piece: Piece) -> bool:
    return piece.prose or (
        piece.sentence and piece.words >= _RELATED_WORDS and not _ASKING.search(piece.text)
    )


def _body_role(pieces: list[Piece], index: int, page: bool, last_prose: int) -> Role:
    piece = pieces[index]
    if piece.furniture or not piece.words or (index >= last_prose and CLOSING_NOTE.match(piece.text)):
        return Role.FURNITURE
    if piece.credit:
        return Role.CAPTION
    if signals.is_list_item(piece.text):
        return Role.LIST
    if index > last_prose and signals.is_dated_line(piece.text):
        return Role.DATELINE
    if signals.is_quoted_block(piece.text):
        return Role.QUOTE
    if signals.is_capitals(piece.text) and not piece.prose:
        ends = page or index > last_prose >= 0
        return (
            Role.FURNITURE if piece.words >= _RELATED_WORDS or (ends and index > last_prose) else Role.SUBHEAD
        )
    if piece.sentence or piece.words > _SUBHEAD_WORDS:
        return Role.BODY
    return _short_line_role(pieces, index, page and index >= last_prose)


def _short_line_role(pieces: list[Piece], index: int, closing: bool) -> Role:
    """A line without a full stop: a subhead when text follows, left-over furniture at a page's end."""
    if any(piece.prose or piece.sentence for piece in pieces[index + 1 : index + 3]):
        return Role.SUBHEAD
    return Role.FURNITURE if closing else Role.BODY
