"""The transcript: which rows there are, where each stands, and what the reader does with them."""
