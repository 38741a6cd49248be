"""Articles and highlights for the reader's tests, written for them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from claimtracker.domain.articles import Article, Block, Direction, Mode, Revision, Role
from claimtracker.domain.claims import Highlight, Progress
from claimtracker.domain.spans import Span, cut
from claimtracker.domain.text import text_sha256
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight

Parts = Sequence[tuple[Role, str]]

BRIDGE: Parts = (
    (Role.FURNITURE, "Skip to content\nHome\nSport"),
    (Role.HEADLINE, "Old bridge to close for two years"),
    (Role.BYLINE, "By Ana Writer"),
    (
        Role.BODY,
        "The bridge 🌉 cost 5.1 million euros in 1974, the council said. It carries 12,000 cars a day.",
    ),
    (Role.FURNITURE, "Advertisement"),
    (Role.BODY, "“No other bridge is as old,” the mayor said. Engineers count 31 older ones."),
    (Role.FURNITURE, "Read more: 31 bridges"),
)

HARBOUR_AR: Parts = (
    (Role.HEADLINE, "إغلاق الجسر القديم لمدة عامين"),
    (Role.BODY, "قال العمدة إن الجسر كلف 5.1 مليون يورو عام 1974، وإن BBC نقلت ذلك."),
    (Role.BODY, "ويمر فوقه 12 ألف سيارة كل يوم."),
)

ODD: Parts = (
    (Role.HEADLINE, "Flags 🇩🇪🇫🇷 and families 👩‍👩‍👧‍👦 in a headline"),
    (
        Role.BODY,
        "Cafe\u0301 re\u0301sume\u0301 a\u0308o\u0308u\u0308 \u1e9b\u0323 with marks; नमस्ते दुनिया; สวัสดี.",
    ),
    (Role.FURNITURE, "Aside 🙂 with an astral sign"),
    (
        Role.BODY,
        "No-break\u00a0spaces\u202fof\u2007three kinds,\u2028a line separator,\u2029a paragraph one.",
    ),
    (
        Role.BODY,
        "A mark\ufeffin, soft\u00adhyphen, zero\u200bwidth, \ufdd0 and \ufffc and \ufffd\x0b tab\there.",
    ),
    (Role.QUOTE, "مرحبا بالعالم 🌍 with English 123 and עברית \u200f mixed \u202aembedded\u202c."),
    (Role.LIST, "• First line\n• second line 🧮\n• third line"),
    (Role.BODY, "𝒜𝒷𝒸 𠀀𠀁 日本語のテキスト。" * 4),
)


def revision(parts: Parts, revision_id: int = 1) -> Revision:
    """Return a revision made of these blocks, an empty line after each."""
    text, blocks = "", []
    for role, part in parts:
        start = len(text)
        text += part + "\n\n"
        blocks.append(Block(role, start, len(text), id=len(blocks) + 1))
    made = datetime(2026, 5, 4, tzinfo=UTC)
    return Revision(revision_id, 1, 1, text, text_sha256(text), tuple(blocks), "text", made)


def article(direction: Direction = Direction.LTR, mode: Mode = Mode.BEFORE) -> Article:
    """Return the article of such a revision."""
    return Article(1, "Old bridge to close", direction=direction, mode=mode, revision_id=1)


def span_of(text: str, quote: str) -> Span:
    """Return where the quote first stands."""
    start = text.index(quote)
    return Span(start, start + len(quote))


def highlight(
    shown: Revision,
    highlight_id: int,
    quote: str,
    *,
    claim_id: int = 0,
    look: VerdictClass = VerdictClass.OPEN,
    progress: Progress = Progress.TO_CHECK,
    label: str = "",
    statement: str = "",
) -> ReaderHighlight:
    """Return a highlight of the quote's first place; its claim has the same id and number unless told."""
    found = cut(shown.text, span_of(shown.text, quote))
    claim = claim_id or highlight_id
    record = Highlight(highlight_id, claim, shown.id, found.span, found.quote, found.prefix, found.suffix)
    return ReaderHighlight(record, claim, statement or quote, label, look, progress)
