"""Peoples: the forms that the word for a people takes, made by rule from one of them or from the country."""

from collections.abc import Iterator

# An ending and what takes its place; the first that fits is used.
_ENDINGS = (
    ("isch", "isch ische ischen ischer isches ischem"),
    ("ese", "ese esen esin esinnen"),
    ("ês", "ês esa eses esas"),
    ("és", "és esa eses esas"),
    ("ão", "ão ã ães ãs"),
    ("án", "án ana anes anas"),
    ("ón", "ón ona ones onas"),
    ("ol", "ol ola oles olas ole ols óis"),
    ("éen", "éen éenne éens éennes"),
    ("ien", "ien ienne iens iennes"),
    ("yen", "yen yenne yens yennes"),
    ("ais", "ais aise aises"),
    ("ois", "ois oise oises"),
    ("er", "er ern ers erin erinnen"),
    ("o", "o a os as"),
    ("í", "í íes ís"),
    ("s", "s se ses"),
    ("e", "e es en in"),
    ("a", "a as"),
    ("i", "i is"),
    ("", " e s es"),
)
_ARTICLE, _AND = "ال", "و"
_LANDS = ("يا", "ا", "ة")
_FORMS = ("ي", "ية", "يون", "يين", "يات")
_SHORTEST = 3


def forms(word: str) -> Iterator[str]:
    """Yield the forms of a word for a people: noruego, noruega, noruegos, noruegas."""
    ending, forms = next(pair for pair in _ENDINGS if word.endswith(pair[0]))
    stem = word[: len(word) - len(ending)]
    yield from (stem + form for form in forms.split(" "))


def arabic_forms(land: str) -> Iterator[str]:
    """Yield the Arabic words for a people, made from its country's name: النرويج, نرويجي, النرويجيون."""
    stem = land.removeprefix(_ARTICLE)
    ending = next((ending for ending in _LANDS if stem.endswith(ending)), "")
    stem = stem.removesuffix(ending)
    if len(stem) >= _SHORTEST and " " not in stem and not stem.endswith("ي"):
        for form in _FORMS:
            yield stem + form
            yield _ARTICLE + stem + form
