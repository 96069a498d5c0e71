import pytest

from cleanpage.describing.describe import describe
from cleanpage.describing.vocabulary import word_list
from cleanpage.reading.naming import MARKED_WORDS

from .pages import cases, json_ld, meta, page_of

META = {
    "og": "og:title",
    "twitter": "twitter:title",
    "parsely": "parsely-title",
    "site": "og:site_name",
}


def read(case):
    head = [meta(META[key], case[key]) for key in META if key in case]
    if "page" in case:
        head.append(f"<title>{case['page']}</title>")
    if "headline" in case:
        head.append(json_ld({"@type": "NewsArticle", "headline": case["headline"]}))
    headings = case.get("h1", [])
    body = [f"<h1>{text}</h1>" for text in ([headings] if isinstance(headings, str) else headings)]
    body += [f"<h2>{case['h2']}</h2>"] if "h2" in case else []
    body += [f'<div itemprop="headline">{case["itemprop"]}</div>'] if "itemprop" in case else []
    return page_of("".join(head), "".join(body), case.get("url", ""), language=case["language"])


@pytest.mark.parametrize("case", cases("titles"))
def test_headline_of_page(case):
    about = describe(read(case), case.get("url", ""))

    assert about.title == case["title"], case["why"]


def test_a_headline_without_its_kicker_names_where_it_stands():
    page = page_of("", "<h1><b class=kicker>Fishing</b> Cod is back</h1>")

    offers = {one.value: one.source for one in describe(page).candidates("title")}

    assert offers["Cod is back"] == "h1 after its kicker"


def test_what_is_marked_is_read_and_what_is_read_is_marked():
    read = [word_list("classes", kind) for kind in ("byline", "dating", "kicker")]

    assert frozenset({"tag", "license"}).union(*read) == MARKED_WORDS  # as in `rel=tag`


def test_source_names_where_the_headline_stands():
    page = page_of("<title>Low tide | The Harbour Post</title>", "<h1>Low tide</h1>")

    assert describe(page).sources["title"] == "h1"


def test_candidates_show_what_lost_and_by_how_much():
    page = page_of(
        "<title>Low tide at Northgate | The Harbour Post</title>", "<h1>Low tide at Northgate</h1>"
    )

    ranked = describe(page).candidates("title")

    assert ranked[0].value == "Low tide at Northgate"
    assert "Low tide at Northgate | The Harbour Post" in [candidate.value for candidate in ranked]
    assert list(ranked) == sorted(ranked, key=lambda candidate: -candidate.score)


def test_a_headline_has_no_sign_that_links_to_it():
    page = page_of("", "<h1>Retries and time-outs<a class=headerlink href=#r>¶</a></h1>")

    assert describe(page).title == "Retries and time-outs"
