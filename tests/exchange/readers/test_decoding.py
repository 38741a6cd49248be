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


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Rząd zwiększy wydatki", "cp1250 iso8859_2"),
        ("Ceny rosną najszybciej od 1998 roku. Inflacja wyniosła 17,9 proc.", "cp1250 iso8859_2 cp852"),
        ("Vláda zvýší daně", "cp1250 iso8859_2"),
        ("Šéf policie odstoupil", "cp1250 iso8859_2"),
        ("Kétszeresére nőtt az államadósság", "cp1250 iso8859_2"),
        ("Guvernul măreşte taxele", "cp1250 iso8859_2"),
        ("Vlada povećava poreze, kaže ministar", "cp1250 iso8859_2"),
        ("Fünf Männer verhaftet", "cp1252 mac_roman cp850"),
        ("Le maire a été arrêté dès août", "cp1252 mac_roman cp850"),
        ("El niño español", "cp1252 mac_roman cp850"),
        ("Færre får lån", "cp1252"),
        ("İşsizlik düştü", "cp1254"),
        ("Vyriausybė didins mokesčius žmonėms", "cp1257"),
        ("The mayor’s plan will cost £30m", "cp1252"),
    ],
)
def test_a_line_is_enough_to_tell_which_letters_it_is_written_in(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Мэр сказал, что мост откроется.", "cp1251 koi8_r cp866 iso8859_5"),
        ("БЮДЖЕТ ГОРОДА", "cp1251"),
        ("Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.", "cp1253"),
        ("ראש העיר אמר שהגשר ייפתח ביום שני.", "cp1255"),
        ("قال رئيس البلدية إن الجسر سيفتح يوم الاثنين.", "cp1256"),
        ("นายกเทศมนตรีกล่าวว่าสะพานจะเปิดในวันจันทร์", "cp874"),
        ("市长说大桥将于星期一开放。", "gb18030"),
        ("市長は橋が月曜日に開通すると述べた。", "cp932"),
        ("시장은 다리가 월요일에 개통된다고 말했다.", "cp949"),
    ],
)
def test_a_line_in_another_script_is_enough_too(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode(text.encode(encoding), "a.txt").text == text


TABLES = [
    ("Affirmation;Verdict\nOù est passée la dette ? À Nîmes, l’hôpital a fermé dès août;Faux\n", "cp1252"),
    ("Tvrzení;Hodnocení\nPříliš žluťoučký kůň úpěl ďábelské ódy;Lež\n", "cp1250"),
    ("İddia;Karar\nŞehrin borcu yüzde kırk fazla, çünkü dağ;Yanlış\n", "cp1254"),
]


@pytest.mark.parametrize("times", [1, 30])
@pytest.mark.parametrize(("text", "encoding"), TABLES)
def test_letters_tell_where_a_table_has_too_few_words_of_its_language(
    text: str, encoding: str, times: int
) -> None:
    assert decode((text * times).encode(encoding), "t.csv").text == text * times


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


@pytest.mark.parametrize("encoding", ["iso2022_jp", "iso2022_jp_2004"])
def test_mail_from_japan_says_with_escapes_how_it_is_written(encoding: str) -> None:
    text = "橋の建設を承認\n市議会は月曜日、橋の建設を承認した。\n"
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.warnings) == (text, ())


def test_signs_that_windows_added_to_the_escaped_letters_are_read() -> None:
    assert decode(b"\x1b$B-!66\x1b(B and 2\n", "a.txt").text == "①橋 and 2\n"


def test_mail_from_korea_says_with_escapes_how_it_is_written() -> None:
    text = "시의회는 월요일에 다리 건설을 승인했다\n" * 3
    assert decode(text.encode("iso2022_kr"), "a.txt").text == text


def test_text_pasted_from_two_encodings_is_read_in_both() -> None:
    content = "First line: café “quoted”.\n".encode() + "Second line: café “quoted”.\n".encode("cp1252")
    decoded = decode(content, "a.txt")
    assert decoded.text == "First line: café “quoted”.\nSecond line: café “quoted”.\n"
    assert "3 bytes are not UTF-8" in decoded.warnings[0]


def test_halves_of_characters_are_put_together_and_one_alone_is_said() -> None:
    assert decode(b"A smile \xed\xa0\xbd\xed\xb8\x80 here.\n", "a.txt").text == "A smile 😀 here.\n"
    decoded = decode(b"Half a smile \xed\xa0\xbd here.\n", "a.txt")
    assert decoded.text == "Half a smile \ufffd here.\n"
    assert "1 characters could not be read" in decoded.warnings[0]


def test_an_empty_character_is_not_changed_without_a_word() -> None:
    found = decode(b"Text with\0nul and more text here.\n", "a.txt")
    assert found.warnings == ("1 characters could not be read as UTF-8 and are shown as \ufffd.",)
