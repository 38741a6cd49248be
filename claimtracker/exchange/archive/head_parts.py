"""What a column's head says by its parts: “Geprüft am”, “Qui l’a dit”, “Link to article”, “Kurzbegründung”.

A part is a word, or one half of a compound. A head is understood only where each of its parts is.
"""

from functools import lru_cache

from claimtracker.exchange.archive.head_pairs import (
    CHECK,
    CLAIM,
    DAY,
    LINK,
    PUBLISHED,
    RATING,
    SAID,
    TITLE,
    WHO,
)
from claimtracker.exchange.archive.head_words import words_of

_MOST_PARTS = 8
_WHICH_IS_WHAT = ("ce qui ", "quoi ")  # "qui" alone asks for a person
_LEAST_HALF = 4
_LINKING = ("", "s", "es", "n", "en")

_FILLING = words_of(
    "the a an of to and this that is was were been it in for our we do did does has have be being "
    "der die das des dem den zum zur von vom im ist sind wurde wird hat habe unser unsere unserer es zu kurz "
    "kurze kurzer le la les l de du des d un une à au est était fut été sont ont notre nos vers c court "
    "courte el los las lo del una que es fue ha sido nuestro nuestra corto corta breve se "
    "o os as do dos da das um uma no na foi é nosso nossa curta curto a ao "
    "il gli i della dello è stato stata nostra short brief final تم تمت هو هي في لنا مختصر قصير أم "
    "ce qui que or oder ou gesamt end"
)
_BY = words_of("by von durch par por da بواسطة")
_ON = words_of("on at am le el em il في بتاريخ")
_ROLE = words_of(
    "role job position office fonction qualité funktion rolle amt cargo puesto función função ruolo carica "
    "صفة منصب وظيفة"
)
_WORKED = words_of(
    "checked verified reviewed geprüft überprüft verificado verificada revisado "
    "comprobado comprobada chequeado chequeada checado checada apurado apurada vérifié vérifiée "
    "contrôlé verificato verificata تحقق تدقيق مراجعة"
)
_HANDLED = words_of("bearbeitet recherchiert researched")
_PERSON_AT_WORK = words_of(
    "checker factchecker prüfer prüfers prüferin faktenchecker verificador verificadora vérificateur "
    "vérificatrice checador checadora verificatore مدقق مدققة"
)
_CHECKING = CHECK | _WORKED | words_of("verify prüf geprüfte vérifier verificar checar verificare")
_SPOKEN = SAID | words_of(
    "stated behauptet tenu tenus tenue tenues afirmado afirmó afirmou declarado declarou declaró"
)
_PROPOS = CLAIM | words_of("propos quote")
_REASON = words_of(
    "explanation reason reasoning justification summary conclusion result begründung erklärung fazit "
    "ergebnis zusammenfassung résumé explication résultat explicación resumen conclusión resultado "
    "justificación explicação resumo conclusão justificativa spiegazione riassunto conclusione "
    "خلاصة ملخص شرح نتيجة توضيح"
)
_SUMMARY = words_of("summary zusammenfassung kurzfassung résumé resumen resumo riassunto خلاصة ملخص")
_SPREAD = words_of(
    "appeared seen circulated shared posted spread gesehen verbreitet geteilt vu vue diffusé diffusée paru "
    "circuló apareció visto vista circulou apareceu visto نشر ظهر انتشر"
)
_TRUE = words_of("true wahr richtig vrai verdadero cierto verdadeiro vero صحيح صح")
_FALSE = words_of("false falsch unwahr faux falso fake خطأ زائف كاذب خاطئ")
_OR = words_of("or oder ou o أم أو")
_ARTICLE = words_of(
    "article articles story artikel artikels beitrag beitrags bericht artículo nota noticia reportaje artigo "
    "matéria notícia reportagem articolo مقال مقالة خبر تقرير"
)
_WHEN = words_of("when wann quand cuándo quando متى")
_WHERE = words_of("where wo où dónde onde dove اين")
_WHAT = words_of("what was que cosa quoi ما ماذا")
_WORDING = words_of("text wording wortlaut texte texto testo نص")
_WHO_ASKED = words_of("من")
_NAMED = WHO | words_of("speaker claimant متحدث متكلم")

