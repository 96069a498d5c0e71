"""Fits an ensemble of oblivious trees and brings it into the form that cleanpage reads."""

from __future__ import annotations

import json
import tempfile
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier

from cleanpage.selecting.model import Forest

DEPTH = 6


def fit_forest(
    names: Sequence[str],
    rows: np.ndarray,
    labels: np.ndarray,
    weights: np.ndarray,
    *,
    trees: int,
    seed: int,
    rate: float = 0.1,
) -> Forest:
    """Fit trees on labelled blocks.

    Args:
        names: of the columns.
        rows: blocks x columns.
        labels: 0 or 1 for each block.
        weights: how much each block counts; those of weight 0 are left out.
        trees: how many.
        seed: of the samples that each tree is fitted on.
        rate: learning rate.
    """
    used = weights > 0
    model = CatBoostClassifier(
        iterations=trees,
        depth=DEPTH,
        learning_rate=rate,
        l2_leaf_reg=6,
        border_count=48,
        bootstrap_type="Bernoulli",
        subsample=0.7,
        random_seed=seed,
        thread_count=2,
        verbose=0,
        allow_writing_files=False,
    )
    model.fit(rows[used], labels[used], sample_weight=weights[used])
    return _as_forest(model, names)


def _as_forest(model: CatBoostClassifier, names: Sequence[str]) -> Forest:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        saved = json.loads(path.read_text("utf-8"))
    trees = saved["oblivious_trees"]
    columns = np.zeros((len(trees), DEPTH), dtype=np.int16)
    borders = np.full((len(trees), DEPTH), np.inf, dtype=np.float32)
    leaves = np.zeros((len(trees), 2**DEPTH), dtype=np.float32)
    scale, (bias,) = saved["scale_and_bias"]
    for number, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"]):
            columns[number, level] = split["float_feature_index"]
            borders[number, level] = split["border"]
        values = np.asarray(tree["leaf_values"]) * scale
        leaves[number, : len(values)] = values
    used = np.unique(columns)
    return Forest(
        tuple(names[column] for column in used),
        DEPTH,
        array("h", np.searchsorted(used, columns).astype(np.int16).tobytes()),
        array("f", borders.tobytes()),
        array("f", leaves.tobytes()),
        float(bias),
    )
