"""How sentences end, in the scripts of the world."""

from __future__ import annotations

__all__ = ["end_mark", "ends_sentence"]

_ENDS = frozenset(".!?…。！？؟۔।॥։።")
#: What may stand behind the mark.
_CLOSING = "\"'”’»›)]}」』）】 "


def end_mark(text: str) -> str:
    """The mark with which a text ends as sentences do, quotes and brackets aside; empty if none.

    Example:
        >>> end_mark("“No.”"), end_mark("Rain expected on Sunday"), end_mark("पानी अब भी आता है।")
        ('.', '', '।')
    """
    mark = text[-4:].rstrip(_CLOSING)[-1:]
    return mark if mark in _ENDS else ""


def ends_sentence(text: str) -> bool:
    """Whether it ends as a sentence does.

    Example:
        >>> ends_sentence("“No.”"), ends_sentence("Rain expected on Sunday")
        (True, False)
    """
    return bool(end_mark(text))
