"""What Word, OpenDocument and rich text hide from readers is kept aside and said, and never text."""

import io
import zipfile

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import whole
from tests.exchange.readers.test_word_parts import docx

STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:styleId="H"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
)
WORD = (
    "<w:p><w:r><w:t>Words </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>go on.</w:t></w:r></w:p>'
    '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Nobody reads this.</w:t></w:r></w:p>'
)
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
OPEN = (
    f'<office:document-content xmlns:office="{_OPEN}office:1.0" xmlns:text="{_OPEN}text:1.0"'
    f' xmlns:style="{_OPEN}style:1.0"><office:automatic-styles>'
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    "</office:automatic-styles><office:body><office:text>\n"
    '   <text:p>\n    Words\n    <text:span text:style-name="H">secret</text:span>\n    go on.\n</text:p>'
    '<text:section text:display="none"><text:p>Nobody reads this.</text:p></text:section>'
    "</office:text></office:body></office:document-content>"
)
RICH = (
    r"{\rtf1\ansi{\*\x{\s1\v Unseen;}}Words {\v secret}go on.\par\pard\plain\v Nobody reads this.\par\plain }"
)


def odt(content: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.docx", docx(WORD, styles=STYLES)), ("a.odt", odt(OPEN)), ("a.rtf", RICH.encode())],
    ids=["Word", "OpenDocument", "rich text"],
)
def test_hidden_text_is_furniture_and_said(name: str, content: bytes) -> None:
    article: ReadArticle = whole(read_bytes(Original(name, "", content)))
    aside = [text for role, text in labelled(article) if role is Role.FURNITURE]
    assert aside == ["[hidden] secret", "[hidden] Nobody reads this."]
    assert article.text.startswith("Words go on.\n")
    assert any("Hidden passages, 2 in all" in warning for warning in article.warnings)
