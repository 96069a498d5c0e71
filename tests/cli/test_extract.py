import json

import pytest

from .shell import PAGE, PROSE, cleanpage


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def test_text(page):
    result = cleanpage("extract", page)
    assert (result.code, result.err) == (0, "")
    assert result.out.endswith("\n\n".join(PROSE) + "\n")
    assert "Facebook" not in result.out


def test_standard_input_is_read_as_bytes():
    page = PAGE.replace("Passengers", "Fahrgäste").encode("windows-1252")
    result = cleanpage("extract", "-", "--encoding", "windows-1252", stdin=page)
    assert result.code == 0
    assert "Fahrgäste return to the rails" in result.out


def test_output_is_utf8_whatever_the_locale():
    page = PAGE.replace("Passengers", "乗客").encode()
    result = cleanpage("extract", "-", stdin=page, PYTHONIOENCODING="latin-1", LC_ALL="C")
    assert "乗客 return to the rails" in result.out


def test_formats(page):
    assert "<p>" + PROSE[0] + "</p>" in cleanpage("extract", page, "-f", "html").out
    assert PROSE[0] in cleanpage("extract", page, "-f", "markdown").out
    data = json.loads(cleanpage("extract", page, "-f", "json").out)
    assert (data["status"], data["title"]) == ("ok", "Tram line four reopens")
    assert data["removed"][0].keys() == {"stripper", "rule", "evidence", "text"}


def test_metadata_stand_in_front(page):
    out = cleanpage("extract", page, "--metadata").out
    assert out.startswith("---\nstatus: ok\ntitle: Tram line four reopens\n")
    html = cleanpage("extract", page, "--metadata", "-f", "html").out
    assert "<title>Tram line four reopens</title>" in html
    assert html.startswith("<!doctype html>")


def test_several_files_are_told_apart(page):
    result = cleanpage("extract", page, page, "-f", "json")
    rows = [json.loads(line) for line in result.out.splitlines()]
    assert [row["file"] for row in rows] == [str(page)] * 2
    assert cleanpage("extract", page, page).out.count(f"==> {page} <==\n") == 2


def test_explain_shows_what_was_cut_and_why(page):
    result = cleanpage("extract", "--explain", page, COLUMNS="100")
    lines = result.out.splitlines()
    [number] = [n for n, line in enumerate(lines) if line.endswith(" │ Share on Facebook")]
    assert lines[number].split(" │ ")[0].strip() == ""
    assert " │   share · " in lines[number + 1]
    assert "\x1b" not in result.out


def test_explain_is_coloured_where_colour_is_forced(page):
    assert "\x1b[31m" in cleanpage("extract", "-e", page, FORCE_COLOR="1").out
    assert "\x1b" not in cleanpage("extract", "-e", page, FORCE_COLOR="1", NO_COLOR="1").out


def test_skip_leaves_a_stripper_out(page):
    assert "Facebook" in cleanpage("extract", page, "--skip", "share", "-e", COLUMNS="300").out
    result = cleanpage("extract", page, "--skip", "nonsense")
    assert result.code == 2
    assert "nonsense" in result.err


def test_a_page_without_article_is_exit_code_1():
    result = cleanpage("extract", "-", stdin=b"")
    assert result.code == 1
    assert result.err.startswith("cleanpage: -: empty")


def test_an_unreadable_file_does_not_stop_the_others(page):
    result = cleanpage("extract", "nowhere.html", page)
    assert result.code == 2
    assert result.err == "cleanpage: nowhere.html: No such file or directory\n"
    assert PROSE[0] in result.out


def test_output_is_written_whole_or_not_at_all(page, tmp_path):
    out = tmp_path / "out.txt"
    assert cleanpage("extract", page, "-o", out).code == 0
    before = out.read_text()
    assert before.endswith(PROSE[3] + "\n")
    result = cleanpage("extract", page, page, "nowhere.html", "-o", out)
    assert result.code == 2
    assert f"{out} was not written" in result.err
    assert out.read_text() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.txt", "page.html"]


def test_a_folder_that_is_not_there_is_said(page, tmp_path):
    result = cleanpage("extract", page, "-o", tmp_path / "no" / "out.txt")
    assert result.code == 2
    assert "out.txt cannot be written: No such file or directory" in result.err


def test_no_file_is_wrong_usage():
    result = cleanpage("extract")
    assert result.code == 2
    assert "Missing argument 'FILE…'" in result.err


def test_json_is_json_with_explain_too(tmp_path):
    (tmp_path / "page.html").write_text(PAGE)
    result = cleanpage("extract", "page.html", "-e", "-f", "json", cwd=tmp_path)
    assert [cut["stripper"] for cut in json.loads(result.out)["removed"]] == ["headline", "share"]
