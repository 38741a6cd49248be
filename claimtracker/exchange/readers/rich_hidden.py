"""Hidden text of rich text files: private signs mark in the source where it begins and ends."""

import re
from collections.abc import Iterable, Iterator

BEGINS, ENDS = "\ue1ad", "\ue1ae"
_TOKEN = re.compile(r"\\[{}\\]|[{}]|\\v0?(?![a-z0-9]) ?|\\plain(?![a-z])")
_SIGNS = re.compile(f"[{BEGINS}{ENDS}]")


def with_hidden_marked(source: str) -> str:
    """Put signs around what the file hides; they come through its parser as characters of the text."""
    if r"\v" not in source:
        return source
    parts: list[str] = []
    outer: list[bool] = []
    hidden = False
    position = 0
    for token in _TOKEN.finditer(source):
        word = token[0].rstrip()
        before, after = hidden, hidden
        if word == "{":
            outer.append(hidden)
        elif word == "}":
            after = outer.pop() if outer else False
        elif word == r"\v":
            after = True
        elif word in (r"\v0", r"\plain"):
            after = False
        parts.append(source[position : token.start()])
        parts.append(_sign(ENDS) if before and not after else "")
        parts.append(token[0])
        parts.append(_sign(BEGINS) if after and not before else "")
        hidden, position = after, token.end()
    return "".join([*parts, source[position:]])


def parted(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each line as what it shows and what it hides."""
    hidden = False
    for line in lines:
        shown: list[str] = []
        unseen: list[str] = []
        position = 0
        for sign in _SIGNS.finditer(line):
            (unseen if hidden else shown).append(line[position : sign.start()])
            hidden, position = sign[0] == BEGINS, sign.end()
        (unseen if hidden else shown).append(line[position:])
        yield "".join(shown), "".join(unseen)


def _sign(sign: str) -> str:
    return f"\\u{ord(sign)}?"
