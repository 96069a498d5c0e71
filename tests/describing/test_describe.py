import pickle
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.article import FIELDS, Metadata
from cleanpage.describing.describe import describe
from cleanpage.reading.page import Marked, Page

from .pages import cases, json_ld, meta, page_of
from .test_json_ld import JSON

PROPERTIES = (
    "headline name author creator publisher datePublished dateModified dateCreated image url "
    "keywords articleSection inLanguage license isAccessibleForFree commentCount description "
    "interactionStatistic mainEntityOfPage isPartOf about thumbnailUrl @type @id @graph"
).split()
URL = "https://www.harbourpost.example/2024/05/03/low-tide"


@given(st.sampled_from(PROPERTIES), JSON)
def test_any_value_in_any_property(name, value):
    about = describe(page_of(json_ld({"@type": "NewsArticle", name: value})), URL)

    assert isinstance(about.title, str)
    assert pickle.loads(pickle.dumps(about)) == about


@given(
    st.sampled_from("og:title author article:published_time og:image og:url keywords".split()),
    st.text(max_size=80),
    st.text(max_size=80),
)
def test_any_string_in_any_meta_tag(name, content, url):
    marked = Marked("meta", {"property": name, "content": content}, "")

    about = describe(Page((), (marked,)), url)

    assert [name for name, _ in about.ranked if name not in FIELDS] == []


@pytest.mark.parametrize("case", cases("declared"))
def test_declared_field(case):
    about = describe(page_of(case["head"]), URL)
    value = getattr(about, case["field"])

    plain = value.isoformat() if isinstance(value, datetime) else value
    assert (list(plain) if isinstance(plain, tuple) else plain) == case["value"]
    assert about.sources[case["field"]] == case["source"]


def test_fields_that_no_page_gives_are_empty():
    about = describe(Page())

    assert about == Metadata()
    assert dict(about.sources) == {}


def published(date):
    return meta("article:published_time", date)


def changed(date):
    return meta("article:modified_time", date)


def test_publication_is_not_the_last_change():
    head = meta("article:published_time", "2021-05-03") + meta(
        "article:modified_time", "2024-01-02"
    )

    about = describe(page_of(head, "<p>Updated January 2, 2024</p>"))

    assert (about.date, about.modified) == (datetime(2021, 5, 3), datetime(2024, 1, 2))


def test_a_change_before_publication_is_none():
    head = meta("article:published_time", "2024-05-03") + meta(
        "article:modified_time", "2021-01-02"
    )

    assert describe(page_of(head)).modified is None


def test_a_change_that_readers_are_not_told_of_is_no_publication():
    article = {"@type": "NewsArticle", "datePublished": "2021-05-03", "dateModified": "2024-01-02"}

    about = describe(page_of(json_ld(article)))

    assert (about.date, about.modified) == (datetime(2021, 5, 3), datetime(2024, 1, 2))
    assert len(about.candidates("date")) == 1


def test_date_of_address_agrees_with_the_line_that_readers_see():
    about = describe(
        page_of("", "<h1>Low tide</h1><p>Friday, 3 May 2024</p>", URL, language="en"), URL
    )

    assert about.date == datetime(2024, 5, 3)


def test_copyright_is_no_date():
    assert (
        describe(page_of("", below="<footer><p>© 3 May 2019 Quay Media</p></footer>")).date is None
    )


def test_future_is_refused_against_the_time_of_reading():
    page = page_of(published("2031-05-03"))

    assert describe(page, now=datetime(2026, 1, 1)).date is None
    assert describe(page).date == datetime(2031, 5, 3)


def test_language_of_the_text_wins_over_a_template():
    german = "Das ist nicht der Grund, warum wir auf die Fähre warten und in der Stadt sind. " * 3

    about = describe(page_of("", language="en", prose=f"<p>{german}</p>"))

    assert about.language == "de"
    assert about.sources["language"] == "text"
    assert [found.value for found in about.candidates("language")] == ["de", "en"]


@pytest.mark.parametrize("language", ["sw", "eu", "lb"])
def test_language_without_phrase_file_is_believed(language):
    assert describe(page_of("", language=language)).language == language


def test_what_is_kept_of_a_page_of_many_candidates_is_bounded():
    marked = [
        Marked("meta", {"property": "og:title", "content": f"A {i}"}, "") for i in range(5000)
    ]
    marked += [
        Marked("time", {"datetime": f"20{i % 90:02}-05-03"}, "", ("date",)) for i in range(5000)
    ]
    marked += [Marked("a", {"rel": "author"}, f"Ada Okoye {i}") for i in range(5000)]

    about = describe(Page((), tuple(marked)))

    assert all(len(ranked) <= 200 for _, ranked in about.ranked)
