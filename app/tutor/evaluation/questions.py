"""Files of questions with answers, one JSON object a line, in the layouts they are published in.

Names of fields are compared without regard to case:
- MATH-500: problem, solution, answer, subject, level, unique_id; MATH itself has type for subject and no answer: it is
  the box of the solution.
- AIME: problem or question, answer (a whole number), and an id and a year under various names.
- GSM8K: question, answer, where the answer is a solution that ends with `#### 42`.
- our own: question, answer, and if wanted id, subject, level.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import LemmaError
from engine.maths import final_answer

MAX_BYTES = 256 * 2**20
MAX_QUESTIONS = 100_000
MAX_QUESTION = 20_000
MAX_ANSWER = 2_000
"""Characters of one question, and of its answer."""

_QUESTION = ("problem", "question")
_ANSWER = ("answer", "final_answer", "expected_answer")
_ID = ("unique_id", "id", "problem_idx", "problem_id")
_SUBJECT = ("subject", "type", "category", "problem_type")


@dataclass(frozen=True, slots=True)
class Item:
    """A question with the answer the file gives; `line` is where it stands, from 1."""

    id: str
    question: str
    answer: str
    subject: str = ""
    level: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions of a file, and the hash of its bytes."""

    items: tuple[Item, ...]
    sha256: str


def read_questions(path: Path) -> Questions:
    """All questions of a file. LemmaError, with the line, for the first thing that is not as it must be."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)  # a pipe has no size
    except OSError as error:
        raise LemmaError(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(data) > MAX_BYTES:
        raise LemmaError(f"{path} has more than {MAX_BYTES >> 20} MB, which a file of questions has at most.")
    items: list[Item] = []
    seen: set[str] = set()
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.strip():
            item = _item(line, number, path)
            if item.id in seen:
                raise LemmaError(f"{path}, line {number}: the id {item.id!r} was used before.", "Ids must be unique.")
            seen.add(item.id)
            items.append(item)
        if len(items) > MAX_QUESTIONS:
            raise LemmaError(f"{path} has more than {MAX_QUESTIONS:,} questions.")
    if not items:
        raise LemmaError(f"{path} holds no questions.", "One JSON object a line is expected.")
    return Questions(tuple(items), hashlib.sha256(data).hexdigest())


def _item(line: bytes, number: int, path: Path) -> Item:
    where = f"{path}, line {number}"
    try:
        values = json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise LemmaError(f"{where}: this is not UTF-8 text.") from None
    except (ValueError, RecursionError) as error:
        at = f" at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else ""
        raise LemmaError(f"{where}: this is not JSON{at}.", "One JSON object a line is expected.") from None
    if not isinstance(values, dict):
        raise LemmaError(f"{where}: an object with a question and an answer is expected.")
    fields = {str(name).lower(): value for name, value in values.items()}
    question = _text(fields, _QUESTION)
    if not question:
        raise LemmaError(f"{where}: there is no question.", f"It stands under {' or '.join(_QUESTION)}.")
    answer = _answer(fields)
    if not answer:
        raise LemmaError(f"{where}: there is no answer.", f"It stands under {_ANSWER[0]}, or boxed in the solution.")
    if len(question) > MAX_QUESTION or len(answer) > MAX_ANSWER:
        raise LemmaError(f"{where}: this is too long ({len(question)} and {len(answer)} characters).")
    level = _text(fields, ("level", "difficulty"))
    level = level.removeprefix("Level ").strip()
    return Item(_text(fields, _ID) or str(number), question, answer, _text(fields, _SUBJECT), level, number)


def _no_number(name: str) -> None:
    """JSON has no NaN and no Infinity."""
    raise ValueError(name)


def _text(fields: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """The first of the fields that holds a text or a number."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = ", ".join(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def _answer(fields: Mapping[str, Any]) -> str:
    """The answer alone: behind `####` where there is one, else as it stands, else the box of the solution."""
    answer = _text(fields, _ANSWER)
    marked = re.search(r"####\s*([^\n]+?)\s*$", answer)
    if marked:
        return marked[1]
    if answer:
        return answer
    found = final_answer.find(_text(fields, ("solution",)))
    return found.latex if found is not None and found.how == "boxed" else ""
