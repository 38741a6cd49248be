"""Lines of plain text that are about the text: heads of mails sent along, letterheads, who its author is."""

import itertools
import re

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers import bylines
from claimtracker.exchange.readers.letter_heads import letter_head
from claimtracker.exchange.readers.pieces import Piece
from claimtracker.exchange.readers.wording import FORWARDED

_FORWARDED_LINES = 6
_CLOSING_LINES, _LONGEST_ABOUT = 4, 40
_ABOUT_AUTHOR = re.compile(
    r"\s+(?:is\s+(?:a|an|the|our)|covers|writes|reports|joined|has\s+(?:been|covered|written|reported)|can\s+be\s+reached"
    r"|ist|schreibt|berichtet|est|couvre|écrit|es|escribe|cubre|é|escreve|cobre|scrive|segue)\b"
)


def mark_forwarded_heads(pieces: list[Piece]) -> None:
    """Set aside the lines that say whose mail is sent along, from the one that says so on."""
    for index, piece in enumerate(pieces):
        if FORWARDED.match(piece.text):
            head = pieces[index + 1 : index + 1 + _FORWARDED_LINES]
            fields = letter_head([line.text for line in head])
            for line, role in (
                (piece, Role.FURNITURE),
                *zip(head, (role for _, _, role in fields), strict=False),
            ):
                line.role = Role.DATELINE if role is Role.DATELINE else Role.FURNITURE
                line.fixed = True


def set_author_notes_aside(pieces: list[Piece]) -> None:
    """Set aside the last lines of a text that say who its author is, beginning with the name."""
    said = (bylines.byline_names(piece.text, bare=True) for piece in pieces if piece.role is Role.BYLINE)
    names = [
        name.strip() for names in said for name in re.split(r",| and | und | et | y | e ", names) if name
    ]
    closing = [piece for piece in pieces if piece.role is Role.BODY and not piece.fixed][-_CLOSING_LINES:]
    for piece in closing[1:] if names else ():
        about = next((name for name in names if piece.text.startswith(name)), "")
        if about and _ABOUT_AUTHOR.match(piece.text[len(about) :]) and piece.words <= _LONGEST_ABOUT:
            piece.role = Role.FURNITURE


def name_beside_date(head: list[Piece]) -> None:
    """Take a few words beside the date for names in scripts without capitals, where nothing is signed."""
    if any(piece.role is Role.BYLINE for piece in head):
        return
    for piece, other in (*itertools.pairwise(head), *itertools.pairwise(reversed(head))):
        if other.role is Role.DATELINE and not piece.fixed and bylines.may_be_names(piece.text):
            piece.role = Role.BYLINE
            return


def set_letterhead_aside(head: list[Piece]) -> None:
    """A row of a table above the headline holds who sends a document, and when."""
    for piece in head:
        if piece.fixed and piece.role is Role.BODY and "\t" in piece.text and not piece.prose:
            piece.role = Role.FURNITURE
