"""The only place that imports google.genai or its HTTP library."""
