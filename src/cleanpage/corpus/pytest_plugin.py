"""The pytest plugin: `pytest --cleanpage tests/pages` makes each fixture a test.

Installed with cleanpage (entry point `pytest11`). Here are its options; what it does with them is
in `pytest_items`, which is only loaded when `--cleanpage` is given.
"""

from __future__ import annotations

import pytest

__all__ = ["pytest_addoption", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the plugin's options."""
    group = parser.getgroup("cleanpage", "cleanpage fixtures")
    group.addoption("--cleanpage", action="store_true", help="collect cleanpage fixtures as tests")
    group.addoption(
        "--cleanpage-update",
        action="store_true",
        help="write what pages give now as what is expected of them",
    )
    group.addoption(
        "--cleanpage-strict",
        action="store_true",
        help="texts must agree to the character, and all cuts must be expected ones",
    )
    group.addoption(
        "--cleanpage-min-f1",
        type=float,
        default=0.0,
        metavar="F1",
        help="the kept text must only reach this word F1",
    )
    parser.addini(
        "cleanpage_paths",
        "folders with cleanpage fixtures; pages elsewhere are left alone",
        type="paths",
        default=[],
    )
    parser.addini(
        "cleanpage_cleaner", "module:name of the Cleaner that fixtures are run with", default=""
    )


def pytest_configure(config: pytest.Config) -> None:
    """Load the rest of the plugin if it is wanted."""
    if config.getoption("cleanpage"):
        config.pluginmanager.import_plugin("cleanpage.corpus.pytest_items")
