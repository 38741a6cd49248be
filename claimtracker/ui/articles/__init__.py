"""The open article around its reader: its place, its drafts, its sentences and notes."""
