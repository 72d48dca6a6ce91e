"""The program with its windows: what stands between what is seen and what does the work."""
