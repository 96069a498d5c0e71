"""Expectations as JSON, after `expectation.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from typing import Any

from cleanpage import Block, Kind, Mark, Span
from cleanpage.corpus.expectation import GIVEN, Expectation, ExpectedCut
from cleanpage.corpus.fields import FIELDS, LISTS, Value

__all__ = ["read_json", "write_json"]

PARTS = frozenset({"$schema", "given", "fields", "blocks", "removed"})
BLOCK_PARTS: Mapping[str, type] = {
    "kind": str,
    "text": str,
    "level": int,
    "marker": str,
    "joined": bool,
    "image": str,
    "label": str,
}


def write_json(expectation: Expectation) -> str:
    """Write an expectation; what is empty is left out.

    Example:
        >>> from cleanpage import Block
        >>> json.loads(write_json(Expectation((Block(0, "Line 4 runs."),))))
        {'blocks': [{'kind': 'paragraph', 'text': 'Line 4 runs.'}]}
    """
    out: dict[str, Any] = {}
    if expectation.given:
        out["given"] = dict(expectation.given)
    if expectation.fields:
        out["fields"] = dict(expectation.fields)
    out["blocks"] = [_write_block(block) for block in expectation.blocks]
    if expectation.cuts is not None:
        out["removed"] = [cut._asdict() for cut in expectation.cuts]
    return json.dumps(out, ensure_ascii=False, indent=2) + "\n"


def _write_block(block: Block) -> dict[str, Any]:
    out: dict[str, Any] = {"kind": str(block.kind), "text": block.text}
    for name in ("level", "marker", "joined"):
        if value := getattr(block, name):
            out[name] = value
    for span in block.spans:
        out |= {"image": span.target, "label": span.label}
    return out


def read_json(content: str) -> Expectation:
    """Read an expectation.

    Args:
        content: JSON after `expectation.schema.json`.

    Raises:
        ValueError: the content is no JSON, or not after the schema; the message says what.

    Example:
        >>> read_json('{"blocks": [{"kind": "paragraph", "text": "Line 4 runs."}]}').blocks[0].text
        'Line 4 runs.'
    """
    data = json.loads(content)
    _is_object(data, PARTS, "an expectation")
    blocks, cuts = data.get("blocks"), data.get("removed")
    if not isinstance(blocks, list):
        raise ValueError('"blocks" must be a list')  # noqa: TRY004
    return Expectation(
        blocks=tuple(_read_block(item, index) for index, item in enumerate(blocks)),
        fields=_read_fields(data.get("fields", {})),
        cuts=None if cuts is None else tuple(map(_read_cut, cuts)),
        given=_strings(data.get("given", {}), frozenset(GIVEN), '"given"'),
    )


def _read_fields(data: object) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    for name, value in _is_object(data, frozenset(FIELDS), '"fields"').items():
        if name in LISTS:
            if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
                raise ValueError(f"field {name!r} must be a list of strings, not {value!r}")
            fields[name] = tuple(value)
        else:
            fields |= _strings({name: value}, frozenset(FIELDS), '"fields"')
    return fields


def _read_block(item: object, index: int) -> Block:
    data = _is_object(item, BLOCK_PARTS.keys(), f"block {index}")
    for name, value in data.items():
        if type(value) is not BLOCK_PARTS[name]:
            raise ValueError(f"block {index}: {name!r} must not be {value!r}")
    if "kind" not in data or "text" not in data:
        raise ValueError(f'block {index} needs a "kind" and a "text"')
    target, label = data.get("image"), data.get("label", "")
    return Block(
        index,
        data["text"],
        Kind(data["kind"]),
        level=data.get("level", 0),
        marker=data.get("marker", ""),
        spans=() if target is None else (Span(0, 0, Mark.IMAGE, target, label),),
        joined=data.get("joined", False),
    )


def _read_cut(item: object) -> ExpectedCut:
    data = _strings(item, frozenset(ExpectedCut._fields), "a removed text")
    if len(data) != len(ExpectedCut._fields):
        raise ValueError(f"a removed text needs {', '.join(ExpectedCut._fields)}, not {item!r}")
    return ExpectedCut(**data)


def _strings(data: object, names: frozenset[str], what: str) -> dict[str, str]:
    data = _is_object(data, names, what)
    for name, value in data.items():
        if not isinstance(value, str):
            raise ValueError(f"{name!r} in {what} must be a string, not {value!r}")  # noqa: TRY004
    return data


def _is_object(data: object, names: Set[str], what: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"{what} must be an object, not {data!r}")  # noqa: TRY004
    if unknown := sorted(data.keys() - names):
        raise ValueError(f"{what} has no {unknown[0]!r}, only {', '.join(sorted(names))}")
    return data
