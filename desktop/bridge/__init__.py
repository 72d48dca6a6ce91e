"""Streaming to other programs of this computer, over a WebSocket."""
