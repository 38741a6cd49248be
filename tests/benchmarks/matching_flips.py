"""Flips: a true sentence with one thing changed, so that an older verdict must not carry over.

The word lists here are this generator's own, written without looking at the guard's resources.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence

ANTONYMS = (
    "increase decrease,increased decreased,increasing decreasing,rise fall,rises falls,"
    "rising falling,more less,higher lower,highest lowest,best worst,better worse,first last,"
    "largest smallest,larger smaller,before after,support oppose,supports opposes,supported opposed,"
    "won lost,win lose,legal illegal,true false,real fake,safe dangerous,alive dead,"
    "public private,open closed,accepted rejected,approved rejected,allowed banned,most least,"
    "all none,always never,with without,up down,above below,inside outside,male female,men women,"
    "rich poor,strong weak,old young,early late,cheap expensive,hot cold,positive negative,"
    "started stopped,gained lost,buy sell,bought sold,arrived left,guilty innocent,"
    "majority minority,import export,cause prevent,causes prevents,caused prevented,saved wasted,"
    "raised lowered,raise lower,hired fired,admitted denied"
)
_PAIRS = [(pair.split()[0], pair.split()[1]) for pair in ANTONYMS.split(",")]
OPPOSITE = dict(_PAIRS) | {b: a for a, b in _PAIRS}
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_BE = re.compile(r"\b(is|are|was|were|will|would|can|could|has|have|had|should|does|did)\b(?! not\b)(?!n't)")
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)")
_WORD = re.compile(r"[A-Za-z]+")


def number_flip(text: str, chance: random.Random, _: Sequence[str]) -> str | None:
    """Change one number by a digit, a factor or a little."""
    found = list(_NUMBER.finditer(text))
    if not found:
        return None
    number = chance.choice(found)
    digits = number.group()
    place = chance.randrange(sum(c.isdigit() for c in digits))
    position = [i for i, c in enumerate(digits) if c.isdigit()][place]
    other = chance.choice([c for c in "123456789" if c != digits[position]])
    return text[: number.start()] + digits[:position] + other + digits[position + 1 :] + text[number.end() :]


def negation_flip(text: str, chance: random.Random, _: Sequence[str]) -> str | None:
    """Take a "not" out, or put one after an auxiliary."""
    if re.search(r"\bnot\b ", text):
        return re.sub(r"\bnot\b ", "", text, count=1)
    found = list(_BE.finditer(text))
    if not found:
        return None
    place = chance.choice(found).end()
    return f"{text[:place]} not{text[place:]}"


def name_flip(text: str, chance: random.Random, names: Sequence[str]) -> str | None:
    """Put another claim's name in a name's place."""
    found = list(_NAME.finditer(text))
    if not found:
        return None
    name = chance.choice(found)
    other = chance.choice([n for n in names if not set(n.split()) & set(name.group().split())])
    return text[: name.start()] + other + text[name.end() :]


def antonym_flip(text: str, chance: random.Random, _: Sequence[str]) -> str | None:
    """Put a word's opposite in its place."""
    found = [word for word in _WORD.finditer(text) if word.group().lower() in OPPOSITE]
    if not found:
        return None
    word = chance.choice(found)
    return text[: word.start()] + OPPOSITE[word.group().lower()] + text[word.end() :]


Flip = Callable[[str, random.Random, Sequence[str]], str | None]
FLIPS: dict[str, Flip] = {
    "number": number_flip,
    "negation": negation_flip,
    "name": name_flip,
    "antonym": antonym_flip,
}


def flips(kind: str, texts: Sequence[str], most: int, seed: int = 7) -> Iterator[tuple[str, str]]:
    """Yield up to ``most`` pairs of a text and its flip of one kind."""
    chance = random.Random(seed)
    names = sorted({name for text in texts for name in _NAME.findall(text)})
    for text in chance.sample(list(texts), len(texts)):
        flipped = FLIPS[kind](text, chance, names)
        if flipped is not None and flipped != text:
            yield text, flipped
            most -= 1
            if not most:
                return
