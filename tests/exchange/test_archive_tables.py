"""Any table: its separator, quoting, encoding and columns are found, and no row is lost without a word."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import BadInput, UnreadableFile
from claimtracker.exchange.archive.mapping import chosen_mapping, guess_mapping
from claimtracker.exchange.archive.reading import Choice, read_file
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveKind, Batch, FileHead, LeftOut


def read(
    path: Path, content: bytes | str, choice: Choice | None = None
) -> tuple[FileHead, list[ArchiveClaim], list[LeftOut]]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    told = list(read_file(path, choice or Choice()))
    head = told[0]
    assert isinstance(head, FileHead)
    batches = [one for one in told if isinstance(one, Batch)]
    return (
        head,
        [claim for batch in batches for claim in batch.claims],
        [left for batch in batches for left in batch.left_out],
    )


def fields(head: FileHead) -> dict[str, str]:
    return {column.name: column.field for column in head.columns if column.field}


@pytest.mark.parametrize(
    ("header", "row", "wanted"),
    [
        (
            "source,claim,label,url",
            "abc,The dam has held since 1960,in-the-red,https://x.example/1",
            {"source": "publisher", "claim": "statement", "label": "verdict", "url": "review_url"},
        ),
        (
            "Date of claim;Who said it?;What was said;Our rating;Link to fact check;Notes",
            "2020-05-01;Ana;The dam has held;False;https://x.example/1;-",
            {
                "Date of claim": "said_on",
                "Who said it?": "speaker",
                "What was said": "statement",
                "Our rating": "verdict",
                "Link to fact check": "review_url",
                "Notes": "notes",
            },
        ),
        (
            "id\tvclaim\ttitle\tdate",
            "v1\tThe dam has held\tDoes it?\t26 May 2015",
            {"id": "claim_id", "vclaim": "statement", "title": "review_title", "date": "checked_on"},
        ),
        (
            "Afirmación|Autor|Fecha|Veredicto|Enlace",
            "La presa aguanta|Ana|2020-05-01|Falso|https://x.example/1",
            {
                "Afirmación": "statement",
                "Autor": "speaker",
                "Fecha": "said_on",
                "Veredicto": "verdict",
                "Enlace": "review_url",
            },
        ),
        (
            "claimText,textualRating,reviewDate,claimant",
            "The dam has held,False,2020-05-03,Ana",
            {
                "claimText": "statement",
                "textualRating": "verdict",
                "reviewDate": "checked_on",
                "claimant": "speaker",
            },
        ),
        (
            "Nr,Inhalt,Farbe",
            '1,"The dam has held the water since the year 1960",rot',
            {"Inhalt": "statement"},
        ),
    ],
)
def test_columns_are_found_by_what_they_are_called_and_hold(
    tmp_path: Path, header: str, row: str, wanted: dict[str, str]
) -> None:
    head, claims, left = read(tmp_path / "t.csv", f"{header}\n{row}\n")
    assert fields(head) == wanted
    assert len(claims) == 1
    assert not left


def test_a_column_of_pictures_is_no_statement_and_one_of_words_no_address() -> None:
    rows = [["https://x.example/a.png", "yes"], ["https://x.example/b.png", "no"]]
    assert guess_mapping(["text", "url"], rows) == {}


def test_a_person_may_choose_columns_and_drop_one(tmp_path: Path) -> None:
    choice = Choice(mapping={"statement": "b", "verdict": "a", "speaker": ""})
    head, (claim,), _ = read(tmp_path / "t.csv", "a,b,speaker\nFalse,It rains.,Ana\n", choice)
    assert fields(head) == {"a": "verdict", "b": "statement"}
    assert (claim.statement, claim.verdict, claim.speaker) == ("It rains.", "False", "")


@pytest.mark.parametrize("chosen", [{"statement": "nowhere"}, {"colour": "a"}])
def test_a_choice_that_cannot_be_is_a_sentence(chosen: dict[str, str]) -> None:
    with pytest.raises(BadInput, match=r"nowhere|colour"):
        chosen_mapping(["a", "b"], chosen)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, separator: str) -> None:
    text = "".join(
        separator.join(cells) + "\r\n"
        for cells in [
            ("Claim", "Speaker"),
            ("Die Brücke kostete München Millionen.", "Jürgen"),
            ("Köln", "Bo"),
        ]
    )
    _, claims, left = read(tmp_path / "t.csv", text.encode(encoding))
    assert [claim.speaker for claim in claims] == ["Jürgen", "Bo"]
    assert not left


def test_quotation_marks_that_nobody_doubled_stay_in_the_text(tmp_path: Path) -> None:
    text = 'claim\tlabel\n"A bag costs less than an apple," he said\tFalse\n"Whole and quoted"\tTrue\n'
    _, claims, left = read(tmp_path / "t.tsv", text)
    assert [claim.verdict for claim in claims] == ["False", "True"]
    assert claims[0].statement == '"A bag costs less than an apple," he said'
    assert not left


def test_rows_between_two_stray_marks_stay_rows(tmp_path: Path) -> None:
    text = (
        'site\tclaim\tlabel\na\t"Stray at the start.\tFalse\nb\tWhole.\tTrue\nc\tStray at the end."\tHalf\n'
    )
    _, claims, left = read(tmp_path / "t.tsv", text)
    assert [claim.verdict for claim in claims] == ["False", "True", "Half"]
    assert not left


def test_text_in_several_lines_is_one_cell(tmp_path: Path) -> None:
    text = 'claim,label,note\n"One,\ntwo, and three","Half, true","a,\nb,\nc"\nFour,True,"x\ny"\n'
    _, claims, left = read(tmp_path / "t.csv", text)
    assert [claim.statement for claim in claims] == ["One, two, and three", "Four"]
    assert [claim.notes for claim in claims] == ["a,\nb,\nc", "x\ny"]
    assert not left


def test_a_mark_that_never_closes_costs_its_own_row_alone(tmp_path: Path) -> None:
    rows = "".join(f"Claim {n} of some,False,x\n" for n in range(50))
    _, claims, left = read(tmp_path / "t.csv", f'claim,label,note\nOne,"two,three,four\n{rows}')
    assert len(claims) == 50
    assert [(one.where, one.sentence) for one in left] == [
        ("line 2", "A quotation mark opens there and is never closed.")
    ]


def test_rows_that_do_not_fit_are_named_by_line(tmp_path: Path) -> None:
    _, claims, left = read(
        tmp_path / "t.csv", "claim,label\nOne,False\nTwo\n,True\n\nThree,False,x\nFour,,\n"
    )
    assert [claim.where for claim in claims] == ["line 2", "line 7"]
    assert [one.where for one in left] == ["line 3", "line 4", "line 6"]


def test_a_line_of_a_hundred_million_is_one_row_left_out(tmp_path: Path) -> None:
    long = b"x" * 12_000_000
    _, claims, left = read(tmp_path / "t.csv", b"claim,label\nOne,False\n" + long + b"\nTwo,True\n")
    assert [claim.statement for claim in claims] == ["One", "Two"]
    assert [one.sentence for one in left] == ["The line is longer than 5 million characters."]


def test_fact_check_insights_are_reviews_again(tmp_path: Path) -> None:
    text = (
        "id,@context,@type,claimReviewed,datePublished,url,author.name,itemReviewed.author.name,"
        "itemReviewed.datePublished,reviewRating.ratingValue,reviewRating.bestRating,reviewRating.worstRating,"
        "reviewRating.alternateName,itemReviewed.appearance.1.url,itemReviewed.appearance.2.url,"
        "itemReviewed.appearance.10.url\n"
        "u1,https://schema.org,ClaimReview,The dam holds.,2020-05-03,https://check.example/1,Check,Ana,"
        "2020-05-01,2,5,1,Mostly false,https://a.example/1,https://a.example/2,https://a.example/10\n"
    )
    head, (claim,), left = read(tmp_path / "insights.csv", text)
    assert head.kind is ArchiveKind.INSIGHTS
    assert (claim.statement, claim.speaker, claim.said_on, claim.checked_on) == (
        "The dam holds.",
        "Ana",
        "2020-05-01",
        "2020-05-03",
    )
    assert (claim.verdict, claim.number, claim.publisher) == ("Mostly false", 2, "Check")
    assert [seen.url[-2:] for seen in claim.sightings] == ["/1", "/2", "10"]
    assert not left


def test_a_table_without_claims_says_which_columns_it_has(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"names none of the columns.*colour, size"):
        read(tmp_path / "t.csv", "colour,size\nred,2\n")


@given(
    st.lists(
        st.tuples(
            st.text(
                st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n<&"), min_size=1
            ).filter(str.strip),
            st.sampled_from(["False", "True", "Half true"]),
        ),
        min_size=1,
        max_size=30,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_no_row_of_a_sound_table_is_lost(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], separator: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([("Claim", "Rating"), *rows])
    _, claims, left = read(tmp_path_factory.mktemp("t") / "t.csv", out.getvalue())
    assert len(claims) + len(left) == len(rows)
    assert not [one for one in left if "empty" not in one.sentence]


@pytest.mark.parametrize(
    "title", ["Fact checks 2024\n\n", "Archive of checks\nExported on 3 May\n\n", "Checks\n"]
)
@pytest.mark.parametrize("separator", ";,\t|")
def test_a_title_without_separators_does_not_hide_them(tmp_path: Path, title: str, separator: str) -> None:
    rows = separator.join(("Claim", "Rating", "Speaker")) + "\n"
    rows += separator.join((f'"dogs{separator} cats and 4 mice"', "True", "Bob")) + "\n"
    head, claims, left = read(tmp_path / "t.csv", title + rows)
    assert [(one.statement, one.verdict, one.speaker) for one in claims] == [
        (f"dogs{separator} cats and 4 mice".replace("\t ", " "), "True", "Bob")
    ]
    assert not left
    assert any("passed over" in note for note in head.notes)


def test_bytes_of_two_encodings_are_read_as_is_said(tmp_path: Path) -> None:
    beginning = b"claim,verdict\nCaf\xc3\xa9 costs 4 euro,True\n"
    far = b"plain claim number one,True\n" * 40_000  # the letters stand beyond what a guess looks at
    for content in (beginning, b"claim,verdict\n" + far):
        head, claims, _ = read(tmp_path / "t.csv", content + b"Th\xe9 costs 5 euro,False\n")
        assert claims[-1].statement == "Thé costs 5 euro"
        assert any(note.startswith("1 bytes are not UTF-8") for note in head.notes)


def test_rows_that_only_part_others_are_no_claims_and_are_told(tmp_path: Path) -> None:
    table = (
        "claim;speaker;rating\n---;---;---\nThe dam has held;Ana;False\n;;\n=== March ===;;\n"
        "-- a dash --;Ben;True\nThe bridge is shut;Ben;True\n-----;-----;\n"
    )
    _, claims, left = read(tmp_path / "checks.csv", table)

    assert [one.statement for one in claims] == ["The dam has held", "-- a dash --", "The bridge is shut"]
    assert [(one.where, one.sentence) for one in left] == [
        ("line 2", "The row has no letter or figure: it parts others."),
        ("line 5", "The row is a heading of others."),
        ("line 8", "The row has no letter or figure: it parts others."),
    ]
