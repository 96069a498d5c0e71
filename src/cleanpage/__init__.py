"""Clean articles from web pages and from flattened text, with a reason for every cut."""

from cleanpage.article import Article, Candidate, Metadata, Refusal, Removal, Status
from cleanpage.block import Block, Box, Cut, Hit, Kind, Mark, PageInfo, Span, Stripper
from cleanpage.cleaner import Cleaner
from cleanpage.extract import clean_text, extract, strippers
from cleanpage.limits import Limits

__all__ = [
    "Article",
    "Block",
    "Box",
    "Candidate",
    "Cleaner",
    "Cut",
    "Hit",
    "Kind",
    "Limits",
    "Mark",
    "Metadata",
    "PageInfo",
    "Refusal",
    "Removal",
    "Span",
    "Status",
    "Stripper",
    "__version__",
    "clean_text",
    "extract",
    "strippers",
]

__version__ = "0.1.0"
