"""The desk on screen; the only place that knows Qt."""
