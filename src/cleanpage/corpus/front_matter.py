"""Front matter: the few lines of YAML at the head of a Markdown file.

Only what expectations need of YAML is read: strings, and lists of strings with one a line. What
is written is valid YAML, so that other tools show it rightly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from cleanpage.corpus.fields import Value

__all__ = ["read_front_matter", "write_front_matter"]

FENCE = "---"
KEY = re.compile(r"([a-z_]+):(?: (.*))?")
ITEM = re.compile(r"\s*- (.*)")
#: Strings that YAML reads as a string when they stand bare.
BARE = re.compile(r"[^\W\d_](?:[^:#\n]|:(?=[^\s:])|(?<=\S)#)*")
NOT_STRINGS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


def write_front_matter(fields: Mapping[str, Value]) -> str:
    r"""Write fields as front matter, fences included.

    Args:
        fields: strings, or tuples of strings.

    Example:
        >>> print(write_front_matter({"title": "Tram: line 4", "authors": ("Ada Moss",)}), end="")
        ---
        title: "Tram: line 4"
        authors:
          - Ada Moss
        ---
    """
    lines = [FENCE]
    for name, value in fields.items():
        if isinstance(value, str):
            lines.append(f"{name}: {_write(value)}")
        else:
            lines.append(f"{name}:" if value else f"{name}: []")
            lines.extend(f"  - {_write(item)}" for item in value)
    return "\n".join([*lines, FENCE, ""])


def _write(value: str) -> str:
    bare = BARE.fullmatch(value) and value == value.strip()
    if bare and value.isprintable() and value.lower() not in NOT_STRINGS:
        return value
    return json.dumps(value, ensure_ascii=False)


def read_front_matter(text: str) -> tuple[dict[str, Value], str]:
    r"""Read the front matter of a text.

    Args:
        text: a file's content; it may have no front matter.

    Returns:
        The fields, and the rest of the text.

    Raises:
        ValueError: the front matter does not end, or a line of it is not understood.

    Example:
        >>> read_front_matter("---\ntitle: Tram\n---\nText")
        ({'title': 'Tram'}, 'Text')
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return {}, text
    fields: dict[str, Value] = {}
    name = ""
    for number, line in _inside(lines):
        if line.rstrip() == FENCE:
            return fields, "\n".join(lines[number:])
        if (item := ITEM.fullmatch(line)) and name:
            before = fields[name]
            fields[name] = (*(before if isinstance(before, tuple) else ()), _read(item[1], number))
        elif key := KEY.fullmatch(line.rstrip()):
            name, value = key[1], key[2] or ""
            fields[name] = () if value.strip() == "[]" else _read(value, number)
        else:
            raise ValueError(f"line {number}: expected `name: value`, not {line!r}")
    raise ValueError(f"the front matter does not end with a line {FENCE!r}")


def _inside(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines[1:], 2):
        if line.strip() and not line.startswith("#"):
            yield number, line


def _read(value: str, number: int) -> str:
    value = value.strip()
    if value.startswith("'") and value.endswith("'") and len(value) > 1:
        return value[1:-1].replace("''", "'")
    if not value.startswith('"'):
        return value
    try:
        return str(json.loads(value))
    except ValueError as error:
        raise ValueError(f"line {number}: {value} is no quoted string: {error}") from error
