"""The things that a page's JSON-LD describes, and which of them is the article."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from cleanpage.describing.json_ld import read_json
from cleanpage.describing.vocabulary import word_list

__all__ = ["NO_THING", "Thing", "flat", "names", "read_things", "texts"]

#: A page of links can describe thousands of things; the article is among the first.
_MOST = 400

#: How much a type looks like the page's article: news and posts, other works, whole pages.
_WEIGHTS = {"articles": 6.0, "works": 3.0, "pages": 1.0}
#: Fields that articles have.
_TELLING = ("headline", "datepublished", "author", "articlebody")


class Thing(NamedTuple):
    """A node of JSON-LD.

    Attributes:
        kinds: its schema.org types as written, without the address in front.
        fields: its properties; keys lower-case, references by `@id` resolved one step deep.
        weight: how much it looks like the page's article; 0 for what cannot be it.
    """

    kinds: tuple[str, ...]
    fields: dict[str, Any]
    weight: float = 0.0


NO_THING = Thing((), {})


def read_things(scripts: Sequence[str], address: str = "") -> tuple[Thing, ...]:
    """The things of all JSON-LD scripts of a page, the likeliest article first.

    Args:
        scripts: contents of the scripts, in document order.
        address: the page's address; a thing that names it is preferred.

    Example:
        >>> scripts = ['{"@type": "WebSite"}', '{"@type": "Article", "headline": "A"}']
        >>> read_things(scripts)[0].kinds
        ('Article',)
    """
    nodes: list[tuple[bool, dict[str, Any]]] = []
    for script in scripts:
        for value in read_json(script):
            _walk(value, nodes)
    by_id: dict[str, dict[str, Any]] = {}
    for _, node in nodes:
        identity = node.get("@id")
        if isinstance(identity, str) and len(node) > 1:
            by_id.setdefault(identity, node)
    things = [_thing(node, by_id, address) for other, node in nodes if not other]
    things.sort(key=attrgetter("weight"), reverse=True)  # which keeps equals in their order
    return tuple(things)


def _walk(value: object, nodes: list[tuple[bool, dict[str, Any]]]) -> None:
    """All objects in a JSON value in document order, and whether each belongs to another one."""
    others = word_list("schema", "others")
    keys: dict[Any, str] = {}  # as they are read, by themselves as written; they come again
    stack: list[tuple[bool, object]] = [(False, value)]
    seen = 0
    while stack and seen < _MOST:
        other, item = stack.pop()
        if isinstance(item, list):
            stack.extend([(other, part) for part in reversed(item[:_MOST])])
        elif isinstance(item, dict):
            seen += 1
            node = {}
            for written, part in item.items():
                key = keys.get(written)
                if key is None:
                    key = keys[written] = str(written).lower().removeprefix("schema:")
                node[key] = part
            nodes.append((other, node))
            for key, part in reversed(node.items()):
                if isinstance(part, (list, dict)):
                    stack.append((other or key in others, part))


def _thing(node: dict[str, Any], by_id: dict[str, dict[str, Any]], address: str) -> Thing:
    kinds = tuple(
        [
            kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
            for kind in texts(node.get("@type") or node.get("type"))
        ]
    )
    weight = max([_weight(kind) for kind in kinds], default=0.0)
    if not weight:
        return Thing(kinds, node)
    fields = {key: _resolve(value, by_id) for key, value in node.items()}
    for key in _TELLING:
        weight += key in fields
    weight += 4 * (bool(address) and address in _addresses(fields))
    return Thing(kinds, fields, weight)


def _weight(kind: str) -> float:
    folded = kind.lower()
    for place, weight in _WEIGHTS.items():
        if folded in word_list("schema", place):
            return weight
    return 0.0


def _addresses(fields: dict[str, Any]) -> set[str]:
    """The addresses that a thing gives for itself, without scheme and final slash."""
    found: set[str] = set()
    for key in ("url", "@id", "mainentityofpage"):
        value = fields.get(key)
        for part in value if isinstance(value, list) else (value,):
            link = part.get("@id", part.get("url")) if isinstance(part, dict) else part
            if isinstance(link, str):
                found.add(link.split("#")[0].split("://")[-1].rstrip("/"))
    return found


def _resolve(value: object, by_id: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, list):
        return [_resolve_one(part, by_id) for part in value[:_MOST]]
    return _resolve_one(value, by_id)


def _resolve_one(value: object, by_id: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, dict) and "name" not in value:
        identity = value.get("@id")
        if isinstance(identity, str) and identity in by_id:
            return by_id[identity]
    return value


def texts(value: object) -> list[str]:
    """The strings of a property, whatever shape it has: a string, a number, a list of them.

    Example:
        >>> texts(["a", 3, None, {"@value": "b"}, {"name": "no string"}])
        ['a', '3', 'b']
    """
    if value is None:
        return []
    found = []
    for part in flat(value):
        bare = part.get("@value") if isinstance(part, dict) else part
        if isinstance(bare, int | float) and not isinstance(bare, bool):
            bare = str(bare)
        if isinstance(bare, str) and bare.strip():
            found.append(bare)
    return found


def names(value: object) -> list[str]:
    """The names of what a property holds: strings themselves, of objects their `name`.

    Example:
        >>> names([{"@type": "Person", "name": "Ada Okoye"}, "Bo Lind"])
        ['Ada Okoye', 'Bo Lind']
    """
    if value is None:
        return []
    found: list[str] = []
    for part in flat(value):
        found.extend(texts(part.get("name") or part if isinstance(part, dict) else part))
    return found


def flat(value: object) -> list[object]:
    """The elements of a list and of the lists in it, or the value itself.

    Example:
        >>> flat(["a", ["b"]]), flat("a")
        (['a', 'b'], ['a'])
    """
    if not isinstance(value, list):
        return [value]
    found: list[object] = []
    stack: list[object] = [value]
    while stack and len(found) < _MOST:
        part = stack.pop()
        if isinstance(part, list):
            stack.extend(reversed(part[:_MOST]))
        else:
            found.append(part)
    return found
