"""The weights that a desk scores with: its own, where decisions refitted them and somebody kept them."""

import json

from claimtracker.matching.model import Models, model_from, shipped_models
from claimtracker.store import desk_settings
from claimtracker.store.library import Library

SETTING = "matching.models"


def models_of(library: Library) -> Models:
    """Return the desk's own weights, or the shipped ones; such that cannot be read count as none."""
    with library.read() as session:
        kept = desk_settings.values(session, [SETTING]).get(SETTING)
    if not kept:
        return shipped_models()
    try:
        with_meaning, words_alone = (model_from(table) for table in json.loads(kept))
    except (ValueError, KeyError, TypeError):
        return shipped_models()
    return with_meaning, words_alone
