"""The HTML report in a real browser: it works from a file, without errors and without network."""

import os
import shutil

import pytest

from cleanpage.corpus.checking import check_all
from cleanpage.corpus.comparison import Demand
from cleanpage.corpus.fixture import find_fixtures
from cleanpage.corpus.recording import update
from cleanpage.corpus.reports.html import html_report

from ..pages import html_page, write_corpus

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def browser():
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("no Chromium is installed (Debian: apt-get install chromium)")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def report(tmp_path, browser):
    corpus = write_corpus(tmp_path / "pages")
    fixtures = list(find_fixtures([corpus]))
    for outcome in check_all(fixtures, "", Demand()):
        update(outcome)
    changed = html_page("Tram line four <b>stops</b>", share="Share on Facebook")
    (corpus / "tram.html").write_text(changed, "utf-8")
    path = tmp_path / "report.html"
    path.write_text(html_report(list(check_all(fixtures, "", Demand()))), "utf-8")
    page = browser.new_page()
    page.seen = []
    page.on("console", lambda message: page.seen.append(message.text))
    page.on("pageerror", lambda error: page.seen.append(str(error)))
    page.on("request", lambda request: page.seen.append(request.url))
    page.goto(path.as_uri())
    yield page
    assert [text for text in page.seen if text not in (path.as_uri(), "data:,")] == []
    page.close()


def shown(report):
    return report.locator(".page:visible summary").all_inner_texts()


def names(report):
    return [text.split()[0] for text in shown(report)]


def test_all_pages_are_shown_at_first(report):
    assert names(report) == ["bus", "ferry", "tram"]
    assert report.locator("#shown").inner_text() == "3 of 3 shown"
    assert report.locator("details[open] > summary").all_inner_texts() == shown(report)[2:]


def test_verdicts_can_be_filtered(report):
    report.uncheck("input[value=holds]")
    assert names(report) == ["tram"]
    report.check("input[value=holds]")
    report.uncheck("input[value=different]")
    assert names(report) == ["bus", "ferry"]


def test_names_and_texts_can_be_found(report):
    report.fill("input[name=text]", "FERRY timetable")
    assert names(report) == ["ferry"]
    assert report.locator("#shown").inner_text() == "1 of 3 shown"
    report.fill("input[name=text]", "nowhere to be found")
    assert names(report) == []


def test_blocks_can_be_filtered_by_what_became_of_them(report):
    blocks = ".page:last-of-type .after-side .block"
    report.select_option("select[name=blocks]", "cut")
    assert report.locator(f"{blocks}:not(.cut):visible").count() == 0
    assert report.locator(f"{blocks}.cut:visible").count() > 0
    report.select_option("select[name=blocks]", "kept")
    assert report.locator(f"{blocks}:not(.kept):visible").count() == 0


def test_the_cuts_of_one_stripper_can_be_seen(report):
    report.select_option("select[name=stripper]", "share")
    texts = report.locator(".page:last-of-type .after-side .block:visible").all_inner_texts()
    assert len(texts) == 1
    assert texts[0].startswith("Share on Facebook share · ")


def test_before_and_after_are_shown_as_text(report):
    table = report.locator(".page:last-of-type table").inner_text()
    assert "Tram line four reopens" in table
    assert report.locator(".page b").count() == 0
