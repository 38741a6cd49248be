"""Articles on paper: the annotated PDF."""
