"""Keys of services: which there are, where each is kept, which one is in use."""

PROFILES = "profiles.json"
"""The file of the profiles, in the data folder."""
