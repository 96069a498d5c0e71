import gzip
import json

import pytest

from cleanpage.corpus.scoring.gold import read_corpus


def write(folder, *rows, compressed=False):
    folder.mkdir(exist_ok=True)
    content = "".join(json.dumps(row) + "\n" for row in rows).encode()
    if compressed:
        (folder / "truth.jsonl.gz").write_bytes(gzip.compress(content))
    else:
        (folder / "truth.jsonl").write_bytes(content)
    return folder


def test_reads_pages(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "1.html.gz").write_bytes(gzip.compress(b"<p>Line 4"))
    row = {
        "id": 1,
        "page": "1.html.gz",
        "kind": "article",
        "text": None,
        "authors": [],
        "with": ["a"],
    }
    [page] = read_corpus(write(tmp_path / "news", row))
    assert (page.id, page.group, page.text, page.authors) == ("1", "news", None, ())
    assert (page.wanted, page.unwanted) == (("a",), ())
    assert page.read_page() == b"<p>Line 4"


def test_other_kinds_of_pages_are_a_group_of_their_own(tmp_path):
    rows = [{"id": kind, "page": "p", "kind": kind} for kind in ("article", "forum", "product")]
    groups = [page.group for page in read_corpus(write(tmp_path / "web", *rows))]
    assert groups == ["web article", "web other kinds", "web other kinds"]


def test_flattened_texts_are_grouped_by_shape_and_origin(tmp_path):
    row = {"id": "a", "lines": ["Share", "Text"], "shape": "crop", "corpus": "news", "text": "Text"}
    [page] = read_corpus(write(tmp_path / "flat", row, compressed=True))
    assert page.group == "flat-crop/news"
    assert page.lines == ("Share", "Text")
    with pytest.raises(ValueError, match="flattened text"):
        page.read_page()


def test_says_what_is_wrong(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"has no truth\.jsonl"):
        read_corpus(tmp_path)
    with pytest.raises(ValueError, match='line 2: needs an "id"'):
        read_corpus(write(tmp_path / "a", {"id": 1, "page": "p"}, {"id": 2}))
    with pytest.raises(ValueError, match="line 1: no JSON object"):
        read_corpus(write(tmp_path / "b", [1]))
