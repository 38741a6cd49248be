"""The heart: normal form, candidates, scores, differences. No Qt, no SQLAlchemy."""
