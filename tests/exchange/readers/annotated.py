"""Pages whose expected roles are written into them; what a reader is given has the roles taken out."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import lxml.html

from claimtracker.domain.articles import ReadArticle, Role

DATA = Path(__file__).parents[2] / "data" / "articles"


@dataclass(slots=True)
class PlainPage:
    """A page copied as text.

    Each line of the file is a role, a tab and a paragraph; ``role+`` joins it with the next paragraph.
    Lines that begin with ``#`` hold expected metadata.
    """

    name: str
    text: str = ""
    roles: list[tuple[Role, str]] = field(default_factory=list)
    expected: dict[str, str] = field(default_factory=dict)


def plain_page(path: Path) -> PlainPage:
    page = PlainPage(path.name)
    for line in path.read_text("utf-8").splitlines():
        label, _, words = line.partition("\t")
        if label.startswith("# "):
            page.expected[label[2:]] = words
            continue
        page.text += words + (" " if label.endswith("+") else "\n")
        if label:
            page.roles.append((Role(label.rstrip("+")), words.strip()))
    return page


def plain_pages() -> list[PlainPage]:
    return [plain_page(path) for path in sorted((DATA / "plain").glob("*.page"))]


def labelled(article: ReadArticle) -> list[tuple[Role, str]]:
    return [(block.role, article.text[block.start : block.end].strip()) for block in article.blocks]


def web_pages() -> list[Path]:
    """Saved pages whose elements say their role in ``data-role``; what says none is furniture."""
    return sorted((DATA / "pages").glob("*.html"))


def without_roles(path: Path) -> bytes:
    return re.sub(r'\s+data-role="\w+"', "", path.read_text("utf-8")).encode()


def expected_roles(path: Path) -> list[tuple[Role, str]]:
    root = lxml.html.document_fromstring(path.read_bytes())
    marked = root.xpath("//*[@data-role]")
    return [(Role(e.get("data-role")), " ".join(e.text_content().split())) for e in marked]
