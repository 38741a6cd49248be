"""Records of press databases: the fields that Lexis, Factiva and ProQuest put around an article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers import signals

_BYLINES = "byline author authors autor autora autores auteur autore verfasser автор"
_HEADLINES = "headline titel titre título titolo überschrift"
_DATES = "publication-date pub-date erscheinungsdatum"
_ASIDE = """
section rubrik ressort rubrique sección seção sezione length länge longueur longitud lunghezza extensión
extensão load-date loaddate update updated last-updated language sprache langue idioma lingua
publication-type publication-info publication-subject publication-title publication-year publication
document-type document-url document-id proquest-document-id journal-code issn isbn source-type database
publisher place-of-publication country-of-publication pages page seite edition ausgabe word-count
wordcount graphic subject industry ticker geographic organization slug copyright rubrika рубрика
"""
_KINDS = {
    **dict.fromkeys(_BYLINES.split(), Role.BYLINE),
    **dict.fromkeys(_HEADLINES.split(), Role.HEADLINE),
    **dict.fromkeys(_DATES.split(), Role.DATELINE),
    **dict.fromkeys(_ASIDE.split(), Role.FURNITURE),
}
_FIELD = re.compile(r"^(?P<name>[^\W\d_][\w-]*(?:\s[\w-]+){0,2}?)(?:\s*:(?:\s|$)|\s+-\s+(?=\d))")
# How many documents an export holds, how long one is, its number, and where it ends.
_SURE = re.compile(
    r"^(?P<count>\d{1,4}\s(?:of|von|de|di|sur|van|из)\s\d{1,4}\s(?:docu|doku|доку)\w+)$"
    r"|^(?P<length>\d[\d.,]{0,6}\s(?:words|wörter|mots|palabras|palavras|parole|woorden|слов\w?))$"
    r"|^(?P<number>do[ck]ument[oe]?\s[A-Z]{2,}[A-Z\d]{8,})$"
    r"|^(?P<end>end of document|ende des dokuments|fin du document|fin del documento|fim do documento)$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^(?:body|full text|volltext|text|texte intégral|texto completo|testo integrale)$"
    r"|^(?:first|final|late|early|city|main|national|morning|evening|\w+)\s(?:edition|ausgabe)$"
    r"|^(?:édition|edición|edição|edizione)\s\w+$|^(?:first|final|late)$"
    r"|^(?:english|german|french|spanish|portuguese|italian|dutch|russian|arabic|deutsch|français|español|português"
    r"|italiano|nederlands|русский)(?:;\s\w+)?$"
    r"|^(?:©|\(c\)|copyright\b).{0,200}$"
    r"|^.{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados)\.?$",
    re.IGNORECASE,
)
_CODE = re.compile(r"^(?:[A-Z][A-Z\d]{2,11}|[A-Z]{0,2}\d{1,4})$")
_FEWEST, _MOST_LINES = 2, 30
_TEXT_WORDS, _OUTLET_WORDS = 8, 7


@dataclass(frozen=True, slots=True)
class Record:
    """Roles by the number of the line, the outlet, and the line with which the article's text begins."""

    roles: dict[int, Role]
    outlet: str
    text_from: int

    def laid_over(self, roles: Sequence[Role]) -> list[Role]:
        """Return roles with those of the fields in their place; a headline that is known stays."""
        return [role if role is Role.HEADLINE else self.roles.get(i, role) for i, role in enumerate(roles)]


def record_of(lines: Sequence[str]) -> Record | None:
    """Read the lines of an exported article; None where fewer than two fields say that it is one."""
    begins = _text_from(lines)
    ends = len(lines)
    while ends > begins and (not lines[ends - 1].strip() or _role(lines[ends - 1])):
        ends -= 1
    around = [index for index in range(len(lines)) if not begins <= index < ends]
    if len({key for index in around if (key := _sure(lines[index]))}) < _FEWEST:
        return None
    roles = {index: role for index in around if (role := _role(lines[index]))}
    head = [index for index in range(begins) if lines[index].strip()]
    dated = next(
        (index for index in head if index not in roles and signals.is_dated_line(lines[index])), None
    )
    outlet = None
    if dated is not None:
        roles[dated] = Role.DATELINE
        roles |= {
            index: Role.FURNITURE
            for index in head
            if index not in roles and _CODE.match(lines[index].strip())
        }
        open_lines = [index for index in head if index not in roles]
        titled = len(open_lines) > 1 or Role.HEADLINE in roles.values()
        near = _beside(head, dated) if titled else ()
        outlet = next((index for index in near if _may_be_outlet(index, lines, roles)), None)
    if outlet is not None:
        roles[outlet] = Role.FURNITURE
    return Record(roles, " ".join(lines[outlet].split()) if outlet is not None else "", begins)


def is_record_field(line: str) -> bool:
    """Tell whether a line is a field such as “LOAD-DATE: …”, whose date says nothing of the article."""
    return _role(line) is Role.FURNITURE and bool(_sure(line))


def value_of(line: str) -> str:
    """Return what a line says behind the name of its field, or all of it."""
    field = _FIELD.match(line)
    return line[field.end() :].strip() if field is not None and _name(field) in _KINDS else line


def _text_from(lines: Sequence[str]) -> int:
    """The first sentence of some length behind the last field that has such a sentence below it."""
    near = lines[:_MOST_LINES]
    texts = [index for index, line in enumerate(near) if _is_text(line)]
    last = max((index for index in range(max(texts, default=0)) if _role(near[index])), default=-1)
    return next((index for index in texts if index > last), len(near))


def _is_text(line: str) -> bool:
    return signals.word_count(line) >= _TEXT_WORDS and signals.ends_sentence(line) and not _role(line)


def _role(line: str) -> Role | None:
    line = line.strip()
    field = _FIELD.match(line)
    if field is not None and (known := _KINDS.get(_name(field))):
        return known
    return Role.FURNITURE if len(line) < 300 and (_SURE.match(line) or _BESIDE.match(line)) else None


def _sure(line: str) -> str:
    """What the line surely is, in a word; "" for what may stand in any text."""
    line = line.strip()
    field = _FIELD.match(line)
    if field is not None and _name(field) in _KINDS:
        return _name(field)
    known = _SURE.match(line)
    return (known.lastgroup or "") if known else ""


def _name(field: "re.Match[str]") -> str:
    return "-".join(field["name"].lower().split())


def _beside(head: Sequence[int], dated: int) -> Iterator[int]:
    """The lines next to the date: the one above it, then the one below."""
    place = head.index(dated)
    yield from head[max(0, place - 1) : place]
    yield from head[place + 1 : place + 2]


def _may_be_outlet(index: int, lines: Sequence[str], roles: dict[int, Role]) -> bool:
    name = lines[index].strip()
    short = 0 < signals.word_count(name) <= _OUTLET_WORDS and not signals.ends_sentence(name)
    return index not in roles and short and name[0].isupper()
