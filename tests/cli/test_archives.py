import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.cli.archives import (
    MEMBER,
    RowWriter,
    complete_rows,
    format_of,
    is_archive,
    open_rows,
)
from cleanpage.cli.failures import UnusableError

NAMES = ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"]


def written(name, batches):
    file = io.BytesIO()
    for batch in batches:
        with RowWriter(file, format_of(name)) as writer:
            for row in batch:
                writer.write(row)
    return file.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_read_as_they_were_written(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(written(name, [[b"a", b"b"], [b"c"]]))
    with open_rows(path, format_of(name)) as (lines, _):
        assert list(lines) == [b"a\n", b"b\n", b"c\n"]


@pytest.mark.parametrize("name", NAMES)
@given(
    batches=st.lists(st.lists(st.binary(max_size=5).map(bytes.hex).map(str.encode))), data=st.data()
)
def test_whatever_is_cut_off_the_complete_rows_are_found(name, batches, data):
    content = written(name, batches)
    size = data.draw(st.integers(0, len(content)))
    rows, end = complete_rows(io.BytesIO(content[:size]), format_of(name))
    whole = [row for batch in batches for row in batch]
    again = written(name, [whole[rows:]])
    readable = content[:end] + again
    form = format_of(name)
    text = form.reader(io.BytesIO(readable)).read() if form and readable else readable
    assert text == b"".join(row + b"\n" for row in whole)
    if size == len(content):
        assert rows == len(whole)


@pytest.mark.parametrize("name", NAMES[1:])
def test_large_archives_are_written_in_members(name):
    file = io.BytesIO()
    row = bytes(range(97, 123)) * (MEMBER // 52)
    with RowWriter(file, format_of(name)) as writer:
        writer.write(row)
        assert file.tell() == 0
        writer.write(row)
        writer.write(row)
        assert file.tell() > 0
    assert complete_rows(io.BytesIO(file.getvalue()), format_of(name)) == (3, file.tell())


def test_an_exception_drops_what_is_no_complete_member():
    file = io.BytesIO()
    writer = RowWriter(file, format_of("a.gz"))
    writer.write(b"a")
    writer.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert file.getvalue() == b""


def test_zstandard_is_asked_for_by_name(monkeypatch):
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(UnusableError, match=r"pip install 'cleanpage\[zst\]'"):
        format_of("a.jsonl.zst")


@pytest.mark.parametrize(
    ("name", "archive"),
    [("a.jsonl", True), ("a.ndjson.gz", True), ("a.json", False), ("a.txt.gz", False)],
)
def test_endings(name, archive):
    assert is_archive(name) is archive
