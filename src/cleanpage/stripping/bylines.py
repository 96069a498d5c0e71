"""Who wrote it, where the page says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.phrases import fold, phrases
from cleanpage.phrases.book import language_code
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import found, phrase_cuts, quoted
from cleanpage.stripping.lines import ends_sentence

__all__ = ["Bylines"]

WORDS = frozenset(
    "byline bylines author authors autor autoren auteur auteurs autore autori writer writers "
    "contributor contributors reporter credit-author vcard".split()
)

_LONGEST = 160
_MOST_WORDS = 12
#: A byline stands so many blocks from the first or last paragraph at the most.
_NEAR = 4
_BETWEEN_NAMES = frozenset(
    "and und et y e i og och ja en of for the de da van von der la del".split()
)


class Bylines:
    """Bylines, and who else contributed."""

    name = "bylines"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut lines such as "By Marta Okonjo", lines of the authors' names, and boxes of them."""
        first, end = page.body
        prefixes = _prefixes(page.language)
        near = [
            *range(max(0, first - 2 * _NEAR), min(first + _NEAR, end)),
            *range(end, end + _NEAR),
        ]
        for index in near:
            if index < len(blocks) and (evidence := _names(blocks[index], page, prefixes)):
                yield Cut(index, "name", evidence)
        for index, hits in found(page, "bylines"):
            if index < len(blocks) and _is_credit(blocks[index], hits):
                yield Cut(index, "credit", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)


def _names(block: Block, page: PageInfo, prefixes: tuple[str, ...]) -> str:
    """What makes it a byline: "By" before names, or the name of an author."""
    text = block.text
    if not 3 <= len(text) <= _LONGEST or block.kind is Kind.LIST_ITEM or ends_sentence(text):
        return ""
    folded = fold(text).lstrip("–—-|•· ")
    for prefix in prefixes:
        if folded.startswith(prefix + " ") or folded.startswith(prefix + ":"):
            rest = text[len(text) - len(folded) + len(prefix) :].strip(" :")
            return text[: len(text) - len(rest)].strip(" :") if _are_names(rest, page) else ""
    return next((name for name in page.authors if name and _opens(folded, fold(name))), "")


def _opens(folded: str, name: str) -> bool:
    return folded.startswith(name) and len(folded) <= 2 * len(name) + 40


def _are_names(text: str, page: PageInfo) -> bool:
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= _MOST_WORDS or words[0][:1].islower():
        return False
    times = _times(page.language)
    return all(
        (not word[:1].islower() or word.lower() in _BETWEEN_NAMES) and word.lower() not in times
        for word in words
    )


def _is_credit(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether it is "(Reporting by …; editing by …)", bracketed and about nothing else."""
    return block.text.startswith(("(", "[", "—", "–", "-")) and hits[0].start <= 2 and len(hits) > 1


def _prefixes(language: str) -> tuple[str, ...]:
    codes = dict.fromkeys(("en", language_code(language) or "en"))
    return tuple(fold(prefix) for code in codes for prefix in phrases(code, "bylines", "prefixes"))


def _times(language: str) -> frozenset[str]:
    codes = dict.fromkeys(("en", language_code(language) or "en"))
    lists = [phrases(code, "dates", key) for code in codes for key in ("weekdays", "months")]
    return frozenset(word for lines in lists for line in lines for word in line.split(", "))
