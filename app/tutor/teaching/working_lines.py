"""A learner's working as it was typed or pasted becomes lines: mathematics and the words between.

    working_lines("1) 3x + 5 = 20\\nso I take 5 away:\\n=> 3x = 15")

Takes numbering, list marks, arrows, quotation marks of pasted mail and code fences off; formulas between dollars or in
displays stand alone, line by line; words between are kept as remarks. Reads no mathematics (the checker does).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutor.teaching.spelled import in_digits

MAX_LINES = 100
MAX_TEXT = 20_000  # characters of a working


@dataclass(frozen=True, slots=True)
class WorkingLine:
    """One line: what is shown, and whether it is only words. `number` is that of the line in the text, from 1."""

    text: str
    number: int
    remark: bool = False

    @property
    def for_checker(self) -> str:
        """The line as the checker takes it: a remark stands in quotation marks there."""
        return '"' + self.text.replace('"', "'") + '"' if self.remark else self.text


_FENCE = re.compile(r"^\s*(?:```|~~~)\w*\s*$")
_FRONT = re.compile(
    r"^(?:\s*(?:>+(?=\s)|\(?\d{1,2}[.)](?=\s)|\d{1,2}\.(?=[A-Za-z(\\$])|\([a-h]\)\s|(?:step|line|schritt|paso)\s*\d+\s*[:.)-]?"
    r"|[•▪●◦‣*]\s|#{1,6}\s|=>|⇒|⟹|->|→|∴|⇔|⟺|<=>"
    r"|\\(?:implies|Rightarrow|therefore|iff|Leftrightarrow)\b))+\s*",
    re.I,
)
_ARROWS = re.compile(
    r"\s*(?:<=>|=>|⇒|⟹|⇔|⟺|\\(?:implies|Rightarrow|Longrightarrow|iff|Leftrightarrow|therefore)(?![A-Za-z]))\s*"
)
_ENVIRONMENT = re.compile(
    r"\\(?:begin|end)\{(?:align|aligned|gather|gathered|equation|split|eqnarray|array)\*?\}(?:\{[lcr]*\})?"
)
_DISPLAY = re.compile(r"\$\$(.+?)\$\$|\\\[(.+?)\\\]", re.DOTALL)
_INLINE = re.compile(r"(?<!\\)\$([^$\n]+?)(?<!\\)\$|\\\((.+?)\\\)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FUNCTION = re.compile(
    r"\\[A-Za-z]+|(?<![A-Za-z])(?:sin|cos|tan|sec|csc|cot|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|sqrt|cbrt|abs|exp|lim"
    r"|int|sum|pi|theta|alpha|beta|lambda|gcd|lcm|max|min|mod|or|and|no|not|does|exist|solutions?|all|real|numbers|let"
    r"|mol|kpa|kwh|rad|deg)(?![A-Za-z])",
    re.I,
)
_WORKING_WORD = re.compile(
    r"\b(?:i|we|you|it|the|this|that|so|then|now|both|sides?|from|because|since|first|next|finally|take|took|subtract\w*"
    r"|add\w*|divid\w*|multipl\w*|factor\w*|expand\w*|simplif\w*|squar\w*|collect\w*|combin\w*|cancel\w*|move\w*"
    r"|substitut\w*|plug\w*|using|use|apply|check\w*|bring|answer|solution|therefore|hence|thus|get|gives?)\b",
    re.I,
)
"""Words people write between the lines of a working."""
_RELATION = re.compile(r"[=<>≤≥≈≠]|\\(?:le|ge|leq|geq|approx|neq?|lt|gt)(?![A-Za-z])")
_LEAD = re.compile(
    r"^\W*(?:(?:so|then|thus|hence|therefore|and|now|next|finally|this|that|which|gives?|giving|means|we|i|get|have|is"
    r"|also|dann|also|daraus|folgt|entonces|luego|por|lo|tanto)\b\W*)+$",
    re.I,
)
_BEFORE_STATEMENT = re.compile(
    r"\b(?:so|then|get|gives?|have|is|be|becomes?|that|leaves?|means|therefore|thus|hence|write|now|to|know|also|find|by)\b"
    r"[,:]?\s",
    re.I,
)
_SUPPOSE = re.compile(
    r"^\s*(?:assume|suppose|say|given|nimm an|angenommen|supongamos)(?: that| dass| que)?[,:]?\s+", re.I
)


_CLAIM = re.compile(
    r"\b(?:is|are|was|be|equals?|equal to|same as|makes?|making|gives?|giving|becomes?|gets?|getting|got|leaves?"
    r"|leaving|means?|comes? to|ist|sind|ergibt|gleich|macht|es|son|da|igual a|queda)\b[\s:,$]*(?:[^\W\d_]+\s+){0,3}"
    r"[-−+$(\\]*(?:\d|[a-z]\b(?:\s*[-+*/^]|\s*$))",
    re.I,
)


def states_in_words(text: str) -> bool:
    """Whether a text states a value in words: "so 2x is ten"."""
    said = in_digits(text)
    signs = len(_RELATION.findall(said)) > len(_RELATION.findall(text))  # "two x equals ten"
    return (signs and re.search(r"\d", said) is not None) or _CLAIM.search(said) is not None


def states_something(text: str) -> bool:
    """Whether a text states an equation or an order, in signs or in words."""
    return _RELATION.search(text) is not None or states_in_words(text)


def working_lines(text: str) -> list[WorkingLine]:
    """The lines of a working, at most MAX_LINES."""
    found: list[WorkingLine] = []
    lines = _whole_lines(text[:MAX_TEXT])
    written = [line for _, line in lines if line.strip()]
    # A dash before every line is a list mark; before some it is a minus sign.
    dashes = len(written) > 1 and all(re.match(r"\s*[-–—]\s", line) for line in written)
    for number, line in lines:
        found += _of_line(re.sub(r"^\s*[-–—]\s", "", line) if dashes else line, number)
    return found[:MAX_LINES]


def _whole_lines(text: str) -> list[tuple[int, str]]:
    """The lines with their numbers; a display or an environment over several lines is one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    out: list[tuple[int, str]] = []
    held, first, closing = "", 0, ""
    for number, line in enumerate(text.split("\n"), start=1):
        if _FENCE.match(line):
            continue
        if closing:
            held += "\n" + line
        else:
            held, first = line, number
            opened = re.search(r"\\begin\{(\w+\*?)\}|\\\[|\$\$", line)
            if opened is None:
                out.append((number, line))
                continue
            closing = f"\\end{{{opened[1]}}}" if opened[1] else {"\\[": "\\]", "$$": "$$"}[opened[0]]
        ends = held.count("$$") % 2 == 0 if closing == "$$" else closing in held
        if ends:
            out.append((first, held))
            closing = ""
    if closing:  # never closed: its lines as they are
        out += [(first + at, line) for at, line in enumerate(held.split("\n"))]
    return out


