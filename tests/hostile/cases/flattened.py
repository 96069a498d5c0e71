"""Flattened text for `clean_text`."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.article import TEXT
from tests.hostile.cases.case import Case

__all__ = ["FLATTENED"]

_MB = 1_000_000


def _behind(piece: str, joint: str = "\n") -> Callable[[int], str]:
    """The article with n pieces behind it; `@` in a piece is its number."""
    if "@" in piece:
        return lambda n: TEXT + "\n\n" + joint.join(piece.replace("@", str(i)) for i in range(n))
    return lambda n: TEXT + "\n\n" + joint.join([piece] * n)


def _case(
    name: str,
    make: Callable[[int], str],
    n: int = 0,
    *,
    full: int = 0,
    keeps: bool = True,
    status: str = "",
) -> Case:
    return Case(f"flat-{name}", make, n, full, keeps, status, flattened=True)


FLATTENED: tuple[Case, ...] = (
    _case("empty", lambda _: "", keeps=False, status="empty"),
    _case("blank", lambda _: " \n\t\r\n\x0b\x0c\u2028\u3000" * 1000, keeps=False, status="empty"),
    _case("control-characters", lambda _: TEXT.replace(" ", " \x00\x01\x7f", 40), keeps=False),
    _case("lone-surrogates", lambda _: TEXT + "\n\n\ud800\udfff" * 1000),
    _case("line-ends-of-all-makes", lambda _: TEXT.replace("\n\n", "\r\n\u2028\x85\r")),
    _case("lines", _behind("line @"), 500_000, keeps=False, status="too_large"),
    _case("lines-short", _behind("line @"), 5_000, full=50_000),
    _case("lines-blank", _behind(""), 500_000),
    _case("lines-same", _behind("Share"), 5_000, full=50_000),
    _case(
        "lines-of-prose",
        _behind("It rained on the harbour on day @, and nobody went out."),
        5_000,
        full=50_000,
        keeps=False,
    ),
    _case("one-long-line", lambda n: TEXT + "\n\n" + "rain " * (n // 5), 50 * _MB),
    _case("one-long-word", lambda n: TEXT + "\n\n" + "x" * n, 50 * _MB),
    _case("too-large", lambda n: TEXT + "\n\n" + "x" * n, 70 * _MB, status="too_large"),
    _case("line-of-spaces", lambda n: TEXT + "\n\nx" + " " * n + "x", 5 * _MB),
    _case("line-of-tabs", lambda n: TEXT + "\n\n" + "\t" * n, 5 * _MB),
    _case("bullets", _behind("- entry @"), 5_000, full=50_000, keeps=False),
    _case(
        "bullets-nested",
        lambda n: TEXT + "\n\n" + "\n".join(" " * 2 * i + "- x" for i in range(n)),
        1_000,
    ),
    _case(
        "bullets-zigzag",
        lambda n: TEXT + "\n\n" + "\n".join(" " * (i * 7 % 40) + "- x" for i in range(n)),
        5_000,
        full=20_000,
        keeps=False,
    ),
    _case("bullet-marks", lambda n: TEXT + "\n\n" + "- " * n, _MB),
    _case("numbers", _behind("@. entry"), 5_000, full=50_000, keeps=False),
    _case("numbers-huge", lambda n: TEXT + "\n\n" + "9" * n + ". entry", _MB),
    _case("quotes", _behind("> said @"), 5_000, full=50_000, keeps=False),
    _case("quote-marks", lambda n: TEXT + "\n\n" + "> " * n + "x", _MB),
    _case("headings", _behind("# Heading @"), 5_000, full=50_000),
    _case("heading-marks", lambda n: TEXT + "\n\n" + "#" * n + " x", _MB),
    _case("rules", _behind("---"), 5_000, full=50_000),
    _case("underlines", _behind("Title @\n====="), 3_000, full=30_000),
    _case("rule-long", lambda n: TEXT + "\n\n" + "- " * n + "\n" + "=" * n, _MB),
    _case("fences", _behind("```"), 10_000, full=50_000, keeps=False),
    _case(
        "fences-unclosed",
        lambda n: TEXT + "\n\n" + "\n".join("`" * (3 + i % 97) + f"x{i}" for i in range(n)),
        20_000,
        keeps=False,
    ),
    _case(
        "fences-all-different",
        lambda n: TEXT + "\n\n" + "\n".join("`" * (3 + i) for i in range(n)),
        1_500,
        keeps=False,
    ),
    _case("tables", _behind("| a | b @ |"), 5_000, full=50_000),
    _case("table-wide", lambda n: TEXT + "\n\n" + "\n".join(["|" + " x |" * n] * 2), 50_000),
    _case("table-rulings", lambda n: TEXT + "\n\n" + "\n".join(["|" + " - |" * n] * 2), 100_000),
    _case("table-ruling-fails", lambda n: TEXT + "\n\n|a|\n|" + " --- |" * n + "x", 100_000),
    _case("tabs", _behind("a\tb\t@"), 5_000, full=50_000),
    _case("code-indented", _behind("    x = f(@);"), 10_000, full=50_000, keeps=False),
    _case("code-calls", lambda n: TEXT + "\n\n    " + "f(" * n, _MB),
    _case(
        "wrapped",
        lambda n: (
            TEXT
            + "\n\n"
            + "\n".join(
                "and then the rain came in from the sea over the harbour wall" for _ in range(n)
            )
        ),
        50_000,
        keeps=False,
    ),
    _case(
        "verse",
        _behind("the rain, the sea,\nthe harbour, me,\nand gulls @\n"),
        2_000,
        full=20_000,
        keeps=False,
    ),
    _case(
        "related-heads", _behind("Related:\nA Headline of Another Article @"), 3_000, full=30_000
    ),
    _case("captions", _behind("Photo: Ada Lund/Agency @"), 5_000, full=50_000),
    _case(
        "paragraphs-that-unmake-each-other",
        _behind("Read more\n\nRelated:\n\nShare\n\nAdvertisement\n\nBy Ada Lund\n"),
        500,
        full=10_000,
    ),
    _case(
        "html-in-text",
        _behind("<div class=share><p>line @</p></div>"),
        3_000,
        full=20_000,
        keeps=False,
    ),
    _case(
        "han",
        _behind("港口的新桥在星期一开放，第一批卡车不用等渡轮就过了河。"),
        3_000,
        full=20_000,
        keeps=False,
    ),
    _case(
        "right-to-left",
        _behind("فتح الجسر الجديد في الميناء يوم الاثنين @."),
        3_000,
        full=20_000,
        keeps=False,
    ),
)
