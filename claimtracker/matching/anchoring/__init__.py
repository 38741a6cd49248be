"""Finding the passages of one draft again in the next."""
