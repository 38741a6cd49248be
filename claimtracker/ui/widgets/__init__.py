"""Small parts used by several places."""
