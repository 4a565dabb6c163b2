"""What of a model's words reads like words at all, and who may stop what is written for whom."""

from __future__ import annotations

import pytest

from app.tutor.teaching.writing import Borrowed, WriterOfNow, sensible, written
from engine.errors import LemmaError


@pytest.mark.parametrize(
    ("text", "source", "read"),
    [
        ("Take the 5 away on both sides.", "Subtract $5$ from both sides.", True),
        ("Take five away on both sides.", "Subtract $5$ from both sides.", True),
        ("Do the same on both sides.", "Subtract $5$ from both sides.", False),  # the number was the hint
        ("What could you do first?", "", True),
        ("Bringe alles auf eine Seite.", "", True),
        ("$$3x + 5 - 5 = 20 - 5$$ is what you get, so go on from there.", "", True),
        ("Well done", "", False),
        ("and and and and and and and and and and", "", False),
        ("go on go on go on go on go on go on", "", False),
        ("x = = 3 ) ( ~~ } ; a, bc de fg ////// ++++ 333", "", False),
        ("The next \N{REPLACEMENT CHARACTER} step is this one.", "", False),
        ("", "", False),
    ],
)
def test_what_reads_like_a_sentence(text: str, source: str, read: bool) -> None:
    assert sensible(text, source) is read


class Held:
    """A writer that counts."""

    ready = True

    def __init__(self) -> None:
        self.stops = 0

    def __call__(self, prompt: str, seed: int, /) -> str:
        return prompt

    def stop(self) -> None:
        self.stops += 1


def test_who_borrows_it_stops_only_their_own_text() -> None:
    shared = Held()
    borrowed = Borrowed(shared)
    borrowed.stop()
    assert shared.stops == 0

    class Stopping(Held):
        def __call__(self, prompt: str, seed: int, /) -> str:
            asks.stop()
            return prompt

    writer = Stopping()
    asks = Borrowed(writer)
    assert asks("Hello.", 1) == "Hello."
    assert writer.stops == 1


def test_before_there_is_a_model_nothing_is_written() -> None:
    now: list[Held] = []
    writer = WriterOfNow(lambda: now[0] if now else None)
    writer.stop()
    assert not writer.ready
    assert written(writer, "Hello.") == ""
    with pytest.raises(LemmaError):
        writer("Hello.", 1)
    now.append(Held())
    assert writer.ready
    assert written(writer, "Hello.") == "Hello."
