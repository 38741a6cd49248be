"""Subtitles: cues become paragraphs of one speaker each, and no time, name or line of the file is lost."""

import re

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading import read_bytes, read_text
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import characters, whole

DEBATE = """1
00:00:01,000 --> 00:00:03,500
<i>Good evening and welcome</i>
to the debate.

2
00:00:03,600 --> 00:00:06,000
{\\an8}Tonight: two candidates,

3
00:00:06,000 --> 00:00:09,000
one question.

4
00:00:12,000 --> 00:00:14,000
- Unemployment fell to 4 percent.
- That is wrong.

5
01:10:14,100 --> 01:10:16,000
MODERATOR: One at a time, please.
"""
INTERVIEW = """WEBVTT - Interview with the mayor
Kind: captions
Language: en-GB

NOTE recorded by us

intro
00:01.000 --> 00:04.000 align:start position:0%
<v Ann Lee>Mayor, how much does the bridge cost?

00:04.500 --> 00:08.000
<v.loud Bob Roe>It costs R&amp;D and 30 million.</v>

00:08.000 --> 00:10.000
<v Bob Roe>Not a cent more.

NOTE checked
by nobody

00:10.000 --> 00:12.000
<v Bob Roe>Thank you.</v> <v Ann Lee>Thanks.</v>
"""
ROLLING = """WEBVTT

00:00:00.240 --> 00:00:02.470 align:start position:0%
\N{NO-BREAK SPACE}
hello<00:00:00.480><c> everyone</c>

00:00:02.470 --> 00:00:02.480 align:start position:0%
hello everyone

00:00:02.480 --> 00:00:04.950 align:start position:0%
hello everyone
and<00:00:02.700><c> welcome</c>
"""


def read(text: str, name: str = "a.srt") -> ReadArticle:
    return whole(read_bytes(Original(name, "", text.encode())))


def said(article: ReadArticle) -> list[str]:
    return [text for role, text in labelled(article) if role is not Role.FURNITURE]


def test_cues_are_joined_until_another_speaker_or_a_pause() -> None:
    article = read(DEBATE)
    assert said(article) == [
        "Good evening and welcome to the debate. Tonight: two candidates, one question.",
        "- Unemployment fell to 4 percent.",
        "- That is wrong.",
        "MODERATOR: One at a time, please.",
    ]
    places = [block.locator for block in article.blocks if block.role is Role.BODY]
    assert places == ["0:01", "0:12", "0:12", "1:10:14"]
    assert (article.format, article.language, article.outlet, article.title) == (
        "subtitles",
        "en",
        None,
        None,
    )


def test_voices_are_named_and_notes_set_aside() -> None:
    article = read(INTERVIEW, "a.vtt")
    assert said(article) == [
        "Ann Lee: Mayor, how much does the bridge cost?",
        "Bob Roe: It costs R&D and 30 million. Not a cent more.",
        "Bob Roe: Thank you.",
        "Ann Lee: Thanks.",
    ]
    assert article.title is not None and article.title.value == "Interview with the mayor"
    assert article.language == "en-GB"
    assert "NOTE checked\nby nobody\n" in article.text


@pytest.mark.parametrize("text", [DEBATE, INTERVIEW, ROLLING])
def test_every_word_and_every_time_of_the_file_is_kept(text: str) -> None:
    # Tags and the names in them aside, which stand once where a speaker begins.
    shown = re.sub(r"<[^>]+>|\{[^}]+\}", "", text).replace("&amp;", "&").replace("\N{NO-BREAK SPACE}", "")
    assert characters(shown) - characters(read(text, "a.vtt").text) == characters("")


def test_lines_that_live_captions_show_twice_are_read_once() -> None:
    article = read(ROLLING, "a.vtt")
    assert said(article) == ["hello everyone and welcome"]
    assert any("2 lines are shown again" in warning for warning in article.warnings)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.sbv", "0:00:00.599,0:00:04.160\n>> ALICE: Hi.\n\n0:00:04.160,0:00:06.770\n>> BOB: Hey.\n", 2),
        (
            "talk.txt",
            "1\r\n00:00:01,000 --> 00:00:03,500\r\nHello\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,500\r\nyou",
            1,
        ),
        (
            "a.srt",
            "1\n00:00:01,000 --> 00:00:03,500\nno empty line\n2\n00:00:03,600 --> 00:00:05,000\nbetween",
            1,
        ),
        ("a.srt", "Words in a file that is named badly.", 1),
    ],
)
def test_other_kinds_of_cues_and_none(name: str, text: str, words: int) -> None:
    assert len(said(read(text, name))) == words


PASTED = (
    "Interview with the mayor\n0:00\nhello everyone and welcome\n0:03\nto the council\n1:02\nas we will see\n"
)


@pytest.mark.parametrize("inline", [False, True])
def test_a_transcript_copied_from_a_video_has_times_without_an_end(inline: bool) -> None:
    text = re.sub(r"(\d:\d\d)\n", r"\1 ", PASTED) if inline else PASTED
    for article in (read(text, "talk.txt"), read_text(text, "pasted")):
        assert said(whole(article)) == [
            "Interview with the mayor",
            "hello everyone and welcome to the council as we will see",
        ]
        assert article.title is not None and article.title.value == "Interview with the mayor"
        assert characters(text) == characters(article.text)


def test_the_programme_of_an_event_is_no_transcript() -> None:
    lines = ["10:00 Opening by the mayor", "10:30 The budget, explained", "11:00 Coffee and cake"]
    assert read("\n".join(lines), "programme.txt").format == "plain text"


def test_cues_of_scripts_that_part_no_words_are_joined_without_a_space() -> None:
    times = ("00:00:01,000 --> 00:00:03,500", "00:00:03,500 --> 00:00:06,000")
    cues = f"1\n{times[0]}\n市議会は12日、\n\n2\n{times[1]}\n予算案を可決した。\n"
    assert said(read(cues)) == ["市議会は12日、予算案を可決した。"]
    assert said(whole(read_text(cues, "pasted"))) == ["市議会は12日、予算案を可決した。"]


def test_a_file_without_a_word_says_so() -> None:
    with pytest.raises(UnreadableFile, match=r"holds no words"):
        read("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "a.vtt")
