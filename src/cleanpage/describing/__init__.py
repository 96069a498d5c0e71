"""Metadata: title, authors, dates and the rest."""
