"""The place where a newsroom edits its rating scales."""
