"""Plots as SVG: points and lines over two axes, readable in light and dark pages."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 760, 460
LEFT, RIGHT, TOP, BOTTOM = 70, 175, 40, 55
#: Width of a letter and height of a line of the names.
LETTER, LINE = 7.5, 15
COLOURS = (
    "#c0392b", "#1f77b4", "#2a8a3e", "#8e44ad", "#d35400", "#16a085", "#7f8c8d", "#b7791f",
    "#2c3e50", "#e377c2", "#17becf", "#8c564b", "#bcbd22", "#4b6cb7",
)  # fmt: skip
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#777}.title{font-size:16px;font-weight:600}"
    ".axis{stroke:#999}.grid{stroke:#9994;stroke-width:.6}"
)


@dataclass(frozen=True)
class Series:
    """Points under one name; they are joined by a line if there are several."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """An axis: what it shows, from where to where, and whether its steps are powers of ten."""

    label: str
    low: float
    high: float
    log: bool = False

    def place(self, value: float) -> float:
        """Where a value stands, 0.0 to 1.0."""
        low, high, value = map(self._scale, (self.low, self.high, value))
        return (value - low) / (high - low)

    def _scale(self, value: float) -> float:
        return math.log10(value) if self.log else value

    def ticks(self) -> list[float]:
        """Round values along the axis."""
        if self.log:
            first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
            steps = (m * 10.0**power for power in range(first, last + 1) for m in (1, 2, 5))
        else:
            step = 10 ** math.floor(math.log10((self.high - self.low) / 2))
            steps = (n * step for n in range(int(self.high / step) + 2))
        return [value for value in steps if self.low <= value <= self.high * 1.000001]


def plot(title: str, x: Axis, y: Axis, series: Sequence[Series]) -> str:
    """Draw a plot."""

    def at(point: tuple[float, float]) -> tuple[float, float]:
        across = LEFT + x.place(point[0]) * (WIDTH - LEFT - RIGHT)
        return across, HEIGHT - BOTTOM - y.place(point[1]) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(title)}</title><style>{STYLE}</style>",
        f'<text class="title" x="{LEFT}" y="22">{escape(title)}</text>',
        *_axes(x, y, at),
        *(_drawn(one, COLOURS[n % len(COLOURS)], at) for n, one in enumerate(series)),
        *_names(series, at),
        "</svg>\n",
    ]
    return "\n".join(parts)


Placing = Callable[[tuple[float, float]], tuple[float, float]]


def _axes(x: Axis, y: Axis, at: Placing) -> Iterator[str]:
    left, bottom = at((x.low, y.low))
    right, top = at((x.high, y.high))
    for value in x.ticks():
        across, _ = at((value, y.low))
        yield f'<path class="grid" d="M{across:.1f} {bottom:.1f}V{top:.1f}"/>'
        yield f'<text x="{across:.1f}" y="{bottom + 18:.1f}" text-anchor="middle">{value:g}</text>'
    for value in y.ticks():
        _, down = at((x.low, value))
        yield f'<path class="grid" d="M{left:.1f} {down:.1f}H{right:.1f}"/>'
        yield f'<text x="{left - 7:.1f}" y="{down + 4:.1f}" text-anchor="end">{value:g}</text>'
    yield f'<path class="axis" fill="none" d="M{left:.1f} {top:.1f}V{bottom:.1f}H{right:.1f}"/>'
    middle = (left + right) / 2
    yield f'<text x="{middle:.1f}" y="{HEIGHT - 12}" text-anchor="middle">{escape(x.label)}</text>'
    centre = (top + bottom) / 2
    turn = f'transform="rotate(-90 18 {centre:.1f})"'
    yield f'<text x="18" y="{centre:.1f}" {turn} text-anchor="middle">{escape(y.label)}</text>'


def _drawn(series: Series, colour: str, at: Placing) -> str:
    places = [at(point) for point in series.points]
    dots = "".join(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="4"/>' for a, b in places)
    line = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
    return f'<g fill="{colour}"><polyline points="{line}" fill="none" stroke="{colour}"/>{dots}</g>'


def _names(series: Sequence[Series], at: Placing) -> Iterator[str]:
    """Each series' name beside its last point, moved down where it would cover another."""
    ends = sorted((at(one.points[-1])[::-1], n, one.name) for n, one in enumerate(series))
    taken: list[tuple[float, float, float]] = []
    for (height, across), number, name in ends:
        right = across + LETTER * len(name)
        overlapping = [y for x1, x2, y in taken if x1 < right and across < x2]
        down = height
        while any(abs(down - y) < LINE for y in overlapping):
            down += 1
        taken.append((across, right, down))
        colour = COLOURS[number % len(COLOURS)]
        yield (
            f'<text x="{across + 8:.1f}" y="{down + 4:.1f}" style="fill:{colour}">'
            f"{escape(name)}</text>"
        )
