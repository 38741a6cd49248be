"""``progress`` takes a claim a step on, and reads it second under another name."""

from pathlib import Path

from tests.cli.terminal import Terminal, csv_file

CLAIMS = "claim_id,statement,scale,verdict\nmoon,The moon landing was filmed.,neutral/1,False\n"


def test_a_claim_is_returned_signed_off_reopened_and_withdrawn(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, CLAIMS))
    assert "checked, False" in terminal("progress", "moon", "checked").err
    refused = terminal("progress", "moon", "return", "--as", "Per")
    assert (refused.code, "with a comment" in refused.err) == (2, True)
    assert "in progress" in terminal("progress", "moon", "return", "--why", "Which?", "--as", "Per").err
    terminal("progress", "moon", "checked")
    assert "signed off" in terminal("progress", "moon", "accept", "--as", "Per").err
    assert terminal("progress", "moon", "waiting").code == 2
    assert "signed off, Void" in terminal("progress", "moon", "withdraw", "--why", "An error.").err
    assert "reopened" in terminal("progress", "moon", "reopen", "--why", "New words.").err
    assert terminal("check").code == 0
    assert terminal("progress", "mars", "waiting").code == 2
