"""ClaimTracker: the fact-checker's desk."""

__version__ = "0.1.0"
