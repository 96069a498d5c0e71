"""What a line looks like by itself."""

from __future__ import annotations

import pytest

from cleanpage.reading.lines import Form, classify, split_lines


@pytest.mark.parametrize(
    ("raw", "form", "marker", "text"),
    [
        ("Share prices fell.", Form.PLAIN, "", "Share prices fell."),
        ("  \u3000", Form.BLANK, "", ""),
        ("\u200b\u200e", Form.BLANK, "", ""),
        ("- tea", Form.BULLET, "-", "tea"),
        ("•\ttea", Form.BULLET, "•", "tea"),
        ("–\u00a0tea", Form.BULLET, "–", "tea"),
        ("– Tea, she said.", Form.PLAIN, "", "– Tea, she said."),
        ("— Tea", Form.PLAIN, "", "— Tea"),
        ("•tea", Form.PLAIN, "", "•tea"),
        ("-tea", Form.PLAIN, "", "-tea"),
        ("→ Read more", Form.PLAIN, "", "→ Read more"),
        ("12) tea", Form.NUMBER, "12)", "tea"),
        ("1.5 litres", Form.PLAIN, "", "1.5 litres"),
        ("1984. A novel", Form.PLAIN, "", "1984. A novel"),
        ("> said", Form.QUOTE, ">", "said"),
        ("> > said", Form.QUOTE, "> >", "said"),
        (">", Form.QUOTE, ">", ""),
        (">> Read more", Form.PLAIN, "", ">> Read more"),
        ("## Tides", Form.HEADING, "##", "Tides"),
        ("#tides", Form.PLAIN, "", "#tides"),
        ("# of rooms", Form.PLAIN, "", "# of rooms"),
        ("# A" + "h" * 200, Form.PLAIN, "", "# A" + "h" * 200),
        ("=====", Form.RULE, "", "====="),
        ("* * *", Form.RULE, "", "* * *"),
        ("--", Form.PLAIN, "", "--"),
        ("```python", Form.FENCE, "", "```python"),
        ("~~~", Form.FENCE, "", "~~~"),
        ("```a b```", Form.PLAIN, "", "```a b```"),
        ("| a | b |", Form.PIPES, "", "| a | b |"),
        ("| a", Form.PLAIN, "", "| a"),
        ("a\tb", Form.TABS, "", "a\tb"),
    ],
)
def test_form_of(raw, form, marker, text):
    line = classify(raw)
    assert (line.form, line.marker, line.text) == (form, marker, text)


@pytest.mark.parametrize(("raw", "indent"), [("a", 0), ("  a", 2), ("\ta", 4), (" \t a", 5)])
def test_indent_of(raw, indent):
    assert classify(raw).indent == indent


def test_split_lines_of_nothing():
    assert split_lines("") == []