def _of_line(line: str, number: int) -> list[WorkingLine]:
    if not line.strip():
        return []
    if "\\begin" in line or _DISPLAY.search(line):
        return _of_display(line, number)
    line = _SUPPOSE.sub("let ", _FRONT.sub("", line.strip()))
    formulas = [next(group for group in match.groups() if group) for match in _INLINE.finditer(line)]
    if formulas:
        return _with_formulas(line, number)
    pieces = [_FRONT.sub("", piece).strip() for piece in _ARROWS.split(line)]
    return [one for piece in pieces if piece for one in _typed(piece.strip(), number)]


def _of_display(text: str, number: int) -> list[WorkingLine]:
    """The rows of displays, and the words around them."""
    found: list[WorkingLine] = []
    at = 0
    spans = list(_DISPLAY.finditer(text)) or list(re.finditer(r"(\\begin.*\\end\{\w+\*?\})()", text, re.DOTALL))
    for span in spans:
        found += _around(text[at : span.start()], number)
        body = _ENVIRONMENT.sub(" ", span[1] or span[2] or "")
        for row in re.split(r"\\\\(?:\[[^\]]*\])?|\n\s*\n", body):
            row = " ".join(re.sub(r"(?<!\\)&|\\(?:tag|label)\{[^}]*\}|\\(?:nonumber|notag)\b", " ", row).split())
            found += [WorkingLine(piece.strip(" ,.;"), number) for piece in _ARROWS.split(row) if piece.strip(" ,.;")]
        at = span.end()
    return [*found, *_around(text[at:], number)]


def _around(words: str, number: int) -> list[WorkingLine]:
    """The words around a statement; never a remark where they state something themselves."""
    words = " ".join(words.split()).strip(" .,:;")
    if _RELATION.search(words):
        return _typed(words, number)
    return [WorkingLine(words, number, remark=True)] if words and not _LEAD.match(words) else []


def _with_formulas(line: str, number: int) -> list[WorkingLine]:
    """A line with formulas between dollars: its statements, or all of it as a remark where there is none."""
    bodies = [next(group for group in match.groups() if group) for match in _INLINE.finditer(line)]
    statements = [body for body in bodies if _RELATION.search(body)]
    words = _INLINE.sub(" ", line)
    if not statements and _WORD.search(words):
        return [WorkingLine(line, number, remark=True)]
    found = _around(words, number) if _is_prose(words) else []
    for body in statements or bodies:
        found += [WorkingLine(piece.strip(" ,.;"), number) for piece in _ARROWS.split(body) if piece.strip(" ,.;")]
    return found


def _typed(line: str, number: int) -> list[WorkingLine]:
    """A line without dollars: mathematics, words, or words with a statement behind a colon or a "so"."""
    if not _is_prose(line):
        return [WorkingLine(line, number)]
    if not _RELATION.search(line):
        return [WorkingLine(line, number, remark=True)]
    head, colon, tail = line.rpartition(":")
    if colon and _RELATION.search(tail) and not _is_prose(tail):
        return [*_around(head, number), WorkingLine(tail.strip(), number)]
    for word in reversed(list(_BEFORE_STATEMENT.finditer(line))):
        rest = line[word.end() :].strip()
        if _RELATION.search(line[: word.end()]):
            continue
        if _RELATION.search(rest) and re.search(r"\w", rest.split("=")[0]) and not _is_prose(rest):
            return [*_around(line[: word.end()], number), WorkingLine(rest, number)]
    return [WorkingLine(line, number)]  # the checker knows remarks behind a statement ("3x = 15 by subtracting 5")


def _is_prose(text: str) -> bool:
    """Whether words stand in a text that are no part of mathematics.

    In doubt it is mathematics: a line that is taken for words is not checked.
    """
    plain = _FUNCTION.sub(" ", re.sub(r"\\(?:text|mathrm)\{[^}]*\}", " ", text))
    words = [word for word in _WORD.findall(plain) if len(word) > 2]
    if len(words) >= 2:
        return True
    if re.search(r"\d", plain) or _RELATION.search(plain):
        return bool(words) and _WORKING_WORD.search(plain) is not None
    return bool(words)
