"""Keys of services: which there are, where each is kept, which one is in use."""
