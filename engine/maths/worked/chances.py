"""Probabilities and counts step by step: what is counted or multiplied, in the numbers of the question."""

from __future__ import annotations

from engine.maths.question import Question
from engine.maths.tree import Add, Div, Func, Listing, Mul, Node, Num, walk
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import Change, Rule, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import number, tidy, whole
from engine.maths.worked.writing import to_latex

MAX_FACTORS = 12


def _choose(node: Node) -> Change | None:
    """A binomial coefficient as the fraction one works it out with."""
    if not (isinstance(node, Func) and node.name == "binomial"):
        return None
    n, k = (whole(arg) for arg in node.args)
    if n is None or k is None or not 0 <= k <= n:
        return None
    small = min(k, n - k)
    if small > MAX_FACTORS:
        return None
    if small == 0:
        return Change("count.choose", "There is one way to choose nothing or everything", Num("1"))
    top, bottom = (tuple(number(start - at) for at in range(small)) for start in (n, small))
    after = Div(top[0] if small == 1 else Mul(top), bottom[0] if small == 1 else Mul(bottom))
    why = "" if small == k else f"To choose ${k}$ is to leave out ${small}$."
    return Change("count.choose", "Write the number of choices as a fraction", after if small > 1 else top[0], why)


_RULES: tuple[Rule, ...] = (_choose, *EXPAND)


def probability(question: Question) -> list[Step]:
    """The steps of a probability or a count. Raises NotThisKind for what has no sentence."""
    body, detail = question.body, question.detail
    if detail == "probability":
        return _counted(question)
    if detail not in _SAID:
        raise NotThisKind
    title, why = _SAID[detail]
    if detail in ("tosses", "draws") and isinstance(body, Add) and body.terms[0] == Num("1"):
        title, why = (
            "Work out the probability of the opposite and subtract it from 1",
            f"The opposite has fewer cases. {why}",
        )
    elif detail == "draws" and not any(isinstance(node, Mul) for node in walk(body)):
        title, why = "Divide the number of those that fit by the number of all", "Each is equally likely to be drawn."
    elif detail == "draws" and isinstance(body, Add):
        title = "Multiply along each way to draw what is asked for, and add the ways"
    if detail == "permutations":
        return _ordered(question, title, why)
    if detail == "independent" and isinstance(body, Add):
        title, why = "Add the two probabilities and subtract that of both", "What is in both would be counted twice."
    if detail == "binomial" and isinstance(body, Add):
        why = f"{why} Add this for every number of successes that fits."
    return _worked(question, tidy(body), f"probability.{detail}", title, why)


_SAID = {
    "tosses": (
        "Count the orders of heads and tails",
        "All orders are equally likely; which tosses show heads is a choice of places.",
    ),
    "draws": (
        "Multiply the probabilities along the draws",
        "What is drawn before changes what is left.",
    ),
    "binomial": (
        r"Use $\binom{n}{k} p^k (1 - p)^{n - k}$",
        "The coefficient says in how many ways the successes can be placed among the trials.",
    ),
    "complement": ("Subtract the probability from 1", "Either the event happens or it does not."),
    "independent": ("Multiply the two probabilities", "The events are independent."),
    "union": (
        "Add two of the probabilities and subtract the third",
        r"What is in both would be counted twice: $P(A \cup B) = P(A) + P(B) - P(A \cap B)$.",
    ),
    "exclusive": ("Add the two probabilities", "The events cannot happen together."),
    "conditional": ("Divide by the probability of the condition", "Only what fits the condition is counted."),
    "conditional_product": ("Multiply along the way", "First the condition happens, then the other event."),
    "combinations": ("Count the choices without order", "The number of choices is a binomial coefficient."),
    "permutations": ("Count the choices one after the other", "Each choice leaves one fewer for the next."),
    "arrangements": ("Count the orders", "For the first place there are all, for the next one fewer, and so on."),
    "letters": (
        "Count the orders of the letters",
        "Letters that are equal can be swapped unseen, so divide by the orders of each kind.",
    ),
}


def _counted(question: Question) -> list[Step]:
    body = question.body
    if not isinstance(body, Div):
        raise NotThisKind
    good, all_ = body.top, body.bottom
    title = f"Count the outcomes: of ${to_latex(all_)}$ outcomes ${to_latex(good)}$ fit"
    why = "All outcomes are equally likely, so divide the number of those that fit by the number of all."
    listed = dict(question.values).get("favourable")
    if isinstance(listed, Listing):
        shown = ", ".join(f"${to_latex(item)}$" for item in listed.items)
        why = f"{'These fit' if len(listed.items) > 1 else 'This fits'}: {shown}. {why}"
    return _worked(question, body, "probability.count", title, why)


def _ordered(question: Question, title: str, why: str) -> list[Step]:
    body = question.body
    if not (isinstance(body, Div) and isinstance(body.top, Func) and isinstance(body.bottom, Func)):
        raise NotThisKind
    n, rest = (whole(part.args[0]) for part in (body.top, body.bottom))
    if n is None or rest is None or not 1 < n - rest <= MAX_FACTORS:
        raise NotThisKind
    after = Mul(tuple(number(n - at) for at in range(n - rest)))
    return _worked(question, after, "probability.permutations", title, why)


def _worked(question: Question, after: Node, rule: str, title: str, why: str) -> list[Step]:
    before = Listing(tuple(_numbers(question)), "", "")
    return [Step(rule, title, before, after, f"{title}. {why}".strip()), *rewrite(after, _RULES)]


def _numbers(question: Question) -> list[Node]:
    """The numbers the question gives, as its line before the first formula."""
    found: list[Node] = []
    for node in walk(question.body):
        if isinstance(node, Num) and node not in found:
            found.append(node)
    return found


__all__ = ["probability"]
