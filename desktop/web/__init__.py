"""Asks a host of the web for one thing, and nothing else leaves but the address of it."""
