"""The chat template: messages to the text a model was trained on, in segments that keep the user's words apart.

The template is the model file's own (Jinja, as Hugging Face runs it), else the published one of phi4flash. It is
rendered with placeholders where contents stand, and split there: so what a user types is never read as control
tokens, whatever it looks like. Knows no tokens: `encode` is told how to make them.

The control tokens swallow the white space after them where the model was trained, so contents are stripped in
front.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.errors import LemmaError
from engine.llm.messages import ChatMessage, check_messages

MAX_TEMPLATE = 65536
"""Characters a template may have."""
MAX_RENDERED = 2**20
"""Characters it may write around the contents, and any string it may build on the way."""

PUBLISHED = (
    "{% for message in messages %}{{ '<|' ~ message.role ~ '|>' ~ message.content ~ '<|end|>' }}{% endfor %}"
    "{{ '<|assistant|>' if add_generation_prompt else '<|endoftext|>' }}"
)
"""The format of Phi-4-mini-flash-reasoning: no newlines, no default system prompt, no beginning-of-text token."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text. `message` is the number of the message whose content it is, None where the template wrote it."""

    text: str
    message: int | None = None


class ChatTemplate:
    """A template ready to render; `source` empty or None takes the published format."""

    def __init__(self, source: str | None = None, *, bos: str = "", eos: str = "") -> None:
        source = source or PUBLISHED
        if len(source) > MAX_TEMPLATE:
            raise LemmaError(f"The chat template in the model file is too long ({len(source)} characters).")
        self._variables = {"bos_token": bos, "eos_token": eos}
        try:
            self._template = _environment().from_string(source)
        except jinja2.TemplateError as error:
            raise _broken(error) from error

    def render(self, messages: Sequence[ChatMessage], *, add_generation_prompt: bool = True) -> list[Segment]:
        """The conversation as segments, in order.

        LemmaError for messages that are none, for a template that fails or refuses (its words are told) and for
        one that leaves out what the user said.
        """
        check_messages(messages)
        mark = secrets.token_hex(8)
        held = [{"role": m["role"], "content": f"\ue000{mark}.{i}\ue001"} for i, m in enumerate(messages)]
        try:
            text = self._template.render(messages=held, add_generation_prompt=add_generation_prompt, **self._variables)
        except Exception as error:  # a template is a program from outside: it may raise anything
            raise _broken(error) from error
        if len(text) > MAX_RENDERED:
            raise LemmaError("The chat template in the model file writes too much text.")
        segments = []
        for number, part in enumerate(re.split(f"\ue000{mark}\\.(\\d+)\ue001", text)):
            if number % 2:
                segments.append(Segment(messages[int(part)]["content"].lstrip(), int(part)))
            elif part:
                segments.append(Segment(part))
        shown = {segment.message for segment in segments}
        if any(message["role"] == "user" and i not in shown for i, message in enumerate(messages)):
            raise LemmaError("The chat template in the model file leaves out what the user says.")
        return segments


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, which keeps a template from everything but its data, without its ways to eat memory."""

    intercepted_binops = frozenset(["*", "**", "%", "+"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise SecurityError(f"{operator} is not allowed")
        if operator == "*" and (hasattr(left, "__len__") or hasattr(right, "__len__")):
            length = max(len(side) if hasattr(side, "__len__") else side for side in (left, right))
            if length > 1000:
                raise SecurityError("too long")
        result = super().call_binop(context, operator, left, right)
        if hasattr(result, "__len__") and len(result) > MAX_RENDERED:
            raise SecurityError("too long")
        return result


def _environment() -> _Environment:
    environment = _Environment(trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"])
    environment.filters["tojson"] = lambda value, indent=None: json.dumps(value, ensure_ascii=False, indent=indent)
    environment.globals["raise_exception"] = _refuse
    return environment


def _refuse(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _broken(error: Exception) -> LemmaError:
    return LemmaError(f"The chat template in the model file does not work here: {str(error)[:200]}.")
