"""A model that can chat, as teaching sees it: a prompt goes in, a short text comes out. It may be missing.

The starter cannot chat (it was trained to solve, nothing else), so that every use has an answer without one.
"""

from __future__ import annotations

import re
from typing import Protocol

from engine.errors import LemmaError

MAX_WRITTEN = 4000  # characters that are looked at


class Write(Protocol):
    """What a model writes for a prompt; the same seed gives the same text. May raise LemmaError."""

    def __call__(self, prompt: str, seed: int, /) -> str:
        """The text after `prompt`."""
        ...


def written(write: Write | None, prompt: str, seed: int = 0) -> str:
    """What the model writes, without its thoughts; empty where there is no model or it fails."""
    if write is None:
        return ""
    try:
        text = write(prompt, seed)
    except LemmaError:
        return ""  # teaching goes on without it: what was known before is shown instead
    text = re.sub(r"<think>.*?(?:</think>|$)", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*(?:hint|question|tutor|answer to the learner)\s*:\s*", "", text.strip(), flags=re.I)
    return text.strip().strip('"').strip() if len(text) <= MAX_WRITTEN else ""
