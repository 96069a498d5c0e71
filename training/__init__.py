"""Rebuilds the weights of the block selection from corpora in the documented format."""
