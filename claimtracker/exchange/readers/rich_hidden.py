"""Hidden and deleted text of rich text files: private signs mark in the source where each begins and ends."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A control word that sets text apart until it ends, and the signs put around that text."""

    word: str
    begins: str
    ends: str

    @property
    def token(self) -> "re.Pattern[str]":
        """What has to be looked at on the way: braces, the word itself, and what resets it."""
        return re.compile(rf"\\[{{}}\\]|[{{}}]|\\{self.word}0?(?![a-z0-9]) ?|\\plain(?![a-z])")


HIDDEN = Mark("v", "\ue1ad", "\ue1ae")
DELETED = Mark("deleted", "\ue1af", "\ue1b0")


def with_signs(source: str, mark: Mark) -> str:
    """Put signs around what a mark sets apart; they come through the file's parser as its characters."""
    begins = f"\\{mark.word}"
    if begins not in source:
        return source
    parts: list[str] = []
    outer: list[bool] = []
    hidden = False
    position = 0
    for token in mark.token.finditer(source):
        word = token[0].rstrip()
        before, after = hidden, hidden
        if word == "{":
            outer.append(hidden)
        elif word == "}":
            after = outer.pop() if outer else False
        elif word == begins:
            after = True
        elif word in (f"{begins}0", r"\plain"):
            after = False
        parts.append(source[position : token.start()])
        parts.append(_sign(mark.ends) if before and not after else "")
        parts.append(token[0])
        parts.append(_sign(mark.begins) if after and not before else "")
        hidden, position = after, token.end()
    return "".join([*parts, source[position:]])


def parted(lines: Iterable[str], mark: Mark) -> Iterator[tuple[str, str]]:
    """Yield each line as what it shows and what a mark sets apart."""
    signs = re.compile(f"[{mark.begins}{mark.ends}]")
    hidden = False
    for line in lines:
        shown: list[str] = []
        unseen: list[str] = []
        position = 0
        for sign in signs.finditer(line):
            (unseen if hidden else shown).append(line[position : sign.start()])
            hidden, position = sign[0] == mark.begins, sign.end()
        (unseen if hidden else shown).append(line[position:])
        yield "".join(shown), "".join(unseen)


def _sign(sign: str) -> str:
    return f"\\u{ord(sign)}?"
