"""How near the blocks of a page stand to one of them in the tree of its elements."""

from __future__ import annotations

from array import array

from cleanpage.selecting.columns import Column, Table, blank, columns_of
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.windows import sums_of_groups

__all__ = ["heart_columns", "write_nearness"]

_COLUMNS = ("heart_level", "heart_depth", "heart_nearer")

#: The element around a paragraph.
_CONTAINER = 1


def heart_columns(surroundings: Surroundings, likely: Column) -> Table:
    """How near each block stands to the container that holds most of the likely article.

    Args:
        surroundings: of the page's blocks, of which there is at least one.
        likely: for each block the characters that are likely of the article.
    """
    values = blank(_COLUMNS, len(likely))
    containers = surroundings.containers()[_CONTAINER]
    heart = _heaviest(containers, sums_of_groups(containers, likely))
    write_nearness(surroundings, heart, likely, values, 0)
    return columns_of(_COLUMNS, values)


def _heaviest(containers: memoryview[int], held: array[float]) -> int:
    """The first block of the container that holds most."""
    heaviest = 0
    for index in range(len(containers)):
        if held[containers[index]] > held[containers[heaviest]]:
            heaviest = index
    return heaviest


def write_nearness(
    surroundings: Surroundings, middle: int, mass: Column, values: Column, at: int
) -> None:
    """Write three columns into `values`, from place `at` on; -1 if there is no middle.

    How far out from each block the box is that holds the middle as well; how deep that box stands
    in the page; the part of the mass that is nearer to the middle, in a deeper box with it.

    Args:
        surroundings: of the page's blocks.
        middle: the index of one of them; -1 if there is none.
        mass: of each block.
        values: where to write.
        at: place of the first number.
    """
    count = len(mass)
    if middle < 0:
        for place in range(at, at + 3 * count):
            values[place] = -1.0
        return
    surroundings.write_shared(middle, values, at)
    at += count
    deepest = int(values[at + middle])
    masses = array("d", bytes(8 * (deepest + 1)))
    total = 1.0
    for index in range(count):
        depth = int(values[at + index])
        masses[depth] += mass[index]
        total += mass[index]
    nearer = 0.0
    for depth in range(deepest, -1, -1):
        own = masses[depth]
        masses[depth] = nearer / total
        nearer += own
    for index in range(count):
        depth = int(values[at + index])
        values[at + count + index] = masses[depth]
