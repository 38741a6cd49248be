"""The place where archives of earlier checks come in."""
