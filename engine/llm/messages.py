"""What a conversation consists of: messages with a role and a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from engine.errors import LemmaError

ROLES = ("system", "user", "assistant")

ChatMessage: TypeAlias = Mapping[str, str]
"""`{"role": one of ROLES, "content": text}`"""


def check_messages(messages: Sequence[ChatMessage]) -> None:
    """LemmaError unless every message has a known role and a text."""
    if not messages:
        raise LemmaError("There is nothing to answer: the conversation is empty.")
    for message in messages:
        if message.get("role") not in ROLES or not isinstance(message.get("content"), str):
            raise LemmaError(f"A message needs a role ({', '.join(ROLES)}) and a text as content.")
