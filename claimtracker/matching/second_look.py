"""The second look: the nearest claims read as whole sentences, where the optional pack is installed."""

from collections.abc import Sequence
from dataclasses import replace

from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.packs import pack_for
from claimtracker.matching.sentence_vectors import sentence_vectors

LOOKED_AT = 16
MOST_TEXTS = 3


def reads_sentences(text: str, language: str = "") -> bool:
    """Tell whether the pack is here and can read a text: it was made for English alone."""
    pack = pack_for(language, text)
    return pack is not None and pack.language == "en" and sentence_vectors() is not None


def looked_at(query: Query, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the nearest candidates with the angle of their sentences to the query's.

    A claim's angle is the mean of its nearest wording's and of its check's title. Without the pack, and for a
    language that it cannot read, the candidates come back as they are.
    """
    vectors = sentence_vectors()
    some = [one for one in candidates if any(text.strip() for text in one.texts)][:LOOKED_AT]
    if vectors is None or not some or not reads_sentences(query.text, query.language):
        return list(candidates)
    wordings = [[text for text in one.texts if text.strip()][:MOST_TEXTS] for one in some]
    flat = [text for texts in wordings for text in texts] + [one.title for one in some if one.title.strip()]
    rows = vectors.vectors([query.text, *flat])
    angles = dict(zip(flat, (rows[1:] @ rows[0]).tolist(), strict=True))
    found = []
    for one, texts in zip(some, wordings, strict=True):
        best = max(angles[text] for text in texts)
        found.append(replace(one, sentence=(best + angles.get(one.title, best)) / 2))
    return found
