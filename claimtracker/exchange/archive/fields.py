"""The fields that a column of somebody's table can be, and the names under which the world knows them."""

from dataclasses import dataclass

from claimtracker.domain.wording import to_say

FIELD = "field"
"""The sense in which the labels are said: “Key” is none of the keyboard’s."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in ``--map``, its name for people, the names others give it, what it holds."""

    name: str
    label: str
    names: tuple[str, ...] = ()
    holds: str = "text"

    @property
    def own_name(self) -> bool:
        """Whether a column of this very name is meant: an “explanation” mostly is a short finding."""
        return self.name != "explanation"


def _field(name: str, label: str, names: str, holds: str = "text") -> Field:
    return Field(name, label, tuple(one.strip() for one in names.split(",") if one.strip()), holds)


FIELDS: tuple[Field, ...] = (
    _field(
        "statement",
        to_say("Statement", sense="field"),
        "claim, claims, claim text, claim reviewed, claimreviewed, text, vclaim, checked claim, claim "
        "statement, quote checked, sentence, fact, assertion, allegation, what was said, claim "
        "summary, afirmación, declaración, afirmação, alegação, affirmation, déclaration, behauptung, "
        "aussage, affermazione, dichiarazione, bewering, påstand, påstående, twierdzenie, ادعاء, "
        "الادعاء, "
        "frase, cita, citation, citação, zitat, desinformación, bulo, boato, rumeur, intox, hoax, rumor, "
        "afirmación verificada, affirmation vérifiée, geprüfte behauptung, iddia, утверждение, نص الادعاء, "
        "تصريح, propos, ما قيل, falschmeldung, falschbehauptung, gerücht, fausse information, "
        "infox, noticia falsa, notícia falsa, mentira, إشاعة, شائعة, "
        "texte, texto",
    ),
    _field(
        "verdict",
        to_say("Rating", sense="field"),
        "rating, label, verdict, textual rating, ruling, veracity, "
        "truth o meter, alternate name, rating name, fact check rating, grade, "
        "calificación, veredicto, classificação, bewertung, urteil, note, évaluation, verdict final, "
        "giudizio, oordeel, ocena, التقييم, الحكم, نتيجة, einordnung, "
        "veredito, notation, ergebnis, résultat, resultado, risultato, "
        "verdetto, selo, etiqueta, einstufung, valoración, avaliação, review rating, "
        "rating label, status, estado, état, stato, karar, оценка, التصنيف, الحالة, "
        "conclusion, result, assessment, decision",
    ),
    _field(
        "speaker",
        to_say("Speaker", sense="field"),
        "claimant, speaker/claimant, speaker, who, who said it, said by, claimed by, person, claim "
        "author, author of claim, politician, originator, name of speaker, autor, quien lo dijo, quem "
        "disse, orador, auteur de la déclaration, locuteur, sprecher, wer, urheber, spreker, chi, "
        "المتحدث, القائل, "
        "sprecherin, político, política, politico, politician name, personnalité, persona, "
        "personne, author, autora, autore, urheberin, "
        "politicien, politiker, iddia sahibi, speaker name, صاحب الادعاء, قائل الادعاء",
    ),
    _field(
        "speaker_role",
        to_say("Speaker’s role", sense="field"),
        "role, speaker role, job title, speakers job title, function, party, position, cargo, "
        "fonction, funktion, "
        "partei, partido, parti, partito, cargo político, jabatan, amt, rôle, rolle, función, "
        "الحزب, المنصب",
    ),
    _field(
        "said_on",
        to_say("Said on", sense="field"),
        "date, claim date, when, said on, date said, date of claim, statement date, date of statement, when "
        "said, fecha, fecha de la declaración, data da declaração, date de la déclaration, datum, "
        "datum der aussage, datum der äußerung, datum der behauptung, fecha de la afirmación, data da "
        "afirmação, date de l affirmation, gesagt am, data, "
        "data della dichiarazione, tarih, дата, التاريخ, تاريخ الادعاء, wann, am, tag, quand, "
        "jour, cuándo, día, quando, dia, giorno, day, متى, اليوم, بتاريخ",
        "date",
    ),
    _field(
        "place",
        to_say("Place where it was said", sense="field"),
        "where said, where it was said, place said, place of statement, place of claim, ort, ort der "
        "aussage, ort der äußerung, lieu, lieu de la déclaration, lugar, lugar de la declaración, "
        "local da declaração, local da afirmação, مكان التصريح, مكان القول",
    ),
    _field(
        "review_url",
        to_say("Check’s address", sense="field"),
        "url, link, review url, fact check url, article url, factcheck link, "
        "fact check link, link fact check, check url, permalink, "
        "web address, source url, enlace de la verificación, lien de la vérification, link zum faktencheck, "
        "link da checagem, enlace, lien, adresse, verweis, collegamento, dirección, endereço, address, "
        "links, enlaces, liens, faktencheck, faktenchecks, fact check, factcheck, "
        "bağlantı, ссылка, الرابط, رابط التحقق",
        "url",
    ),
    _field(
        "review_title",
        to_say("Check’s title", sense="field"),
        "title, headline, review title, article title, fact check title, título, titular, titre, "
        "titel, überschrift, titolo, العنوان, "
        "manchete, schlagzeile, başlık, заголовок",
    ),
    _field(
        "publisher",
        to_say("Checked by", sense="field"),
        "publisher, organisation, organization, fact checker, factchecker, checked by, outlet of "
        "check, review author, source, site, checking organisation, reviewer, reviewer name, medio, "
        "média, herausgeber, redaktion, editore, "
        "claim review author, medio verificador, veículo, agência, الناشر, الجهة",
    ),
    _field(
        "checked_on",
        to_say("Checked on", sense="field"),
        "review date, date checked, check date, date published, published, publication date, "
        "published on, date of check, fact check date, factcheck date, reviewed on, veröffentlicht, "
        "publié le, fecha de publicación, data de publicação, "
        "date de publication, publié, publiée, veröffentlichung, erschienen am, erschienen, "
        "تاريخ النشر, تاريخ التحقق",
        "date",
    ),
    _field(
        "appearances",
        to_say("Appeared at", sense="field"),
        "appearance, appearances, first appearance, seen at, claim url, source of claim, post url, "
        "original url, where it appeared, claim source, first sighting url, sightings, "
        "fundstelle, "
        "verbreitet auf, dónde apareció, dónde circuló, onde circulou, onde apareceu, où, où est ce apparu, "
        "dove è apparso, مصدر الادعاء, رابط الادعاء",
        "urls",
    ),
    _field(
        "finding",
        to_say("Finding", sense="field"),
        "explanation, reason, justification, rationale, summary, rating explanation, why, analysis, "
        "finding, short answer, explicación, justificativa, begründung, explication, motivazione, "
        "conclusión, conclusão, fazit, ergebnis, hallazgo, constat, "
        "conclusion, conclusione, result, análisis, análise, "
        "analyse, analisi, fact check summary, review summary, justificación, justification, erklärung, "
        "explicação, spiegazione, açıklama, التوضيح, الخلاصة, الشرح, zusammenfassung, kurzfassung, "
        "warum, pourquoi, por qué, perché, لماذا, "
        "résumé, résultat, resumen, resultado, resumo, riassunto, risultato, نتيجة, ملخص",
    ),
    _field(
        "language",
        to_say("Language", sense="field"),
        "lang, language code, in language, idioma, langue, sprache, lingua",
        "short",
    ),
    _field(
        "tags",
        to_say("Tags", sense="field"),
        "tag, topics, topic, subject, subjects, categories, category, keywords, theme, temas, themen, "
        "sujets, schlagwörter, schlagworte, stichwörter, thema, rubrik, tema, etiquetas, palabras clave, "
        "assunto, assuntos, palavras chave, mots clés, thème, thèmes, sujet, rubrique, argomento, "
        "parole chiave, konu, الكلمات المفتاحية, الموضوع, التصنيفات",
        "list",
    ),
    _field(
        "claim_id",
        to_say("Key", sense="field"),
        "id, claim id, identifier, key, number of claim, uuid",
        "short",
    ),
    _field(
        "scale",
        to_say("Rating scale", sense="field"),
        "rating scale, scale name",
        "short",
    ),
    _field(
        "verdict_number",
        to_say("Scale number", sense="field"),
        "rating value, numeric rating, score value, rating number, "
        "truth rating, numeric value, valor numérico",
        "short",
    ),
    _field(
        "claim_type",
        to_say("Type", sense="field"),
        "kind of claim, type of claim",
        "short",
    ),
    _field(
        "priority",
        to_say("Priority", sense="field"),
        "urgency",
        "short",
    ),
    _field(
        "progress",
        to_say("Progress", sense="field"),
        "work status, stage",
        "short",
    ),
    _field(
        "checker",
        to_say("Checker", sense="field"),
        "checked by person, assigned to, assignee, "
        "fact checker name, bearbeiter, bearbeiterin, prüfer, prüferin, verificador, "
        "verificadora, checador, checadora, vérificateur, vérificatrice, verificatore, faktenchecker, "
        "المدقق, مدققة",
        "short",
    ),
    _field(
        "explanation",
        to_say("Long explanation", sense="field"),
        "full text, review body, body, details, long explanation",
    ),
    _field(
        "notes",
        to_say("Notes", sense="field"),
        "note, nota, comment, comments, remarks, remark, annotation, context, notas, bemerkungen, "
        "bemerkung, anmerkung, anmerkungen, notiz, notizen, kommentar, observaciones, comentarios, "
        "observações, comentários, remarque, remarques, commentaires, osservazioni, claim context, ملاحظات",
    ),
)
BY_NAME = {field.name: field for field in FIELDS}
