"""Claims that look alike, one pair at a time."""
