"""``load`` takes claims from any CSV: keys kept, nothing twice, and all that is left out is said."""

from pathlib import Path

import pytest

from tests.cli.terminal import Said, Terminal, csv_file

SHAPE = [
    "claim_id",
    "statement",
    "claim_type",
    "speaker",
    "said_on",
    "progress",
    "scale",
    "verdict",
    "verdict_number",
    "finding",
    "checker",
    "source_count",
    "tags",
    "language",
]


def load(terminal: Terminal, folder: Path, text: str, encoding: str = "utf-8") -> Said:
    return terminal("load", csv_file(folder, text, encoding=encoding))


def statements(terminal: Terminal) -> dict[str, str]:
    return {claim["claim_id"]: claim["statement"] for claim in terminal("claims", "--json").lines}


def test_only_the_statement_is_needed_and_a_given_id_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    said = load(terminal, tmp_path, "statement,claim_id\nThe bridge is closed.,b-1\nThe dam holds.,\n")
    assert said.code == 0
    assert "2 claims added, 0 changed, 0 already there, 0 rows left out." in said.err
    assert said.out == ""
    found = statements(terminal)
    assert found["b-1"] == "The bridge is closed."
    assert set(found.values()) == {"The bridge is closed.", "The dam holds."}


def test_claims_come_out_in_one_shape(terminal: Terminal, tmp_path: Path) -> None:
    load(
        terminal,
        tmp_path,
        "statement,scale,verdict,tags\nThe bridge\u2028is closed.,politifact/1,Half True,a; b\n",
    )
    (claim,) = terminal("claims", "--json").lines
    assert list(claim) == SHAPE
    assert (claim["scale"], claim["verdict"], claim["verdict_number"]) == ("politifact/1", "Half True", 4)
    assert (claim["progress"], claim["tags"]) == ("checked", ["a", "b"])
    assert claim["statement"] == "The bridge\u2028is closed."


def test_claims_can_be_filtered_by_words(terminal: Terminal, tmp_path: Path) -> None:
    load(terminal, tmp_path, "statement\nThe bridge is closed.\nThe dam holds.\n")
    assert [claim["statement"] for claim in terminal("claims", "--json", "--text", "brid").lines] == [
        "The bridge is closed."
    ]
    assert terminal("claims", "--text", "nobody").err == "No claim matches.\n"


@pytest.mark.parametrize("ids", [True, False])
def test_loading_twice_adds_nothing(terminal: Terminal, tmp_path: Path, ids: bool) -> None:
    rows = "".join(f"{f'c{n}' if ids else ''},Claim {n} of some.,2023-10-{n + 10}\n" for n in range(9))
    text = "claim_id,statement,said_on\n" + rows
    assert "9 claims added" in load(terminal, tmp_path, text).err
    again = load(terminal, tmp_path, text)
    assert again.code == 0
    assert "0 claims added, 0 changed, 9 already there, 0 rows left out." in again.err
    assert len(statements(terminal)) == 9


