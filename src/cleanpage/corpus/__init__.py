"""Fixture corpora: load, check, score."""
