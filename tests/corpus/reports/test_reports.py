"""The reports say what is wrong, and can hold whatever a page holds."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click import unstyle

from cleanpage import Block, Cut
from cleanpage.corpus.checking import Outcome, Verdict
from cleanpage.corpus.comparison import compare
from cleanpage.corpus.expectation import Expectation, ExpectedCut
from cleanpage.corpus.fixture import Fixture
from cleanpage.corpus.reports.github import github_annotations
from cleanpage.corpus.reports.html import html_report
from cleanpage.corpus.reports.json_report import json_report
from cleanpage.corpus.reports.junit import junit_report
from cleanpage.corpus.reports.terminal import describe_outcome, summarise

from ..pages import PROSE, article_of, paragraphs

HOSTILE = "</script><script>alert(1)</script>\x1b[31m\x00\ud800]]>"


def fixture(name):
    return Fixture(name, Path(f"pages/{name}.html"), Path(f"pages/{name}.expected.md"))


def outcome(name, expected, article):
    comparison = compare(expected, article)
    verdict = Verdict.HOLDS if comparison.holds else Verdict.DIFFERENT
    return Outcome(fixture(name), verdict, article, expected, comparison)


@pytest.fixture
def outcomes():
    blocks = paragraphs(*PROSE, "Share")
    share = ("share", Cut(4, "whole", "Share"))
    good = outcome("tram", Expectation(blocks[:4]), article_of(*blocks, cut=(share,)))
    prices = ("share", Cut(2, "starts", "Share"))
    bad = outcome(
        "ferry",
        Expectation(
            blocks[:4], fields={"title": "Ferry"}, cuts=(ExpectedCut("tags", "x", "Share"),)
        ),
        article_of(*blocks, cut=(prices, share)),
    )
    hostile = outcome("bus", Expectation(), article_of(Block(0, HOSTILE)))
    broken = Outcome(fixture("metro"), Verdict.BROKEN, error="no gzip file")
    return [good, bad, hostile, broken]


def test_the_terminal_shows_each_difference_with_its_reason(outcomes):
    assert unstyle(describe_outcome(outcomes[1])) == (
        "DIFFERENT ferry  (word F1 0.857)\n"
        "  field  title\n"
        "    - Ferry\n"
        "    + \n"
        '  cut now  share · starts: "Share"\n'
        f"    - {PROSE[2]}\n"
        "  cut for another reason  Share\n"
        "    - tags · x\n"
        "    + share · whole"
    )
    assert unstyle(summarise(outcomes)) == "4 fixtures: 1 holds, 2 different, 1 broken"


def test_an_edited_block_shows_the_words_that_differ():
    before = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen end"
    after = before.replace("end", "stop")
    edited = outcome("a", Expectation(paragraphs(before)), article_of(*paragraphs(after)))
    lines = unstyle(describe_outcome(edited)).splitlines()[2:]
    context = "one two three four five six … nine ten eleven twelve thirteen fourteen"
    assert lines == [f"    - {context} end", f"    + {context} stop"]
    assert "\x1b[31m\x1b[1m\x1b[4mend" in describe_outcome(edited)


def test_a_page_cannot_write_escape_sequences_to_the_terminal(outcomes):
    assert "\x1b[31malert" not in unstyle(describe_outcome(outcomes[2]))
    assert "\x1b" not in unstyle(describe_outcome(outcomes[2]))


def test_junit(outcomes):
    suite = ET.fromstring(junit_report(outcomes))[0]
    assert suite.attrib == {"name": "cleanpage", "tests": "4", "failures": "2", "errors": "1"}
    by_name = {case.get("name"): case for case in suite}
    assert len(by_name["tram"]) == 0
    assert "cut now" in by_name["ferry"].find("failure").text
    assert by_name["metro"].find("error").get("message") == "no gzip file"
    assert "alert(1)" in by_name["bus"].find("failure").text


def test_json(outcomes):
    report = json.loads(json_report(outcomes))
    assert report["summary"] == {"holds": 1, "different": 2, "broken": 1}
    ferry = report["fixtures"][1]
    assert (ferry["name"], ferry["verdict"]) == ("ferry", "different")
    assert [difference["change"] for difference in ferry["differences"]] == [
        "field",
        "cut",
        "reason",
    ]


def test_github_annotations_are_one_line_each(outcomes):
    lines = list(github_annotations(outcomes))
    assert len(lines) == 3
    assert lines[0].startswith(
        "::error file=pages/ferry.expected.md,line=1,title=cleanpage%3A different::DIFFERENT ferry"
    )
    assert "%0A    - Ferry%0A" in lines[0]
    assert lines[2].startswith("::error file=pages/metro.html")
    assert not any("\n" in line for line in lines)


def test_html_holds_everything_escaped_and_asks_for_nothing(outcomes):
    report = html_report(outcomes)
    assert "<script>alert" not in report
    assert report.count("<script>") == 1
    assert len(re.findall(r'<details class="page" data-verdict="\w+"', report)) == 4
    assert "share · whole: &quot;Share&quot;" in report
    addresses = re.findall(r"""(?:src|href)=["']([^"']+)""", report)
    assert addresses == ["data:,"]
