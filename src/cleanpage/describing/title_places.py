"""Where headlines stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from cleanpage.block import Block, Kind
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, on_one_line, readable
from cleanpage.describing.things import texts
from cleanpage.describing.vocabulary import meta_names, word_list
from cleanpage.extent import wide_chars
from cleanpage.reading.permalinks import permalink_start

__all__ = ["Title", "find_titles"]

_SEPARATOR = re.compile(r"\s++(?:[|–—\-·•»«›:/~]|::)++\s++|\s*+[|»›]\s*+|-(?=\w)")
#: What `_SEPARATOR` and `_KICKER` cannot match without.
_SEPARATING = re.compile(r"[|–—\-·•»«›:/~]")
_KICKER = re.compile(r"\s++[|–—\-•/]\s++|:\s++")
_AFTER_KICKER = re.compile(r"^[\s|–—\-•/:]++")
#: Headings of level 1 that are looked at.
_MOST = 8
#: Blocks between a smaller heading and the text that it heads.
_NEAR = 8
#: A heading of which more is linked leads somewhere else: to the home page, mostly.
_LINKED = 0.8


class Title(NamedTuple):
    """A title where it was found."""

    text: str
    place: str
    source: str
    features: tuple[str, ...] = ()


def find_titles(clues: Clues, sites: Collection[str]) -> Iterator[Title]:
    """All that may be the headline, and these without what stands before or behind a separator.

    Args:
        clues: the page's clues.
        sites: folded names of the site.
    """
    yield from _headings(clues)
    yield from _lower_heading(clues)
    for key in ("headline", "name"):
        for text in texts(clues.main.fields.get(key))[:2]:
            yield from _whole_and_cut(readable(text), f"json-ld {key}", f"json-ld {key}", sites)
    for name, place in meta_names("title").items():
        for text in clues.meta.get(name, ())[:2]:
            yield from _whole_and_cut(text, place, f"meta {name}", sites)
    for element in clues.properties.get("headline", ())[:2]:
        text = readable(element.attributes.get("content") or element.text)
        yield Title(text, "itemprop", "itemprop headline")
    if clues.title:
        yield from _whole_and_cut(clues.title, "title", "title", sites)


def _headings(clues: Clues) -> Iterator[Title]:
    for place, block in enumerate(clues.headings[:_MOST]):
        text = _heading(block)
        kicker = _kicker(clues, block)
        position = tuple(_position(clues, block, place))
        yield Title(text, "h1", "h1", (*position, "h1 with kicker") if kicker else position)
        if kicker:
            rest = _AFTER_KICKER.sub("", text[len(kicker) :])
            yield Title(rest, "h1 tail", "h1 after its kicker", ("kicker named",))
        elif place == 0 and _SEPARATING.search(text):
            for cut in list(_KICKER.finditer(text))[:2]:
                yield Title(text[cut.end() :], "h1 tail", f"h1 after {cut.group().strip()}")


def _heading(block: Block) -> str:
    end = permalink_start(block)
    return on_one_line(block.text if end < 0 else block.text[:end])


def _kicker(clues: Clues, heading: Block) -> str:
    """The text of an element within a heading that stands before the headline and is named so."""
    kickers = word_list("classes", "kicker")
    for element in clues.shown:
        if element.first == heading.index and not kickers.isdisjoint(element.words):
            text = on_one_line(element.text)
            if text and heading.text.startswith(text) and len(text) < len(heading.text):
                return text
    return ""


def _position(clues: Clues, block: Block, place: int) -> Iterator[str]:
    yield "h1 order " + ("0" if place == 0 else "1" if place == 1 else "2+")
    yield "h1 only" if len(clues.headings) == 1 else "h1 of some"
    if block.index > clues.start:
        yield "h1 below"
    if block.link_share > _LINKED:
        yield "h1 linked"
    if any(other.level > 1 for other in clues.page.blocks[block.index + 1 : block.index + 3]):
        yield "h1 above heading"
    named = {word for box in block.boxes[:3] for word in box.words}
    for kind in ("title", "article", "site", "aside"):
        if named & word_list("classes", kind):
            yield f"h1 named {kind}"


def _lower_heading(clues: Clues) -> Iterator[Title]:
    """The last smaller heading in front of the text: some sites keep the `h1` for machines."""
    for block in reversed(clues.page.blocks[max(0, clues.start - _NEAR) : clues.start + 1]):
        if block.kind is Kind.HEADING and block.level > 1 and not block.hidden:
            beside = any(0 < block.index - heading.index <= 2 for heading in clues.headings)
            place = "beside h1" if beside else "apart" if clues.headings else "alone"
            yield Title(_heading(block), "heading", f"h{block.level}", (f"heading {place}",))
            return


def _whole_and_cut(text: str, place: str, source: str, sites: Collection[str]) -> Iterator[Title]:
    """A title, and what is left of it without its first or last parts."""
    yield Title(text, place, source)
    if "_" in text and (end := _low_line(text)):
        text = text[:end]
        yield Title(text, "head", f"{source} before _", ("rest short",))
    if not _SEPARATING.search(text):
        return
    cuts = [cut for cut in _SEPARATOR.finditer(text) if _sets_off(cut)]
    for cut in cuts[-3:]:
        rest = _rest(text[cut.end() :], sites)
        yield Title(text[: cut.start()], "head", f"{source} before {cut.group().strip()}", (rest,))
    for cut in cuts[:2]:
        rest = _rest(text[: cut.start()], sites)
        yield Title(text[cut.end() :], "tail", f"{source} after {cut.group().strip()}", (rest,))


def _low_line(text: str) -> int:
    """Where the low line stands behind which Chinese sites write sections and names; 0 if nowhere.

    Behind a character without spaces, or between a mark and one: "…_新闻中心_海报网".
    """
    for place in range(1, len(text) - 1):
        if text[place] == "_":
            before, behind = text[place - 1], text[place:].lstrip("_")[:1]
            marked = not before.isalnum() and not before.isspace() and wide_chars(behind) > 0
            if marked or wide_chars(before):
                return place
    return 0


def _sets_off(cut: re.Match[str]) -> bool:
    """Whether a separator is one: a bare hyphen is, in scripts without spaces, before no digit."""
    if cut[0] != "-":
        return True
    text, place = cut.string, cut.start()
    return place > 0 and wide_chars(text[place - 1]) > 0 and not text[place + 1].isdecimal()


def _rest(text: str, sites: Collection[str]) -> str:
    """What was cut off: the site's name, a few words, or a lot."""
    key = fold(text)
    if key in sites or key.replace(" ", "") in sites:
        return "rest site"
    if any(site in key or key in site for site in sites):
        return "rest near site"
    return "rest short" if len(key.split()) <= 3 else "rest long"
