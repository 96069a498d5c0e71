"""All hostile cases, by what they attack."""

from __future__ import annotations

from tests.hostile.cases.case import Case
from tests.hostile.cases.encodings import ENCODINGS
from tests.hostile.cases.flattened import FLATTENED
from tests.hostile.cases.metadata import METADATA
from tests.hostile.cases.oddities import ODDITIES
from tests.hostile.cases.phrases import PHRASES
from tests.hostile.cases.references import REFERENCES
from tests.hostile.cases.sizes import SIZES
from tests.hostile.cases.structure import STRUCTURE

__all__ = ["CASES", "Case"]

CASES: tuple[Case, ...] = (
    *ENCODINGS,
    *STRUCTURE,
    *SIZES,
    *ODDITIES,
    *METADATA,
    *REFERENCES,
    *PHRASES,
    *FLATTENED,
)
