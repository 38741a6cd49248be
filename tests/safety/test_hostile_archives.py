"""Archives that break, swell, nest or lie: each ends in a plain sentence, and the desk goes on."""

import json
import zipfile
from pathlib import Path

import pytest

from claimtracker.exchange.archive import process
from claimtracker.exchange.archive.process import read_archive
from claimtracker.exchange.archive.reading import Choice
from claimtracker.exchange.archive.records import Batch, FileFault, FileHead

PAGE = "<html><head><script type='application/ld+json'>{}</script></head><body>x</body></html>"


def sentences(path: Path, **limits: float) -> tuple[int, list[str]]:
    """Return how many claims were read, and everything that was said."""
    claims, said = 0, []
    for _place, told in read_archive([path], Choice(), **limits):
        if isinstance(told, FileFault):
            said.append(told.sentence)
        elif isinstance(told, Batch):
            claims += len(told.claims)
            said += [left.sentence for left in told.left_out]
        else:
            assert isinstance(told, FileHead)
    return claims, said


def bomb(path: Path, member: str = "xl/worksheets/sheet1.xml") -> None:
    piece = b"<row/>" * 200_000
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book,
        book.open(member, "w", force_zip64=True) as part,
    ):
        for _ in range(270):
            part.write(piece)


REVIEW = '{"@type":"ClaimReview","claimReviewed":"One."}'
FILES = {
    "empty.csv": (b"", 0, "is empty"),
    "zeros.csv": (b"\0" * 5_000, 0, "is empty"),
    "binary.csv": (bytes(range(256)) * 40, 0, "bytes that are not text|fit no encoding"),
    "picture.xlsx": (b"\x89PNG\r\n\x1a\n" + b"x" * 500, 0, "is a picture"),
    "paper.json": (b"%PDF-1.7\n" + b"x" * 500, 0, "is a PDF"),
    "cut.xlsx": (b"PK\x03\x04" + b"x" * 500, 0, "not a sound workbook"),
    "old.xls": (b"\xd0\xcf\x11\xe0" + b"x" * 500, 0, "not a sound workbook"),
    "cut.json": (f"[{REVIEW},{REVIEW[:20]}".encode(), 1, "cannot be read any further: it breaks off"),
    "wrong.json": (f"[{REVIEW}, what is this, {REVIEW}{' ' * 99}]".encode(), 1, "cannot be read any further"),
    "deep.json": (b"[" * 300_000, 0, "nested too deeply"),
    "deeper.json": (b'{"a":' * 300_000, 0, "nested too deeply"),
    "words.json": (b"there is no json in here, only words", 0, "cannot be read any further"),
    "other.json": (b'{"type": "FeatureCollection", "features": []}', 0, "holds no ClaimReview"),
    "broken.html": (PAGE.format('{"@type":"ClaimReview", oops').encode(), 0, "not sound JSON"),
    "deep.html": (PAGE.format('{"@type":"ClaimReview","a":' + "[" * 100_000).encode(), 0, "not sound JSON"),
    "plain.html": (b"<html><body>nothing here</body></html>", 0, "embeds no ClaimReview"),
    "tags.html": (b"<div>" * 200_000, 0, "embeds no ClaimReview|not a web page"),
    "line.csv": (b"claim,label\nOne,False\n" + b"x" * 100_000_000, 1, "longer than 5 million characters"),
    "quote.csv": (b'claim,label\nOne,False\n"x,y,z\n' + b"x,y\n" * 9_000, 9_001, "never closed"),
    "cell.json": (
        b'[{"@type":"ClaimReview","claimReviewed":"' + b"x" * 20_000_000,
        0,
        "cannot be read any further",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_every_hostile_file_ends_in_a_sentence(tmp_path: Path, name: str) -> None:
    content, claims, told = FILES[name]
    (tmp_path / name).write_bytes(content)
    found, said = sentences(tmp_path / name)
    assert found == claims
    assert any(part in sentence for sentence in said for part in told.split("|")), said[:3]
    assert all(len(sentence) < 1_000 and "Traceback" not in sentence for sentence in said)


def test_a_workbook_that_swells_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    bomb(tmp_path / "bomb.xlsx")
    assert (tmp_path / "bomb.xlsx").stat().st_size < 2_000_000
    assert sentences(tmp_path / "bomb.xlsx") == (0, ["“bomb.xlsx” unpacks to more than 300 MB."])


def test_entities_of_a_workbook_are_not_resolved(tmp_path: Path) -> None:
    sheet = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY file SYSTEM "file:///etc/passwd">]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Claim</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>&b;&file; holds</t></is></c></row></sheetData></worksheet>'
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as book:
        for name, text in parts.items():
            book.writestr(name, text)
    for _place, told in read_archive([tmp_path / "x.xlsx"], Choice()):
        if isinstance(told, Batch):
            assert not any("root:" in claim.statement or "aaaa" in claim.statement for claim in told.claims)


def test_a_child_that_hangs_is_stopped_and_the_next_file_gets_another(tmp_path: Path) -> None:
    good = tmp_path / "good.json"
    good.write_text(f"[{REVIEW}]")
    hang = [process.sys.executable, "-c", "import threading; threading.Event().wait(60)"]
    told = list(read_archive([good], Choice(), seconds=0.4, starting=0.4, command=hang))
    assert [one.sentence for _, one in told if isinstance(one, FileFault)] == [
        "Reading “good.json” stood still for 0.4 seconds and was stopped."
    ]


def test_a_child_that_dies_costs_one_file(tmp_path: Path) -> None:
    child = tmp_path / "child.py"
    marks = tmp_path / "died"
    child.write_text(
        "import os, sys, pathlib\n"
        f"mark = pathlib.Path({str(marks)!r})\n"
        "if not mark.exists():\n    mark.touch()\n    os.abort()\n"
        "from claimtracker.exchange.archive.child import run_archive_child\n"
        "sys.exit(run_archive_child())\n"
    )
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    for file in files:
        file.write_text(f"[{REVIEW}]")
    told = list(read_archive(files, Choice(), command=[process.sys.executable, str(child)]))
    faults = [(place, one.sentence) for place, one in told if isinstance(one, FileFault)]
    assert faults == [(0, "“one.json” could not be read: it needs too much memory, or is damaged.")]
    assert sum(len(one.claims) for place, one in told if isinstance(one, Batch) and place == 1) == 1


@pytest.mark.parametrize(
    "reply",
    [b"no json", b"{}", b'{"batch": {"claims": [[[], null, [], [], []]], "left": [], "share": 0}}', b"[]"],
)
def test_a_reply_that_is_not_sound_is_not_believed(tmp_path: Path, reply: bytes) -> None:
    child = tmp_path / "child.py"
    child.write_text(
        "import struct, sys\n"
        f"reply = {reply!r}\n"
        "sys.stdout.buffer.write(struct.pack('>Q', len(reply)) + reply)\n"
    )
    (tmp_path / "x.json").write_text(json.dumps([]))
    told = list(read_archive([tmp_path / "x.json"], Choice(), command=[process.sys.executable, str(child)]))
    assert [one.sentence for _, one in told if isinstance(one, FileFault)] == [
        "“x.json” was read, but what came back was damaged."
    ]
