"""``read`` prints blocks and metadata in one shape and stores nothing."""

from pathlib import Path

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.text import canonical_text
from tests.cli.terminal import Terminal
from tests.exchange.readers.annotated import DATA

SAMPLE = resources_dir() / "samples" / "bike-lanes.txt"
KEYS = ["title", "byline", "outlet", "language", "direction", "dates", "warnings", "blocks"]


def test_json_has_exactly_the_documented_shape(terminal: Terminal) -> None:
    said = terminal.bare("read", SAMPLE, "--json")
    assert (said.code, said.err) == (0, "")
    article = said.json
    assert list(article) == KEYS
    assert all(isinstance(article[key], str) for key in KEYS[:5])
    assert article["direction"] in ("ltr", "rtl")
    assert all(list(date) == ["value", "where"] for date in article["dates"])
    assert all(isinstance(warning, str) for warning in article["warnings"])
    assert all(list(block) == ["role", "text"] for block in article["blocks"])
    assert {block["role"] for block in article["blocks"]} <= {role.value for role in Role}


def test_the_blocks_are_the_whole_text(terminal: Terminal) -> None:
    blocks = terminal.bare("read", SAMPLE, "--json").json["blocks"]
    assert "".join(block["text"] for block in blocks) == canonical_text(SAMPLE.read_text("utf-8"))


def test_notes_of_the_writer_are_listed_with_their_words_and_sources(terminal: Terminal) -> None:
    article = terminal.bare("read", DATA / "documents" / "harbour.md", "--json").json
    assert list(article) == [*KEYS, "annotations"]
    (note,) = article["annotations"]
    text = "".join(block["text"] for block in article["blocks"])
    assert text[note["start"] : note["end"]] == note["quote"]
    assert note["words"] == "Annual accounts of the port, page 41."
    assert note["sources"] == ["Annual accounts of the port, page 41"]


def test_right_to_left_text_says_so(terminal: Terminal) -> None:
    article = terminal.bare("read", resources_dir() / "samples" / "water-ar.txt", "--json").json
    assert (article["direction"], article["language"]) == ("rtl", "ar")


def test_people_get_lines_with_roles(terminal: Terminal) -> None:
    said = terminal.bare("read", SAMPLE)
    assert said.code == 0
    assert "furniture  THE HARBOUR COURIER" in said.out
    assert "date" in said.out


def test_nothing_is_stored(terminal: Terminal) -> None:
    assert terminal("read", SAMPLE).code == 0
    assert not terminal.library.exists()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n\t", "empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "photo.txt"),
        ("absent.txt", None, "not there"),
    ],
)
def test_what_cannot_be_read_is_said_plainly(
    terminal: Terminal, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    said = terminal.bare("read", path, "--json")
    assert (said.code, said.out) == (2, "")
    assert sentence in said.err
    assert said.err.count("\n") == 1


def test_a_folder_and_a_device_are_refused_before_they_are_read(terminal: Terminal, tmp_path: Path) -> None:
    assert "is a folder" in terminal.bare("read", tmp_path).err
    assert "“”" not in terminal.bare("read", ".").err
    assert "is not a file" in terminal.bare("read", "/dev/zero").err


def test_an_address_in_a_private_network_is_refused_with_a_sentence(terminal: Terminal) -> None:
    said = terminal.bare("read", "http://127.0.0.1:8080/a")
    assert (said.code, said.out) == (2, "")
    assert "private network" in said.err
