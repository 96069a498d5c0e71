import gzip
import json

import pytest

from .shell import PAGE, PROSE, cleanpage


@pytest.fixture
def gold(tmp_path):
    """A corpus of twelve pages, on two of which a paragraph of the gold is not on the page."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "page.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    rows = [
        {
            "id": f"p{n}",
            "page": "page.html.gz",
            "url": "",
            "kind": "article",
            "text": "\n".join([*PROSE, *(["And a paragraph that is lost."] if n < 2 else [])]),
            "with": [PROSE[0]],
            "without": ["Facebook"],
            "title": "Tram line four reopens",
            "authors": [],
            "date": None,
        }
        for n in range(12)
    ]
    (folder / "truth.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return folder


def test_figures(gold):
    result = cleanpage("score", gold)
    head, row = (line.split() for line in result.out.splitlines())
    figures = dict(zip(head, row, strict=True))
    assert (result.code, figures["corpus"], figures["n"], figures["err"]) == (0, "news", "12", "0")
    assert (figures["with"], figures["wout"], figures["title"]) == ("1.000", "0.000", "1.000")
    assert figures["shP"] == figures["snF1"] == "1.000"
    assert 0.9 < float(figures["shR"]) < 1
    assert float(figures["ms"]) > 0


def test_intervals_worst_and_sample(gold):
    result = cleanpage("score", gold, "--intervals", "--worst", 1, "--sample", 5)
    lines = result.out.splitlines()
    assert lines[1].split()[:2] == ["news", "5"]
    assert lines[2].split()[:3] == ["95", "%", "from"]
    assert "   - And a paragraph that is lost." in lines


def test_a_comparison_says_which_differences_are_real(gold, tmp_path):
    before = tmp_path / "before.json"
    assert cleanpage("score", gold, "--json", before).code == 0
    result = cleanpage("score", gold, "--compare", before)
    [words] = [
        line.split()
        for line in result.out.splitlines()
        if line.startswith("news  ") and " wF1 " in line
    ]
    assert words == [
        "news",
        "wF1",
        "+0.000",
        "[+0.000,",
        "+0.000]",
        "equal",
    ]

    rows = json.loads(before.read_text())
    for page in rows["groups"]["news"]["pages"]:
        page["columns"]["word_f1"] -= 0.1
    before.write_text(json.dumps(rows))
    result = cleanpage("score", gold, "--compare", before)
    [words] = [line.split() for line in result.out.splitlines() if " wF1 " in line and "[" in line]
    assert words[-1] == "better"


def test_flattened_text(tmp_path):
    row = {
        "id": "1",
        "lines": ["Share", "", *PROSE],
        "keep": [0, 1, 1, 1, 1],
        "text": "\n".join(PROSE),
    }
    (tmp_path / "truth.jsonl").write_text(json.dumps(row))
    result = cleanpage("score", tmp_path)
    assert result.code == 0
    assert result.out.splitlines()[1].split()[2:6] == ["1.000"] * 4


def test_what_cannot_be_read(gold, tmp_path):
    result = cleanpage("score", tmp_path)
    assert result.code == 2
    assert "is no gold corpus: it has no truth.jsonl" in result.err
    (tmp_path / "other.json").write_text("{}")
    result = cleanpage("score", gold, "--compare", tmp_path / "other.json")
    assert result.code == 2
    assert "not the results of a scoring run" in result.err
