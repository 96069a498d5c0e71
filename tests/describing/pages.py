"""Small pages for the tables of cases, written as publishers write them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from cleanpage.reading.html import read_html
from cleanpage.reading.page import Page

PROSE = (
    "<p>The river had risen through the night, and by the time the first boats left the quay the"
    " water stood a hand's breadth below the lowest of the steps, higher than in years.</p>"
)


def cases(name: str) -> list:
    """The cases of a table as pytest parameters, named by language and reason."""
    table = tomllib.loads((Path(__file__).parent / "cases" / f"{name}.toml").read_text("utf-8"))
    return [
        pytest.param(case, id=f"{case.get('language', '')}-{number}")
        for number, case in enumerate(table["case"])
    ]


def meta(name: str, content: str) -> str:
    """A meta tag; the content stands as it would in the source."""
    return f'<meta property="{name}" content="{content.replace(chr(34), "&quot;")}">'


def json_ld(value: object) -> str:
    """A JSON-LD script."""
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def page_of(
    head: str,
    body: str = "",
    url: str = "",
    *,
    language: str = "",
    below: str = "",
    prose: str = PROSE * 2,
) -> Page:
    """A page with a head, and a body with some prose below `body` and above `below`."""
    main = f"<main>{body}{prose}</main>{below}"
    return read_html(f'<html lang="{language}"><head>{head}</head><body>{main}</body></html>', url)
