"""Frame of the window: places, top bar, status line."""
