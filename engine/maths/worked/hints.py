"""Hints from a worked solution: an idea, the next step, the same with the student's numbers, the whole solution.

Facts:
- no hint before the last contains the answer; `leaks` proves it, and what leaks is said with less or left out;
- `leaks` compares each number and expression of a text with the answer; what the question shows is no leak;
- in doubt it says "leaks": a hint may be lost that way, an answer may not be given away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.maths import forms
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.tree import Add, Const, Listing, Logic, Node, Relation, Sym, Words, children, symbols, walk
from engine.maths.worked.step import Step, answer_in, paragraphs
from engine.maths.worked.writing import to_latex

RUNGS = ("idea", "next", "numbers", "solution")


@dataclass(frozen=True, slots=True)
class Hint:
    """`rung` is one of RUNGS; `text` is a paragraph (of the solution: several) with mathematics between dollars."""

    rung: str
    text: str


def ladder(question: Question, steps: Sequence[Step], done: int = 0) -> list[Hint]:
    """The hints for the step after the first `done` ones; the last rung is the whole solution.

    A rung that cannot be said without giving the answer away is left out. `steps` are those of a worked solution.
    """
    answer = answer_in(steps[-1].after)
    solution = Hint("solution", "\n\n".join(paragraphs(steps, answer)))
    if not 0 <= done < len(steps):
        return [solution]
    shown = [question.body, *(tree for _, tree in question.values), *(step.after for step in steps[:done])]
    step = steps[done]
    wordings = (
        ("idea", (idea(question, step),)),
        ("next", (_plain(step.title), IDEAS.get(step.rule.partition(".")[0], ""))),
        ("numbers", _with_numbers(step)),
    )
    found: list[Hint] = []
    for rung, texts in wordings:
        text = next((text for text in texts if text and not leaks(text, answer, shown)), "")
        if text and text not in [hint.text for hint in found]:
            found.append(Hint(rung, text))
    return [*found, solution]


def _with_numbers(step: Step) -> tuple[str, ...]:
    """What can be said with the numbers of the student, from the most to the least."""
    written = [f"$${to_latex(part.after)}$$" for part in step.substeps]
    opening = step.note.partition(":")[0].rstrip(".") + "."
    return (step.paragraph(), "\n".join([step.note, *written]), step.note, opening, f"{step.title}.")


IDEAS: dict[str, str] = {
    "equation": "Do the same to both sides, so that the unknown comes to stand alone.",
    "absolute": "What is inside an absolute value may be positive or negative: look at both cases.",
    "exponential": "Try to write both sides as powers of the same base.",
    "logarithm": "A logarithm asks for an exponent: use that to get rid of it.",
    "quadratic": "This is a quadratic equation: think of factoring, of a square, or of the formula.",
    "inequality": "Find where the two sides are equal, then look at each piece between.",
    "system": "Combine the equations so that one unknown disappears.",
    "factor": "Look for something that all terms share, or for a formula that fits.",
    "expand": "Multiply every term in the bracket.",
    "expression": "Look for terms with the same letters and powers.",
    "fraction": "Bring fractions to the same denominator, and cancel what numerator and denominator share.",
    "power": "Recall the laws of exponents.",
    "root": "Look for a square under the root, or undo the root with a power.",
    "number": "Work from the inside out: brackets first, then powers, then products, then sums.",
    "derivative": "Decide which rule fits the outermost form: sum, product, quotient or chain.",
    "integral": "Find a function whose derivative is the one under the integral.",
    "limit": "Try to put the number in; if that gives nothing useful, rewrite the expression first.",
    "evaluate": "Put the given value in for the letter, in brackets.",
    "function": "This is one of the values worth knowing by heart.",
    "identity": "There is an identity for this.",
    "statistics": "Recall what this number says about a list.",
    "sequence": "Find what happens from each number to the next one.",
    "matrix": "Work with rows and columns.",
}

_BY_TASK = {
    Task.SYSTEM: IDEAS["system"],
    Task.FACTOR: IDEAS["factor"],
    Task.EXPAND: IDEAS["expand"],
    Task.DIFFERENTIATE: IDEAS["derivative"],
    Task.INTEGRATE: IDEAS["integral"],
    Task.LIMIT: IDEAS["limit"],
}


def idea(question: Question, step: Step) -> str:
    """The idea behind the next step, without a number of the question."""
    return IDEAS.get(step.rule.partition(".")[0]) or _BY_TASK.get(question.task, "")


def _plain(title: str) -> str:
    """A title without its formulas: "Subtract a number from both sides"."""
    text = re.sub(r"(?<=by )\$[^$]*\$|(?<=Subtract )\$[^$]*\$|(?<=Add )\$[^$]*\$", "a suitable number", title)
    if "$" in text:
        text = re.sub(r"[\s,:]*\$[^$]*\$.*", "", text)
        if len(text.split()) < 2:
            return ""
    return text.strip().rstrip(".:") + "."


# --- leaks -----------------------------------------------------------------------------------------------

_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$]+)\$|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
_NUMBER = re.compile(r"(?<![\w.])[-−]?\s?(?:\d+(?:\.\d+)?(?:\s?/\s?\d+)?)(?![\w])")
_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_SAYING = r"(?:is|are|be|equals?|equal to|gives?|get|gets|makes?|comes? to|namely|answer)"
_SAID = re.compile(rf"\b{_SAYING}\s+(minus\s+|negative\s+)?({'|'.join(_WORDS)})(?=\s*(?:[.,;:!?)]|$))", re.I)
_NONE = re.compile(
    r"\bno (?:real )?(?:solutions?|answers?|roots?|numbers?)\b|\bnever true\b|\bimpossible\b|\bcontradict", re.I
)
_ALL = re.compile(r"\b(?:every|all|any) (?:real )?(?:numbers?|values?|x)\b|\balways true\b", re.I)
_MISSING = re.compile(r"\bdoes not exist\b|\bundefined\b|\bdoesn't exist\b", re.I)


def leaks(text: str, answer: Node, given: Iterable[Node] = ()) -> bool:
    """Whether `text` contains the answer or one of its parts; what stands in `given` (the question) is no leak.

    The parts of `x = 2 or x = 3` are 2 and 3, of a point its coordinates, of an interval its ends.
    """
    if isinstance(answer, Words):
        pattern = {"no solution": _NONE, "all real numbers": _ALL}.get(answer.meaning, _MISSING)
        return bool(pattern.search(text)) or answer.meaning in text.lower()
    parts = list(_parts(answer))
    known = {to_latex(sub) for tree in given for sub in _pieces(tree)}
    prose = text
    for match in _FORMULA.finditer(text):
        body = next(group for group in match.groups() if group is not None)
        prose = prose.replace(match[0], " ")
        for piece in re.split(r"\\\\|&|\n", body):
            if _formula_leaks(piece, answer, parts, known):
                return True
    said = [*_numbers(prose), *_number_words(prose)]
    return any(_same_number(number, part) for number in said for part in parts if to_latex(number) not in known)


def _parts(answer: Node) -> Iterator[Node]:
    """The values an answer stands for."""
    match answer:
        case Logic() | Listing():
            for part in children(answer):
                yield from _parts(part)
        case Relation():
            for part in answer.terms:
                if not (isinstance(part, Sym) and len(answer.terms) > 1):
                    yield from _parts(part)
        case Add() if any(isinstance(part, Sym) and part.name in ("C", "K") for part in answer.terms):
            kept = tuple(part for part in answer.terms if not (isinstance(part, Sym) and part.name in ("C", "K")))
            yield kept[0] if len(kept) == 1 else Add(kept)
        case _:
            yield answer


def _pieces(tree: Node) -> Iterator[Node]:
    """A tree and all below it, with sums also by their leading parts."""
    yield from walk(tree)


def _formula_leaks(latex: str, answer: Node, parts: Sequence[Node], known: set[str]) -> bool:
    try:
        tree = read(latex.strip(" .,;"))
    except (ReadError, RecursionError):
        return any(_same_number(number, part) for number in _numbers(latex) for part in parts
                   if to_latex(number) not in known)  # fmt: skip
    if tree == answer:
        return True
    solved = isinstance(tree, Relation) and isinstance(tree.terms[0], Sym) and not symbols(tree.terms[-1])
    if isinstance(tree, Relation) and solved and any(_same_number(tree.terms[-1], part) for part in parts):
        return True  # "x = 5" says the answer even where 5 stands in the question
    return any(_is_part(sub, part) for sub in _pieces(tree) for part in parts if to_latex(sub) not in known)


def _is_part(sub: Node, part: Node) -> bool:
    """Whether a piece of a formula says the same as a part of the answer, and about as plainly."""
    if isinstance(sub, (Relation, Logic, Listing, Words)):
        return False
    if sub == part or to_latex(sub) == to_latex(part):
        return True
    if forms.is_literal(sub):
        return _same_number(sub, part)
    if symbols(sub) != symbols(part) or not forms.size(part) - 6 <= forms.size(sub) <= forms.size(part) + 2:
        return False
    if isinstance(sub, (Sym, Const)) or isinstance(part, (Sym, Const)):
        return False
    if forms.is_literal(part):
        return False  # 2 + 3 is not yet 5
    return same_value(sub, part).same is True


def _same_number(one: Node, other: Node) -> bool:
    """Equal, or equal to the digits shown."""
    if symbols(one) or symbols(other):
        return False
    try:
        gap = abs(as_fraction(value(one)) - as_fraction(value(other)))
        size = abs(as_fraction(value(other)))
    except (Undefined, Unclear, NotRational, TypeError):
        return one == other
    if gap == 0:
        return True
    shown = to_latex(one)
    places = len(shown.partition(".")[2]) if "." in shown else 0
    return places >= 2 and gap <= Fraction(1, 10**places) and size > 0


def _numbers(prose: str) -> list[Node]:
    found: list[Node] = []
    for match in _NUMBER.finditer(prose):
        try:
            found.append(read(match[0].replace("−", "-").replace(" ", "")))
        except ReadError:
            continue
    return found


def _number_words(prose: str) -> list[Node]:
    """ "the answer is minus five": numbers in words, where a sentence states them."""
    found: list[Node] = []
    for match in _SAID.finditer(prose):
        sign = "-" if match[1] else ""
        found.append(read(f"{sign}{_WORDS.index(match[2].lower())}"))
    return found
