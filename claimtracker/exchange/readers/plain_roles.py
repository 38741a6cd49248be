"""Roles for the paragraphs of plain text, from wording, place and echo; no site is known by name.

The body is where running text begins. Above it stands the head: page furniture, headline, byline,
standfirst. A headline echoes: its words come back in the body, those of a sponsor's line do not.
"""

from claimtracker.domain.articles import Role
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import bylines, signals
from claimtracker.exchange.readers.pieces import Piece

_SHORT_HEAD = 12
_HEADLINE_WORDS = 30
_RELATED_WORDS = 6
_SUBHEAD_WORDS = 12
_LEAST_HEADLINE_SCORE = 1.0


def label(pieces: list[Piece], after_image: int | None) -> None:
    """Set the role of every piece; ``after_image`` is the index that followed an image label, if any."""
    body = _body_start(pieces, after_image)
    head = pieces[:body]
    page = after_image is not None or sum(piece.furniture for piece in head) >= 2
    headline = _headline(pieces, body, after_image, page)
    _label_head(pieces, body, headline, page)
    for index in range(body, len(pieces)):
        if not pieces[index].fixed:
            pieces[index].role = _body_role(pieces, index, page)


def _body_start(pieces: list[Piece], after_image: int | None) -> int:
    """Index of the first paragraph of running text that has more of it close behind."""
    prose = [index for index, piece in enumerate(pieces) if piece.prose]
    if after_image is not None:
        prose = [index for index in prose if index > after_image] or prose
    for index, following in zip(prose, [*prose[1:], None], strict=False):
        if following is None or following - index <= 4:
            return _back_over_short_sentences(pieces, index)
    return prose[0] if prose else _first_after_head(pieces)


def _back_over_short_sentences(pieces: list[Piece], index: int) -> int:
    """Include short opening sentences; one alone stays with the head, where it may be a standfirst."""
    start = index
    while start > 1 and _opening_sentence(pieces[start - 1]) and index - start < _SHORT_HEAD:
        start -= 1
    return start if index - start >= 2 else index


def _opening_sentence(piece: Piece) -> bool:
    plain = piece.sentence and piece.words >= 5 and not piece.furniture and not piece.credit
    return plain and not signals.is_capitals(piece.text) and not bylines.byline_names(piece.text)


def _first_after_head(pieces: list[Piece]) -> int:
    """Where a text without any long paragraph begins: after its first line and the byline under it."""
    start = 1 if len(pieces) > 1 and not (pieces[0].sentence and pieces[0].words > _SUBHEAD_WORDS) else 0
    while 0 < start < len(pieces) - 1 and (
        bylines.byline_names(pieces[start].text) or pieces[start].furniture or not pieces[start].words
    ):
        start += 1
    return start


def _headline(pieces: list[Piece], body: int, after_image: int | None, page: bool) -> int | None:
    if after_image is not None and after_image < body:
        return after_image
    said = set(fold(" ".join(piece.text for piece in pieces[body : body + 40])).split())
    best, best_score = None, _LEAST_HEADLINE_SCORE
    for index, piece in enumerate(pieces[:body]):
        score = _headline_score(piece, said) + (index / body if page else 1.5 / (index + 1))
        if score > best_score:
            best, best_score = index, score
    return best


def _headline_score(piece: Piece, said: set[str]) -> float:
    if piece.fixed or piece.furniture or not piece.words or piece.words > _HEADLINE_WORDS:
        return -5.0
    content = [word for word in fold(piece.text).split() if len(word) > 3]
    echo = sum(word.strip(".,:;!?'\"“”‘’") in said for word in content) / len(content) if content else 0.0
    score = 3.0 * echo + (1.0 if 4 <= piece.words <= 25 else 0.0)
    if bylines.byline_names(piece.text):
        score -= 4.0
    if signals.is_capitals(piece.text) and piece.words < _RELATED_WORDS:
        score -= 1.5
    return score - (1.0 if piece.text.endswith(".") else 0.0)


def _label_head(pieces: list[Piece], body: int, headline: int | None, page: bool) -> None:
    after = headline if headline is not None else -1
    for index in range(body):
        if not pieces[index].fixed:
            pieces[index].role = _head_role(pieces[index], index - after, page)
    if headline is not None:
        pieces[headline].role = Role.HEADLINE
    _keep_one_byline(pieces[:body], after)


def _head_role(piece: Piece, place: int, page: bool) -> Role:
    """Role of a piece above the body; ``place`` counts from the headline, negative above it."""
    if piece.furniture or not piece.words:
        return Role.FURNITURE
    if bylines.byline_names(piece.text, bare=-2 <= place <= 2):
        return Role.BYLINE
    if signals.is_dated_line(piece.text):
        return Role.DATELINE if place > 0 else Role.FURNITURE
    if piece.credit:
        return Role.CAPTION
    if place < 0:
        return Role.FURNITURE
    if piece.sentence or place == 1:
        return Role.STANDFIRST if piece.words >= 4 else Role.FURNITURE
    return Role.FURNITURE if page or signals.is_capitals(piece.text) else Role.STANDFIRST


def _keep_one_byline(head: list[Piece], headline: int) -> None:
    """Of several candidates keep those next to the headline; names in menus are furniture."""
    candidates = [index for index, piece in enumerate(head) if piece.role is Role.BYLINE]
    if not candidates:
        return
    nearest = min(abs(index - headline) for index in candidates)
    for index in candidates:
        if abs(index - headline) > nearest + 1:
            head[index].role = Role.FURNITURE


def _body_role(pieces: list[Piece], index: int, page: bool) -> Role:
    piece = pieces[index]
    if piece.furniture or not piece.words:
        return Role.FURNITURE
    if piece.credit:
        return Role.CAPTION
    if signals.is_list_item(piece.text):
        return Role.LIST
    if signals.is_quoted_block(piece.text):
        return Role.QUOTE
    if signals.is_capitals(piece.text) and not piece.prose:
        return Role.FURNITURE if piece.words >= _RELATED_WORDS else Role.SUBHEAD
    if piece.sentence or piece.words > _SUBHEAD_WORDS:
        return Role.BODY
    return _short_line_role(pieces, index, page)


def _short_line_role(pieces: list[Piece], index: int, page: bool) -> Role:
    """A line without a full stop: a subhead when text follows, left-over furniture at a page's end."""
    rest = pieces[index + 1 :]
    if any(piece.prose or piece.sentence for piece in rest[:2]):
        return Role.SUBHEAD
    if page and not any(piece.prose for piece in rest):
        return Role.FURNITURE
    return Role.BODY
