"""Writes the weights into the files that `cleanpage.selecting.model` reads."""

from __future__ import annotations

import json
import pickle
import sys
from array import array
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cleanpage.selecting.model import PARTS, Forest, Model
from training.pages import LabelledPage


def save_verdicts(path: Path, pages: Sequence[LabelledPage], chances: Sequence[np.ndarray]) -> None:
    """Keep the pages and the chances of their blocks for the ablation and the calibration."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps((list(pages), list(chances)), protocol=5))


def save(model: Model, folder: Path, name: str) -> None:
    """Write `name.json`."""
    words = {
        part: dict(sorted(scores.items()))
        for part, scores in zip(("near", "far", "text"), model.scores.weights(), strict=True)
    }
    weights = {
        **words,
        "first": _written(model.first),
        "second": _written(model.second),
        "certainty": list(model.certainty),
    }
    text = json.dumps(weights, ensure_ascii=False, indent=0, separators=(",", ":"))
    (folder / f"{name}.json").write_text(text + "\n", "utf-8")


def _written(forest: Forest) -> dict[str, Any]:
    """A forest, its leaves with half the digits, which compress to half the size."""
    leaves = np.asarray(forest.leaves).astype(np.float16).astype(np.float32)
    forest = forest._replace(leaves=array("f", leaves.tobytes()))
    parts = {}
    for part, form in PARTS.items():
        numbers = array(form, getattr(forest, part))
        if sys.byteorder == "big":
            numbers.byteswap()
        parts[part] = b64encode(numbers).decode()
    return {"names": list(forest.names), "depth": forest.depth, "bias": forest.bias, **parts}
