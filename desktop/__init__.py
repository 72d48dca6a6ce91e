"""Gemstream: drop an image, ask, and watch the answer stream in."""

__version__ = "0.1.0"

APPLICATION_ID = "io.github.gemstream.Gemstream"
"""What desktops know the program by: names of its files there, of its windows, and on the bus."""

HOME_PAGE = "https://github.com/gemstream/gemstream"
"""Where it is told of and to be had; packaging/product.py has the same."""
