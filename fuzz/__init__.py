"""Fuzzing: `make fuzz MINUTES=10`."""
