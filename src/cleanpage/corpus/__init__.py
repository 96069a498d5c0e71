"""Corpora: fixtures that must hold (`cleanpage check`), gold that is scored (`cleanpage score`).

Built on the public interface only: whatever is here, users of the library could have written.
"""
