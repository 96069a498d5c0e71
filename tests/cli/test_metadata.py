import json

from .shell import PAGE, cleanpage


def test_a_table_with_sources():
    result = cleanpage("metadata", "-", stdin=PAGE.encode())
    [title] = [line for line in result.out.splitlines() if line.startswith("title ")]
    assert "Tram line four reopens  " in title
    assert title.split("reopens")[1].strip()
    assert result.code == 0


def test_long_values_are_wrapped():
    page = PAGE.replace("Tram line four reopens", "Tram " * 39 + "reopens")
    out = cleanpage("metadata", "-", stdin=page.encode(), COLUMNS="80").out
    assert max(map(len, out.splitlines())) <= 80
    assert out.count("Tram") == 39


def test_json():
    data = json.loads(cleanpage("metadata", "-", "--format", "json", stdin=PAGE.encode()).out)
    assert data["title"] == "Tram line four reopens"
    assert data["sources"]["title"]
    assert "text" not in data


def test_several_files(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE)
    rows = cleanpage("metadata", page, page, "-f", "json").out.splitlines()
    assert [json.loads(row)["file"] for row in rows] == [str(page)] * 2
    assert cleanpage("metadata", page, page).out.startswith(f"==> {page} <==\n")


def test_exit_codes(tmp_path):
    assert cleanpage("metadata", "-", stdin=b"").code == 1
    result = cleanpage("metadata", tmp_path / "nowhere.html")
    assert (result.code, result.out) == (2, "")
    assert "No such file" in result.err
