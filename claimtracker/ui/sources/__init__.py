"""Sources on screen."""
