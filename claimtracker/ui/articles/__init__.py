"""The article on screen: list, reader, import."""
