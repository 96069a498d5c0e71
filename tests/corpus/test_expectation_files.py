"""Both formats of expectations: what is written is read, and what people write is understood."""

import json
import re
from dataclasses import fields
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage import Article, Block, Kind, Mark, Metadata, Span
from cleanpage.corpus.expectation import GIVEN, Expectation, ExpectedCut
from cleanpage.corpus.expectation_json import read_json, write_json
from cleanpage.corpus.expectation_markdown import block_lines, read_markdown, write_markdown
from cleanpage.corpus.fields import FIELDS, LISTS

#: Text as blocks have it: white space collapsed.
LINE = st.text().map(lambda text: " ".join(text.split())).filter(bool)
TRICKY = st.sampled_from(
    ["## Removed", "- a", "1. b", "> c", "| d |", "\\e", "```", "![a](b)", "; f", ": g", "^ h", "#"]
)
TEXT = LINE | TRICKY | st.tuples(TRICKY, LINE).map(" ".join)
SIMPLE = st.sampled_from([Kind.QUOTE, Kind.CAPTION, Kind.TERM, Kind.DEFINITION])
CELLS = st.lists(LINE | TRICKY | st.just(""), min_size=1).map("\t".join)
CODE_LINE = st.text(st.characters(exclude_characters="\n\r")) | TRICKY


def block(text, kind=Kind.PARAGRAPH, **rest):
    return Block(0, text, kind, **rest)


BLOCK = st.one_of(
    st.builds(block, TEXT),
    st.builds(block, TEXT, SIMPLE),
    st.builds(block, TEXT, st.just(Kind.HEADING), level=st.integers(1, 6)),
    st.builds(
        block,
        TEXT,
        st.just(Kind.LIST_ITEM),
        level=st.integers(1, 4),
        marker=st.sampled_from(["-", "3.", "b)", "•", ""]),
    ),
    st.builds(block, CELLS, st.just(Kind.TABLE_ROW)),
    st.builds(
        block,
        st.lists(CODE_LINE, min_size=1).map("\n".join),
        st.just(Kind.CODE),
        marker=st.sampled_from(["", "python"]),
    ),
    st.builds(
        block,
        st.just(""),
        st.just(Kind.IMAGE),
        spans=st.builds(
            lambda label: (Span(0, 0, Mark.IMAGE, "https://news.example/a.png", label),),
            LINE | st.just(""),
        ),
    ),
)
BLOCKS = st.lists(BLOCK).map(lambda all: tuple(b._replace(index=i) for i, b in enumerate(all)))
WORD = st.from_regex(r"[a-z-]+", fullmatch=True)
CUTS = st.lists(st.builds(ExpectedCut, WORD, WORD, LINE)).map(tuple)
METADATA = st.fixed_dictionaries(
    {}, optional={"title": LINE, "authors": st.lists(LINE).map(tuple), "date": LINE}
)
EXPECTATION = st.builds(
    Expectation,
    blocks=BLOCKS,
    fields=METADATA,
    cuts=st.none() | CUTS,
    given=st.fixed_dictionaries({}, optional=dict.fromkeys(GIVEN, LINE)),
)


@given(EXPECTATION)
def test_markdown_is_read_as_it_was_written(expectation):
    assert read_markdown(write_markdown(expectation)) == expectation


@given(EXPECTATION)
def test_json_is_read_as_it_was_written(expectation):
    assert read_json(write_json(expectation)) == expectation


def test_a_joined_line_stands_right_under_its_paragraph():
    verse = (Block(0, "Roses are red"), Block(1, "violets are blue", joined=True), Block(2, "End"))
    written = write_markdown(Expectation(verse))
    assert "Roses are red\nviolets are blue\n\nEnd\n" in written
    assert read_markdown(written).blocks == verse


