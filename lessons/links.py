"""Links in the texts of a pack: `[see ratios](skill:ratios)`. They lead to things of packs, and nowhere else."""

from __future__ import annotations

import re

LINKS = ("skill", "problem", "exploration")
"""What a link can lead to, by its scheme: the lesson of a skill, a problem, an exploration."""
_LINK = re.compile(rf"(?<!!)\[([^\[\]]*)\]\((?:{'|'.join(LINKS)}):[^)\s]*\)")


def without_links(markdown: str) -> str:
    """The text with the words of its links alone: for paper and the terminal, where nothing can be followed."""
    return _LINK.sub(r"\1", markdown)
