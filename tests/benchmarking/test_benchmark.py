"""The benchmark's own parts: running peers, data sets, slopes, tables and plots."""

import gzip
import itertools
import json
import math
import sys
from xml.etree import ElementTree as ET

import pytest

from benchmarks import datasets, peers, reporting, running, scaling, svg
from cleanpage.corpus.scoring.gold import GoldPage, read_corpus

ECHO = """
import json, os, sys
print(json.dumps({"import_ms": 5}), flush=True)
for line in sys.stdin:
    page = json.loads(line)
    text = open(page["path"]).read()
    if text == "die":
        os._exit(1)
    print(json.dumps({"text": text, "title": page["url"], "ms": 2}), flush=True)
print(json.dumps({"peak_mb": 30}), flush=True)
"""


@pytest.fixture
def echo(monkeypatch):
    """A peer that says what is in the file, and dies where the file says so."""
    monkeypatch.setattr(running, "command", lambda peer: [sys.executable, "-c", ECHO])
    return peers.Peer("echo", "echo")


def files(folder, *texts):
    paths = [folder / str(number) for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return [(path, "url") for path in paths]


def test_a_peer_answers_for_each_page(echo, tmp_path):
    run = running.run_peer(echo, files(tmp_path, "one", "two"))
    assert [answer["text"] for answer in run.answers] == ["one", "two"]
    assert (run.import_ms, run.peak_mb) == (5, 30)
    gold = [GoldPage("1", "news", text="one", title="URL"), GoldPage("2", "news", text="other")]
    scores = running.score_run(run, gold)
    assert [score.columns["word_f1"] for score in scores] == [1.0, 0.0]
    assert scores[0].columns["title"] == 1.0
    assert "date" not in scores[0].columns


def test_a_peer_that_dies_goes_on_behind_the_page(echo, tmp_path):
    run = running.run_peer(echo, files(tmp_path, "one", "die", "three"))
    assert [answer["text"] for answer in run.answers] == ["one", "", "three"]
    assert run.answers[1]["error"] == "the process died"


def test_the_share_of_metadata_is_told_of_cleanpage(monkeypatch, tmp_path):
    worker = [sys.executable, str(peers.HERE / "worker.py")]
    monkeypatch.setattr(running, "command", lambda peer: [*worker, peer.adapter])
    pages = files(tmp_path, "<h1>Ferry late</h1><p>The ferry was late, and nobody knew why.")
    shares = running.part_shares(peers.Peer("cleanpage", "cleanpage"), pages)
    assert list(shares) == ["metadata"]
    assert 0 < shares["metadata"] < 1
    assert running.part_shares(peers.Peer("justext", "justext"), pages) == {}


def test_a_peer_that_does_not_start_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setattr(running, "command", lambda peer: [sys.executable, "-c", "raise SystemExit"])
    with pytest.raises(RuntimeError, match="echo does not start"):
        running.run_peer(peers.Peer("echo", "echo"), files(tmp_path, "one"))


def test_every_peer_is_pinned_and_has_an_adapter():
    worker = (peers.HERE / "worker.py").read_text("utf-8")
    node = (peers.HERE / "node" / "worker.mjs").read_text("utf-8")
    for peer in peers.all_peers().values():
        if peer.node:
            assert f"  {peer.adapter}:" in node
        else:
            assert f"\ndef {peer.adapter}(" in worker
            assert all("==" in need or need == "." for need in peer.requirements)
    versions = json.loads((peers.HERE / "node" / "package.json").read_text())["dependencies"]
    assert all(version[0].isdigit() for version in versions.values())


@pytest.mark.parametrize("exponent", [0.5, 1.0, 2.0])
def test_the_slope_is_the_exponent(exponent):
    sizes = [10.0, 100.0, 1000.0]
    assert scaling.slope(sizes, [3 * size**exponent for size in sizes]) == pytest.approx(exponent)


def test_pages_of_growing_size(tmp_path):
    sizes = [path.stat().st_size for path in scaling.write_pages(tmp_path)]
    assert all(1.5 < b / a < 2.5 for a, b in itertools.pairwise(sizes))
    times = [float(n) for n in range(len(sizes))]
    assert scaling.best_times([*reversed(times), *times]) == [
        min(a, b) for a, b in zip(times, reversed(times), strict=True)
    ]


def test_the_public_data_sets_become_gold_corpora(tmp_path):
    checkout, corpus = tmp_path / "checkout", tmp_path / "scrapinghub"
    (checkout / "html").mkdir(parents=True)
    (checkout / "html" / "a1.html.gz").write_bytes(gzip.compress(b"<p>Line 4"))
    (checkout / "ground-truth.json").write_text('{"a1": {"articleBody": "Line 4", "url": "u"}}')
    datasets.convert(checkout, corpus, datasets.scrapinghub)
    [page] = read_corpus(corpus)
    assert (page.id, page.group, page.url, page.text) == ("a1", "scrapinghub", "u", "Line 4")
    assert page.read_page() == b"<p>Line 4"
    assert page.authors is None

    folder = tmp_path / "mozilla" / "test" / "test-pages" / "001"
    folder.mkdir(parents=True)
    (folder / "source.html").write_text("<p>Line 4")
    (folder / "expected.html").write_text("<div><p>Line 4</p><p>runs</p></div>")
    (folder / "expected-metadata.json").write_text('{"title": "Tram"}')
    datasets.convert(tmp_path / "mozilla", tmp_path / "readability", datasets.readability)
    [page] = read_corpus(tmp_path / "readability")
    assert (page.text, page.title, page.read_page()) == ("Line 4\nruns", "Tram", b"<p>Line 4")
    assert set(datasets.corpora_in(tmp_path)) == {"scrapinghub", "readability"}


def results():
    figure = {"value": 0.9, "low": 0.8, "high": 0.95}
    peer = {
        "parts": {"metadata": 0.1234},
        "ms": 5.0,
        "pages_per_second": 200.0,
        "peak_mb": 90.0,
        "import_ms": 120.0,
        "slope": 1.02,
        "times": [1.0, 2.1],
        "corpora": {"news": {"pages": 3, "ms": 5.0, "errors": 0, "figures": {"shF1": figure}}},
    }
    slow = {**peer, "parts": {}, "ms": 50.0, "times": [10.0, 40.0], "slope": 2.0}
    return {"pages": 3, "machine": "m", "sizes": [1000, 2000], "peers": {"a": peer, "<b>": slow}}


@pytest.mark.parametrize("old", ["", "old\n"])
def test_the_readme_gets_the_table(tmp_path, old):
    readme = tmp_path / "README.md"
    readme.write_text(f"# x\n<!-- benchmark -->\n{old}<!-- /benchmark -->\nend\n")
    reporting.write_readme(results(), readme)
    assert "| a | 0.900 | 5.0 | 200 | 90 | 120 |\n" in readme.read_text()
    assert "old" not in readme.read_text()
    assert readme.read_text().endswith("|\n<!-- /benchmark -->\nend\n")


def test_a_readme_without_a_place_for_the_table(tmp_path):
    readme = tmp_path / "README.md"
    readme.write_text("# x\n")
    with pytest.raises(ValueError, match="no <!-- benchmark --> section"):
        reporting.write_readme(results(), readme)


def test_tables_and_plots_are_written(tmp_path):
    reporting.write_all(results(), tmp_path)
    assert json.loads((tmp_path / "benchmark.json").read_text()) == results()
    page = (tmp_path / "benchmark.md").read_text()
    assert "| a | 0.900 [0.800, 0.950] | 5.0 | 0 |" in page
    assert "| a | 1.0 ms | 2.1 ms | 1.02 |" in page
    assert page.count("as a profiler sees it") == 1
    assert "Of a's time, 12% goes into metadata" in page
    for name in ("accuracy-speed.svg", "time-size.svg"):
        root = ET.parse(tmp_path / name).getroot()
        texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
        assert {"a", "<b>"} <= set(texts)


def test_axes():
    log = svg.Axis("ms", 1, 1000, log=True)
    assert log.place(1) == 0
    assert log.place(1000) == 1
    assert math.isclose(log.place(10), 1 / 3)
    assert log.ticks() == [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    assert svg.Axis("F1", 0.6, 1.0).ticks() == pytest.approx([0.6, 0.7, 0.8, 0.9, 1.0])
