"""Any text at all, for properties: every character that a file in UTF-8 can hold."""

from hypothesis import strategies as st

# The same characters as codec="utf-8", which Hypothesis tries out one by one, for seconds.
ANY_SIGN = st.characters(exclude_categories=["Cs"])


def any_text(min_size: int = 0, max_size: int | None = None) -> st.SearchStrategy[str]:
    """Return a strategy for texts of any characters, of so many at least and at most."""
    return st.text(ANY_SIGN, min_size=min_size, max_size=max_size)
