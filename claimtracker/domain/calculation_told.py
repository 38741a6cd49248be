"""A calculation as it is told outside: in a check text, an annotated article, a memo."""

from collections.abc import Mapping, Sequence

from claimtracker.domain.calculation import Calculation
from claimtracker.domain.calculation_result import Standing, compare
from claimtracker.domain.text import fold


def told(calculation: Calculation, titles: Mapping[str, str]) -> Sequence[str]:
    """Return the lines that tell a calculation outside: values, formula, result.

    ``titles`` has, by folded title, how each source of the claim is called outside; a source that is not
    among them is not named.
    """
    outcome = compare(calculation)
    if outcome.standing is Standing.MISTAKE or not calculation.formula:
        return ()
    values = [
        f"{one.name}: {one.amount}" + (f" ({name})" if (name := titles.get(fold(one.source), "")) else "")
        for one in calculation.inputs
        if one.amount
    ]
    return (*values, calculation.formula, outcome.sentence)
