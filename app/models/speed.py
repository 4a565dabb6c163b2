"""How quick a model is on this machine: tokens a second, reading and writing, measured by a short run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import Finished
from engine.llm.options import Options
from engine.llm.sampling import Sampling

PROMPT = "Solve for x: 3(x + 4) - 5 = 2x + 11. " * 12
WRITTEN = 48
"""Tokens to write: enough for a steady figure, some seconds for a slow model."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens a second, in reading a question and in writing an answer."""

    reading: float
    writing: float

    def sentence(self) -> str:
        """In words, with what it means for somebody who waits."""
        words = self.writing * 60 * 0.7  # a token is about 0.7 of a word in English text
        return (
            f"On this machine it reads about {self.reading:.0f} and writes about {self.writing:.1f} tokens a second: "
            f"some {words:.0f} words a minute."
        )


def measure(path: Path, go_on: Callable[[], bool] = lambda: True) -> Speed:
    """Loads a model in a process of its own and measures it while `go_on` says so. Raises LemmaError."""
    with ModelClient() as client:
        client.load(path, Options(n_ctx=1024))
        sampling = Sampling(temperature=0.8, seed=1, max_tokens=WRITTEN)
        end = None
        for _ in range(2):  # the first time pays for what is read from the disk
            client.reset()
            for event in client.generate([{"role": "user", "content": PROMPT}], sampling):
                end = event
                if not go_on():
                    raise LemmaError("Stopped.")
    if not isinstance(end, Finished) or end.tokens < 2 or end.prefill_seconds <= 0 or end.decode_seconds <= 0:
        raise LemmaError("The speed could not be measured: the model wrote almost nothing.")
    return Speed(end.prompt_tokens / end.prefill_seconds, end.tokens / end.decode_seconds)
