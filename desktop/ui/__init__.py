"""Widgets: they show state and emit intent; they know no SDK, database or socket."""
