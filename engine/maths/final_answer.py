"""Finds the final answer in what a model wrote, and where it stands.

The last `\\boxed{...}` (several, when they are parts of one answer), else what follows "the answer is", else how the
text concludes: the last equation that names a value, something in bold, or what stands behind "Therefore". What comes
before `</think>` is passed over, and so is a check behind the answer. Reads no mathematics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from engine.maths.final_patterns import (
    ABOUT_A_CHECK,
    AND_OR,
    AT,
    BACKWARDS,
    BETWEEN,
    BOLD,
    BOX,
    CHECK,
    CHOICE,
    CONCLUDED,
    CONCLUSION,
    FILLED,
    HASHES,
    HEADING,
    JOINT,
    MATHS_WORDS,
    MAX_BOX,
    MAX_BOXES,
    MAX_PLAIN,
    MAX_TAIL,
    NAMED_LATEX,
    PLAIN,
    PREFIX,
    QUANTITY,
    RELATION,
    SAID,
    SENTENCE_END,
    SPAN,
    SUBJECT,
    TAIL,
    UNSOLVED,
    WORD,
    WORDED,
)
from engine.maths.number_words import in_digits


@dataclass(frozen=True, slots=True)
class Found:
    """The answer as LaTeX (or plain text), the place `start`..`end` in the text, and `how` it was found.

    `how` is boxed, said, bold, equation, concluded or alone.
    """

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


def find(text: str) -> Found | None:
    """The final answer of `text`, or None when there is none. A number in words is given in digits."""
    found = _find(text)
    digits = in_digits(re.sub(r"\\text\s*\{([^{}]*)\}", r"\1", found.latex)) if found is not None else None
    return found if found is None or digits is None else replace(found, latex=digits)


def _find(text: str) -> Found | None:
    start = text.rfind("</think>")
    if start < 0 and "<think>" in text:
        return None  # still thinking
    start = 0 if start < 0 else start + len("</think>")
    boxed = _boxed(text, start)
    start = max(start, len(text) - MAX_TAIL)
    said = _said(text, start)
    if boxed is not None:
        later = said is not None and said.start >= boxed.end and _is_mathematics(said.latex)
        return said if later else boxed
    return said or _conclusion(text, start)


# --- boxes --------------------------------------------------------------------------------------------------


def _boxed(text: str, start: int) -> Found | None:
    boxes: list[tuple[int, int, str]] = []
    for match in list(BOX.finditer(text, start))[-MAX_BOXES:]:
        group = _group(text, match.end())
        if group is not None and not (boxes and match.start() < boxes[-1][1]):  # not a box inside a box
            boxes.append((match.start(), group[1], group[0]))
    if not boxes:
        return None
    first = len(boxes) - 1
    while first > 0 and JOINT.fullmatch(text, boxes[first - 1][1], boxes[first][0]):
        first -= 1
    parts = boxes[first:]
    content = parts[0][2]
    if len(parts) > 1:
        names = [PREFIX.search(text, max(start, box[0] - 30), box[0]) for box in parts]
        contents = [
            f"{name[1]} = {box[2]}" if name and not RELATION.search(box[2]) else box[2]
            for name, box in zip(names, parts, strict=True)
        ]
        content = contents[0]
        for before, box, following in zip(parts, parts[1:], contents[1:], strict=False):
            content += _joint(text[before[1] : box[0]]) + following
    content = _inner_box(content.replace("$", " ")).strip()
    return Found(content, parts[0][0], parts[-1][1], "boxed") if content else None


def _inner_box(content: str) -> str:
    """`content` without a box that is all of it."""
    match = BOX.match(content)
    group = _group(content, match.end()) if match else None
    return group[0] if group and not content[group[1] :].strip() else content


def _group(text: str, at: int) -> tuple[str, int] | None:
    """The balanced group that begins at `at` and where it ends; None when it is not closed."""
    if text[at : at + 1] != "{":
        plain = re.compile(r"[^\s$\\{}]+").match(text, at)
        return (plain[0].rstrip(".,;"), at + len(plain[0].rstrip(".,;"))) if plain else None
    level = 0
    place = at
    while place < min(len(text), at + MAX_BOX):
        char = text[place]
        if char == "\\":
            place += 2
            continue
        level += (char == "{") - (char == "}")
        if level == 0:
            return text[at + 1 : place], place + 1
        place += 1
    return None


# --- what is said to be the answer --------------------------------------------------------------------------


def _said(text: str, start: int) -> Found | None:
    places = [match.end() for match in SAID.finditer(text, start)]
    places += [_past_filler(text, match.end()) for match in HEADING.finditer(text, start)]
    if (hashes := HASHES.search(text, start)) is not None:
        places.append(hashes.end())
    for place in sorted(places, reverse=True):
        found = _answer_at(text, place, "said")
        if found is not None:
            return _backwards(text, found.end) or found
    return _backwards(text, start)


def _past_filler(text: str, place: int) -> int:
    filler = FILLED.match(text, place)
    return filler.end() if filler else place


def _backwards(text: str, start: int) -> Found | None:
    """`Thus $x = 2$ is our answer.`"""
    found = None
    for span in SPAN.finditer(text, start):
        if BACKWARDS.match(text, span.end()):
            found = Found(_clean(_inside(span)), span.start(), span.end(), "said")
    if found is None and (choices := list(CHOICE.finditer(text, start))):
        found = Found(choices[-1][1], choices[-1].start(1), choices[-1].end(1), "said")
    return found


def _answer_at(text: str, place: int, how: str) -> Found | None:
    """The answer that begins at `place`: formulas with 'and' or 'or' between them, or plain text to the end of it."""
    span = SPAN.match(text, place)
    if span is None:
        return _plain_answer(text, place, how)
    content, end = _inside(span), span.end()
    for following in SPAN.finditer(text, end):
        joint = text[end : following.start()]
        if not (joint.strip() and BETWEEN.fullmatch(joint)):
            break
        content, end = content + _joint(joint) + _inside(following), following.end()
    percent = re.compile(r"\s*(?:%|percent\b)").match(text, end)
    if percent and "%" not in content:
        content, end = content + r"\%", percent.end()
    content = _clean(content)
    return Found(content, span.start(), end, how) if content else None


def _plain_answer(text: str, place: int, how: str) -> Found | None:
    limit = min(len(text), place + MAX_PLAIN)
    stop = _end_of_sentence(text, place, limit)
    line = text[place:stop].rstrip(' *_.\t,;:"”`\\')
    if not line:
        return None
    begin, end = place, place + len(line)
    inner = SPAN.search(text, begin, stop)
    if inner and not re.search(r"\d|[=+]", text[begin : inner.start()] + text[inner.end() : end]):
        return _answer_at(text, inner.start(), how)
    if not _has_answer(line):
        return None
    return Found(line.strip("$ "), begin, end, how)


def _end_of_sentence(text: str, place: int, limit: int) -> int:
    """Where the sentence at `place` ends; points inside formulas and numbers do not end it."""
    at = place
    while True:
        stop = SENTENCE_END.search(text, at, limit)
        span = SPAN.search(text, at, limit)
        if span and (stop is None or span.start() < stop.start()):
            at = span.end()
            continue
        return stop.start() if stop else limit


def _has_answer(line: str) -> bool:
    """Whether plain text can be an answer: something mathematical, a letter to choose, or a few words."""
    return bool(re.search(r"\d|[=<>π∞]|\b[A-Za-z]\b", line)) or len(line.split()) <= 6


# --- how the text concludes ---------------------------------------------------------------------------------


def _conclusion(text: str, start: int) -> Found | None:
    check = next((match.start() for match in CHECK.finditer(text, start) if match.start() > start), len(text))
    for end in (check, len(text)):
        found = [one for one in (_bold(text, start, end), _equation(text, start, end)) if one]
        concluded = _concluded(text, start, end)
        if concluded is not None:
            found.append(concluded)
        if found:
            return max(found, key=lambda one: (one.end, one.how == "equation"))
        if end == len(text):
            break
    return _alone(text, start)


def _bold(text: str, start: int, end: int) -> Found | None:
    for match in reversed(list(BOLD.finditer(text, start, end))):
        content = match[1].strip(" .:$")
        span = SPAN.fullmatch(match[1].strip(" .:"))
        content = _inside(span).strip() if span else content
        if _is_mathematics(content) and re.search(r"\d|=", content) and not re.match(r"\d+[.)]?$", match[1]):
            return Found(content, match.start(), match.end(), "bold")
        if re.fullmatch(r"-?\d+(?:[.,/]\d+)*", content) and not text[match.end() : match.end() + 1].isalpha():
            return Found(content, match.start(), match.end(), "bold")
    return None


def _equation(text: str, start: int, end: int) -> Found | None:
    spans = [span for span in SPAN.finditer(text, start, end) if RELATION.search(_inside(span))]
    spans = [span for span in spans if "\\begin{pmatrix" in _inside(span) or "\\begin" not in _inside(span)]
    named = [span for span in spans if NAMED_LATEX.match(_inside(span))]
    plain = _plain_equation(text, start, end)
    chosen = (named or spans)[-1:]
    if plain is not None and (not named or plain.start > named[-1].end()):
        return plain
    if not chosen:
        return None
    every = list(SPAN.finditer(text, start, end))
    at = next(index for index, span in enumerate(every) if span.start() == chosen[0].start())
    content, begin, stop = _inside(every[at]), every[at].start(), every[at].end()
    for before in reversed(every[:at]):
        if not _is_joint(text[before.end() : begin]):
            break
        content = _inside(before) + _joint(text[before.end() : begin]) + content
        begin = before.start()
    for after in every[at + 1 :]:  # `$x = 2$ or $3$`
        if not _is_joint(text[stop : after.start()]):
            break
        content += _joint(text[stop : after.start()]) + _inside(after)
        stop = after.end()
    return Found(_clean(content), begin, stop, "equation")


def _is_joint(between: str) -> bool:
    return bool(BETWEEN.fullmatch(between) and AND_OR.search(between))


def _plain_equation(text: str, start: int, end: int) -> Found | None:
    for match in reversed(list(re.finditer(r"[^\n]+", text[start:end]))):
        line = match[0].rstrip(" .*_")
        for cut in _sentences(line):
            plain = PLAIN.search(line, 0, cut)
            if plain and all(word.lower() in MATHS_WORDS or len(word) < 4 for word in WORD.findall(plain[1])):
                begin = start + match.start() + plain.start(1)
                content = plain[1].strip(" ,.")
                return Found(content, begin, begin + len(plain[1].rstrip(" ,.")), "equation")
    return None


def _sentences(line: str) -> Iterator[int]:
    """The places where a sentence of `line` ends, last first."""
    yield len(line)
    yield from reversed([match.start() for match in re.finditer(r"\.\s", line)])


def _concluded(text: str, start: int, end: int) -> Found | None:
    """What stands behind the last 'is' of a sentence that begins with 'Therefore'."""
    places = [(match.start(), match.end()) for match in CONCLUSION.finditer(text, start, end)]
    last = _last_sentence(text, start, end)
    closing = places[-1] if places else None
    if last is not None and (SUBJECT.match(text, *last) or UNSOLVED.search(text, *last)):
        places += [] if ABOUT_A_CHECK.search(text, *last) else [last]
    for begin, stop in reversed(places):
        if (none := UNSOLVED.search(text, begin, stop)) is not None:
            said = 1 if none[1] else 2
            return Found(rf"\text{{{none[said].lower()}}}", none.start(said), none.end(said), "concluded")
        for verb in reversed(list(CONCLUDED.finditer(text, begin, stop))):
            found = _answer_at(text, verb.end(), "concluded")
            if found is None or found.end > end:
                continue
            if re.search(r"\d|[\\=]|^[A-Za-z]$", found.latex) or in_digits(found.latex) is not None:
                return _without_tail(found)
    if closing is not None and not SPAN.search(text, *closing):
        numbers = list(QUANTITY.finditer(text, *closing))
        if len(numbers) == 1:  # Therefore, the train travels 240 km.
            return Found(numbers[0][0], numbers[0].start(), numbers[0].end(), "concluded")
    return None


def _last_sentence(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the last sentence of the text begins and ends."""
    stop = start + len(text[start:end].rstrip())
    begin = max(text.rfind("\n", start, stop), start - 1) + 1
    sentences = [match.end() for match in re.finditer(r"[.!?]\s+(?=[A-Z])", text[begin:stop])]
    begin += sentences[-1] if sentences else 0
    return (begin, stop) if begin < stop else None


