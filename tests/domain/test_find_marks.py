"""Where hits stand in a text, and how a half-typed search can go on."""

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.find_offers import offers


def marked(typed: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in Marks(typed).spans(text)]


def test_hits_are_whole_words_whatever_their_capitals_marks_and_emoji() -> None:
    assert marked("brid", "👩‍👩‍👧 The BRIDGE, bridges; abridged") == ["BRIDGE", "bridges"]
    assert marked("ete", "Un été là") == ["été"]
    assert marked('"never again"', "Never, AGAIN. Again never") == ["Never, AGAIN"]
    assert marked('"never again" OR again', "never again again") == ["never again", "again"]
    assert marked("الجسر -x", "إن الجِسر كلّف") == ["الجِسر"]
    assert marked("2023", "في عام ٢٠٢٣.") == ["٢٠٢٣"]
    assert marked("ﬁn", "the ﬁnal") == ["ﬁnal"]


def test_what_is_left_out_and_what_cannot_be_read_marks_nothing() -> None:
    assert marked("-cost speaker:jane", "the cost of Jane") == []
    assert marked('"open', "open") == []
    assert not Marks("speaker:jane")


KNOWN = {"speaker": ("Jane Doe", "Ana"), "verdict": ("False", "Mostly false")}


def test_field_words_and_then_their_values_are_offered() -> None:
    assert offers("bridge spe", KNOWN) == [("bridge speaker:", "who said it")]
    assert offers("(verd", KNOWN) == [("(verdict:", "its verdict")]
    assert offers("-verd", KNOWN) == [("-verdict:", "its verdict")]
    assert offers("speaker:", KNOWN)[0] == ('speaker:"Jane Doe" ', "Jane Doe")
    assert offers('speaker:"ja', KNOWN) == [('speaker:"Jane Doe" ', "Jane Doe")]
    assert [words for _, words in offers("verdict:fal", KNOWN)] == ["False", "Mostly false"]
    assert offers("progress:si", {}) == [('progress:"signed off" ', "signed off")]
    assert [words for _, words in offers("is:re", {})] == ["returned", "reopened", "unread"]


def test_nothing_is_offered_inside_a_phrase_or_after_other_words() -> None:
    assert offers('"the spe', KNOWN) == []
    assert offers("http:sp", KNOWN) == []
    assert offers("x", KNOWN) == offers("zz", KNOWN) == offers("", KNOWN) == []
