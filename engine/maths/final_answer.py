"""Finds the final answer in what a model wrote, and where it stands.

The last `\\boxed{...}`, else what follows "the answer is", else the last equation. Reads no mathematics.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """The answer as LaTeX (or plain text), the place `start`..`end` in the text, and `how`: boxed, said, equation."""

    latex: str
    start: int
    end: int
    how: str

    def to_json(self) -> dict[str, Any]:
        """The place as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Found:
        """What `to_json` wrote; raises KeyError when it is not."""
        return cls(str(data["latex"]), int(data["start"]), int(data["end"]), str(data["how"]))


_BOX = re.compile(r"\\(?:boxed|fbox)\b\s*")
_JOINT = re.compile(r"(?:\s|\$|\\[()\[\],;!]|\\q?quad|\\text\{\s*(?:and|or)\s*\}|\b(?:and|or)\b|,|;)*", re.I)
_JOINT_OF_SPANS = re.compile(r"(?:\s|,|;|\b(?:and|or|also|either|else)\b)*", re.I)
_SPAN = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$(.+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_NAMED = r"[A-Za-z](?:_\d)?\s*=\s*"
_PLAIN = re.compile(
    rf"(?<![\w\\])((?:{_NAMED}[^=,;\n]{{1,40}}?(?:[,;]|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?){{0,9}}"
    rf"{_NAMED}[-+*/^().\d\sA-Za-z√π]{{1,80}})$"
)
_SAID = re.compile(
    r"\b(?:(?:final\s+)?(?:answer|result)|solutions?(?:\s+(?:to|of)[^.:$\\]{0,40})?"
    r"|solution set)\b[\s*_]*(?:is|are|=|:)[\s*_:]*(?:that\s+)?",
    re.I,
)


def find(text: str) -> Found | None:
    """The final answer of `text`, or None when there is none. A closed <think>...</think> part is passed over."""
    start = text.rfind("</think>")
    start = 0 if start < 0 else start + len("</think>")
    return _boxed(text, start) or _said(text, start) or _equation(text, start)


def _boxed(text: str, start: int) -> Found | None:
    boxes: list[tuple[int, int, str]] = []
    for match in _BOX.finditer(text, start):
        group = _group(text, match.end())
        if group is not None:
            boxes.append((match.start(), group[1], group[0]))
    boxes = [box for box in boxes if not any(other[0] < box[0] and box[1] <= other[1] for other in boxes)]
    if not boxes:
        return None
    first = len(boxes) - 1
    content = boxes[first][2]
    while first > 0:
        between = text[boxes[first - 1][1] : boxes[first][0]]
        if not _JOINT.fullmatch(between):
            break
        joint = r" \text{ or } " if re.search(r"\bor\b", between, re.I) else ", "
        first -= 1
        content = boxes[first][2] + joint + content
    return Found(content.strip(), boxes[first][0], boxes[-1][1], "boxed") if content.strip() else None


def _group(text: str, at: int) -> tuple[str, int] | None:
    """The balanced group that begins at `at` and where it ends; None when it is not closed."""
    if text[at : at + 1] != "{":
        plain = re.compile(r"[^\s$\\{}]+").match(text, at)
        return (plain[0].rstrip(".,;"), at + len(plain[0].rstrip(".,;"))) if plain else None
    level = 0
    place = at
    while place < len(text):
        char = text[place]
        if char == "\\":
            place += 2
            continue
        level += (char == "{") - (char == "}")
        if level == 0:
            return text[at + 1 : place], place + 1
        place += 1
    return None


def _inside(span: re.Match[str]) -> str:
    return next(group for group in span.groups() if group is not None)


def _joined(joint: str) -> str:
    return r" \text{ or } " if re.search(r"\bor\b", joint, re.I) else ", "


def _said(text: str, start: int) -> Found | None:
    found = None
    for match in _SAID.finditer(text, start):
        place = match.end()
        span = _SPAN.match(text, place)
        if span:
            content, end = _inside(span), span.end()
            for following in _SPAN.finditer(text, end):
                joint = text[end : following.start()]
                if not (joint.strip() and _JOINT_OF_SPANS.fullmatch(joint)):
                    break
                content, end = content + _joined(joint) + _inside(following), following.end()
            found = Found(content.strip(), span.start(), end, "said")
            continue
        rest = re.compile(r"[^\n]*").match(text, place)
        assert rest is not None
        line = re.split(r"(?:\.\s|\.$|,? (?:because|since|which|so)\b)", rest[0])[0].strip(" *_.\t")
        if line and len(line) < 200:
            begin = text.index(line, place)
            inner = _SPAN.search(line)
            if inner and not re.search(r"\d|[=+]", _SPAN.sub("", line)):
                content = next(group for group in inner.groups() if group is not None)
                found = Found(content.strip(), begin + inner.start(), begin + inner.end(), "said")
            else:
                found = Found(line.strip("$ "), begin, begin + len(line), "said")
    return found


def _equation(text: str, start: int) -> Found | None:
    spans = list(_SPAN.finditer(text, start))
    for at, match in reversed(list(enumerate(spans))):
        content, begin = _inside(match), match.start()
        if "=" in content and "\\begin" not in content:
            for before in reversed(spans[:at]):
                joint = text[before.end() : begin]
                if not (_JOINT_OF_SPANS.fullmatch(joint) and re.search(r"\b(?:and|or)\b", joint, re.I)):
                    break
                content, begin = _inside(before) + _joined(joint) + content, before.start()
            end = match.end()
            for after in spans[at + 1 :]:  # `$x = 2$ or $3$`
                joint = text[end : after.start()]
                if not (_JOINT_OF_SPANS.fullmatch(joint) and re.search(r"\b(?:and|or)\b", joint, re.I)):
                    break
                content, end = content + _joined(joint) + _inside(after), after.end()
            return Found(content.strip(), begin, end, "equation")
    lines = list(re.finditer(r"[^\n]+", text[start:]))
    for match in reversed(lines):
        line = match[0].strip()
        plain = _PLAIN.search(line.rstrip(" ."))
        if plain and not re.search(r"[A-Za-z]{4,}", plain[1]):
            begin = start + match.start() + match[0].index(plain[1])
            return Found(plain[1].strip(), begin, begin + len(plain[1]), "equation")
    return None
