"""Which encoding of one byte a letter a text in Cyrillic, Greek, Hebrew, Arabic or Thai is in.

In the right one its commonest letters are those of the script's languages, and capitals begin words.
"""

import re
import unicodedata

_RUSSIAN = "оеаинтсрвлкмдпу"
_ARABIC = "اليمنوترةبعدسف"
_ENCODINGS = (
    ("cp1251", "CYRILLIC", _RUSSIAN),
    ("koi8_r", "CYRILLIC", _RUSSIAN),
    ("cp866", "CYRILLIC", _RUSSIAN),
    ("iso8859_5", "CYRILLIC", _RUSSIAN),
    ("mac_cyrillic", "CYRILLIC", _RUSSIAN),
    ("cp1253", "GREEK", "αοιετσνηυρπκμλςά"),
    ("iso8859_7", "GREEK", "αοιετσνηυρπκμλςά"),
    ("cp1255", "HEBREW", "יוהלארתבמנשםד"),
    ("cp1256", "ARABIC", _ARABIC),
    ("iso8859_6", "ARABIC", _ARABIC),
    ("cp874", "THAI", "านรอกเงมยลวดท่้ัสต"),
)
_HIGH = re.compile("[^\x00-\x7f]")
_SIGNS = frozenset("«»“”„‘’–—…№°§©\u00a0،؛؟·")
_RISE = re.compile(r"[^\W\d_A-ZА-ЯЁΑ-Ω](?=[А-ЯЁΑ-Ω])")
_FEWEST, _LEAST, _ENOUGH = 4, 0.6, 20_000


def encoding_by_script(sample: bytes) -> str:
    """Return the encoding in which the text reads like one of a script's languages, or ""."""
    scored = [(_likeness(sample[:_ENOUGH], *row), row[0]) for row in _ENCODINGS]
    best, encoding = max(scored, key=lambda pair: pair[0])
    return encoding if best >= _LEAST else ""


def _likeness(sample: bytes, encoding: str, script: str, common: str) -> float:
    """Share of common letters among all beyond ASCII, less those of no or another script; at most 1."""
    text = sample.decode(encoding, "replace")
    beyond = [character for character in _HIGH.findall(text) if character not in _SIGNS]
    if len(beyond) < _FEWEST:
        return 0.0
    usual = sum(character.lower() in common for character in beyond)
    odd = sum(not unicodedata.name(character, "").startswith(script) for character in beyond)
    return (usual - 2.0 * odd - 2.0 * len(_RISE.findall(text))) / len(beyond)
