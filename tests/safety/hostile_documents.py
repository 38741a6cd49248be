"""Hostile zipped documents and PDFs."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from tests.safety.hostile_texts import DTD, LAUGHS, NOWHERE, WORDS, Hostile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
TEMPLATE = (
    f'<Relationships><Relationship Id="r" Type="t" Target="{NOWHERE}t.dotm" TargetMode="External"/>'
    "</Relationships>"
)


def word(body: str, head: str = "") -> str:
    return f'<?xml version="1.0"?>{head}<w:document {W}><w:body>{body}</w:body></w:document>'


def open_document(body: str, head: str = "") -> str:
    inside = body.replace("w:p>", "text:p>").replace("w:r>", "text:span>").replace("w:t>", "text:span>")
    inside = (
        inside.replace("w:tbl", "text:section")
        .replace("w:tr>", "text:section>")
        .replace("w:tc>", "text:section>")
    )
    return (
        f'<?xml version="1.0"?>{head}<office:document-content {OPEN} {W}><office:body><office:text>{inside}'
        "</office:text></office:body></office:document-content>"
    )


def _zip(members: "dict[str, bytes | str]", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def hostile_zips(suffix: str, member: str, make: "Callable[..., str]") -> Iterator[Hostile]:
    line = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
    bodies = {
        "deep": "<w:tbl><w:tr><w:tc>" * 5_000 + line,
        "deep but closed": "<w:tbl><w:tr><w:tc>" * 80 + line + "</w:tc></w:tr></w:tbl>" * 80,
        "very deep": "<w:p>" * 100_000,
        "million attributes": "<w:p " + " ".join(f'a{n}="x"' for n in range(200_000)) + f"/>{line}",
        "one huge word": f"<w:p><w:r><w:t>{'x' * 12_000_000}</w:t></w:r></w:p>",
        "too many characters": line * 80_000,
        "nothing": "",
        "not closed": "<w:p><w:r><w:t>words",
        "control characters": "<w:p><w:r><w:t>a&#x1;b&#0;c</w:t></w:r></w:p>",
        "bidi": f"<w:p><w:r><w:t>\u202e{WORDS}\u2066\u200b</w:t></w:r></w:p>",
        "lone surrogate": "<w:p><w:r><w:t>a&#xD800;b</w:t></w:r></w:p>",
        "spaces": f'<w:p><text:s {OPEN} text:c="999999999999"/>{WORDS}</w:p>',
        "link to a file": f'<w:p><w:r><w:t>{WORDS}</w:t></w:r><w:object r="file:///etc/passwd"/></w:p>',
    }
    for kind, body in bodies.items():
        yield f"{suffix} {kind}", f"a.{suffix}", _zip({member: make(body)})
    yield from _with_entities(suffix, member, make)
    yield from _packed_oddly(suffix, member, make(line))


def _with_entities(suffix: str, member: str, make: "Callable[..., str]") -> Iterator[Hostile]:
    for kind, use in {"laughs": "&l11;", "file entity": "&s;", "web entity": "&h;"}.items():
        body = f"<w:p><w:r><w:t>{WORDS}{use}</w:t></w:r></w:p>"
        yield f"{suffix} {kind}", f"a.{suffix}", _zip({member: make(body, DTD % LAUGHS)})
        yield (
            f"{suffix} utf-16 {kind}",
            f"a.{suffix}",
            _zip({member: make(body, DTD % LAUGHS).encode("utf-16")}),
        )


def _packed_oddly(suffix: str, member: str, document: str) -> Iterator[Hostile]:
    yield f"{suffix} bomb", f"a.{suffix}", _zip({member: b" " * 60_000_000})
    yield (
        f"{suffix} bomb beside",
        f"a.{suffix}",
        _zip({member: document, "word/footnotes.xml": b"<" * 60_000_000, "styles.xml": b" " * 60_000_000}),
    )
    yield (
        f"{suffix} many members",
        f"a.{suffix}",
        _zip({member: document, **{f"word/header{n}.xml": b"<x/>" for n in range(5_000)}}),
    )
    yield (
        f"{suffix} climbing names",
        f"a.{suffix}",
        _zip({"../../../tmp/evil": b"x", "/etc/evil": b"x", member: document}),
    )
    yield f"{suffix} no document", f"a.{suffix}", _zip({"readme.txt": b"x"})
    yield f"{suffix} only the end", f"a.{suffix}", b"PK\x05\x06" + bytes(18)
    yield f"{suffix} only the start", f"a.{suffix}", b"PK\x03\x04" + bytes(30)
    yield f"{suffix} empty", f"a.{suffix}", b""
    yield f"{suffix} text", f"a.{suffix}", WORDS.encode()
    sound = _zip({member: document})
    yield (
        f"{suffix} lies of its size",
        f"a.{suffix}",
        _patched(sound, b"PK\x01\x02", 24, struct.pack("<I", 0xFFFFFFF0)),
    )
    yield f"{suffix} encrypted flag", f"a.{suffix}", _patched(sound, b"PK\x01\x02", 8, b"\x01\x00")
    yield f"{suffix} unknown method", f"a.{suffix}", _patched(sound, b"PK\x01\x02", 10, b"\x63\x00")
    yield f"{suffix} wrong checksum", f"a.{suffix}", _patched(sound, b"PK\x01\x02", 16, b"\x00\x00\x00\x00")
    yield (
        f"{suffix} macros",
        f"a.{suffix}",
        _zip({member: document, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(512)}),
    )
    yield (
        f"{suffix} remote template",
        f"a.{suffix}",
        _zip(
            {
                member: document,
                "word/_rels/settings.xml.rels": TEMPLATE,
            }
        ),
    )


def _patched(content: bytes, mark: bytes, offset: int, value: bytes) -> bytes:
    start = content.index(mark) + offset
    return content[:start] + value + content[start + len(value) :]


def _pdf(*objects: str, trailer: str = "/Root 1 0 R") -> bytes:
    body = "%PDF-1.7\n"
    starts = []
    for number, content in enumerate(objects, 1):
        starts.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    xref = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<< /Size {len(objects) + 1} {trailer} >>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + xref + end).encode("latin-1", "replace")


def _page_with(stream: str, catalog: str = "", page: str = "") -> bytes:
    return _pdf(
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R"
        f" /Resources << /Font << /F 5 0 R >> >> {page} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )


def hostile_pdfs() -> Iterator[Hostile]:
    text = f"BT /F 12 Tf 20 300 Td ({WORDS}) Tj ET"
    files = {
        "script": _page_with(
            text, "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\)) >>"
        ),
        "launch": _page_with(text, "/OpenAction << /S /Launch /F (/bin/true) >>"),
        "address": _page_with(text, "/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>"),
        "form": _page_with(text, "/AcroForm << /XFA (x) /Fields [] >>"),
        "scanned": _page_with("0 0 400 400 re f"),
        "no pages": _pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"),
        "pages in a ring": _pdf(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 9 >>"
        ),
        "claims many pages": _pdf(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 2000000000 >>"
        ),
        "deep arrays": _page_with(text, "/X " + "[" * 100_000),
        "deep text states": _page_with("q " * 200_000 + text),
        "huge page": _page_with(text, page="/UserUnit 99999999 /Rotate 45"),
        "no area": _page_with(text).replace(b"[0 0 400 400]", b"[0 0 0 0]"),
        "wrong length": _page_with(text).replace(b"/Length ", b"/Length 9999"),
        "huge sizes": _page_with(text.replace("12 Tf", "99999999999999 Tf")),
        "tiny sizes": _page_with(text.replace("12 Tf", "0 Tf")),
        "control characters": _page_with("BT /F 12 Tf 20 300 Td (a\\000b\\001c\\002) Tj ET"),
        "no root": b"%PDF-1.7\ntrailer << >>\n%%EOF",
        "only a head": b"%PDF-1.7\n",
        "head later": b"x" * 900 + _page_with(text),
        "long text": _page_with("BT /F 12 Tf 20 300 Td " + f"({WORDS}) Tj T* " * 20_000 + " ET"),
        "bomb": _bomb_pdf(),
        "empty": b"",
    }
    for kind, content in files.items():
        yield f"pdf {kind}", "a.pdf", content


def _bomb_pdf() -> bytes:
    packed = zlib.compress(b" " * 60_000_000, 6)
    stream = packed.decode("latin-1")
    return _pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R >>",
        f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n{stream}\nendstream",
    )