def test_names_of_columns_in_other_programs_are_understood(terminal: Terminal, tmp_path: Path) -> None:
    said = load(
        terminal, tmp_path, "ID;Claim;Claimant;Rating;Date;Colour\nx9;It rains.;Ana;False;26 May 2015;red\n"
    )
    assert said.code == 0
    assert "The column “Claim” was read as “statement”." in said.err
    assert "left out: Colour." in said.err
    (claim,) = terminal("claims", "--json").lines
    assert [claim[name] for name in ("claim_id", "speaker", "verdict", "said_on")] == [
        "x9",
        "Ana",
        "False",
        "2015-05-26",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_encoding_is_read(terminal: Terminal, tmp_path: Path, encoding: str) -> None:
    load(terminal, tmp_path, "statement\nDie Brücke kostete 4 Millionen – sagt München.\n", encoding)
    assert list(statements(terminal).values()) == ["Die Brücke kostete 4 Millionen – sagt München."]


def test_a_wrong_cell_is_left_empty_and_said(terminal: Terminal, tmp_path: Path) -> None:
    said = load(terminal, tmp_path, "statement,date,priority\nOne.,05/10/2023,soon\nTwo.,2023-10-05,high\n")
    assert said.code == 1  # the claims are in, and what was said of them is worth a look
    assert "Line 2, said_on: “05/10/2023” is not a date that can be read in one way only" in said.err
    assert "Line 2, priority:" in said.err
    assert [claim["said_on"] for claim in terminal("claims", "--json").lines] == ["", "2023-10-05"]


def test_rows_that_cannot_be_taken_are_named_and_the_others_come(terminal: Terminal, tmp_path: Path) -> None:
    said = load(terminal, tmp_path, 'claim_id,statement\na,One.\na,Another.\nb,\nc,Three.,more\nd,"Four\n')
    assert said.code == 1
    assert (
        "Line 3, claim_id: Line 2 already holds this claim in the same article. If it is another" in said.err
    )
    assert "Line 4, statement: The statement is empty." in said.err
    assert "Line 5: The row has more cells (3) than the first line (2)." in said.err
    assert "a quotation mark opens there and is never closed" in said.err
    assert "1 claim added, 0 changed, 0 already there, 4 rows left out." in said.err


def test_a_change_and_only_the_change_is_written(terminal: Terminal, tmp_path: Path) -> None:
    load(terminal, tmp_path, "claim_id,statement,speaker\na,One.,Ana\nb,Two.,Bo\n")
    said = load(terminal, tmp_path, "claim_id,statement\na,One and a half.\nb,Two.\n")
    assert "0 claims added, 1 changed, 1 already there" in said.err
    first = terminal("claims", "--json").lines[0]
    assert (first["statement"], first["speaker"]) == ("One and a half.", "Ana")


def test_a_huge_cell_comes_whole(terminal: Terminal, tmp_path: Path) -> None:
    words = "word " * 60_000
    load(terminal, tmp_path, f"statement\n{words}end\n")
    assert list(statements(terminal).values()) == [f"{words}end"]


def test_evidence_comes_along_and_finds_its_sources_again(terminal: Terminal, tmp_path: Path) -> None:
    claims = csv_file(tmp_path, "claim_id,statement\na,One.\nb,Two.\n")
    rows = "claim_id,title,url\na,Report,https://x.example/r?utm_source=mail\nb,,http://www.x.example/r\nz,Report,\n"
    evidence = csv_file(tmp_path, rows, "evidence.csv")
    said = terminal("load", claims, "--evidence", evidence)
    assert said.code == 1
    assert "Line 4, claim_id: This claim is neither on the desk nor in the claims sheet." in said.err
    assert "2 links to sources added, 0 changed." in said.err
    assert [claim["source_count"] for claim in terminal("claims", "--json").lines] == [1, 1]
    assert "0 links to sources added" in terminal("load", claims, "--evidence", evidence).err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "“claims.csv” is empty."),
        (b"statement\n", "has a header but no rows"),
        (b"colour,size\nred,2\n", "its first line names none of the columns"),
        (b"claim_id,speaker\n1,Ana\n", "has no column named “statement”"),
        (b"PK\x03\x04rest of a workbook", "is not a sound workbook"),
        (b"\x00\x01\x02\xff\xfe\x80" * 50, "claims.csv"),
    ],
)
def test_a_file_that_is_no_claim_sheet(terminal: Terminal, tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(content)
    said = terminal("load", path)
    assert said.code == (0 if content == b"statement\n" else 2)
    assert told in said.err
    assert statements(terminal) == {}


def test_a_colleagues_own_column_does_not_hide_what_changed(terminal: Terminal, tmp_path: Path) -> None:
    load(terminal, tmp_path, "statement,claim_id,verdict,scale\nThe dam holds.,d-1,False,neutral/1\n")
    terminal("export", "--out", str(tmp_path))
    text = (tmp_path / "claims.csv").read_text("utf-8-sig").replace("The dam holds", "The dam held")
    lines = text.replace("False", "FALSE").split("\n")
    extra = "\n".join([f"my note,{lines[0]}", *(f"x,{line}" for line in lines[1:] if line)])
    said = load(terminal, tmp_path, extra)
    assert "0 claims added, 1 changed" in said.err and "left out: my note." in said.err
    assert "Line 2, statement: “The dam holds.” becomes “The dam held.”" in said.err
    assert "verdict:" not in said.err
    assert statements(terminal) == {"d-1": "The dam held."}
    (tmp_path / "book.csv").write_text(
        text.replace("claim_id", "claim_id,evidence_note").replace("d-1", "d-1,")
    )
    assert "only adds claims" in terminal("load", str(tmp_path / "book.csv")).err


def test_no_text_commands_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    said = load(terminal, tmp_path, "statement,said_on\nIt rings\x07 and\x1b[31m is\x9b31m red.,\x1b[0m\n")
    shown = terminal("claims")
    assert "It rings␇ and␛[31m is�31m red." in shown.out and "␛" in said.err
    for told in (said.err, shown.out, terminal("claims", "--json").out):
        assert not [sign for sign in told if (sign < " " and sign != "\n") or "\x7f" <= sign < "\xa0"]


@pytest.mark.parametrize("named", ["both", "folder", "evidence alone"])
def test_evidence_is_links_and_never_claims(terminal: Terminal, tmp_path: Path, named: str) -> None:
    folder = tmp_path / "sheet"
    folder.mkdir()
    claims, links = folder / "claims.csv", folder / "evidence.csv"
    claims.write_text("claim_id,statement\nd-1,The dam holds.\n")
    links.write_text("claim_id,title,passage,stance\nd-1,Annual report,It holds well.,supports\n")
    if named == "evidence alone":
        terminal("load", claims)
    said = terminal("load", *{"both": (links, claims), "folder": (folder,)}.get(named, (links,)))
    assert said.code == 0 and "1 link to sources added" in said.err
    (claim,) = terminal("claims", "--json").lines
    assert (claim["statement"], claim["source_count"]) == ("The dam holds.", 1)


@pytest.mark.parametrize("head", ["statement,claim_id,said_on", "Claim,Rating,Date"])
def test_cells_that_could_not_be_read_are_listed_and_worth_a_look(
    terminal: Terminal, tmp_path: Path, head: str
) -> None:
    text = f"{head}\nThe bridge is closed.,False,31 Febtember\nThe dam holds.,True,2023-10-16\n"
    said = terminal("load", csv_file(tmp_path, text), "--json")
    assert (said.code, said.json["added"], said.json["problems"]) == (1, 2, [])
    (cell,) = said.json["unread"]
    assert (cell["file"], cell["where"], cell["field"]) == ("claims.csv", "line 2", "said_on")
    assert "“31 Febtember” is not a date" in cell["reason"]


def test_a_claim_id_that_two_claims_have_is_said(terminal: Terminal, tmp_path: Path) -> None:
    text = "claim_id,statement,extra\nz1,One.,a\nz1,Two.,b\n"
    said = load(terminal, tmp_path, text)
    assert said.code == 1
    (key,) = set(statements(terminal)) - {"z1"}
    told = f"The claim_id “z1” stands at line 2, too, with another claim: this one is kept as “{key}”."
    assert f"Line 3, claim_id: {told}" in said.err
    assert load(terminal, tmp_path, text).code == 0  # both are known now
    other = terminal("load", csv_file(tmp_path, "claim_id,statement,extra\nz1,Three.,a\n"), "--json")
    (noted,) = other.json["noted"]
    assert (noted["file"], noted["where"], noted["field"]) == ("claims.csv", "line 2", "claim_id")
    assert "belongs to another claim" in noted["reason"]


@pytest.mark.parametrize("extra", ["", ",extra"])
def test_a_verdict_off_its_scale_is_named_with_file_and_line(
    terminal: Terminal, tmp_path: Path, extra: str
) -> None:
    rows = f"One.,neutral/1,True{extra}\nTwo.,neutral/1,Kinda{extra}\n"
    said = terminal("load", csv_file(tmp_path, f"statement,scale,verdict{extra}\n{rows}"), "--json")
    place = "Line 3, verdict: " if extra else "“claims.csv”, line 3: "
    assert f"{place}“Kinda” is no rating of the scale neutral/1" in said.err
    assert "slip of typing" in said.err and "“True”" not in said.err
    assert "Kinda" in str(said.json["noted" if extra else "notes"])


@pytest.mark.parametrize("scale", ["", "house/3"])
def test_a_scale_that_the_desk_has_not_is_said(terminal: Terminal, tmp_path: Path, scale: str) -> None:
    said = load(terminal, tmp_path, f"statement,scale,verdict\nOne.,{scale},Kinda\nTwo.,{scale},Sure\n")
    assert said.err.count("which the desk has not yet") == 1
    assert f"line 2: the verdict “Kinda” is on the scale {scale or 'imported/1'}" in said.err


def test_a_column_that_stands_twice_is_named_with_what_is_read(terminal: Terminal, tmp_path: Path) -> None:
    said = load(terminal, tmp_path, "statement,Statement,speaker\nOne.,Two.,Ana\n")
    assert "more than once: statement. Only the first of each is read." in said.err


def test_refused_evidence_and_conflicts_are_listed(terminal: Terminal, tmp_path: Path) -> None:
    load(terminal, tmp_path, "claim_id,statement,speaker\na,One.,Ana\n")
    sheet = csv_file(tmp_path, "claim_id,statement,updated_at\na,Other.,2001-01-01T00:00:00Z\n")
    links = csv_file(tmp_path, "claim_id,title,stance\nz,Report,supports\n", "evidence.csv")
    said = terminal("load", sheet, links, "--json")
    (problem,) = said.json["problems"]
    assert (problem["file"], problem["where"]) == ("evidence.csv", "line 2")
    (conflict,) = said.json["conflicts"]
    assert conflict == {
        "file": "claims.csv",
        "where": "line 2",
        "field": "statement",
        "sheet": "Other.",
        "desk": "One.",
    }
    assert terminal("load", sheet).code == 1
    assert statements(terminal) == {"a": "One."}
