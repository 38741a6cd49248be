"""The page where claims are handed over."""
