from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.describing.flattened import describe_text
from cleanpage.reading.text import read_text

PROSE = """The ferry to Northgate left the old quay at seven on Monday morning, nine years after the
last one, and on board were forty people who had come to see whether it would sail at all."""
PROSE = f"{' '.join(PROSE.split())}\n\n{' '.join(PROSE.split())[::-1]}"
TITLE = "Ferry to Northgate sails again after nine years"


def about(*head, foot=(), **known):
    return describe_text(read_text("\n\n".join([*head, PROSE, *foot])), **known)


def test_headline_stands_among_furniture():
    assert about("Share", TITLE, "Share").title == TITLE
    assert about("Share", TITLE).sources["title"] == "headline"


@pytest.mark.parametrize("mark", [".", ".”", "।", "۔", "。»", "։"])
def test_a_sentence_with_a_full_stop_in_any_script_is_no_headline(mark):
    line = "On board the ferry were forty people"
    assert about("Share", "Share", line).title == line
    assert about("Share", "Share", line + mark).title == ""


def test_given_title_wins():
    assert about(TITLE, title="Another").title == "Another"


def test_text_without_headline_has_none():
    assert about().title == ""


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Marta Okonjo and Lee Brandt", ("Marta Okonjo", "Lee Brandt")),
        ("By MARTA OKONJO", ("Marta Okonjo",)),
        ("Von Annegret Lühmann", ("Annegret Lühmann",)),
        ("Par Élodie Marchand et Baptiste Lenoir", ("Élodie Marchand", "Baptiste Lenoir")),
        ("Por Lucía Montalvo", ("Lucía Montalvo",)),
        ("Door Femke Terpstra", ("Femke Terpstra",)),
        ("Av Ingrid Sandelin", ("Ingrid Sandelin",)),
        ("Автор: Вера Соколенко", ("Вера Соколенко",)),
        ("作者：林静怡", ("林静怡",)),
        ("By Marta Okonjo, Senior Reporter", ("Marta Okonjo",)),
        ("By Marta Okonjo | May 3, 2024", ("Marta Okonjo",)),
        ("By Tuesday morning the water had gone", ()),
        ("By the numbers", ()),
        ("By design", ()),
        ("Reviewed by Lee Brandt", ()),
        ("Edited by Lee Brandt", ()),
        ("By admin", ()),
        ("Von heute an", ()),
        ("Par ailleurs", ()),
        ("Por supuesto", ()),
    ],
)
def test_authors_of_byline(line, people):
    assert about(TITLE, line).authors == people


def test_author_of_another_article_far_below_is_not_taken():
    foot = ("Related:", "Mist over the salt marsh", "More stories", "By Lee Brandt")

    assert about(TITLE, foot=foot).authors == ()


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("May 3, 2024", datetime(2024, 5, 3), None),
        ("Published May 3, 2024", datetime(2024, 5, 3), None),
        ("Updated May 4, 2024", None, datetime(2024, 5, 4)),
        ("Published May 3, 2024. Updated May 4, 2024", datetime(2024, 5, 3), datetime(2024, 5, 4)),
        ("By Marta Okonjo, May 3, 2024", datetime(2024, 5, 3), None),
        ("3. Mai 2024, 10.15 Uhr", datetime(2024, 5, 3, 10, 15), None),
        ("Aktualisiert am 4. Mai 2024", None, datetime(2024, 5, 4)),
        ("Publié le 3 mai 2024", datetime(2024, 5, 3), None),
        ("2024年5月3日", datetime(2024, 5, 3), None),
        ("The quay was built on May 3, 1924, and has stood since", None, None),
    ],
)
def test_dates_of_datelines(line, published, modified):
    found = about(TITLE, line)

    assert (found.date, found.modified) == (published, modified)


@pytest.mark.parametrize(
    ("foot", "tags"),
    [
        (("Tags: ferries, ports",), ("ferries", "ports")),
        (("Tags:", "ferries, ports"), ("ferries", "ports")),
        (("Tags:", ", , ,"), ()),
        (("Schlagwörter: Fähre, Hafen",), ("Fähre", "Hafen")),
        (("Tags on the containers were missing.",), ()),
    ],
)
def test_tags_of_tag_line(foot, tags):
    assert about(TITLE, foot=foot).tags == tags


def test_language_is_detected_unless_given():
    german = "Das ist nicht der Grund, warum wir auf die Fähre warten und in der Stadt sind. " * 4

    assert describe_text(read_text(german)).language == "de"
    assert describe_text(read_text(german), language="nl").language == "nl"


@given(st.text(max_size=500), st.text(max_size=30))
def test_any_text_is_described(text, url):
    assert describe_text(read_text(text), url=url).url == url


def test_a_brief_without_a_long_line_has_its_headline_date_and_author():
    lines = [
        "Harbor reopens after repairs",
        "3 May 2024",
        "By John Smith, Reuters",
        "The old harbor reopened on Monday after repairs of eleven weeks, the council said.",
        "Fishermen returned to the harbor at dawn, and the market sold out by nine.",
    ]

    about = describe_text(read_text("\n\n".join(lines)))

    assert about.title == lines[0]
    assert about.date == datetime(2024, 5, 3)
    assert about.authors == ("John Smith",)
