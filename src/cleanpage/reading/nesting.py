"""Which open elements end when another one begins or ends.

Pages leave end tags out, where the HTML standard lets them
(https://html.spec.whatwg.org/#optional-tags) and where it does not. What is inline never matters
here: an element is ended with all that stands open in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleanpage.reading.elements import BLOCK, traits_of

__all__ = ["ended_by", "ended_with"]

_CELL = "td th p"
_ROW = f"tr {_CELL}"
_ROWS = f"thead tbody tfoot caption colgroup {_ROW}"

#: The innermost open elements that a start tag ends.
_ENDED = {
    tag: frozenset(ended.split())
    for tags, ended in (
        (
            "address article aside blockquote center details dialog dir div dl fieldset figcaption "
            "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search "
            "section table ul",
            "p",
        ),
        ("li", "li p"),
        ("dt dd", "dt dd p"),
        ("rt rp", "rt rp"),
        ("option", "option"),
        ("optgroup", "option optgroup"),
        ("td th", _CELL),
        ("tr", f"caption colgroup {_ROW}"),
        ("thead tbody tfoot", _ROWS),
        ("a", "a"),
        ("button", "button"),
    )
    for tag in tags.split()
}

#: End tags end nothing across an element of higher rank: a stray `</div>` in a cell leaves the
#: table as it is. Other blocks have rank 1, all else 0.
_RANKS = {
    **dict.fromkeys("p h1 h2 h3 h4 h5 h6".split(), 0),
    **dict.fromkeys(("td", "th", "caption"), 2),
    "tr": 3,
    **dict.fromkeys(("thead", "tbody", "tfoot"), 4),
    "table": 5,
    **dict.fromkeys(("html", "body"), 6),
}

#: Inline elements through which a start tag ends a paragraph.
_PASSED = frozenset("b big cite code em font i q s small span strong sub sup tt u".split())

#: Elements that are looked through; real pages are nested less than a hundred deep.
_FARTHEST = 128


def ended_by(tags: Sequence[str], tag: str) -> int:
    """How many of the innermost open elements a start tag ends.

    Args:
        tags: of the open elements, the innermost last.
        tag: of the one that begins.

    Example:
        >>> ended_by(["ul", "li", "p", "b"], "li"), ended_by(["ul", "li"], "ul")
        (3, 0)
    """
    ended = _ENDED.get(tag)
    if ended is None:
        return 0
    count = 0
    depth = len(tags)
    for place in range(depth - 1, max(depth - _FARTHEST, 0) - 1, -1):
        if tags[place] in ended:
            count = depth - place
        elif tags[place] not in _PASSED:
            break
    return count


def ended_with(tags: Sequence[str], tag: str) -> int:
    """How many of the innermost open elements an end tag ends; none if there is nothing to end.

    Args:
        tags: of the open elements, the innermost last.
        tag: of the one that ends.

    Example:
        >>> ended_with(["div", "p", "b"], "div"), ended_with(["div", "table", "td"], "div")
        (3, 0)
    """
    depth = len(tags)
    if depth and tags[depth - 1] == tag:
        return 1
    rank = _rank(tag)
    for place in range(depth - 1, max(depth - _FARTHEST, 0) - 1, -1):
        if tags[place] == tag:
            return depth - place
        if _rank(tags[place]) > rank:
            break
    return 0


def _rank(tag: str) -> int:
    rank = _RANKS.get(tag)
    if rank is None:
        return 1 if traits_of(tag) & BLOCK else 0
    return rank
