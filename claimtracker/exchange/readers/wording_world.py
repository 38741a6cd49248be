"""Buttons, menu items and box headings of news sites in several languages, as whole lines.

A line is compared folded, without its counter and outer signs, so “Comments (23)” and “23 comments” are one.
"""

from claimtracker.domain.text import fold

_BUTTONS = """
home|menu|sign in|log in|login|subscribe|register|share|share this|share article|print|comment
comments|about us
about|contact|contact us|privacy|privacy policy|privacy notice|terms|terms of use
terms and conditions|cookie policy
advertise|advertise with us|leave a comment|copy link|read aloud|listen|help|faq|careers|archive
donate|podcasts
accept all|accept cookies|reject all|manage preferences|skip to content|skip to main content|e-paper
apps|add a comment
iniciar sesión|suscríbete|suscribirse|regístrate|compartir|comentar|comentarios|comentario
aviso legal|contacto
política de privacidad|política de cookies|publicidad|imprimir|portada|quiénes somos|aceptar|volver
anmelden|abo|abonnieren|teilen|drucken|merken|kommentare|kommentar|kommentieren|impressum
datenschutz|agb|anzeige
zur startseite|startseite|kontakt|werbung|cookies verwalten|registrieren|vorlesen|artikel anhören
artikel teilen
se connecter|s'abonner|je m'abonne|partager|imprimer|réagir|commenter|commentaires|commentaire
mentions légales
contact|publicité|la suite après la publicité|accueil|politique de confidentialité|tout accepter
offrir cet article
écouter l'article|cgu|cgv|nous contacter
entrar|iniciar sessão|assine|assine já|assinar|registe-se|cadastre-se|partilhar|compartilhar
comentários|comentário
termos e condições|termos de uso|política de privacidade|publicidade|início|contactos|fale conosco
accedi|abbonati|condividi|stampa|commenti|pubblicità|informativa privacy|cookie policy|contatti
inloggen|abonneren|delen|reacties|advertentie|adverteren|contact opnemen
войти|подписаться|поделиться|комментарии|комментировать|реклама|контакты|о нас
تسجيل الدخول|اشترك|مشاركة|شارك|شارك المقال|شارك الخبر|شارك هذا المقال|طباعة|تعليق|تعليقا|تعليقات
التعليقات|أضف تعليقا
إعلان|إعلانات|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|الرئيسية|القائمة|بحث|نسخ الرابط
اشترك الآن
ログイン|会員登録|シェア|シェアする|ツイート|コメント|コメントする|この記事をシェア|印刷|広告|利用規約|プライバシーポリシー|お問い合わせ
会社概要|トップ|ホーム|メニュー|検索|保存|記事を保存|無料登録|購読
登录|注册|分享|评论|广告|关于我们|联系我们|隐私政策|首页|菜单|搜索|打印|收藏|點讚|登入|留言|로그인|공유|댓글|광고|구독
"""
_BOXES = """
related|related stories|related articles|related news|related content|more on this
more on this story|more stories
more from us|more news|most read|most viewed|most popular|popular|trending|trending stories
trending now|latest
latest news|latest stories|recommended|recommended for you|you may also like|you might also like
read next|up next
newsletter|newsletters|our newsletters|top stories|editor's picks|in other news|don't miss
sponsored content|tags|topics
más información|pour en savoir plus|mehr informationen|saiba mais|per saperne di più|ilgili haberler
noticias relacionadas|relacionadas|te puede interesar|más noticias|lo más leído|lo más visto
más leídas|boletín|temas
mehr zum thema|mehr dazu|meistgelesen|das könnte sie auch interessieren|weitere artikel
weitere themen|lesen sie auch
themen|schlagwörter|neueste artikel|empfehlungen der redaktion
sur le même sujet|à lire aussi|lire aussi|les plus lus|articles liés|dans la même rubrique
les plus consultés
à la une|nos newsletters|lettre d'information
mais lidas|mais lidos|notícias relacionadas|leia também|leia mais|veja também|relacionados
últimas notícias
leggi anche|i più letti|articoli correlati|potrebbe interessarti|lees ook|meest gelezen|gerelateerd
читайте также|по теме|самое читаемое|популярное|новости по теме
مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|اقرأ أيضا|الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار
قد يعجبك أيضا|النشرة البريدية
関連記事|関連ニュース|あわせて読みたい|ランキング|アクセスランキング|人気記事|最新記事|おすすめ記事|こちらもおすすめ
相关阅读|相关新闻|延伸阅读|推荐阅读|热门文章|热门新闻|相關新聞|관련기사|많이 본 뉴스
"""


def _lines(words: str) -> frozenset[str]:
    return frozenset(fold(label) for line in words.split("\n") for label in line.split("|") if label.strip())


BOXES = _lines(_BOXES)
LABELS = _lines(_BUTTONS) | BOXES
LONGEST_LABEL = 48
