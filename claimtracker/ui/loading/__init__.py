"""The places where archives of earlier checks and claim sheets come in."""
