"""JSON of any size, value by value: a feed of a gigabyte takes the memory of its largest item.

Several values after one another (a line each, or none) are read as well. Long lists at the top, and lists
directly inside a large object, come item by item; everything else comes whole.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import JSONDecodeError
from typing import Any, TextIO

from claimtracker.domain.wording import say

CHUNK = 1 << 18
MOST_IN_VALUE = 8_000_000
_SPACE = " \t\r\n\ufeff\x1e"
# How far from the end a fault may stand and still mean that the value goes on in what was not read yet.
_NEAR = 32


class BrokenJson(Exception):
    """The text stops being JSON at ``place`` (characters from its start); ``reason`` says how."""

    def __init__(self, place: int, reason: str) -> None:
        super().__init__(reason)
        self.place = place
        self.reason = reason


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """Stands for a line that is no JSON, in a file that holds a value on each line."""

    reason: str


class _TooLong(Exception):
    """A value does not end within the limit."""


def json_values(stream: TextIO, *, lines: bool = False) -> Iterator[tuple[str | None, Any]]:
    """Yield (name of the list it stands in, value). Raises BrokenJson.

    The name is "" for the items of a list at the top, None for a value in no list, or whole with its lists.
    Of ``lines`` that hold a value each, one that is broken is told as a BrokenLine and the next is read; only
    where the last line breaks off BrokenJson is raised.
    """
    text = _Text(stream)
    while text.peek() != "":
        try:
            yield from _top(text)
        except BrokenJson as broken:
            if not lines or not text.skip_line():
                raise
            yield None, BrokenLine(broken.reason)


def _top(text: "_Text") -> Iterator[tuple[str | None, Any]]:
    while (sign := text.peek()) != "":
        if sign == "[":
            yield from _items(text, "")
        elif sign == "{":
            yield from _object(text)
        elif sign == ",":
            text.skip()
        else:
            yield None, text.value()


def _items(text: "_Text", name: str) -> Iterator[tuple[str, Any]]:
    text.skip()
    while (sign := text.peek()) != "]":
        if sign == "":
            raise BrokenJson(text.place, say("it ends in the middle of a list"))
        if sign == ",":
            text.skip()
            continue
        yield name, text.value()
    text.skip()


def _object(text: "_Text") -> Iterator[tuple[str | None, Any]]:
    try:
        yield None, text.value(or_too_long=True)
        return
    except _TooLong:
        text.skip()
    rest: dict[str, Any] = {}
    while (sign := text.peek()) != "}":
        if sign == "":
            raise BrokenJson(text.place, say("it ends in the middle of an object"))
        if sign == ",":
            text.skip()
            continue
        name = text.value()
        if not isinstance(name, str) or text.peek() != ":":
            raise BrokenJson(text.place, say("a name or a colon is missing"))
        text.skip()
        if text.peek() == "[":
            yield from _items(text, name)
        else:
            rest[name] = text.value()
    text.skip()
    yield None, rest


class _Text:
    """The text read so far and not yet used."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._before = 0
        self._ended = False
        self._scan = json.JSONDecoder(strict=False).raw_decode

    @property
    def place(self) -> int:
        """How many characters were used."""
        return self._before + self._at

    def peek(self) -> str:
        """Return the next character that is no space, "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more(CHUNK):
                return ""

    def skip(self) -> None:
        """Use one character."""
        self._at += 1

    def skip_line(self) -> bool:
        """Use the rest of the line; tell whether another line follows."""
        while (end := self._text.find("\n", self._at)) < 0:
            self._at = len(self._text)
            if not self._more(CHUNK):
                return False
        self._at = end + 1
        return self.peek() != ""

    def value(self, or_too_long: bool = False) -> Any:
        """Use and return one value; raises BrokenJson, or, where wished, _TooLong with nothing used."""
        self.peek()
        wanted = CHUNK
        while True:
            try:
                found, end = self._scan(self._text, self._at)
            except RecursionError:
                raise BrokenJson(self.place, say("it is nested too deeply")) from None
            except JSONDecodeError as fault:
                self._go_on(fault, or_too_long, wanted)
            else:
                # What stands at the end may go on in what was not read: 1 may be the start of 1.5.
                if end < len(self._text) - _NEAR or not self._more(CHUNK):
                    self._at = end
                    return found
            wanted *= 2

    def _go_on(self, fault: JSONDecodeError, or_too_long: bool, wanted: int) -> None:
        """Read more when the value may end there; else say that it is broken."""
        place = fault.pos
        if not fault.msg.startswith("Unterminated string") and place < len(self._text) - _NEAR:
            raise BrokenJson(self._before + place, say("what stands there is not JSON"))
        if len(self._text) - self._at > MOST_IN_VALUE:
            if or_too_long:
                raise _TooLong
            raise BrokenJson(self.place, say("one value is longer than 8 million characters"))
        if not self._more(wanted):
            raise BrokenJson(self._before + len(self._text), say("it breaks off there"))

    def _more(self, wanted: int) -> bool:
        if self._ended:
            return False
        part = self._stream.read(wanted)
        self._ended = not part
        if part:
            self._text = self._text[self._at :] + part
            self._before += self._at
            self._at = 0
        return bool(part)
