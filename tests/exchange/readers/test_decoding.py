"""Bytes become text by what the file says, and guesses are said."""

import pytest

from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.readers.decoding import decode

FRENCH = "La ville a ouvert lundi un pont qui a coûté « trente » millions d’euros, après dix ans. " * 5
POLISH = "Prezydent powiedział w środę, że nie jest to dobry pomysł, ale się z tym zgadza. " * 5
RUSSIAN = "Мэр сказал, что мост откроется в понедельник и что он стоил тридцать миллионов евро. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_files_are_read_without_a_guess(encoding: str) -> None:
    decoded = decode(FRENCH.encode(encoding), "a.txt")
    assert decoded.text == FRENCH
    assert decoded.warnings == ()


def test_utf_16_without_a_mark_is_recognised() -> None:
    assert decode(FRENCH.encode("utf-16-le"), "a.txt").text == FRENCH


@pytest.mark.parametrize(
    ("text", "encoding"), [(FRENCH, "cp1252"), (POLISH, "cp1250"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")]
)
def test_older_encodings_are_guessed_and_said(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert "a guess" in decoded.warnings[0]


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    content = FRENCH.encode() + b"\xff" + FRENCH.encode()
    decoded = decode(content, "a.txt")
    assert decoded.encoding == "utf-8"
    assert "1 characters could not be read" in decoded.warnings[0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04....", "zipped file"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (bytes(range(256)) * 40, "not text"),
        (b"\xff\xfe" + b"\x00\xd8" * 400, "bytes are not"),
    ],
)
def test_what_is_not_text_is_refused_by_name(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=r"notes\.txt") as refusal:
        decode(content, "notes.txt")
    assert reason in refusal.value.sentence
    assert refusal.value.next_step
