"""The reversible formula guard: an apostrophe before whatever a spreadsheet would run.

A cell is guarded at its start, white space and quotation marks skipped, and inside it right after
a comma, semicolon, tab or line break: a spreadsheet that expects another separator than the
file's cuts the cell there. The signs are those of OWASP's "CSV injection": = + - @, tab, carriage
return, line feed, and the full-width forms. Two things run nothing and stay as they are: a plain
negative number (-5, -0.12) and a bullet at the start of an inner line ("- ", "+ ").

Reversible because a guard never changes whether its place is risky: apostrophes are skipped in
every test, so a text that looks guarded already gets one apostrophe more.
"""

import re

_SIGNS = r"=+@\-＝＋＠－"
_BLANKS = "\\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_NUMBER = r"'*-[0-9]{1,15}(?:\.[0-9]{1,15})?"
_RISKY = rf"(?!{_NUMBER}(?:[,;\t\r\n]|\Z))(?=['\"]*[{_SIGNS}])"
_BULLET = r"['\"]*[-+] "

_START = re.compile(rf"(?!{_NUMBER}\Z)[{_BLANKS}'\"]*[{_SIGNS}]|'*[\t\r\n]")
_INSIDE = re.compile(rf"(?<=[,;\t]){_RISKY}|(?<=[\r\n])(?!{_BULLET}){_RISKY}")
_GUARDED_INSIDE = re.compile(rf"(?<=[,;\t])'{_RISKY}|(?<=[\r\n])'(?!{_BULLET}){_RISKY}")
_FIRST = rf"[{_BLANKS}'\"{_SIGNS}]"

# One pattern for each: what begins with one letter is found faster than what begins with any of five.
_AFTER = {cut: re.compile(rf"{cut}['\"]*[{_SIGNS}]").search for cut in ",;\t\r\n"}

risky_start = _START.match

FIRST_CHARACTERS = frozenset(filter(re.compile(_FIRST).match, map(chr, range(0x10000))))
"""A text that starts with none of these needs no guard at its start."""

risky_among = re.compile(f"\x00{_FIRST}").search
"""Whether one of many texts, each with a NUL before it, starts with one of FIRST_CHARACTERS."""


def may_be_risky_inside(text: str) -> bool:
    """Tell whether a text may need a guard inside; cheap, and never wrong when it says no."""
    return any(cut in text and search(text) for cut, search in _AFTER.items())


def guard(text: str) -> str:
    """Return the text so that no spreadsheet runs it, wherever it cuts the cell."""
    if may_be_risky_inside(text):
        text = _INSIDE.sub("'", text)
    return "'" + text if risky_start(text) else text


def unguard(text: str) -> str:
    """Return what ``guard`` was given; text that was never guarded comes back as it is."""
    if "'" not in text:
        return text
    if text[0] == "'" and risky_start(text, 1):
        text = text[1:]
    return _GUARDED_INSIDE.sub("", text)
