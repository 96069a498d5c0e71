"""A checked corpus as JUnit XML, which CI services show as test results."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from click import unstyle

from cleanpage.corpus.checking import Outcome, Verdict
from cleanpage.corpus.reports.terminal import describe_outcome, summarise

__all__ = ["junit_report"]


def junit_report(outcomes: Sequence[Outcome]) -> str:
    """Write the report.

    Example:
        >>> junit_report([]).splitlines()[1]
        '<testsuites><testsuite name="cleanpage" tests="0" failures="0" errors="0" /></testsuites>'
    """
    broken = sum(outcome.verdict == Verdict.BROKEN for outcome in outcomes)
    holding = sum(outcome.verdict == Verdict.HOLDS for outcome in outcomes)
    suites = ET.Element("testsuites")
    suite = ET.SubElement(
        suites,
        "testsuite",
        name="cleanpage",
        tests=str(len(outcomes)),
        failures=str(len(outcomes) - broken - holding),
        errors=str(broken),
    )
    for outcome in outcomes:
        _add_case(suite, outcome)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(suites, "unicode") + "\n"


def _add_case(suite: ET.Element, outcome: Outcome) -> None:
    fixture = outcome.fixture
    case = ET.SubElement(
        suite,
        "testcase",
        name=_xml_text(fixture.name),
        classname="cleanpage",
        file=_xml_text(fixture.page.as_posix()),
    )
    if outcome.verdict == Verdict.HOLDS:
        return
    tag = "error" if outcome.verdict == Verdict.BROKEN else "failure"
    message = outcome.error or unstyle(summarise([outcome]))
    element = ET.SubElement(case, tag, message=_xml_text(message), type=str(outcome.verdict))
    element.text = _xml_text(unstyle(describe_outcome(outcome)))


def _xml_text(text: str) -> str:
    """Without the characters that XML 1.0 cannot hold."""
    return "".join(
        char
        for char in text
        if (
            (char >= " " or char in "\t\n\r")
            and not "\ud800" <= char <= "\udfff"
            and char < "\ufffe"
        )
        or char > "\uffff"
    )
