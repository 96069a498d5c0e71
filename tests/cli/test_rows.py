import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.cli.rows import Row, RowCleaner

from .shell import PROSE

TEXT = "\n\n".join(["Share", *PROSE])
CLEAN = "\n\n".join(PROSE)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def run(line, number=1, **options):
    if not isinstance(line, bytes):
        line = json.dumps(line).encode() + b"\n"
    result = RowCleaner(**options)(Row(number, line))
    return json.loads(result.line), result.error


def test_the_text_is_cleaned_and_everything_else_passed_on():
    row = {"id": 7, "text": TEXT, "tags": ["a", None], "ünï": 1.5}
    clean, error = run(row)
    assert error == ""
    assert clean == {**row, "text": CLEAN, "cleanpage": {"status": "ok"}}


def test_other_fields_formats_and_records():
    row = {"body": TEXT, "headline": "Tram line four reopens"}
    clean, _ = run(
        row, text_field="body", title_field="headline", form="html", metadata=True, explained=True
    )
    assert clean["body"].startswith(f"<p>{PROSE[0]}</p>")
    assert clean["cleanpage"]["title"] == "Tram line four reopens"
    assert clean["cleanpage"]["removed"][0]["text"] == "Share"
    assert clean["cleanpage"]["removed"][0]["stripper"] == "share"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{", "line 3: no JSON: "),
        (b"[1]", "line 3: a JSON value, but no object"),
        (b"\xff", "line 3: no JSON: 'utf-8' codec can't decode"),
        (b"[" * 100_000, "line 3: no JSON: "),
        (b'{"n": ' + b"1" * 5000 + b"}", "line 3: no JSON: "),
    ],
)
def test_a_line_that_is_no_row_is_passed_on_with_an_error(line, error):
    out, message = run(line + b"\n", number=3)
    assert message.startswith(error)
    assert out == {"line": line.decode("utf-8", "backslashreplace"), "error": message}


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({"id": "a1"}, "line 1 (id 'a1'): the field 'text' is missing"),
        ({"id": "a1", "text": None}, "line 1 (id 'a1'): the field 'text' is missing"),
        ({"text": 5}, "line 1: the field 'text' is no string but int"),
    ],
)
def test_a_row_without_text_says_which_it_is(row, error):
    out, message = run(row, id_field="id")
    assert message == error
    assert out == {**row, "error": message}


@given(st.dictionaries(st.text().filter("text".__ne__), JSON))
def test_a_bad_row_is_passed_on_to_the_byte(row):
    line = json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")
    result = RowCleaner()(Row(1, line + b"\r\n"))
    assert result.error
    if b"\xed" not in line:
        assert result.line.startswith(line.rstrip(b"}"))


def test_numbers_of_a_bad_row_stay_as_they_were_written():
    result = RowCleaner()(Row(1, b'{"price": 1.10, "big": 1e400}\n'))
    assert result.line.startswith(b'{"price": 1.10, "big": 1e400, "error": ')


def test_a_number_that_json_cannot_write_stays_as_it_was_written():
    line = b'{"text": "The barge left.", "size": 1e400}'
    clean = RowCleaner()(Row(1, line))
    assert clean.line.startswith(line[:-1] + b", ")
    assert clean.error == "line 1: a number that JSON cannot write"


def test_an_error_of_the_rows_own_is_kept():
    out, message = run({"error": "404"})
    assert out == {"error": "404", "cleanpage_error": message}


def test_half_a_surrogate_pair_survives():
    out, error = run(b'{"text": "Line", "x": "\\ud83d"}\n')
    assert (out["x"], error) == ("\ud83d", "")
