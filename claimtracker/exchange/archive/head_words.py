"""Heads of columns put together of two words, such as “Datum des Faktenchecks”: a field for what they say.

One word says what a cell holds (a day, an address, a person), the other of what: the claim, or its check.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from claimtracker.domain.text import fold

_WORDS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_WORDS = 7
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


def _all(words: str) -> frozenset[str]:
    return frozenset(bare_name(word) for word in words.split())


_DAY = _all("date dates day datum fecha data dia tarih tarihi تاريخ")
_LINK = _all(
    "link links url urls address enlace enlaces lien liens adresse endereço collegamento verweis "
    "bağlantı bağlantısı رابط"
)
_WHO = _all(
    "author who speaker person name autor autora auteur autore urheber urheberin sprecher sprecherin wer "
    "quién quien quem qui chi locuteur orador persona pessoa personne politiker politicien político politico "
    "sahibi صاحب قائل اسم"
)
_TITLE = _all("title headline titel überschrift título titular titre titolo başlık başlığı عنوان")
_RATING = _all(
    "rating verdict label urteil bewertung einstufung calificación veredicto valoración classificação "
    "avaliação selo verdetto giudizio note évaluation classement karar حكم تصنيف تقييم"
)
_CLAIM = _all(
    "claim claims claimed statement quote afirmación declaración frase bulo desinformación afirmação "
    "declaração alegação boato affirmation déclaration citation rumeur intox infox behauptung aussage "
    "äußerung zitat dichiarazione affermazione iddia iddianın ادعاء تصريح post posts"
)
_SAID = _all("said made gesagt geäußert dijo dicho disse dito dit dite detto قال")
_CHECK = _all(
    "check checked checking factcheck review reviewed verification debunk faktencheck faktenchecks prüfung "
    "verificación verificado chequeo comprobación desmentido verificação checagem vérification "
    "verifica تحقق تدقيق doğrulama"
)
_PUBLISHED = _all(
    "published publication posted veröffentlichung veröffentlicht erschienen publicación publicado "
    "publicação publié publiée parution pubblicazione yayın نشر"
)
_PAIRS = (
    (_DAY, _CHECK, "checked_on"),
    (_DAY, _CLAIM | _SAID, "said_on"),
    (_DAY, _PUBLISHED, "checked_on"),
    (_LINK, _CHECK, "review_url"),
    (_LINK, _CLAIM, "appearances"),
    (_TITLE, _CHECK, "review_title"),
    (_RATING, _CHECK | _CLAIM, "verdict"),
    (_WHO, _CHECK, "checker"),
    (_WHO, _CLAIM | _SAID, "speaker"),
)
_TELLS_NOTHING = _all("status estado état stato status etiqueta etikett note الحالة durum")
_MAY_BE_A_TEXT = _all("conclusion conclusión conclusão conclusione result resultado résultat assessment")
_SIGNS = _all(
    "false true fake fals falsch falsche wahr richtig unwahr mislead irreführend fals falso falsa verdadero "
    "verdadeiro cierto engañoso enganoso faux fausse vrai vraie trompeur vero vera ingannevole half mostly "
    "correct incorrect unproven unverified unbelegt mixture pinocchio pants satire yanlış "
    "doğru زائف صحيح كاذب مضلل خاطئ"
)


def paired_field(bare: str) -> str:
    """Return the field that a bare name says in two words, "" when it does not."""
    words = bare.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return ""
    return next(
        (field for one, other, field in _PAIRS if one.intersection(words) and other.intersection(words)), ""
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
