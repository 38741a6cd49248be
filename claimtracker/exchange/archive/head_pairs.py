"""Heads of columns put together of two words, such as “Datum des Faktenchecks”: a field for what they say.

One word says what a cell holds (a day, an address, a person), the other of what: the claim, or its check.
"""

from claimtracker.exchange.archive.head_words import words_of

_MOST_WORDS = 7
DAY = words_of("date dates day tag jour datum fecha data día giorno tarih tarihi تاريخ يوم")
LINK = words_of(
    "link links url urls address enlace enlaces lien liens adresse endereço collegamento verweis "
    "bağlantı bağlantısı رابط"
)
WHO = words_of(
    "author who speaker person name autor autora auteur autore urheber urheberin sprecher sprecherin wer "
    "quién quien quem qui chi locuteur orador persona pessoa personne politiker politicien político politico "
    "sahibi صاحب قائل اسم"
)
TITLE = words_of("title headline titel überschrift título titular titre titolo başlık başlığı عنوان")
RATING = words_of(
    "rating verdict label urteil bewertung einstufung einordnung calificación veredicto veredito valoración "
    "classificação avaliação selo verdetto giudizio note évaluation classement karar حكم تصنيف تقييم"
)
CLAIM = words_of(
    "claim claims claimed statement quote afirmación declaración frase bulo desinformación afirmação "
    "declaração alegação boato affirmation déclaration citation rumeur intox infox behauptung aussage "
    "äußerung zitat dichiarazione affermazione iddia iddianın ادعاء تصريح post posts"
)
SAID = words_of("said made sagt sagte gesagt geäußert dijo dicho disse dito dit dite detto قال قيل")
CHECK = words_of(
    "check checked checking factcheck review reviewed verification debunk faktencheck faktenchecks prüfung "
    "verificación verificado chequeo comprobación desmentido verificação checagem vérification "
    "verifica تحقق تدقيق doğrulama"
)
PUBLISHED = words_of(
    "published publication posted veröffentlichung veröffentlicht erschienen publicación publicado "
    "publicação publié publiée parution pubblicazione yayın نشر"
)
_PAIRS = (
    (DAY, CHECK, "checked_on"),
    (DAY, CLAIM | SAID, "said_on"),
    (DAY, PUBLISHED, "checked_on"),
    (LINK, CHECK, "review_url"),
    (LINK, CLAIM, "appearances"),
    (TITLE, CHECK, "review_title"),
    (RATING, CHECK | CLAIM, "verdict"),
    (WHO, CHECK, "checker"),
    (WHO, CLAIM | SAID, "speaker"),
)


def paired_field(bare: str) -> str:
    """Return the field that a bare name says in two words, "" when it does not."""
    words = bare.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return ""
    return next(
        (field for one, other, field in _PAIRS if one.intersection(words) and other.intersection(words)), ""
    )
