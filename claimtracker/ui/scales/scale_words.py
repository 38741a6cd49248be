"""What the place of the rating scales says."""

from claimtracker.domain.articles import Mode
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import Scale, VerdictClass
from claimtracker.domain.wording import say, say_count, semicolons, to_say

LOOKS = to_say(
    {
        VerdictClass.TRUE: "Green, check",
        VerdictClass.MIXED: "Amber, exclamation mark",
        VerdictClass.FALSE: "Red, cross",
        VerdictClass.OPEN: "Grey, dashed circle",
    }
)
MODES = to_say({Mode.AFTER: "After publication", Mode.BEFORE: "Before publication"})
HINT = to_say(
    "Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the "
    "label. What you keep is a new version: verdicts given before stay on theirs."
)
KEPT = to_say(
    "Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is "
    "kept and handed over."
)
FREE = to_say("This scale has no ratings: each verdict is a conclusion in your own words.")


def looks() -> list[tuple[str, str]]:
    """Return (value, words) of each look: a colour never stands without its sign."""
    return [(look.value, say(words)) for look, words in LOOKS.items()]


def version_words(scale: Scale | None) -> str:
    """Return which version stands, or that the scale is new."""
    if scale is None:
        return say("A new scale.")
    ratings = say_count(len(scale.ratings), "{count} rating", "{count} ratings")
    return say("Version {version}, {ratings}.", version=scale.version, ratings=ratings)


def keep_words(scale: Scale | None) -> str:
    """Return what the button does."""
    if scale is None:
        return say("Keep the new scale")
    return say("Keep as version {version}", version=scale.version + 1)


def meanwhile_words(seen: Scale, theirs: Scale) -> str:
    """Return what another person changed since a version was seen, and the two ways to go on."""
    said = [say("Somebody else kept version {version} of this scale meanwhile.", version=theirs.version)]
    changes = semicolons(_changes(seen, theirs))
    said += [say("What changed: {changes}.", changes=changes)] if changes else []
    on = say("What you wrote is still here: keep it as the version after it, or discard it to see theirs.")
    return " ".join([*said, on])


def _changes(seen: Scale, theirs: Scale) -> list[str]:
    old, new = ({rating.key: rating for rating in scale.ratings} for scale in (seen, theirs))
    said = [say("named “{name}”", name=theirs.name)] if theirs.name != seen.name else []
    said += [say("without “{label}”", label=old[key].label) for key in old if key not in new]
    said += [say("with “{label}”", label=new[key].label) for key in new if key not in old]
    for key in (key for key in new if key in old and new[key] != old[key]):
        was, now = old[key].label, new[key].label
        edited = say("“{label}” edited", label=now)
        said.append(say("“{was}” is “{now}”", was=was, now=now) if was != now else edited)
    return said


def kept_words(scale: Scale) -> str:
    """Return what is said once a scale was kept."""
    if scale.version == 1:
        return say("“{scale}” can be chosen now.", scale=said_rating(scale.name))
    return say(
        "“{scale}” is kept as version {version}; verdicts given before keep theirs.",
        scale=said_rating(scale.name),
        version=scale.version,
    )
