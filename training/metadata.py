"""`python -m training.metadata CORPORA`: learns what speaks for a headline, an author, a date.

For each page the package offers its candidates with their features. The weights maximise the
probability, under a conditional logit, of the offers that agree with the annotation; the penalty
on their squares keeps rare features small. Printed are shares of right choices: of pages whose
domain the weights never saw (each half of the domains judged by the weights of the other half),
then of all pages with the weights that are saved.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from cleanpage.describing.authors import offer_authors
from cleanpage.describing.choosing import Offer
from cleanpage.describing.clues import Clues, gather
from cleanpage.describing.date_places import Reading, find_dates
from cleanpage.describing.dates import offer_dates
from cleanpage.describing.language import rank_languages
from cleanpage.describing.site import site_keys
from cleanpage.describing.title import offer_titles
from cleanpage.reading.decode import to_utf8
from cleanpage.reading.html import read_html

TARGET = Path(__file__).parent.parent / "src" / "cleanpage" / "describing" / "weights.py"
CORPORA = ("fundus", "wcxb", "trafilatura", "htmldate")
WORD = re.compile(r"\w+")

Case = dict[str, Any]


class Choice(NamedTuple):
    """A page's offers for a field, and how right each is."""

    corpus: str
    half: int
    offers: list[Offer]
    gains: np.ndarray


class Field(NamedTuple):
    """How a field is offered, judged and learned.

    Attributes:
        name: of the field.
        annotated: whether a case says what is right.
        offers: what a page offers.
        gain: how right an offer is, 0.0 to 1.0.
        news: how much a page of the small corpus counts that is annotated with most care.
        penalty: on the squares of the weights.
    """

    name: str
    annotated: Callable[[Case], bool]
    offers: Callable[[Clues], list[Offer]]
    gain: Callable[[Case, Any], float]
    news: float
    penalty: float

    def count(self, corpus: str) -> float:
        """How much a page of a corpus counts."""
        return self.news if corpus == "fundus" else 1.2 if corpus == "wcxb" else 1.0


def main() -> None:
    """Read the corpora, fit each field, report, save."""
    parser = argparse.ArgumentParser(prog="training.metadata", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder with a corpus in each subfolder")
    parser.add_argument("--to", type=Path, default=TARGET, help="where the weights go")
    options = parser.parse_args()
    choices: dict[str, list[Choice]] = {field.name: [] for field in FIELDS}
    for corpus, case, clues in _pages(options.corpora):
        for field in FIELDS:
            if field.annotated(case):
                offers = field.offers(clues)
                gains = np.array([field.gain(case, offer.value) for offer in offers])
                choices[field.name].append(Choice(corpus, _half(case), offers, gains))
    learned = {field.name: fit_and_report(field, choices[field.name]) for field in FIELDS}
    options.to.write_text(_source(learned), "utf-8")


def fit_and_report(field: Field, choices: list[Choice]) -> dict[str, float]:
    """The weights of all pages; prints what those of half the domains do on the other half."""
    for half in (0, 1):
        weights = fit(field, (choice for choice in choices if choice.half == half))
        _report(f"{field.name}, other domains", weights, [c for c in choices if c.half != half])
    weights = fit(field, choices)
    _report(f"{field.name}, all", weights, choices)
    return weights


def fit(field: Field, choices: Iterable[Choice]) -> dict[str, float]:
    """Weights that make right offers likely."""
    usable = [choice for choice in choices if len(choice.gains) and choice.gains.max() > 0]
    names = sorted({name for c in usable for offer in c.offers for name in offer.features})
    column = {name: place for place, name in enumerate(names)}
    entries = [
        (row, column[name])
        for row, offer in enumerate(offer for c in usable for offer in c.offers)
        for name in offer.features
    ]
    sizes = [len(choice.offers) for choice in usable]
    starts = np.cumsum([0, *sizes])[:-1]
    page = np.repeat(np.arange(len(sizes)), sizes)
    rows, columns = zip(*entries, strict=True)
    table = csr_matrix((np.ones(len(entries)), (rows, columns)), (sum(sizes), len(names)))
    gains = np.concatenate([choice.gains for choice in usable])
    counts = np.array([field.count(choice.corpus) for choice in usable])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, starts)[page])
        shares /= np.add.reduceat(shares, starts)[page]
        right = np.add.reduceat(shares * gains, starts) + 1e-9
        slope = -counts[page] * shares * (gains / right[page] - 1)
        value = -(counts * np.log(right)).sum() + field.penalty / 2 * weights @ weights
        return value, table.T @ slope + field.penalty * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return dict(zip(names, found.x.tolist(), strict=True))


def _report(what: str, weights: dict[str, float], choices: list[Choice]) -> None:
    right: dict[str, list[float]] = {}
    for choice in choices:
        scores = [sum(weights.get(f, 0.0) for f in offer.features) for offer in choice.offers]
        best = choice.gains[int(np.argmax(scores))] if scores else 0.0
        right.setdefault(choice.corpus, []).append(float(best))
    shares = "  ".join(f"{corpus} {np.mean(gains):.3f}" for corpus, gains in right.items())
    print(f"{what:24}{shares}")


def _pages(folder: Path) -> Iterator[tuple[str, Case, Clues]]:
    for corpus in CORPORA:
        for line in (folder / corpus / "truth.jsonl").open(encoding="utf-8"):
            case = json.loads(line)
            if case["kind"] != "article":
                continue
            html = to_utf8(gzip.decompress((folder / corpus / case["page"]).read_bytes()))
            yield corpus, case, gather(read_html(html or b"", case["url"]), case["url"])


def _half(case: Case) -> int:
    host = urlsplit(case["url"]).netloc or case["id"]
    return hashlib.sha256(".".join(host.split(".")[-2:]).encode()).digest()[-1] & 1


def _fold(text: str) -> str:
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _authors_gain(case: Case, value: tuple[str, ...]) -> float:
    gold, got = ({_fold(name) for name in names if name} for names in (case["authors"], value))
    return 2 * len(gold & got) / (len(gold) + len(got)) if gold or got else 1.0


def _offer_dates(clues: Clues) -> list[Offer]:
    languages = rank_languages(clues)
    reading = Reading(languages[0].value if languages else "", None)
    return offer_dates(clues, list(find_dates(clues, reading)))


FIELDS = (
    Field(
        "title",
        lambda case: bool(case["title"]),
        lambda clues: offer_titles(clues, site_keys(clues)),
        lambda case, value: float(_fold(value) == _fold(case["title"])),
        news=5.0,
        penalty=0.8,
    ),
    Field(
        "authors",
        lambda case: case["authors"] is not None,
        lambda clues: offer_authors(clues, site_keys(clues)),
        _authors_gain,
        news=3.0,
        penalty=0.4,
    ),
    Field(
        "date",
        lambda case: bool(case["date"]),
        _offer_dates,
        lambda case, value: float(f"{value:%Y-%m-%d}" == case["date"]),
        news=3.0,
        penalty=0.4,
    ),
)


def _source(learned: dict[str, dict[str, float]]) -> str:
    names = ", ".join(f'"{name.upper()}"' for name in sorted(learned))
    lines = [
        '"""What each feature of an offer weighs: written by `training/metadata.py`."""',
        "",
        "from __future__ import annotations",
        "",
        f"__all__ = [{names}]",
    ]
    for name, weights in sorted(learned.items()):
        lines += ["", f"{name.upper()}: dict[str, float] = {{"]
        lines += [
            f'    "{feature}": {weight:.2f},'
            for feature, weight in sorted(weights.items())
            if abs(weight) >= 0.005
        ]
        lines.append("}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
