"""Conversations out to files and in from files, those of other programs too; nothing is shown."""
