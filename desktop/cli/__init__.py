"""The commands that need no window: they never import Qt."""
