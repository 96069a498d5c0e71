"""Heads that are too large, too deep, or of the wrong types."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.hostile.article import PARAGRAPHS, TITLE, page
from tests.hostile.cases.case import Case

__all__ = ["METADATA"]

_MB = 1_000_000
_FIELDS = (
    "@type @id headline name author creator publisher datePublished dateModified dateCreated "
    "description image url mainEntityOfPage keywords articleSection articleBody inLanguage "
    "isAccessibleForFree license about commentCount thumbnailUrl @graph"
).split()
_WRONG = (
    None,
    True,
    -1,
    1e308,
    10**60,
    "",
    " ",
    "\x00",
    "\ud800",
    [],
    {},
    [[]],
    [None],
    [{}],
    {"": {}},
    {"@value": {"@value": []}},
    {"name": {"name": {"name": 3}}},
    [[[[[["x"]]]]]],
    {"@id": "#a"},
    {"@list": [{"@set": None}]},
    "9" * 5000,
    "2024-99-99T99:99:99+99:99",
    "javascript:alert(1)",
)


def _script(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


def _ld(content: Callable[[int], str]) -> Callable[[int], str]:
    """A page with JSON-LD of size n in its head."""
    return lambda n: page(head=_script(content(n)))


def _heads(piece: str) -> Callable[[int], str]:
    """A page with n pieces in its head; `@` in a piece is its number."""
    return lambda n: page(head="".join(piece.replace("@", str(i)) for i in range(n)))


def _titles_and_headings(n: int) -> str:
    titles = "".join(f'<meta property="og:title" content="A title {i}">' for i in range(n))
    return page("".join(f"<h2>Heading number {i}</h2>" for i in range(n)), head=titles)


def _days(n: int) -> str:
    """A page with n dates in its head, each of another day."""
    days = (f"{1905 + i % 120}-{i // 120 % 12 + 1:02}-{i // 1440 % 28 + 1:02}" for i in range(n))
    return page(
        head="".join(f'<meta name="x{i}pubdate" content="{d}">' for i, d in enumerate(days))
    )


def _people(n: int) -> str:
    """A page with n scripts in its head, each with another author."""
    names = ("".join(chr(97 + int(digit)) for digit in str(i)).title() for i in range(n))
    things = (json.dumps({"@type": "Article", "author": {"name": f"Ada {x}"}}) for x in names)
    return page(head="".join(map(_script, things)))


def _wrong(_: int) -> str:
    things = (
        {"@type": "NewsArticle", "headline": TITLE, field: value}
        for field in _FIELDS
        for value in _WRONG
    )
    return page(head="".join(_script(json.dumps(thing)) for thing in things))


def _circle(n: int) -> str:
    things = [
        {"@id": f"#{i}", "@type": "Person", "author": {"@id": f"#{(i + 1) % n}"}} for i in range(n)
    ]
    return json.dumps([{"@type": "Article", "author": {"@id": "#0"}}, *things])


_THING = '{"@type":"NewsArticle","headline":"A headline","author":{"name":"Ada Lund"}}'
_BODY = json.dumps(" ".join(PARAGRAPHS))

METADATA: tuple[Case, ...] = (
    Case("metas", _heads('<meta name="x@" content="y@">'), 50_000),
    Case("metas-same-name", _heads('<meta name="x" content="y@">'), 50_000),
    Case("metas-bare", _heads("<meta "), 50_000),
    Case("metas-authors", _heads('<meta name="author" content="Ada Lund@, Bo Lind@">'), 20_000),
    Case("metas-titles", _heads('<meta property="og:title" content="A title @">'), 20_000),
    Case("metas-dates", _heads('<meta property="article:published_time" content="@">'), 20_000),
    Case("metas-titles-and-headings", _titles_and_headings, 5_000, full=20_000),
    Case("metas-days", _days, 20_000),
    Case("metas-tags", _heads('<meta property="article:tag" content="tag @">'), 20_000),
    Case("metas-images", _heads('<meta property="og:image" content="/@.png">'), 20_000),
    Case("metas-descriptions", _heads('<meta name="description" content="It rains @">'), 20_000),
    Case("metas-languages", _heads('<meta name="language" content="x@">'), 20_000),
    Case("metas-sites", _heads('<meta property="og:site_name" content="Site @">'), 20_000),
    Case("meta-names", lambda n: page(head=f'<meta name="{"a b " * n}" content="x">'), 100_000),
    Case(
        "meta-content",
        lambda n: page(head=f'<meta name="description" content="{"word " * (n // 5)}">'),
        5 * _MB,
    ),
    Case(
        "meta-content-and-blocks",
        lambda n: page(
            head=f'<meta name="description" content="{"rainy day " * (n // 2)}">',
            after="<p>a line that is looked for in vain</p>" * (n // 20),
        ),
        400_000,
    ),
    Case("links-of-the-head", _heads('<link rel="canonical" href="/@">'), 20_000),
    Case("link-relations", lambda n: page(head=f'<link rel="{"a b " * n}" href="/x">'), 100_000),
    Case("titles", _heads("<title>Title @</title>"), 20_000),
    Case("title-text", lambda n: page(head="").replace("<title>", "<title>" + "word " * n), _MB),
    Case(
        "title-of-separators",
        lambda n: page().replace("<title>", "<title>" + "a | b - " * n),
        100_000,
    ),
    Case("json-ld-blocks", _heads(_script(_THING)), 5_000),
    Case("json-ld-authors-all-different", _people, 10_000),
    Case("json-ld-blocks-empty", _heads(_script("")), 20_000),
    Case(
        "json-ld-large",
        _ld(
            lambda n: json.dumps(
                {"@type": "NewsArticle", "headline": TITLE, "articleBody": "word " * (n // 5)}
            )
        ),
        10 * _MB,
    ),
    Case(
        "json-ld-body-and-blocks",
        lambda n: page(
            head=_script(f'{{"@type": "Article", "articleBody": "{"it rains " * (n // 9)}"}}'),
            after="<p>it rains it rains it rains or not</p>" * (n // 40),
        ),
        2 * _MB,
    ),
    Case(
        "json-ld-large-but-right",
        _ld(
            lambda n: (
                f'{{"@type":"NewsArticle","headline":"{TITLE}","articleBody":{_BODY},'
                f'"x":"{"y" * n}"}}'
            )
        ),
        _MB,
    ),
    Case("json-ld-deep-lists", _ld(lambda n: "[" * n), 50_000),
    Case("json-ld-deep-objects", _ld(lambda n: '{"a":' * n + "1" + "}" * n), 50_000),
    Case(
        "json-ld-deep-authors",
        _ld(lambda n: '{"@type":"Article","author":' + '{"author":' * n + "1" + "}" * n + "}"),
        50_000,
    ),
    Case(
        "json-ld-wide",
        _ld(
            lambda n: json.dumps(
                {"@type": "Article", "author": [{"name": f"Ada Lund{i}"} for i in range(n)]}
            )
        ),
        20_000,
    ),
    Case(
        "json-ld-graph",
        _ld(
            lambda n: json.dumps(
                {
                    "@graph": [
                        {"@type": "NewsArticle", "@id": f"#{i}", "headline": f"News {i}"}
                        for i in range(n)
                    ]
                }
            )
        ),
        10_000,
    ),
    Case("json-ld-keys", _ld(lambda n: json.dumps({f"k{i}": i for i in range(n)})), 50_000),
    Case("json-ld-circle", _ld(_circle), 1_000),
    Case("json-ld-wrong-types", _wrong),
    Case(
        "json-ld-numbers",
        _ld(lambda n: '{"@type":"Article","datePublished":' + "9" * n + "}"),
        100_000,
    ),
    Case("json-ld-exponents", _ld(lambda _: '{"@type":"Article","commentCount":1e999999999}')),
    Case("json-ld-escapes", _ld(lambda n: '{"headline":"' + "\\u0041\\" * n + '"}'), 100_000),
    Case("json-ld-unclosed-strings", _ld(lambda n: '{"a":"' * n), 50_000),
    Case("json-ld-quotes", _ld(lambda n: '"' * n), 200_000),
    Case("json-ld-commas", _ld(lambda n: "[" + "," * n), 500_000),
    Case("json-ld-comments", _ld(lambda n: "/*" * n), 200_000),
    Case("json-ld-line-comments", _ld(lambda n: " // x\n" * n), 100_000),
    Case("json-ld-colons", _ld(lambda n: '{"articleBody" : ' * n), 50_000),
    Case(
        "json-ld-markup",
        _ld(
            lambda n: json.dumps(
                {"@type": "Article", "headline": "<b" * n, "articleBody": "&lt;<p" * n}
            )
        ),
        100_000,
    ),
    Case("json-ld-not-json", _ld(lambda n: "window.x = {" * n), 50_000),
    Case(
        "dates-of-digits",
        lambda n: page(
            head=f'<meta name=date content="{"2" * n}"><meta name=pubdate content="{"1-" * n}">',
            before=f'<time datetime="{"0" * n}">{"9." * n}</time>',
        ),
        5_000,
    ),
    Case(
        "dates-impossible",
        lambda _: page(
            "".join(
                f'<time datetime="{text}">{text}</time>'
                for text in (
                    "0000-00-00",
                    "9999-99-99",
                    "2024-02-30",
                    "-1-1-1",
                    "2024-13-01T25:61:61Z",
                    "31 February 2024",
                    "٣١/٠٢/٢٠٢٤",
                    "2024-05-03T10:00:00+99:99",
                    "1e5",
                    "99999999999999",
                    "in 99999999999 days",
                    "99999999999999999999 hours ago",
                )
            )
        ),
    ),
    Case("dates-ago", lambda n: page(f"<time>{'9' * n} years ago</time>"), 5_000),
    Case("times-of-day", lambda n: page(f"<time>3 May 2024 {'11:' * n}</time>"), 50_000),
    Case(
        "bylines-of-names",
        lambda n: page(f'<p class="byline">By {"Ada Lund, Bo Lind and " * n}</p>'),
        20_000,
    ),
    Case("byline-of-capitals", lambda n: page(f'<p class="author">By {"A." * n}</p>'), 50_000),
    Case(
        "author-pages", lambda n: page('<a rel=author href="/author/ada">Ada Lund</a> ' * n), 20_000
    ),
    Case(
        "microdata",
        lambda n: page(
            '<div itemscope itemtype="http://schema.org/Article"><span itemprop="author headline '
            'datePublished image">x</span>' * n
        ),
        10_000,
    ),
    Case("property-names", lambda n: page(f'<span itemprop="{"a/b:c " * n}">x</span>'), 100_000),
    Case("language-names", lambda n: page().replace('lang="en"', f'lang="{"en-" * n}"'), 100_000),
    Case(
        "address-in-base",
        lambda n: page(head=f'<base href="http://a.example/{"../" * n}">'),
        50_000,
    ),
)
