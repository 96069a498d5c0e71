"""Bytes to text, text to blocks."""
