import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.corpus.front_matter import read_front_matter, write_front_matter

VALUES = st.text() | st.lists(st.text(), min_size=1).map(tuple)


@given(st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), VALUES), st.text())
def test_what_is_written_is_read(fields, rest):
    assert read_front_matter(write_front_matter(fields) + rest) == (fields, rest)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Tram line reopens", "Tram line reopens"),
        ("https://news.example/a?b=1#c", "https://news.example/a?b=1#c"),
        ("Tram: line 4", '"Tram: line 4"'),
        ("Tram #4", '"Tram #4"'),
        ("- a", '"- a"'),
        ("yes", '"yes"'),
        ("2026-05-04", '"2026-05-04"'),
        ("", '""'),
        ("ends:", '"ends:"'),
        (" space ", '" space "'),
        ("Straßenbahn fährt wieder", "Straßenbahn fährt wieder"),
    ],
)
def test_strings_are_bare_only_where_yaml_reads_them_as_strings(value, written):
    assert write_front_matter({"title": value}).splitlines()[1] == f"title: {written}"


def test_reads_what_people_write():
    text = "---\n# a comment\ntitle: 'It''s here'\n\nauthors:\n- Ada Moss\ntags: []\n---\nText\n"
    assert read_front_matter(text) == (
        {"title": "It's here", "authors": ("Ada Moss",), "tags": ()},
        "Text\n",
    )


def test_a_text_without_front_matter_is_left_alone():
    assert read_front_matter("Text\n---\n") == ({}, "Text\n---\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: Tram\n", "does not end"),
        ("---\nTram\n---\n", "line 2: expected `name: value`"),
        ('---\ntitle: "Tram\n---\n', "line 2: .* is no quoted string"),
    ],
)
def test_says_what_is_wrong(text, message):
    with pytest.raises(ValueError, match=message):
        read_front_matter(text)
