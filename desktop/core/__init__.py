"""What a streamed answer is: standard library only, no input or output, no clock (time is an argument)."""
