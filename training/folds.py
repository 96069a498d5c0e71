"""Domains are dealt into folds, so that no page is judged by what it taught itself."""

from __future__ import annotations

import hashlib

__all__ = ["FOLDS", "fold_of"]

FOLDS = 5


def fold_of(domain: str) -> int:
    """The fold that a domain is dealt to."""
    return int.from_bytes(hashlib.sha256(domain.encode()).digest()[:4], "big") % FOLDS
