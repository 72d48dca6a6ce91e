"""The embedded engine for when no key is known: it measures images and text, in its own process.

It speaks the Gemini wire protocol on 127.0.0.1, so the program asks it exactly as it asks Google.
"""

MODEL = "gemstream-offline"
"""The name of its one model."""