_RULES = (
    ((LINK, _CHECKING), "review_url"),
    ((LINK, _ARTICLE), "review_url"),
    ((LINK, PUBLISHED), "review_url"),
    ((LINK, CLAIM), "appearances"),
    ((DAY | _WHEN, _CHECKING), "checked_on"),
    ((DAY | _WHEN, PUBLISHED), "checked_on"),
    ((DAY | _WHEN, _SPOKEN | CLAIM), "said_on"),
    ((_ROLE, _NAMED), "speaker_role"),
    ((TITLE, _CHECKING), "review_title"),
    ((TITLE, _ARTICLE), "review_title"),
    ((WHO, _PERSON_AT_WORK), "checker"),
    ((WHO, _CHECKING), "checker"),
    ((WHO | _WHO_ASKED, _SPOKEN), "speaker"),
    ((WHO, CLAIM), "speaker"),
    ((_REASON, RATING), "finding"),
    ((_REASON, _CHECKING), "finding"),
    ((_SUMMARY, CLAIM), "statement"),
    ((RATING, _CHECKING | CLAIM), "verdict"),
    ((_WHERE, _SPOKEN | CLAIM | _SPREAD | PUBLISHED), "appearances"),
    ((_WHAT, _SPOKEN), "statement"),
    ((_PROPOS, _CHECKING), "statement"),
    ((_PROPOS, _SPOKEN), "statement"),
    ((_PROPOS, _WORDING), "statement"),
    ((_TRUE, _FALSE), "verdict"),
)
_ENDS = (
    (_BY, _SPOKEN | CLAIM, "speaker"),
    (_BY, _CHECKING | _HANDLED, "checker"),
    (_ON, _SPOKEN | CLAIM, "said_on"),
    (_ON, _CHECKING | PUBLISHED, "checked_on"),
)
_SOMETHING_ELSE = words_of(
    "phone email mail image picture photo sources count assigned telefon bild foto quellen belege anzahl "
    "zugewiesen téléphone courriel teléfono correo imagen fuentes cantidad telefone imagem fontes "
    "هاتف بريد صورة مصادر عدد"
)
"""A phone number of the speaker is no speaker."""

_IN_COMPOUNDS = _FILLING.union(
    DAY, LINK, TITLE, CLAIM, RATING, WHO, _ROLE, _PERSON_AT_WORK, _CHECKING, _REASON, _WORDING, _ARTICLE
)
_KNOWN = _IN_COMPOUNDS.union(SAID, PUBLISHED, _HANDLED, _SPOKEN, _SPREAD, _BY, _ON, _WHEN, _WHERE, _WHAT)


@lru_cache(maxsize=8192)
def parts_of(bare: str) -> tuple[str, ...]:
    """Return the parts of a bare name: its words, compounds of two known words parted."""
    return tuple(part for word in bare.replace(*_WHICH_IS_WHAT).split() for part in _halves(word))


def without_filling(parts: tuple[str, ...]) -> str:
    """Return the parts that say something, one space between them."""
    return " ".join(part for part in parts if part not in _FILLING)


def told_field(bare: str) -> str:
    """Return the field that a bare name says by its parts, "" where it does not or a part is unknown."""
    parts = parts_of(bare)
    if not 2 <= len(parts) <= _MOST_PARTS:
        return ""
    for end, of_what, field in _ENDS:
        if parts[-1] in end and of_what.intersection(parts) and _only(parts[:-1], of_what):
            return field
    for kinds, field in _RULES:
        if all(kind.intersection(parts) for kind in kinds) and _only(parts, kinds[0] | kinds[1]):
            return field
    return ""


def is_other_word(bare: str) -> bool:
    """Tell whether a name must not be taken for one that it is merely like.

    All its words are known, so none is misspelled, or it speaks of something that is no field.
    """
    parts = parts_of(bare)
    return all(part in _KNOWN for part in parts) or says_something_else(bare)


def says_something_else(bare: str) -> bool:
    """Tell whether a name speaks of something that is no field, such as a phone number of the speaker."""
    return bool(_SOMETHING_ELSE.intersection(parts_of(bare)))


def _only(parts: tuple[str, ...], known: frozenset[str]) -> bool:
    return all(part in known or part in _FILLING for part in parts)


def _halves(word: str) -> tuple[str, ...]:
    if word in _IN_COMPOUNDS or len(word) < 2 * _LEAST_HALF:
        return (word,)
    for place in range(_LEAST_HALF, len(word) - _LEAST_HALF + 1):
        first, second = word[:place], word[place:]
        if second in _IN_COMPOUNDS and second not in _FILLING:
            for linking in _LINKING:
                if first.endswith(linking) and first.removesuffix(linking) in _IN_COMPOUNDS:
                    return (first.removesuffix(linking), second)
    return (word,)
