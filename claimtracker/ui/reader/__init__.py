"""The article as it is read: its text, its highlights and what is beside them."""
