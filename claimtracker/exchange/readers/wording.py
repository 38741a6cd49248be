"""Wordings of newsrooms in several languages: page furniture, picture credits, closing notes.

No site is named here: a wording stands for any page that uses it.
"""

import re

_FLAGS = re.IGNORECASE | re.VERBOSE
FURNITURE = re.compile(
    r"""^\W*(?:
    (?:sponsor(?:ed|s)?|advert(?:isement|ising|orial)?|ad|ads|promoted|promotion|partner\ content|anzeige
      |werbung
      |publicit[ée]|publicidad[e]?|pubblicit[àa]|advertentie|annons|reklam[aey]?|реклама|إعلان|广告
        |広告)\b\s*(?::.*|by\b.*)?
    |(?:click|tap)\ here\b.*
    |(?:read|see|view|show|load|learn|find\ out)\ (?:more|full|the\ full|all|next|also|comments?)\b.*
    |(?:related|recommended|more|most|also|further|next|up\ next|don.t\ miss|you\ (?:may|might)|see\ also
      |also\ read
      |read\ also|watch(?:\ now)?|listen|in\ pictures|editor.s\ picks?|trending|popular|latest)\b[^.]{0,40}
      (?::.*|\ (?:stories|articles|news|posts|reading|videos?|topics?|like|on\ this\ story|from\ .*
        |in\ .{3,20}|viewed|read))
    |(?:lire\ aussi|à\ lire|lesen\ sie|mehr\ (?:zum|dazu|lesen)|lea\ (?:también|más)|leia\ (?:também|mais)
      |leggi\ anche|lees\ (?:ook|meer)|läs\ (?:också|mer)|les\ også|læs\ også|czytaj\ (?:też|także|więcej)
      |čtěte\ (?:také|více)|читайте\ (?:также|ещё|еще)|читайте\ також|اقرأ\ (?:أيضا|المزيد)|قد\ يعجبك
        |阅读更多|延伸阅读
      |相关(?:阅读|新闻)|関連記事|続きを読む).*
    |(?:sign\ ?up|sign\ in|log\ ?in|register|subscribe|unsubscribe|follow\ (?:us|me|the|him|her|@)
      |join\ (?:us|our|the\ conversation)
      |download\ (?:the|our)|get\ (?:the|our)\ (?:app|newsletter|latest|daily)|enter\ your\ email|newsletter
      |(?:se\ )?connecter|s.abonner|abonnez|abonnieren|suscr[ií]b|assine|iscriviti|подпис)\b.{0,120}
    |share(?:\s+(?:this|on|via|with|article|story|by|now)\b.{0,40}|\s*(?:save|tweet|print|email)?.{0,12})
    |(?:tweet|retweet|print|e-?mail|comments?|save|copy\ link|gift\ article|bookmark|like|reply|report
      |flag|facebook
      |twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|flipboard|pocket|messenger|rss
        |partager|teilen
      |compartir|compartilhar|condividi|delen|dela|поделиться|مشاركة|شارك|分享)(?:\s+(?:this|on|to
        |via)\b.{0,30}|\s*\(?\d*\)?)
    |(?:[\d.,]+\s*[km]?\s*)(?:views?|shares?|comments?|likes?|reads?|reactions?|votes?|followers?|replies
      |words
      |min(?:ute)?s?(?:\ (?:read|ago))?|hours?\ ago|days?\ ago|vues|commentaires?|kommentare?|aufrufe
        |vistas|просмотр\w*)\W*
    |\d{1,2}\s?[-–]\s?\d{1,2}\ min(?:ute)?s?
    |(?:lesezeit|temps\ de\ lecture|leestijd|tiempo\ de\ lectura|tempo\ d[ie]\ lett?ura|czas\ czytania
      |reading\ time)\b.{0,20}
    |you\ (?:are\ )?(?:get(?:ting)?|got|receiv\w{1,4})\ th(?:is|e)\ (?:e-?mail|newsletter|message)\b.*
    |(?:back|topics?|tags?|home|menu|search|close|skip\ .{2,30}|next|prev(?:ious)?|top|toggle\b.*
      |navigation|sections?
      |go\ to\ .{2,30}|back\ to\ .{2,30}|breaking(?:\ news)?|live|video|photos?|gallery|expand|collapse
        |hide|caption|hide\ caption
      |toggle\ caption|enlarge.*|loading.{0,4}|retour|accueil|zurück|startseite|inicio|volver|início
        |главная|назад|الرئيسية
      |首页|返回)
    |(?:previous|earlier|also|flashback|watch|listen|video|gallery|in\ pictures)\s*:.*
    |(?:previous|next)\ (?:post|article|story)\b.*
    |(?:tags?|topics?|filed\ under|categor(?:y|ies)|posted\ in|keywords|mots-clés|schlagwörter
      |etiquetas)\s*:.*
    |(?:©|\(c\)|copyright\b|all\ rights\ reserved|tous\ droits|alle\ rechte|todos\ los\ derechos
      |todos\ os\ direitos).*
    |.{0,60}\ball\ rights\ reserved\b.{0,80}
    |(?:story|article)\ continues\ below.*|continue\ reading.*|scroll\ (?:down|to)\b.*|this\ (?:story
      |article)\ is\ sponsored.*
    |(?:terms|privacy|cookies?|contact\ us|about\ us|advertise|help|faq|site\ map|corrections?)(?:\ (?:of
      |policy|notice|settings|use|&)\b.*)?
    |we\ use\ cookies.*|(?:accept|manage)\ (?:all\ )?cookies.*|.{0,40}\butilis(?:ons|e)\ des\ cookies\b.*
    |(?:utilizamos|usamos)\ cookies\b.*|wir\ (?:verwenden|nutzen|setzen)\ cookies\b.*|usiamo\ i?\ ?cookie\b.*
    |(?:lesezeit|temps\ de\ lecture|tiempo\ de\ lectura|tempo\ di\ lettura|reading\ time|leestijd)\b.{0,30}
    |(?:lire|lisez|lea|leia|leggi|lesen\ sie)\s+(?:aussi|aussi\ |también|também|anche|auch)\b.*
    |.{0,60}(?:tous\ droits\ réservés|alle\ rechte\ vorbehalten
      |todos\ (?:los\ derechos|os\ direitos)\ reservados
      |tutti\ i\ diritti\ riservati|все\ права\ защищены|جميع\ الحقوق\ محفوظة|無断転載|版权所有|무단).{0,80}
    |[^“”"«»„]{0,120}\b(?:in\ your\ (?:inbox|mailbox)|straight\ to\ your\ inbox|en\ (?:tu|su)\ correo
      |in\ ihr\ postfach|dans\ votre\ (?:boîte|messagerie)
      |kostenlos\ anmelden|no\ seu\ e-?mail)\b[^“”"«»„]{0,60}
    |(?:recevez|recibe|reciba|receba|receive|erhalten\ sie)
      \ (?:notre|nuestr[oa]|nossa|our|unseren?|las?|los|the)\b
      [^“”"«»„]{0,80}(?:lettre|newsletter|boletín|noticias|infolettre|letter|news)\b[^“”"«»„]{0,60}
    |[^“”"«»„]{0,160}\b(?:subscribe\ (?:today|now)|unlimited\ access\ to|free\ articles?\ (?:left|remaining)
      |already\ a\ (?:subscriber|member))\b[^“”"«»„]{0,200}
    |(?:weiterlesen\ mit|jetzt\ (?:testen|weiterlesen|abonnieren)|testen\ sie\ (?:jetzt|uns)
      |sie\ haben\ bereits\ ein\ abo|déjà\ abonné
      |(?:il\ vous\ reste|pour\ lire\ la\ suite|la\ suite\ est\ réservée|cet\ article\ est\ réservé)
      |(?:para\ (?:seguir|continuar)\ (?:leyendo|lendo)|contenido\ exclusivo\ para|conteúdo\ exclusivo\ para)
      |(?:para\ assinantes|solo\ para\ suscriptores|ya\ eres\ suscriptor|já\ é\ assinante)
      |(?:per\ continuare\ a\ leggere|contenuto\ riservato|to\ (?:continue|keep)\ reading\b)
      |(?:this\ (?:article|content)\ is\ (?:for|reserved\ for|exclusive\ to|available\ (?:only\ )?to)
        \ .{0,30}(?:subscribers|members))|(?:voor\ abonnees|för\ prenumeranter|tylko\ dla\ prenumeratorów)
      )\b[^“”"«»„]{0,160}
    |(?=[^“”"«»„]*\b(?:us|our|you|your)\b)[^“”"«»„]{0,80}\b(?:support\ (?:us|our)
      |(?:a|your)\ (?:monthly\ )?donation
      |become\ a\ (?:member|subscriber|supporter|patron))\b[^“”"«»„]{0,60}
    )\W*$""",
    _FLAGS,
)
# What news agencies set around their texts: that more follows, that it ends, who wrote and when it was sent.
WIRE_SIGN = re.compile(
    r"^(?:\W*(?:MORE|END|ENDS|ends|END\ IT|MORE\ FOLLOWS|mf)\W*|-30-|\(\(.{0,200}\)\)"
    r"|[a-zà-ÿ]{2,5}(?:[/-][a-zà-ÿ]{1,5}){1,4}|#*\s*\w{2,6}-Notizblock"
    r"|(?:[A-Z]{2,6}\s)?\d{6}Z?\s(?i:[A-Z]{3,4})\.?\s(?:20)?\d\d"
    r"|\((?:Adds|Updates|Recasts|Corrects|Rewrites|Refiles|Repeats|Releads|Writes\ through)\b[^()]{0,200}\))$"
)
CREDIT = re.compile(
    r"""(?:
    [(\[][^()\[\]]{0,120}\b(?:photos?|images?|pictures?|pool|via|afp|ap|epa|reuters|getty|shutterstock
      |istock|alamy|bloomberg
      |sputnik|xinhua|anadolu|zuma|file|handout|courtesy|screenshot|screengrab|foto|fotos|archives?
        |archivo|bild|dpa|ansa|efe
      |belga|wikimedia|unsplash|фото|тасс|риа|تصوير|رويترز|أ\.?ف\.?ب)\b[^()\[\]]{0,80}[)\]]\W*$
    |\bcredit\s?(?:\.{3}|…)\s?.{2,80}$
    |(?:^|[.\s|–—-])(?:photo(?:graph|graphy|\ credit)?|picture|image(?:\ (?:credit|source|caption))?
      |credit|illustration
      |foto(?:grafía|grafia)?|bild|crédito|crédit|credito|фото|الصورة|图片来源?|写真)\s*(?::|=|by\b
        |via\b)\s*.{2,80}$
    |(?:/|\bvia\b|©|\(c\))\s*(?:getty(?:\ images)?|afp|ap(?:\ (?:photo|images))?|reuters|shutterstock
      |epa(?:-efe)?|bloomberg|dpa|efe)
      [\w\s/-]{0,30}\W*$
    |^©\s*(?:photo|foto|фото|bild|imagen?|image|picture)\b.{0,80}$
    |[.!?…]\s*©\s*[^\W\d_][^.!?]{2,60}$|(?:撮影|提供|摄)[。)）\]]*$
    |\bgetty\ images\W*$|\bAP\ Photo\b[^.]{0,60}$
    )""",
    _FLAGS,
)
CLOSING_NOTE = re.compile(
    r"""^\W*(?:
    (?:additional\ |more\ )?(?:reporting|writing|editing|edited|compiled|translated|graphics?
      |production)\ (?:by|in)\b
    |.{0,60}\b(?:contributed\ to|assisted\ with)\ this\ (?:report|story|article)
    |.{0,80}\b(?:may|can)\ be\ (?:reached|contacted|followed)\ (?:at|on|via)\b
    |.{0,40}\bfollow\ (?:me|us|her|him|them|[A-Z][a-z]+)\ (?:on|at|@)
    |(?:e-?mail|contact|write\ to|reach)\ (?:me|us|her|him|the\ (?:author|writer|reporter)s?
      |\w+\ \w+)\ (?:at|on|via)\b
    |have\ a\ (?:tip|story|question|correction)|got\ a\ (?:tip|story)|do\ you\ have\ (?:a|any)\ (?:tip
      |stor|quest)
    |sign\ up\ (?:for|to|here)|subscribe\ (?:to|now|here|today)|to\ (?:subscribe|sign\ up)
      |get\ .{3,60}\ delivered
    |this\ (?:article|story|post|piece|report)\ (?:was|first|originally|has\ been)
      \ (?:first\ |originally\ )?
      (?:published|appeared|produced)
    |(?:updated?|published|posted|last\ modified)\b.{0,12}\d
    |(?:责任编辑|責任編輯|责编|編集|编辑|校对|审核)\s*[：:/]
    |about\ the\ (?:author|writer)\b
    |click\ here\b|for\ more\ .{3,60},?\ (?:visit|follow|go\ to|see|click)|like\ us\ on|tell\ us\ what\ you
    |download\ (?:the|our)|support\ (?:our|us|independent))""",
    _FLAGS,
)
# Who answers questions, below a press release: no line after it belongs to the text.
CONTACT = re.compile(
    r"^\W*(?:(?:media|press|presse|medien|prensa|imprensa|stampa|further|your|ihr|für)[\s-]*)?"
    r"(?:contacts?|(?:press|media)\s+office|kontakt|ansprechpartner\w*|rückfragen|contacto|contato|contatti|contatto|enquiries|inquiries"
    r"|information|контакты|للتواصل|联系人|問い合わせ先)\b[^.!?]{0,40}(?::|$)",
    re.IGNORECASE,
)
# Headings of what readers wrote below an article.
COMMENTS = re.compile(
    r"^\W*(?:\d+\s+)?(?:comments?|responses?|discussion|reader\s+comments|kommentare?|leserkommentare|commentaires?"
    r"|comentarios?|comentários?|commenti|reacties|комментарии|yorumlar|komentarze|kommentarer|التعليقات|תגובות|コメント"
    r"|评论|댓글)(?:\W*\d*\W*|\s*:.{0,60}|\s+(?:to|on|about|zu|sur|sobre|su|op)\b.{0,200})$"
    r"|^\W*(?:leave\s+a\s+(?:reply|comment)|join\s+the\s+(?:conversation|discussion)|add\s+a\s+comment"
    r"|discussion\s+about\s+this|laisser\s+un\s+commentaire|schreibe\s+einen\s+kommentar|deja\s+un\s+comentario"
    r"|deixe\s+um\s+comentário|lascia\s+un\s+commento)\b.{0,60}$",
    re.IGNORECASE,
)
STANDFIRST_NAME = re.compile(
    r"standfirst|\bdek|-dek|deck|sub-?(?:title|head|line)|summary|\blead|\blede|lead\b|excerpt|abstract|descri"
    r"|intro|strap|blurb|chapo|teaser|kicker|synopsis|bajada|entradilla|sommario|vorspann",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"^\W*(?:(?:begin\s+)?forwarded\s+(?:message|mail)|original(?:\s+message|nachricht)|weitergeleitete\s+nachricht"
    r"|message\s+(?:transféré|d.origine)|mensaje\s+(?:reenviado|original)|mensagem\s+(?:encaminhada|original)"
    r"|messaggio\s+(?:inoltrato|originale)|пересылаемое\s+сообщение|رسالة\s+معاد\s+توجيهها)\W*$",
    re.IGNORECASE,
)
STANDFIRST_SURELY = re.compile(
    r"standfirst|\blead(?!\S)|\bdek\b|sub-?(?:title|head|line)|chapo|bajada|entradilla|sommario|vorspann|strapline"
    r"|lead-?(?:paragraph|text)|\bintro(?!\S)|\bchapeau\b"
    r"|(?:article|story|post|entry|news)-*(?:desc(?!\w)|deck|lead|summary|spot(?!\w)|sapo|abstract|standfirst)",
    re.IGNORECASE,
)
BYLINE_NAME = re.compile(
    r"by-?line|author|\bautore?s?\b|auteur|writ(?:er|ten)|signature|contributor|reporter|creator|user-?name"
    r"|journalist|\bfirma\b",
    re.IGNORECASE,
)
OFFER_NAME = re.compile(
    r"newsletter|social|shar(?:e|ing)|related|promo|popover|sign-?up|subscri", re.IGNORECASE
)
