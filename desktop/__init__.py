"""Gemstream: drop an image, ask, and watch the answer stream in."""

__version__ = "0.1.0"
