"""Writes the weights into the files that `cleanpage.selecting.model` reads."""

from __future__ import annotations

import json
import pickle
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np

from cleanpage.selecting.model import Model
from training.pages import LabelledPage

#: The moment that the archive's entries carry, so that equal weights make equal files.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def save_verdicts(path: Path, pages: Sequence[LabelledPage], chances: Sequence[np.ndarray]) -> None:
    """Keep the pages and the chances of their blocks for the ablation and the calibration."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps((list(pages), list(chances)), protocol=5))


def save(model: Model, folder: Path, name: str) -> None:
    """Write `name.npz` and `name.json`."""
    words = {
        part: dict(sorted(scores.items()))
        for part, scores in zip(("near", "far", "text"), model.scores.weights(), strict=True)
    }
    stages = {"first": model.first, "second": model.second}
    settings = {
        **words,
        **{f"{stage}_names": list(forest.names) for stage, forest in stages.items()},
        **{f"{stage}_bias": forest.bias for stage, forest in stages.items()},
        "certainty": list(model.certainty),
    }
    text = json.dumps(settings, ensure_ascii=False, indent=0, separators=(",", ":"))
    (folder / f"{name}.json").write_text(text + "\n", "utf-8")
    with zipfile.ZipFile(folder / f"{name}.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        for stage, forest in stages.items():
            for part in ("columns", "borders", "leaves"):
                array = getattr(forest, part)
                if part == "leaves":
                    array = array.astype(np.float16)
                data = BytesIO()
                np.save(data, array, allow_pickle=False)
                archive.writestr(zipfile.ZipInfo(f"{stage}_{part}.npy", _EPOCH), data.getvalue())
