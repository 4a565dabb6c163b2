"""What an explanation consists of, as plain data: shown, kept with its turn and read back. Knows no algebra.

What is read back may come from a file of any origin: it is checked value by value.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from engine.maths.verdict import Verdict

MAX_PARAGRAPHS = 200
MAX_TEXT = 50_000  # characters of one paragraph
WRITERS = ("algebra", "author", "model", "lemma")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of an explanation (Markdown); `by` is algebra, author, model or lemma (a sentence of ours).

    `verdict` is that on a model's words: right, or undecided (to be marked); None where nothing is stated, or for ours.
    """

    text: str
    by: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """An explanation: a title and its paragraphs; `found` is False where only a sentence says that there is none."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    found: bool = True

    def to_json(self) -> dict[str, Any]:
        """The explanation as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Any) -> Explanation:
        """The explanation `to_json` wrote; raises KeyError, TypeError or ValueError when it is not one."""
        title, paragraphs, found = value["title"], value["paragraphs"], value["found"]
        if not isinstance(title, str) or len(title) > MAX_TEXT or not isinstance(found, bool):
            raise ValueError
        if not isinstance(paragraphs, list | tuple) or len(paragraphs) > MAX_PARAGRAPHS:
            raise ValueError
        return cls(title, tuple(_paragraph(one) for one in paragraphs), found)


def _paragraph(value: Any) -> Paragraph:
    text, by, verdict = value["text"], value["by"], value["verdict"]
    if not isinstance(text, str) or len(text) > MAX_TEXT or by not in WRITERS:
        raise ValueError
    return Paragraph(text, by, Verdict.from_json(verdict) if verdict is not None else None)
