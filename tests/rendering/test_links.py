"""Only absolute web and mail addresses are safe, in whatever disguise the others come."""

from __future__ import annotations

import pytest

from cleanpage.rendering.links import safe_image, safe_target


@pytest.mark.parametrize(
    ("target", "safe"),
    [
        ("https://news.example/a?b=c#d", "https://news.example/a?b=c#d"),
        ("HTTP://news.example", "HTTP://news.example"),
        ("  https://news.example/a\nb ", "https://news.example/ab"),
        ("https://news.example/two words", "https://news.example/two%20words"),
        ("https://news.example/two\u00a0words", "https://news.example/two%C2%A0words"),
        ("https://fa.example/می‌خواهم", "https://fa.example/می‌خواهم"),
        ("mailto:desk@news.example?subject=Hi", "mailto:desk@news.example?subject=Hi"),
    ],
)
def test_safe(target, safe):
    assert safe_target(target) == safe


@pytest.mark.parametrize(
    "target",
    [
        "",
        "#top",
        "/a",
        "//news.example",
        "https:news.example",
        "https:///news.example",
        "https:\\\\news.example",
        "httpsx://news.example",
        "ftp://news.example",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "\u202ejavascript:https://news.example",
        "javascript://news.example/%0aalert(1)",
        "jav&#x09;ascript:alert(1)",
        "view-source:https://news.example",
        "data:text/html;base64,PHNjcmlwdD4=",
        "blob:https://news.example/1",
    ],
)
def test_unsafe(target):
    assert safe_target(target) == ""
    assert safe_image(target) == ""


def test_an_image_is_no_mail():
    assert safe_image("mailto:desk@news.example") == ""
    assert safe_image("https://news.example/i.png") == "https://news.example/i.png"
