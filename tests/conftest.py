"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# No deadline: the first call reads weights and phrases, and machines are busy. The same examples
# each time: a change is judged by what it changes.
settings.register_profile("cleanpage", deadline=None, derandomize=True)
settings.load_profile("cleanpage")
