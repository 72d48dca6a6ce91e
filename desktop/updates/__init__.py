"""Looks for a new version, if the user wants it: one small signed file, once a day at most.

Nothing is downloaded, unpacked or replaced: the window tells of the version and opens its page.
"""
