"""Markdown while it streams: a growing text as blocks that, once closed, never change. No Qt."""
