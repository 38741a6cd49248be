"""Rubrics: lines that say what kind of text follows, such as “Press release” or “INTERVIEW TRANSCRIPT”."""

import re

from claimtracker.domain.text import fold

_KIND_WORDS = """
transcript transcripts transcription interview interviews press-release release statement statements
communiqué communique remarks opinion opinions op-ed analysis editorial commentary exclusive explainer
fact-check factcheck briefing memo memorandum speech backgrounder feature q&a minutes deposition testimony
pressemitteilung pressemeldung medienmitteilung presseinformation abschrift wortprotokoll protokoll kommentar
analyse meinung leitartikel gastbeitrag gespräch rede entretien entrevue tribune éditorial transcrit verbatim
discours comunicado entrevista transcripción transcrição análisis análise opinión opinião discurso nota
keywords speakers summary reportaje comunicato intervista trascrizione opinione discorso editoriale
persbericht interviewverslag toespraak opinie pressmeddelande pressemelding pressemeddelelse tiedote
пресс-релиз интервью стенограмма расшифровка мнение аналитика заявление речь пресс-конференция
بيان مقابلة حوار رأي تحليل خطاب تصريح विज्ञप्ति साक्षात्कार
新闻稿 新聞稿 采访 採訪 访谈 訪談 社论 社論 评论 評論 全文 プレスリリース インタビュー 社説 記者会見 会見全文
komunikat wywiad oświadczenie bülteni açıklaması röportaj
보도자료 인터뷰 사설 전문
"""
_BESIDE_WORDS = """
full rush edited official live special complete raw draft final unedited corrected news press media video
audio radio tv podcast for immediate the of a an and text notes guest sunday weekly joint public witness
opening closing de la du des presse à imprensa prensa stampa und der die das zum zur gesamte vollständige
intégrale complète texto completo completa integrale il del نص صحفي صحفية كامل الكامل النص полная полный текст
प्रेस prasowy prasowe basın
"""
_KINDS, _BESIDE = frozenset(_KIND_WORDS.split()), frozenset(_BESIDE_WORDS.split())
# Slugs of news agencies, and notes to editors.
_SLUG = re.compile(
    r"^[A-Z]{2,3}-[A-Z][\w-]*--|\b(?:\d(?:st|nd|rd|th)\s+)?Ld-Writethru\b|^Eds?:\s|^(?:URGENT|FLASH|EIL|ALERT)\s*[¤:|/-]"
)
_WORD = re.compile(r"[^\W\d_]+(?:[&'’-][^\W\d_]+)*")
_MOST_WORDS = 6
_LONGEST = 60


def is_rubric(text: str) -> bool:
    """Tell whether a line names a kind of text and nothing else."""
    if len(text) > _LONGEST:
        return False
    if _SLUG.search(text):
        return True
    words = _WORD.findall(fold(text))
    if not 0 < len(words) <= _MOST_WORDS or any(character.isdigit() for character in text):
        return False
    return any(word in _KINDS for word in words) and all(word in _KINDS or word in _BESIDE for word in words)
