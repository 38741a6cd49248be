"""What Word files hold outside of plain paragraphs: boxes, controls, nested tables, endnotes, margins."""

import io
import zipfile

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import whole

HEAD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>'
)


def p(words: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def docx(body: str, **parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", f"{HEAD}{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return stream.getvalue()


def read(body: str, **parts: str) -> ReadArticle:
    return whole(read_bytes(Original("draft.docx", "", docx(body, **parts))))


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<wps:txbx><w:txbxContent>{p('Words in a box.')}</w:txbxContent></wps:txbx>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    twice = f"<mc:AlternateContent>{both}</mc:AlternateContent>"
    article = read(f"<w:p><w:r><w:t>Before.</w:t>{twice}</w:r></w:p>{p('After.')}")
    assert article.text == "Before.\nWords in a box.\nAfter.\n"
    assert any("Text boxes, 1" in warning for warning in article.warnings)


def test_content_controls_and_moved_text_are_text() -> None:
    article = read(
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr>"
        f"<w:sdtContent>{p('In a control.')}</w:sdtContent></w:sdt>"
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>Inline </w:t></w:r></w:sdtContent></w:sdt>"
        "<w:moveTo><w:r><w:t>moved here.</w:t></w:r></w:moveTo></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom></w:p>"
    )
    assert article.text == "In a control.\nInline moved here.\n[deleted] moved away\n"


def test_nested_tables_lose_no_cell() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    inner = f"<w:tbl>{row(p('a'), p('b'))}{row(p('c'), p('d'))}</w:tbl>"
    article = read(f"<w:tbl>{row(p('1'), p('2'))}{row(p('3') + inner, p('4'))}</w:tbl>")
    assert article.text == "1\t2\n3\na\tb\nc\td\n4\n"


def test_styles_are_known_by_name_in_any_language() -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    body = (
        p("Stadt baut Brücke", "Titel")
        + p("Ein erster Satz steht hier.")
        + p("Kosten", "berschrift2")
        + p("Mehr.")
    )
    roles = [role for role, _ in labelled(read(body, styles=styles))]
    assert roles[0] is Role.HEADLINE
    assert roles[2] is Role.SUBHEAD


def test_margins_are_furniture_and_endnotes_stand_at_the_end() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    call = "<w:p><w:r><w:t>He said so.</w:t><w:endnoteReference w:id='7'/></w:r></w:p>"
    article = read(
        call,
        header1=f"<w:hdr {space}>{p('DRAFT 3')}</w:hdr>",
        endnotes=f"<w:endnotes {space}><w:endnote w:id='7'>{p('Minutes, page 2.')}</w:endnote></w:endnotes>",
    )
    assert article.text == "DRAFT 3\nHe said so.[end 1]\n[end 1] Minutes, page 2.\n"
    assert labelled(article)[0][0] is Role.FURNITURE


def test_what_is_named_doc_is_read_as_what_it_is() -> None:
    assert read_bytes(Original("a.doc", "", docx(p("A Word document.")))).format == "Word document"
    assert read_bytes(Original("a.doc", "", rb"{\rtf1 Rich text.\par}")).format == "rich text file"
    assert read_bytes(Original("a.doc", "", b"<html><body><p>A page.</p></body></html>")).format == "web page"


def test_an_equation_keeps_its_letters() -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    equation = f'<m:oMath xmlns:m="{math}"><m:r><m:t>E=m</m:t></m:r><m:r><m:t>c2</m:t></m:r></m:oMath>'
    assert read(f"<w:p><w:r><w:t>It says </w:t></w:r>{equation}</w:p>").text == "It says E=mc2\n"


def test_a_byline_under_a_styled_headline_is_none_of_the_body() -> None:
    header = f"{HEAD.replace('document', 'hdr').replace('<w:body>', '')}{p('Courier')}</w:hdr>"
    body = (
        f"{p('Lanes cost more', 'Title')}{p('By Jo Fern')}{p('The lanes cost 31 million, the mayor said.')}"
    )
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>'
    )
    assert [role for role, _ in labelled(read(body, header1=header, styles=styles))] == [
        Role.FURNITURE, Role.HEADLINE, Role.BYLINE, Role.BODY,
    ]  # fmt: skip


def test_a_large_initial_belongs_to_its_word() -> None:
    initial = p("T").replace("<w:p>", '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>')
    assert read(f"{initial}{p('he river took 14 houses.')}").text == "The river took 14 houses.\n"
    assert read(f"{p('A river.')}{initial}").text == "A river.\nT\n"
