"""Mail and web archives: headers and the text of the best part, whatever charset they name."""

import pytest

from claimtracker.domain.articles import Found, Original, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import whole

WORDS = (
    "The council voted on Monday to spend 31 million on bike lanes over the next two years, the mayor said."
)
LETTER = f"""From: =?utf-8?q?Ren=C3=A9e_Duval?= <renee@desk.example>
To: copy@desk.example
Subject: =?utf-8?b?RHJhZnQ6IGxhbmVz?=
Date: Fri, 16 Oct 2026 18:40:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset=%s
Content-Transfer-Encoding: 8bit

Bike lanes cost more than the council was told

{WORDS}
"""
ARCHIVE = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://courier.example/lanes
Subject: Lanes
Date: Sat, 17 Oct 2026 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="cut"

--cut
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://courier.example/lanes

<html><body><h1>Lanes cost more</h1><p class=3D"byline">By Ann Lee</p><p>{WORDS}</p></body></html>
--cut
Content-Type: text/css
Content-Location: https://courier.example/style.css

p {{ color: red }}
--cut--
"""


def read(text: str, name: str) -> ReadArticle:
    return whole(read_bytes(Original(name, "", text.encode())))


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset", '""', "x" * 300])
def test_a_letter_is_read_with_its_headers(charset: str) -> None:
    article = read(LETTER % charset, "draft.eml")
    assert article.title == Found("Draft: lanes", "subject line")
    assert article.byline == Found("Renée Duval", "sender")
    assert article.dates[0] == Found("2026-10-16T18:40:00+02:00", "mail header")
    assert [role for role, _ in labelled(article)][:4] == [
        Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.FURNITURE,
    ]  # fmt: skip
    assert (Role.BODY, WORDS) in labelled(article)


def test_attachments_are_said() -> None:
    article = read(
        "Subject: Two files\nContent-Type: multipart/mixed; boundary=cut\n\n"
        "--cut\nContent-Type: text/plain\n\n"
        f"{WORDS}\n--cut\nContent-Type: application/pdf; name=budget.pdf\n"
        "Content-Disposition: attachment; filename=budget.pdf\n\nxx\n--cut--\n",
        "draft.eml",
    )
    assert any("budget.pdf" in warning for warning in article.warnings)


def test_a_web_archive_is_its_page() -> None:
    article = read(ARCHIVE, "lanes.mhtml")
    assert [role for role, _ in labelled(article)] == [Role.HEADLINE, Role.BYLINE, Role.BODY]
    assert article.url == Found("https://courier.example/lanes", "web archive")
    assert "color" not in article.text
    assert article.format == "web archive"


@pytest.mark.parametrize("name", ["a.eml", "a.mht"])
def test_what_is_no_message_is_refused(name: str) -> None:
    with pytest.raises(UnreadableFile, match="a\\."):
        read("no headers at all\n", name)


SECOND = "Riders counted 2,410 trips on the new lanes on the first day, twice as many as on the road before."
ALONG = f"""From: desk@desk.example
Subject: Fwd: lanes
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="cut"

--cut
Content-Type: text/plain

Please check this.
--cut
Content-Type: message/rfc822

From: Ann Lee <ann@desk.example>
Subject: The lanes
Content-Type: text/plain

{WORDS}
--cut--
"""
PARTED = f"""From: desk@desk.example
Subject: Lanes
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="way"

--way
Content-Type: text/plain

poorer
--way
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/html

<p>{WORDS}</p>
--part
Content-Type: image/png; name="lane.png"

x
--part
Content-Type: text/html

<p>{SECOND}</p>
--part--
--way--
"""


def test_a_letter_sent_along_is_read_with_who_wrote_it() -> None:
    article = read_bytes(Original("along.eml", "message/rfc822", ALONG.encode()))
    assert whole(article)
    assert "Please check this." in article.text
    assert (Role.FURNITURE, "From: Ann Lee <ann@desk.example>") in labelled(article)
    assert any(role is Role.BODY and text == WORDS for role, text in labelled(article))
    assert article.language == "en"


def test_every_text_of_a_letter_is_read_and_the_poorer_way_left_out() -> None:
    article = read_bytes(Original("parted.eml", "message/rfc822", PARTED.encode()))
    assert whole(article)
    assert WORDS in article.text and SECOND in article.text and "poorer" not in article.text


def test_lines_that_a_mail_program_folded_are_joined() -> None:
    letter = (
        "Subject: Bridge\r\nFrom: a@b.example\r\nContent-Type: text/plain; format=flowed\r\n\r\n"
        "The council approved the \r\nbridge on Monday, the \r\nreport says.\r\n\r\n"
        "> It was the \r\n> mayor who asked.\r\n Second paragraph stands alone.\r\n-- \r\nJo Fern\r\n"
    )
    text = read(letter, "a.eml").text
    assert "The council approved the bridge on Monday, the report says.\n" in text
    assert "> It was the mayor who asked.\n" in text
    assert "\nSecond paragraph stands alone.\n" in text
    assert text.endswith("Jo Fern\n")


def test_a_space_that_only_folds_is_left_out_where_the_letter_says_so() -> None:
    letter = (
        "Subject: 橋\r\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\n"
        "市議会は月曜日、橋の \r\n建設を承認した。\r\n"
    )
    assert "市議会は月曜日、橋の建設を承認した。\n" in read(letter, "a.eml").text
