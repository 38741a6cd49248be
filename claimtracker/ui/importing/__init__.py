"""The page where articles come in."""
