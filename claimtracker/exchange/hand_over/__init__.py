"""Claims as people read them outside the desk: reviews, checks, annotated articles, memos."""
