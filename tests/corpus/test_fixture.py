import gzip

import pytest

from cleanpage.corpus.expectation import Expectation
from cleanpage.corpus.fixture import find_fixtures, fixture_at

from .pages import html_page, paragraphs, write_corpus


def test_finds_pages_with_short_names_in_order(tmp_path):
    write_corpus(tmp_path)
    (tmp_path / "notes.md").write_text("no page")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "hidden.html").write_text("no page either")
    found = list(find_fixtures([tmp_path]))
    assert [f.name for f in found] == ["bus", "ferry", "tram"]
    assert [f.expected.name for f in found] == [
        "bus.expected.md",
        "page.expected.md",
        "tram.expected.md",
    ]
    assert [f.is_text for f in found] == [True, False, False]


def test_a_single_page_may_be_named(tmp_path):
    write_corpus(tmp_path)
    assert [f.name for f in find_fixtures([tmp_path / "tram.html"])] == ["tram"]


def test_reads_compressed_pages(tmp_path):
    write_corpus(tmp_path)
    fixture = fixture_at(tmp_path / "ferry" / "page.html.gz", tmp_path)
    assert fixture.read_page() == html_page("Ferry timetable changes").encode()


@pytest.mark.parametrize("damage", ["cut off", "overwritten", "no gzip"])
def test_a_broken_gzip_file_is_an_os_error(tmp_path, damage):
    page = tmp_path / "page.html.gz"
    whole = gzip.compress(bytes(range(256)) * 9)
    broken = {"cut off": whole[:-12], "overwritten": whole[:10] + b"\xff" * 90, "no gzip": b"<p>"}
    page.write_bytes(broken[damage])
    with pytest.raises(OSError, match=r"page\.html\.gz: "):
        fixture_at(page, tmp_path).read_page()


@pytest.mark.parametrize("ending", [".expected.md", ".expected.json"])
def test_an_expectation_keeps_its_format(tmp_path, ending):
    (tmp_path / "tram.html").touch()
    (tmp_path / f"tram{ending}").touch()
    fixture = fixture_at(tmp_path / "tram.html", tmp_path)
    expectation = Expectation(paragraphs("Line 4 runs."))
    fixture.write_expectation(expectation)
    assert fixture.expected.name == f"tram{ending}"
    assert fixture.read_expectation() == expectation


def test_no_expectation_is_none_and_a_bad_one_names_its_file(tmp_path):
    (tmp_path / "tram.html").touch()
    fixture = fixture_at(tmp_path / "tram.html", tmp_path)
    assert fixture.read_expectation() is None
    fixture.expected.write_text("---\nx\n---\n")
    with pytest.raises(ValueError, match=r"tram\.expected\.md: line 2"):
        fixture.read_expectation()


def test_two_expectations_are_refused(tmp_path):
    for name in ("tram.html", "tram.expected.md", "tram.expected.json"):
        (tmp_path / name).touch()
    with pytest.raises(ValueError, match="two expectations"):
        list(find_fixtures([tmp_path]))


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(FileNotFoundError, match="neither a folder nor a page"):
        list(find_fixtures([tmp_path / "nowhere"]))
