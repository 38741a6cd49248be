"""Which scale verdicts are given on in each way of working: the desk's choice, else the usual one."""

from sqlalchemy.orm import Session

from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import NotFound
from claimtracker.domain.verdicts import Scale
from claimtracker.store import desk_settings, rating_scales

USUAL = {Mode.AFTER: "neutral", Mode.BEFORE: "prepub"}


def setting(mode: Mode) -> str:
    """Return the name under which the choice for a mode is kept."""
    return f"scale {mode.value}"


def scale_of_mode(session: Session, mode: Mode) -> Scale:
    """Return the latest version of the scale that is chosen for a mode."""
    chosen = desk_settings.values(session, [setting(mode)]).get(setting(mode), "")
    try:
        return rating_scales.by_code(session, chosen or USUAL[mode])
    except NotFound:
        return rating_scales.by_code(session, USUAL[mode])
