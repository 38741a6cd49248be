"""The desk place: figures, and charts drawn in our own style."""
