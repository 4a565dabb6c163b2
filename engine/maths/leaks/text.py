"""The pieces of a text that may give something away: formulas, typed mathematics, numbers in digits and in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from engine.maths.kinds import Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Div, Neg, Node, Num

MAX_TEXT = 8_000  # characters of a hint; a longer text "leaks", as nobody would look through it

_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$]+)\$|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
_NUMBER = re.compile(
    r"(?<![\w.])[-−]?\s?(?:\d{1,3}(?:[ ,\u202f]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?(?:\s?/\s?\d+)?)(?![\w])(?:\s?%)?"
)
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_SAYING = r"(?:is|are|be|equals?|equal to|gives?|get|gets|makes?|comes? to|namely|answer)"
_ONE = rf"(?:{'|'.join(_ONES)})"
_TEN = rf"(?:{'|'.join(_TENS[2:])})"
_COUNT = rf"(?:{_ONE} hundred(?: and)?(?: {_TEN})?(?:[- ]?{_ONE})?|{_TEN}(?:[- ]{_ONE})?|{_ONE}|a hundred|a thousand)"
_SAID = re.compile(
    rf"\b{_SAYING}\s+(?P<sign>minus\s+|negative\s+)?"
    rf"(?:(?P<count>{_COUNT})(?:[- ](?P<part>{'|'.join(_PARTS)})s?)?|(?:a|an)\s+(?P<alone>{'|'.join(_PARTS)}))"
    r"(?=\s*(?:[.,;:!?)]|$))",
    re.I,
)


def visible(text: str) -> str:
    """The text as it is seen: no characters without width, digits of other widths as plain ones, minus as a sign."""
    kept = "".join(char for char in text if unicodedata.category(char) not in ("Cf", "Cc") or char in "\n\t")
    kept = "".join(unicodedata.normalize("NFKC", char) if unicodedata.category(char) == "Nd" else char for char in kept)
    return re.sub(r"\b(?:minus|negative) (?=\d|\$\d)", "-", kept, flags=re.I)


def without_spaces(text: str) -> str:
    """The text as it is compared word for word: without spaces, braces and capitals."""
    return re.sub(r"[\s{}$_\\,.;]", "", text).casefold()


def spans_of(text: str) -> tuple[list[str], str]:
    """The formulas between dollars, line by line, and the text without them."""
    found: list[str] = []
    prose = text
    for match in _FORMULA.finditer(text):
        body = next(group for group in match.groups() if group is not None)
        prose = prose.replace(match[0], " ; ")
        pieces = re.split(r"\\\\|&|\n", body)
        found += [piece for piece in ([body, *pieces] if len(pieces) > 1 else pieces) if piece.strip()]
    return found, prose


_FUNCTIONS = (
    "sin|cos|tan|sqrt|cbrt|root|ln|log|exp|abs|pi|arcsin|arccos|arctan|sinh|cosh|tanh|alpha|beta|theta|lambda|mu"
)
_TYPED = re.compile(
    rf"(?:(?:{_FUNCTIONS})(?![A-Za-z])|(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])|\d[A-Za-z]{{0,2}}(?![A-Za-z])|\.(?=\d)|,(?=\s?[-\d(\[{{])"
    r"|[-+*/^()\[\]{}=<>≤≥≠±√²³⁴·×÷−|°'!_]|\s)+"
)


def runs(prose: str) -> list[str]:
    """Mathematics typed without dollars: stretches of letters, digits and signs without a word in them."""
    found: list[str] = []
    for match in _TYPED.finditer(prose):
        run = match[0].strip(" ,'-=<>|\n\t")
        if not re.search(r"[-+*/^=<>≤≥(\[{±√²³·×÷−]", run) or not re.search(r"[A-Za-z0-9]", run):
            continue
        found += [run, *(part for line in run.split("\n") for part in re.split(r",\s", line))]
        found += [side for part in re.split(r"[=<>≤≥]", run) if (side := part.strip())]
    return [run for run in dict.fromkeys(found) if len(run) <= 400]


def candidates(text: str, kind: Kind) -> list[str]:
    """Every piece of a text that a judge may take for an answer."""
    spans, prose = spans_of(text)
    found: list[str] = []
    for piece in spans:
        found += [piece, *re.split(r"=|\\approx|,", piece)]
    found += runs(prose)
    if kind is Kind.QUANTITY or kind in (Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION):
        found += _windows(prose, 9 if kind is Kind.CHEMICAL_EQUATION else 4)
    found += [match[0] for match in _NUMBER.finditer(prose)]
    return [piece.strip(" .,;:!?") for piece in found if 0 < len(piece.strip(" .,;:!?")) <= 400]


def _windows(prose: str, longest: int) -> list[str]:
    """Runs of words beginning with a digit or a capital: `9.81 m s^-2`, `2H2 + O2 -> 2H2O`."""
    words = prose.split()
    starts = [at for at, word in enumerate(words) if re.match(r"[-−(]?\d|[A-Z(]", word)][:60]
    return [
        " ".join(words[at : at + size]) for at in starts for size in range(1, longest + 1) if at + size <= len(words)
    ]


def trees_in(texts: Iterable[str]) -> list[Node]:
    """What can be read of texts that were shown."""
    return [tree for text in texts for tree in trees(visible(text)[:MAX_TEXT])]


def trees(text: str) -> list[Node]:
    """What can be read of a text that was shown."""
    spans, prose = spans_of(text)
    found: list[Node] = []
    for piece in [*spans, *runs(prose)]:
        try:
            found.append(read(piece.strip(" .,;")))
        except (ReadError, RecursionError):
            continue
    return [*found, *numbers(prose), *(number for piece in spans for number in numbers(piece))]


def numbers(prose: str) -> list[Node]:
    """The numbers of a text as trees."""
    found: list[Node] = []
    for match in _NUMBER.finditer(prose):
        text = re.sub(r"(?<=\d)[ ,\u202f](?=\d{3})", "", match[0].replace("−", "-"))
        try:
            found.append(read(text.replace(" ", "").replace("%", r"\%")))
        except ReadError:
            continue
    return found


def number_words(prose: str) -> list[Node]:
    """ "the answer is minus five": numbers in words, where a sentence states them."""
    found: list[Node] = []
    for match in _SAID.finditer(prose):
        top = _count(match["count"]) if match["count"] else 1
        part = (match["part"] or match["alone"] or "").lower()
        tree: Node = Div(Num(str(top)), Num(str(_PARTS[part]))) if part else Num(str(top))
        found.append(Neg(tree) if match["sign"] else tree)
    return found


def _count(words: str) -> int:
    total = 0
    for word in re.split(r"[- ]", words.lower()):
        if word in _ONES:
            total += _ONES.index(word)
        elif word in _TENS and word:
            total += 10 * _TENS.index(word)
        elif word == "hundred":
            total = max(total, 1) * 100
        elif word == "thousand":
            total = max(total, 1) * 1000
    return total
