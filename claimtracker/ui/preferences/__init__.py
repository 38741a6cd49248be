"""The preferences: a place where each choice is kept at once."""
