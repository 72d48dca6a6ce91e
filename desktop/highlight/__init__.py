"""Colours of code while it streams: a line costs the same, however many stand above it. No Qt."""
