"""Articles as the formats that commands write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from html import escape

from cleanpage import Article
from cleanpage.corpus.fields import Value, field_values
from cleanpage.corpus.front_matter import write_front_matter

__all__ = ["write_article"]


def write_article(article: Article, form: str, name: str, *, metadata: bool, many: bool) -> str:
    """Write an article.

    Args:
        article: which.
        form: text, markdown, html or json.
        name: of the file that it comes from.
        metadata: whether the metadata are to stand in front of it; JSON always has them.
        many: whether it is one of several, and needs its file's name above it.
    """
    return WRITERS[form](article, name, metadata, many)


def _head(name: str, many: bool) -> str:
    return f"==> {name} <==\n" if many else ""


def _front(article: Article, metadata: bool) -> str:
    return write_front_matter(field_values(article)) + "\n" if metadata else ""


def _text(article: Article, name: str, metadata: bool, many: bool) -> str:
    return _head(name, many) + _front(article, metadata) + _line_end(article.text)


def _markdown(article: Article, name: str, metadata: bool, many: bool) -> str:
    return _head(name, many) + _front(article, metadata) + _line_end(article.markdown)


def _line_end(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _html(article: Article, name: str, metadata: bool, many: bool) -> str:
    head = f"<!-- {name.replace('--', '- -')} -->\n" if many else ""
    if not metadata:
        return head + _line_end(article.html)
    tags = "\n".join(_meta_tags(field_values(article)))
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return (
        f'{head}<!doctype html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n{tags}\n'
        f"</head>\n<body>\n{_line_end(article.html)}</body>\n</html>\n"
    )


def _meta_tags(fields: Mapping[str, Value]) -> Iterator[str]:
    for name, value in fields.items():
        for item in [value] if isinstance(value, str) else value:
            if name == "title":
                yield f"<title>{escape(item)}</title>"
            else:
                yield f'<meta name="{name}" content="{escape(item)}">'


def _json(article: Article, name: str, metadata: bool, many: bool) -> str:
    if not many:
        return f"{article.to_json(indent=2)}\n"
    return json.dumps({"file": name, **article.to_dict()}, ensure_ascii=False) + "\n"


WRITERS: Mapping[str, Callable[[Article, str, bool, bool], str]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
}
