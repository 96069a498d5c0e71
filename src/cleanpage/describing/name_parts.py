"""Takes a list of names apart."""

from __future__ import annotations

import re

from cleanpage.describing.vocabulary import word_list

__all__ = ["is_unspaced", "parts_of"]

_SEPARATOR = re.compile(r"\s*+[;|•·、，\n／→]\s*+|\s*+,\s*+|\s++[-–—/]\s++")
#: What `_SEPARATOR` cannot match without.
_SEPARATING = re.compile(r"[;|•·、，\n／→,/–—-]")


def parts_of(text: str) -> list[str]:
    """A list of names at its separators; "and" separates only what looks like names.

    Example:
        >>> parts_of("Ada Okoye, Bo Lind and Cy Marsh"), parts_of("Ada Okoye avec AFP")
        (['Ada Okoye', 'Bo Lind', 'Cy Marsh'], ['Ada Okoye'])
        >>> parts_of("Guns and Roses")
        ['Guns and Roses']
    """
    conjunctions = word_list("names", "conjunctions")
    found: list[str] = []
    for part in _SEPARATOR.split(text) if _SEPARATING.search(text) else [text]:
        words = part.split()
        if words and words[0] in conjunctions:
            words = words[1:]
        sides = _sides(words)
        if (
            len(sides) > 1
            and words[-2].lower() in word_list("names", "with")
            and words[-1].isupper()
        ):
            sides.pop()  # an agency
            words = words[:-2]
        if len(sides) > 1 and _are_names(sides):
            found.extend([" ".join(side) for side in sides])
        elif words:
            found.append(" ".join(words))
    return found


def _sides(words: list[str]) -> list[list[str]]:
    """The words at both sides of each "and" that has two words at its left."""
    conjunctions = word_list("names", "conjunctions")
    side: list[str] = []
    sides = [side]
    for word in words:
        spelled = word.lower() if len(word) > 1 else word
        if spelled in conjunctions and len(side) > 1:
            side = []
            sides.append(side)
        else:
            side.append(word)
    return sides


def _are_names(sides: list[list[str]]) -> bool:
    """Whether each side has more than one word, or one that needs no other."""
    return all(len(side) != 1 or is_unspaced(side[0]) for side in sides)


def is_unspaced(text: str) -> bool:
    """Whether some of it is kana, a Chinese character or a Korean syllable.

    A loop, because compiling a pattern of ranges as wide as these takes milliseconds.

    Example:
        >>> is_unspaced("山田太郎"), is_unspaced("Ada")
        (True, False)
    """
    for char in text:
        if (
            "\u3040" <= char <= "\u30ff"
            or "\u3400" <= char <= "\u9fff"
            or "\uac00" <= char <= "\ud7af"
        ):
            return True
    return False
