"""Events are well nested and show the text, whatever the spans."""

from __future__ import annotations

from hypothesis import given

from cleanpage.block import Mark, Span
from cleanpage.rendering.inline import Action, inline_events

from .documents import lines


@given(lines())
def test_events_nest_and_show_the_whole_text(line):
    events = inline_events(line.text, line.spans)
    open_marks: list[Mark] = []
    for before, event in zip([None, *events], events, strict=False):
        if event.action is Action.OPEN:
            assert event.mark not in open_marks
            open_marks.append(event.mark)
        elif event.action is Action.CLOSE:
            assert open_marks.pop() is event.mark
            assert before is not None
            assert before.action is not Action.OPEN
    assert not open_marks
    assert "".join(e.text for e in events if e.action is Action.TEXT) == line.text


def test_white_space_stays_outside():
    events = inline_events("so very  good", [Span(2, 9, Mark.STRONG)])
    assert [e.text for e in events] == ["so ", "", "very", "", "  good"]


def test_a_window_cuts_the_spans():
    events = inline_events("one two three", [Span(0, 13, Mark.EMPHASIS)], 4, 7)
    assert [e.action for e in events] == [Action.OPEN, Action.TEXT, Action.CLOSE]
    assert events[1].text == "two"


def test_5_000_overlapping_spans_make_few_events():
    text = "word " * 10_000
    spans = [Span(i, i + 20_000, mark) for i in range(1000) for mark in (Mark.STRONG, Mark.CODE)]
    spans += [Span(i * 7, i * 7 + 9, Mark.EMPHASIS) for i in range(3000)]
    assert len(inline_events(text, spans)) < 30
