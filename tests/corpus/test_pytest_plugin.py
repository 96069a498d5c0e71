"""The pytest plugin, run by pytest itself."""

import numpy as np
import pytest

from .pages import GREEDY, PROSE, write_corpus

pytest_plugins = ["pytester"]
NEWS = "Nobody knows why the wires above the old depot came down on Sunday evening."


@pytest.fixture(autouse=True)
def environment(pytester, monkeypatch):
    assert np, "must be loaded already: the inner pytest would load it twice, which it refuses"
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:hypothesispytest")  # it takes seconds to load


@pytest.fixture
def corpus(pytester):
    folder = write_corpus(pytester.path / "pages")
    pytester.runpytest("--cleanpage", "--cleanpage-update", "pages").assert_outcomes(passed=3)
    return folder


def change(folder):
    page = folder / "tram.html"
    page.write_text(page.read_text("utf-8").replace(PROSE[3], NEWS), "utf-8")


def test_nothing_is_collected_unless_it_is_asked_for(pytester, corpus):
    result = pytester.runpytest("pages")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_every_page_is_a_test_with_an_id_of_its_own(pytester, corpus):
    result = pytester.runpytest("--cleanpage", "--collect-only", "-q", "pages")
    result.stdout.fnmatch_lines(
        ["pages/bus.txt::bus", "pages/ferry/page.html.gz::ferry", "pages/tram.html::tram"],
    )


def test_a_failure_shows_the_difference_and_no_traceback(pytester, corpus):
    change(corpus)
    result = pytester.runpytest("--cleanpage", "pages")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        [
            "DIFFERENT pages/tram*",
            "  missing",
            f"    - {PROSE[3]}",
            "  extra",
            f"    + {NEWS}",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*runtest*")


def test_update_writes_and_says_what(pytester, corpus):
    change(corpus)
    result = pytester.runpytest("--cleanpage", "--cleanpage-update", "pages")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*cleanpage: expectations written*", "DIFFERENT pages/tram*"])
    assert NEWS in (corpus / "tram.expected.md").read_text("utf-8")
    pytester.runpytest("--cleanpage", "pages").assert_outcomes(passed=3)


def test_a_page_without_expectation_fails_and_nothing_is_written(pytester, corpus):
    (corpus / "tram.expected.md").unlink()
    pytester.runpytest("--cleanpage", "pages").assert_outcomes(passed=2, failed=1)
    assert not (corpus / "tram.expected.md").exists()


def test_nothing_is_written_in_ci(pytester, corpus, monkeypatch):
    monkeypatch.setenv("CI", "true")
    result = pytester.runpytest("--cleanpage", "--cleanpage-update", "pages")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*nothing is written in CI*"])


def test_works_with_k_and_lf(pytester, corpus):
    pytester.runpytest("--cleanpage", "-k", "ferry", "pages").assert_outcomes(
        passed=1, deselected=2
    )
    change(corpus)
    pytester.runpytest("--cleanpage", "pages").assert_outcomes(passed=2, failed=1)
    pytester.runpytest("--cleanpage", "--lf", "pages").assert_outcomes(failed=1)


def test_works_with_xdist(pytester, corpus):
    change(corpus)
    result = pytester.runpytest_subprocess("--cleanpage", "-n", "2", "pages")
    result.assert_outcomes(passed=2, failed=1)
    result = pytester.runpytest_subprocess("--cleanpage", "--cleanpage-update", "-n", "2", "pages")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*cleanpage: expectations written*", "DIFFERENT pages/tram*"])


def test_min_f1_and_strict(pytester, corpus):
    change(corpus)
    pytester.runpytest("--cleanpage", "--cleanpage-min-f1=0.5", "pages").assert_outcomes(passed=3)
    pytester.runpytest("--cleanpage", "--cleanpage-strict", "pages").assert_outcomes(
        passed=2, failed=1
    )
    result = pytester.runpytest("--cleanpage", "--cleanpage-min-f1=7", "pages")
    assert result.ret == pytest.ExitCode.USAGE_ERROR


def test_paths_and_cleaner_from_the_configuration(pytester, corpus):
    pytester.makeini(
        "[pytest]\ncleanpage_paths = pages/ferry\ncleanpage_cleaner = greedy:cleaner\n"
    )
    pytester.makepyfile(greedy=GREEDY)
    pytester.syspathinsert()
    result = pytester.runpytest("--cleanpage")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(['*cut now  shares · word: "Share"', f"    - {PROSE[2]}"])


def test_an_unknown_cleaner_is_a_usage_error(pytester):
    pytester.makeini("[pytest]\ncleanpage_cleaner = nowhere:cleaner\n")
    result = pytester.runpytest("--cleanpage")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*no cleaner at 'nowhere:cleaner'*"])


def test_two_expectations_are_a_collection_error(pytester, corpus):
    (corpus / "tram.expected.json").write_text("{}")
    result = pytester.runpytest("--cleanpage", "pages")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*two expectations*"])
