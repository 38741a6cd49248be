"""A text read for comparison: its content words, names, places, quantities, dates and negations."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimtracker.domain.spans import Span
from claimtracker.matching.cries import is_cry, may_only
from claimtracker.matching.dates import Date, dates
from claimtracker.matching.everyday_words import usual_names, usual_rarities
from claimtracker.matching.lexicon import Lexicon, lexicon
from claimtracker.matching.negation import Negation, denies, negations
from claimtracker.matching.packs import is_listed, pack_for
from claimtracker.matching.places import is_body, place_at
from claimtracker.matching.quantities import Quantity, quantities
from claimtracker.matching.tokens import Token, strip_marks, tokenize

LONGEST = 600
MOST_NUMBERS = 60
SHORTEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A content word, name or place: ``meaning`` is what is compared, tokens ``first`` to ``last``."""

    kind: str
    key: str
    meaning: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the difference guard knows of one text."""

    text: str
    tokens: tuple[Token, ...]
    lexicon: Lexicon | None
    pieces: tuple[Piece, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    negations: tuple[Negation, ...]

    @property
    def unread(self) -> Span | None:
        """Where the part begins and ends that was too long to read, None when all was."""
        whole = tokenize(self.text)
        return Span(whole[LONGEST].start, whole[-1].end) if len(whole) > LONGEST else None

    @property
    def says_something(self) -> bool:
        """Whether anything was read in it: signs alone, an address and stop words give nothing to compare."""
        return bool(self.pieces or self.quantities or self.dates or self.negations)

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens ``first`` to ``last`` stand in the text."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def quote(self, first: int, last: int) -> str:
        """Return the words of the tokens ``first`` to ``last`` as written."""
        return self.text[self.tokens[first].start : self.tokens[last].end]


@lru_cache(maxsize=512)
def read(text: str, language: str = "") -> Reading:
    """Read a text with its language's pack; without one, only digits and words are told apart.

    Only the first LONGEST words and the first MOST_NUMBERS numbers are read.
    """
    tokens = tokenize(text)[:LONGEST]
    pack = pack_for(language, text)
    lex = lexicon(pack.language) if pack else None
    found_dates = dates(tokens, lex)[:MOST_NUMBERS]
    in_dates = frozenset(i for date in found_dates for i in range(date.first, date.last + 1))
    found = [q for q in quantities(tokens, lex, in_dates) if not _says_none(tokens, q, lex)][:MOST_NUMBERS]
    busy = in_dates | {i for q in found if q.kind != "weak" for i in q.places}
    pieces = tuple(_pieces(tokens, lex, busy))
    content = {piece.first: piece.meaning for piece in pieces}
    denied = tuple(negations(tokens, lex, busy, content)) if lex else ()
    return Reading(text, tokens, lex, pieces, tuple(found), tuple(found_dates), denied)


def _says_none(tokens: Sequence[Token], quantity: Quantity, lex: Lexicon | None) -> bool:
    """Tell whether a number says that there is none of what follows: "zero tax" is "no tax"."""
    after = quantity.last + 1
    if lex is None or quantity.value or quantity.unit or quantity.first != quantity.last:
        return False
    counted = after < len(tokens) and tokens[after].kind == "word" and tokens[after].key not in lex.pack.stop
    return counted and tokens[quantity.first].key in lex.negators


def _pieces(tokens: Sequence[Token], lex: Lexicon | None, busy: frozenset[int]) -> list[Piece]:
    trusted = _case_is_meaningful(tokens)
    idle = lex.idle if lex else frozenset()
    found: list[Piece] = []
    at = 0
    while at < len(tokens):
        piece = None
        token = tokens[at]
        if at not in busy and token.kind == "word" and not (token.key in idle and token.text.islower()):
            piece = _piece(tokens, at, lex, trusted)
        if piece:
            found.append(piece)
        at = piece.last + 1 if piece else at + 1
    return found


def _piece(tokens: Sequence[Token], at: int, lex: Lexicon | None, trusted: bool) -> Piece | None:
    token = tokens[at]
    place = place_at(tokens, at)
    if place is not None:
        kind = "name" if is_body(place[0]) else "place"
        return Piece(kind, token.key, f"@{place[0]}", at, at + place[1] - 1)
    if _is_code(tokens, at):
        key = strip_marks(token.key + tokens[at + 2].key)
        return Piece("name", key, lex.same.get(key, key) if lex else key, at, at + 2)
    if lex is None:
        return Piece("word", token.key, strip_marks(token.key), at, at)
    if denies(tokens, at, lex) or is_cry(tokens, at, lex):
        return None
    acronym = len(token.text) > 1 and token.text.isupper() and token.text[-1].isalnum() and trusted
    weighty = token.key in lex.weighty or may_only(tokens, at, lex)
    if token.key in lex.pack.stop and not weighty and not acronym:
        return None
    named = (trusted and _is_name(tokens, at, lex)) or _is_known_name(tokens, at, lex)
    return Piece("name" if named else "word", token.key, lex.meaning(token.key), at, at)


def _is_code(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name with a number begins here: COVID-19, F-35."""
    return (
        at + 2 < len(tokens)
        and tokens[at].text[:1].isupper()
        and tokens[at + 1].text == "-"
        and tokens[at + 2].kind == "num"
        and tokens[at].end == tokens[at + 1].start
        and tokens[at + 1].end == tokens[at + 2].start
    )


