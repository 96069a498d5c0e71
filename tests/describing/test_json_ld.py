import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.describing.json_ld import read_json
from cleanpage.describing.things import names, read_things, texts

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=20,
)
ARTICLE = {"@type": "NewsArticle", "headline": "Low tide"}


@given(JSON)
def test_right_json_is_read_as_it_is(value):
    assert read_json(json.dumps(value)) == [value]


@given(st.text(max_size=300) | st.text(alphabet='{}[],:"\\ \n/*a1-', max_size=300))
def test_any_text_is_read_without_an_error(text):
    assert isinstance(read_json(text), list)


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "Low tide",}',
        '{"@type": "NewsArticle", "headline": "Low tide"',
        '{"@type": "NewsArticle", "headline": "Low tide"}}',
        '{"@type": "NewsArticle" "headline": "Low tide"}',
        '<!-- {"@type": "NewsArticle", "headline": "Low tide"} -->',
        '<![CDATA[ {"@type": "NewsArticle", "headline": "Low tide"} ]]>',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Low tide"}\n//]]>',
        '/* made by a machine */ {"@type": "NewsArticle", "headline": "Low tide"}',
        '{"@type": "NewsArticle", "headline": "Low tide", "keywords": [a, "b",],}',
        '{@type: "NewsArticle", headline: "Low tide"}',
        '{"@type": "NewsArticle", "headline": "Low tide"};',
        '\ufeff{"@type": "NewsArticle", "headline": "Low tide",}',
        '{"@type": "NewsArticle", "headline": "Low tide"} {"@type": "WebSite"}',
    ],
)
def test_broken_json_gives_what_can_be_read(broken):
    assert read_things([broken])[0].fields["headline"] == "Low tide"


def test_raw_newline_in_a_string():
    assert read_json('{"a": "one\ntwo",}') == [{"a": "one\ntwo"}]


def test_escapes_in_broken_json():
    assert read_json('{"a": "caf\\u00e9 \\"x\\"", "b": "\\q",}') == [{"a": 'café "x"', "b": "q"}]


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":['])
def test_depth_is_harmless(opening):
    script = '{"@type": "NewsArticle", "headline": "Low tide", "x": ' + opening * 50_000

    assert read_things([script])[0].fields["headline"] == "Low tide"


def test_article_is_found_in_a_graph():
    graph = {"@graph": [{"@type": "WebSite", "name": "Post"}, ARTICLE, {"@type": "Person"}]}

    assert read_things([json.dumps(graph)])[0].fields["headline"] == "Low tide"


def test_article_of_this_address_is_preferred():
    other = ARTICLE | {
        "headline": "Other",
        "datePublished": "2024-05-03",
        "url": "https://a.example/o",
    }
    own = ARTICLE | {"url": "https://a.example/low-tide/"}

    things = read_things([json.dumps([other, own])], "a.example/low-tide")

    assert things[0].fields["headline"] == "Low tide"


def test_articles_of_a_list_are_not_the_article():
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": ARTICLE}]}

    things = read_things([json.dumps(listed)])

    assert all(thing.fields.get("headline") != "Low tide" for thing in things)


@given(JSON)
def test_any_value_gives_strings_and_names(value):
    assert all(isinstance(text, str) and text.strip() for text in texts(value) + names(value))


@pytest.mark.parametrize("piece", ["\n", "//", "<!--", "/*", '"', "\\", "{", "a ", "[]", ",,"])
def test_long_rubbish_yields_no_article(piece):
    assert all(thing.weight == 0 for thing in read_things(["{," + piece * 100_000]))
