"""`cleanpage check`, and the walk through docs/ci.md."""

import json
import os
import re
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from .shell import PAGE, PROSE, cleanpage

WALK = Path(__file__).parents[2] / "docs" / "ci.md"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """Three pages, recorded one by one."""
    folder = tmp_path_factory.mktemp("recorded")
    for name in ("tram", "ferry", "bus"):
        (folder / f"{name}.html").write_text(PAGE.replace("Tram", name.capitalize()))
        result = cleanpage("check", "pages", "--new", f"{name}.html", cwd=folder)
        assert result.code == 0, result.err
    return folder


@pytest.fixture
def corpus(recorded, tmp_path):
    """A copy of the recorded pages."""
    return shutil.copytree(recorded, tmp_path / "corpus")


@pytest.fixture
def web():
    """A site with one page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/tram" else 404)
            self.send_header("Content-Type", "text/html; charset=windows-1252")
            self.end_headers()
            self.wfile.write(PAGE.replace("Passengers", "Fahrgäste").encode("windows-1252"))

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_the_walk_of_the_documentation(corpus):
    """Record three pages, break a rule on purpose, read the diff, update."""
    result = cleanpage("check", "pages", cwd=corpus)
    assert (result.code, result.out) == (0, "3 fixtures: 3 holds\n")

    module = re.search(r"```python\n# scraping.py\n(.*?)```", WALK.read_text("utf-8"), re.DOTALL)
    (corpus / "scraping.py").write_text(module[1])
    broken = ("check", "pages", "--cleaner", "scraping:cleaner")
    result = cleanpage(*broken, cwd=corpus, PYTHONPATH=_path(corpus))
    assert result.code == 1
    assert result.out.startswith("DIFFERENT bus  (word F1 0.")
    assert f'  cut now  shares · word: "Share"\n    - {PROSE[2]}\n' in result.out
    assert result.out.endswith("3 fixtures: 3 different\n")

    result = cleanpage(*broken, "--update", "tram", cwd=corpus, PYTHONPATH=_path(corpus))
    assert result.code == 1
    assert "3 fixtures: 3 different; 1 written\n" in result.out
    expected = (corpus / "pages" / "tram.expected.md").read_text()
    assert f"\n- shares · word · {PROSE[2]}\n" in expected
    result = cleanpage(*broken, cwd=corpus, PYTHONPATH=_path(corpus))
    assert result.out.endswith("3 fixtures: 1 holds, 2 different\n")


def _path(folder):
    return os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])


def test_a_recorded_expectation_is_readable(corpus):
    text = (corpus / "pages" / "tram.expected.md").read_text()
    assert text.startswith("---\nstatus: ok\ntitle: Tram line four reopens\n")
    assert f"\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n" in text
    removed = text.split("\n## Removed\n\n")[1].splitlines()
    assert any(line.startswith("- share · ") for line in removed)


def test_reports(corpus):
    page = corpus / "pages" / "tram.html"
    page.write_text(page.read_text().replace(PROSE[1], ""))
    arguments = ("--junit", "j.xml", "--json", "j.json", "--html", "h.html")
    result = cleanpage("check", "pages", *arguments, cwd=corpus, GITHUB_ACTIONS="true")
    assert result.code == 1
    assert ET.parse(corpus / "j.xml").getroot()[0].get("failures") == "1"
    assert json.loads((corpus / "j.json").read_text())["summary"] == {"holds": 2, "different": 1}
    assert "3 fixtures" in (corpus / "h.html").read_text()
    assert "\n::error file=pages/tram.expected.md,line=1," in result.out


def test_update_of_everything_may_stand_in_front_of_the_folder(corpus):
    for expected in (corpus / "pages").glob("*.expected.md"):
        expected.unlink()
    result = cleanpage("check", "pages", cwd=corpus)
    assert result.code == 1
    assert "UNRECORDED bus: there is no bus.expected.md; --update writes it" in result.out
    result = cleanpage("check", "--update", "pages", cwd=corpus)
    assert (result.code, result.out.splitlines()[-1]) == (0, "3 fixtures: 3 unrecorded; 3 written")
    assert cleanpage("check", "pages", cwd=corpus).code == 0


def test_a_fixture_that_cannot_be_run_is_exit_code_2(corpus):
    (corpus / "pages" / "tram.expected.md").write_text("---\nheadline: x\n---\n")
    result = cleanpage("check", "pages", cwd=corpus)
    assert result.code == 2
    assert "BROKEN tram: pages/tram.expected.md: unknown field 'headline'" in result.out
    assert "2 holds, 1 broken" in result.out


def test_strict_and_min_f1(corpus):
    page = corpus / "pages" / "tram.html"
    page.write_text(page.read_text().replace(PROSE[1], ""))
    assert cleanpage("check", "pages", "--min-f1", "0.6", cwd=corpus).code == 0
    assert cleanpage("check", "pages", "--min-f1", "0.99", cwd=corpus).code == 1
    assert cleanpage("check", "pages", "--strict", cwd=corpus).code == 1
    result = cleanpage("check", "pages", "--strict", "--min-f1", "0.9", cwd=corpus)
    assert result.code == 2
    assert "exclude each other" in result.err


@pytest.mark.parametrize("arguments", [["--update"], ["--new", "tram.html"]])
def test_nothing_is_written_in_ci(corpus, arguments):
    before = sorted(path.name for path in (corpus / "pages").iterdir())
    result = cleanpage("check", "pages", *arguments, cwd=corpus, CI="true")
    assert result.code == 2
    assert "nothing is written in CI" in result.err
    assert sorted(path.name for path in (corpus / "pages").iterdir()) == before


def test_a_page_is_fetched_with_its_charset_and_address(tmp_path, web):
    result = cleanpage("check", tmp_path, "--new", f"{web}/tram")
    assert result.code == 0, result.err
    [expected] = tmp_path.glob("*.expected.md")
    text = expected.read_text()
    assert f"given_url: {web}/tram\ngiven_encoding: windows-1252\n" in text
    assert "Fahrgäste return to the rails" in text
    assert cleanpage("check", tmp_path, "--strict").code == 0


def test_a_page_that_cannot_be_fetched(tmp_path, web):
    result = cleanpage("check", tmp_path, "--new", f"{web}/nowhere")
    assert result.code == 2
    assert result.err.startswith(f"cleanpage: {web}/nowhere: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "name a folder with fixtures"),
        (["nowhere"], "nowhere is neither a folder nor a page"),
        (["."], "no pages in ."),
        ([".", "..", "--new", "x.html"], "--new needs exactly one folder"),
        ([".", "--new", "x.html"], "x.html: No such file or directory"),
        ([".", "--cleaner", "nowhere:c"], "no cleaner at 'nowhere:c'"),
    ],
)
def test_wrong_usage(tmp_path, arguments, message):
    result = cleanpage("check", *arguments, cwd=tmp_path)
    assert result.code == 2
    assert message in result.err