def test_a_file_written_by_hand():
    expectation = read_markdown(
        "---\r\ntitle: Tram line reopens\r\nauthors: Ada Moss\r\ngiven_url: https://n.example/\r\n"
        "---\r\n# Tram line reopens\r\n\r\nThe first paragraph.\r\n\r\n- one\r\n  - two\r\n\r\n"
        "## Removed\r\n- share · whole · Share\r\n"
    )
    assert expectation.fields == {"title": "Tram line reopens", "authors": ("Ada Moss",)}
    assert expectation.given == {"url": "https://n.example/"}
    assert [(b.kind, b.level, b.text) for b in expectation.blocks] == [
        (Kind.HEADING, 1, "Tram line reopens"),
        (Kind.PARAGRAPH, 0, "The first paragraph."),
        (Kind.LIST_ITEM, 1, "one"),
        (Kind.LIST_ITEM, 2, "two"),
    ]
    assert expectation.cuts == (ExpectedCut("share", "whole", "Share"),)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Dr. Moss said so.", "Dr. Moss said so."),
        ("1. Moss", "\\1. Moss"),
        ("#4 is the line", "#4 is the line"),
        ("# 4", "\\# 4"),
        ("\\ is a backslash", "\\\\ is a backslash"),
        ("-- so to say", "-- so to say"),
    ],
)
def test_only_what_would_be_read_otherwise_gets_a_backslash(text, line):
    assert block_lines(Block(0, text)) == [line]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("---\nheadline: Tram\n---\n", "unknown field 'headline'; the fields are status, title"),
        ("Text\n\n## Removed\n\nShare\n", "expected `- stripper · rule · text`, not 'Share'"),
    ],
)
def test_markdown_says_what_is_wrong(content, message):
    with pytest.raises(ValueError, match=message):
        read_markdown(content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "Expecting"),
        ("[]", "an expectation must be an object"),
        ("{}", '"blocks" must be a list'),
        ('{"blocks": [{"kind": "paragraph"}]}', 'block 0 needs a "kind" and a "text"'),
        ('{"blocks": [{"kind": "poem", "text": ""}]}', "'poem' is not a valid Kind"),
        ('{"blocks": [{"kind": "paragraph", "text": 1}]}', "block 0: 'text' must not be 1"),
        ('{"blocks": [], "fields": {"authors": "A"}}', "'authors' must be a list of strings"),
        ('{"blocks": [], "fields": {"title": 1}}', "'title' in \"fields\" must be a string"),
        ('{"blocks": [], "fields": {"headline": ""}}', "\"fields\" has no 'headline'"),
        ('{"blocks": [], "removed": [{"rule": ""}]}', "a removed text needs stripper, rule, text"),
        ('{"block": []}', "an expectation has no 'block'"),
    ],
)
def test_json_says_what_is_wrong(content, message):
    with pytest.raises(ValueError, match=message):
        read_json(content)


def test_the_schema_names_what_the_reader_takes():
    schema = json.loads(
        files("cleanpage.corpus").joinpath("expectation.schema.json").read_text("utf-8")
    )["properties"]
    assert tuple(schema["fields"]["properties"]) == FIELDS
    assert tuple(schema["given"]["properties"]) == GIVEN
    assert set(schema["blocks"]["items"]["properties"]["kind"]["enum"]) == set(Kind)
    lists = {n for n, p in schema["fields"]["properties"].items() if p.get("type") == "array"}
    assert lists == LISTS


def test_every_field_of_an_article_can_be_expected():
    metadata = {field.name for field in fields(Metadata)} - {"ranked"}
    assert set(FIELDS) == metadata | {"status"}
    assert all(hasattr(Article(), name) for name in FIELDS)


def test_the_examples_of_the_documentation():
    text = (Path(__file__).parents[2] / "docs" / "fixtures.md").read_text("utf-8")
    markdown = read_markdown(re.search(r"```markdown\n(.*?)```", text, re.DOTALL)[1])
    assert markdown.fields["authors"] == ("Ada Moss",)
    kinds = [Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM, Kind.LIST_ITEM]
    assert [block.kind for block in markdown.blocks] == kinds
    assert [cut.stripper for cut in markdown.cuts] == ["headline", "share"]
    as_json = read_json(re.search(r"```json\n(.*?)```", text, re.DOTALL)[1])
    assert as_json.given == markdown.given
    assert as_json.cuts == markdown.cuts[1:]
    for name in FIELDS:
        assert f"`{name}`" in text
