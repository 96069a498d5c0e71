"""The words that furniture is made of: one data file per language."""
