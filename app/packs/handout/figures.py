"""A Markdown text of a pack, cut where something stands on a line of its own.

That is `![](plot:id)`, `![what is seen](media/name.png)`, `![](example:id)` and `![](exploration:id)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIGURE = re.compile(r"!\[([^\]]*)\]\((plot:|example:|exploration:|media/)([^)\s]+)\)")


def pieces(text: str) -> Iterator[str | tuple[str, str, str]]:
    """The texts and figures of a Markdown text, in order; a figure as its kind (`plot:`), name and description."""
    at = 0
    for found in _FIGURE.finditer(text):
        if text[at : found.start()].strip():
            yield text[at : found.start()].strip()
        yield found[2], found[3], found[1]
        at = found.end()
    if text[at:].strip():
        yield text[at:].strip()
