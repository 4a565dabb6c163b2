"""What of a conversation can be searched in: what a person reads of it, in small letters, nothing of its form.

Whoever keeps a conversation knows its words best and gives them to the store. `words_in` is for those who cannot ask:
records of before there was such a column, and conversations another record hands over.
"""

from __future__ import annotations

import json
from typing import Any

from app.learner.store.values import sayable

MAX_WORDS = 200_000  # characters that are kept to search in
READ = frozenset(("asked", "text", "more", "latex", "answer_text", "paragraphs"))
"""The names of what a person reads."""
THOUGHTS = "thinking"


def searchable(text: str) -> str:
    """A text as it is kept and looked for: upper and lower case are one, spaces are single."""
    return " ".join(sayable(text).casefold().split())[:MAX_WORDS]


def words_in(title: str, body: Any) -> str:
    """The words of a conversation whose form is not known for sure: its title, and what stands under names of READ."""
    found, length = [title], 0
    left: list[tuple[bool, Any]] = [(False, body)]
    while left and length < MAX_WORDS:
        read, value = left.pop()
        if isinstance(value, str):
            if read:
                found.append(value)
                length += len(value)
        elif isinstance(value, list):
            left += [(read, one) for one in reversed(value)]
        elif isinstance(value, dict) and value.get("event") != THOUGHTS:
            left += [(name in READ, one) for name, one in reversed(value.items())]
    return searchable(" ".join(found))


def words_of_row(title: Any, body: Any) -> str:
    """`words_in` of a row of the record, however damaged; the SQL function of that name, which step 4 fills in with."""
    try:
        value = json.loads(body)
    except (ValueError, TypeError, RecursionError):
        value = None
    return words_in(str(title), value)
