"""The fuzzer's target; arguments are libFuzzer's (https://llvm.org/docs/LibFuzzer.html)."""

from __future__ import annotations

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["cleanpage"]):
    from fuzz.checks import check

warnings.simplefilter("error")
for road in (b"b", b"s", b"t"):  # what is loaded with the first page is not this page's time
    check(road + b"It rained on the harbour all day.")
atheris.Setup(sys.argv, check)
atheris.Fuzz()
