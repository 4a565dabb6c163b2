"""The answers a model boxes beside the one that counts: "6, or maybe 5" is no right answer, wherever it ends."""

from __future__ import annotations

import re

_BOX = re.compile(r"\\(?:boxed|fbox)\s*\{")
MOST = 8


def boxed_beside(text: str, start: int, end: int) -> tuple[str, ...]:
    """What else is boxed in the paragraph of the answer at `start` to `end`, at most MOST; LaTeX."""
    first = text.rfind("\n\n", 0, start) + 1
    last = text.find("\n\n", end)
    last = len(text) if last < 0 else last
    found = []
    for match in list(_BOX.finditer(text, first, last))[:MOST]:
        content = _group(text, match.end(), last)
        if content is not None and not start <= match.start() < end:
            found.append(content)
    return tuple(found)


def _group(text: str, at: int, end: int) -> str | None:
    """What stands between the brace before `at` and the one that closes it; None where none does."""
    depth = 1
    for place in range(at, end):
        depth += {"{": 1, "}": -1}.get(text[place], 0) * (text[place - 1] != "\\")
        if depth == 0:
            return text[at:place]
    return None
