"""Peers side by side: accuracy, speed, memory. `python -m benchmarks --help` says how."""
