"""The outlet of a page copied as text: whom it credits, who holds its rights, what its header says."""

import re
from collections.abc import Iterator, Sequence

from claimtracker.domain.articles import Found, Role
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.pieces import Piece
from claimtracker.exchange.readers.rubrics import is_rubric

_MORE_FROM = re.compile(
    r"\b(?:read|see)\b[^:]*?\b(?:more|article|story|original)\b[^:]*?\b(?:from|at|on)\s+(?P<name>[^:]{3,60}?)\W*$"
    r"|\boriginally\s+(?:published|appeared|posted)\s+(?:by|in|on|at)\s+(?P<origin>[^:]{3,60}?)\W*$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b|جميع الحقوق محفوظة)[\s©]*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?\s*"
    r"(?:by\s+)?(?P<name>[^\W\d_][^.|,·–]{2,58}?)(?=\s*(?:[.|,·–]|(?:19|20)\d\d|all rights|$))",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"^[^\W\d_][^\d¤@<>=:;()\[\]/]*$")
# Words that newspapers, agencies and stations call themselves by.
_OUTLET_WORD = re.compile(
    r"\b(?:times|herald|tribune|post|gazette|chronicle|courier|journal|ledger|observer|standard|mail|star|sun|echo|argus"
    r"|mercury|globe|bulletin|dispatch|register|sentinel|examiner|inquirer|guardian|telegraph|independent|express|mirror"
    r"|press|news|daily|weekly|zeitung|tageblatt|anzeiger|kurier|rundschau|nachrichten|bote|allgemeine|blatt|presse"
    r"|quotidien|journal|dépêche|gazette|courrier|écho|diario|periódico|correo|voz|jornal|correio|folha|diário|gazeta"
    r"|corriere|gazzetta|giornale|messaggero|voce|krant|dagblad|nieuws|вестник|газета|новости|правда)\b",
    re.IGNORECASE,
)
_SMALL = frozenset({"of", "the", "and", "for", "de", "la", "del", "du", "des", "der", "die", "das", "le"})
_MOST_WORDS = 7


def sounds_like_outlet(name: str) -> bool:
    """Tell whether a name has a word that newspapers, agencies and stations call themselves by."""
    return _OUTLET_WORD.search(name) is not None


def outlet_of(pieces: Sequence[Piece]) -> Found | None:
    """Return the outlet that a “read more from” line names, else the one in header and copyright line."""
    text = "\n".join(piece.text for piece in pieces if piece.role is not Role.FURNITURE)
    for piece in pieces:
        match = signals.SOURCE_LINE.match(piece.text) if piece.role is Role.FURNITURE else None
        if match and _is_name(match["name"]):
            return Found(match["name"].strip(), f"line “{piece.text[:60].strip()}”")
        match = _MORE_FROM.search(piece.text) if piece.role is Role.FURNITURE else None
        name = (match["name"] or match["origin"]) if match else ""
        if name and _is_name(name):
            return Found(_as_written(name, text), f"line “{piece.text[:60].strip()}”")
    return _from_header(pieces)


def _from_header(pieces: Sequence[Piece]) -> Found | None:
    """A header line that the copyright line repeats, written as there; else a name on the first line."""
    holders = list(_rights_holders(pieces))
    for piece in _header(pieces):
        for holder in holders:
            if fold(piece.text) in fold(holder):
                start = fold(holder).index(fold(piece.text))
                written = holder[start : start + len(piece.text)]
                return Found(written if len(fold(holder)) == len(holder) else piece.text, "site header")
    named = (
        piece
        for piece in _header(pieces)
        if piece.words >= 2 and _PLAIN.match(piece.text) and _is_name(piece.text)
    )
    listed = list(named)
    surely = (piece for piece in listed if _OUTLET_WORD.search(piece.text))
    first = next(surely, next(iter(listed), None))
    return Found(" ".join(first.text.split()), "site header") if first else None


def _header(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if piece.role is not Role.FURNITURE:
            return
        plain = not piece.furniture and not is_rubric(piece.text)
        if plain and 0 < piece.words <= _MOST_WORDS and len(piece.text) > 3:
            yield piece


def _rights_holders(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        match = _RIGHTS.search(piece.text) if piece.role is Role.FURNITURE else None
        if match:
            yield " ".join(match["name"].split())


def _is_name(name: str) -> bool:
    words = [word for word in name.split() if word.casefold() not in _SMALL]
    return bool(words) and len(words) <= _MOST_WORDS and not any(word[0].islower() for word in words)


def _as_written(name: str, text: str) -> str:
    """Return a name in capitals as the article itself writes it, if it does."""
    if not signals.is_capitals(name):
        return name
    match = re.search(re.escape(re.sub(r"^THE\s+", "", name)), text, re.IGNORECASE)
    return match[0] if match else name.title()
