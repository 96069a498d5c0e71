"""Blocks to text, Markdown, HTML."""
