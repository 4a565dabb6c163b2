"""Hints for first steps where what fits a whole family of rules says too little, or says that there is nothing to do.

Three sorts: calculations ("Subtract." alone is no hint), questions that end without a number (that nothing can be
factored is their answer, and must not be told before the end), and equations told in words, of which the equation
itself is the first thing to find. All of it passes the gate like any other hint.
"""

from __future__ import annotations

import re

from app.tutor.teaching.ladder_state import Rung
from app.tutor.teaching.progress import Place
from app.tutor.teaching.subject import KnownStep, Subject
from app.tutor.teaching.told_equations import naming, told_equation
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Mul, Neg, Num, walk
from engine.maths.worked.writing import to_latex

_WORKED = re.compile(r": \$(?P<what>[^$=]+?) = [^$]+\$\.?$")
"""Of "Subtract: $6 - 9 = -3$." what is worked out."""
_PLACES = {
    "Add": "Put ones with ones and tens with tens, and carry what is too much.",
    "Subtract": "Take ones from ones and tens from tens, and borrow where there are too few.",
    "Add and subtract": "Put all that is added together, and all that is taken away, and then one from the other.",
    "Multiply": "Split one of the numbers, multiply each of its parts, and put the products together.",
    "Divide": "Take away multiples of the divisor that are easy to see, until nothing is left.",
}
_DECIMALS = {
    "Multiply": "Multiply as if there were no decimal points, then count the places behind them in both numbers.",
    "Divide": "Move both decimal points by the same number of places, until the divisor is whole.",
}
_POINTS = "Write the numbers below each other so that the decimal points stand in line."
_LINE = "Picture a number line. Where do you start, which way do you go, and how far?"
_MINUS_MINUS = "To take away a negative number is the same as to add a number. Which one?"
_SUM = "It is one sum: which places of the two numbers belong together?"

DIVIDES = "A division asks: which number, times the one below, gives the one above? Look for such a number."
_BY_RULE: dict[tuple[str, Rung], str] = {
    ("number.divided_by_zero", Rung.IDEA): DIVIDES,
    ("number.divided_by_zero", Rung.NEXT): "Work out what stands below the line. Which numbers can one divide by?",
    ("number.no_value", Rung.IDEA): "Is this defined for every number? Recall which numbers may be put into it.",
    ("number.no_value", Rung.NEXT): "Work out what stands inside, and compare it with what is allowed there.",
}
_NEVER_QUADRATIC: dict[Rung, str] = {
    Rung.IDEA: "This is a quadratic equation: think of factoring, of a square, or of the formula.",
    Rung.NEXT: "Work out what stands under the root of the quadratic formula. What does its sign tell you?",
}
_NEVER: dict[Rung, str] = {
    Rung.IDEA: "Before you begin: which values can each side have at all?",
    Rung.NEXT: "Compare the signs: when is the left side positive, zero or negative? And what is the right side?",
}
_DONE: dict[Task, dict[Rung, str]] = {
    Task.FACTOR: {
        Rung.IDEA: "Try the ways you know, one by one: a common factor, a formula, two numbers.",
        Rung.NEXT: "Write down all pairs of whole numbers with the right product, and look at their sums.",
        Rung.NUMBERS: "Work out the discriminant $b^2 - 4ac$. What must it be, so that there are factors?",
    },
    Task.SIMPLIFY: {
        Rung.IDEA: "Look for terms with the same letters and powers, and for numbers that can be worked out.",
        Rung.NEXT: "Compare the terms two by two. Which of them are alike?",
    },
    Task.EXPAND: {
        Rung.IDEA: "Look for brackets, and for what stands in front of them.",
        Rung.NEXT: "Go through the expression from the left. What is there to multiply?",
    },
}
_BOTH_SIDES = "Say it as an equation: which two things are the same?"


ENDS = ("expression.done", "equation.never", "number.divided_by_zero", "number.no_value")
"""Rules of steps that are the answer themselves: their names and their families' questions tell it, or mislead."""


def asked(subject: Subject, rung: Rung, here: Place) -> str:
    """The hint as a question to ask, for the sorts of steps that have no question of their own; else empty."""
    told = not here.done and told_equation(subject)
    if not told and not (here.ahead and here.ahead[0].rule in ENDS):
        return ""
    text = fitting(subject, rung, here)
    return text if not text or text.endswith("?") else f"{text} What do you find?"


def fitting(subject: Subject, rung: Rung, here: Place, *, begun: bool = False) -> str:
    """The better hint of a rung for the next step of a question; empty where the usual ones will do.

    `begun`: whether the learner has written a line that follows, so that a question in words is understood.
    """
    if here.question is None or not here.ahead:
        return ""
    step, question = here.ahead[0], here.question
    if not begun and not here.done and told_equation(subject):
        return _of_told(subject, question, rung)
    if (step.rule, rung) in _BY_RULE:
        return _BY_RULE[step.rule, rung]
    if step.rule == "equation.never":
        return (_NEVER_QUADRATIC if "quadratic formula" in step.say else _NEVER).get(rung, "")
    if step.rule == "expression.done":
        texts = dict(_DONE.get(question.task, {}))
        if question.task is Task.FACTOR and "discriminant" not in step.say:
            del texts[Rung.NUMBERS]
        return texts.get(rung, "")
    if step.rule.startswith("number.") and step.title in _PLACES:
        return _of_calculation(question, step, rung)
    return ""


def _of_calculation(question: Question, step: KnownStep, rung: Rung) -> str:
    found = _WORKED.search(step.say)
    if found is not None:
        return f"Begin with ${found['what']}$. What does it come to?" if rung is Rung.NEXT else ""
    body = question.body
    if question.task is not Task.EVALUATE or question.values:
        return ""
    numbers = [part for part in walk(body) if isinstance(part, Num)]
    signed = any(isinstance(part, Neg) and part not in getattr(body, "terms", ())[1:] for part in walk(body))
    plain = isinstance(body, Add) and len(numbers) == 2
    if rung is Rung.IDEA and plain:
        twice = any(isinstance(part, Neg) and isinstance(part.arg, Neg) for part in walk(body))
        return _MINUS_MINUS if twice else _LINE if signed else _SUM
    if rung is Rung.NEXT and not signed and isinstance(body, Add | Mul):
        if any(number.is_decimal for number in numbers):
            return _DECIMALS.get(step.title, _POINTS)
        return _PLACES[step.title]
    return _LINE if rung is Rung.NEXT and plain else ""


# --- equations in words -----------------------------------------------------------------------------------------


def _of_told(subject: Subject, question: Question, rung: Rung) -> str:
    called = naming(subject, question.variables[0])
    match rung:
        case Rung.IDEA:
            return f"{called}{_BOTH_SIDES}"
        case Rung.NEXT:
            return "Go through the sentence piece by piece, and write each piece with numbers and signs."
        case Rung.NUMBERS:
            return f"The equation is ${to_latex(question.body)}$. Now solve it."
    return ""


def set_up(subject: Subject) -> str:
    """What comes before the steps of an equation that was told in words: the equation; empty for all others."""
    question = subject.question
    if question is None or not told_equation(subject):
        return ""
    called = naming(subject, question.variables[0])
    return (
        f"{called}Then the question says:\n\n$${to_latex(question.body)}$$"
        if called
        else f"$${to_latex(question.body)}$$"
    )