def _case_is_meaningful(tokens: Sequence[Token]) -> bool:
    """Tell whether capitals mark names: not in headlines, shouting, or scripts without case."""
    words = [token.text for token in tokens if token.kind == "word" and len(token.text) > 3]
    return sum(word[0].islower() for word in words) >= 0.2 * len(words)


def _is_name(tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    token = tokens[at]
    if not token.text[:1].isupper() or token.key in lex.titles or token.key in lex.weighty:
        return False
    nouns = lex.pack.words.get("nouns_capitalised")
    if nouns and not (_written_by_sound(token) or _beside_capital(tokens, at, lex)):
        return False
    label = at + 1 < len(tokens) and tokens[at + 1].text == ":" and token.text.isupper()
    opens = at == 0 or (tokens[at - 1].kind == "stop" and tokens[at - 1].text not in ",-/()")
    if opens and label:
        return False
    return not opens or _written_by_sound(token) or _beside_capital(tokens, at, lex)


def _written_by_sound(token: Token) -> bool:
    """Tell whether capitals inside a word make it a name wherever it stands: WHO, BioNTech, GmbH."""
    return token.text[1:] != token.text[1:].lower()


def may_be_name(reading: Reading, piece: Piece) -> bool:
    """Tell whether a capitalised word that opens a sentence looks like no word of its language: "Pfizer"."""
    token, lex = reading.tokens[piece.first], reading.lexicon
    if lex is None or not token.text.isalpha():
        return False
    if (
        not token.text[:1].isupper()
        or len(token.text) < SHORTEST_NAME
        or not _case_is_meaningful(reading.tokens)
    ):
        return False
    stem = lex.pack.stem(token.key)
    known = (
        token.key in lex.titles
        or is_listed(token.key, lex.pack.language)
        or (stem in usual_rarities() and stem not in usual_names())
    )
    return not known and not token.key.endswith((*lex.pack.words.get("endings", "").split(), "s"))


def _is_known_name(tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Tell whether a script without capitals names somebody: a name of the pack, or a word after a title."""
    names = lex.words("names")
    if not names or tokens[at].key in names:
        return bool(names)
    after = at > 0 and tokens[at - 1].key in lex.words("name_titles")
    after = after and not tokens[at].text.islower()
    return after and tokens[at].key not in lex.words("name_titles") | lex.words("after_titles")


def _beside_capital(tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Tell whether the next or previous word is a capitalised content word too (a full name)."""
    return any(
        0 <= other < len(tokens)
        and tokens[other].kind == "word"
        and tokens[other].text[:1].isupper()
        and (tokens[other].key not in lex.pack.stop or other > at)
        for other in (at - 1, at + 1)
    )
