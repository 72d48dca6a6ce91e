"""What a streamed answer is: standard library only, no I/O, no clock (time is an argument)."""
