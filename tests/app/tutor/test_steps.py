"""Splitting a stream into steps: the same steps however the stream is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor.steps import End, StepSplitter, Text


def split(pieces):
    splitter = StepSplitter()
    items = [item for piece in pieces for item in splitter.feed(piece)]
    return items + splitter.finish()


def steps(text):
    return [item.text for item in split([text]) if isinstance(item, End)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n\n \n", []),
        ("one", ["one"]),
        ("one\n\ntwo", ["one", "two"]),
        ("one\n \t\n\n\ntwo\n", ["one", "two"]),
        ("one\nstill one", ["one\nstill one"]),
        ("1. one\n2. two", ["1. one", "2. two"]),
        ("Look:\n1) one\n  2) two", ["Look:", "1) one", "2) two"]),
        ("In\n1990 it was so", ["In\n1990 it was so"]),
        ("**Step 1**: a\n**Step 2**: b", ["**Step 1**: a", "**Step 2**: b"]),
        ("a\nSteps are good", ["a\nSteps are good"]),
        ("$$a\n\nb$$\n\nc", ["$$a\n\nb$$", "c"]),
        ("\\[a\n\nb\\]\n\nc", ["\\[a\n\nb\\]", "c"]),
        ("$$a$$ and $$b$$\n\nc", ["$$a$$ and $$b$$", "c"]),
        ("ends with a break\n", ["ends with a break"]),
    ],
)
def test_steps(text, expected):
    assert steps(text) == expected


def test_a_step_ends_at_its_blank_line_not_at_the_next_step():
    splitter = StepSplitter()
    assert splitter.feed("one\n\n") == [Text("one"), End("one")]


@given(st.text(alphabet="ab$\\[]1.) \n*Step", max_size=60), st.data())
def test_cutting_the_stream_differently_changes_nothing(text, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pieces = [text[i:j] for i, j in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    whole, cut = split([text]), split(pieces)
    assert [i for i in whole if isinstance(i, End)] == [i for i in cut if isinstance(i, End)]
    assert "".join(i.text for i in whole if isinstance(i, Text)) == "".join(i.text for i in cut if isinstance(i, Text))


@given(st.text(alphabet="ab$\\[]1.) \n*Step", max_size=60))
def test_pieces_of_a_step_join_to_the_step(text):
    shown = ""
    for item in split([text]):
        if isinstance(item, Text):
            shown += item.text
        else:
            assert shown.strip() == item.text
            shown = ""
    assert not shown.strip()
