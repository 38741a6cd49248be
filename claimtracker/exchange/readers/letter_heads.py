"""The head of a letter that was saved or pasted as text: who wrote, when, about what."""

import itertools
import re
from collections.abc import Sequence

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers.rubrics import is_rubric

_FIELDS = {
    Role.BYLINE: "from von de da van från fra od от من 发件人 差出人",
    Role.DATELINE: (
        "date sent datum gesendet fecha enviado data envoyé inviato skickat дата تاريخ 日期 日時"
    ),
    Role.HEADLINE: (
        "subject betreff asunto assunto objet oggetto onderwerp ämne emne тема الموضوع 主题 主題 件名"
    ),
    Role.FURNITURE: "to cc bcc reply-to an para a à aan til кому إلى 收件人 宛先 copia kopie importance",
}
_ROLES = {name: role for role, names in _FIELDS.items() for name in names.split()}
_FIELD = re.compile(r"^\s*(?P<field>[^\W\d_][\w-]{0,14})[ \t\u00a0]*[:：]\s*(?P<value>\S.*)", re.DOTALL)
_ADDRESS = re.compile(r"\s{0,3}[<\[(](?:mailto:)?[^<>()\s]{1,100}@[^<>()\s]{1,200}[>\])].*", re.DOTALL)
_MOST_LINES = 8
_MOST_RUBRICS = 2


def letter_head(paragraphs: Sequence[str]) -> list[tuple[int, int, Role]]:
    """Return where the value of each line of a letter's head begins and ends in it, and its role.

    Nothing where the first lines are no head: sender and subject have to be among them.
    """
    found: list[tuple[int, int, Role]] = []
    rubrics = list(itertools.takewhile(is_rubric, paragraphs[:_MOST_RUBRICS]))
    found += [(0, len(rubric), Role.FURNITURE) for rubric in rubrics]
    for paragraph in paragraphs[len(rubrics) : _MOST_LINES]:
        match = _FIELD.match(paragraph)
        role = _ROLES.get(match["field"].lower()) if match else None
        if match is None or role is None:
            break
        address = _ADDRESS.search(paragraph, match.start("value")) if role is Role.BYLINE else None
        end = address.start() if address and address.start() > match.start("value") else len(paragraph)
        found.append((match.start("value"), end, role))
    roles = {role for _, _, role in found}
    return found if {Role.BYLINE, Role.HEADLINE} <= roles else []
