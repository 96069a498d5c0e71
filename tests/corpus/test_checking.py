import pytest

from cleanpage import Cleaner
from cleanpage.corpus.checking import Verdict, check, check_all, load_cleaner
from cleanpage.corpus.comparison import Demand
from cleanpage.corpus.fixture import find_fixtures
from cleanpage.corpus.recording import NewPage, fixture_name, record_new, update

from .pages import html_page, write_corpus

DEMAND = Demand()


def verdicts(folder, **options):
    outcomes = check_all(list(find_fixtures([folder])), "", Demand(), **options)
    return {outcome.fixture.name: outcome.verdict for outcome in outcomes}


def record_all(folder):
    for fixture in find_fixtures([folder]):
        update(check(fixture, Cleaner(), DEMAND))


@pytest.mark.parametrize("processes", [1, 2])
def test_record_then_check(tmp_path, processes):
    write_corpus(tmp_path)
    names = ["bus", "ferry", "tram"]
    assert verdicts(tmp_path) == dict.fromkeys(names, Verdict.UNRECORDED)
    record_all(tmp_path)
    assert verdicts(tmp_path, processes=processes) == dict.fromkeys(names, Verdict.HOLDS)


def test_a_changed_page_and_a_broken_expectation(tmp_path):
    write_corpus(tmp_path)
    record_all(tmp_path)
    page = tmp_path / "tram.html"
    page.write_text(page.read_text().replace("last test runs", "first test rides"))
    (tmp_path / "bus.expected.md").write_text("---\nnonsense\n---\n")
    assert verdicts(tmp_path) == {
        "bus": Verdict.BROKEN,
        "ferry": Verdict.HOLDS,
        "tram": Verdict.DIFFERENT,
    }


def test_an_unknown_charset_is_an_outcome_not_an_exception(tmp_path):
    (tmp_path / "bus.txt").write_text("Line 4 runs.")
    (tmp_path / "bus.expected.md").write_text("---\ngiven_encoding: klingon\n---\n")
    [outcome] = check_all(find_fixtures([tmp_path]), "", DEMAND)
    assert outcome.verdict == Verdict.BROKEN
    assert "klingon" in outcome.error


def test_update_keeps_the_fields_and_the_wish_for_reasons(tmp_path):
    write_corpus(tmp_path)
    expected = tmp_path / "tram.expected.md"
    expected.write_text("---\ntitle: Old\n---\n\nOld text.\n")
    [fixture] = find_fixtures([tmp_path / "tram.html"])
    update(check(fixture, Cleaner(), DEMAND))
    now = fixture.read_expectation()
    assert now.fields == {"title": "Tram line four reopens"}
    assert now.cuts is None
    assert check(fixture, Cleaner(), DEMAND).verdict == Verdict.HOLDS


def test_a_new_fixture_records_address_and_reasons(tmp_path):
    page = NewPage("tram.html", html_page("Tram").encode(), {"url": "https://news.example/tram"})
    fixture, article = record_new(tmp_path / "pages", page, Cleaner())
    recorded = fixture.read_expectation()
    assert recorded.given == {"url": "https://news.example/tram"}
    assert len(recorded.cuts) == len(article.removed) > 0
    assert check(fixture, Cleaner(), Demand(strict=True)).verdict == Verdict.HOLDS


def test_nothing_is_overwritten(tmp_path):
    page = NewPage("tram.html", b"<p>Line 4 runs.", {})
    record_new(tmp_path, page, Cleaner())
    with pytest.raises(FileExistsError):
        record_new(tmp_path, page, Cleaner())
    (tmp_path / "tram.html").unlink()
    with pytest.raises(FileExistsError, match=r"tram\.expected\.md"):
        record_new(tmp_path, page, Cleaner())
    assert not (tmp_path / "tram.html").exists()


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://news.example/", "news.example.html"),
        ("https://news.example/a/b.html?c=1&d", "news.example-a-b.html-c-1-d.html"),
        ("story.txt", "story.txt"),
        ("https://news.example/" + "long-" * 40, "news.example-" + "long-" * 13 + "lo.html"),
        ("路線.html", "路線.html"),
        ("../../etc/passwd", "etc-passwd.html"),
    ],
)
def test_fixtures_are_named_after_their_source(source, name):
    assert fixture_name(source) == name


def test_a_cleaner_of_ones_own(tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text(
        "import cleanpage\ncleaner = cleanpage.Cleaner(skip=('share',))\nother = 1\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert isinstance(load_cleaner("mine:cleaner"), Cleaner)
    with pytest.raises(ValueError, match="is a int, not a Cleaner"):
        load_cleaner("mine:other")
    with pytest.raises(ValueError, match="no cleaner at 'mine:none'"):
        load_cleaner("mine:none")
