"""Hints from a worked solution: an idea, the next step, the same with the student's numbers, the whole solution.

Facts:
- no hint before the last contains the answer; `leaks` proves it, and what leaks is said with less or left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.maths.leaks import leaks
from engine.maths.question import Question, Task
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
    # to pick a number out of a list is to say the answer, though it was shown
    picked = question.task is Task.STATISTICS and done == len(steps) - 1
    wordings = (
        ("idea", (idea(question, step),)),
        ("next", (_plain(step.title), IDEAS.get(step.rule.partition(".")[0], ""))),
        ("numbers", _with_numbers(step)),
    )
    found: list[Hint] = []
    for rung, texts in wordings:
        text = next((text for text in texts if text and not leaks(text, answer, [] if picked else shown)), "")
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
    "expression.done": "Look closely at what is given: is there anything left to do?",
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
    "trigonometry": "Try to get one function of one angle, then ask at which angles it has that value.",
    "parabola": "Recall where the axis of a parabola lies, and that its vertex lies on it.",
    "square": "Look for a number that makes the terms with the letter a perfect square.",
    "line": "A line is known by its slope and one point on it.",
    "curve": "The slope of a curve is the value of its derivative.",
    "polynomial": "Divide as you divide numbers: the highest power first.",
    "domain": "Look for what could go wrong: a zero below, a negative number under a root or in a logarithm.",
    "area": "Find where the height of the area is zero: that is where it begins, ends or changes its sign.",
    "congruence": "Only remainders count: think of what multiples of the second number can be added.",
    "units": "Units must fit together before numbers are put in.",
    "physics": "Write down what is known and what is asked: then look for the formula that holds both.",
    "ode": "Separate the variables, or look for a factor that makes one side the derivative of a product.",
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
    return IDEAS.get(step.rule) or IDEAS.get(step.rule.partition(".")[0]) or _BY_TASK.get(question.task, "")


_LOOSE = (
    "of", "for", "with", "by", "in", "to", "as", "from", "at", "the", "and", "is", "that", "into", "where", "when",
    "there", "are",
)  # fmt: skip


_SAID = {
    "Two cases": "Look at two cases: what stands between the bars may be positive or negative.",
    "Find two numbers": "Find two numbers with the right product and the right sum.",
}
"""Titles that are too short to say what is to be done."""
_SAID_OF = (
    ("Multiply each term in the bracket by ", "Multiply each term in the bracket by the factor in front of it."),
    ("Write it over ", "Write its digits over ten, a hundred or a thousand."),
    ("Divide numerator and denominator by $x", "Divide numerator and denominator by a power of the letter."),
)
"""How a title begins of which without its formulas nothing sensible would be left."""


def _plain(title: str) -> str:
    """A title without its formulas: "Subtract a suitable number from both sides"; empty when too little is left."""
    if title in _SAID:
        return _SAID[title]
    better = next((said for begins, said in _SAID_OF if title.startswith(begins)), "")
    if better:
        return better
    text = re.sub(r"(?<=by )\$[^$]*\$|(?<=Subtract )\$[^$]*\$|(?<=Add )\$[^$]*\$", "a suitable number", title)
    if "$" in text:
        words = re.sub(r"[\s,:]*\$[^$]*\$.*", "", text).split()
        while words and words[-1] in _LOOSE:
            words.pop()
        if len(words) < 2:
            return ""
        text = " ".join(words)
    rule = re.match(r"(?!Use\b)([A-Z][a-z]* rule)\b(?:: |$)", text)
    if rule is not None:  # "Power rule: the derivative"
        text = f"Use the {rule[1].lower()}"
    elif text.startswith("The derivative of"):
        text = f"Recall {text[0].lower()}{text[1:]}"
    return text.strip().rstrip(".:") + "."
