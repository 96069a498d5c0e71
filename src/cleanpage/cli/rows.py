"""One row of an archive: its text is cleaned, everything else is passed through."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from cleanpage import Article, Cleaner
from cleanpage.corpus.fields import FIELDS

__all__ = ["CleanRow", "Row", "RowCleaner"]

RECORD = "cleanpage"
ERROR = "error"


class Row(NamedTuple):
    """A line of the input, with its number from 1."""

    number: int
    line: bytes


class CleanRow(NamedTuple):
    """A line of the output, without line end, and what was wrong with the row, if anything."""

    line: bytes
    error: str = ""


class BadRowError(Exception):
    """A row that cannot be cleaned; the message says why."""


@dataclass(frozen=True)
class RowCleaner:
    """Cleans rows; can be pickled, so that it can work in other processes.

    Attributes:
        text_field: name of the field that holds the text, and gets the clean text.
        id_field: name of the field that names a row in messages; empty if there is none.
        title_field: name of a field with the title, if the rows have one.
        url_field: name of a field with the address.
        language: BCP 47 tag of all texts; empty if each one's is to be detected.
        form: text, markdown or html.
        metadata: whether the row gets the text's metadata.
        explained: whether the row gets a list of what was cut.
        skip: strippers to leave out.
    """

    text_field: str = "text"
    id_field: str = ""
    title_field: str = ""
    url_field: str = ""
    language: str = ""
    form: str = "text"
    metadata: bool = False
    explained: bool = False
    skip: tuple[str, ...] = ()

    def __call__(self, row: Row) -> CleanRow:
        """Clean a row.

        Returns:
            The row with its text clean and a `cleanpage` object beside it. A row that cannot be
            cleaned is passed on as it was, with an `error`; a line that is no JSON object becomes
            the `line` of one.
        """
        line = row.line.rstrip(b"\r\n")
        try:
            data = _object(line)
        except BadRowError as error:
            message = f"line {row.number}: {error}"
            text = line.decode("utf-8", "backslashreplace")
            return CleanRow(_dump({"line": text, ERROR: message}), message)
        try:
            return CleanRow(_dump(self._cleaned(data)))
        except BadRowError as error:
            name = f" ({self.id_field} {data[self.id_field]!r})" if self.id_field in data else ""
            message = f"line {row.number}{name}: {error}"
            return CleanRow(_with_error(line, data, message), message)

    def _cleaned(self, data: dict[str, Any]) -> dict[str, Any]:
        text = data.get(self.text_field)
        if not isinstance(text, str):
            found = f"is no string but {type(text).__name__}" if text is not None else "is missing"
            raise BadRowError(f"the field {self.text_field!r} {found}")
        article = _cleaner(self.skip).clean_text(
            text,
            title=self._hint(data, self.title_field),
            url=self._hint(data, self.url_field),
            language=self.language or None,
        )
        clean: str = getattr(article, self.form)
        return {**data, self.text_field: clean, RECORD: self._record(article)}

    def _hint(self, data: dict[str, Any], field: str) -> str | None:
        value = data.get(field)
        return value if field and isinstance(value, str) and value else None

    def _record(self, article: Article) -> dict[str, Any]:
        names = (*FIELDS[1:], "sources") if self.metadata else ()
        names = (*names, "removed") if self.explained else names
        whole = article.to_dict() if names else {}
        return {"status": str(article.status), **{name: whole[name] for name in names}}


@lru_cache(maxsize=1)
def _cleaner(skip: tuple[str, ...]) -> Cleaner:
    return Cleaner(skip=skip)


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadRowError(f"no JSON: {error}") from error
    if not isinstance(data, dict):
        raise BadRowError("a JSON value, but no object")
    return data


def _dump(data: dict[str, Any]) -> bytes:
    try:
        return json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can carry
        return json.dumps(data).encode("ascii")
    except ValueError as error:  # 1e400 would come out as Infinity
        raise BadRowError("a number that JSON cannot write") from error


def _with_error(line: bytes, data: dict[str, Any], message: str) -> bytes:
    """The line as it was, to the byte, with one more field at its end."""
    name = ERROR if ERROR not in data else f"{RECORD}_{ERROR}"
    field = _dump({name: message})[1:]
    head = line.rstrip().removesuffix(b"}").rstrip()
    return head + (b", " if data else b"") + field
