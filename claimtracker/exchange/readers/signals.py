"""What a line of an article page looks like: furniture, byline, caption, related link, prose.

Patterns of wording used by newsrooms in several languages; no site is named here.
"""

import re

from claimtracker.exchange.readers.dates import MONTH_NAME, dates_in

_FLAGS = re.IGNORECASE | re.VERBOSE
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।:;]['\"”’»)\]\u200f]*\s*(?:\[\d+\])*$")
_IMAGE_ALT = re.compile(
    r"\s*(?:(?:next|prev|previous|main|lead|hero|featured?|top|thumb(?:nail)?)[ _-]?)?"
    r"(?:img|image|photo|pic(?:ture)?|thumb(?:nail)?|alt|bild|imagen|imagem|immagine)(?:[ _-]?(?:alt|\d+))?\s*:\s*",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"""^\W*(?:
    (?:sponsor(?:ed|s)?|advert(?:isement|ising|orial)?|ad|ads|promoted|promotion|partner\ content|anzeige|werbung
      |publicit[ée]|publicidad[e]?|pubblicit[àa]|advertentie|annons|reklam[aey]?|реклама|إعلان|广告|広告)\b\s*(?::.*|by\b.*)?
    |(?:click|tap)\ here\b.*
    |(?:read|see|view|show|load|learn|find\ out)\ (?:more|full|the\ full|all|next|also|comments?)\b.*
    |(?:related|recommended|more|most|also|further|next|up\ next|don.t\ miss|you\ (?:may|might)|see\ also|also\ read
      |read\ also|watch(?:\ now)?|listen|in\ pictures|editor.s\ picks?|trending|popular|latest)\b[^.]{0,40}
      (?::.*|\ (?:stories|articles|news|posts|reading|videos?|topics?|like|on\ this\ story|from\ .*|in\ .{3,20}|viewed|read))
    |(?:lire\ aussi|à\ lire|lesen\ sie|mehr\ (?:zum|dazu|lesen)|lea\ (?:también|más)|leia\ (?:também|mais)
      |leggi\ anche|lees\ (?:ook|meer)|läs\ (?:också|mer)|les\ også|læs\ også|czytaj\ (?:też|także|więcej)
      |čtěte\ (?:také|více)|читайте\ (?:также|ещё|еще)|читайте\ також|اقرأ\ (?:أيضا|المزيد)|قد\ يعجبك|阅读更多|延伸阅读
      |相关(?:阅读|新闻)|関連記事|続きを読む).*
    |(?:sign\ ?up|sign\ in|log\ ?in|register|subscribe|unsubscribe|follow\ (?:us|me|the|him|her|@)|join\ (?:us|our|the\ conversation)
      |download\ (?:the|our)|get\ (?:the|our)\ (?:app|newsletter|latest|daily)|enter\ your\ email|newsletter
      |(?:se\ )?connecter|s.abonner|abonnez|abonnieren|suscr[ií]b|assine|iscriviti|подпис)\b.{0,120}
    |share(?:\s+(?:this|on|via|with|article|story|by|now)\b.{0,40}|\s*(?:save|tweet|print|email)?.{0,12})
    |(?:tweet|retweet|print|e-?mail|comments?|save|copy\ link|gift\ article|bookmark|like|reply|report|flag|facebook
      |twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|flipboard|pocket|messenger|rss|partager|teilen
      |compartir|compartilhar|condividi|delen|dela|поделиться|مشاركة|شارك|分享)(?:\s+(?:this|on|to|via)\b.{0,30}|\s*\(?\d*\)?)
    |(?:[\d.,]+\s*[km]?\s*)(?:views?|shares?|comments?|likes?|reads?|reactions?|votes?|followers?|replies|words
      |min(?:ute)?s?(?:\ (?:read|ago))?|hours?\ ago|days?\ ago|vues|commentaires?|kommentare?|aufrufe|vistas|просмотр\w*)\W*
    |(?:back|topics?|tags?|home|menu|search|close|skip\ .{2,30}|next|prev(?:ious)?|top|toggle\b.*|navigation|sections?
      |go\ to\ .{2,30}|back\ to\ .{2,30}|breaking(?:\ news)?|live|video|photos?|gallery|expand|collapse|hide|caption|hide\ caption
      |toggle\ caption|enlarge.*|loading.{0,4}|retour|accueil|zurück|startseite|inicio|volver|início|главная|назад|الرئيسية
      |首页|返回)
    |(?:tags?|topics?|filed\ under|categor(?:y|ies)|posted\ in|keywords|mots-clés|schlagwörter|etiquetas)\s*:.*
    |(?:©|\(c\)|copyright\b|all\ rights\ reserved|tous\ droits|alle\ rechte|todos\ los\ derechos|todos\ os\ direitos).*
    |.{0,60}\ball\ rights\ reserved\b.{0,80}
    |(?:story|article)\ continues\ below.*|continue\ reading.*|scroll\ (?:down|to)\b.*|this\ (?:story|article)\ is\ sponsored.*
    |(?:terms|privacy|cookies?|contact\ us|about\ us|advertise|help|faq|site\ map|corrections?)(?:\ (?:of|policy|notice|settings|use|&)\b.*)?
    |we\ use\ cookies.*|(?:accept|manage)\ (?:all\ )?cookies.*
    )\W*$""",
    _FLAGS,
)
_ONLY_SIGNS = re.compile(r"^[\W\d_]*$")
_CREDIT = re.compile(
    r"""(?:
    [(\[][^()\[\]]{0,120}\b(?:photos?|images?|pictures?|pool|via|afp|ap|epa|reuters|getty|shutterstock|istock|alamy|bloomberg
      |sputnik|xinhua|anadolu|zuma|file|handout|courtesy|screenshot|screengrab|foto|fotos|archives?|archivo|bild|dpa|ansa|efe
      |belga|wikimedia|unsplash|фото|тасс|риа|تصوير|رويترز|أ\.?ف\.?ب)\b[^()\[\]]{0,80}[)\]]\W*$
    |(?:^|[.\s|–—-])(?:photo(?:graph|graphy|\ credit)?|picture|image(?:\ (?:credit|source|caption))?|credit|illustration
      |foto(?:grafía|grafia)?|bild|crédito|crédit|credito|фото|الصورة|图片来源?|写真)\s*(?::|by\b|via\b)\s*.{2,80}$
    |(?:/|\bvia\b|©|\(c\))\s*(?:getty(?:\ images)?|afp|ap(?:\ (?:photo|images))?|reuters|shutterstock|epa(?:-efe)?|bloomberg|dpa|efe)
      [\w\s/-]{0,30}\W*$
    |\bgetty\ images\W*$|\bAP\ Photo\b[^.]{0,60}$
    )""",
    _FLAGS,
)
_JOB = (
    r"(?:reporter|correspondent|editor|writer|columnist|contributor|staff|journalist|analyst|producer|fellow|bureau|desk"
    r"|author|critic|photographer|researcher|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\w+|correspondante?"
    r"|redactor[a]?|corresponsal|periodista|repórter|jornalista|giornalista|inviato|корреспондент|обозреватель)"
)
_JOB_WORD = re.compile(rf"\b{_JOB}s?\b", re.IGNORECASE)
_TRAILING_MONTH = re.compile(rf"\s+(?:{MONTH_NAME}|edited|published|updated)$", re.IGNORECASE)
_BY = (
    r"(?:by|von|par|por|di|de|door|av|af|od|autor(?:a|in)?|author|text|words|story|written\ by|reported\ by|posted\ by"
    r"|published\ by|автор|текст|بقلم|كتب(?:ت)?|作者|記者|记者|文)"
)
_NAME_WORD = r"(?:[^\W\d_a-z][\w.’'\-]*|[A-Z]\.)"
_NAME = rf"{_NAME_WORD}(?:[ \u00a0](?:(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|dos|du)[ \u00a0])*{_NAME_WORD}){{1,3}}"
_NAMES = rf"{_NAME}(?:(?:,|\s+(?:and|&|und|et|y|e|en|och|og|i))\s+{_NAME}){{0,4}}"
_BYLINE = re.compile(rf"^(?i:{_BY})\s*:?\s+(?P<names>[^\W\d_a-z][^.!?]{{1,100}}|{_NAMES}.*)$")
_BYLINE_JOB = re.compile(
    rf"^(?P<names>{_NAMES})\s*(?:,|\||–|—|-|\(|•)\s*.{{0,60}}\b(?i:{_JOB})s?\b.{{0,60}}$"
)
_BARE_NAMES = re.compile(rf"^(?P<names>{_NAMES})$")
_NAMES_HEAD = re.compile(rf"^{_NAMES}")
_DATELINE = re.compile(
    r"^(?P<dateline>(?P<place>[^\W\d_a-z][\w.’'\- ]{1,40})"
    r"(?:,\s*[^\W\d_][\w.’' ]{1,30}){0,2}(?:,?\s*(?:\d{1,2}\s+\w{3,9}|\w{3,9}\.?\s+\d{1,2})(?:,?\s*\d{4})?)?"
    r"\s*(?:\((?P<agency>[A-Z][\w ./-]{1,24})\))?\s*[—–]\s*|"
    r"^[A-Z][A-Z.’'\- ]{2,40}(?:,\s*[^\W\d_][\w.’' ]{1,30}){0,2}\s*(?:\([A-Z][\w ./-]{1,24}\))\s*[-:]{1,2}\s*)(?=\S)"
)
_LIST_ITEM = re.compile(r"^\s*(?:[•‣▪◦●○■*·–-]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_LONGEST_FURNITURE = 400
_QUOTED = re.compile(r"^\s*>\s?\S")


def words_of(text: str) -> list[str]:
    """Return the words; in scripts without spaces every two letters count as one."""
    return _WORD.findall(_CJK.sub(r" \g<0>", text)) if _CJK.search(text) else _WORD.findall(text)


def word_count(text: str) -> int:
    """Count words; two letters of Chinese, Japanese or Korean make one."""
    ideographs = len(_CJK.findall(text))
    return len(_WORD.findall(_CJK.sub(" ", text))) + (ideographs + 1) // 2


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence does, closing quotes and brackets allowed."""
    return _SENTENCE_END.search(text.rstrip()[-12:]) is not None


def image_alt_prefix(text: str) -> int:
    """Return how many characters a leading image label such as “NextImg:” takes, or 0."""
    match = _IMAGE_ALT.match(text)
    return match.end() if match and match.end() < len(text.rstrip()) else 0


def is_furniture(text: str) -> bool:
    """Tell whether the wording is that of page furniture: sponsors, counters, buttons, links, rights."""
    text = text.strip()
    if len(text) > _LONGEST_FURNITURE:
        return False
    if _ONLY_SIGNS.match(text):
        return not dates_in(text)
    return _FURNITURE.match(text) is not None


def is_capitals(text: str) -> bool:
    """Tell whether the line is set in capitals (a script with cases, at least four letters)."""
    letters = [character for character in text if character.isalpha()]
    upper = sum(character.isupper() for character in letters)
    return len(letters) >= 4 and upper > 0.9 * len(letters) and "".join(letters).lower() != "".join(letters)


def is_credit(text: str) -> bool:
    """Tell whether the text ends with a picture credit."""
    return len(text) < 1200 and _CREDIT.search(text.strip()[-260:]) is not None


def byline_names(text: str, bare: bool = False) -> str:
    """Return the names of a byline, or an empty string; ``bare`` also accepts names alone."""
    text = " ".join(text.split())
    if len(text) > 160:
        return ""
    match = _BYLINE.match(text)
    if match:
        names = match["names"]
        head = _NAMES_HEAD.match(names)
        return _without_jobs(head[0] if head else names)
    match = _BYLINE_JOB.match(text) or (_BARE_NAMES.match(text) if bare else None)
    return _without_jobs(match["names"]) if match else ""


def leading_names(text: str) -> str:
    """Return the names that a line begins with when a date, sign or nothing follows, or an empty string."""
    match = _NAMES_HEAD.match(text)
    if match is None or not re.match(
        r"\s*(?:$|[-–—|•,(·/]|\d|on\b|updated|published)", text[match.end() :], re.I
    ):
        return ""
    return _without_jobs(match[0])


def _without_jobs(names: str) -> str:
    parts = _TRAILING_MONTH.sub("", names).split(",")
    kept = [part for part in parts if not _JOB_WORD.search(part)] or parts[:1]
    return ",".join(kept).strip(" ,|–—-")


def dateline_length(text: str) -> int:
    """Return how many characters a leading dateline such as “PARIS, Jan 3 (Reuters) — ” takes, or 0."""
    match = _DATELINE.match(text)
    if match is None:
        return 0
    place = match["place"]
    if place is None or match["agency"] or place.isupper():
        return match.end()
    return match.end() if re.search(r"\d", match[0]) else 0


def is_list_item(text: str) -> bool:
    """Tell whether the line starts with a bullet or a number."""
    return _LIST_ITEM.match(text) is not None


def is_quoted_block(text: str) -> bool:
    """Tell whether the line is quoted with “>” as in mail."""
    return _QUOTED.match(text) is not None


def is_dated_line(text: str) -> bool:
    """Tell whether the line is a date with at most a few words around it."""
    return len(text) < 80 and bool(dates_in(text)) and word_count(text) <= 9
