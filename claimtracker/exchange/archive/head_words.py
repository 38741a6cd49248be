"""The heads of columns in one spelling, and the words by which ratings are told."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from claimtracker.domain.text import fold

_WORDS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ARTICLE, _LEAST_BESIDE_ARTICLE = "ال", 3
_LONGEST_RATING = 60


def plain_name(name: str) -> str:
    """Return a column's name in small words, one space between them."""
    return " ".join(_WORDS.split(fold(_CAMEL.sub(" ", name)))).strip()


@lru_cache(maxsize=8192)
def bare_name(name: str) -> str:
    """Return a plain name without accents, vowel signs and the Arabic article."""
    parted = unicodedata.normalize("NFKD", fold(_CAMEL.sub(" ", name)))
    letters = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return " ".join(map(_without_article, _WORDS.split(letters))).strip()


def _without_article(word: str) -> str:
    rest = word.removeprefix(_ARTICLE)
    return rest if len(rest) >= _LEAST_BESIDE_ARTICLE else word


def words_of(words: str) -> frozenset[str]:
    """Return words, one space between them, as ``bare_name`` writes each."""
    return frozenset(bare_name(word) for word in words.split())


_TELLS_NOTHING = words_of("status estado état stato status etiqueta etikett note notation الحالة durum")
_MAY_BE_A_TEXT = words_of(
    "conclusion conclusión conclusão conclusione result resultado résultat risultato ergebnis "
    "نتيجة assessment"
)
_SIGNS = words_of(
    "false true fake fals falsch falsche wahr richtig unwahr mislead irreführend fals falso falsa verdadero "
    "verdadeiro cierto engañoso enganoso faux fausse vrai vraie trompeur vero vera ingannevole half mostly "
    "correct incorrect unproven unverified unbelegt mixture pinocchio pants satire yanlış "
    "doğru زائف صحيح كاذب مضلل خاطئ"
)


def is_rating(value: str) -> bool:
    """Tell whether a short value holds a word of ratings, such as “false”."""
    return len(value) <= _LONGEST_RATING and bool(_SIGNS.intersection(bare_name(value).split()))


def may_be_ratings(name: str, values: Sequence[str]) -> bool:
    """Tell whether a column may hold ratings; a “status” only where its values are such words.

    A “conclusion” in long sentences is a finding.
    """
    bare = bare_name(name)
    if bare in _TELLS_NOTHING:
        return 2 * sum(map(is_rating, values)) >= len(values)
    return bare not in _MAY_BE_A_TEXT or sum(map(len, values)) <= _LONGEST_RATING * len(values)
