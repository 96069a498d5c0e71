"""Scores against gold corpora: measures, figures with confidence intervals, comparisons."""