def _without_tail(found: Found) -> Found | None:
    """`24 square units` is 24; `24 cm` stays."""
    short = TAIL.sub("", found.latex)
    head = AT.match(short)
    begin = head.end() if head else 0
    if not _is_mathematics(short[begin:]):
        return None
    end = found.end - (len(found.latex) - len(short))
    return Found(short[begin:], found.start + begin, end, found.how)


def _alone(text: str, start: int) -> Found | None:
    """A text that is nothing but the answer, or whose last line is."""
    lines = [match for match in re.finditer(r"[^\n]+", text[start:]) if match[0].strip()]
    if not lines:
        return None
    line = lines[-1][0].strip(" .*_\t")
    begin = start + lines[-1].start() + lines[-1][0].index(line) if line else start
    span = SPAN.fullmatch(line)
    display = list(SPAN.finditer(text, start))
    if span or (display and not text[display[-1].end() :].strip(" .\n*_")):
        last = display[-1]
        return Found(_clean(_inside(last)), last.start(), last.end(), "alone")
    if line and _is_mathematics(line) and re.search(r"\d", line):
        return Found(line, begin, begin + len(line), "alone")
    if (worded := WORDED.fullmatch(line)) is not None:  # Speed = 60 km/h
        return Found(worded["value"], begin + worded.start("value"), begin + worded.end("value"), "alone")
    return None


# --- small parts --------------------------------------------------------------------------------------------


def _inside(span: re.Match[str]) -> str:
    return next(group for group in span.groups() if group is not None)


def _clean(content: str) -> str:
    """`content` without what only ends the sentence."""
    return content.strip().rstrip(".,; \n").strip() if not content.rstrip().endswith("\\,") else content.strip()


def _joint(between: str) -> str:
    return r" \text{ or } " if re.search(r"\bor\b", between, re.I) else ", "


def _is_mathematics(content: str) -> bool:
    """Whether no ordinary words stand in `content`, apart from commands and text inside a formula."""
    plain = re.sub(r"\\(?:text|mathrm|mbox|textbf|operatorname)\s*\{[^{}]*\}|\\[A-Za-z]+", " ", content)
    if in_digits(plain) is not None:
        return True
    return bool(plain.strip() or content.strip()) and all(
        word.lower() in MATHS_WORDS or len(word) <= 2 for word in WORD.findall(plain)
    )
