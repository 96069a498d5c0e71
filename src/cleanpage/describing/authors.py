"""Who wrote it.

The same names are one offer, wherever they stand. Where they do, how many other places name the
same people, and whether they look like people, decides; nobody at all is an offer, too, and wins
where the others look wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from cleanpage.article import Candidate
from cleanpage.describing.author_places import Named, find_authors
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.names import is_person
from cleanpage.describing.strings import fold
from cleanpage.describing.weights import AUTHORS

__all__ = ["offer_authors", "rank_authors"]

_CERTAIN = frozenset(("json-ld author", "people all"))
#: Places that name somebody; a page with more is a list of people, all compared with each other.
_MOST = 200
_NOBODY = Offer((), "nobody", ("nobody",))


def rank_authors(clues: Clues, sites: Collection[str]) -> tuple[Candidate, ...]:
    """Candidates for the authors, best first; each value is a tuple of names.

    The empty tuple comes first where all others look wrong.

    Args:
        clues: the page's clues.
        sites: folded names of the site.
    """
    offers = offer_authors(clues, sites)
    return choose(offers, AUTHORS) if offers != [_NOBODY] else ()


def offer_authors(clues: Clues, sites: Collection[str]) -> list[Offer]:
    """What the page offers as its authors, with features; one offer may be nobody."""
    found: dict[frozenset[str], list[Named]] = {}
    named = find_authors(clues)[:_MOST]
    declared = _declared(named)
    for item in [_without_houses(item, declared) for item in named]:
        found.setdefault(frozenset(map(fold, item.names)), []).append(item)
    where = {keys: dict.fromkeys([item.place for item in items]) for keys, items in found.items()}
    places: dict[str, int] = {}
    for keys, several in where.items():
        for key in keys:
            places[key] = places.get(key, 0) + len(several)
    offers = [
        Offer(
            items[0].names,
            items[0].source,
            (
                *_where(items, where[keys]),
                *_who(items, keys, sites),
                *_beside(keys, places, found),
            ),
        )
        for keys, items in found.items()
    ]
    # What the article's own data calls its authors, and looks like people, is not doubted.
    certain = any(_CERTAIN.issubset(offer.features) for offer in offers)
    return offers if certain else [*offers, _NOBODY]


def _declared(named: Iterable[Named]) -> tuple[str, ...]:
    """Whom the article's own data calls its authors, if they are people."""
    for item in named:
        if item.place == "json-ld author":
            return item.names if all(map(is_person, item.names)) else ()
    return ()


def _without_houses(item: Named, declared: Collection[str]) -> Named:
    """Names without the places and houses behind people whom the data names: "…, Reuters"."""
    others = [name for name in item.names if name not in declared]
    if len(others) == len(item.names) or any(" " in name or is_person(name) for name in others):
        return item
    return item._replace(names=tuple([name for name in item.names if name in declared]))


def _where(items: list[Named], places: Collection[str]) -> list[str]:
    named = dict.fromkeys([name for item in items[:4] for name in item.features])
    return [*places, f"places {min(len(places), 4)}", *named]


def _who(items: list[Named], keys: frozenset[str], sites: Collection[str]) -> list[str]:
    """What the names look like."""
    people = items[0].names
    found = ["one name" if len(keys) == 1 else "several names"]
    persons = sum(map(is_person, people))
    found.append("people " + ("all" if persons == len(people) else "some" if persons else "none"))
    if all("organisation" not in item.features for item in items):
        found.append(f"words {min(max(map(_words, people)), 5)}")
    joined = {key.replace(" ", "") for key in keys}
    if not keys.isdisjoint(sites) or not joined.isdisjoint(sites):
        found.append("site")
    elif any(len(site) > 3 and site in key for site in sites for key in joined):
        found.append("near site")
    if all(map(str.islower, people)):
        found.append("lower case")
    if any(map(str.isdigit, "".join(keys))):
        found.append("digits")
    return found


def _words(name: str) -> int:
    """Words of a name; a person's in one word, as in Chinese and Korean, is a full name."""
    count = name.count(" ") + 1
    return 2 if count == 1 and is_person(name) else count


def _beside(
    keys: frozenset[str], places: Mapping[str, int], found: Iterable[frozenset[str]]
) -> list[str]:
    """What the page's other offers say of these names."""
    told = [f"names seen {min(4, *[places[key] for key in keys])}"]
    if any(map(keys.__lt__, found)):
        told.append("part of another")
    if any(map(keys.__gt__, found)):
        told.append("more than another")
    return told
