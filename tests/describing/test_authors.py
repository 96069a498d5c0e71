import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.describing.describe import describe
from cleanpage.describing.names import names_of

from .pages import cases, json_ld, meta, page_of


def read(case):
    head = [meta("og:site_name", case["site"]), "<title>Low tide at the old quay</title>"]
    if "json" in case:
        article = {"@type": "NewsArticle", "headline": "Low tide at the old quay"}
        head.append(json_ld(article | {"author": json.loads(case["json"])}))
    if "meta" in case:
        head.append(f'<meta name="author" content="{case["meta"]}">')
    body = ["<h1>Low tide at the old quay</h1>"]
    if "byline" in case:
        body.append(f'<div class="byline">{case["byline"]}</div>')
    if "line" in case:
        body.append(f"<p>{case['line']}</p>")
    if "rel" in case:
        body.append(f'<a rel="author" href="/a/17">{case["rel"]}</a>')
    page = page_of(
        "".join(head), "".join(body), language=case["language"], below=case.get("below", "")
    )
    return page


@pytest.mark.parametrize("case", cases("authors"))
def test_authors_of_page(case):
    assert list(describe(read(case)).authors) == case["authors"], case["why"]


def test_source_names_where_the_authors_stand():
    page = page_of("", '<h1>Low tide</h1><p class="byline">By Marta Okonjo</p>')

    assert describe(page).sources["authors"] == "byline"


def test_references_by_id_are_followed():
    graph = [
        {"@type": "Article", "@id": "#article", "author": {"@id": "#marta"}},
        {"@type": "Person", "@id": "#marta", "name": "Marta Okonjo"},
    ]

    assert describe(page_of(json_ld({"@graph": graph}))).authors == ("Marta Okonjo",)


@given(st.text(max_size=300), st.booleans())
def test_any_string_gives_names_or_none(text, visible):
    found = names_of(text, visible=visible)

    assert all(name.strip() == name and name for name in found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Okoye, USA TODAY 8:42 a.m. EDT October 3, 2014", ("Ada Okoye", "Usa Today")),
        ("9:39AM BST 05 Oct 2011", ()),
        ("By Ada Okoye Staff Writer", ("Ada Okoye",)),
        ("Ada Okoye Political Correspondent, Berlin", ("Ada Okoye",)),
        ("Ada Okoye Staff Writer, Bo Lind Chief Reporter", ("Ada Okoye", "Bo Lind")),
        ("Par ADA OKOYE, BO LIND Envoyés spéciaux à Toulouse", ("Ada Okoye", "Bo Lind")),
        ("홍길동 기자", ("홍길동",)),
        ("山田太郎 編集委員", ("山田太郎",)),
        ("Great Day Editorial Team", ()),
        ("The Associated Press", ("The Associated Press",)),
        ("Ada Okoye, View More Articles", ("Ada Okoye",)),
        ("By using Example you agree that it may use cookies", ()),
        ("by tidewatcher", ("tidewatcher",)),
        ("责任编辑:张樵苏 】", ("张樵苏",)),
        ("文化大观园", ("文化大观园",)),
        ("文/王文", ("王文",)),
        ("文/北港日报专栏作家 王文】", ("王文",)),
        ("北港新聞記者 山田太郎", ("山田太郎",)),
        ("王文 记者", ("王文",)),
        ("北港发布 关注", ("北港发布",)),
        ("Ada Okoye Follow", ("Ada Okoye",)),
        ("Ada Okoye Updated May 3rd, 2024", ("Ada Okoye",)),
        ("Emily Post", ("Emily Post",)),
        ("By New York Post", ("New York Post",)),
        ("By Booker T. Washington", ("Booker T. Washington",)),
        ("By Ada Okoye Staff Writer and Bo Lind", ("Ada Okoye", "Bo Lind")),
        ("By Ada Okoye Staff Writer, Los Angeles", ("Ada Okoye",)),
        ("北港日报记者 王文、李明", ("王文", "李明")),
        ("홍길동 기자, 김철수", ("홍길동", "김철수")),
        ("By Ada Okoye Travel Editor", ()),
        ("By Ada Okoye Associated Press Writer", ()),
        ("北京 新华社", ()),
        ("Von dpa Infocom", ("dpa Infocom",)),
    ],
)
def test_names_in_a_line_that_readers_see(line, names):
    assert names_of(line, visible=True) == names


@given(
    st.lists(
        st.sampled_from(["Ada Okoye", "Bo Lind", "Cy Marsh", "Di Roth"]), min_size=1, unique=True
    )
)
def test_a_joined_list_comes_apart_again(people):
    assert names_of("By " + ", ".join(people)) == tuple(people)


def test_names_that_were_refused_are_shown_but_have_no_source():
    comments = '<div class="comments"><span class="author">Tidewatcher</span></div>'

    about = describe(page_of("", "<h1>Low tide</h1>", below=comments))

    assert about.authors == ()
    assert "authors" not in about.sources
    assert [found.value for found in about.candidates("authors")] == [(), ("Tidewatcher",)]
