"""Pages that want something opened: entities, files, connections.

`FIFO` stands for a pipe that nobody writes to: whoever opens it never comes back. `PORT` stands for
a port on which somebody listens and counts. Both are filled in when the case is run.
"""

from __future__ import annotations

from tests.hostile.article import ARTICLE, page
from tests.hostile.cases.case import Case

__all__ = ["FIFO", "PORT", "REFERENCES"]

FIFO = "/FIFO-PATH"
PORT = "65535"
_FILE = f"file://{FIFO}"
_HTTP = f"http://127.0.0.1:{PORT}/x"
_LAUGHS = "".join(
    f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' if i else '<!ENTITY l0 "lol">' for i in range(10)
)
_QUADRATIC = f'<!ENTITY a "{"x" * 100_000}">'


def _doctype(subset: str, use: str = "", declaration: str = "") -> str:
    return f"{declaration}<!DOCTYPE html [{subset}]><html><body><p>{use}</p>{ARTICLE}</body></html>"


_XML = '<?xml version="1.0"?>'

REFERENCES: tuple[Case, ...] = (
    Case("entities-billion-laughs", lambda _: _doctype(_LAUGHS, "&l9;", _XML)),
    Case("entities-quadratic", lambda _: _doctype(_QUADRATIC, "&a;" * 100_000, _XML)),
    Case(
        "entities-circular", lambda _: _doctype('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;", _XML)
    ),
    Case(
        "entities-external-file", lambda _: _doctype(f'<!ENTITY x SYSTEM "{_FILE}">', "&x;", _XML)
    ),
    Case("entities-external-path", lambda _: _doctype(f'<!ENTITY x SYSTEM "{FIFO}">', "&x;", _XML)),
    Case(
        "entities-external-http", lambda _: _doctype(f'<!ENTITY x SYSTEM "{_HTTP}">', "&x;", _XML)
    ),
    Case(
        "entities-parameter",
        lambda _: _doctype(
            f'<!ENTITY % x SYSTEM "{_FILE}"> %x; <!ENTITY % y SYSTEM "{_HTTP}"> %y;', "&z;", _XML
        ),
    ),
    Case("doctype-system-file", lambda _: f'<!DOCTYPE html SYSTEM "{_FILE}">{page()}'),
    Case("doctype-system-http", lambda _: f'<!DOCTYPE html SYSTEM "{_HTTP}">{page()}'),
    Case("doctype-public-http", lambda _: f'<!DOCTYPE html PUBLIC "-//X//Y" "{_HTTP}">{page()}'),
    Case("xml-stylesheet", lambda _: f'{_XML}<?xml-stylesheet href="{_HTTP}"?>{page()}'),
    Case(
        "xinclude",
        lambda _: page(
            f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{_FILE}" parse="text"/>'
        ),
    ),
    Case("base-file", lambda _: page(head=f'<base href="{_FILE}">')),
    Case(
        "resources-everywhere",
        lambda _: page(
            head=(
                f'<link rel=stylesheet href="{_HTTP}"><link rel=import href="{_HTTP}">'
                f'<link rel=canonical href="{_FILE}"><meta property="og:image" content="{_FILE}">'
                f'<script src="{_HTTP}"></script><style>@import url({_HTTP});</style>'
            ),
            before=(
                f'<img src="{_HTTP}" srcset="{_FILE} 2x"><iframe src="{_HTTP}"></iframe>'
                f'<object data="{_FILE}"></object><embed src="{_HTTP}">'
                f'<video src="{_FILE}"></video>'
                f'<audio src="{_HTTP}"></audio>'
                f'<svg><use href="{_HTTP}#a"/><image href="{_FILE}"/></svg>'
                f'<form action="{_HTTP}"></form><frame src="{_FILE}"><body background="{_HTTP}">'
            ),
        ),
    ),
    Case(
        "json-ld-references",
        lambda _: page(
            head=(
                '<script type="application/ld+json">{"@context": "'
                + _HTTP
                + '", "@type": "Article", '
                '"@id": "'
                + _FILE
                + '", "@import": "'
                + _HTTP
                + '", "image": "'
                + _FILE
                + '"}</script>'
            )
        ),
    ),
)
